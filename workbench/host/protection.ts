/** Protected ranges and sheets, with a warning or without, and the cells they leave open. */
import type {CellPosition, Range, Zone} from '@odoo/o-spreadsheet';
import type {Attachment} from './attachments-plugin';
import type {Face} from './face';
import {RangeHost} from './range';
import {Service} from './service';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.Protection;

export interface ProtectionData {
  readonly description: string;
  readonly warningOnly: boolean;
}

export class ProtectionHost
  extends Service
  implements
    Face<
      Google,
      | 'addEditor'
      | 'canDomainEdit'
      | 'canEdit'
      | 'getDescription'
      | 'getEditors'
      | 'getProtectionType'
      | 'getRange'
      | 'getRangeName'
      | 'getUnprotectedRanges'
      | 'isWarningOnly'
      | 'remove'
      | 'removeEditors'
      | 'setDescription'
      | 'setDomainEdit'
      | 'setUnprotectedRanges'
      | 'setWarningOnly'
    >
{
  static override readonly serviceName = 'Protection';

  constructor(
    private readonly book: Workbook,
    private readonly id: string,
  ) {
    super();
  }

  private get own(): Attachment {
    const found = this.book.getters.getAttachments().find(({id}) => id === this.id);
    if (!found) throw new Error('The protection was removed.');
    return found;
  }

  private get data(): ProtectionData {
    return this.own.data as ProtectionData;
  }

  private change(data: Partial<ProtectionData>, holes?: readonly RangeHost[]): this {
    const {id, kind, sheetId, range, holes: former} = this.own;
    this.book.attach({
      id,
      kind,
      sheetId,
      ...(range ? {zone: range.zone} : {}),
      holes: holes ?? former,
      data: {...this.data, ...data},
    });
    return this;
  }

  setDescription(description: string) {
    return this.change({description});
  }
  getDescription() {
    return this.data.description;
  }
  setWarningOnly(warningOnly: boolean) {
    return this.change({warningOnly});
  }
  isWarningOnly() {
    return this.data.warningOnly;
  }
  setUnprotectedRanges(ranges: readonly RangeHost[]) {
    if (this.own.range) throw new Error('Only a protected sheet can have unprotected ranges.');
    const {sheetId} = this.own;
    if (ranges.some((range) => range.sheetId !== sheetId))
      throw new Error('Unprotected ranges must be on the sheet that is protected.');
    return this.change({}, ranges);
  }
  getUnprotectedRanges() {
    return this.own.holes.map(({sheetId, zone, unboundedZone}) => {
      if (unboundedZone.bottom !== undefined) return RangeHost.of(this.book, sheetId, zone);
      const bottom = this.book.engine.sheetSize(sheetId).rows - 1;
      return RangeHost.of(this.book, sheetId, {...zone, bottom}, {isOpenBelow: true});
    });
  }
  getProtectionType() {
    return this.own.range ? 'RANGE' : 'SHEET';
  }
  getRange() {
    const {range, sheetId} = this.own;
    const {rows, columns} = this.book.engine.sheetSize(sheetId);
    return RangeHost.of(
      this.book,
      sheetId,
      range?.zone ?? {top: 0, left: 0, bottom: rows - 1, right: columns - 1},
    );
  }
  getRangeName() {
    return null;
  }
  remove() {
    this.book.detach(this.id);
  }
  canEdit() {
    return true;
  }
  /** One person works in the workbench, and stays an editor, as an owner does at Google. */
  getEditors() {
    return [];
  }
  addEditor() {
    return this;
  }
  removeEditors() {
    return this;
  }
  canDomainEdit() {
    return false;
  }
  setDomainEdit() {
    return this;
  }
}

const fresh: ProtectionData = {description: '', warningOnly: false};

export function protectRange(book: Workbook, sheetId: string, zone: Zone): ProtectionHost {
  return new ProtectionHost(book, book.attach({kind: 'protection', sheetId, zone, data: fresh}));
}

/** A sheet has at most one protection of its own; protecting it again gives the one it has. */
export function protectSheet(book: Workbook, sheetId: string): ProtectionHost {
  const known = book.attachments('protection', sheetId).find(({range}) => !range);
  return new ProtectionHost(book, known?.id ?? book.attach({kind: 'protection', sheetId, data: fresh}));
}

export function protectionsOf(book: Workbook, type: string, sheetId?: string): ProtectionHost[] {
  return book
    .attachments('protection', sheetId)
    .filter(({range}) => (type === 'RANGE' ? range : !range))
    .map(({id}) => new ProtectionHost(book, id));
}

const holds = ({zone, unboundedZone, sheetId}: Range, at: CellPosition) =>
  sheetId === at.sheetId &&
  at.row >= zone.top &&
  (unboundedZone.bottom === undefined || at.row <= zone.bottom) &&
  at.col >= zone.left &&
  at.col <= zone.right;

/** The strictest protection that covers a cell. */
export function protectionAt(attachments: readonly Attachment[], at: CellPosition): ProtectionData | null {
  let found: ProtectionData | null = null;
  for (const {kind, sheetId, range, holes, data} of attachments) {
    if (kind !== 'protection' || sheetId !== at.sheetId) continue;
    if (range ? !holds(range, at) : holes.some((hole) => holds(hole, at))) continue;
    const own = data as ProtectionData;
    if (!own.warningOnly) return own;
    found = own;
  }
  return found;
}
