/** A sheet's name, size and looks: rows and columns, widths, frozen panes, groups, gridlines, tab. */
import type {Dimension} from '@odoo/o-spreadsheet';
import {colourOf} from './colour';
import {Service} from './service';
import type {Workbook} from './workbook';

/** Google numbers sheets; the first one of a new spreadsheet is 0. */
export const gidOf = (sheetId: string): number =>
  sheetId === firstSheet
    ? 0
    : [...sheetId].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) % 2147483647, 7);

export const firstSheet = 'Sheet1';

export abstract class SheetShape extends Service {
  static override readonly serviceName = 'Sheet';

  constructor(
    readonly book: Workbook,
    readonly sheetId: string,
  ) {
    super();
    if (!book.engine.hasSheet(sheetId)) throw new Error('The sheet was deleted.');
  }

  getName() {
    return this.book.getters.getSheetName(this.sheetId);
  }

  getSheetName() {
    return this.getName();
  }

  getSheetId() {
    return gidOf(this.sheetId);
  }

  getIndex() {
    return this.book.getters.getSheetIds().indexOf(this.sheetId) + 1;
  }

  setName(name: string) {
    const {getters, engine} = this.book;
    if (name === this.getName()) return this;
    const taken = getters
      .getSheetIds()
      .some((id) => getters.getSheetName(id).toLowerCase() === name.toLowerCase() && id !== this.sheetId);
    if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    engine.run('RENAME_SHEET', {sheetId: this.sheetId, newName: name, oldName: this.getName()});
    return this;
  }

  getMaxRows() {
    return this.book.engine.sheetSize(this.sheetId).rows;
  }

  getMaxColumns() {
    return this.book.engine.sheetSize(this.sheetId).columns;
  }

  /** The last row with something in it, spilled values included, as at Google. */
  getLastRow() {
    return this.extent('row');
  }

  getLastColumn() {
    return this.extent('col');
  }

  private extent(side: 'row' | 'col'): number {
    const {engine, getters} = this.book;
    engine.fresh();
    return engine.once(`last of ${this.sheetId}`, () => getters.getLastFilled(this.sheetId))[side];
  }

  private insert(dimension: Dimension, base: number, quantity: number, position: 'before' | 'after'): this {
    this.book.engine.run('ADD_COLUMNS_ROWS', {
      sheetId: this.sheetId,
      sheetName: this.getName(),
      dimension,
      base: base - 1,
      quantity,
      position,
    });
    return this;
  }

  insertRowsAfter(row: number, howMany: number) {
    return this.insert('ROW', row, howMany, 'after');
  }
  insertRowsBefore(row: number, howMany: number) {
    return this.insert('ROW', row, howMany, 'before');
  }
  insertRowAfter(row: number) {
    return this.insertRowsAfter(row, 1);
  }
  insertRowBefore(row: number) {
    return this.insertRowsBefore(row, 1);
  }
  insertColumnsAfter(column: number, howMany: number) {
    return this.insert('COL', column, howMany, 'after');
  }
  insertColumnsBefore(column: number, howMany: number) {
    return this.insert('COL', column, howMany, 'before');
  }
  insertColumnAfter(column: number) {
    return this.insertColumnsAfter(column, 1);
  }
  insertColumnBefore(column: number) {
    return this.insertColumnsBefore(column, 1);
  }

  private remove(dimension: Dimension, first: number, howMany: number): void {
    const elements = Array.from({length: howMany}, (_, i) => first - 1 + i);
    this.book.engine.run('REMOVE_COLUMNS_ROWS', {
      sheetId: this.sheetId,
      sheetName: this.getName(),
      dimension,
      elements,
    });
  }

  deleteRows(row: number, howMany: number) {
    this.remove('ROW', row, howMany);
  }
  deleteRow(row: number) {
    this.deleteRows(row, 1);
    return this;
  }
  deleteColumns(column: number, howMany: number) {
    this.remove('COL', column, howMany);
  }
  deleteColumn(column: number) {
    this.deleteColumns(column, 1);
    return this;
  }

  private resize(dimension: Dimension, first: number, howMany: number, size: number): this {
    const elements = Array.from({length: howMany}, (_, i) => first - 1 + i);
    this.book.engine.run('RESIZE_COLUMNS_ROWS', {sheetId: this.sheetId, dimension, elements, size});
    return this;
  }

  setColumnWidth(column: number, width: number) {
    return this.resize('COL', column, 1, width);
  }
  setColumnWidths(column: number, howMany: number, width: number) {
    return this.resize('COL', column, howMany, width);
  }
  setRowHeight(row: number, height: number) {
    return this.resize('ROW', row, 1, height);
  }
  setRowHeights(row: number, howMany: number, height: number) {
    return this.resize('ROW', row, howMany, height);
  }
  setRowHeightsForced(row: number, howMany: number, height: number) {
    return this.resize('ROW', row, howMany, height);
  }
  getColumnWidth(column: number) {
    return this.book.getters.getColSize(this.sheetId, column - 1);
  }
  getRowHeight(row: number) {
    return this.book.getters.getRowSize(this.sheetId, row - 1);
  }
  autoResizeColumns(column: number, howMany: number) {
    const cols = Array.from({length: howMany}, (_, i) => column - 1 + i);
    this.book.engine.run('AUTORESIZE_COLUMNS', {sheetId: this.sheetId, cols});
    return this;
  }

  setFrozenRows(rows: number) {
    this.book.engine.run(rows ? 'FREEZE_ROWS' : 'UNFREEZE_ROWS', {sheetId: this.sheetId, quantity: rows});
  }
  setFrozenColumns(columns: number) {
    this.book.engine.run(columns ? 'FREEZE_COLUMNS' : 'UNFREEZE_COLUMNS', {
      sheetId: this.sheetId,
      quantity: columns,
    });
  }
  getFrozenRows() {
    return this.book.getters.getPaneDivisions(this.sheetId).ySplit;
  }
  getFrozenColumns() {
    return this.book.getters.getPaneDivisions(this.sheetId).xSplit;
  }

  setHiddenGridlines(hidden: boolean) {
    this.book.engine.run('SET_GRID_LINES_VISIBILITY', {sheetId: this.sheetId, areGridLinesVisible: !hidden});
    return this;
  }
  hasHiddenGridlines() {
    return !this.book.getters.getGridLinesVisibility(this.sheetId);
  }

  setTabColor(colour: string | null) {
    const color = colourOf(colour);
    this.book.engine.run('COLOR_SHEET', {sheetId: this.sheetId, ...(color ? {color} : {})});
    return this;
  }
  getTabColor() {
    return this.book.getters.getSheet(this.sheetId).color ?? null;
  }

  hideSheet() {
    this.book.engine.run('HIDE_SHEET', {sheetId: this.sheetId});
    return this;
  }
  showSheet() {
    this.book.engine.run('SHOW_SHEET', {sheetId: this.sheetId});
    return this;
  }
  isSheetHidden() {
    return !this.book.getters.isSheetVisible(this.sheetId);
  }

  private hide(dimension: Dimension, first: number, howMany: number, hidden: boolean): void {
    const elements = Array.from({length: howMany}, (_, i) => first - 1 + i);
    const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
    this.book.engine.run(type, {sheetId: this.sheetId, dimension, elements});
  }
  hideColumns(column: number, howMany = 1) {
    this.hide('COL', column, howMany, true);
  }
  showColumns(column: number, howMany = 1) {
    this.hide('COL', column, howMany, false);
  }
  hideRows(row: number, howMany = 1) {
    this.hide('ROW', row, howMany, true);
  }
  showRows(row: number, howMany = 1) {
    this.hide('ROW', row, howMany, false);
  }

  /** The engine has one place for the +/- control. */
  setColumnGroupControlPosition() {
    return this;
  }

  isRowHiddenByUser(row: number) {
    return this.book.getters.isRowHidden(this.sheetId, row - 1);
  }
  isColumnHiddenByUser(column: number) {
    return this.book.getters.isColHidden(this.sheetId, column - 1);
  }

  getColumnGroupDepth(column: number) {
    return this.groupDepth('COL', column - 1);
  }
  getRowGroupDepth(row: number) {
    return this.groupDepth('ROW', row - 1);
  }

  private groupDepth(dimension: Dimension, index: number): number {
    return this.book.getters
      .getHeaderGroups(this.sheetId, dimension)
      .filter(({start, end}) => index >= start && index <= end).length;
  }
}
