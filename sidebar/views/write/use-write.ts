import {useCallback, useEffect, useMemo, useReducer, useRef, useState} from 'preact/hooks';
import {isoDay, localDay} from '../../../src/okr/day';
import type {Draft} from '../../../src/okr/writing/document/draft';
import type {DraftBasis} from '../../../src/okr/writing/document/draft-basis';
import type {Overview} from '../../../src/rpc/contract';
import {recall} from '../../memory';
import type {OverviewState} from '../../overview';
import {whenPointerIsUp} from '../../parts/pointer';
import {readText} from '../../reading/read-text';
import {checkInParts} from './check-in-parts';
import {
  draftOf,
  type Entries,
  entriesOf,
  remarksById,
  type UnreadEntry,
  unreadEntries,
  withoutBlankLines,
} from './draft-entries';
import {type Role, takeUnread} from './take-unread';
import {isSavedDraft, NOTHING_WRITTEN, type WriteState, writeAfter} from './write-state';

const PAUSE_IN_TYPING_MS = 250;

export interface Writing {
  readonly state: WriteState;
  /** What the workbook knows that the draft is read and checked against. */
  readonly basis: DraftBasis;
  /** The last change is not checked yet, or not against the workbook: that has not been read yet. */
  readonly busy: boolean;
  readonly type: (text: string) => void;
  readonly edit: (change: (entries: Entries) => Entries) => void;
  readonly readAgain: () => void;
  readonly bringBack: () => void;
  readonly clear: () => void;
  /** Takes another level of the text for the objectives'; null lets the text decide. */
  readonly choose: (rank: number | null) => void;
  readonly take: (line: UnreadEntry, role: Role) => void;
  readonly tick: (line: number, isTicked: boolean) => void;
  /** What stayed behind when the rest was added becomes the draft. */
  readonly keepLeft: (entries: Entries) => void;
}

function remembered(): WriteState {
  const saved = recall('write', isSavedDraft);
  return saved ? {...NOTHING_WRITTEN, ...saved} : NOTHING_WRITTEN;
}

/** Until the workbook has been read there are no KPIs to link, and the day is that of the person's own clock. */
function basisOf(overview: Overview | null): DraftBasis {
  if (overview) return overview;
  return {kpis: [], cycleStart: null, today: isoDay(localDay(new Date()))};
}

/** Reads what is pasted and checks what is edited, here in the page: whoever types waits for no server. */
export function useWrite({value, loading}: OverviewState): Writing {
  const [state, send] = useReducer(writeAfter, null, remembered);
  const [pending, setPending] = useState(false);
  const [checkedBy, setCheckedBy] = useState<DraftBasis | null>(null);
  /** Stops the checking that is under way. */
  const checking = useRef<(() => void) | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const now = useRef(state);
  now.current = state;
  const basis = useMemo(() => basisOf(value), [value]);
  const newest = useRef({basis, isWorkbook: value !== null});
  newest.current = {basis, isWorkbook: value !== null};
  /** Whether the text was typed since it was last read, or read before the workbook was. */
  const unread = useRef(state.entries.length === 0);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    checking.current?.();
    setPending(false);
  }, []);

  const afterPause = useCallback(
    (act: () => void) => {
      stop();
      setPending(true);
      timer.current = setTimeout(act, PAUSE_IN_TYPING_MS);
    },
    [stop],
  );

  /** Its remarks come when all is checked, and no button is held down: they move the lines. */
  const startChecking = useCallback((entries: Entries, draft: Draft) => {
    setPending(true);
    let giveUp = () => {};
    const stopParts = checkInParts(draft, newest.current.basis, (checks, basis) => {
      giveUp = whenPointerIsUp(() => {
        send({type: 'checked', remarks: remarksById(entries, checks)});
        setCheckedBy(basis);
        setPending(false);
      });
    });
    checking.current = () => {
      stopParts();
      giveUp();
    };
  }, []);

  const read = useCallback(() => {
    stop();
    const {text, chosen} = now.current;
    const found = readText(text, newest.current.basis, chosen);
    const entries = entriesOf(found.draft);
    const {dropped, decision} = found;
    unread.current = !newest.current.isWorkbook;
    send({
      type: 'read',
      entries,
      unread: unreadEntries(found.unread, entries),
      dropped,
      decision,
      remarks: new Map(),
    });
    startChecking(entries, found.draft);
  }, [stop, startChecking]);

  const check = useCallback(
    (entries: Entries) => {
      stop();
      const filled = withoutBlankLines(entries);
      startChecking(filled, draftOf(filled));
    },
    [stop, startChecking],
  );

  const type = useCallback(
    (text: string) => {
      send({type: 'typed', text});
      if (now.current.edited) return;
      unread.current = true;
      if (text.trim() === '') stop();
      else afterPause(read);
    },
    [afterPause, read, stop],
  );

  const edit = useCallback(
    (change: (entries: Entries) => Entries) => {
      const entries = change(now.current.entries);
      // Two edits can come before the next drawing: the second must see the first.
      now.current = {...now.current, entries};
      send({type: 'changed', entries});
      afterPause(() => check(entries));
    },
    [afterPause, check],
  );

  const bringBack = useCallback(() => {
    const {replaced} = now.current;
    send({type: 'broughtBack'});
    if (replaced) check(replaced);
  }, [check]);
  const clear = useCallback(() => {
    stop();
    send({type: 'cleared'});
  }, [stop]);

  const choose = useCallback(
    (rank: number | null) => {
      send({type: 'chosen', rank});
      now.current = {...now.current, chosen: rank};
      read();
    },
    [read],
  );
  const take = useCallback(
    (line: UnreadEntry, role: Role) => {
      const entries = takeUnread(now.current.entries, line, role, newest.current.basis);
      now.current = {...now.current, entries};
      send({type: 'took', line: line.id, entries});
      check(entries);
    },
    [check],
  );
  const tick = useCallback((line: number, isTicked: boolean) => send({type: 'ticked', line, isTicked}), []);
  const keepLeft = useCallback(
    (entries: Entries) => {
      send({type: 'left', entries});
      check(entries);
    },
    [check],
  );

  // What was remembered is shown at once, and checked against the workbook as it is whenever that has been read.
  useEffect(() => {
    const {text, entries, edited} = now.current;
    if (unread.current && !edited && text.trim() !== '') read();
    else check(entries);
  }, [basis, check, read]);
  useEffect(() => stop, [stop]);

  return {
    state,
    basis,
    busy: pending || checkedBy !== basis || (value === null && loading),
    type,
    edit,
    readAgain: read,
    bringBack,
    clear,
    choose,
    take,
    tick,
    keepLeft,
  };
}
