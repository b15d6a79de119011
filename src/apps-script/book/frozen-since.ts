import {isoDay} from '../../okr/day';
import type {SheetBook} from './sheet-book';

/** Since when something is frozen, and on which tabs. */
export function frozenSince(book: SheetBook): {on: string; sheets: string[]} | null {
  const frozen = book.frozen();
  if (frozen.length === 0) return null;
  return {on: isoDay(Math.min(...frozen.map(({on}) => on))), sheets: frozen.map(({tab}) => tab)};
}
