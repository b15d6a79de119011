/** The open spreadsheet: its sheets, names, selection and settings. */
import {splitAddress} from './a1';
import type {Face} from './face';
import {addMetadata, DeveloperMetadataFinderHost, metadataOf, wholeSpreadsheet} from './metadata';
import {namedRanges, nameRange, rangeByName} from './named-range';
import {protectionsOf} from './protection';
import {RangeHost} from './range';
import {RangeListHost} from './range-list';
import {SelectionHost} from './selection';
import {Service} from './service';
import {SheetHost} from './sheet';
import {UserHost} from './utilities';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A new sheet has Google's size. */
const newSheet = {rows: 1000, cols: 26};

/** The engine refuses these in a sheet's name; Google takes them. */
const refused = /['*?/\\[\]]/;

export class SpreadsheetHost
  extends Service
  implements
    Face<
      Google,
      | 'addDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
      | 'deleteSheet'
      | 'getActiveCell'
      | 'getActiveRange'
      | 'getActiveSheet'
      | 'getCurrentCell'
      | 'getDeveloperMetadata'
      | 'getEditors'
      | 'getId'
      | 'getName'
      | 'getNamedRanges'
      | 'getNumSheets'
      | 'getProtections'
      | 'getRange'
      | 'getRangeByName'
      | 'getRangeList'
      | 'getSelection'
      | 'getSheetById'
      | 'getSheetByName'
      | 'getSheets'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getUrl'
      | 'getViewers'
      | 'insertSheet'
      | 'moveActiveSheet'
      | 'removeNamedRange'
      | 'rename'
      | 'setActiveRange'
      | 'setActiveSelection'
      | 'setActiveSheet'
      | 'setNamedRange'
      | 'toast'
    >
{
  static override readonly serviceName = 'Spreadsheet';

  constructor(readonly book: Workbook) {
    super();
  }

  getId() {
    return this.book.id;
  }
  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getName() {
    return (
      (this.book.attachments('sheet').find(({id}) => id === 'title')?.data as string | undefined) ??
      'Workbook'
    );
  }
  rename(title: string) {
    this.book.attach({id: 'title', kind: 'sheet', sheetId: wholeSpreadsheet, data: title});
  }
  /** One person works here: as at Google, the owner is among the editors, and whoever may only look is a viewer. */
  getEditors() {
    return [new UserHost('you@workbench.example')];
  }
  getViewers(): UserHost[] {
    return [];
  }
  getSpreadsheetLocale() {
    return 'en_US';
  }
  /** The time zone of the machine, where nobody chose another one. */
  getSpreadsheetTimeZone() {
    return this.book.clock.timeZone;
  }

  getSheets() {
    return this.book.getters.getSheetIds().map((id) => new SheetHost(this.book, id));
  }
  getNumSheets() {
    return this.getSheets().length;
  }
  /** As at Google, upper and lower case differ here, although two sheets may not differ by it alone. */
  getSheetByName(name: string) {
    return this.getSheets().find((sheet) => sheet.getName() === name) ?? null;
  }
  getSheetById(gid: number) {
    return this.getSheets().find((sheet) => sheet.getSheetId() === gid) ?? null;
  }
  getActiveSheet() {
    return new SheetHost(this.book, this.book.getters.getActiveSheetId());
  }

  insertSheet(name?: string | number, index?: number) {
    const {engine, getters} = this.book;
    const wanted = typeof name === 'string' ? name : this.freeName();
    const taken = getters
      .getSheetIds()
      .some((id) => getters.getSheetName(id).toLowerCase() === wanted.toLowerCase());
    if (taken)
      throw new Error(`A sheet with the name "${wanted}" already exists. Please enter another name.`);
    if (refused.test(wanted)) throw new Error(`The workbench cannot name a sheet "${wanted}".`);
    const at =
      typeof name === 'number'
        ? name
        : (index ?? getters.getSheetIds().indexOf(getters.getActiveSheetId()) + 1);
    const sheetId = engine.newId();
    engine.run('CREATE_SHEET', {
      sheetId,
      name: wanted,
      position: Math.min(at, getters.getSheetIds().length),
      ...newSheet,
    });
    return new SheetHost(this.book, sheetId).activate();
  }

  deleteSheet(sheet: SheetHost) {
    const {engine, getters} = this.book;
    if (getters.getVisibleSheetIds().length < 2)
      throw new Error("You can't remove all the sheets in a document.");
    const {sheetId} = sheet;
    const sheetName = sheet.getName();
    // The engine keeps a deleted sheet's names as errors; Google drops them with the sheet.
    for (const named of namedRanges(this.book, sheetId)) named.remove();
    engine.run('DELETE_SHEET', {sheetId, sheetName});
  }

  moveActiveSheet(position: number) {
    const sheetId = this.book.getters.getActiveSheetId();
    const visible = this.book.getters.getVisibleSheetIds();
    const delta = Math.min(visible.length, Math.max(1, position)) - 1 - visible.indexOf(sheetId);
    if (delta) this.book.engine.run('MOVE_SHEET', {sheetId, delta});
  }

  private freeName(): string {
    for (let number = this.getNumSheets() + 1; ; number++)
      if (!this.getSheetByName(`Sheet${number}`)) return `Sheet${number}`;
  }

  getRange(address: string) {
    const {sheet: name, cells} = splitAddress(address);
    const sheet = name === null ? this.getActiveSheet() : this.getSheetByName(name);
    if (!sheet) throw new Error('Range not found');
    return sheet.getRange(cells);
  }
  getRangeList(addresses: readonly string[]) {
    const ranges = addresses.map((address) => this.getRange(address));
    return new RangeListHost(this.book, ranges[0]?.sheetId ?? this.book.getters.getActiveSheetId(), ranges);
  }
  getRangeByName(name: string) {
    return rangeByName(this.book, name);
  }
  setNamedRange(name: string, range: RangeHost) {
    nameRange(this.book, name, range);
  }
  removeNamedRange(name: string) {
    this.book.engine.run('DELETE_NAMED_RANGE', {name});
  }
  getNamedRanges() {
    return namedRanges(this.book);
  }
  getProtections(type: string) {
    return protectionsOf(this.book, type);
  }

  setActiveSheet(sheet: SheetHost) {
    return sheet.activate();
  }
  setActiveRange(range: RangeHost) {
    return range.activate();
  }
  setActiveSelection(range: RangeHost | string) {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }
  getActiveRange() {
    const {getters} = this.book;
    return RangeHost.of(this.book, getters.getActiveSheetId(), getters.getSelectedZone());
  }
  getActiveCell() {
    return this.getCurrentCell();
  }
  getCurrentCell() {
    const {sheetId, col, row} = this.book.getters.getActivePosition();
    return new RangeHost(this.book, {sheetId, row: row + 1, column: col + 1, rows: 1, columns: 1});
  }
  getSelection() {
    return new SelectionHost(this);
  }

  addDeveloperMetadata(key: string, value?: string, visibility?: string) {
    addMetadata(this.book, {key, value, visibility, sheetId: wholeSpreadsheet});
    return this;
  }
  getDeveloperMetadata() {
    return metadataOf(this.book, {sheetId: wholeSpreadsheet});
  }
  createDeveloperMetadataFinder() {
    return new DeveloperMetadataFinderHost(this.book, {sheetId: wholeSpreadsheet});
  }

  toast(message: string, title = '', timeoutSeconds = 5) {
    this.book.ui.toast?.(message, title, timeoutSeconds);
  }
}
