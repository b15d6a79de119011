import {useCallback, useEffect, useMemo, useState} from 'preact/hooks';
import type {DraftObjective, StandingOkr} from '../../../src/okr/writing/document/draft';
import {remember} from '../../memory';
import {focusLine} from '../../parts/line';
import {ProblemNotice} from '../../parts/notice';
import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import {type Finished, isOver, type RunState} from '../../runs/run-state';
import {useRun} from '../../runs/use-run';
import {call} from '../../server';
import type {ViewProps} from '../view';
import {AddFooter} from './add-footer';
import {addSentence} from './add-sentence';
import {addObjective, openStanding, takeHandedOver} from './draft-edits';
import {draftOf, type Entries, freeId, withoutBlankLines} from './draft-entries';
import {isWaiting, takeIncoming, whenIncoming} from './incoming';
import {lineFacts, linesToFix, splitDraft, withIdsOf} from './line-states';
import {Objective} from './objective';
import {OpenStanding} from './open-standing';
import {Paste} from './paste';
import {ReadAs} from './read-as';
import {SharedRemarks} from './remarks';
import {sharedAdvice} from './shared-advice';
import {Unread} from './unread';
import {useWrite} from './use-write';
import './write.css';

/** The draft stands in the sheets, all of it or what Undo left because people typed there. */
function isAdded(state: RunState): state is Finished {
  if (state.phase !== 'finished' || state.problem !== null) return false;
  return state.undo.phase !== 'undone' || state.undo.kept.length > 0;
}

const NOBODY: readonly string[] = [];
const NO_OKRS: readonly StandingOkr[] = [];
const NOTHING_LEFT: Entries = [];
const OBJECTIVE_ID = /^O\d+$/i;

const countLines = (entries: Entries) =>
  entries.reduce(
    (sum, {keyResults, guardrails}) => sum + Math.max(1, keyResults.length + guardrails.length),
    0,
  );

function toUnread(): void {
  document.getElementById('not-read')?.scrollIntoView({block: 'start'});
}

/** Paste OKRs, see how they were read, correct them, add them to the sheets. */
export function WriteView({overview}: ViewProps) {
  const writing = useWrite(overview);
  const run = useRun(overview.refresh);
  const [open, setOpen] = useState<number | null>(null);
  /** What the button said when it was pressed. */
  const [wanted, setWanted] = useState<string | null>(null);
  const [left, setLeft] = useState<Entries>(NOTHING_LEFT);
  const {state, basis, busy, edit, clear, choose, take, tick, keepLeft} = writing;
  const {entries, remarks, unread, ticked} = state;
  const okrs = overview.value?.okrs ?? NO_OKRS;
  const sheets = overview.value?.sheets ?? [];
  const lines = useMemo(() => withoutBlankLines(entries), [entries]);
  const facts = useMemo(() => lineFacts(lines, remarks, okrs), [lines, remarks, okrs]);
  const split = useMemo(() => splitDraft(lines, facts, ticked), [lines, facts, ticked]);
  const toFix = useMemo(() => linesToFix(facts, ticked), [facts, ticked]);

  // A new reading counts its lines anew: what is open now would open another line then.
  const type = (text: string) => {
    setOpen(null);
    writing.type(text);
  };
  const byHand = () =>
    edit((all) => {
      setOpen(freeId(all));
      return addObjective(all);
    });
  const openIt = (objective: DraftObjective) => edit((all) => openStanding(all, objective));
  const fix = (id: number) => {
    setOpen(id);
    focusLine(id);
  };
  // Whoever presses the button right after an edit means the draft as it stands: it is added once it has been checked,
  // unless the check found that less would be added than the button said.
  useEffect(() => {
    if (wanted === null || busy) return;
    setWanted(null);
    const [first] = toFix.toCorrect;
    if (first !== undefined && wanted !== addSentence(split.adding, sheets)) return fix(first);
    setOpen(null);
    const {adding} = split;
    const draft = draftOf(adding);
    const add = async (id: string) => {
      const added = await call('addOkrs', {draft, run: id});
      const ids = added.made.map(({label}) => label).filter((label) => OBJECTIVE_ID.test(label));
      setLeft(withIdsOf(split.left, adding, ids));
      return added;
    };
    void run.start([{title: 'Adding to OKRs', call: add}]);
  });
  const startOver = useCallback(() => {
    if (left.length > 0) keepLeft(left);
    else clear();
    run.close();
  }, [left, keepLeft, clear, run.close]);

  /** How often another view has handed something over. */
  const [arrived, setArrived] = useState(0);
  useEffect(() => whenIncoming(() => setArrived((times) => times + 1)), []);
  // What was added is put away first, and what is being added is waited for.
  useEffect(() => {
    if (!isWaiting() || run.state.phase === 'running') return;
    if (run.state.phase === 'finished') return startOver();
    const results = takeIncoming();
    edit((all) => {
      const {entries: next, line} = takeHandedOver(all, results);
      if (line !== null) fix(line);
      return next;
    });
  }, [arrived, run.state.phase, startOver, edit]);

  const owners = overview.value?.owners ?? NOBODY;
  const shared = useMemo(() => sharedAdvice(entries, remarks), [entries, remarks]);
  // The same as long as nothing in it changes, so that a long draft is not drawn anew for each letter of its text.
  const preview = useMemo(
    () => ({basis, owners, remarks, shared, facts, ticked, onTick: tick, open, onOpen: setOpen, edit}),
    [basis, owners, remarks, shared, facts, ticked, tick, open, edit],
  );

  const added = isAdded(run.state) ? run.state : null;
  const {text, edited} = state;
  // What stands in the sheets is no draft any more: remembered, it would be added a second time.
  const isDraft = added === null && (text !== '' || entries.length > 0);
  useEffect(() => {
    const stays =
      added !== null && left.length > 0 ? {text: '', entries: left, unread: [], edited: true} : null;
    remember('write', isDraft ? {text, entries, unread, edited} : stays);
  }, [isDraft, added, left, text, entries, unread, edited]);

  if (added) {
    return (
      <div class="scroll">
        <RunOutcome
          state={added}
          runner={{...run, close: startOver}}
          madeTitle="Added:"
          closeTitle={left.length > 0 ? `Back to what stayed here (${countLines(left)})` : 'Write more'}
        />
      </div>
    );
  }

  const running = run.state.phase === 'running';
  return (
    <>
      <div class="scroll" inert={running}>
        <Paste writing={{...writing, type}} onByHand={byHand} />
        {overview.problem && <ProblemNotice problem={overview.problem} onRetry={overview.refresh} />}
        <div class="said">
          <ReadAs decision={state.decision} chosen={state.chosen} onChoose={choose} />
          {unread.length > 0 && entries.length > 0 && (
            <p>
              <button type="button" class="link" onClick={toUnread}>
                {unread.length === 1 ? '1 line was not read' : `${unread.length} lines were not read`}
              </button>
            </p>
          )}
        </div>
        {entries.map((objective) => (
          <Objective key={objective.id} preview={preview} objective={objective} />
        ))}
        {entries.length > 0 && (
          <button type="button" class="link" onClick={byHand}>
            Add an objective
          </button>
        )}
        <OpenStanding okrs={okrs} onOpen={openIt} />
        <Unread lines={unread} onTake={take} />
        <SharedRemarks shared={shared} />
      </div>
      <div class="footer">
        {run.state.phase === 'running' && <Progress state={run.state} onCancel={run.cancel} />}
        {run.state.phase === 'finished' && (
          <RunOutcome state={run.state} runner={run} madeTitle="Added:" closeTitle="Close" />
        )}
        {/* Whoever goes on after an undo, or after what failed, need not close what it said first. */}
        {(run.state.phase === 'idle' || isOver(run.state)) && (
          <AddFooter
            split={split}
            toFix={toFix}
            sheets={sheets}
            waiting={wanted !== null}
            onAdd={() => setWanted(addSentence(split.adding, sheets))}
            onFix={fix}
          />
        )}
      </div>
    </>
  );
}
