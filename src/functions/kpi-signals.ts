import {isoDay} from '../okr/day';
import type {Direction} from '../okr/direction';
import {isRefusal, keyOf} from '../okr/known';
import {daily, logByName} from '../okr/kpi-log';
import {Refusal} from '../okr/refusal';
import {remember} from '../okr/remember';
import type {Doc} from './define';
import {betterParam, logParams} from './log-params';
import {readFilledDay} from './params';
import {column, defineTable, oneForAll, optionalColumn, type RowAnswer} from './table';

declare function require(
  path: '../okr/statistics/kpi-signals',
): typeof import('../okr/statistics/kpi-signals');

export const KPI_SIGNALS = defineTable({
  name: 'KPI_SIGNALS',
  params: [
    ...logParams,
    betterParam,
    optionalColumn(
      oneForAll(
        column(
          'from',
          'The first day of the baseline, one for all or one a KPI. Blank: from the beginning.',
          readFilledDay,
        ),
      ),
    ),
    optionalColumn(
      oneForAll(
        column(
          'until',
          'The last day of the baseline, one for all or one a KPI. Blank: to the end.',
          readFilledDay,
        ),
      ),
    ),
  ],
  parallel: [
    ['kpis', 'better', 'from', 'until'],
    ['log_kpis', 'log_dates', 'log_values'],
  ],
  cells: ['centre', 'lower', 'upper', 'signal', 'why', 'since', 'level', 'strip'],
  compute: (kpis, names, days, values, better, from, until) => {
    const {kpiSignal} = require('../okr/statistics/kpi-signals');
    const log = logByName({names, days, values});
    const signalOf = remember(
      (kpi: string, direction: Direction, first: number | null, last: number | null) =>
        `${direction} ${first} ${last} ${keyOf(kpi)}`,
      (kpi, direction, first, last): RowAnswer => {
        if (first !== null && last !== null && last < first)
          return new Refusal(`until (${isoDay(last)}) lies before from (${isoDay(first)})`);
        const entries = log(kpi);
        if (isRefusal(entries)) return entries;
        const found = kpiSignal(daily(entries), {from: first, until: last}, direction);
        const {centre, lower, upper, signal, why, since, level, strip} = found;
        return [centre, lower, upper, signal, why, since, level, strip];
      },
    );
    return kpis.map((kpi, row): RowAnswer => {
      const given = [better[row] ?? null, from[row] ?? null, until[row] ?? null] as const;
      const [direction, first, last] = given;
      if (kpi === null || isRefusal(kpi)) return kpi;
      if (isRefusal(direction)) return direction;
      if (isRefusal(first)) return first;
      return isRefusal(last) ? last : signalOf(kpi, direction ?? 'up', first, last);
    });
  },
});

export const doc = (): Doc => {
  const weeks = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09'];
  const sqlRate = [28.3, 27.1, 29, 28.4, 27.6, 28.9];
  const days = [...weeks, '2026-02-16', '2026-02-23'].map((day) => [day]);
  return {
    group: 'noise',
    summary:
      'Tells for each KPI whether it has really changed: the natural limits of its baseline, three rules, since when, and its level now.',
    returns:
      'Eight cells a KPI: centre, lower and upper limit; Better, Worse, Noise or No data; the rule that speaks, with (trial) under 12 baseline values and (before the cycle) where the baseline’s end had moved already; the first day of the run (a serial number); the level now; the last 12 values as ▁▂▃▄▅▆▇█. Under 6 baseline values No data and the strip only.',
    formula:
      'centre = mean of the baseline; limits = centre ± 2.66 × mean moving range, moving ranges above 3.267 × their mean left out once. The newest value and those before it, from “from” on, the first that holds: beyond limit · 3 of 4 (three of the last four, the newest among them, nearer one limit than the centre) · 8 in a row on one side of the centre. since: the first day of the run on that side. level: the centre under Noise, else the mean of the last 4. (before the cycle): the mean of the last 4 baseline values lies more than moving range ÷ 1.128 on that side.',
    source:
      'Natural process limits of an XmR chart (Shewhart; Wheeler, Understanding Variation) with three detection rules; what they are worth on real series: calibration.md.',
    refuses: [
      'log columns of different lengths',
      'an until before from, and a better that is neither up nor down',
      'a log row with a value but no readable date, or with text where the value belongs: marks that KPI only',
    ],
    examples: [
      {
        args: [
          [['SQL rate'], ['Churn']],
          [...days.map(() => ['SQL rate']), ['Churn']],
          [...days, ['2026-01-05']],
          [...[...sqlRate, 28.1, 32.5].map((value) => [value]), [0.02]],
          '',
          '',
          '2026-02-16',
        ],
        result: [
          [28.2, 25.274, 31.126, 'Better', 'beyond limit (trial)', 46076, 29.275, '▃▁▃▃▂▃▂█'],
          [null, null, null, 'No data', null, null, null, '▄'],
        ],
        note: 'seven baseline values, then 32.5: 46076 is 23 February 2026',
      },
      {
        args: [
          'SQL rate',
          weeks.map(() => ['SQL rate']),
          weeks.map((day) => [day]),
          sqlRate.map((value) => [value]),
          'down',
        ],
        result: [
          [
            28.2166666666667,
            25.1310666666667,
            31.3022666666667,
            'Noise',
            '(trial)',
            null,
            28.2166666666667,
            '▅▁█▆▃█',
          ],
        ],
      },
      {
        args: [
          [['SQL rate'], ['Churn']],
          [...weeks.map(() => ['SQL rate']), ['Churn']],
          [...weeks.map((day) => [day]), ['2026-01-05']],
          [...sqlRate.map((value) => [value]), ['2%']],
        ],
        result: [
          [
            28.2166666666667,
            25.1310666666667,
            31.3022666666667,
            'Noise',
            '(trial)',
            null,
            28.2166666666667,
            '▅▁█▆▃█',
          ],
          ['⚠ log row 7: log_values is text: "2%"', null, null, null, null, null, null, null],
        ],
        note: 'one bad row marks its own KPI only',
      },
      {
        args: ['Churn', [['Churn']], [['2026-01-05']], [[0.02]], 'down', '2026-02-01', '2026-01-01'],
        error: 'KPI_SIGNALS: until (2026-01-01) lies before from (2026-02-01)',
      },
    ],
    ours: {
      kpis: 'kpis.name',
      log_kpis: 'kpiData.kpi',
      log_dates: 'kpiData.date',
      log_values: 'kpiData.value',
      better: 'kpis.better',
      from: 'settings.baselineFrom',
      until: 'settings.baselineUntil',
    },
  };
};
