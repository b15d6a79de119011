/** What Close says of a cycle, and what stands on the Ledger, is told with two digits in both: they are the same. */
import {scoreOf} from '../../sidebar/views/cycle/score-of';
import {EXAMPLES} from '../../src/examples/example';
import {at, call, draftWith, open, shown} from './add-on';
import {endOfCycle} from './end-of-cycle';
import {withExample} from './kept-workbooks';

test.each(EXAMPLES.map(({key}) => key))('every score of %s is the same on Close and on the Ledger', (key) => {
  const host = withExample(key);
  const {objectives} = call(host, 'closePreview', {});
  const told = objectives
    .flatMap((one) => [one, ...one.results])
    .map(({id, score}) => [id, score === null ? '' : scoreOf(score)]);
  expect(told.length).toBeGreaterThan(10);
  expect(told).toEqual(told.map(([id]) => [id, ...shown(host, 'Ledger', id!, ['Score as locked'])]));
});

test('a key result without a target that has a value counts alike on the Ledger, on Close and in Retro', () => {
  const host = endOfCycle();
  // Locked, then the target of one key result goes: what was promised stays, what stands now has none.
  host.type(at(host, 'OKRs', 'Target', 'O1.1'), '');
  const said = () =>
    /score as locked ([\d.]+), as revised ([\d.]+)/.exec(
      String(host.value('Ledger!A3') + String(host.value('Ledger!C3'))),
    )!;
  const [, locked, revised] = said();
  const {scores} = call(host, 'closePreview', {});
  expect([scoreOf(scores.locked!), scoreOf(scores.revised!)]).toEqual([locked, revised]);
  call(host, 'closeCycle', {choices: [], early: false, run: 'c'});
  const {sheetId} = host.locate('Retro!A1');
  const page = Array.from({length: 12}, (_, line) =>
    [0, 1, 2, 3].map((column) => host.shown(sheetId, column, line)).join(' '),
  ).join(' ');
  expect(page).toContain(locked);
  expect(page).toContain(`as revised ${revised}`);
});

test('what the Archive calls a row is what its verdict and its score say: by what was promised', () => {
  const host = open();
  const nps = draftWith({unit: '', start: 41, target: 50, metric: 'NPS', text: 'Raise NPS from 41 to 50'});
  call(host, 'addOkrs', {draft: nps, run: 'added'});
  host.type(at(host, 'OKRs', 'Current', 'O1.1'), '46');
  call(host, 'lockCycle', {run: 'lock'});
  host.type(at(host, 'OKRs', 'Target', 'O1.1'), '45');
  expect(shown(host, 'OKRs', 'O1.1', ['Status'])).toEqual(['Achieved']);
  call(host, 'closeCycle', {choices: [], early: true, run: 'close'});
  expect(shown(host, 'Archive', 'O1.1', ['Status', 'Score as locked'])).toEqual(['Off track', '0.56']);
});

test('a cycle that was locked again has the score of the first lock everywhere', () => {
  const host = withExample('b2b-saas');
  const sentence = () => String(host.value('Ledger!A3')) + String(host.value('Ledger!C3'));
  const said = () => /score as locked ([\d.]+)/.exec(sentence())![1];
  const first = said();
  for (const id of ['O1.1', 'O1.2']) host.type(at(host, 'OKRs', 'Target', id), '90%');
  expect(said()).toBe(first);
  expect(sentence()).not.toContain('locked again');
  call(host, 'lockCycle', {run: 'again'});
  expect(sentence()).toContain(' · locked again: the first lock counts');
  expect(said()).toBe(first);
  expect(scoreOf(call(host, 'closePreview', {}).scores.locked!)).toBe(first);
});
