import {isDue, seenCadence} from '../../src/okr/check-in/cadence';
import {readIsoDay} from '../../src/okr/day';

const day = (text: string): number => readIsoDay(`2026-${text}`)!;

test.each<readonly [string, readonly string[], string | null]>([
  ['ends of months', ['06-30', '07-31', '08-31', '09-30'], 'Monthly'],
  ['in any order', ['09-30', '07-31', '08-31'], 'Monthly'],
  ['every fourth week', ['06-07', '07-05', '08-02'], 'Monthly'],
  ['a month is missing', ['03-31', '04-30', '05-31', '07-31'], 'Monthly'],
  ['months, then weeks', ['06-30', '07-31', '08-31', '09-07'], null],
  ['weeks', ['06-07', '06-14', '06-21'], null],
  ['days', ['06-07', '06-08', '06-09'], null],
  ['weeks with a hole of a month', ['06-07', '06-14', '07-12', '08-09'], null],
  ['two values have one step', ['06-30', '07-31'], null],
  ['ends of quarters', ['03-31', '06-30', '09-30'], 'Quarterly'],
  ['once a year and more', ['01-01', '06-01', '12-01'], null],
  ['none', [], null],
])('%s', (_, days, cadence) => {
  expect(seenCadence(days.map(day))).toBe(cadence);
});

test.each([
  [null, 'Monthly', '11-21', true],
  ['10-31', 'Monthly', '11-21', false],
  ['10-31', '', '11-21', true],
])('newest %s, cadence %j, on %s: due is %s', (newest, cadence, today, due) => {
  expect(isDue(newest === null ? null : day(newest), cadence, day(today))).toBe(due);
});
