/**
 * Text that comes from another program is written into the cells as one command: they keep their look, as they do in
 * Google Sheets, and ten thousand rows are no ten thousand commands. The engine itself would take the look away.
 */
import {registries} from '@odoo/o-spreadsheet';
import type {Dispatch} from './engine';

/** A cell that was copied inside the engine knows where it stood. */
interface Origin {
  readonly content: string;
  readonly position?: object;
}

interface CellHandler {
  readonly dispatch: Dispatch;
  pasteZone(
    sheetId: string,
    col: number,
    row: number,
    cells: readonly (readonly (Origin | undefined)[])[],
    options?: {readonly pasteOption?: string},
  ): void;
}

const prototype = registries.clipboardHandlersRegistries.cellHandlers.get('cell')
  .prototype as unknown as CellHandler;
const {pasteZone} = prototype;

prototype.pasteZone = function (sheetId, col, row, cells, options) {
  const isText = cells.every((line) => line.every((origin) => origin && !origin.position));
  if (!isText || options?.pasteOption === 'onlyFormat')
    return pasteZone.call(this, sheetId, col, row, cells, options);
  const contents = cells.map((line) => line.map((origin) => origin?.content ?? ''));
  this.dispatch('WRITE_CELLS', {sheetId, col, row, contents});
};
