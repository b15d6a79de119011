/** Which formulas may spill over a place: what their cells leave free says so before they are computed. */
import type {Getters, Zone} from '@odoo/o-spreadsheet';

interface Column {
  /** Rows in which something was typed, formulas included, in order. */
  readonly typed: number[];
  readonly formulas: number[];
}

type Columns = ReadonlyMap<number, Column>;

/** The first of a list in order that is not before a row. */
function firstFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class FormulaCells {
  private readonly sheets = new Map<string, Columns>();
  private readonly getters: () => Getters;

  constructor(getters: () => Getters) {
    this.getters = getters;
  }

  /** To be told whenever something was typed on a sheet, or rows, columns and sheets were changed. */
  forget(sheetId?: string): void {
    if (sheetId === undefined) this.sheets.clear();
    else this.sheets.delete(sheetId);
  }

  private columns(sheetId: string): Columns {
    const former = this.sheets.get(sheetId);
    if (former) return former;
    const getters = this.getters();
    const columns = new Map<number, Column>();
    for (const cell of getters.getCells(sheetId)) {
      if (!cell.isFormula && !cell.content) continue;
      const {col, row} = getters.getCellPosition(cell.id);
      let column = columns.get(col);
      if (!column) {
        column = {typed: [], formulas: []};
        columns.set(col, column);
      }
      column.typed.push(row);
      if (cell.isFormula) column.formulas.push(row);
    }
    for (const {typed, formulas} of columns.values()) {
      typed.sort((one, other) => one - other);
      formulas.sort((one, other) => one - other);
    }
    this.sheets.set(sheetId, columns);
    return columns;
  }

  /** Nothing was typed from the cell that a formula stands in to the corner that its result would have to cover. */
  private isFree(columns: Columns, col: number, row: number, right: number, bottom: number): boolean {
    for (let x = col; x <= right; x += 1) {
      const typed = columns.get(x)?.typed;
      if (!typed) continue;
      const next = typed[firstFrom(typed, x === col ? row + 1 : row)];
      if (next !== undefined && next <= bottom) return false;
    }
    return true;
  }

  /** All that the result of a formula may cover: to its right and below it, up to what was typed. */
  reach(sheetId: string, col: number, row: number): Zone {
    const columns = this.columns(sheetId);
    const {right: lastColumn, bottom: lastRow} = this.getters().getSheetZone(sheetId);
    const below = columns.get(col)?.typed ?? [];
    const bottom = (below[firstFrom(below, row + 1)] ?? lastRow + 1) - 1;
    let right = lastColumn;
    for (const [x, {typed}] of columns)
      if (x > col && x <= right && typed[firstFrom(typed, row)] === row) right = x - 1;
    return {left: col, top: row, right, bottom};
  }

  /** The formulas outside a zone whose results may cover some of it. A result that does covers its upper left corner. */
  reaching(sheetId: string, {left, right, top, bottom}: Zone): {col: number; row: number}[] {
    const found: {col: number; row: number}[] = [];
    const columns = this.columns(sheetId);
    for (const [col, {formulas}] of columns) {
      if (col > right) continue;
      const isBeside = col < left;
      const corner = Math.max(col, left);
      // Of the formulas above the zone only the last can reach it: those before would cover that one.
      const above = firstFrom(formulas, top) - 1;
      const row = formulas[above];
      if (row !== undefined && this.isFree(columns, col, row, corner, top)) found.push({col, row});
      if (!isBeside) continue;
      for (let n = above + 1; n < formulas.length && formulas[n]! <= bottom; n += 1)
        if (this.isFree(columns, col, formulas[n]!, corner, formulas[n]!))
          found.push({col, row: formulas[n]!});
    }
    return found;
  }
}
