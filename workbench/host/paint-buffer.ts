/**
 * Styles wait here until something is read or another command comes, as Google buffers writes: ten style calls on one
 * column then touch each cell once instead of ten times.
 */
import type {Style, Zone} from '@odoo/o-spreadsheet';

export interface Look {
  readonly style?: Style;
  readonly format?: string;
}

export interface PaintedSheet {
  readonly sheetId: string;
  readonly looks: readonly Look[];
  readonly cells: PaintedPlaces;
}

/** More columns than any sheet has. */
const stride = 20_000;

/** The cells that were painted, in order. */
export class PaintedPlaces {
  constructor(private readonly looks: ReadonlyMap<number, number>) {}

  /** @param visit `look` counts in the looks of the sheet */
  each(visit: (col: number, row: number, look: number) => void): void {
    for (const [key, look] of this.looks) visit(key % stride, Math.floor(key / stride), look);
  }

  /** The engine copies its commands, thousands of cells one by one; of what nobody changes there need not be two. */
  clone(): this {
    return this;
  }
}

class SheetPaint {
  /** Every combination of looks that occurs, and which one follows from which when another look is laid over it. */
  private readonly looks: Look[] = [{}];
  private readonly cells = new Map<number, number>();

  paint(target: readonly Zone[], look: Look): void {
    const over = new Map<number, number>();
    for (const {top, left, bottom, right} of target) {
      for (let row = top; row <= bottom; row++) {
        for (let col = left; col <= right; col++) {
          const key = row * stride + col;
          const before = this.cells.get(key) ?? 0;
          let after = over.get(before);
          if (after === undefined) {
            after = this.looks.push(laidOver(this.looks[before]!, look)) - 1;
            over.set(before, after);
          }
          this.cells.set(key, after);
        }
      }
    }
  }

  result(sheetId: string): PaintedSheet {
    return {sheetId, looks: this.looks, cells: new PaintedPlaces(this.cells)};
  }
}

function laidOver(under: Look, look: Look): Look {
  const style = under.style || look.style ? {style: {...under.style, ...look.style}} : {};
  const format = look.format ?? under.format;
  return {...style, ...(format === undefined ? {} : {format})};
}

export class PaintBuffer {
  private sheets = new Map<string, SheetPaint>();

  paint(sheetId: string, target: readonly Zone[], look: Look): void {
    const sheet = this.sheets.get(sheetId) ?? new SheetPaint();
    this.sheets.set(sheetId, sheet);
    sheet.paint(target, look);
  }

  /** Takes out what waits. */
  drain(): PaintedSheet[] {
    if (!this.sheets.size) return [];
    const painted = [...this.sheets].map(([sheetId, sheet]) => sheet.result(sheetId));
    this.sheets = new Map();
    return painted;
  }
}
