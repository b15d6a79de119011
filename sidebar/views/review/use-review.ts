import {useCallback, useState} from 'preact/hooks';
import type {Reply} from '../../../src/rpc/contract';
import {useAnswer} from '../../answer';
import {recall, remember} from '../../memory';
import type {OverviewState} from '../../overview';
import {whenPointerIsUp} from '../../parts/pointer';
import {call, type Problem} from '../../server';
import {isKept, type Kept, NOTHING_KEPT} from './kept';

export interface Reviewing {
  /** Null until it has been read. */
  readonly list: Reply<'findings'> | null;
  readonly problem: Problem | null;
  readonly read: () => void;
  readonly kept: Kept;
  readonly change: (next: (before: Kept) => Kept) => void;
}

/** The findings, read whenever the view is opened and the workbook was; and what is kept, remembered at every stroke. */
export function useReview({value: overview}: OverviewState, isOpen: boolean): Reviewing {
  const {
    value: list,
    problem,
    read,
  } = useAnswer(() => call('findings', {}), isOpen && overview !== null, overview, whenPointerIsUp);
  const [kept, setKept] = useState<Kept>(() => recall('review', isKept) ?? NOTHING_KEPT);

  const change = useCallback((next: (before: Kept) => Kept) => {
    setKept((before) => {
      const after = next(before);
      remember('review', after);
      return after;
    });
  }, []);

  return {list, problem, read, kept, change};
}
