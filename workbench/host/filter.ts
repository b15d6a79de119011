/** The one filter of a sheet: buttons in its first row, by which people hide rows or sort them. */
import type {Zone} from '@odoo/o-spreadsheet';
import type {Face} from './face';
import {RangeHost} from './range';
import {Service} from './service';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.Filter;

/** To the engine a filter is part of a table: one that has no look of its own. */
const PLAIN = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};

export class FilterHost extends Service implements Face<Google, 'getRange' | 'remove'> {
  static override readonly serviceName = 'Filter';

  private constructor(
    private readonly book: Workbook,
    private readonly sheetId: string,
  ) {
    super();
  }

  private static zoneOn(book: Workbook, sheetId: string): Zone | null {
    return book.getters.getCoreTables(sheetId).find(({config}) => config.hasFilters)?.range.zone ?? null;
  }

  static on(book: Workbook, sheetId: string): FilterHost | null {
    return FilterHost.zoneOn(book, sheetId) ? new FilterHost(book, sheetId) : null;
  }

  /** @throws Error where the sheet has one */
  static create(book: Workbook, {sheetId, zone}: RangeHost): FilterHost {
    if (FilterHost.zoneOn(book, sheetId))
      throw new Error("You can't create a filter in a sheet that already has a filter.");
    const {engine} = book;
    const ranges = [engine.rangeData(sheetId, zone)];
    engine.run('CREATE_TABLE', {sheetId, ranges, config: PLAIN, tableType: 'static'});
    return new FilterHost(book, sheetId);
  }

  private get zone(): Zone {
    const zone = FilterHost.zoneOn(this.book, this.sheetId);
    if (!zone) throw new Error('This filter is not there any more.');
    return zone;
  }

  getRange() {
    return RangeHost.of(this.book, this.sheetId, this.zone);
  }
  remove() {
    this.book.engine.run('REMOVE_TABLE', {sheetId: this.sheetId, target: [this.zone]});
  }
}
