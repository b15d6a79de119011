/** SpreadsheetApp's Range: what lies on cells besides values and styles – notes, choices, merges, protection, metadata. */
import type {Zone} from '@odoo/o-spreadsheet';
import {rectangles} from './a1';
import {drawBorders} from './borders';
import type {Face} from './face';
import {FilterHost} from './filter';
import {foldGroups, shiftGroups} from './group';
import {addMetadata, DeveloperMetadataFinderHost, metadataOf} from './metadata';
import {type ProtectionHost, protectRange} from './protection';
import type {Place} from './range-core';
import {RangeFormat} from './range-format';
import {SheetHost} from './sheet';
import {applyValidation, clearValidation, type DataValidationHost, validationAt} from './validation';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.Range;

export class RangeHost
  extends RangeFormat
  implements
    Face<
      Google,
      | 'activate'
      | 'addDeveloperMetadata'
      | 'breakApart'
      | 'check'
      | 'clear'
      | 'clearContent'
      | 'clearDataValidations'
      | 'clearFormat'
      | 'clearNote'
      | 'collapseGroups'
      | 'expandGroups'
      | 'copyTo'
      | 'createDeveloperMetadataFinder'
      | 'createFilter'
      | 'getA1Notation'
      | 'getBackground'
      | 'getBackgrounds'
      | 'getCell'
      | 'getColumn'
      | 'getDataValidation'
      | 'getDataValidations'
      | 'getDeveloperMetadata'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulas'
      | 'getGridId'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getMergedRanges'
      | 'getNote'
      | 'getNotes'
      | 'getNumberFormats'
      | 'getNumColumns'
      | 'getNumRows'
      | 'getRow'
      | 'getSheet'
      | 'getTextStyles'
      | 'getValue'
      | 'getValues'
      | 'isBlank'
      | 'isPartOfMerge'
      | 'merge'
      | 'mergeAcross'
      | 'offset'
      | 'protect'
      | 'setBorder'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'setFormula'
      | 'setFormulas'
      | 'setNote'
      | 'setNotes'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'setTextStyle'
      | 'setTextStyles'
      | 'setValue'
      | 'setValues'
      | 'setWrapStrategies'
      | 'shiftColumnGroupDepth'
      | 'shiftRowGroupDepth'
      | 'sort'
      | 'uncheck'
    >
{
  static of(
    book: Workbook,
    sheetId: string,
    zone: Zone,
    {isOpenBelow = false, isWhole = false}: Pick<Place, 'isOpenBelow' | 'isWhole'> = {},
  ): RangeHost {
    const {top, left, bottom, right} = zone;
    return new RangeHost(book, {
      sheetId,
      row: top + 1,
      column: left + 1,
      rows: bottom - top + 1,
      columns: right - left + 1,
      ...(isOpenBelow ? {isOpenBelow} : {}),
      ...(isWhole ? {isWhole} : {}),
    });
  }

  getSheet() {
    return new SheetHost(this.book, this.sheetId);
  }

  getGridId() {
    return this.getSheet().getSheetId();
  }

  getCell(row: number, column: number) {
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.place.rows,
    numColumns = this.place.columns,
  ) {
    const {sheetId, row, column} = this.place;
    return new RangeHost(this.book, {
      sheetId,
      row: row + rowOffset,
      column: column + columnOffset,
      rows: numRows,
      columns: numColumns,
    });
  }

  /** By one column, as the tables of the add-on are sorted. The first row counts like any other. */
  sort(by: Parameters<Google['sort']>[0]) {
    const how = (Array.isArray(by) ? by[0] : by) as number | {column: number; ascending?: boolean};
    const {column, ascending = true} = typeof how === 'number' ? {column: how} : how;
    this.book.engine.run('SORT_CELLS', {
      sheetId: this.sheetId,
      col: column - 1,
      row: this.zone.top,
      zone: this.zone,
      sortDirection: ascending ? 'asc' : 'desc',
      sortOptions: {sortHeaders: true},
    });
    return this;
  }

  activate() {
    this.getSheet().activate();
    const {top, left} = this.zone;
    this.book.engine.model.selection.selectZone({cell: {col: left, row: top}, zone: this.zone});
    return this;
  }

  /** Contents and formats; notes and validations only when they are asked for. */
  clear(
    options: {
      contentsOnly?: boolean;
      formatOnly?: boolean;
      validationsOnly?: boolean;
      commentsOnly?: boolean;
    } = {},
  ) {
    const {contentsOnly, formatOnly, validationsOnly, commentsOnly} = options;
    const all = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (validationsOnly) this.clearDataValidations();
    if (commentsOnly) this.clearNote();
    return this;
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour: string | null = null,
    line: string | null = null,
  ) {
    drawBorders(
      this.book,
      this.sheetId,
      [this.zone],
      {top, left, bottom, right, vertical, horizontal},
      colour,
      line,
    );
    return this;
  }

  merge() {
    this.book.engine.run('ADD_MERGE', {sheetId: this.sheetId, target: [this.zone], force: true});
    return this;
  }

  mergeAcross() {
    const {top, bottom} = this.zone;
    const target = Array.from({length: bottom - top + 1}, (_, i) => ({
      ...this.zone,
      top: top + i,
      bottom: top + i,
    }));
    this.book.engine.run('ADD_MERGE', {sheetId: this.sheetId, target, force: true});
    return this;
  }

  breakApart() {
    const merges = this.book.getters.getMergesInZone(this.sheetId, this.zone);
    if (merges.length) this.book.engine.run('REMOVE_MERGE', {sheetId: this.sheetId, target: merges});
    return this;
  }

  getMergedRanges() {
    return this.book.getters
      .getMergesInZone(this.sheetId, this.zone)
      .map((zone) => RangeHost.of(this.book, this.sheetId, zone));
  }

  isPartOfMerge() {
    return this.getMergedRanges().length > 0;
  }

  getNotes() {
    const notes = new Map<string, string>();
    for (const {range, data} of this.book.attachments('note', this.sheetId)) {
      if (range) notes.set(`${range.zone.left},${range.zone.top}`, String(data));
    }
    return this.table(({col, row}) => notes.get(`${col},${row}`) ?? '');
  }

  getNote() {
    return this.getNotes()[0]![0]!;
  }

  setNotes(notes: readonly (readonly (string | null)[])[]) {
    this.fits(notes);
    const {top, left, bottom, right} = this.zone;
    const old = this.book.attachments('note', this.sheetId).filter(({range}) => {
      if (!range) return false;
      const {zone} = range;
      return zone.top >= top && zone.top <= bottom && zone.left >= left && zone.left <= right;
    });
    this.book.detach(...old.map(({id}) => id));
    notes.forEach((line, i) => {
      line.forEach((text, j) => {
        if (!text) return;
        const zone = {top: top + i, bottom: top + i, left: left + j, right: left + j};
        this.book.attach({kind: 'note', sheetId: this.sheetId, zone, data: String(text)});
      });
    });
    return this;
  }

  setNote(note: string | null) {
    return this.setNotes(this.filled(note));
  }

  clearNote() {
    return this.setNote(null);
  }

  setDataValidation(rule: DataValidationHost | null) {
    if (rule) applyValidation(this.book, this.sheetId, [this.zone], rule);
    else clearValidation(this.book, this.sheetId, [this.zone]);
    return this;
  }

  setDataValidations(rules: readonly (readonly (DataValidationHost | null)[])[]) {
    this.fits(rules);
    const {top, left} = this.zone;
    for (const [rule, zones] of rectangles(rules, top, left)) {
      if (rule) applyValidation(this.book, this.sheetId, zones, rule);
      else clearValidation(this.book, this.sheetId, zones);
    }
    return this;
  }

  clearDataValidations() {
    return this.setDataValidation(null);
  }

  getDataValidations() {
    return this.table((position) => validationAt(this.book, position));
  }

  getDataValidation() {
    return this.getDataValidations()[0]![0]!;
  }

  protect(): ProtectionHost {
    return protectRange(this.book, this.sheetId, this.zone);
  }

  createFilter() {
    return FilterHost.create(this.book, this);
  }

  shiftColumnGroupDepth(delta: number) {
    shiftGroups(this.book, this, 'COL', delta);
    return this;
  }

  /** Folds the groups that lie wholly inside the range. */
  collapseGroups() {
    foldGroups(this.book, this, true);
    return this;
  }

  expandGroups() {
    foldGroups(this.book, this, false);
    return this;
  }

  shiftRowGroupDepth(delta: number) {
    shiftGroups(this.book, this, 'ROW', delta);
    return this;
  }

  addDeveloperMetadata(key: string, value?: string, visibility?: string) {
    addMetadata(this.book, {key, value, visibility, sheetId: this.sheetId, zone: this.zone});
    return this;
  }

  getDeveloperMetadata() {
    return metadataOf(this.book, {sheetId: this.sheetId, zone: this.zone});
  }

  createDeveloperMetadataFinder() {
    return new DeveloperMetadataFinderHost(this.book, {sheetId: this.sheetId, zone: this.zone});
  }

  /** Values, formulas (shifted) and formats, as the engine's own copy and paste moves them. */
  copyTo(destination: RangeHost, options: {contentsOnly?: boolean; formatOnly?: boolean} = {}) {
    const {engine} = this.book;
    const {sheetId, zone} = destination;
    const rows = Math.max(this.place.rows, destination.place.rows);
    const columns = Math.max(this.place.columns, destination.place.columns);
    const target = {...zone, bottom: zone.top + rows - 1, right: zone.left + columns - 1};
    if (options.contentsOnly) {
      RangeHost.of(this.book, sheetId, {
        ...zone,
        bottom: zone.top + this.place.rows - 1,
        right: zone.left + this.place.columns - 1,
      }).setValues(this.getValues());
      return;
    }
    const former = this.book.getters.getActiveSheetId();
    this.activate();
    engine.run('COPY');
    destination.activate();
    engine.run('PASTE', {target: [target], ...(options.formatOnly ? {pasteOption: 'onlyFormat'} : {})});
    new SheetHost(this.book, former).activate();
  }
}
