/** Column and row groups that can be folded. */
import type {Dimension} from '@odoo/o-spreadsheet';
import type {Face} from './face';
import type {RangeHost} from './range';
import {Service} from './service';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.Group;

export class GroupHost
  extends Service
  implements Face<Google, 'collapse' | 'expand' | 'getDepth' | 'isCollapsed' | 'remove'>
{
  static override readonly serviceName = 'Group';

  private constructor(
    private readonly book: Workbook,
    private readonly sheetId: string,
    private readonly dimension: Dimension,
    private readonly span: {readonly start: number; readonly end: number},
    private readonly depth: number,
  ) {
    super();
  }

  /** The group around a column or row; the outermost is depth 1. */
  static at(book: Workbook, sheetId: string, dimension: Dimension, index: number, depth: number): GroupHost {
    const around = book.getters
      .getHeaderGroups(sheetId, dimension)
      .filter(({start, end}) => index - 1 >= start && index - 1 <= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    const found = around[depth - 1];
    if (!found) throw new Error(`There is no group at index ${index} and depth ${depth}.`);
    return new GroupHost(book, sheetId, dimension, {start: found.start, end: found.end}, depth);
  }

  private run(type: string): this {
    this.book.engine.run(type, {sheetId: this.sheetId, dimension: this.dimension, ...this.span});
    return this;
  }
  collapse() {
    return this.run('FOLD_HEADER_GROUP');
  }
  expand() {
    return this.run('UNFOLD_HEADER_GROUP');
  }
  remove() {
    this.run('UNGROUP_HEADERS');
  }
  getDepth() {
    return this.depth;
  }
  isCollapsed() {
    return this.book.getters.isGroupFolded(this.sheetId, this.dimension, this.span.start, this.span.end);
  }
}

/** Range.shiftColumnGroupDepth and its row twin: +1 makes a group, -1 takes one away. */
export function shiftGroups(
  book: Workbook,
  {sheetId, zone}: RangeHost,
  dimension: Dimension,
  delta: number,
): void {
  const [start, end] = dimension === 'COL' ? [zone.left, zone.right] : [zone.top, zone.bottom];
  if (delta > 1) {
    const name = dimension === 'COL' ? 'shiftColumnGroupDepth' : 'shiftRowGroupDepth';
    throw new Error(`Range.${name} by more than 1 is not implemented in the workbench`);
  }
  if (delta > 0) book.engine.run('GROUP_HEADERS', {sheetId, dimension, start, end});
  for (let left = -delta; left > 0 && touching(book, sheetId, dimension, start, end).length > 0; left--)
    book.engine.run('UNGROUP_HEADERS', {sheetId, dimension, start, end});
}

const touching = (book: Workbook, sheetId: string, dimension: Dimension, first: number, last: number) =>
  book.getters.getHeaderGroups(sheetId, dimension).filter(({start, end}) => start <= last && end >= first);

/**
 * Folding takes the groups that lie wholly in the range, or else the innermost open one that reaches into it; unfolding
 * takes all that reach into it.
 */
export function foldGroups(book: Workbook, {sheetId, zone}: RangeHost, folded: boolean): void {
  const reach = {COL: [zone.left, zone.right], ROW: [zone.top, zone.bottom]} as const;
  const groups = (['COL', 'ROW'] as const).flatMap((dimension) => {
    const [first, last] = reach[dimension];
    return touching(book, sheetId, dimension, first, last).map(({start, end}) => ({
      dimension,
      start,
      end,
      isInside: start >= first && end <= last,
    }));
  });
  const inside = groups.filter(({isInside}) => isInside);
  const [innermost] = groups
    .filter(({dimension, start, end}) => !book.getters.isGroupFolded(sheetId, dimension, start, end))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const type = folded ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP';
  const chosen = !folded ? groups : inside.length > 0 || !innermost ? inside : [innermost];
  for (const {dimension, start, end} of chosen) book.engine.run(type, {sheetId, dimension, start, end});
}
