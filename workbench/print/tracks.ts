/** The rows and columns that are printed, and where they stand: what is hidden takes no room. */
import type {Getters, Zone} from '@odoo/o-spreadsheet';

export interface Track {
  readonly index: number;
  /** From the first printed one. */
  readonly start: number;
  readonly size: number;
}

export interface Tracks {
  readonly rows: readonly Track[];
  readonly columns: readonly Track[];
}

const from = (first: number, last: number) => Array.from({length: last - first + 1}, (_, i) => first + i);

export function placed(indices: readonly number[], sizeOf: (index: number) => number): Track[] {
  let start = 0;
  return indices.map((index) => {
    const size = sizeOf(index);
    const track = {index, start, size};
    start += size;
    return track;
  });
}

export const length = (tracks: readonly Track[]): number => {
  const last = tracks.at(-1);
  return last ? last.start + last.size : 0;
};

/** What stands over the cells or is drawn in them. */
export interface Drawn {
  readonly figures: readonly Zone[];
  /** Whether something is drawn in a cell that holds no words. */
  isIn(col: number, row: number): boolean;
}

/** The grid's margin on both sides of words. */
const padding = 8;

/** The last column that a cell's words reach: over blank neighbours they flow as far as they are long. */
function flowsTo(getters: Getters, sheetId: string, col: number, row: number, last: number): number {
  const position = {sheetId, col, row};
  const style = getters.getCellComputedStyle(position);
  const {formattedValue, defaultAlign} = getters.getEvaluatedCell(position);
  if ((style.wrapping ?? 'overflow') !== 'overflow' || (style.align || defaultAlign) !== 'left') return col;
  if (getters.isInMerge(position)) return col;
  let left = getters.getTextWidth(formattedValue, style) + padding - getters.getColSize(sheetId, col);
  let end = col;
  while (left > 0 && end < last) {
    const next = {sheetId, col: end + 1, row};
    if (getters.getEvaluatedCell(next).type !== 'empty' || getters.isInMerge(next)) break;
    left -= getters.getColSize(sheetId, ++end);
  }
  return end;
}

/**
 * The corner up to which something is to be read, within a zone; null where nothing is. Fills and lines alone are no
 * reason for paper: tables are coloured far below their last row.
 */
export function extent(
  getters: Getters,
  sheetId: string,
  within: Zone,
  drawn: Drawn,
): {right: number; bottom: number} | null {
  let right = -1;
  let bottom = -1;
  const reach = (zone: {right: number; bottom: number}) => {
    right = Math.max(right, Math.min(zone.right, within.right));
    bottom = Math.max(bottom, Math.min(zone.bottom, within.bottom));
  };
  for (const row of from(within.top, within.bottom)) {
    for (const col of from(within.left, within.right)) {
      const {formattedValue} = getters.getEvaluatedCell({sheetId, col, row});
      if (formattedValue !== '')
        reach({right: flowsTo(getters, sheetId, col, row, within.right), bottom: row});
      else if (drawn.isIn(col, row)) reach({right: col, bottom: row});
    }
  }
  for (const merge of getters.getMerges(sheetId))
    if (merge.left <= right && merge.top <= bottom) reach(merge);
  drawn.figures.forEach(reach);
  return right < 0 ? null : {right, bottom};
}

export function tracksIn(getters: Getters, sheetId: string, {left, top, right, bottom}: Zone): Tracks {
  return {
    rows: placed(
      from(top, bottom).filter((row) => !getters.isRowHidden(sheetId, row)),
      (row) => getters.getRowSize(sheetId, row),
    ),
    columns: placed(
      from(left, right).filter((col) => !getters.isColHidden(sheetId, col)),
      (col) => getters.getColSize(sheetId, col),
    ),
  };
}

/** Tracks as long as they fit, each list with the repeated ones before it; one that fits nowhere gets a page alone. */
export function pagesOf(
  rows: readonly Track[],
  repeated: readonly Track[],
  height: number,
): readonly (readonly Track[])[] {
  const head = length(repeated);
  const isRepeated = new Set(repeated.map(({index}) => index));
  const pages: Track[][] = [];
  let page: Track[] = [];
  let room = height - head;
  for (const row of rows) {
    if (isRepeated.has(row.index)) continue;
    if (page.length && row.size > room) {
      pages.push(page);
      page = [];
      room = height - head;
    }
    page.push(row);
    room -= row.size;
  }
  if (page.length || pages.length === 0) pages.push(page);
  return pages.map((body) => {
    const sizes = new Map([...repeated, ...body].map(({index, size}) => [index, size]));
    return placed([...sizes.keys()], (index) => sizes.get(index) ?? 0);
  });
}
