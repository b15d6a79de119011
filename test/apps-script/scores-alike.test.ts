/** What Close says of a cycle, and what stands on the Ledger, is told with two digits in both: they are the same. */
import {scoreOf} from '../../sidebar/views/cycle/score-of';
import {EXAMPLES} from '../../src/examples/example';
import {at, call, shown} from './add-on';
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
