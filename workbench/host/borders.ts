/** Range.setBorder: true draws a side, false takes it away, null leaves it. */
import type {Zone} from '@odoo/o-spreadsheet';
import {colourOf} from './colour';
import type {Workbook} from './workbook';

export interface Sides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

const lines: Readonly<Record<string, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'medium',
};

const positions = {
  top: 'top',
  left: 'left',
  bottom: 'bottom',
  right: 'right',
  vertical: 'v',
  horizontal: 'h',
} as const;

export function drawBorders(
  book: Workbook,
  sheetId: string,
  target: readonly Zone[],
  sides: Sides,
  colour: string | null = null,
  line: string | null = null,
): void {
  const style = lines[line ?? 'SOLID'];
  if (!style) throw new Error(`There is no border style ${line}`);
  for (const [side, position] of Object.entries(positions)) {
    const wanted = sides[side as keyof Sides];
    if (wanted === null || wanted === undefined) continue;
    if (wanted) {
      const border = {position, style, color: colourOf(colour) ?? '#000000'};
      book.engine.run('SET_ZONE_BORDERS', {sheetId, target, border});
    } else {
      removeSide(book, sheetId, target, side as keyof Sides);
    }
  }
}

/** The engine draws sides but erases whole cells only, so a side is taken out cell by cell. */
function removeSide(book: Workbook, sheetId: string, target: readonly Zone[], side: keyof Sides): void {
  const inner = side === 'vertical' || side === 'horizontal';
  for (const {top, left, bottom, right} of target) {
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const border = book.getters.getCellBorder({sheetId, col, row});
        if (!border) continue;
        const kept = {...border};
        if (side === 'top' && row === top) delete kept.top;
        if (side === 'bottom' && row === bottom) delete kept.bottom;
        if (side === 'left' && col === left) delete kept.left;
        if (side === 'right' && col === right) delete kept.right;
        if (inner && side === 'vertical' && col > left) delete kept.left;
        if (inner && side === 'vertical' && col < right) delete kept.right;
        if (inner && side === 'horizontal' && row > top) delete kept.top;
        if (inner && side === 'horizontal' && row < bottom) delete kept.bottom;
        if (Object.keys(kept).length === Object.keys(border).length) continue;
        const next = Object.keys(kept).length ? kept : undefined;
        book.engine.run('SET_BORDER', {sheetId, col, row, ...(next ? {border: next} : {border: undefined})});
      }
    }
  }
}
