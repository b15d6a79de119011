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

interface State {
  attachments: Record<string, Attachment | undefined>;
}

type Adapters = Parameters<CorePlugin['adaptRanges']>[0];

export class AttachmentsPlugin extends CorePlugin<State> {
  static override getters = ['getAttachments'];
  readonly attachments: Record<string, Attachment | undefined> = {};

  override adaptRanges({applyChange}: Adapters): void {
    const adapted = (range: Range) => {
      const change = applyChange(range);
      return change.changeType === 'REMOVE' ? undefined : change.range;
    };
    for (const attachment of this.getAttachments()) {
      const range = attachment.range && adapted(attachment.range);
      const holes = attachment.holes.map(adapted).filter((hole) => hole !== undefined);
      if (range === attachment.range && holes.every((hole, i) => hole === attachment.holes[i])) continue;
      const gone = attachment.range && !range;
      const {range: _old, ...rest} = attachment;
      const moved: Attachment = {...rest, holes, ...(range ? {range, sheetId: range.sheetId} : {})};
      this.history.update('attachments', attachment.id, gone ? undefined : moved);
    }
  }

  override handle(command: unknown): void {
    const own = command as Attach | Detach | SheetCommand;
    switch (own.type) {
      case 'ATTACH': {
        const {id, kind, sheetId, range, holes, data} = own;
        this.history.update('attachments', id, {
          id,
          kind,
          sheetId,
          data,
          holes: (holes ?? []).map((hole) => this.getters.getRangeFromRangeData(hole)),
          ...(range ? {range: this.getters.getRangeFromRangeData(range)} : {}),
        });
        break;
      }
      case 'DETACH':
        for (const id of own.ids) this.history.update('attachments', id, undefined);
        break;
      case 'DELETE_SHEET':
        for (const {id, sheetId} of this.getAttachments()) {
          if (sheetId === own.sheetId) this.history.update('attachments', id, undefined);
        }
        break;
      case 'DUPLICATE_SHEET':
        this.duplicate(own.sheetId, own.sheetIdTo ?? '');
        break;
    }
  }

  getAttachments(): readonly Attachment[] {
    return Object.values(this.attachments).filter((attachment) => attachment !== undefined);
  }

  override import(data: WithAttachments): void {
    for (const {id, kind, sheetId, range, holes, data: own} of data.workbench?.attachments ?? []) {
      const read = (text: string) => this.getters.getRangeFromSheetXC(sheetId, text);
      this.attachments[id] = {
        id,
        kind,
        sheetId,
        data: own,
        holes: (holes ?? []).map(read),
        ...(range === undefined ? {} : {range: read(range)}),
      };
    }
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
    for (const {id, kind, sheetId, range, holes, data} of this.getAttachments()) {
      if (sheetId !== from || kind === 'chart' || kind === 'validation') continue;
      const copy = `${to}-${id}`;
      this.history.update('attachments', copy, {
        id: copy,
        kind,
        sheetId: to,
        data,
        holes: holes.map(there),
        ...(range ? {range: there(range)} : {}),
      });
    }
  }
}
