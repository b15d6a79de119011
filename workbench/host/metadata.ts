/** Developer metadata on the spreadsheet, its sheets and its ranges, and the finder. */
import type {Zone} from '@odoo/o-spreadsheet';
import type {Attachment} from './attachments-plugin';
import type {Face} from './face';
import {RangeHost} from './range';
import {Service} from './service';
import {SheetHost} from './sheet';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Metadata of the spreadsheet itself hangs on no sheet. */
export const wholeSpreadsheet = '';

export interface Scope {
  readonly sheetId: string;
  readonly zone?: Zone | undefined;
}

interface Entry {
  readonly key: string;
  readonly value: string;
  readonly visibility: string;
  readonly number: number;
}

const visibilities = ['DOCUMENT', 'PROJECT'];

interface NewEntry extends Scope {
  readonly key: string;
  readonly value?: string | undefined;
  readonly visibility?: string | undefined;
}

/** `(key, visibility)` and `(key, value)` differ by the second text only, as at Google. */
export function addMetadata(book: Workbook, {key, value, visibility, sheetId, zone}: NewEntry): void {
  const isVisibility = visibility === undefined && value !== undefined && visibilities.includes(value);
  const number = 1 + Math.max(0, ...book.attachments('metadata').map(({data}) => (data as Entry).number));
  if (zone) requireWholeRowOrColumn(book, sheetId, zone);
  const data: Entry = {
    key,
    value: isVisibility ? '' : (value ?? ''),
    visibility: (isVisibility ? value : visibility) ?? 'DOCUMENT',
    number,
  };
  book.attach({kind: 'metadata', sheetId, data, ...(zone ? {zone} : {})});
}

/** Google keeps range metadata on whole single rows or columns only. */
function requireWholeRowOrColumn(book: Workbook, sheetId: string, {top, left, bottom, right}: Zone): void {
  const {rows, columns} = book.engine.sheetSize(sheetId);
  const row = top === bottom && left === 0 && right === columns - 1;
  const column = left === right && top === 0 && bottom === rows - 1;
  if (row || column) return;
  throw new Error(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

const same = (a: Zone | undefined, b: Zone | undefined) =>
  a === b ||
  (!!a && !!b && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right);

/** What was added to exactly this place. */
export function metadataOf(book: Workbook, {sheetId, zone}: Scope): DeveloperMetadataHost[] {
  return book
    .attachments('metadata', sheetId)
    .filter(({range}) => same(range?.zone, zone))
    .map(({id}) => new DeveloperMetadataHost(book, id));
}

export class DeveloperMetadataHost
  extends Service
  implements
    Face<
      Google,
      'getId' | 'getKey' | 'getLocation' | 'getValue' | 'getVisibility' | 'remove' | 'setKey' | 'setValue'
    >
{
  static override readonly serviceName = 'DeveloperMetadata';

  constructor(
    private readonly book: Workbook,
    private readonly id: string,
  ) {
    super();
  }

  get own(): Attachment {
    const found = this.book.getters.getAttachments().find(({id}) => id === this.id);
    if (!found) throw new Error('The developer metadata was removed.');
    return found;
  }

  private get entry(): Entry {
    return this.own.data as Entry;
  }

  private change(entry: Partial<Entry>): this {
    const {id, kind, sheetId, range} = this.own;
    this.book.attach({
      id,
      kind,
      sheetId,
      ...(range ? {zone: range.zone} : {}),
      data: {...this.entry, ...entry},
    });
    return this;
  }

  getId() {
    return this.entry.number;
  }
  getKey() {
    return this.entry.key;
  }
  getValue() {
    return this.entry.value;
  }
  getVisibility() {
    return this.entry.visibility;
  }
  setKey(key: string) {
    return this.change({key});
  }
  setValue(value: string) {
    return this.change({value});
  }
  getLocation() {
    return new DeveloperMetadataLocationHost(this.book, this.own);
  }
  remove() {
    this.book.detach(this.id);
  }
}

export class DeveloperMetadataLocationHost extends Service {
  static override readonly serviceName = 'DeveloperMetadataLocation';

  constructor(
    private readonly book: Workbook,
    private readonly own: Attachment,
  ) {
    super();
  }

  private get zone() {
    return this.own.range?.zone;
  }
  getLocationType() {
    if (this.own.sheetId === wholeSpreadsheet) return 'SPREADSHEET';
    if (!this.zone) return 'SHEET';
    return this.zone.top === this.zone.bottom ? 'ROW' : 'COLUMN';
  }
  getSheet() {
    return this.getLocationType() === 'SHEET' ? new SheetHost(this.book, this.own.sheetId) : null;
  }
  getRow() {
    return this.getLocationType() === 'ROW' ? RangeHost.of(this.book, this.own.sheetId, this.zone!) : null;
  }
  getColumn() {
    return this.getLocationType() === 'COLUMN' ? RangeHost.of(this.book, this.own.sheetId, this.zone!) : null;
  }
}

/** Searches below a place: the spreadsheet's finder sees its sheets' metadata too, a sheet's its rows and columns'. */
export class DeveloperMetadataFinderHost
  extends Service
  implements
    Face<GoogleFinder, 'find' | 'withId' | 'withKey' | 'withLocationType' | 'withValue' | 'withVisibility'>
{
  static override readonly serviceName = 'DeveloperMetadataFinder';
  private readonly wanted: {
    key?: string;
    value?: string;
    visibility?: string;
    id?: number;
    location?: string;
  } = {};

  constructor(
    private readonly book: Workbook,
    private readonly scope: Scope,
  ) {
    super();
  }

  withKey(key: string) {
    this.wanted.key = key;
    return this;
  }
  withValue(value: string) {
    this.wanted.value = value;
    return this;
  }
  withVisibility(visibility: string) {
    this.wanted.visibility = visibility;
    return this;
  }
  withId(id: number) {
    this.wanted.id = id;
    return this;
  }
  withLocationType(location: string) {
    this.wanted.location = location;
    return this;
  }

  find() {
    const {key, value, visibility, id, location} = this.wanted;
    const {sheetId, zone} = this.scope;
    return this.book
      .attachments('metadata', sheetId === wholeSpreadsheet ? undefined : sheetId)
      .filter(({range}) => !zone || same(range?.zone, zone))
      .map((own) => new DeveloperMetadataHost(this.book, own.id))
      .filter(
        (entry) =>
          (key === undefined || entry.getKey() === key) &&
          (value === undefined || entry.getValue() === value) &&
          (visibility === undefined || entry.getVisibility() === visibility) &&
          (id === undefined || entry.getId() === id) &&
          (location === undefined || entry.getLocation().getLocationType() === location),
      );
  }
}
