/** What was known in the middle of a cycle, from the logs as they stood then. */
import {
  halfTime,
  halfTimeChances,
  halfTimeConfidence,
  weeksOf,
  weeksWithCheckIn,
} from '../../../src/okr/archive/half-time';
import {outlooksOf} from '../../../src/okr/statistics/okr-outlook';

/** 91 days: 13 weeks. */
const cycle = {start: 1000, end: 1090};
const result = {id: 'O1.1', start: 18, target: 23, type: null, bar: 0.7, byDay: 1090};
const first = [18, 18.6, 18.2, 19.1, 18.8, 19.6, 19.2].map((value, week) => ({day: 1000 + 7 * week, value}));

test('lies in the middle, and weeks are counted whole', () => {
  expect(halfTime(cycle)).toBe(1045);
  expect(weeksOf(cycle)).toBe(13);
  expect(weeksOf({start: 1, end: 8})).toBe(2);
});

test('the chance is that of the outlook by the values up to that day, and what came later changes nothing', () => {
  const [, , , chance] = outlooksOf({
    ids: ['O1.1'],
    starts: [18],
    targets: [23],
    types: [null],
    bars: [0.7],
    byDays: [1090],
    kpis: [null],
    from: [null],
    checkIns: {
      names: first.map(() => 'O1.1'),
      days: first.map(({day}) => day),
      values: first.map(({value}) => value),
    },
    kpiValues: {names: [], days: [], values: []},
  })[0] as unknown as readonly unknown[];
  expect(chance).toEqual(expect.any(Number));
  expect(halfTimeChances([{...result, history: first}], cycle)).toEqual([chance]);
  const later = [...first, {day: 1046, value: 30}, {day: 1090, value: 40}];
  expect(halfTimeChances([{...result, history: later}], cycle)).toEqual([chance]);
});

test('too few values, a target that was reached already and one that is missing have none', () => {
  const chances = halfTimeChances(
    [
      {...result, history: first.slice(0, 3)},
      {...result, id: 'O1.2', history: [...first, {day: 1044, value: 24}]},
      {...result, id: 'O1.3', target: null, history: first},
      {...result, id: 'O1.4', start: 23, history: first},
    ],
    cycle,
  );
  expect(chances).toEqual([null, null, null, null]);
});

test('confidence is what was said last up to that day; of one day the later row counts', () => {
  const said = (day: number, confidence: number | null, id = 'O1.1') => ({id, day, confidence});
  const known = halfTimeConfidence(
    [
      said(999, 0.1),
      said(1040, 0.6),
      said(1040, 0.7),
      said(1044, null),
      said(1046, 0.2),
      said(1001, 0.5, 'o1.2 '),
    ],
    cycle,
  );
  expect([...known]).toEqual([
    ['o1.1', 0.7],
    ['o1.2', 0.5],
  ]);
});

test('weeks are counted in which there was a check-in, each once', () => {
  const on = (day: number) => ({id: 'O1.1', day, confidence: null});
  expect(
    weeksWithCheckIn([on(999), on(1000), on(1006), on(1007), on(1090), on(1091)], cycle).get('o1.1'),
  ).toBe(3);
});

test('what its KPI brings is a check-in as well, of a monthly one for the weeks until the next value', () => {
  const weeks = (every: number, ...days: number[]) =>
    weeksWithCheckIn([{id: 'O1.1', day: 1001, confidence: null}], cycle, [{id: ' o1.1', days, every}]).get(
      'o1.1',
    );
  expect(weeks(7, 1002, 1007, 1014, 1200)).toBe(3);
  expect(weeks(28, 1030)).toBe(5);
  expect(weeks(90, 1000)).toBe(13);
  expect(weeks(1, 1000, 1001, 1002)).toBe(1);
});
