/** The rows of one of our tables, wherever people have moved its columns. */

import {isComputed} from '../../templates/plan/table-cells';
import {firstRow} from '../../templates/plan/table-layout';
import type {CellInput} from '../../templates/sheet-plan';
import {largestOf, rowsOf, templateOf, typedRuns, unitStyles} from '../../templates/sheets';
import type {SheetFacts, TableKey, TableTemplate} from '../../templates/template';
import {columnsOf, isTable} from '../book/workbook';
import {emptied, rangeOf, sizeOf} from '../sheet/areas';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {restyle, stylingCells} from '../sheet/aspects/styles';
import {headlines, headlining, setHeadlines} from '../sheet/headline-rows';
import {literalCell} from '../sheet/literal';
import type {SheetHandle} from '../sheet/new-sheet';
import {type Step, unreverted} from './journal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = string | number | boolean | Date;

/** The typed cells of a row by column key; computed ones are not among them. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export function tableOf(key: TableKey): TableTemplate {
  const template = templateOf(key);
  if (!isTable(template)) throw new Error(`${key} is not a table`);
  return template;
}

/** The keys of the columns that people type into, in the template's order. */
export function typedKeys(template: TableTemplate): readonly string[] {
  return template.columns.filter((column) => !isComputed(column)).map(({key}) => key);
}

/** Reads the rows in which something is typed: one call, however many there are. */
export function readRows(key: TableKey, sheet: Sheet, facts: SheetFacts): TableRow[] {
  const template = tableOf(key);
  const columns = columnsOf(template, facts);
  const {rows, columns: width} = sizeOf(sheet);
  if (rows < firstRow) return [];
  const values = sheet.getRange(firstRow, 1, rows - firstRow + 1, width).getValues() as Cell[][];
  const keys = typedKeys(template);
  return values
    .map((line, index) => ({
      row: firstRow + index,
      cells: Object.fromEntries(keys.map((one) => [one, line[(columns.get(one) ?? 0) - 1] ?? ''])),
    }))
    .filter(({cells}) => Object.values(cells).some((cell) => cell !== ''));
}

export interface Appending {
  /** The row of the first record. */
  readonly row: number;
  readonly steps: readonly Step[];
}

/** Writes records under the last row in which something is typed. */
export function appendRows(
  key: TableKey,
  target: {readonly sheet: SheetHandle; readonly facts: SheetFacts; readonly isNew: boolean},
  records: readonly Readonly<Record<string, CellInput>>[],
  present: readonly TableRow[],
): Appending {
  const template = tableOf(key);
  const {sheet, facts, isNew} = target;
  const row = (present[present.length - 1]?.row ?? firstRow - 1) + 1;
  if (records.length === 0) return {row, steps: []};
  const columns = columnsOf(template, facts);
  const cells = rowsOf(template, columns, records);
  const given = new Set(records.flatMap((record) => Object.keys(record)).map((one) => columns.get(one)));
  // Only runs of typed columns: a cell written into a computed column would stop its formula from spilling.
  const areas = typedRuns(template, columns)
    .map((run) => ({...run, row, rows: records.length}))
    .filter((run) =>
      Array.from({length: run.columns}, (_, step) => run.column + step).some((one) => given.has(one)),
    );
  const unit = template.unit;
  const styles = unit
    ? unitStyles(
        template,
        columns,
        row,
        records.map((record) => record[unit] ?? null),
        records.map((record) => largestOf(template, record)),
      )
    : [];
  const heads = headlines(
    template,
    columns,
    records.map((record, index) => ({row: row + index, cells: record})),
  );
  const write = areas.map((area) => () => {
    const lines = cells.map((line) =>
      line.slice(area.column - 1, area.column - 1 + area.columns).map((cell) => literalCell(cell)),
    );
    rangeOf(sheet(), area).setValues(lines);
  });
  if (isNew) {
    return {
      row,
      steps: [
        ...write,
        ...[...stylingCells(styles), ...headlining(heads)].map((call) => () => call(sheet())),
      ].map(unreverted),
    };
  }
  const there = sheet();
  const size = sizeOf(there);
  refuseIfLocked(there, areas);
  const lacking = row + records.length - 1 - size.rows;
  const growing: Step[] =
    lacking <= 0
      ? []
      : [
          {
            apply: () => there.insertRowsAfter(size.rows, lacking),
            revert: () => {
              const extra = there.getMaxRows() - size.rows;
              if (extra > 0) there.deleteRows(size.rows + 1, extra);
            },
          },
        ];
  const writing = areas.map(
    (area, index): Step => ({
      apply: write[index]!,
      // The rows were blank. Rows that were added for them go with the step above.
      revert: () => {
        if (area.row + area.rows - 1 <= there.getMaxRows()) emptied(there, area);
      },
    }),
  );
  return {
    row,
    steps: [
      ...growing,
      ...writing,
      ...restyle(there, styles, size),
      ...setHeadlines(there, heads, true, size),
    ],
  };
}
