import type {Doc} from './define';
import {betterParam, logParams} from './log-params';
import {readFilledDay, readNumber} from './params';
import {column, defineTable, oneForAll, optionalColumn} from './table';

declare function require(
  path: '../okr/statistics/kpi-outlook',
): typeof import('../okr/statistics/kpi-outlook');

export const KPI_OUTLOOK = defineTable({
  name: 'KPI_OUTLOOK',
  params: [
    ...logParams,
    oneForAll(
      column(
        'by_date',
        'The day to look at, usually the end of the cycle: one for all or one a KPI.',
        readFilledDay,
      ),
    ),
    optionalColumn(
      oneForAll(
        column(
          'level',
          'How sure the cautious value is, between 0 and 1, one for all or one a KPI. Blank: 0.8 (P80).',
          readNumber,
        ),
      ),
    ),
    betterParam,
    optionalColumn(
      oneForAll(
        column(
          'from',
          'First day that counts, usually the start of the cycle: one for all or one a KPI. Where too few values lie since then, all count. Blank: all.',
          readFilledDay,
        ),
      ),
    ),
  ],
  parallel: [
    ['kpis', 'by_date', 'level', 'better', 'from'],
    ['log_kpis', 'log_dates', 'log_values'],
  ],
  cells: ['likely', 'cautious'],
  compute: (kpis, names, days, values, byDays, levels, better, from) =>
    require('../okr/statistics/kpi-outlook').kpiOutlooks({
      kpis,
      byDays,
      levels,
      better,
      from,
      log: {names, days, values},
    }),
});

export const doc = (): Doc => {
  const weeks = [
    '2026-01-05',
    '2026-01-12',
    '2026-01-19',
    '2026-01-26',
    '2026-02-02',
    '2026-02-09',
    '2026-02-16',
    '2026-02-23',
  ];
  const log = [
    [...weeks.map(() => ['Win rate']), ['Churn']],
    [...weeks.map((day) => [day]), ['2026-01-05']],
    [...[18, 18.6, 18.2, 19.1, 18.8, 19.6, 19.2, 19.9].map((value) => [value]), [2.1]],
  ];
  return {
    group: 'sure',
    summary:
      'Tells where each KPI’s history leads by a day: the value as likely as not, and the value that is kept or bettered four times out of five.',
    returns:
      'Two cells a KPI, in its unit: likely (P50) and cautious. Both blank while it is too early, when nothing ever varied, and where by_date is not after the newest value.',
    formula:
      'likely = the mean of four forecasts: level, last value, straight line, drift; cautious = likely ∓ t(level, n − 2) × √(mean of their variances), minus where up is better. Where no step goes back (a running total; not where more than a quarter of the steps before from did): the drift alone, its variance growing with the square of the days ahead. From 6 values and up to 1.5 times the history ahead (running totals: 4 and 3 times). Not below 0 where no value is, running totals not behind the newest.',
    source:
      'Mean of simple forecasts, chosen on 798 public series: calibration.md has the formulas and what their promises are worth.',
    refuses: [
      'log columns of different lengths',
      'a level that is not between 0 and 1 (both excluded); a blank by_date for a KPI that has values',
      'a log row with a value but no readable date, or with text where the value belongs: marks that KPI only',
    ],
    examples: [
      {
        args: [[['Win rate'], ['Churn'], ['NPS']], ...log, '2026-03-30'],
        result: [
          [20.2627976190476, 19.1690941503018],
          [null, null],
          [null, null],
        ],
        note: 'one value, or none, is no history',
      },
      {args: ['Win rate', ...log, '2026-03-30', 0.8, 'down'], result: [[20.2627976190476, 21.3565010877935]]},
      {
        args: [[['Win rate'], ['Churn']], ...log, [['2026-03-30'], ['']]],
        result: [
          [20.2627976190476, 19.1690941503018],
          ['⚠ by_date is blank', null],
        ],
      },
      {
        args: [[['Win rate'], ['Win rate']], ...log, '2026-03-02', '', '', [['2026-01-19'], ['2026-02-02']]],
        result: [
          [19.8416666666667, 19.2535575327763],
          [19.7508928571429, 19.2062136169586],
        ],
        note: 'six values since the first day are enough, four are not: then all count',
      },
      {
        args: ['Win rate', ...log, '2026-03-30', 80],
        error: 'KPI_OUTLOOK: level must be between 0 and 1, not 80 – 80% is 0.8',
      },
    ],
    ours: {
      kpis: 'kpis.name',
      log_kpis: 'kpiData.kpi',
      log_dates: 'kpiData.date',
      log_values: 'kpiData.value',
      by_date: 'settings.cycleEnd',
      better: 'kpis.better',
      from: 'settings.cycleStart',
    },
  };
};
