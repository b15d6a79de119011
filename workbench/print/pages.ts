/** A sheet → one drawing for every sheet of paper. */
import {type Getters, helpers, type Zone} from '@odoo/o-spreadsheet';
import {sparklineAt} from '../host/formula-results';
import type {WorkbenchPort} from '../host/port';
import {type Cell, drawCell, fontFamily} from './cells';
import type {Picture} from './figures';
import {element} from './markup';
import type {PrintSetUp} from './set-up';
import {extent, length, pagesOf, type Track, type Tracks, tracksIn} from './tracks';

export interface PrintedSheet {
  readonly getters: Getters;
  readonly sparklines: WorkbenchPort['sparklines'];
  readonly sheetId: string;
  readonly pictures: readonly Picture[];
}

/** A drawing, and how large it is on paper, in pixels of 1/96 inch. */
export interface PrintedPage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function zoneOf({getters, sheetId}: PrintedSheet, range: string | null): Zone {
  const whole = getters.getSheetZone(sheetId);
  if (range === null) return whole;
  const asked = getters.getRangeFromSheetXC(sheetId, range);
  return {
    left: Math.min(asked.zone.left, whole.right),
    top: Math.min(asked.zone.top, whole.bottom),
    right: Math.min(asked.zone.right, whole.right),
    bottom: Math.min(asked.zone.bottom, whole.bottom),
  };
}

/** The cells that a picture lies over, as far as it goes. */
function zoneUnder({getters, sheetId}: PrintedSheet, {col, row, offset, width, height}: Picture): Zone {
  const reach = (first: number, span: number, count: number, sizeOf: (index: number) => number) => {
    let last = first;
    let left = span - sizeOf(first);
    while (left > 0 && last + 1 < count) left -= sizeOf(++last);
    return last;
  };
  const right = reach(col, offset.x + width, getters.getNumberCols(sheetId), (index) =>
    getters.getColSize(sheetId, index),
  );
  const bottom = reach(row, offset.y + height, getters.getNumberRows(sheetId), (index) =>
    getters.getRowSize(sheetId, index),
  );
  return {left: col, top: row, right, bottom};
}

/** The tracks of a page's cells, merged ones in one piece. */
class PageOfCells {
  private readonly columnAt: ReadonlyMap<number, Track>;
  private readonly rowAt: ReadonlyMap<number, Track>;

  constructor(
    private readonly sheet: PrintedSheet,
    private readonly tracks: Tracks,
  ) {
    this.columnAt = new Map(tracks.columns.map((track) => [track.index, track]));
    this.rowAt = new Map(tracks.rows.map((track) => [track.index, track]));
  }

  /** How far a track and those that follow it reach, until the last index; what is hidden counts for nothing. */
  private span(tracks: readonly Track[], first: Track, last: number): number {
    const within = tracks.filter(({index}) => index >= first.index && index <= last);
    return within.reduce((sum, {size}) => sum + size, 0);
  }

  private blankTo(position: Cell['position'], step: -1 | 1): Track | undefined {
    const {getters} = this.sheet;
    const {columns} = this.tracks;
    let at = columns.findIndex(({index}) => index === position.col);
    const side = step === 1 ? 'right' : 'left';
    if (getters.getCellComputedBorder(position)?.[side]) return columns[at];
    for (;;) {
      const next = columns[at + step];
      if (!next) return columns[at];
      const beside = {...position, col: next.index};
      const isFree =
        getters.getEvaluatedCell(beside).type === 'empty' &&
        !getters.isInMerge(beside) &&
        !getters.getCellComputedBorder(beside)?.[step === 1 ? 'left' : 'right'] &&
        !getters.doesCellHaveGridIcon(beside);
      if (!isFree) return columns[at];
      at += step;
    }
  }

  private cell(column: Track, row: Track): Cell | null {
    const {getters, sheetId} = this.sheet;
    const position = {sheetId, col: column.index, row: row.index};
    const merge = getters.getMerge(position);
    if (merge) {
      const first = this.tracks.columns.find(({index}) => index >= merge.left);
      const top = this.tracks.rows.find(({index}) => index >= merge.top);
      // Its other cells are drawn with the first of them that is printed.
      if (first !== column || top !== row) return null;
      const width = this.span(this.tracks.columns, column, merge.right);
      const height = this.span(this.tracks.rows, row, merge.bottom);
      const main = {sheetId, col: merge.left, row: merge.top};
      return {
        position: main,
        end: {sheetId, col: merge.right, row: merge.bottom},
        box: {x: column.start, y: row.start, width, height},
        flow: {left: column.start, right: column.start + width},
      };
    }
    const [left, right] = [this.blankTo(position, -1), this.blankTo(position, 1)];
    return {
      position,
      end: position,
      box: {x: column.start, y: row.start, width: column.size, height: row.size},
      flow: {left: left?.start ?? column.start, right: right ? right.start + right.size : column.start},
    };
  }

  private pictures(): string {
    return this.sheet.pictures
      .map(({col, row, offset, width, height, source}) => {
        // Hung on a hidden row or column, it begins where the next one stands.
        const column = this.columnAt.get(col) ?? this.tracks.columns.find(({index}) => index > col);
        const line = this.rowAt.get(row) ?? this.tracks.rows.find(({index}) => index > row);
        if (!column || !line) return '';
        const x = column.start + (column.index === col ? offset.x : 0);
        const y = line.start + (line.index === row ? offset.y : 0);
        return element('image', {x, y, width, height, href: source, preserveAspectRatio: 'none'});
      })
      .join('');
  }

  draw(): string {
    const {getters, sparklines} = this.sheet;
    const layers = {fill: '', words: '', lines: ''};
    for (const row of this.tracks.rows) {
      for (const column of this.tracks.columns) {
        const cell = this.cell(column, row);
        if (!cell) continue;
        const {fill, words, lines} = drawCell(getters, sparklines, cell);
        layers.fill += fill;
        layers.words += words;
        layers.lines += lines;
      }
    }
    return layers.fill + layers.lines + layers.words + this.pictures();
  }
}

function page(sheet: PrintedSheet, tracks: Tracks, scale: number): PrintedPage {
  // Half a line is drawn outside of the last cells.
  const [width, height] = [length(tracks.columns) + 1, length(tracks.rows) + 1];
  const size = {width: width * scale, height: height * scale};
  const drawing = new PageOfCells(sheet, tracks).draw();
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `-0.5 -0.5 ${width} ${height}`,
      'font-family': fontFamily,
    },
    drawing,
  );
  return {svg, ...size};
}

/** No page where the sheet shows nothing. Nothing is made larger than it is on the screen. */
export function printedPages(sheet: PrintedSheet, setUp: PrintSetUp, room: Room): PrintedPage[] {
  const {getters, sheetId, sparklines} = sheet;
  const zone = zoneOf(sheet, setUp.range);
  const drawn = {
    figures: sheet.pictures
      .filter(({row, col}) => helpers.isInside(col, row, zone))
      .map((picture) => zoneUnder(sheet, picture)),
    isIn: (col: number, row: number) => sparklineAt(getters, sparklines, {sheetId, col, row}) !== undefined,
  };
  const reach = extent(getters, sheetId, zone, drawn);
  // What a set-up names is printed as wide as it says.
  const end = reach && {...reach, ...(setUp.range === null ? {} : {right: zone.right})};
  if (!end) return [];
  const tracks = tracksIn(getters, sheetId, {...zone, ...end});
  const across = Math.min(1, room.width / (length(tracks.columns) + 1));
  if (setUp.fit === 'page') {
    const scale = Math.min(across, room.height / (length(tracks.rows) + 1));
    return tracks.rows.length && tracks.columns.length ? [page(sheet, tracks, scale)] : [];
  }
  const {ySplit} = getters.getPaneDivisions(sheetId);
  const height = room.height / across - 1;
  const frozen = setUp.repeatsFrozenRows ? tracks.rows.filter(({index}) => index < ySplit) : [];
  // A heading that takes half of the paper would leave no room for what stands under it.
  const repeated = length(frozen) < height / 2 ? frozen : [];
  return pagesOf(tracks.rows, repeated, height).map((rows) => page(sheet, {...tracks, rows}, across));
}
