import {Condition} from '../../src/rpc/condition';
import {contract, type Envelope} from '../../src/rpc/contract';
import {dispatch, type Handlers} from '../../src/rpc/dispatch';

/** Handlers that refuse; a test puts in the one that it is about. */
function handlersWith(some: Partial<Handlers>): Handlers {
  const refuse = () => {
    throw new Condition('not asked for');
  };
  const all = Object.fromEntries(Object.keys(contract).map((name) => [name, refuse]));
  return {...(all as unknown as Handlers), ...some};
}

function answer(
  some: Partial<Handlers>,
  name: unknown,
  payload: unknown,
): {envelope: Envelope; accidents: unknown[]} {
  const accidents: unknown[] = [];
  return {envelope: dispatch(handlersWith(some), name, payload, (error) => accidents.push(error)), accidents};
}

test('a reply comes back as it is', () => {
  const {envelope} = answer({undoRun: () => ({undone: ['OKRs'], kept: [], notes: []})}, 'undoRun', {
    run: 'r',
    force: false,
  });
  expect(envelope).toEqual({ok: true, reply: {undone: ['OKRs'], kept: [], notes: []}});
});

test.each([
  ['constructor', {}, 'newer or older'],
  [7, {}, 'newer or older'],
  ['undoRun', {run: 7, force: false}, '(run)'],
  ['undoRun', null, '(run)'],
  [
    'addOkrs',
    {run: 'r', draft: {objectives: [{okr: '', opened: false, text: 3}]}},
    '(draft.objectives.0.text)',
  ],
])('%s with %j is refused in words', (name, payload, words) => {
  const {envelope, accidents} = answer({}, name, payload);
  expect(envelope).toMatchObject({ok: false, message: expect.stringContaining(words)});
  expect(accidents).toEqual([]);
});

test('a condition is handed on word by word', () => {
  const some = {
    select: () => {
      throw new Condition('There is no such sheet.', 'Reload.');
    },
  };
  const {envelope, accidents} = answer(some, 'select', {sheet: 'A', cell: 'A1'});
  expect(envelope).toEqual({ok: false, message: 'There is no such sheet.', hint: 'Reload.'});
  expect(accidents).toEqual([]);
});

test.each([
  ['PERMISSION_DENIED: no', /several Google accounts/],
  ['You are trying to edit a protected cell or object.', /Protect sheets and ranges/],
  ['Service Spreadsheets timed out while accessing document', /in a minute/],
  ['Service invoked too many times in a short time', /a few seconds/],
  ["Cannot read properties of undefined (reading 'x')", /Try again/],
])('the accident "%s" is never shown but told', (report, hint) => {
  const some = {
    overview: () => {
      throw new Error(report);
    },
  };
  const {envelope, accidents} = answer(some, 'overview', {});
  expect(envelope).toMatchObject({ok: false, hint: expect.stringMatching(hint)});
  expect(JSON.stringify(envelope)).not.toContain(report);
  expect(accidents).toHaveLength(1);
});

test('a reply that breaks the contract does not reach the sidebar', () => {
  const some = {undoRun: () => ({undone: [7], kept: [], notes: []})} as unknown as Partial<Handlers>;
  expect(answer(some, 'undoRun', {run: 'r', force: true}).envelope).toMatchObject({
    ok: false,
    message: expect.stringContaining('(undone.0)'),
  });
});
