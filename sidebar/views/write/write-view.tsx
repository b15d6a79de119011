import {useCallback, useEffect, useMemo, useState} from 'preact/hooks';
import {remember} from '../../memory';
import {focusLine} from '../../parts/line';
import {ProblemNotice} from '../../parts/notice';
import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import type {Finished, RunState} from '../../runs/run-state';
import {useRun} from '../../runs/use-run';
import {call} from '../../server';
import type {ViewProps} from '../view';
import {AddFooter} from './add-footer';
import {addObjective} from './draft-edits';
import {draftOf, freeId, linesToFix, withoutBlankLines} from './draft-entries';
import {Objective} from './objective';
import {Paste} from './paste';
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

/** Paste OKRs, see how they were read, correct them, add them to the sheets. */
export function WriteView({overview}: ViewProps) {
  const writing = useWrite(overview);
  const run = useRun(overview.refresh);
  const [open, setOpen] = useState<number | null>(null);
  const [wanted, setWanted] = useState(false);
  const {state, basis, busy, edit, clear} = writing;
  const {entries, remarks, unread} = state;
  const lines = withoutBlankLines(entries);

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
  const fix = (id: number) => {
    setOpen(id);
    focusLine(id);
  };
  // Whoever presses the button right after an edit means the draft as it stands: it is added once it has been checked.
  useEffect(() => {
    if (!wanted || busy) return;
    setWanted(false);
    const [first] = linesToFix(lines, remarks);
    if (first !== undefined) return fix(first);
    setOpen(null);
    const draft = draftOf(lines);
    void run.start([{title: 'Adding to OKRs', call: (id) => call('addOkrs', {draft, run: id})}]);
  });
  const startOver = useCallback(() => {
    clear();
    run.close();
  }, [clear, run.close]);

  const owners = overview.value?.owners ?? NOBODY;
  const shared = useMemo(() => sharedAdvice(entries, remarks), [entries, remarks]);
  // The same as long as nothing in it changes, so that a long draft is not drawn anew for each letter of its text.
  const preview = useMemo(
    () => ({basis, owners, remarks, shared, open, onOpen: setOpen, edit}),
    [basis, owners, remarks, shared, open, edit],
  );

  const added = isAdded(run.state) ? run.state : null;
  const {text, edited} = state;
  // What stands in the sheets is no draft any more: remembered, it would be added a second time.
  const isDraft = added === null && (text !== '' || entries.length > 0);
  useEffect(() => {
    remember('write', isDraft ? {text, entries, unread, edited} : null);
  }, [isDraft, text, entries, unread, edited]);

  if (added) {
    return (
      <div class="scroll">
        <RunOutcome
          state={added}
          runner={{...run, close: startOver}}
          madeTitle="Added:"
          closeTitle="Write more"
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
        <Unread lines={unread} />
        <SharedRemarks shared={shared} />
        {entries.map((objective) => (
          <Objective key={objective.id} preview={preview} objective={objective} />
        ))}
        {entries.length > 0 && (
          <button type="button" class="link" onClick={byHand}>
            Add an objective
          </button>
        )}
      </div>
      <div class="footer">
        {run.state.phase === 'running' && <Progress state={run.state} onCancel={run.cancel} />}
        {run.state.phase === 'finished' && (
          <RunOutcome state={run.state} runner={run} madeTitle="Added:" closeTitle="Close" />
        )}
        {run.state.phase === 'idle' && (
          <AddFooter
            entries={lines}
            remarks={remarks}
            sheets={overview.value?.sheets ?? []}
            waiting={wanted}
            onAdd={() => setWanted(true)}
            onFix={fix}
          />
        )}
      </div>
    </>
  );
}
