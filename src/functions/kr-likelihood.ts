import {DIRECTIONS} from '../okr/direction';
import type {Doc} from './define';
import {choice, day, number, optional, readFilledDay, readNumber} from './params';
import {defineSeries, series} from './series';

declare function require(
  path: '../okr/statistics/series-forecast',
): typeof import('../okr/statistics/series-forecast');

export const KR_LIKELIHOOD = defineSeries({
  name: 'KR_LIKELIHOOD',
  params: [
    series(
      'dates',
      'The days of the history, in any order. At least 3 values on at least 2 days are needed.',
      readFilledDay,
    ),
    series(
      'values',
      'The values on those days. A row with a blank in either column counts as no value.',
      readNumber,
    ),
    day('by_date', 'The day by which the target is due.'),
    number('target', 'The value to reach, in the unit of the history.'),
    optional(
      choice('direction', DIRECTIONS, 'up: the target is reached from below; down: from above. Blank: up.'),
    ),
  ],
  shown: 'percent',
  compute: (days, values, byDay, target, direction) =>
    require('../okr/statistics/series-forecast').likelihood({days, values, byDay}, target, direction ?? 'up'),
});

export const doc = (): Doc => {
  const dates = [['2026-01-05'], ['2026-01-12'], ['2026-01-19'], ['2026-01-26']];
  return {
    group: 'sure',
    summary: 'Tells, from its history, how likely a key result is to reach its target by a day.',
    returns:
      'A fraction from 0 to 1: the chance of being at the target or beyond on that day, if the trend so far goes on. When the history is a perfect line there is no scatter to reckon with: 1 when the line reaches the target (equality included), else 0.',
    formula:
      'A straight line is laid through the values (least squares, on calendar days). Result: P(T ≥ (target − line at by_date) ÷ (s × √(1 + 1/n + (by_date − mean day)² ÷ Σ(day − mean day)²))) for up, P(T ≤ …) for down; T is Student’s t with n − 2 degrees of freedom. n: number of values; s: how far they scatter around the line, s² = Σ(value − line)² ÷ (n − 2). The inverse of KR_FORECAST: KR_FORECAST(…, p) has the likelihood p.',
    source:
      'The predictive distribution of simple linear regression, as R’s pt() on predict(lm(v ~ d), se.fit = TRUE) with the residual variance added.',
    refuses: [
      'under 3 values, or values that are all on one day',
      'text, TRUE or FALSE and dates among the values; anything but dates among the dates',
      'dates and values that are not of the same size; a blank by_date or target',
    ],
    examples: [
      {args: [dates, [[0.18], [0.188], [0.192], [0.201]], '2026-03-31', 0.23], result: 0.976036019775265},
      {
        args: [dates, [[0.18], [0.188], [0.192], [0.201]], '2026-03-31', 0.27],
        result: 0.180038116762365,
        note: 'an ambitious target',
      },
      {
        args: [dates, [[54], [53], [50], [49]], '2026-03-31', 42, 'down'],
        result: 0.955477626014507,
        note: 'a value that should fall',
      },
      {
        args: [dates, [[10], [17], [24], [31]], '2026-02-02', 38],
        result: 1,
        note: 'a perfect line that meets the target',
      },
      {
        args: [dates, [[10], [17], [24], [31]], '2026-02-02', 39],
        result: 0,
        note: 'a perfect line that falls short',
      },
      {
        args: [dates, [[0.18], [''], [''], [0.201]], '2026-03-31', 0.23],
        error: 'KR_LIKELIHOOD: a forecast needs at least 3 values with a date, not 2',
      },
      {
        args: [dates, [[0.18], [0.188], [0.192], [0.201]], '2026-03-31', ''],
        error: 'KR_LIKELIHOOD: target is blank',
      },
    ],
  };
};
