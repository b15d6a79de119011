/** One row of a table, read by its columns. */
import {keyResultType} from '../../progress';
import {asShare} from '../figures/as-share';
import {scaled} from '../figures/parse-number';
import {type Quantity, scanQuantities} from '../figures/quantities';
import {timeFactor} from '../figures/time-units';
import {unitInName} from '../figures/unit-in-name';
import type {Column} from './columns';
import {keptParse} from './kept-reading';
import {type WrittenKeyResult, wholeTime} from './objective-draft';

export type RowKind = 'objective' | 'keyResult' | 'initiative' | 'guardrail' | null;

export interface TableRow {
  readonly kind: RowKind;
  /** The objective that the row names, as its own line or as the one that it belongs to. */
  readonly objective: string;
  readonly text: string;
  /** More than one where a cell lists several, a line each with figures of its own. */
  readonly texts: readonly string[];
  readonly id: string;
  readonly parent: string;
  readonly owner: string;
  readonly due: string;
  readonly guardrails: string;
  readonly initiatives: string;
  /** What the cells say goes before what the sentence says. */
  readonly columns: Partial<WrittenKeyResult>;
  /** Cells that mean nothing here, each with the title of its column: handed back, not dropped. */
  readonly rest: readonly string[];
}

const KINDS: readonly (readonly [RowKind, RegExp])[] = [
  [
    'objective',
    /^(?:(?:company|team|individual|strategic|sub-?|parent ?)? ?(?:objectives?|obj|o|goals?)|ziele?|objectif|objetivo|obiettivo|doel(?:stelling)?)\b/i,
  ],
  [
    'keyResult',
    /^(?:key[ -]?results?|krs?|measures?|metrics?|results?|target|schl(?:ü|ue)sselergebnis|r[ée]sultat cl[ée]|resultado[ -](?:clave|chave)|risultato chiave|kernresultaat)\b/i,
  ],
  [
    'initiative',
    /^(?:initiatives?|deliverables?|projects?|tasks?|actions?|action items?|milestones?|activit(?:y|ies)|experiments?|epics?|ma(?:ß|ss)nahme|initiative|iniciativa|iniziativa|initiatief|projet|projekt)\b/i,
  ],
  ['guardrail', /^(?:guard[ -]?rails?|counter[ -]?metrics?|health metrics?)\b/i],
];
export const kindIn = (cell: string): RowKind =>
  KINDS.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? null;

/** `KR1`, `1.2`, `#3`: a cell that only numbers the key result. */
const ONLY_LABEL = /^(?:key result |kr)? ?[#-]?\d{1,2}(?:\.\d{1,2})?[.:)]?$/i;

function onlyFigure(cell: string): Quantity | null {
  const found = scanQuantities(cell);
  return found.length === 1 ? found[0]! : null;
}

/** `<5 minutes`, `60% of users …`: a target that says more than a figure belongs to the sentence. */
function isPlain(cell: string): boolean {
  const figure = onlyFigure(cell);
  return figure !== null && /^(?:~|≈|to )? ?$/.test(cell.slice(0, figure.from) + cell.slice(figure.to));
}

/** `$14,500.00 USD` and `54 days`: the figure of a cell, or nothing where the cell says more. */
const figureIn = (cell: string): Quantity | null => (isPlain(cell) ? onlyFigure(cell) : null);

const PERCENT = /^(?:%|percent(?:age)?s?|pct\.?|prozent|pourcentage|porcentaje|porcentagem|percentuale)$/i;
/** What exports write where a figure has no unit. */
const NO_UNIT =
  /^(?:numbers?|numeric(?:al)?|counts?|#|none|n\/a|integer|decimal|-|–|number value|zahl|nombre|n[úu]mero|numero|aantal)$/i;

function unitOf(cell: string): string {
  if (PERCENT.test(cell)) return '%';
  return NO_UNIT.test(cell) ? '' : cell;
}

function filled<T extends Record<string, string>>(cells: T): Partial<T> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')) as Partial<T>;
}

interface Amounts {
  readonly start: string;
  readonly current: string;
  readonly target: string;
  readonly unit: string;
}

/**
 * A cell `23` beside a unit `%`, or beside another that says `18%`, means 23%; a cell that is no figure leaves the
 * sentence's own, and where that gives the target, it gives the unit as well.
 */
function amounts(cells: Amounts, name: string): Partial<WrittenKeyResult> {
  const figures = {
    start: figureIn(cells.start),
    current: figureIn(cells.current),
    target: figureIn(cells.target),
  };
  const all = Object.values(figures).filter((one) => one !== null);
  if (all.length === 0) return cells.unit === '' ? {} : {unit: unitOf(cells.unit)};
  const named = cells.unit === '' ? unitInName(name) : null;
  // “3 hours” beside a target of “45 minutes”: what it is measured in is its target's.
  const ofCells = figures.target?.unit || (all.find((one) => one.unit !== '')?.unit ?? '');
  const own = keptParse(name);
  const isOwn = figures.target === null && own.target !== null && !own.isChange;
  const unit = unitOf(cells.unit) || (isOwn ? own.unit : '') || ofCells || (named?.unit ?? '');
  const isShare = unit === '%' || named?.percent === true;
  const withSign = [figures.target, figures.start, figures.current].find((one) => one?.percent === true);
  const signed = cells.unit === '' ? (isOwn ? own.target : (withSign?.value ?? null)) : null;
  const value = (one: Quantity | null) => {
    if (one === null) return undefined;
    if (isShare && !one.percent && one.unit === '')
      return signed === null ? scaled(one.value, 0.01) : asShare(one.value, signed);
    return scaled(one.value, timeFactor(one.unit, unit) ?? 1);
  };
  const found: {start?: number; current?: number; target?: number; unit?: string} = {};
  for (const side of ['start', 'current', 'target'] as const) {
    const amount = value(figures[side]);
    if (amount !== undefined) found[side] = amount;
  }
  return unit === '' ? found : {...found, unit};
}

const DONE = /^(?:yes|true|done|ja|oui|s[íi]|sim)$/i;
const UNDONE = /^(?:no|false|nein|non|n[ãa]o|nee)$/i;

/** A cell may hold a list of key results, a line each; a line break within one of them parts nothing. */
function listedIn(cell: string): string[] {
  const lines = cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isMarked = lines.every((line) => /^(?:[-*•] |\d{1,2}[.)] |KR ?\d)/i.test(line));
  const figures = lines.filter((line) => scanQuantities(line).length > 0).length;
  return lines.length > 1 && (isMarked || figures > 1) ? lines : [cell];
}

export function tableRow(
  cells: readonly string[],
  columns: readonly Column[],
  titles: readonly string[],
  isBelowKeyResults = false,
): TableRow {
  const cell = (column: Column) => {
    const at = columns.findIndex((one, i) => one === column && (cells[i] ?? '') !== '');
    return at < 0 ? '' : cells[at]!;
  };
  const used = new Set<number>();
  const take = (column: Column): string => {
    const at = columns.findIndex((one, i) => one === column && (cells[i] ?? '') !== '');
    if (at >= 0) used.add(at);
    return at < 0 ? '' : cells[at]!;
  };
  // `O1`, `KR1` in a column without a title.
  const unnamed = cells.findIndex(
    (one, i) => columns[i] === 'none' && titles[i] === '' && /^(?:O|KR) ?\d+(?:\.\d+)?$/i.test(one),
  );
  const id = cell('id') || (cells[unnamed] ?? '');
  if (unnamed >= 0) used.add(unnamed);
  if (/^(?:kr|o|#)?[ -]?\d{1,3}(?:\.\d{1,3})*[.:)]?$/i.test(id) || columns.includes('parent')) take('id');
  const told = kindIn(cell('level')) ?? kindIn(cell('type'));
  if (kindIn(cell('level'))) take('level');
  if (kindIn(cell('type'))) take('type');
  const direction = keyResultType(cell('type'));
  if (direction) take('type');

  const target = cell('target');
  const hasFigures = ['start', 'baseline', 'current', 'target'].some((one) => cell(one as Column) !== '');
  const either = cell('either');
  const ofId = /^O\d+$/i.test(id) ? 'objective' : /^O?\d+\.\d+$|^KR/i.test(id) ? 'keyResult' : null;
  const words = cell('keyResult');
  // “KR 1”, “KR 2”: a column for each of them.
  const others = columns.flatMap((column, i) => {
    const one = cells[i] ?? '';
    if (column !== 'keyResult' || one === '' || i === columns.indexOf('keyResult') || one === words)
      return [];
    used.add(i);
    return [one];
  });
  const own = ONLY_LABEL.test(words) ? '' : words;
  if (words !== '') take('keyResult');
  const ofText =
    cell('text') === '' || columns.includes('objective')
      ? null
      : hasFigures || isBelowKeyResults
        ? 'keyResult'
        : 'objective';
  const kind: RowKind =
    told ??
    (either === '' ? null : (ofId ?? (hasFigures ? 'keyResult' : 'objective'))) ??
    (words === '' ? ofText : 'keyResult');

  let text = own || either || (kind === 'objective' && cell('objective') ? cell('objective') : cell('text'));
  if (text === either && either !== '') take('either');
  else if (own === '' && text !== '' && text === cell('text')) take('text');
  if (kind === 'objective' && text === cell('objective')) take('objective');
  const kpi = cell('kpi');
  const listed = [...listedIn(text), ...others.flatMap(listedIn)];
  text = text.replace(/^[•*-] /, '').replace(/\s+/g, ' ');
  const isMetric = text === '' && kpi !== '' && (words !== '' || target !== '') && kind !== 'objective';
  if (isMetric) text = kpi;
  if (kpi !== '' && text !== '') take('kpi');
  const isResult =
    kind !== 'objective' && kind !== 'initiative' && kind !== 'guardrail' && (kind !== null || isMetric);
  // `no` → `yes`: a milestone, whose words say it all.
  const isMilestone = DONE.test(target);
  if (isResult && isMilestone)
    for (const column of ['baseline', 'start', 'current'] as const)
      if (UNDONE.test(cell(column))) take(column);
  if (isResult && target !== '') {
    take('target');
    if (!isPlain(target) && !(isMilestone && text !== '')) {
      const isName = /^(?:[<>≤≥=~]|at |under|below|above|over|no |less|more|up to|max|min)/i.test(target);
      text = text === '' ? target : `${text}${isName ? '' : ':'} ${target}`;
    }
  }
  const objective =
    kind === 'objective'
      ? text
      : take('objective')
          .replace(/^[•*-] /, '')
          .replace(/\s+/g, ' ');
  const due = cell('due') === '' ? '' : wholeTime(cell('due'));
  const isWork = kind === 'initiative' || kind === 'guardrail';
  if (!isWork && (text !== '' || objective !== ''))
    for (const column of ['owner', 'due'] as const) take(column);
  const current = cell('current');
  // Where it stands now is where it starts only if nothing else says so.
  const isStarted = isResult && keptParse(text).start !== null;
  const start = cell('baseline') || cell('start') || (isStarted ? '' : current);
  if (isResult) {
    for (const column of ['segment', 'unit'] as const) take(column);
    for (const column of ['baseline', 'start', 'current'] as const) if (isPlain(cell(column))) take(column);
  }
  const guardrails = kind === 'guardrail' ? text : take('guardrails');
  const initiatives = kind === 'initiative' ? text : take('initiatives');
  const parent = take('parent');
  return {
    kind: kind ?? (isMetric ? 'keyResult' : null),
    objective,
    text: isResult ? text : '',
    texts: isResult ? (listed.length > 1 ? listed : [text]) : [],
    id,
    parent,
    owner: cell('owner').replace(/^(?:[•*-] )?@?/, ''),
    due,
    guardrails,
    initiatives,
    columns: {
      ...amounts({start, current, target: isPlain(target) ? target : '', unit: cell('unit')}, text),
      ...filled({
        owner: cell('owner').replace(/^(?:[•*-] )?@?/, ''),
        due,
        kpi: isMetric ? '' : kpi,
        segment: cell('segment'),
      }),
      ...(direction ? {type: direction} : {}),
    },
    rest: cells.flatMap((one, i) => (one !== '' && !used.has(i) ? [`${titles[i] ?? ''}: ${one}`] : [])),
  };
}
