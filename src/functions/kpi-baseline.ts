import {baseline} from '../okr/baseline';
import {isoDay} from '../okr/day';
import {isRefusal, keyOf} from '../okr/known';
import {type Entry, logByName} from '../okr/kpi-log';
import {Refusal} from '../okr/refusal';
import {remember} from '../okr/remember';
import type {Doc} from './define';
import {logParams} from './log-params';
import {readFilledDay} from './params';
import {column, defineTable, oneForAll, optionalColumn, type RowAnswer} from './table';

export const KPI_BASELINE = defineTable({
  name: 'KPI_BASELINE',
  params: [
    ...logParams,
    optionalColumn(
      oneForAll(
        column('from', 'The first day that counts, as a date. Blank: from the beginning.', readFilledDay),
      ),
    ),
    optionalColumn(
      oneForAll(column('until', 'The last day that counts, as a date. Blank: to the end.', readFilledDay)),
    ),
  ],
  parallel: [
    ['kpis', 'from', 'until'],
    ['log_kpis', 'log_dates', 'log_values'],
  ],
  cells: ['n', 'mean', 'standard deviation'],
  compute: (kpis, names, days, values, from, until) => {
    const log = logByName({names, days, values});
    const baselineOf = remember(
      (kpi: string, first: number | null, last: number | null) => `${first} ${last} ${keyOf(kpi)}`,
      (kpi, first, last): RowAnswer => {
        if (first !== null && last !== null && last < first)
          return new Refusal(`until (${isoDay(last)}) lies before from (${isoDay(first)})`);
        const entries = log(kpi);
        if (isRefusal(entries)) return entries;
        const isInside = ({day}: Entry) => (first === null || day >= first) && (last === null || day <= last);
        const {n, mean, sd} = baseline(entries.filter(isInside).map(({value}) => value));
        return [n, mean, sd];
      },
    );
    return kpis.map((kpi, row): RowAnswer => {
      const [first, last] = [from[row] ?? null, until[row] ?? null];
      if (kpi === null || isRefusal(kpi)) return kpi;
      if (isRefusal(first) || isRefusal(last)) return isRefusal(first) ? first : last;
      return baselineOf(kpi, first, last);
    });
  },
});

export const doc = (): Doc => ({
  group: 'noise',
  summary:
    'Gives each KPI’s baseline from a log: how many values, their mean, and how far they usually stray from it (standard deviation).',
  returns:
    'A row of three for each KPI: n, mean, standard deviation (blank under two values). A KPI without values has n 0.',
  formula:
    'n = number of values; mean = Σ value ÷ n; standard deviation = √(Σ(value − mean)² ÷ (n − 1)), that of a sample',
  source:
    'Computed with the corrected two-pass algorithm (Chan, Golub and LeVeque, 1983), which keeps its digits where a sum of squares loses them.',
  refuses: [
    'log columns of different lengths',
    'an until before from',
    'a log row with a value but no readable date, or with text where the value belongs: marks that KPI only',
  ],
  examples: [
    {
      args: [
        [['Win rate'], ['Churn'], ['NPS']],
        [['Win rate'], ['win rate '], ['Churn'], ['Win rate']],
        [['2026-01-05'], ['2026-01-12'], ['2026-01-12'], ['2026-01-19']],
        [[0.16], [0.18], [0.02], [0.2]],
      ],
      result: [
        [3, 0.18, 0.02],
        [1, 0.02, null],
        [0, null, null],
      ],
    },
    {
      args: [
        'Win rate',
        [['Win rate'], ['Win rate'], ['Win rate']],
        [['2026-01-05'], ['2026-01-12'], ['2026-01-19']],
        [[10], [20], [90]],
        '',
        '2026-01-12',
      ],
      result: [[2, 15, 7.0710678118654755]],
      note: 'the baseline ends before the cycle begins',
    },
    {
      args: [
        [['Win rate'], ['Churn']],
        [['Win rate'], ['Churn'], ['Churn']],
        [['2026-01-05'], ['2026-01-05'], ['2026-01-12']],
        [[0.18], [0.02], ['2%']],
      ],
      result: [
        [1, 0.18, null],
        ['⚠ log row 3: log_values is text: "2%"', null, null],
      ],
      note: 'one bad row marks its own KPI only',
    },
    {
      args: ['Churn', [['Churn'], ['Churn']], [['2026-01-05']], [[0.02], [0.03]]],
      error: 'KPI_BASELINE: log_kpis has 2 rows, log_dates has 1',
    },
  ],
  ours: {
    kpis: 'kpis.name',
    log_kpis: 'kpiData.kpi',
    log_dates: 'kpiData.date',
    log_values: 'kpiData.value',
    from: 'settings.baselineFrom',
    until: 'settings.baselineUntil',
  },
});
