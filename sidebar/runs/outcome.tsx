import {useLayoutEffect, useRef} from 'preact/hooks';
import {useKeyboard} from '../parts/keyboard';
import {CalmNotice, ProblemNotice} from '../parts/notice';
import {Places} from '../parts/places';
import {MoveQuestion} from './move-question';
import {canUndo, type Finished} from './run-state';
import {UndoAnswer} from './undo-answer';
import type {Runner} from './use-run';

interface Props {
  readonly state: Finished;
  readonly runner: Runner;
  /** The verb that fits the run: `Made:`, `Added:`. */
  readonly madeTitle: string;
  /** What it did to what was there before. */
  readonly touchedTitle?: string;
  readonly closeTitle: string;
  /** Moves what the run asked about out of the way of the formulas on these tabs. */
  readonly onMove?: (tabs: readonly string[]) => void;
}

/** After a run: what it made and where, what it could not do, and the way back. */
export function RunOutcome({
  state,
  runner,
  madeTitle,
  touchedTitle = 'Repaired:',
  closeTitle,
  onMove,
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; without this the keyboard would start at the top again.
  useKeyboard(() => box.current);
  const phase = state.undo.phase;
  // So is *Undo* once it is pressed.
  useLayoutEffect(() => {
    if (phase !== 'offered' && document.activeElement === document.body) box.current?.focus();
  }, [phase]);
  const close = () => {
    const panel = box.current?.closest('.panel');
    runner.close();
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const next = panel?.querySelector<HTMLElement>('.footer .primary:not(:disabled)');
      (next ?? document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
    });
  };
  const gone = state.undo.phase === 'undone' || state.undo.phase === 'kept';
  return (
    <div class="outcome" role="status" tabIndex={-1} ref={box} aria-label="What was done">
      {state.problem && <ProblemNotice problem={state.problem} />}
      {state.total > 1 && state.left.length > 0 && (
        <p class="hint">Not done: {state.left.map(withoutVerb).join(', ')}.</p>
      )}
      {!gone && <Places title={madeTitle} places={state.made} />}
      {!gone && <Places title={touchedTitle} places={state.repaired} />}
      {!gone && state.notes.length > 0 && (
        <CalmNotice>
          {state.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </CalmNotice>
      )}
      {!gone && onMove && state.asks.length > 0 && (
        <MoveQuestion asks={state.asks} onMove={onMove} onLeave={runner.close} />
      )}
      <UndoAnswer undo={state.undo} onForce={() => void runner.undo(true)} onKeep={runner.keep} />
      <p class="row">
        {(canUndo(state) || state.undo.phase === 'failed') &&
          (state.undo.phase === 'offered' || state.undo.phase === 'failed') && (
            <button type="button" class="plain" onClick={() => void runner.undo(false)}>
              Undo
            </button>
          )}
        {state.undo.phase !== 'undoing' && state.undo.phase !== 'kept' && (
          <button type="button" class="link" onClick={close}>
            {closeTitle}
          </button>
        )}
      </p>
    </div>
  );
}

/** `Making OKRs` → `OKRs`. */
function withoutVerb(step: string): string {
  return step.replace(/^\S+ /, '');
}
