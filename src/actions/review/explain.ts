/** Why something is otherwise than it was promised: the reason goes beside it on the Ledger. */
import {keyOf} from '../../okr/known';
import {Condition} from '../../rpc/condition';
import type {Action, Change} from '../action';
import {textIn} from '../book';

export interface Explaining {
  /** The id or name as it stands on the Ledger. */
  readonly id: string;
  readonly reason: string;
  readonly agreedBy: string;
}

export const explain: Action<Explaining> = {
  needs: [],
  isRoutine: true,
  plan({id, reason, agreedBy}, book) {
    if (reason.trim() === '')
      throw new Condition(
        'No reason is given yet, so nothing was saved.',
        'One sentence says why it was changed.',
      );
    // Locked twice, it stands there twice, and the reason holds for both.
    const rows = book
      .rows('ledger')
      .filter((row) => keyOf(textIn(row.id)) === keyOf(id) && keyOf(textIn(row.verdict)) === 'unexplained');
    if (rows.length === 0)
      throw new Condition(
        `Nothing about ${id} waits for a reason on ${book.tab('ledger')} any more, so nothing was saved.`,
        'What you typed is kept. Look whether somebody gave one meanwhile.',
      );
    const by = agreedBy.trim();
    const cells = {reason: reason.trim(), ...(by === '' ? {} : {agreedBy: by})};
    return [
      ...(by === '' ? [] : [{list: 'owners', add: [by]} as const]),
      ...rows.map(({row}): Change => ({set: 'ledger', row, cells, isTold: true})),
    ];
  },
};
