/** Rows for a table whose columns stand where people put them. */
import {area} from '../formula/a1';
import type {Area, CellInput, StyleRun} from '../sheet-plan';
import type {TableTemplate} from '../template';
import {decimalsIn, NO_FIGURES, numberFormatOf, type RowFigures, spreadFormatOf} from './number-format';
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

/** What the figures of a record have in common: how large they are, and how many decimals its targets have. */
export function figuresOf(template: TableTemplate, record: Readonly<Record<string, unknown>>): RowFigures {
  const columns = figureColumns(template);
  const numbers = (keys: readonly string[]): number[] =>
    keys.map((key) => record[key]).filter((value): value is number => typeof value === 'number');
  const largestOf = (some: TableTemplate['columns']): number =>
    Math.max(0, ...numbers(some.map(({key}) => key)).map(Math.abs));
  const scale = numbers(columns.filter((column) => column.scale).map(({key}) => key));
  return {
    largest: largestOf(columns),
    typed: largestOf(columns.filter((column) => !isComputed(column))),
    decimals: scale.length > 0 ? Math.max(...scale.map(decimalsIn)) : null,
  };
}

/**
 * Number formats for the rows of these units, one run a format, whatever the number of rows. Blank units are passed over.
 * @param figures what the figures of each row have in common
 */
export function unitStyles(
  template: TableTemplate,
  located: ReadonlyMap<string, number>,
  row: number,
  units: readonly CellInput[],
  figures: readonly RowFigures[] = [],
): StyleRun[] {
  const rowsAlike = new Map<string, {unit: string; own: RowFigures; rows: number[]}>();
  units.forEach((given, index) => {
    if (given === null || given === '') return;
    const unit = String(given);
    const own = figures[index] ?? NO_FIGURES;
    const key = numberFormatOf(unit, true, own) + numberFormatOf(unit, false, own);
    const alike = rowsAlike.get(key);
    if (alike) alike.rows.push(row + index);
    else rowsAlike.set(key, {unit, own, rows: [row + index]});
  });
  const areasByFormat = new Map<string, Area[]>();
  for (const {unit, own, rows} of rowsAlike.values()) {
    for (const column of figureColumns(template)) {
      const format = (column.isSpread ? spreadFormatOf : numberFormatOf)(
        unit,
        column.format === 'rounded',
        own,
      );
      const areas = stretches(rows).map(([from, count]) =>
        area(from, located.get(column.key) ?? 0, count, 1),
      );
      areasByFormat.set(format, [...(areasByFormat.get(format) ?? []), ...areas]);
    }
  }
  return [...areasByFormat].map(([numberFormat, areas]) => ({areas, style: {numberFormat}}));
}
