import type {Reply} from '../../../src/rpc/contract';
import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import type {Runner} from '../../runs/use-run';

interface Props {
  readonly runner: Runner;
  /** Something that was typed was not saved. */
  readonly isKept: boolean;
  readonly cycle: Reply<'findings'>['cycle'] | null;
  readonly onCycle: (part: 'lock' | 'close') => void;
  readonly onMove: () => void;
}

const isToLock = ({lockedOn, isOver}: Reply<'findings'>['cycle']): boolean => lockedOn === null && !isOver;

/** After a run what was done and the way back; else the way to the lock, or to the end of the cycle. */
export function ReviewFooter({runner, isKept, cycle, onCycle, onMove}: Props) {
  const {state} = runner;
  return (
    <div class="footer">
      {state.phase === 'running' && <Progress state={state} onCancel={runner.cancel} />}
      {state.phase === 'finished' && (
        <RunOutcome state={state} runner={runner} madeTitle="Saved:" closeTitle="Close" onMove={onMove} />
      )}
      {state.phase === 'finished' && state.problem !== null && isKept && (
        <p class="hint">What you typed is kept here.</p>
      )}
      {state.phase === 'idle' && cycle && cycle.name !== '' && (
        <p class="row">
          <span class="hint grow">
            {cycle.name}: {cycle.isOver ? 'over' : cycle.lockedOn === null ? 'not locked' : 'locked'}
          </span>
          <button type="button" class="link" onClick={() => onCycle(isToLock(cycle) ? 'lock' : 'close')}>
            {isToLock(cycle) ? 'Lock the cycle' : 'Close the cycle'}
          </button>
        </p>
      )}
    </div>
  );
}
