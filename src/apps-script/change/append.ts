/** Records under the last row of a table in which something is typed, wherever people have moved its columns. */
import {Condition} from '../../rpc/condition';
import {formats} from '../../templates/look';
import {figureColumns, figuresOf, rowsOf, typedRuns, unitStyles} from '../../templates/plan/table-cells';
import {layout as usualLayout} from '../../templates/plan/table-layout';
import {bodyStyle} from '../../templates/plan/table-style';
import type {CellInput} from '../../templates/sheet-plan';
import type {TableTemplate} from '../../templates/template';
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
  readonly steps: readonly Step[];
}

/** @throws Condition where a column that the records need was deleted */
function requireColumns(
  template: TableTemplate,
  {located, width, tab}: Target,
  keys: ReadonlySet<string>,
): void {
  const gone = template.columns.filter(({key}) => keys.has(key) && (located.get(key) ?? 0) > width);
  if (gone.length === 0) return;
  const titles = gone.map(({title}) => title).join(', ');
  const [column, is, it] = gone.length === 1 ? ['column', 'is', 'it'] : ['columns', 'are', 'them'];
  throw new Condition(
    `The ${column} ${titles} ${is} missing on ${tab}, so nothing was changed.`,
    `Repair ${tab} under Build: that brings ${it} back. Then try again.`,
  );
}

/** The rows that the sheet lacks. */
function growing(sheet: Sheet, {seenRows}: Target, last: number): Step[] {
  if (last <= seenRows) return [];
  const rows = sheet.getMaxRows();
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
  for (const column of figureColumns(template)) {
    const format = bodyStyle(column).numberFormat ?? formats.plain;
    sheet.getRange(row, located.get(column.key) ?? 1, last - row + 1, 1).setNumberFormat(format);
  }
}

export interface HowToAppend {
  /** What the figures of each record are in, where the table has no column that says so. */
  readonly units?: readonly string[] | undefined;
  /** Somebody waits for a cell: a lock is found by the write that fails, and that is put back. */
  readonly isQuick?: boolean;
}

/** @param lastRow the last row in which something stands, rows of the same run included */
export function appendRows(
  template: TableTemplate,
  target: Target,
  lastRow: number,
  records: readonly SheetRecord[],
  {units, isQuick = false}: HowToAppend = {},
): Appending {
  const {sheet, located, isNew} = target;
  const row = Math.max(lastRow + 1, target.first ?? usualLayout.first);
  if (records.length === 0) return {row, steps: []};
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  requireColumns(template, target, keys);
  const cells = rowsOf(template, located, records);
  const given = new Set([...keys].map((one) => located.get(one)));
  // Only runs of typed columns: a cell written into a computed column would stop its formula from spilling.
  const areas = typedRuns(template, located)
    .map((run) => ({...run, row, rows: records.length}))
    .filter((run) =>
      Array.from({length: run.columns}, (_, step) => run.column + step).some((one) => given.has(one)),
    );
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
    return {row, steps: [...write, ...dressing].map(unreverted)};
  }
  const there = sheet();
  if (!isQuick) refuseIfLocked(there, areas);
  const writing = areas.map(
    (area, index): Step => ({
      apply: write[index]!,
      // The rows were blank. Rows that were added for them go with the step above.
      revert: () => {
        if (area.row + area.rows - 1 <= there.getMaxRows()) emptied(there, area);
      },
    }),
  );
  const formatting = stylingCells(styles).map(
    (call, index): Step => ({
      apply: () => call(there),
      revert: () => {
        if (index === 0) plainAgain(there, template, target, row, records.length);
      },
    }),
  );
  return {
    row,
    steps: [
      ...growing(there, target, row + records.length - 1),
      ...writing,
      ...formatting,
      ...headlinesOnBlank(there, heads),
    ],
  };
}
