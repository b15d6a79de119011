import {type Quantity, scanQuantities} from '../figures/quantities';
import {plainText} from '../lexicon/plain-text';
import {type WrittenKeyResult, wholeTime} from './objective-draft';

/** What a column of a pasted table holds. */
export type Column =
  | 'objective'
  | 'keyResult'
  | 'label'
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
  {column: 'keyResult', pattern: /^(?:key[ -]?results?|krs?|kr ?#|results?|measures?)$/i},
  {column: 'label', pattern: /^(?:#|no\.?|nr\.?|id|number)$/i},
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
    pattern:
      /^(?:start|start(?:ing)? value|(?:current |starting )?baseline(?: value)?|from|initial|as[- ]is|current(?: value)?|today)$/i,
  },
  {column: 'target', pattern: /^(?:target|target value|goal value|to|end value|to[- ]be|goal target)$/i},
  {column: 'unit', pattern: /^(?:unit|units|uom)$/i},
  {
    column: 'due',
    pattern:
      /^(?:due|due date|deadline|by|by when|end date|target date|when|quarter|cycle|time ?line|time ?frame)$/i,
  },
  {column: 'kpi', pattern: /^(?:kpi|kpis|metric|measure)$/i},
  {column: 'segment', pattern: /^(?:segment|market|audience)$/i},
  {column: 'guardrails', pattern: /^(?:guard[ -]?rails?|counter[ -]?metrics?)$/i},
  {column: 'initiatives', pattern: /^(?:initiatives?|projects?|actions?|how|activities)$/i},
];

/** More cells than any table of OKRs has columns: such a line is no row of one. */
const MOST_COLUMNS = 100;

/** The cells of a row parted by tabs or pipes; null for a line that is no row of a table. */
export function cellsOf(raw: string): string[] | null {
  if ((raw.match(/[\t|]/g)?.length ?? 0) > MOST_COLUMNS) return null;
  if (raw.includes('\t')) {
    const cells = raw.split('\t').map((cell) => whole(withoutCellQuotes(cell)));
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
      whole(cell)
        .replace(/\*\*|__|`/g, '')
        .trim(),
    );
}

const whole = (cell: string) => plainText(cell).replace(/\s+/g, ' ').trim();

function withoutCellQuotes(cell: string): string {
  const match = /^"([\s\S]*)"$/.exec(cell.trim());
  return match ? match[1]!.replace(/""/g, '"') : cell;
}

/** `|---|:--:|` under a header of markdown. */
export function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-{2,}:?$|^$/.test(cell)) && cells.some((cell) => cell !== '');
}

/**
 * The columns that a header names, or null when the row is no header of OKRs.
 * @param isBelowKeyResults whether the table stands under “Key results”: then a measure and its target will do
 */
export function headerOf(cells: readonly string[], isBelowKeyResults: boolean): Column[] | null {
  const columns = cells.map(
    (cell) => HEADERS.find(({pattern}) => pattern.test(cell.replace(/ *\([^)]*\)$/, '')))?.column ?? 'none',
  );
  const hasResult =
    columns.includes('keyResult') ||
    (columns.includes('text') && (columns.includes('type') || columns.includes('level'))) ||
    (isBelowKeyResults &&
      columns.includes('target') &&
      (columns.includes('kpi') || columns.includes('text')));
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
  /** Cells that mean nothing here, each with the title of its column: handed back, not dropped. */
  readonly rest: readonly string[];
}

/** What a row is, in a table with a column for it. */
const ROW_KIND = /^(?:objective|obj|o|key[ -]?result|kr)s?$/i;
/** `KR1`, `1.2`, `#3`: a cell that only numbers the key result. */
const ONLY_LABEL = /^(?:key result |kr)? ?[#-]?\d{1,2}(?:\.\d{1,2})?[.:)]?$/i;
/** `<5 minutes`, `60% of users …`: a target that says more than a figure belongs to the sentence. */
function isPlain(cell: string): boolean {
  const figure = onlyFigure(cell);
  return figure !== null && /^(?:~|≈|to )? ?$/.test(cell.slice(0, figure.from) + cell.slice(figure.to));
}

/** The sentence of a row: its own words, else the description, else the measure; with a target in words. */
function sentenceOf(
  cell: (column: Column) => string,
  isObjective: boolean,
): {text: string; isMetric: boolean} {
  const [named, text, kpi, target] = [
    cell('keyResult'),
    isObjective ? '' : cell('text'),
    cell('kpi'),
    cell('target'),
  ];
  const own = ONLY_LABEL.test(named) ? '' : named;
  const words = own === '' ? text : own;
  const isMetric = words === '' && kpi !== '' && (named !== '' || target !== '');
  const name = isMetric ? kpi : words;
  if (target === '' || isPlain(target)) return {text: name, isMetric};
  const isName = /^(?:[<>≤≥=~]|at |under|below|above|over|no |less|more|up to|max|min)/i.test(target);
  return {text: name === '' ? target : `${name}${isName ? '' : ':'} ${target}`, isMetric};
}

export function tableRow(
  cells: readonly string[],
  columns: readonly Column[],
  titles: readonly string[],
): TableRow {
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const level = cell('level') || cell('type');
  const isObjective = /^(?:objective|obj|o)\b/i.test(level);
  const text = cell('text');
  const due = cell('due') === '' ? '' : wholeTime(cell('due'));
  const sentence = sentenceOf(cell, isObjective);
  const objective = cell('objective') || (isObjective ? text : '');
  const used = new Set<Column>(['objective', 'guardrails', 'initiatives']);
  if (ONLY_LABEL.test(cell('label'))) used.add('label');
  for (const column of ['level', 'type'] as const) if (ROW_KIND.test(cell(column))) used.add(column);
  if (sentence.text !== '' || objective !== '')
    for (const column of ['owner', 'due', 'text'] as const) used.add(column);
  if (sentence.text !== '') {
    for (const column of ['keyResult', 'kpi', 'segment', 'target', 'unit'] as const) used.add(column);
    if (cell('keyResult') !== '' && !ONLY_LABEL.test(cell('keyResult')) && text !== '') used.delete('text');
    if (isPlain(cell('start'))) used.add('start');
  } else if (ONLY_LABEL.test(cell('keyResult'))) used.add('keyResult');
  const isRest = (column: Column, i: number) => columns.indexOf(column) !== i || !used.has(column);
  return {
    objective,
    keyResult: sentence.text,
    owner: cell('owner'),
    due,
    guardrails: cell('guardrails'),
    initiatives: cell('initiatives'),
    columns: {
      ...figures(cell('start'), isPlain(cell('target')) ? cell('target') : '', cell('unit')),
      ...filled({
        owner: cell('owner'),
        due,
        kpi: sentence.isMetric ? '' : cell('kpi'),
        segment: cell('segment'),
      }),
    },
    rest: cells.flatMap((one, i) =>
      one !== '' && isRest(columns[i] ?? 'none', i) ? [`${titles[i] ?? ''}: ${one}`] : [],
    ),
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
