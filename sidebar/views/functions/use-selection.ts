import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import type {Reply} from '../../../src/rpc/contract';
import {latestOnly} from '../../latest-only';
import {call} from '../../server';

export type Selection = Reply<'selection'>;

export interface SelectionState {
  /** `null` until it is known, and where it cannot be. */
  readonly value: Selection | null;
  readonly refresh: () => void;
}

/** What is selected in the spreadsheet, asked whenever the person comes back to the sidebar. */
export function useSelection(isOpen: boolean): SelectionState {
  const [value, setValue] = useState<Selection | null>(null);
  const newest = useRef(latestOnly());
  const refresh = useCallback(() => {
    const isNewest = newest.current();
    const answer = (reply: Selection | null) => {
      if (isNewest()) setValue(reply);
    };
    // Inserting says what is wrong; where the cell is not known, it is only not named beforehand.
    call('selection', {}).then(answer, () => answer(null));
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [isOpen, refresh]);
  return {value, refresh};
}
