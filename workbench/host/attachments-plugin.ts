/**
 * What Google keeps with a cell, a range or a sheet and the engine does not know: notes, protections, developer
 * metadata, help texts. Kept in the model, so that it undoes, exports, and follows rows, sheets and moved cells.
 */
import {CorePlugin, type Range, type RangeData, type WorkbookData} from '@odoo/o-spreadsheet';

export type AttachmentKind = 'note' | 'protection' | 'metadata' | 'validation' | 'chart' | 'sheet';

export interface Attachment {
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly sheetId: string;
  /** Left out: the whole sheet. */
  readonly range?: Range;
  /** Ranges taken out of `range`: what a protection leaves open. */
  readonly holes: readonly Range[];
  /** JSON only. */
  readonly data: unknown;
}

interface Attach {
  readonly type: 'ATTACH';
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly sheetId: string;
  readonly range?: RangeData;
  readonly holes?: readonly RangeData[];
  readonly data: unknown;
}

interface Detach {
  readonly type: 'DETACH';
  readonly ids: readonly string[];
}

interface SheetCommand {
  readonly type: 'DELETE_SHEET' | 'DUPLICATE_SHEET';
  readonly sheetId: string;
  readonly sheetIdTo?: string;
}

interface Exported {
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly sheetId: string;
  readonly range?: string;
  readonly holes?: readonly string[];
  readonly data: unknown;
}

type WithAttachments = WorkbookData & {workbench?: {attachments: Exported[]}};

type ById = Readonly<Record<string, Attachment>>;

interface State {
  attachments: ById;
}

type Adapters = Parameters<CorePlugin['adaptRanges']>[0];

export class AttachmentsPlugin extends CorePlugin<State> {
  static override getters = ['getAttachments'];
  readonly attachments: ById = {};
  private listed: {readonly of: ById; readonly all: readonly Attachment[]} | null = null;

  override adaptRanges({applyChange}: Adapters): void {
    const adapted = (range: Range) => {
      const change = applyChange(range);
      return change.changeType === 'REMOVE' ? undefined : change.range;
    };
    const changes = new Map<string, Attachment | null>();
    for (const attachment of this.getAttachments()) {
      const range = attachment.range && adapted(attachment.range);
      const holes = attachment.holes.map(adapted).filter((hole) => hole !== undefined);
      if (range === attachment.range && holes.every((hole, i) => hole === attachment.holes[i])) continue;
      const gone = attachment.range && !range;
      const {range: _old, ...rest} = attachment;
      const moved: Attachment = {...rest, holes, ...(range ? {range, sheetId: range.sheetId} : {})};
      changes.set(attachment.id, gone ? null : moved);
    }
    this.change(changes);
  }

  override handle(command: unknown): void {
    const own = command as Attach | Detach | SheetCommand;
    switch (own.type) {
      case 'ATTACH': {
        const {id, kind, sheetId, range, holes, data} = own;
        const attached: Attachment = {
          id,
          kind,
          sheetId,
          data,
          holes: (holes ?? []).map((hole) => this.getters.getRangeFromRangeData(hole)),
          ...(range ? {range: this.getters.getRangeFromRangeData(range)} : {}),
        };
        this.change(new Map([[id, attached]]));
        break;
      }
      case 'DETACH':
        this.change(new Map(own.ids.map((id) => [id, null])));
        break;
      case 'DELETE_SHEET':
        this.change(
          new Map(
            this.getAttachments()
              .filter(({sheetId}) => sheetId === own.sheetId)
              .map(({id}) => [id, null]),
          ),
        );
        break;
      case 'DUPLICATE_SHEET':
        this.duplicate(own.sheetId, own.sheetIdTo ?? '');
        break;
    }
  }

  getAttachments(): readonly Attachment[] {
    const {attachments} = this;
    if (this.listed?.of !== attachments) this.listed = {of: attachments, all: Object.values(attachments)};
    return this.listed.all;
  }

  /** One change of all that hangs there, so that what is listed once holds until the next; `null` takes one away. */
  private change(changes: ReadonlyMap<string, Attachment | null>): void {
    if (changes.size === 0) return;
    const all: Record<string, Attachment> = {...this.attachments};
    for (const [id, attachment] of changes) {
      if (attachment) all[id] = attachment;
      else delete all[id];
    }
    this.history.update('attachments', all);
  }

  override import(data: WithAttachments): void {
    const saved = data.workbench?.attachments ?? [];
    this.change(
      new Map(
        saved.map(({id, kind, sheetId, range, holes, data: own}) => {
          const read = (text: string) => this.getters.getRangeFromSheetXC(sheetId, text);
          const attached: Attachment = {
            id,
            kind,
            sheetId,
            data: own,
            holes: (holes ?? []).map(read),
            ...(range === undefined ? {} : {range: read(range)}),
          };
          return [id, attached];
        }),
      ),
    );
  }

  override export(data: WithAttachments): void {
    const written = (range: Range) => this.getters.getRangeString(range, range.sheetId);
    const attachments = this.getAttachments().map(({id, kind, sheetId, range, holes, data: own}) => ({
      id,
      kind,
      sheetId,
      data: own,
      ...(range ? {range: written(range)} : {}),
      ...(holes.length ? {holes: holes.map(written)} : {}),
    }));
    if (attachments.length) data.workbench = {attachments};
  }

  /** Google copies notes, protections and metadata along with a sheet. Charts get new ids there, so theirs stay out. */
  private duplicate(from: string, to: string): void {
    const there = (range: Range) => this.getters.getRangeFromZone(to, range.unboundedZone);
    const copies = new Map<string, Attachment>();
    for (const {id, kind, sheetId, range, holes, data} of this.getAttachments()) {
      if (sheetId !== from || kind === 'chart' || kind === 'validation') continue;
      const copy: Attachment = {
        id: `${to}-${id}`,
        kind,
        sheetId: to,
        data,
        holes: holes.map(there),
        ...(range ? {range: there(range)} : {}),
      };
      copies.set(copy.id, copy);
    }
    this.change(copies);
  }
}
