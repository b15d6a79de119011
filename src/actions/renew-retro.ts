/**
 * Retro before the next close: its figures will be those of the cycle that ends now, so what people wrote about the one
 * before goes with its figures into a snapshot, and the lines are free again.
 */
import type {Action} from './action';
import {snapshotOf} from './snapshot';

export const renewRetro: Action<Record<never, never>> = {
  needs: ['retroPage'],
  plan(_, book) {
    if (!book.has('retroPage') || book.written('retroPage').length === 0) return [];
    const tab = book.tab('retroPage');
    return [
      snapshotOf(tab, book),
      {empty: 'retroPage'},
      {
        say: `What was written on ${tab} about the cycle before is kept in the snapshot, and its lines are free.`,
      },
    ];
  },
};
