import {useCallback, useReducer, useRef} from 'preact/hooks';
import type {Run} from '../../src/rpc/contract';
import {call, problemIn} from '../server';
import {IDLE, type RunState, runAfter} from './run-state';

export interface Step {
  /** What the progress bar says while it runs: `Making OKRs`. */
  readonly title: string;
  readonly call: (run: string) => Promise<Run>;
}

export interface Runner {
  readonly state: RunState;
  /** Resolves when the run is over; true when every step was done. */
  readonly start: (steps: readonly Step[]) => Promise<boolean>;
  readonly cancel: () => void;
  readonly undo: (force: boolean) => Promise<void>;
  /** Takes back a run of another day. */
  readonly takeBack: (run: string) => Promise<void>;
  readonly keep: () => void;
  readonly close: () => void;
}

const SLOW_AFTER_MS = 6000;

/** Unlike any other run's in this workbook: the time and some chance. */
function newRunId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/**
 * Runs the steps one call after the other, so that *Cancel* can stop between two of them.
 * @param onUndone all that the run did was taken back, and nothing of it stays
 */
export function useRun(onChanged: () => void, onUndone?: () => void): Runner {
  const [state, send] = useReducer(runAfter, IDLE);
  const cancelled = useRef(false);
  const busy = useRef(false);
  const undone = useRef(onUndone);
  undone.current = onUndone;

  const start = useCallback(
    async (steps: readonly Step[]) => {
      if (busy.current || steps.length === 0) return false;
      busy.current = true;
      cancelled.current = false;
      const id = newRunId();
      send({type: 'started', id, steps: steps.map(({title}) => title)});
      let all = true;
      for (const step of steps) {
        if (cancelled.current) {
          all = false;
          break;
        }
        const timer = setTimeout(() => send({type: 'stepSlow'}), SLOW_AFTER_MS);
        try {
          const run = await step.call(id);
          send({type: 'stepDone', run});
        } catch (error) {
          send({type: 'stepFailed', problem: problemIn(error)});
          all = false;
          break;
        } finally {
          clearTimeout(timer);
        }
      }
      busy.current = false;
      onChanged();
      return all;
    },
    [onChanged],
  );

  const id = state.phase === 'finished' ? state.id : '';
  const undoOf = useCallback(
    async (run: string, force: boolean) => {
      send({type: 'undoAsked'});
      try {
        const answer = await call('undoRun', {run, force});
        send({type: 'undoAnswered', forced: force, ...answer});
        if (answer.undone.length > 0 && answer.kept.length === 0) undone.current?.();
      } catch (error) {
        send({type: 'undoFailed', problem: problemIn(error)});
      }
      onChanged();
    },
    [onChanged],
  );
  const undo = useCallback((force: boolean) => undoOf(id, force), [id, undoOf]);
  const takeBack = useCallback(
    (run: string) => {
      send({type: 'recalled', id: run});
      return undoOf(run, false);
    },
    [undoOf],
  );

  const cancel = useCallback(() => {
    cancelled.current = true;
    send({type: 'cancelAsked'});
  }, []);
  const keep = useCallback(() => send({type: 'keptAccepted'}), []);
  const close = useCallback(() => send({type: 'closed'}), []);

  return {state, start, cancel, undo, takeBack, keep, close};
}
