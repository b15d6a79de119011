import {dayOf} from '../../sidebar/parts/day-of';
import {scoreOf} from '../../sidebar/views/cycle/score-of';

test.each([
  [0.175, '0.18'],
  [0.174, '0.17'],
  [0.4, '0.40'],
  [1, '1.00'],
  [0, '0.00'],
])('a score of %s is told as the Ledger tells it', (score, told) => {
  expect(scoreOf(score)).toBe(told);
});

test('a day is told as the sheets tell it, in September, too', () => {
  expect(dayOf('2026-09-01')).toBe('1 Sep 2026');
});
