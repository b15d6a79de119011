/** The rules of the check-in: what is asked about a value, what it does, when a KPI is due. */
import {isDue} from '../../src/okr/check-in/cadence';
import {doubtOf, usualOf} from '../../src/okr/check-in/doubts';
import {type Measured, standingOf, standingWith} from '../../src/okr/check-in/effect';
import {readDay} from '../../src/okr/day';
import {keyResultType} from '../../src/okr/progress';
import {outlooksOf} from '../../src/okr/statistics/okr-outlook';
import {studentUpper} from '../../src/okr/statistics/student-t';
import {wholeStudentUpper} from '../../src/okr/statistics/whole-student';

const historyOf = (...values: readonly number[]) => values.map((value, n) => ({day: 46000 + 7 * n, value}));

test('the finite sum is the library’s t distribution for every whole number of degrees of freedom', () => {
  const apart: string[] = [];
  for (const df of [1, 2, 3, 4, 5, 6, 7, 10, 23, 50, 101, 364]) {
    for (const t of [-40, -5, -2, -0.7, -0.01, 0, 0.01, 0.4, 1, 1.7, 2.5, 6, 30]) {
      const off = Math.abs(wholeStudentUpper(t, df) - studentUpper(t, df));
      if (off > 1e-12) apart.push(`t ${t}, df ${df}: ${off}`);
    }
  }
  expect(apart).toEqual([]);
});

/** What OKR_OUTLOOK shows for the same row. */
function shownInCell({start, target, type, bar, byDay, history}: Measured): string {
  const [outlook] = outlooksOf({
    ids: ['O1.1'],
    starts: [start],
    targets: [target],
    types: [type],
    bars: [bar],
    byDays: [byDay],
    kpis: [null],
    from: [null],
    checkIns: {
      names: history.map(() => 'O1.1'),
      days: history.map(({day}) => day),
      values: history.map(({value}) => value),
    },
    kpiValues: {names: [], days: [], values: []},
  });
  return Array.isArray(outlook) ? String(outlook[4] ?? '') : '';
}

const WIN_RATE = historyOf(18, 18.6, 18.2, 19.1, 18.8, 19.6, 19.2);
const MEASURED: Measured = {
  start: 18,
  target: 23,
  type: null,
  bar: 0.7,
  byDay: 46100,
  history: WIN_RATE,
  wavering: false,
  now: 19.2,
};

test.each<[string, Partial<Measured>, number]>([
  ['a value that goes up', {}, 19.9],
  ['a value that goes down', {}, 17],
  ['the target', {}, 23],
  ['a committed one', {bar: 1}, 19.9],
  ['a falling one', {start: 54, target: 42, history: historyOf(54, 53, 54, 52, 51, 50)}, 49],
  ['a running total', {start: 0, target: 160, history: historyOf(12, 20, 35, 41)}, 55],
  ['a threshold', {start: null, target: 20, type: keyResultType('At least')}, 19.5],
  ['too few values', {history: historyOf(18, 19)}, 20],
  ['no value before', {history: []}, 20],
  ['a day that is over', {byDay: 46010}, 19.9],
])('the chance after %s is what the cell will show', (_, fields, value) => {
  const measured = {...MEASURED, ...fields};
  const day = 46049;
  const after = {...measured, history: [...measured.history, {day, value}]};
  expect(standingWith(measured, value, day).chance).toBe(shownInCell(after));
  expect(standingOf(measured).chance).toBe(shownInCell(measured));
});

test('what cannot be measured has no effect to tell', () => {
  const nothing = {...MEASURED, start: null, target: null, history: [], now: null};
  expect(standingWith(nothing, 5, 46049)).toEqual({progress: null, chance: ''});
  expect(standingWith({...nothing, target: 5}, 5, 46049)).toEqual({progress: null, chance: ''});
  expect(standingWith({...nothing, start: 5, target: 5}, 5, 46049)).toEqual({progress: null, chance: ''});
});

test('a second value of the day takes the place of the first', () => {
  const day = 46042;
  const without = {...MEASURED, history: WIN_RATE.slice(0, -1)};
  expect(standingWith(MEASURED, 19.9, day)).toEqual(standingWith(without, 19.9, day));
});

// Steps of 1 and 0.4: a mean moving range of 0.62.
const NOISY = historyOf(18, 19, 18.6, 19.2, 18.8, 19.5);
const COUNTED = historyOf(3, 3, 4, 6);

test.each<[string, number, ReturnType<typeof historyOf>, number | null, string]>([
  ['an ordinary step', 20, NOISY, 23, ''],
  ['three moving ranges', 19.5 + 3 * 0.62, NOISY, 23, ''],
  ['more than three', 21.5, NOISY, 23, 'far'],
  ['more than three, downwards', 17.5, NOISY, 23, 'far'],
  ['a running total that goes on', 7, COUNTED, 10, ''],
  ['one that stands still', 6, COUNTED, 10, ''],
  ['one that goes back', 5, COUNTED, 10, 'back'],
  ['too little history', 22, historyOf(18, 19), 23, ''],
  ['too little history, and far beyond start and target', 200, historyOf(18, 19), 23, 'size'],
  ['a first value', 20, [], 23, ''],
  ['a first value in another unit', 2000, [], 23, 'size'],
  ['values that never varied', 19, historyOf(18, 18, 18, 18, 18), 23, ''],
  ['no target', 1e9, [], null, ''],
])('%s', (_, value, history, scale, kind) => {
  expect(doubtOf(value, usualOf(history), scale)?.kind ?? '').toBe(kind);
});

test.each<[string, string, number | null, boolean]>([
  ['', '2026-03-02', null, true],
  ['Weekly', '2026-03-02', 6, false],
  ['weekly ', '2026-03-02', 7, true],
  ['', '2026-03-02', 7, true],
  ['Daily', '2026-03-02', 0, false],
  ['Daily', '2026-03-02', 1, true],
  ['Monthly', '2026-03-02', 27, false],
  ['Monthly', '2026-03-02', 28, true],
  ['Quarterly', '2026-03-02', 89, false],
  ['Quarterly', '2026-03-02', 90, true],
])('a KPI of cadence "%s" on %s, its newest value %s days old', (cadence, day, age, due) => {
  const today = readDay(day, 'day')!;
  expect(isDue(age === null ? null : today - age, cadence, today)).toBe(due);
});
