import {callFunction} from '../../src/functions/call';
import {KR_FORECAST} from '../../src/functions/kr-forecast';
import {expectAgreement, referenceTable} from '../okr/statistics/agreement';
import type {History} from '../okr/statistics/histories';
import {column, shown, testCases} from './cases';

const histories = referenceTable<History>('histories');

test.each(histories)('agrees with R: $note', ({dates, values, forecasts}) => {
  for (const {by_date, certainty, direction, r, result, error} of forecasts) {
    const args = [column(...dates), column(...values), by_date, certainty, direction];
    const answer = shown(() => callFunction('KR_FORECAST', args));
    if (result === undefined) expect(answer).toEqual({error: `KR_FORECAST: ${error}`});
    else expectAgreement(answer, result, r);
  }
});

const days = column('2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26');
const values = column(0.18, 0.188, 0.192, 0.201);
const p50 = 0.261557142857143;

testCases(KR_FORECAST, [
  [[days, values, '2026-03-31'], p50, 'P50 and up, when nothing else is said'],
  [[days, values, '2026-03-31', '', ''], p50, 'blank options are the same'],
  [[days, values, 46112], p50, 'a serial number'],
  [[days, values, new Date(2026, 2, 31, 18, 30)], p50, 'a date with a time: only the day counts'],
  [[column(46027.9, 46034.2, 46041, 46048.5), values, 46112.99], p50, 'times of day do not count'],
  [[[days.flat()], [values.flat()], '2026-03-31'], p50, 'rows instead of columns'],
  [[days.toReversed(), values.toReversed(), '2026-03-31'], p50, 'the order of the rows does not matter'],
  [[days, values, [['2026-03-31']], [[0.5]], [[' UP ']]], p50, 'one cell as a range'],
  [
    [column(...days.flat(), '2026-02-02', '', ''), column(...values.flat(), '', 0.9, ''), '2026-03-31'],
    p50,
    'a blank value or a blank date is no observation',
  ],
  [[days, column(0, 0, 0, 0), '2026-03-31', 0.95], 0, 'zero is a value'],
  [[days, column(10, 17, 24, 31), '2026-02-02', 0.999], 38, 'a perfect line has no scatter'],
  [[days, column(1e308, 1e308, 1e308, 1e308), '2026-03-31', 0.8], 1e308],
  [
    [days, column(1e308, 1.2e308, 1.3e308, 1.7e308), '2026-03-31'],
    {error: 'KR_FORECAST: the forecast is larger than any number a cell can hold'},
  ],
  [[days, column(0.18, '⚠ no KPI', 0.19, 0.2), '2026-03-31'], '⚠ no KPI', 'a warning is handed on'],
  [[days, column(0.18, '0.19', 0.19, 0.2), '2026-03-31'], {error: 'KR_FORECAST: values is text: "0.19"'}],
  [[days, column(0.18, true, 0.19, 0.2), '2026-03-31'], {error: 'KR_FORECAST: values is TRUE, not a number'}],
  [[days, column(0.18, '#N/A', 0.19, 0.2), '2026-03-31'], {error: 'KR_FORECAST: values is text: "#N/A"'}],
  [
    [column(1, 2, 'soon', 4), values, '2026-03-31'],
    {error: 'KR_FORECAST: dates is not a date: "soon" – write yyyy-mm-dd'},
  ],
  [[days, column(1, 2, 3), '2026-03-31'], {error: 'KR_FORECAST: dates has 4 rows, values has 3'}],
  [[days, [[1, 2, 3, 4]], '2026-03-31'], {error: 'KR_FORECAST: dates has 4 rows, values has 1'}],
  [[days, values, ''], {error: 'KR_FORECAST: by_date is blank'}],
  [[days, values, column(46112, 46113)], {error: 'KR_FORECAST: by_date must be one cell, not 2 rows'}],
  [[days, values, 46112, 0], {error: 'KR_FORECAST: certainty must be between 0 and 1, not 0'}],
  [[days, values, 46112, 1], {error: 'KR_FORECAST: certainty must be between 0 and 1, not 1'}],
  [[days, values, 46112, 80], {error: 'KR_FORECAST: certainty must be between 0 and 1, not 80 – 80% is 0.8'}],
  [
    [days, values, 46112, 0.8, 'sideways'],
    {error: 'KR_FORECAST: direction is "sideways" – known are up, down'},
  ],
  [['', '', 46112], {error: 'KR_FORECAST: a forecast needs at least 3 values with a date, not 0'}],
]);

test('the more certain a value must be, the less it asks of the trend', () => {
  const at = (certainty: number, direction: string) =>
    callFunction('KR_FORECAST', [days, values, '2026-03-31', certainty, direction]) as number;
  const certainties = [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.99];
  const up = certainties.map((certainty) => at(certainty, 'up'));
  const down = certainties.map((certainty) => at(certainty, 'down'));
  expect(up).toEqual(up.toSorted((a, b) => b - a));
  expect(down).toEqual(down.toSorted((a, b) => a - b));
});

test('sorting the rows does not change a digit', () => {
  const {dates, values: seen} = histories.find(({note}) => note === 'daily, a quarter')!;
  const rows = dates.map((date, i) => ({date, value: seen[i]!}));
  const at = (order: typeof rows) =>
    callFunction('KR_FORECAST', [
      column(...order.map(({date}) => date)),
      column(...order.map(({value}) => value)),
      46200,
      0.8,
    ]);
  const byValue = rows.toSorted((a, b) => a.value - b.value);
  expect(at(byValue)).toBe(at(rows));
  expect(at(rows.toReversed())).toBe(at(rows));
});
