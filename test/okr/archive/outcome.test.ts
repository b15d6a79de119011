/** What a closed key result came to: two questions, and when nobody can answer one of them. */
import {bestTests} from '../../../src/okr/archive/best-test';
import {movedIn, verdictOf} from '../../../src/okr/archive/outcome';

const START = 100;
/** Twelve weeks of noise around 20, then the cycle. */
const before = Array.from({length: 12}, (_, week) => ({
  day: START - 84 + 7 * week,
  value: week % 2 ? 21 : 19,
}));
const cycle = (...values: number[]) => [
  ...before,
  ...values.map((value, week) => ({day: START + 7 * week, value})),
];
/** 20 ± 2.66 × 2. */
const limits = {lower: 14.68, upper: 25.32};
const kpi = {limits, better: 'up', isTrusted: true} as const;

test.each([
  ['beyond its limit', cycle(20, 21, 26), 'up', 'Moved'],
  ['beyond its limit, and that is worse', cycle(20, 21, 26), 'down', 'Wrong way'],
  ['on its limit', cycle(20, 21, 25.32), 'up', 'Noise'],
  ['three of the last four near the limit', cycle(20, 23, 24, 20, 23.5), 'up', 'Moved'],
  ['eight in a row on one side', cycle(21, 21, 21, 21, 21, 21, 21, 21), 'up', 'Moved'],
  [
    'seven in a row on one side, the one before on the other',
    [...before.slice(0, -1), ...cycle(21, 21, 21, 21, 21, 21, 21).slice(12)],
    'up',
    'Noise',
  ],
  ['up and down', cycle(19, 21, 19, 21), 'up', 'Noise'],
  ['nothing in the cycle', before, 'up', 'Untestable'],
] as const)('a KPI that is %s: %s', (_, history, better, moved) => {
  expect(movedIn(START, {...kpi, history, better})).toBe(moved);
});

test('what had moved before the cycle proves nothing', () => {
  const early = before.map((one, week) => (week < 8 ? one : {...one, value: 24}));
  expect(movedIn(START, {...kpi, history: [...early, {day: START, value: 26}]})).toBe('Noise');
});

test('without limits, without a KPI, or with data that is not trusted nobody can say', () => {
  const history = cycle(20, 21, 30);
  expect(movedIn(START, null)).toBe('Untestable');
  expect(movedIn(START, {...kpi, history, limits: null})).toBe('Untestable');
  expect(movedIn(START, {...kpi, history, isTrusted: false})).toBe('Untestable');
});

test.each([
  [0.7, 0.7, 'Moved', 'Worked'],
  [0.699, 0.7, 'Moved', 'Missed, but moved'],
  [0.9, 1, 'Noise', 'Did not work'],
  [1, 1, 'Noise', 'Hollow'],
  [1, 0.7, 'Wrong way', 'Hollow'],
  [0, 0.7, 'Wrong way', 'Did not work'],
  [1, 0.7, 'Untestable', 'Untestable'],
  [null, 0.7, 'Moved', 'Untestable'],
] as const)('a score of %s, a bar of %s and %s: %s', (score, bar, moved, verdict) => {
  expect(verdictOf(score, bar, moved)).toBe(verdict);
});

test('of several tests the one that settles most is told', () => {
  const tests = bestTests([
    {id: 'O1.1', verdict: 'Too early', interval: '+1 to +2 pp'},
    {id: 'o1.1 ', verdict: 'Stop', interval: '−1 to +2 pp'},
    {id: 'O1.1', verdict: 'Iterate', interval: ''},
    {id: 'O1.2', verdict: 'Go', interval: ''},
    {id: 'O1.3', verdict: '⚠ low is text', interval: ''},
  ]);
  expect([...tests]).toEqual([
    ['o1.1', 'Stop · −1 to +2 pp'],
    ['o1.2', 'Go'],
  ]);
});
