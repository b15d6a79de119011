/**
 * The looks of many cells, laid on in one command. A table's look reaches down to its last row, so most of the cells are
 * blank; sending the engine a command for each of thousands of them took a third of the time of making a sheet. A blank
 * cell has nothing that could be computed, tracked or measured: only its look and its place are noted.
 */
import {coreTypes, registries, type Style} from '@odoo/o-spreadsheet';
import {blankCell, type Place, sheetsOf} from './blank-cells';
import type {Look, PaintedSheet} from './paint-buffer';

export interface PaintCells extends PaintedSheet {
  readonly type: 'PAINT_CELLS';
}

export const isPainting = (command: unknown): command is PaintCells =>
  (command as {readonly type: string}).type === 'PAINT_CELLS';

interface Cell {
  readonly id: number;
  readonly isFormula: boolean;
  readonly content?: string;
  readonly style?: Style;
  readonly format?: string;
}

interface Plugin {
  readonly getters: {getCell(place: Place): Cell | undefined};
  readonly history: {update(...path: readonly unknown[]): void};
  readonly dispatch: (type: string, payload: object) => void;
  handle(command: unknown): void;
}

interface CellPlugin extends Plugin {
  nextId: number;
}

type Making<P> = new (config: never) => P;

/** What a cell looks like that nobody has touched. */
const plain: Readonly<Record<string, unknown>> = {
  verticalAlign: 'bottom',
  wrapping: 'overflow',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  fontSize: 10,
  fillColor: '',
  textColor: '',
  align: '',
};

/** A style without what goes without saying, so that a look taken back leaves the cell as it was before. */
export function ownStyle(style: Style): Style | null {
  let own: Record<string, unknown> | null = null;
  for (const name in style) {
    const value = style[name as keyof Style];
    if (value === undefined || value === plain[name]) continue;
    own ??= {};
    own[name] = value;
  }
  return own;
}

const {corePluginRegistry} = registries;
const Cells = corePluginRegistry.get('cell') as unknown as Making<CellPlugin>;

/** Styles laid over styles: those of thousands of cells are a few. */
class Laid {
  private readonly known = new Map<Style | undefined, Map<Look, Style | undefined>>();

  over(present: Style | undefined, look: Look): Style | undefined {
    if (!look.style) return present;
    let ones = this.known.get(present);
    if (!ones) {
      ones = new Map();
      this.known.set(present, ones);
    }
    if (!ones.has(look)) ones.set(look, ownStyle({...present, ...look.style}) ?? undefined);
    return ones.get(look);
  }
}

class PaintedCells extends Cells {
  override handle(command: unknown): void {
    if (isPainting(command)) this.paint(command);
    else super.handle(command);
  }

  private paint({sheetId, looks, cells}: PaintCells): void {
    const laid = new Laid();
    let last = null as (Place & {readonly look: Look}) | null;
    cells.each((col, row, look) => {
      const place = {sheetId, col, row, look: looks[look]!};
      const before = this.getters.getCell(place);
      if (before?.isFormula || before?.content) this.byCommand(place, place.look, before.style);
      else {
        this.paintBlank(place, place.look, before, laid);
        last = place;
      }
    });
    // One of them for all: whoever draws the grid is told that something has changed.
    if (last) this.byCommand(last, last.look, this.getters.getCell(last)?.style);
  }

  private byCommand({sheetId, col, row}: Place, {style, format}: Look, present: Style | undefined): void {
    this.dispatch('UPDATE_CELL', {
      sheetId,
      col,
      row,
      ...(style ? {style: {...present, ...style}} : {}),
      ...(format === undefined ? {} : {format}),
    });
  }

  private paintBlank(place: Place, look: Look, before: Cell | undefined, laid: Laid): void {
    const {sheetId} = place;
    const sheets = sheetsOf(this.getters);
    const style = laid.over(before?.style, look);
    const format = (look.format ?? before?.format) || undefined;
    if (!style && !format) {
      if (!before) return;
      this.history.update('cells', sheetId, before.id, undefined);
      sheets.updateCellPosition({...place, cellId: undefined});
      return;
    }
    const id = before?.id ?? this.nextId;
    if (!before) this.history.update('nextId', id + 1);
    this.history.update('cells', sheetId, id, blankCell(id, style, format));
    if (!before) sheets.updateCellPosition({...place, cellId: id});
  }
}

corePluginRegistry.replace('cell', PaintedCells as never);
(coreTypes as Set<string>).add('PAINT_CELLS');
// Without an inverse of its own a command makes undo wait for ever.
registries.inverseCommandRegistry.add('PAINT_CELLS', (command) => [command]);
