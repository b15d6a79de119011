/** What a sheet costs Google: the calls that change something, whatever its rows, and no read between two of them. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, open} from './add-on';

jest.setTimeout(600_000);

const MOST_CALLS = 30;

/** Names are set one by one, and belong to the spreadsheet and not to the sheet. */
const writes = (host: HeadlessHost): number =>
  host.calls.filter(({kind, method}) => kind === 'write' && method !== 'setNamedRange').length;

test('each sheet is made within its calls', () => {
  const host = open();
  const costs = ['settings', 'kpiData', 'kpis', 'guardrails', 'checkIns', 'okrs', 'initiatives'].map(
    (key) => {
      const {made, repaired} = call(host, 'buildSheet', {key, run: 'r'});
      expect([key, made.length, host.stats.readsBetweenWrites]).toEqual([key, 1, 0]);
      // A sheet that reads the new one is written anew along with it.
      return {key, calls: repaired.length === 0 ? writes(host) : 0};
    },
  );
  expect(costs.filter(({calls}) => calls > MOST_CALLS)).toEqual([]);
});

test('repairing costs as much with 2,000 rows as with none', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'guardrails', run: 'r'});
  call(host, 'buildSheet', {key: 'guardrails', run: 'r'});
  const few = writes(host);
  const {sheetId} = host.locate('Guardrails!A6');
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: 'Guardrails',
    dimension: 'ROW',
    base: 99,
    quantity: 1900,
    position: 'after',
  });
  call(host, 'buildSheet', {key: 'guardrails', run: 'r'});
  expect(writes(host)).toBeLessThanOrEqual(MOST_CALLS);
  call(host, 'buildSheet', {key: 'guardrails', run: 'r'});
  expect(writes(host)).toBe(few);
});
