import {groupPlaces} from '../../sidebar/parts/place-groups';
import {
  canUndo,
  type Finished,
  IDLE,
  type RunEvent,
  type RunState,
  runAfter,
} from '../../sidebar/runs/run-state';
import type {Place, Run} from '../../src/rpc/contract';

const place = (sheet: string, cell = 'A1'): Place => ({sheet, cell, label: sheet});
const made = (...sheets: string[]): Run => ({
  id: 'r',
  made: sheets.map((sheet) => place(sheet)),
  repaired: [],
  notes: [],
});
const started: RunEvent = {type: 'started', id: 'r', steps: ['Making A', 'Making B']};
const stepDone = (run: Run): RunEvent => ({type: 'stepDone', run});
const problem = {message: 'The sheet is protected.', hint: ''};
const after = (...events: RunEvent[]): RunState => events.reduce(runAfter, IDLE);
const finished = (...events: RunEvent[]): Finished => {
  const state = after(...events);
  if (state.phase !== 'finished') throw new Error(`the run is ${state.phase}`);
  return state;
};

test('names the step under way, then what was made', () => {
  expect(after(started)).toMatchObject({phase: 'running', done: 0});
  expect(after(started, stepDone(made('A')))).toMatchObject({phase: 'running', done: 1});
  const state = finished(started, stepDone(made('A')), stepDone(made('B')));
  expect(state).toMatchObject({left: [], problem: null, undo: {phase: 'offered'}});
  expect(state.made.map(({sheet}) => sheet)).toEqual(['A', 'B']);
});

test('a sheet that this run made is not told as repaired by a later step of it', () => {
  const second: Run = {id: 'r', made: [place('B')], repaired: [place('A'), place('Z')], notes: ['n', 'n']};
  const state = finished(started, stepDone(made('A')), stepDone(second));
  expect(state.repaired).toEqual([place('Z')]);
  expect(state.notes).toEqual(['n']);
});

test('cancel stops after the step under way and says what is left', () => {
  const asked = after(started, {type: 'cancelAsked'});
  expect(asked).toMatchObject({phase: 'running', cancelling: true});
  expect(runAfter(asked, stepDone(made('A')))).toMatchObject({
    phase: 'finished',
    left: ['Making B'],
    problem: null,
  });
});

test('a failed step leaves what was made before it, with the way back', () => {
  const state = finished(started, stepDone(made('A')), {type: 'stepFailed', problem});
  expect(state).toMatchObject({left: ['Making B'], problem});
  expect(canUndo(state)).toBe(true);
  expect(canUndo(finished(started, {type: 'stepFailed', problem}))).toBe(false);
});

test('undo that would lose typing asks first; force and keep both settle it', () => {
  const done: RunEvent[] = [started, stepDone(made('A')), stepDone(made('B')), {type: 'undoAsked'}];
  const kept = [place('B', 'C5')];
  const asked = finished(...done, {type: 'undoAnswered', undone: ['A'], kept, notes: ['n'], forced: false});
  expect(asked.undo).toEqual({phase: 'kept', undone: ['A'], kept, notes: ['n']});
  expect(runAfter(asked, {type: 'keptAccepted'})).toMatchObject({undo: {phase: 'undone', kept}});
  const forced = finished(...done, {
    type: 'undoAnswered',
    undone: ['A', 'B'],
    kept: [],
    notes: [],
    forced: true,
  });
  expect(forced.undo.phase).toBe('undone');
});

test('a failed undo can be tried again', () => {
  const state = finished(
    {...started, steps: ['Making A']},
    stepDone(made('A')),
    {type: 'undoAsked'},
    {type: 'undoFailed', problem},
  );
  expect(state.undo).toEqual({phase: 'failed', problem});
});

test('an answer that arrives after its run was closed changes nothing', () => {
  const closed = runAfter(finished({...started, steps: ['Making A']}, stepDone(made('A'))), {type: 'closed'});
  expect(runAfter(closed, stepDone(made('B')))).toBe(closed);
  expect(runAfter(closed, {type: 'undoAnswered', undone: [], kept: [], notes: [], forced: false})).toBe(
    closed,
  );
});

test('a second start while running is ignored, and so is a run of nothing', () => {
  const running = after(started);
  expect(runAfter(running, {...started, id: 'other'})).toBe(running);
  expect(after({...started, steps: []})).toBe(IDLE);
});

test('links stand by sheet, and of many rows the first lead there', () => {
  const rows = Array.from({length: 10}, (_, row) => ({
    sheet: 'OKRs',
    cell: `A${row + 5}`,
    label: `O${row + 1}`,
  }));
  const [okrs, other] = groupPlaces([place('OKRs'), ...rows, place('Settings')]);
  expect(okrs).toMatchObject({sheet: 'OKRs', whole: place('OKRs'), more: 2});
  expect(okrs?.shown.map(({label}) => label)).toEqual(rows.slice(0, 8).map(({label}) => label));
  expect(other).toEqual({sheet: 'Settings', whole: place('Settings'), shown: [], more: 0});
});
