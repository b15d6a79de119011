import {scanTimes} from './dates';
import type {WrittenKeyResult} from './document-draft';
import {plainLine} from './plain-text';
import {type Quantity, scanQuantities} from './quantities';

/** What a column of a pasted table holds. */
export type Column =
  | 'objective'
  | 'keyResult'
  | 'level'
  | 'text'
  | 'owner'
  | 'start'
  | 'target'
  | 'unit'
  | 'due'
  | 'kpi'
  | 'type'
  | 'segment'
  | 'guardrails'
  | 'initiatives'
  | 'none';

const HEADERS: readonly {readonly column: Column; readonly pattern: RegExp}[] = [
  {column: 'objective', pattern: /^(?:objectives?|obj|o|goals?|objective ?\/ ?opportunity)$/i},
  {column: 'keyResult', pattern: /^(?:key[ -]?results?|krs?|results?|measures?)$/i},
  {column: 'level', pattern: /^(?:level|kind|item type|okr type|row type|objective or key result)$/i},
  {column: 'type', pattern: /^type$/i},
  {column: 'text', pattern: /^(?:title|name|description|text|okr|what)$/i},
  {
    column: 'owner',
    pattern:
      /^(?:(?:kr|key result) )?(?:owners?|dri|lead|responsible(?: person)?|accountable|assignee|assigned to|who)$/i,
  },
  {
    column: 'start',
    pattern: /^(?:start|start(?:ing)? value|baseline|from|initial|as[- ]is|current(?: value)?|today)$/i,
  },
  {column: 'target', pattern: /^(?:target|target value|goal value|to|end value|to[- ]be|goal target)$/i},
  {column: 'unit', pattern: /^(?:unit|units|uom)$/i},
  {column: 'due', pattern: /^(?:due|due date|deadline|by|by when|end date|target date|when|quarter|cycle)$/i},
  {column: 'kpi', pattern: /^(?:kpi|kpis|metric|measure)$/i},
  {column: 'segment', pattern: /^(?:segment|market|audience)$/i},
  {column: 'guardrails', pattern: /^(?:guard[ -]?rails?|counter[ -]?metrics?)$/i},
  {column: 'initiatives', pattern: /^(?:initiatives?|projects?|actions?|how|activities)$/i},
];

/** The cells of a row parted by tabs or pipes; null for a line that is no row of a table. */
export function cellsOf(raw: string): string[] | null {
  if (raw.includes('\t')) {
    const cells = raw.split('\t').map((cell) => plainLine(unquoted(cell)));
    return cells.filter((cell) => cell !== '').length >= 2 || (cells[0] !== '' && cells.length >= 2)
      ? cells
      : null;
  }
  const line = raw.trim();
  if ((line.match(/\|/g)?.length ?? 0) < 2 && !/^[^|]+ \| [^|]+$/.test(line)) return null;
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) =>
      plainLine(cell)
        .replace(/\*\*|__|`/g, '')
        .trim(),
    );
}

function unquoted(cell: string): string {
  const match = /^"([\s\S]*)"$/.exec(cell.trim());
  return match ? match[1]!.replace(/""/g, '"') : cell;
}

/** `|---|:--:|` under a header of markdown. */
export function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-{2,}:?$|^$/.test(cell)) && cells.some((cell) => cell !== '');
}

/** The columns that a header names, or null when the row is no header of OKRs. */
export function headerOf(cells: readonly string[]): Column[] | null {
  const columns = cells.map(
    (cell) => HEADERS.find(({pattern}) => pattern.test(cell.replace(/ *\([^)]*\)$/, '')))?.column ?? 'none',
  );
  const hasResult =
    columns.includes('keyResult') ||
    (columns.includes('text') && (columns.includes('type') || columns.includes('level')));
  return hasResult && columns.filter((column) => column !== 'none').length >= 2 ? columns : null;
}

/** One row of a table, read by its header. */
export interface TableRow {
  readonly objective: string;
  readonly keyResult: string;
  readonly owner: string;
  readonly due: string;
  readonly guardrails: string;
  readonly initiatives: string;
  /** What the cells say goes before what the sentence says. */
  readonly columns: Partial<WrittenKeyResult>;
}

export function tableRow(cells: readonly string[], columns: readonly Column[]): TableRow {
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const level = cell('level') || cell('type');
  const isObjective = /^(?:objective|obj|o)\b/i.test(level);
  const text = cell('text');
  const due = cell('due') === '' ? '' : (scanTimes(`by ${cell('due')}`)[0]?.due ?? cell('due'));
  return {
    objective: cell('objective') || (isObjective ? text : ''),
    keyResult: cell('keyResult') || (isObjective ? '' : text),
    owner: cell('owner'),
    due,
    guardrails: cell('guardrails'),
    initiatives: cell('initiatives'),
    columns: {
      ...figures(cell('start'), cell('target'), cell('unit')),
      ...filled({owner: cell('owner'), due, kpi: cell('kpi'), segment: cell('segment')}),
    },
  };
}

function filled<T extends Record<string, string>>(cells: T): Partial<T> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')) as Partial<T>;
}

/** A cell `23` beside a unit `%` means 23%; a cell that is no figure leaves the sentence's own. */
function figures(startCell: string, targetCell: string, unitCell: string): Partial<WrittenKeyResult> {
  const start = onlyFigure(startCell);
  const target = onlyFigure(targetCell);
  const scale = /^(?:%|percent)$/i.test(unitCell) ? 0.01 : 1;
  const value = (one: Quantity) => (one.percent ? one.value : Number((one.value * scale).toPrecision(15)));
  const unit = unitCell || target?.unit || start?.unit || '';
  return {
    ...(start ? {start: value(start)} : {}),
    ...(target ? {target: value(target)} : {}),
    ...(unit !== '' && (start || target || unitCell !== '') ? {unit} : {}),
  };
}

function onlyFigure(cell: string): Quantity | null {
  const found = scanQuantities(cell);
  return found.length === 1 ? found[0]! : null;
}
