import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import type {Runner} from '../../runs/use-run';
import type {Outgoing} from './items';

interface Props {
  readonly outgoing: Outgoing;
  readonly elsewhere: number;
  readonly runner: Runner;
  readonly onSave: () => void;
}

export const checkIns = (count: number): string => (count === 1 ? '1 check-in' : `${count} check-ins`);

/** What will be saved, the one button, and after it what was saved and the way back. */
export function SaveFooter({outgoing: {count, open}, elsewhere, runner, onSave}: Props) {
  const {state} = runner;
  if (state.phase === 'running') {
    return (
      <div class="footer">
        <Progress state={state} onCancel={runner.cancel} />
      </div>
    );
  }
  const failed = state.phase === 'finished' && state.problem !== null;
  return (
    <div class="footer">
      {state.phase === 'finished' && (
        <RunOutcome state={state} runner={runner} madeTitle="Saved:" closeTitle="Close" />
      )}
      {failed && count > 0 && <p class="hint">What you typed is kept here.</p>}
      {open > 0 && (
        <p class="hint" role="status">
          {open === 1
            ? 'One of them has to be corrected or answered first.'
            : `${open} have to be corrected or answered first.`}
        </p>
      )}
      {elsewhere > 0 && <p class="hint">{checkIns(elsewhere)} typed for others, kept for later.</p>}
      {(state.phase === 'idle' || count > 0) && (
        <button type="button" class="primary" disabled={count === 0} onClick={onSave}>
          {count === 0 ? 'Save check-ins' : `Save ${checkIns(count)}`}
        </button>
      )}
    </div>
  );
}
