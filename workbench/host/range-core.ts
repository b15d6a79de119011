/** A rectangle on a sheet: where it is, and the ways from one rectangle to another. */
import type {UnboundedZone, Zone} from '@odoo/o-spreadsheet';
import {columnsName, rangeName} from './a1';
import {Service} from './service';
import type {Workbook} from './workbook';

export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Written without a last row, `A5:B`: rows added below belong to it where somebody keeps the range. */
  readonly isOpenBelow?: boolean;
  /** Written as whole rows or columns, `5:7` or `D:F`. */
  readonly isWhole?: boolean;
}

export abstract class RangeCore extends Service {
  static override readonly serviceName = 'Range';

  constructor(
    readonly book: Workbook,
    readonly place: Place,
  ) {
    super();
    const {row, column, rows, columns, sheetId} = place;
    const size = book.engine.sheetSize(sheetId);
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    const inside =
      row >= 1 && column >= 1 && row + rows - 1 <= size.rows && column + columns - 1 <= size.columns;
    if (!inside || ![row, column, rows, columns].every(Number.isInteger)) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  get zone(): Zone {
    const {row, column, rows, columns} = this.place;
    return {top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2};
  }

  get unboundedZone(): UnboundedZone {
    const {zone} = this;
    return this.place.isOpenBelow ? {...zone, bottom: undefined, hasHeader: zone.top > 0} : zone;
  }

  get sheetId(): string {
    return this.place.sheetId;
  }

  getRow() {
    return this.place.row;
  }

  getColumn() {
    return this.place.column;
  }

  getNumRows() {
    return this.place.rows;
  }

  getNumColumns() {
    return this.place.columns;
  }

  getHeight() {
    return this.place.rows;
  }

  getWidth() {
    return this.place.columns;
  }

  getLastRow() {
    return this.place.row + this.place.rows - 1;
  }

  getLastColumn() {
    return this.place.column + this.place.columns - 1;
  }

  getA1Notation() {
    const {row, column, rows, columns, isWhole, isOpenBelow} = this.place;
    if (isWhole && isOpenBelow) return columnsName(column, columns);
    return isWhole ? `${row}:${row + rows - 1}` : rangeName(row, column, rows, columns);
  }

  /** Google's wording; scripts and people know it. */
  protected fits(table: readonly (readonly unknown[])[]): void {
    const {rows, columns} = this.place;
    if (!Array.isArray(table)) throw new Error('Cannot convert the value to a two-dimensional array.');
    if (table.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${rows}.`,
      );
    }
    for (const line of table) {
      if (!Array.isArray(line)) throw new Error('Cannot convert the value to a two-dimensional array.');
      if (line.length === columns) continue;
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
      );
    }
  }

  /** A table of the range's shape, one call of `read` a cell. */
  protected table<T>(read: (position: {sheetId: string; col: number; row: number}) => T): T[][] {
    const {sheetId, row, column, rows, columns} = this.place;
    const all: T[][] = [];
    for (let i = 0; i < rows; i += 1) {
      const line: T[] = [];
      for (let j = 0; j < columns; j += 1) line.push(read({sheetId, row: row - 1 + i, col: column - 1 + j}));
      all.push(line);
    }
    return all;
  }

  protected filled<T>(value: T): T[][] {
    return Array.from({length: this.place.rows}, () => Array<T>(this.place.columns).fill(value));
  }
}
