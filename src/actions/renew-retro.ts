/**
 * Retro before the next close: its figures will be those of the cycle that ends now, so what people wrote about the one
 * before goes with its figures into a snapshot, and the lines are free again.
 */
import type {Action} from './action';
import {type Book, numberIn, textIn} from './book';
import {snapshotOf} from './snapshot';

/** The cycle that Retro tells of: the newest closed one. */
function lastCycle(book: Book): string | undefined {
  const starts = book.rows('archive').map(({cycleStart}) => numberIn(cycleStart) ?? 0);
  const newest = book.rows('archive')[starts.indexOf(Math.max(...starts))];
  return textIn(newest?.cycle ?? null).trim() || undefined;
}

export const renewRetro: Action<Record<never, never>> = {
  needs: ['retroPage'],
  plan(_, book) {
    if (!book.has('retroPage') || book.written('retroPage').length === 0) return [];
    const tab = book.tab('retroPage');
    return [
      snapshotOf(tab, book, lastCycle(book)),
      {empty: 'retroPage'},
      {
        say: `What was written on ${tab} about the cycle before is kept in the snapshot, and its lines are free.`,
      },
    ];
  },
};
