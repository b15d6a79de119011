import {DIRECTIONS} from '../okr/direction';
import type {Doc} from './define';
import {choice, day, number, optional, readFilledDay, readNumber} from './params';
import {defineSeries, series} from './series';

declare function require(
  path: '../okr/statistics/series-forecast',
): typeof import('../okr/statistics/series-forecast');

export const KR_FORECAST = defineSeries({
  name: 'KR_FORECAST',
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
    day('by_date', 'The day to forecast for, such as the end of the cycle.'),
    optional(
      number(
        'certainty',
        'How sure the value must be, between 0 and 1: 0.8 gives P80. Blank: 0.5, the line itself.',
      ),
    ),
    optional(choice('direction', DIRECTIONS, 'Which way is better: up or down. Blank: up.')),
  ],
  compute: (days, values, byDay, certainty, direction) =>
    require('../okr/statistics/series-forecast').forecast(
      {days, values, byDay},
      certainty ?? 0.5,
      direction ?? 'up',
    ),
});

export const doc = (): Doc => ({
  group: 'sure',
  summary:
    'Forecasts, from its history, the value that will be reached or bettered on a day with a given certainty: P50, P80 …',
  returns:
    'A value in the unit of the history, if the trend so far goes on. The more certain it must be, the less ambitious it is.',
  formula:
    'A straight line is laid through the values (least squares, on calendar days). Result: line at by_date − t × s × √(1 + 1/n + (by_date − mean day)² ÷ Σ(day − mean day)²) for up, + for down. n: number of values; s: how far they scatter around the line, s² = Σ(value − line)² ÷ (n − 2); t: the point of Student’s t with n − 2 degrees of freedom below which the share certainty lies (0 for P50)',
  source:
    'The method, section 5 (“forecast P50/P80”). One-sided prediction bound of simple linear regression, as R’s predict(lm(v ~ d), interval = "prediction", level = 2 * certainty − 1).',
  refuses: [
    'under 3 values, or values that are all on one day',
    'a certainty that is not between 0 and 1 (both excluded)',
    'text, TRUE or FALSE and dates among the values; anything but dates among the dates',
    'dates and values that are not of the same size; a blank by_date',
  ],
  examples: [
    {
      args: [
        [['2026-01-05'], ['2026-01-12'], ['2026-01-19'], ['2026-01-26']],
        [[0.18], [0.188], [0.192], [0.201]],
        '2026-03-31',
      ],
      result: 0.261557142857143,
      note: 'P50: as likely to be passed as not',
    },
    {
      args: [
        [['2026-01-05'], ['2026-01-12'], ['2026-01-19'], ['2026-01-26']],
        [[0.18], [0.188], [0.192], [0.201]],
        '2026-03-31',
        0.8,
      ],
      result: 0.253953328192846,
      note: 'P80: reached or passed four times out of five',
    },
    {
      args: [
        [['2026-01-05'], ['2026-01-12'], ['2026-01-19'], ['2026-01-26']],
        [[54], [53], [50], [49]],
        '2026-03-31',
        0.8,
        'down',
      ],
      result: 35.6226188315617,
      note: 'for a value that should fall, P80 lies above the line',
    },
    {
      args: [[['2026-01-05'], ['2026-01-06'], ['2026-01-07']], [[10], [11], [12]], '2026-01-31', 0.8],
      result: 36,
      note: 'a perfect line has no scatter: every certainty gives the line',
    },
    {
      args: [[['2026-01-05'], ['2026-01-12']], [[10], [11]], '2026-01-31'],
      error: 'KR_FORECAST: a forecast needs at least 3 values with a date, not 2',
    },
    {
      args: [[['2026-01-05'], ['2026-01-05'], ['2026-01-05']], [[10], [11], [12]], '2026-01-31'],
      error: 'KR_FORECAST: all values are on one day, so they have no trend',
    },
    {
      args: [[['2026-01-05'], ['2026-01-12'], ['2026-01-19']], [[0.18], ['19%'], [0.2]], '2026-01-31'],
      error: 'KR_FORECAST: values is text: "19%"',
    },
  ],
});
