/** What every service of one host works on. */
import type {UnboundedZone, Zone} from '@odoo/o-spreadsheet';
import type {Attachment, AttachmentKind} from './attachments-plugin';
import type {Engine} from './engine';
import {machineClock, type SheetClock} from './time-zone';
import type {UiPort} from './ui-port';

export interface Attached {
  readonly id?: string;
  readonly kind: AttachmentKind;
  readonly sheetId: string;
  readonly zone?: Zone;
  readonly holes?: readonly {readonly sheetId: string; readonly unboundedZone: UnboundedZone}[];
  readonly data: unknown;
}

export class Workbook {
  constructor(
    /** The engine computes custom functions while it is made, and they may ask for the spreadsheet. */
    private readonly made: () => Engine,
    readonly ui: UiPort,
    readonly sidebarHtml: string,
    readonly id = 'workbench',
    /** The spreadsheet's time zone. */
    readonly clock: SheetClock = machineClock,
  ) {}

  get engine(): Engine {
    return this.made();
  }

  get getters() {
    return this.engine.getters;
  }

  attachments(kind: AttachmentKind, sheetId?: string): readonly Attachment[] {
    return this.engine.once(`attachments ${kind} ${sheetId ?? ''}`, () =>
      this.getters
        .getAttachments()
        .filter((one) => one.kind === kind && (sheetId === undefined || one.sheetId === sheetId)),
    );
  }

  /** Keeps something with a cell, a range or a sheet; the same id replaces what was kept under it. */
  attach({id, kind, sheetId, zone, holes, data}: Attached): string {
    const own = id ?? this.engine.newId();
    this.engine.run('ATTACH', {
      id: own,
      kind,
      sheetId,
      data,
      ...(zone ? {range: this.engine.rangeData(sheetId, zone)} : {}),
      holes: (holes ?? []).map((hole) => this.engine.rangeData(hole.sheetId, hole.unboundedZone)),
    });
    return own;
  }

  detach(...ids: readonly string[]): void {
    if (ids.length) this.engine.run('DETACH', {ids});
  }
}
