import {callFunction} from '../../src/functions/call';
import {OKR_FORECAST} from '../../src/functions/okr-forecast';
import {expectAgreement, referenceTable} from '../okr/statistics/agreement';
import type {History} from '../okr/statistics/histories';
import {column, testCases} from './cases';

test('agrees with R for every key result of one table', () => {
  const histories = referenceTable<History>('histories').filter(({row}) => row);
  expect(histories.length).toBeGreaterThanOrEqual(20);
  const rows = histories.map(({row}) => row!);
  const idOf = (i: number) => `O${Math.floor(i / 4) + 1}.${(i % 4) + 1}`;
  // The check-ins of all key results in one log, the last ones first.
  const log = histories
    .flatMap(({dates, values}, i) => dates.map((day, k) => ({id: idOf(i), day, value: values[k]!})))
    .toReversed();
  const answer = callFunction('OKR_FORECAST', [
    column(...rows.map((_, i) => idOf(i))),
    column(...rows.map(({start}) => start)),
    column(...rows.map(({target}) => target)),
    column(...log.map(({id}) => id)),
    column(...log.map(({day}) => day)),
    column(...log.map(({value}) => value)),
    column(...rows.map(({by_date}) => by_date)),
  ]) as number[][];
  rows.forEach(({r, result}, i) => {
    for (const k of [0, 1, 2] as const)
      expectAgreement(answer[i]![k], result[k], `${histories[i]!.note}: ${r}`);
  });
});

const logIds = column('O1.1', 'O1.1', ' o1.1 ', 'O1.1', 'O1.2', 'O1.2', 'O1', 'O1', 'O1', '');
const logDays = column(
  '2026-01-05',
  46034,
  '2026-01-19',
  '2026-01-26',
  46027,
  46034,
  46027,
  46034,
  46041,
  46041,
);
const logValues = column(0.18, 0.188, 0.192, 0.201, 54, 52, 1, 2, 3, 99);
const log = [logIds, logDays, logValues];
const up = [0.261557142857143, 0.253953328192846, 0.976036019775265];
const down = [0.261557142857143, 0.26916095752144, 1 - 0.976036019775265];
const none = [null, null, null];

testCases(OKR_FORECAST, [
  [
    [
      column('O1', 'O1.1', 'O1.2', 'O1.3'),
      column('', 0.18, 54, 1),
      column('', 0.23, 42, 2),
      ...log,
      '2026-03-31',
    ],
    [none, up, none, none],
    'blank for an objective, for two check-ins and for none',
  ],
  [
    [
      column('o1.1 ', '', 'O1.1', '', ''),
      column(0.18, '', 0.18, '', ''),
      column(0.23, '', 0.23, '', ''),
      ...log,
      46112,
    ],
    [up, none, up],
    'blank ids at the end are dropped; case and blanks do not count',
  ],
  [['O1.1', 0.18, 0.23, ...log, 46112], [up], 'a single key result'],
  [['O1.1', 0.28, 0.23, ...log, 46112], [down], 'a target below the start: down is better'],
  [['O1.1', '', 0.23, ...log, 46112, 'At least'], [up], 'a threshold needs no start'],
  [['O1.1', '', 0.23, ...log, 46112, ' at most'], [down]],
  [
    ['O1.1', 0.18, 0.23, ...log, 46112, 'Reduce'],
    {error: 'OKR_FORECAST: target is above start, but the type is Reduce: 0.18 → 0.23'},
    'as KR_PROGRESS says of the same row',
  ],
  [
    [column('O1.1', 'O1.1'), column(0.18, 0.18), column(0.23, 0.23), ...log, 46112, column('', 'At most')],
    [up, down],
  ],
  [
    [column('O1.1', 'O1.1'), column(0.18, 0.18), column(0.23, 0.23), ...log, column('2026-03-31', ''), ''],
    [up, ['⚠ by_date is blank', null, null]],
    'a day for each row',
  ],
  [
    [
      column('O1.1', 'O1.1', 'O1.1', 'O1.1', 'O1.1'),
      column(0.18, '', 0.18, 0.23, '⚠ no start'),
      column(0.23, 0.23, '', 0.23, 1),
      ...log,
      46112,
    ],
    [
      up,
      ['⚠ start is blank', null, null],
      ['⚠ target is blank', null, null],
      ['⚠ start and target must differ', null, null],
      ['⚠ no start', null, null],
    ],
    'one bad row does not blank the others',
  ],
  [
    [column('O1.2', 'O1.1'), column('54 d', 0.18), column(42, 0.23), ...log, 46112],
    [none, up],
    'nothing to forecast yet, nothing to complain of',
  ],
  [['O1.1', 0.18, '', ...log, 46112], {error: 'OKR_FORECAST: target is blank'}],
  [
    [
      column('O1.1', 'O2.1'),
      column(0.18, 1),
      column(0.23, 2),
      column('O1.1', 'O1.1', 'O1.1', 'O1.1', 'O2.1', 'O2.1', 'O2.1'),
      column(...logDays.flat().slice(0, 4), 46027, 46027, 46027),
      column(0.18, 0.188, 0.192, 0.201, 1, 2, 3),
      46112,
    ],
    [up, ['⚠ all values are on one day, so they have no trend', null, null]],
  ],
  [
    [
      column('O1.1', 'O1.2'),
      column(0.18, 54),
      column(0.23, 42),
      logIds,
      logDays,
      column(0.18, 0.188, 0.192, 0.201, 54, 'fifty', '', '', '', ''),
      46112,
    ],
    [up, ['⚠ log row 6: log_values is text: "fifty"', null, null]],
    'a check-in that cannot be read spoils its own key result only',
  ],
  [
    ['O1.1', 0.18, 0.23, column('O1.1'), column(46027, 46028), column(1), 46112],
    {error: 'OKR_FORECAST: log_ids has 1 row, log_dates has 2'},
  ],
  [
    [column('O1.1', 'O1.2'), column(1, 2, 3), column(1, 2), ...log, 46112],
    {error: 'OKR_FORECAST: ids has 2 rows, starts has 3'},
  ],
  [[column('', ''), column('', ''), column('', ''), ...log, 46112], [none]],
]);

test('reads 10,000 check-ins of 200 key results in one go', () => {
  const ids = Array.from({length: 200}, (_, i) => `O${Math.floor(i / 4) + 1}.${(i % 4) + 1}`);
  const rows = Array.from({length: 10_000}, (_, i) => i);
  const began = performance.now();
  const answer = callFunction('OKR_FORECAST', [
    column(...ids),
    ids.map(() => [0]),
    ids.map(() => [100]),
    rows.map((i) => [ids[i % 200]!]),
    rows.map((i) => [46000 + Math.floor(i / 200)]),
    rows.map((i) => [(i * 7919) % 101]),
    46112,
  ]) as unknown[][];
  expect(answer.every((row) => row.every((cell) => Number.isFinite(cell)))).toBe(true);
  // One pass takes tens of milliseconds; a pass for each key result would take seconds.
  expect(performance.now() - began).toBeLessThan(1500);
});
