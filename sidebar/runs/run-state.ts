/**
 * What one click set going: a row of calls that share a run id, what they made, and the way back.
 * A pure machine, so that every state it can be in can be tested and shown.
 */
import type {Place, Run} from '../../src/rpc/contract';
import type {Problem} from '../server';

interface Outcome {
  readonly made: readonly Place[];
  readonly repaired: readonly Place[];
  readonly notes: readonly string[];
  /** What stands in the way of formulas: whether it may be moved. */
  readonly asks: NonNullable<Run['asks']>;
}

interface Undoing {
  readonly undone: readonly string[];
  readonly kept: readonly Place[];
  readonly notes: readonly string[];
}

export type UndoState =
  | {readonly phase: 'offered'}
  | {readonly phase: 'undoing'}
  /** The server left these alone, because somebody typed there since. */
  | ({readonly phase: 'kept'} & Undoing)
  | ({readonly phase: 'undone'} & Undoing)
  | {readonly phase: 'failed'; readonly problem: Problem};

export interface Running extends Outcome {
  readonly phase: 'running';
  readonly id: string;
  readonly steps: readonly string[];
  /** How many steps are finished. */
  readonly done: number;
  readonly cancelling: boolean;
  readonly slow: boolean;
}

export interface Finished extends Outcome {
  readonly phase: 'finished';
  readonly id: string;
  /** How many steps the run had. */
  readonly total: number;
  /** The steps that were not done, in order; the first one is what failed, if anything did. */
  readonly left: readonly string[];
  readonly problem: Problem | null;
  readonly undo: UndoState;
}

export type RunState = {readonly phase: 'idle'} | Running | Finished;

export type RunEvent =
  | {readonly type: 'started'; readonly id: string; readonly steps: readonly string[]}
  | {readonly type: 'stepDone'; readonly run: Run}
  | {readonly type: 'stepFailed'; readonly problem: Problem}
  | {readonly type: 'stepSlow'}
  | {readonly type: 'cancelAsked'}
  /** An older run is to be undone: what it made is not listed any more. */
  | {readonly type: 'recalled'; readonly id: string}
  | {readonly type: 'undoAsked'}
  | ({readonly type: 'undoAnswered'; readonly forced: boolean} & Undoing)
  | {readonly type: 'undoFailed'; readonly problem: Problem}
  | {readonly type: 'keptAccepted'}
  | {readonly type: 'closed'};

export const IDLE: RunState = {phase: 'idle'};

const addressOf = ({sheet, cell}: Place) => `${sheet}!${cell}`;

/** The same cell is reported once, however many calls of the run touched it. */
function together(places: readonly Place[], more: readonly Place[]): Place[] {
  return [...new Map([...places, ...more].map((place) => [addressOf(place), place])).values()];
}

function finish(state: Running, problem: Problem | null): Finished {
  const {id, steps, done, made, repaired, notes, asks} = state;
  return {
    phase: 'finished',
    id,
    made,
    repaired,
    notes,
    asks,
    total: steps.length,
    left: steps.slice(done),
    problem,
    undo: {phase: 'offered'},
  };
}

function whileRunning(state: Running, event: RunEvent): RunState {
  switch (event.type) {
    case 'stepDone': {
      const made = together(state.made, event.run.made);
      const isMade = new Set(made.map(addressOf));
      const next: Running = {
        ...state,
        done: state.done + 1,
        slow: false,
        made,
        // What this very run made is not news when a later step of it touches it again.
        repaired: together(state.repaired, event.run.repaired).filter(
          (place) => !isMade.has(addressOf(place)),
        ),
        notes: [...new Set([...state.notes, ...event.run.notes])],
        asks: [...state.asks, ...(event.run.asks ?? [])],
      };
      return next.done === next.steps.length || next.cancelling ? finish(next, null) : next;
    }
    case 'stepFailed':
      return finish(state, event.problem);
    case 'stepSlow':
      return {...state, slow: true};
    case 'cancelAsked':
      return {...state, cancelling: true};
    default:
      return state;
  }
}

function whenFinished(state: Finished, event: RunEvent): RunState {
  switch (event.type) {
    case 'undoAsked':
      return {...state, undo: {phase: 'undoing'}};
    case 'undoAnswered': {
      const {undone, kept, notes, forced} = event;
      const phase = kept.length > 0 && !forced ? 'kept' : 'undone';
      return {...state, undo: {phase, undone, kept, notes}};
    }
    case 'undoFailed':
      return {...state, undo: {phase: 'failed', problem: event.problem}};
    case 'keptAccepted':
      return state.undo.phase === 'kept' ? {...state, undo: {...state.undo, phase: 'undone'}} : state;
    case 'closed':
      return IDLE;
    default:
      return state;
  }
}

/** Events that do not fit the state are ignored: an answer can arrive after its run was closed. */
export function runAfter(state: RunState, event: RunEvent): RunState {
  if (event.type === 'started') {
    if (state.phase === 'running' || event.steps.length === 0) return state;
    const {id, steps} = event;
    return {
      phase: 'running',
      id,
      steps,
      done: 0,
      cancelling: false,
      slow: false,
      made: [],
      repaired: [],
      notes: [],
      asks: [],
    };
  }
  if (state.phase === 'running') return whileRunning(state, event);
  if (event.type === 'recalled') {
    const {id} = event;
    return {
      phase: 'finished',
      id,
      made: [],
      repaired: [],
      notes: [],
      asks: [],
      total: 0,
      left: [],
      problem: null,
      undo: {phase: 'undoing'},
    };
  }
  if (state.phase === 'finished') return whenFinished(state, event);
  return state;
}

/** Whether nothing of the run is there any more, or ever was: what is said of it keeps nobody from going on. */
export function isOver(state: RunState): boolean {
  if (state.phase !== 'finished') return false;
  return state.undo.phase === 'undone' || (state.problem !== null && !canUndo(state));
}

/** Whether the run left anything behind that can be taken away. */
export function canUndo(state: Finished): boolean {
  return state.made.length > 0 || state.repaired.length > 0;
}
