/** Records under the last row of a table in which something is typed, wherever people have moved its columns. */
import {Condition} from '../../rpc/condition';
import {figuresOf, isComputed, rowsOf, typedRuns, unitStyles} from '../../templates/plan/table-cells';
import {layout as usualLayout} from '../../templates/plan/table-layout';
import {plainFigures} from '../../templates/plan/table-style';
import type {CellInput} from '../../templates/sheet-plan';
import type {TableTemplate} from '../../templates/template';
import {typedKeys} from '../book/sheet-book';
import {emptied, rangeOf} from '../sheet/areas';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {stylingCells} from '../sheet/aspects/styles';
import {headlines, headlinesOnBlank, headlining} from '../sheet/headline-rows';
import {literalCell} from '../sheet/literal';
import {type Step, unreverted} from './journal';
import type {Target} from './target';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type SheetRecord = Readonly<Record<string, CellInput>>;

export interface Appending {
  /** The row of the first record. */
  readonly row: number;
  /** The typed columns in the groups in which they are written, the column that names the row first. */
  readonly groups: readonly (readonly string[])[];
  /** What makes the rows ours in the eyes of everybody: it comes first, before the rest of any table. */
  readonly claim: readonly Step[];
  readonly steps: readonly Step[];
}

/** @throws Condition where a column that the records need was deleted */
function requireColumns(template: TableTemplate, target: Target, keys: ReadonlySet<string>): void {
  const {located, width} = target;
  const gone = template.columns.filter(({key}) => keys.has(key) && (located.get(key) ?? 0) > width);
  if (gone.length === 0) return;
  const {tab} = target;
  const titles = gone.map(({title}) => title).join(', ');
  const [column, is, it] = gone.length === 1 ? ['column', 'is', 'it'] : ['columns', 'are', 'them'];
  throw new Condition(
    `The ${column} ${titles} ${is} missing on ${tab}, so nothing was changed.`,
    `Repair ${tab} under Build: that brings ${it} back. Then try again.`,
  );
}

/** The rows that the sheet lacks. */
function growing(sheet: Sheet, {seenRows, known}: Target, last: number): Step[] {
  if (last <= seenRows || !known) return [];
  const {rows} = known.facts;
  const lacking = last - rows;
  if (lacking <= 0) return [];
  return [
    {
      apply: () => sheet.insertRowsAfter(rows, lacking),
      revert: () => {
        const extra = sheet.getMaxRows() - rows;
        if (extra > 0) sheet.deleteRows(rows + 1, extra);
      },
    },
  ];
}

/** Rows that were blank look as the sheet was made again. */
function plainAgain(
  sheet: Sheet,
  template: TableTemplate,
  {located}: Target,
  row: number,
  rows: number,
): void {
  const last = Math.min(row + rows - 1, sheet.getMaxRows());
  if (last < row) return;
  const styles = plainFigures(template, located, [[row, last - row + 1]]);
  for (const call of stylingCells(styles)) call(sheet);
}

/** The typed columns of a run of neighbours. */
const keysIn = (
  template: TableTemplate,
  {located}: Target,
  {column, columns}: {readonly column: number; readonly columns: number},
): string[] =>
  typedKeys(template).filter((key) => {
    const at = located.get(key) ?? 0;
    return at >= column && at < column + columns;
  });

/**
 * Runs that only computed columns part, as one: a blank stops no formula from spilling. Where something stands in those
 * columns it stays, whoever brought it there.
 */
function joined(
  template: TableTemplate,
  {located, known}: Target,
  runs: readonly Run[],
  {row, rows}: {readonly row: number; readonly rows: number},
): Run[] {
  const computed = new Set(template.columns.filter(isComputed).map(({key}) => located.get(key)));
  const lines = known?.facts.values.slice(row - 1, row - 1 + rows) ?? [];
  const isFree = (column: number) =>
    computed.has(column) && lines.every((line) => (line[column - 1] ?? '') === '');
  const all: Run[] = [];
  for (const run of runs) {
    const last = all[all.length - 1];
    const end = last ? last.column + last.columns : 0;
    const between = Array.from({length: run.column - end}, (_, step) => end + step);
    if (last && between.every(isFree))
      all[all.length - 1] = {column: last.column, columns: run.column + run.columns - last.column};
    else all.push(run);
  }
  return all;
}

export interface HowToAppend {
  /** What the figures of each record are in, where the table has no column that says so. */
  readonly units?: readonly string[] | undefined;
  /** Somebody waits for a cell. */
  readonly isQuick?: boolean;
  /** False: a lock is found by the write that fails, and that is put back. */
  readonly findsLocks?: boolean;
}

type Run = ReturnType<typeof typedRuns>[number];

/** @param lastRow the last row in which something stands, rows of the same run included */
export function appendRows(
  template: TableTemplate,
  target: Target,
  lastRow: number,
  records: readonly SheetRecord[],
  {units, isQuick = false, findsLocks = !isQuick}: HowToAppend = {},
): Appending {
  const {sheet, located, isNew} = target;
  const row = Math.max(lastRow + 1, target.first ?? usualLayout.first);
  if (records.length === 0) return {row, groups: [], claim: [], steps: []};
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  requireColumns(template, target, keys);
  const cells = rowsOf(template, located, records);
  const given = new Set([...keys].map((one) => located.get(one)));
  // Runs of typed columns: a value written into a computed column would stop its formula from spilling. The one
  // that names the row comes first: by it a row is found that a stopped run wrote in part.
  const name = located.get(template.identity) ?? 0;
  const isNaming = ({column, columns}: Run) => name >= column && name < column + columns;
  const isGiven = ({column, columns}: Run) =>
    Array.from({length: columns}, (_, step) => column + step).some((one) => given.has(one));
  const typed = typedRuns(template, located);
  const wanted = typed.filter(isGiven);
  // People lock the columns that formulas fill; where no lock is looked for, what it keeps from is tried again without.
  const isOne = !findsLocks && !isQuick;
  const blocks = isOne ? joined(template, target, wanted, {row, rows: records.length}) : wanted;
  const runs = [...blocks, ...typed.filter((run) => !isGiven(run))].sort(
    (one, other) => +isNaming(other) - +isNaming(one),
  );
  const written = runs.filter(isGiven);
  const groups = [...written, ...runs.filter((run) => !isGiven(run))].map((run) =>
    keysIn(template, target, run),
  );
  const areas = written.map((run) => ({...run, row, rows: records.length}));
  const unitOf = units ?? (template.unit ? records.map((record) => record[template.unit!] ?? null) : null);
  const styles = unitOf
    ? unitStyles(
        template,
        located,
        row,
        unitOf,
        records.map((record) => figuresOf(template, record)),
      )
    : [];
  const heads = headlines(
    template,
    located,
    records.map((record, index) => ({row: row + index, cells: record})),
  );
  const write = areas.map((area) => () => {
    const lines = cells.map((line) =>
      line.slice(area.column - 1, area.column - 1 + area.columns).map((cell) => literalCell(cell)),
    );
    rangeOf(sheet(), area).setValues(lines);
  });
  if (isNew) {
    const dressing = [...stylingCells(styles), ...headlining(heads)].map((call) => () => call(sheet()));
    return {row, groups, claim: [], steps: [...write, ...dressing].map(unreverted)};
  }
  const there = sheet();
  if (findsLocks) refuseIfLocked(there, areas);
  const writing = areas.map(
    (area, index): Step => ({
      apply: write[index]!,
      // The rows were blank. Rows that were added for them go with the step above.
      revert: () => {
        if (area.row + area.rows - 1 <= there.getMaxRows()) emptied(there, area);
      },
      refuse: findsLocks ? undefined : () => refuseIfLocked(there, [area]),
    }),
  );
  const formatting = stylingCells(styles).map(
    (call, index): Step => ({
      apply: () => call(there),
      revert: () => {
        if (index === 0) plainAgain(there, template, target, row, records.length);
      },
      refuse: findsLocks ? undefined : () => refuseIfLocked(there, areas),
    }),
  );
  const [first, ...others] = writing;
  const growth = growing(there, target, row + records.length - 1);
  const dressing = [...formatting, ...headlinesOnBlank(there, heads)];
  // A check-in has no journal. It is found by its cells, and what it looks like has to be there before them.
  if (isQuick) return {row, groups, claim: [], steps: [...growth, ...dressing, ...writing]};
  return {row, groups, claim: [...growth, ...(first ? [first] : [])], steps: [...others, ...dressing]};
}
