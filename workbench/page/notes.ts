/** Notes on cells: a triangle in the corner, the text while the pointer rests on the cell. */
import {type CellPosition, type Getters, helpers, registries, type Zone} from '@odoo/o-spreadsheet';
import {Component, xml} from '@odoo/owl';
import type {EngineGetters} from '../host/engine';

export const notesOn = (getters: Getters, sheetId: string) =>
  (getters as EngineGetters)
    .getAttachments()
    .filter((attachment) => attachment.kind === 'note' && attachment.sheetId === sheetId && attachment.range)
    .map(({range, data}) => ({zone: range?.zone ?? helpers.toZone('A1'), text: String(data)}));

export const noteAt = (getters: Getters, {sheetId, col, row}: CellPosition): string =>
  notesOn(getters, sheetId).find(({zone}) => helpers.isInside(col, row, zone))?.text ?? '';

class NoteCard extends Component<{text: string; onClosed?: () => void}> {
  static override template = xml`<div class="note-card" role="note" t-esc="props.text"/>`;
  static override props = {text: String, onClosed: {type: Function, optional: true}};
  static maxSize = {maxHeight: 320, maxWidth: 280};
}

registries.cellPopoverRegistry.add('note', {
  onHover(position, getters) {
    const text = noteAt(getters, position);
    return text
      ? {isOpen: true, Component: NoteCard, props: {text}, cellCorner: 'top-right'}
      : {isOpen: false};
  },
});

const corner = 7;

export function drawNotes(
  ctx: CanvasRenderingContext2D,
  getters: Getters,
  sheetId: string,
  view: Zone,
): void {
  ctx.fillStyle = '#f9ab00';
  for (const {zone} of notesOn(getters, sheetId)) {
    if (!helpers.overlap(zone, view)) continue;
    const {x, y, width} = getters.getRect(getters.expandZone(sheetId, zone));
    ctx.beginPath();
    ctx.moveTo(x + width - corner, y);
    ctx.lineTo(x + width, y);
    ctx.lineTo(x + width, y + corner);
    ctx.fill();
  }
}
