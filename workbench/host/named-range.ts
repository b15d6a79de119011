/** Named ranges: the spreadsheet's names for rectangles. */
import type {Face} from './face';
import {RangeHost} from './range';
import {Service} from './service';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;

export class NamedRangeHost
  extends Service
  implements Face<Google, 'getName' | 'getRange' | 'remove' | 'setName' | 'setRange'>
{
  static override readonly serviceName = 'NamedRange';

  constructor(
    private readonly book: Workbook,
    private name: string,
  ) {
    super();
  }

  getName() {
    return this.name;
  }
  getRange() {
    const found = rangeByName(this.book, this.name);
    if (!found) throw new Error(`There is no named range ${this.name}.`);
    return found;
  }
  setRange(range: RangeHost) {
    nameRange(this.book, this.name, range);
    return this;
  }
  setName(name: string) {
    const {sheetId, zone} = this.getRange();
    const ranges = [this.book.engine.rangeData(sheetId, zone)];
    this.book.engine.run('UPDATE_NAMED_RANGE', {oldRangeName: this.name, newRangeName: name, ranges});
    this.name = name;
    return this;
  }
  remove() {
    this.book.engine.run('DELETE_NAMED_RANGE', {name: this.name});
  }
}

export function rangeByName(book: Workbook, name: string): RangeHost | null {
  const found = book.getters.getNamedRange(name)?.range;
  return found ? RangeHost.of(book, found.sheetId, found.zone) : null;
}

/** A name that exists already moves to the new rectangle. */
export function nameRange(book: Workbook, name: string, {sheetId, zone}: RangeHost): void {
  // Without the sheet the engine holds the rectangle against the size of the active one.
  const place = {sheetId, ranges: [book.engine.rangeData(sheetId, zone)]};
  const known = book.getters.getNamedRange(name);
  if (known)
    book.engine.run('UPDATE_NAMED_RANGE', {oldRangeName: known.name, newRangeName: known.name, ...place});
  else book.engine.run('CREATE_NAMED_RANGE', {name, ...place});
}

export const namedRanges = (book: Workbook, sheetId?: string): NamedRangeHost[] =>
  book.getters
    .getNamedRanges()
    .filter(({range}) => sheetId === undefined || range.sheetId === sheetId)
    .map(({name}) => new NamedRangeHost(book, name));
