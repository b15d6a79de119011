/** One sheet: its ranges, shape, rules, charts and protection. */
import {isOpenBelow, isWhole, zoneOf} from './a1';
import {
  chartsOf,
  EmbeddedChartBuilderHost,
  type EmbeddedChartHost,
  insertChart,
  removeChart,
  updateChart,
} from './charts';
import {type ConditionalFormatRuleHost, readRules, replaceRules} from './conditional-rules';
import type {Face} from './face';
import {FilterHost} from './filter';
import {GroupHost} from './group';
import {addMetadata, DeveloperMetadataFinderHost, metadataOf} from './metadata';
import {namedRanges, rangeByName} from './named-range';
import {protectionsOf, protectSheet} from './protection';
import {RangeHost} from './range';
import {RangeListHost} from './range-list';
import {SheetShape} from './sheet-shape';
import {SpreadsheetHost} from './spreadsheet';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

export class SheetHost
  extends SheetShape
  implements
    Face<
      Google,
      | 'activate'
      | 'addDeveloperMetadata'
      | 'appendRow'
      | 'autoResizeColumns'
      | 'clear'
      | 'clearConditionalFormatRules'
      | 'clearNotes'
      | 'createDeveloperMetadataFinder'
      | 'deleteColumns'
      | 'deleteRows'
      | 'getCharts'
      | 'getColumnGroup'
      | 'getColumnWidth'
      | 'getConditionalFormatRules'
      | 'getDataRange'
      | 'getDeveloperMetadata'
      | 'getFilter'
      | 'getFrozenColumns'
      | 'getFrozenRows'
      | 'getIndex'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getMaxColumns'
      | 'getMaxRows'
      | 'getName'
      | 'getNamedRanges'
      | 'getParent'
      | 'getProtections'
      | 'getRange'
      | 'getRangeList'
      | 'getRowGroupDepth'
      | 'getSheetId'
      | 'getSheetName'
      | 'getTabColor'
      | 'hasHiddenGridlines'
      | 'hideSheet'
      | 'insertChart'
      | 'insertColumnsAfter'
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'isColumnHiddenByUser'
      | 'isRowHiddenByUser'
      | 'isSheetHidden'
      | 'newChart'
      | 'protect'
      | 'removeChart'
      | 'setColumnGroupControlPosition'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setConditionalFormatRules'
      | 'setFrozenColumns'
      | 'setFrozenRows'
      | 'setHiddenGridlines'
      | 'setName'
      | 'setRowHeight'
      | 'setRowHeights'
      | 'setTabColor'
      | 'showSheet'
      | 'updateChart'
    >
{
  getParent() {
    return new SpreadsheetHost(this.book);
  }

  getRange(at: number | string, column = 1, numRows = 1, numColumns = 1) {
    if (typeof at === 'number')
      return new RangeHost(this.book, {
        sheetId: this.sheetId,
        row: at,
        column,
        rows: numRows,
        columns: numColumns,
      });
    const cells = at.slice(at.lastIndexOf('!') + 1);
    const zone = zoneOf(cells, this.book.engine.sheetSize(this.sheetId));
    if (zone)
      return RangeHost.of(this.book, this.sheetId, zone, {
        isOpenBelow: isOpenBelow(cells),
        isWhole: isWhole(cells),
      });
    const named = rangeByName(this.book, at);
    if (named) return named;
    throw new Error('Range not found');
  }

  getRangeList(names: readonly string[]) {
    return new RangeListHost(
      this.book,
      this.sheetId,
      names.map((name) => this.getRange(name)),
    );
  }

  getDataRange() {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  activate() {
    const {engine} = this.book;
    const former = engine.getters.getActiveSheetId();
    if (former !== this.sheetId) engine.run('ACTIVATE_SHEET', {sheetIdFrom: former, sheetIdTo: this.sheetId});
    return this;
  }

  setActiveRange(range: RangeHost) {
    return range.activate();
  }

  setActiveSelection(range: RangeHost | string) {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  getActiveRange() {
    return this.getParent().getActiveRange();
  }

  getActiveCell() {
    return this.getParent().getCurrentCell();
  }

  getCurrentCell() {
    return this.getParent().getCurrentCell();
  }

  /** Google puts the values below the last row that holds something, and makes rows when there are none left. */
  appendRow(values: readonly unknown[]) {
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    if (values.length > this.getMaxColumns())
      this.insertColumnsAfter(this.getMaxColumns(), values.length - this.getMaxColumns());
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  clear() {
    this.whole().clear();
    return this;
  }

  clearContents() {
    this.whole().clearContent();
    return this;
  }

  clearFormats() {
    this.whole().clearFormat();
    return this;
  }

  clearNotes() {
    this.book.detach(...this.book.attachments('note', this.sheetId).map(({id}) => id));
    return this;
  }

  getConditionalFormatRules() {
    return readRules(this.book, this.sheetId);
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRuleHost[]) {
    replaceRules(this.book, this.sheetId, rules);
  }

  clearConditionalFormatRules() {
    this.setConditionalFormatRules([]);
  }

  newChart() {
    return new EmbeddedChartBuilderHost();
  }

  insertChart(chart: EmbeddedChartHost) {
    insertChart(this.book, this.sheetId, chart);
  }

  updateChart(chart: EmbeddedChartHost) {
    updateChart(this.book, chart);
  }

  removeChart(chart: EmbeddedChartHost) {
    removeChart(this.book, chart);
  }

  getCharts() {
    return chartsOf(this.book, this.sheetId);
  }

  protect() {
    return protectSheet(this.book, this.sheetId);
  }

  getProtections(type: string) {
    return protectionsOf(this.book, type, this.sheetId);
  }

  addDeveloperMetadata(key: string, value?: string, visibility?: string) {
    addMetadata(this.book, {key, value, visibility, sheetId: this.sheetId});
    return this;
  }

  getDeveloperMetadata() {
    return metadataOf(this.book, {sheetId: this.sheetId});
  }

  createDeveloperMetadataFinder() {
    return new DeveloperMetadataFinderHost(this.book, {sheetId: this.sheetId});
  }

  getNamedRanges() {
    return namedRanges(this.book, this.sheetId);
  }

  getFilter() {
    return FilterHost.on(this.book, this.sheetId);
  }

  getColumnGroup(column: number, depth: number) {
    return GroupHost.at(this.book, this.sheetId, 'COL', column, depth);
  }

  copyTo() {
    const sheetIdTo = this.book.engine.newId();
    const sheetNameTo = `Copy of ${this.getName()}`;
    this.book.engine.run('DUPLICATE_SHEET', {sheetId: this.sheetId, sheetIdTo, sheetNameTo});
    return new SheetHost(this.book, sheetIdTo);
  }

  private whole() {
    return this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns());
  }
}
