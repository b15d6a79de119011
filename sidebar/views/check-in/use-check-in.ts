import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import type {CheckInList} from '../../../src/rpc/contract';
import {latestOnly} from '../../latest-only';
import {recall, remember} from '../../memory';
import type {OverviewState} from '../../overview';
import {call, type Problem, problemIn} from '../../server';
import {type Entries, type Entry, entryOf, isRemembered, type Remembered, withEntry} from './entries';

export interface CheckingIn extends Remembered {
  /** Null until it has been read. */
  readonly list: CheckInList | null;
  readonly problem: Problem | null;
  readonly read: () => void;
  readonly choose: (owner: string) => void;
  readonly type: (key: string, about: string, change: Partial<Entry>) => void;
  readonly drop: (keys: (entries: Entries) => Entries) => void;
}

/** The list, read whenever the view is opened and the workbook was; and what is typed, remembered at every stroke. */
export function useCheckIn({value: overview}: OverviewState, isOpen: boolean): CheckingIn {
  const [list, setList] = useState<CheckInList | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [typed, setTyped] = useState<Remembered>(
    () => recall('check-in', isRemembered) ?? {owner: '', entries: {}},
  );
  const newest = useRef(latestOnly());

  const read = useCallback(() => {
    const isNewest = newest.current();
    call('checkInList', {}).then(
      (reply) => {
        if (!isNewest()) return;
        setList(reply);
        setProblem(null);
      },
      (error: unknown) => {
        if (isNewest()) setProblem(problemIn(error));
      },
    );
  }, []);

  // After the overview, because reading that logs what was typed on the sheets.
  useEffect(() => {
    if (isOpen && overview) read();
  }, [isOpen, overview, read]);

  const change = useCallback((next: (before: Remembered) => Remembered) => {
    setTyped((before) => {
      const after = next(before);
      remember('check-in', after);
      return after;
    });
  }, []);
  const choose = useCallback((owner: string) => change((before) => ({...before, owner})), [change]);
  const type = useCallback(
    (key: string, about: string, fields: Partial<Entry>) =>
      change((before) => {
        const entry = {...entryOf(before.entries, key), about, ...fields};
        return {...before, entries: withEntry(before.entries, key, entry)};
      }),
    [change],
  );
  const drop = useCallback(
    (without: (entries: Entries) => Entries) =>
      change((before) => ({...before, entries: without(before.entries)})),
    [change],
  );

  return {...typed, list, problem, read, choose, type, drop};
}
