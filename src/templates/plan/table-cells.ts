/** Rows for a table whose columns stand where people put them. */
import {area} from '../formula/a1';
import type {Area, CellInput, StyleRun} from '../sheet-plan';
import type {TableTemplate} from '../template';
import {numberFormatOf} from './number-format';
import {stretches} from './stretches';

/**
 * Records → cells, one row a record, from the first to the last typed column of the table. Cells of computed columns
 * are `null`, because the spilled formula fills them: write each run of typed columns on its own (`typedRuns`).
 * Unknown keys are an error, since they would be lost silently.
 */
export function rowsOf(
  template: TableTemplate,
  located: ReadonlyMap<string, number>,
  records: readonly Readonly<Record<string, CellInput>>[],
): CellInput[][] {
  const width = Math.max(...located.values());
  const computed = new Set(template.columns.filter(isComputed).map(({key}) => key));
  return records.map((record) => {
    const cells: CellInput[] = Array.from({length: width}, () => null);
    for (const [key, value] of Object.entries(record)) {
      const column = located.get(key);
      if (column === undefined || computed.has(key))
        throw new Error(`${template.title} has no column to type ${key} into`);
      cells[column - 1] = value;
    }
    return cells;
  });
}

/** Neighbouring typed columns: the rectangles that may be written without stopping a spill. */
export function typedRuns(
  template: TableTemplate,
  located: ReadonlyMap<string, number>,
): readonly {readonly column: number; readonly columns: number}[] {
  const typed = template.columns
    .filter((column) => !isComputed(column))
    .map(({key}) => located.get(key) ?? 0);
  return stretches(typed).map(([column, columns]) => ({column, columns}));
}

export const isComputed = (column: TableTemplate['columns'][number]): boolean =>
  column.formula !== undefined || column.spillOf !== undefined;

/** The columns whose figures are shown in the unit of their row. */
export const figureColumns = (template: TableTemplate): TableTemplate['columns'] =>
  template.columns.filter(({format}) => format === 'unit' || format === 'rounded');

/** The largest figure of a record, whichever its sign; 0 where there is none. */
export function largestOf(template: TableTemplate, record: Readonly<Record<string, unknown>>): number {
  const figures = figureColumns(template).map(({key}) => record[key]);
  return Math.max(0, ...figures.map((figure) => (typeof figure === 'number' ? Math.abs(figure) : 0)));
}

/**
 * Number formats for the rows of these units, one run a format, whatever the number of rows. Blank units are passed over.
 * @param largest the largest figure of each row
 */
export function unitStyles(
  template: TableTemplate,
  located: ReadonlyMap<string, number>,
  row: number,
  units: readonly CellInput[],
  largest: readonly number[] = [],
): StyleRun[] {
  const rowsAlike = new Map<string, {unit: string; size: number; rows: number[]}>();
  units.forEach((given, index) => {
    if (given === null || given === '') return;
    const unit = String(given);
    const size = largest[index] ?? 0;
    const key = numberFormatOf(unit, true, size) + numberFormatOf(unit, false, size);
    const alike = rowsAlike.get(key);
    if (alike) alike.rows.push(row + index);
    else rowsAlike.set(key, {unit, size, rows: [row + index]});
  });
  const areasByFormat = new Map<string, Area[]>();
  for (const {unit, size, rows} of rowsAlike.values()) {
    for (const column of figureColumns(template)) {
      const format = numberFormatOf(unit, column.format === 'rounded', size);
      const areas = stretches(rows).map(([from, count]) =>
        area(from, located.get(column.key) ?? 0, count, 1),
      );
      areasByFormat.set(format, [...(areasByFormat.get(format) ?? []), ...areas]);
    }
  }
  return [...areasByFormat].map(([numberFormat, areas]) => ({areas, style: {numberFormat}}));
}
