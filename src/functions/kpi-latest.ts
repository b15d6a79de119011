import {isRefusal, keyOf} from '../okr/known';
import {logByName} from '../okr/kpi-log';
import {latest} from '../okr/latest';
import {remember} from '../okr/remember';
import type {Doc} from './define';
import {logParams} from './log-params';

import {defineTable, type RowAnswer} from './table';

export const KPI_LATEST = defineTable({
  name: 'KPI_LATEST',
  params: [...logParams],
  parallel: [['log_kpis', 'log_dates', 'log_values']],
  cells: ['date', 'value', 'previous value'],
  compute: (kpis, names, days, values) => {
    const log = logByName({names, days, values});
    const latestOf = remember(keyOf, (kpi): RowAnswer => {
      const entries = log(kpi);
      if (isRefusal(entries)) return entries;
      const newest = latest(entries);
      return newest && [newest.day, newest.value, newest.previous];
    });
    return kpis.map((kpi): RowAnswer => (kpi === null || isRefusal(kpi) ? kpi : latestOf(kpi)));
  },
});

export const doc = (): Doc => ({
  group: 'data',
  summary: 'Gives each KPI’s newest value from a log: its date, the value, and the value before it.',
  returns:
    'A row of three for each KPI: date (a serial number: give the column a date format), value, previous value. Blank for a KPI without values.',
  formula:
    'The value with the latest date, and the one of the latest date before it. A second value on the same day replaces the first.',
  source: 'None: it reads the log.',
  refuses: [
    'log columns of different lengths',
    'a log row with a value but no readable date, or with text where the value belongs: marks that KPI only',
  ],
  examples: [
    {
      args: [
        [['Win rate'], ['Churn'], ['NPS']],
        [['Win rate'], ['win rate '], ['Churn'], ['Win rate']],
        [['2026-01-19'], ['2026-01-12'], ['2026-01-12'], ['2026-01-05']],
        [[0.2], [0.18], [0.02], [0.16]],
      ],
      result: [
        [46041, 0.2, 0.18],
        [46034, 0.02, null],
        [null, null, null],
      ],
      note: 'dates as serial numbers: 46041 is 19 January 2026',
    },
    {
      args: ['NPS', [['NPS'], ['NPS'], ['NPS']], [[46034], [46041], [46041]], [[31], [3], [34]]],
      result: [[46041, 34, 31]],
      note: 'the later row of the same day counts',
    },
    {
      args: [
        [['Churn'], ['NPS']],
        [['Churn'], ['NPS']],
        [['soon'], ['2026-01-05']],
        [[0.02], [31]],
      ],
      result: [
        ['⚠ log row 1: log_dates is not a date: "soon" – write yyyy-mm-dd', null, null],
        [46027, 31, null],
      ],
    },
    {
      args: ['NPS', [['NPS'], ['NPS']], [[46034], [46041]], [[31]]],
      error: 'KPI_LATEST: log_kpis has 2 rows, log_values has 1',
    },
  ],
  ours: {kpis: 'kpis.name', log_kpis: 'kpiData.kpi', log_dates: 'kpiData.date', log_values: 'kpiData.value'},
});
