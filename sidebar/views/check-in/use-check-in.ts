import {useCallback, useState} from 'preact/hooks';
import type {CheckInList} from '../../../src/rpc/contract';
import {useAnswer} from '../../answer';
import {recall, remember} from '../../memory';
import type {OverviewState} from '../../overview';
import {call, type Problem} from '../../server';
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
  // After the overview, because reading that logs what was typed on the sheets.
  const {
    value: list,
    problem,
    read,
  } = useAnswer(() => call('checkInList', {}), isOpen && overview !== null, overview);
  const [typed, setTyped] = useState<Remembered>(
    () => recall('check-in', isRemembered) ?? {owner: '', entries: {}},
  );

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
