import {isRefusal} from '../okr/known';
import {KEY_RESULT_TYPES} from '../okr/progress';
import type {Doc} from './define';
import {readFilledDay, readNumber, readText, readWord} from './params';
import {column, defineTable, oneForAll, optionalColumn} from './table';

declare function require(
  path: '../okr/statistics/okr-forecast',
): typeof import('../okr/statistics/okr-forecast');

export const OKR_FORECAST = defineTable({
  name: 'OKR_FORECAST',
  params: [
    column('ids', 'The ids of the table, such as O1 and O1.2. Objectives stay blank.', readText),
    column('starts', 'The values when the cycle began. They tell which way is better.', readNumber),
    column('targets', 'The values to reach.', readNumber),
    column('log_ids', 'The check-ins: the id of each row, in any order.', readText),
    column('log_dates', 'The check-ins: the day of each row.', readFilledDay),
    column('log_values', 'The check-ins: the value of each row. A blank is no check-in.', readNumber),
    oneForAll(
      column(
        'by_date',
        'The day to forecast for: one for all, usually the end of the cycle, or one a row.',
        readFilledDay,
      ),
    ),
    optionalColumn(
      oneForAll(
        column(
          'types',
          'Increase, Reduce, At least or At most: tells which way is better. Blank: the way from start to target.',
          readWord(KEY_RESULT_TYPES),
        ),
      ),
    ),
  ],
  parallel: [
    ['ids', 'starts', 'targets', 'by_date', 'types'],
    ['log_ids', 'log_dates', 'log_values'],
  ],
  cells: ['P50', 'P80', 'chance'],
  compute: (ids, starts, targets, logIds, logDays, logValues, byDays, types) =>
    require('../okr/statistics/okr-forecast')
      .forecastKeyResults({
        ids,
        starts,
        targets,
        types,
        byDays,
        checkIns: {names: logIds, days: logDays, values: logValues},
      })
      .map((forecast) =>
        forecast === null || isRefusal(forecast) ? forecast : [forecast.p50, forecast.p80, forecast.chance],
      ),
});

export const doc = (): Doc => {
  const checkInIds = [['O1.1'], ['O1.1'], ['O1.1'], ['O1.1'], ['O1.2'], ['O1.2']];
  const checkInDays = [
    ['2026-01-05'],
    ['2026-01-12'],
    ['2026-01-19'],
    ['2026-01-26'],
    ['2026-01-05'],
    ['2026-01-12'],
  ];
  const checkInValues = [[0.18], [0.188], [0.192], [0.201], [54], [52]];
  return {
    group: 'sure',
    summary:
      'Forecasts every key result of a table from its check-ins: the value as likely as not (P50), the value four times out of five (P80) and the chance of reaching the target.',
    returns:
      'Three cells a row: P50 and P80 in the unit of the key result, and the chance as a fraction – if the trend so far goes on. Blank for objectives and for key results with under 3 check-ins.',
    formula:
      'For each id a straight line is laid through its check-ins (least squares, on calendar days). P50 = line at by_date; P80 = line ∓ t(0.8, n − 2) × s × √(1 + 1/n + (by_date − mean day)² ÷ Σ(day − mean day)²), minus where up is better, plus where down is; chance = the share of that t distribution at the target or beyond. n: number of check-ins; s: how far they scatter around the line, s² = Σ(value − line)² ÷ (n − 2).',
    source:
      'The method, section 5 (“forecast P50/P80”); prediction interval of simple linear regression, as R’s predict(lm(v ~ d), interval = "prediction").',
    refuses: [
      'a key result with 3 check-ins or more but no target, no start (unless its type tells the direction) or no by_date',
      'check-ins that are all on one day',
      'a check-in of that key result whose value is text or whose date cannot be read',
      'a start that equals the target, and a target on the wrong side of start for Increase or Reduce',
    ],
    examples: [
      {
        args: [
          [['O1'], ['O1.1'], ['O1.2']],
          [[''], [0.18], [54]],
          [[''], [0.23], [42]],
          checkInIds,
          checkInDays,
          checkInValues,
          '2026-03-31',
        ],
        result: [
          [null, null, null],
          [0.261557142857143, 0.253953328192846, 0.976036019775265],
          [null, null, null],
        ],
        note: 'an objective, a key result with four check-ins, and one with two',
      },
      {
        args: [
          [['O1.1'], ['O1.1']],
          [[0.18], ['18%']],
          [[0.23], [0.23]],
          checkInIds,
          checkInDays,
          checkInValues,
          '2026-03-31',
          [['Increase'], ['']],
        ],
        result: [
          [0.261557142857143, 0.253953328192846, 0.976036019775265],
          ['⚠ starts is text: "18%"', null, null],
        ],
        note: 'one bad row does not blank the column',
      },
      {
        args: ['O1.1', 0.18, '', checkInIds, checkInDays, checkInValues, '2026-03-31'],
        error: 'OKR_FORECAST: target is blank',
      },
    ],
    ours: {
      ids: 'okrs.id',
      starts: 'okrs.start',
      targets: 'okrs.target',
      log_ids: 'checkIns.id',
      log_dates: 'checkIns.date',
      log_values: 'checkIns.value',
      by_date: 'settings.cycleEnd',
      types: 'okrs.type',
    },
  };
};
