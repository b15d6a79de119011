import {useCallback, useEffect, useReducer, useRef, useState} from 'preact/hooks';
import {latestOnly} from '../../latest-only';
import {recall} from '../../memory';
import {call, type Problem, problemIn} from '../../server';
import {draftOf, type Entries, entriesOf, remarksById, withoutBlankLines} from './draft-entries';
import {isSavedDraft, NOTHING_WRITTEN, type WriteState, writeAfter} from './write-state';

const PAUSE_IN_TYPING_MS = 250;

export interface Writing {
  readonly state: WriteState;
  /** Asking the server: what is shown may be about an older text. */
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly type: (text: string) => void;
  readonly edit: (change: (entries: Entries) => Entries) => void;
  readonly readAgain: () => void;
  readonly retry: () => void;
  readonly bringBack: () => void;
  readonly clear: () => void;
}

function remembered(): WriteState {
  const saved = recall('write', isSavedDraft);
  return saved ? {...NOTHING_WRITTEN, ...saved} : NOTHING_WRITTEN;
}

/** The Write view's conversation with the server: reads what is pasted, checks what is edited. */
export function useWrite(): Writing {
  const [state, send] = useReducer(writeAfter, null, remembered);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // One order for readings and checks: the newest question is the one whose answer counts.
  const newest = useRef(latestOnly());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const now = useRef(state);
  now.current = state;

  const ask = useCallback((question: () => Promise<() => void>, pause: number) => {
    clearTimeout(timer.current);
    const isNewest = newest.current();
    setBusy(true);
    timer.current = setTimeout(async () => {
      try {
        const apply = await question();
        if (!isNewest()) return;
        apply();
        setProblem(null);
      } catch (error) {
        if (!isNewest()) return;
        setProblem(problemIn(error));
      }
      setBusy(false);
    }, pause);
  }, []);

  const read = useCallback(
    (text: string, pause: number) =>
      ask(async () => {
        const reply = await call('parseOkrs', {text});
        const entries = entriesOf(reply.draft);
        return () =>
          send({type: 'read', entries, unread: reply.unread, remarks: remarksById(entries, reply.checks)});
      }, pause),
    [ask],
  );

  const check = useCallback(
    (entries: Entries, pause: number) =>
      ask(async () => {
        const sent = withoutBlankLines(entries);
        const checks = sent.length > 0 ? await call('checkDraft', {draft: draftOf(sent)}) : {objectives: []};
        return () => send({type: 'checked', remarks: remarksById(sent, checks)});
      }, pause),
    [ask],
  );

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    newest.current();
    setBusy(false);
    setProblem(null);
  }, []);

  const type = useCallback(
    (text: string) => {
      send({type: 'typed', text});
      if (now.current.edited) return;
      if (text.trim() === '') stop();
      else read(text, PAUSE_IN_TYPING_MS);
    },
    [read, stop],
  );

  const edit = useCallback(
    (change: (entries: Entries) => Entries) => {
      const entries = change(now.current.entries);
      // Two edits can come before the next drawing: the second must see the first.
      now.current = {...now.current, entries};
      send({type: 'changed', entries});
      check(entries, PAUSE_IN_TYPING_MS);
    },
    [check],
  );

  const readAgain = useCallback(() => read(now.current.text, 0), [read]);
  const retry = useCallback(() => {
    if (now.current.edited) check(now.current.entries, 0);
    else read(now.current.text, 0);
  }, [check, read]);
  const bringBack = useCallback(() => {
    const {replaced} = now.current;
    send({type: 'broughtBack'});
    if (replaced) check(replaced, 0);
  }, [check]);
  const clear = useCallback(() => {
    stop();
    send({type: 'cleared'});
  }, [stop]);

  // What was remembered is shown at once and checked against the workbook as it is now.
  useEffect(() => {
    if (now.current.entries.length > 0) check(now.current.entries, 0);
    else if (now.current.text.trim() !== '') read(now.current.text, 0);
    return () => clearTimeout(timer.current);
  }, [check, read]);

  return {state, busy, problem, type, edit, readAgain, retry, bringBack, clear};
}
