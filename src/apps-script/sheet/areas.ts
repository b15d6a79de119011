/** Rectangles of cells: what lies in them, what is left of them, how they are read and written as matrices. */
import {cell} from '../../templates/formula/a1';
import type {Area} from '../../templates/sheet-plan';

export function a1Of(area: Area): string {
  const from = cell(area.column, area.row);
  if (area.rows === 1 && area.columns === 1) return from;
  return `${from}:${cell(area.column + area.columns - 1, area.row + area.rows - 1)}`;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function within(inner: Area, outer: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The part of an area that the sheet has; reading beyond its edge is an error. */
export function clipped(area: Area, size: Size): Area | null {
  const rows = Math.min(area.rows, size.rows - area.row + 1);
  const columns = Math.min(area.columns, size.columns - area.column + 1);
  return rows > 0 && columns > 0 ? {...area, rows, columns} : null;
}

export function sizeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Size {
  return {rows: sheet.getMaxRows(), columns: sheet.getMaxColumns()};
}

/** The smallest area around all of them. */
export function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return {row, column, rows, columns};
}

export function matrixOf<T>(area: Area, value: T): T[][] {
  return Array.from({length: area.rows}, () => Array<T>(area.columns).fill(value));
}

/** Puts a value into the part of the matrix (which stands for `frame`) that `area` covers. */
export function fill<T>(matrix: T[][], frame: Area, area: Area, value: T): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    matrix[row - frame.row]?.fill(
      value,
      area.column - frame.column,
      area.column - frame.column + area.columns,
    );
  }
}

export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

export function rangeOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  area: Area,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

/** Takes away what stands in the cells, and nothing else: blanks are written, so that formats and choices stay. */
export function emptied(sheet: GoogleAppsScript.Spreadsheet.Sheet, area: Area): void {
  rangeOf(sheet, area).setValues(matrixOf(area, ''));
}
