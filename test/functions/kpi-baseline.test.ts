import {KPI_BASELINE} from '../../src/functions/kpi-baseline';
import {column, testCases} from './cases';

const kpis = column('Win rate', 'Churn');
const names = column('Win rate', 'Churn', ' WIN RATE ', 'Win rate', '', 'Churn');
const days = column('2026-01-05', 46027, '2026-01-12', new Date(2026, 0, 19), '2026-01-19', '2026-01-19');
const values = column(10, 5, 20, 60, 999, '');

testCases(KPI_BASELINE, [
  [
    [column('Churn', '#N/A'), column('Churn', '#N/A'), column(46027, 46028), column(1, '')],
    [
      [1, 1, null],
      ['⚠ kpis is an error: "#N/A"', null, null],
    ],
    'an error is nobody’s name',
  ],
  [
    [column('Churn', 'NPS'), column('Churn', '#REF!'), column(46027, 46028), column(1, 2)],
    [
      ['⚠ log row 2: log_kpis is an error: "#REF!"', null, null],
      ['⚠ log row 2: log_kpis is an error: "#REF!"', null, null],
    ],
    'it could be anybody’s value',
  ],
  [
    [kpis, names, days, values],
    [
      [3, 30, 26.457513110645905],
      [1, 5, null],
    ],
    'a blank value is no value, a blank name nobody’s',
  ],
  [
    [kpis, names, days, values, '2026-01-12', ''],
    [
      [2, 40, 28.284271247461902],
      [0, null, null],
    ],
    'the first day counts',
  ],
  [
    [kpis, names, days, values, '', '2026-01-12'],
    [
      [2, 15, 7.0710678118654755],
      [1, 5, null],
    ],
    'the last day counts',
  ],
  [
    [kpis, names, days, values, column('2026-01-12', '2026-01-01'), '2026-01-12'],
    [
      [1, 20, null],
      [1, 5, null],
    ],
    'a window for each KPI',
  ],
  [['churn ', names, days, values], [[1, 5, null]], 'a single KPI'],
  [
    [[['Win rate', 'Churn']], names, days, values, '', '2026-01-12'],
    [
      [2, 1],
      [15, 5],
      [7.0710678118654755, null],
    ],
    'a row of KPIs gets columns',
  ],
  [
    [column('Win rate', '', 'NPS', '', ''), names, days, values],
    [
      [3, 30, 26.457513110645905],
      [null, null, null],
      [0, null, null],
    ],
    'blank rows at the end are dropped',
  ],
  [[column('', ''), names, days, values], [[null, null, null]]],
  [
    [kpis, names, days, column(10, 'n/a', 20, 60, 1, 1)],
    [
      [3, 30, 26.457513110645905],
      ['⚠ log row 2: log_values is text: "n/a"', null, null],
    ],
  ],
  [
    ['Churn', names, days, column(10, 'n/a', 20, 60, 1, 1)],
    {
      error: 'KPI_BASELINE: log row 2: log_values is text: "n/a"',
    },
  ],
  [
    ['Churn', names, column('', '', '', '', '', ''), values],
    {error: 'KPI_BASELINE: log row 2: log_dates is blank'},
  ],
  [
    [kpis, names, days, column(10, '⚠ gone', 20, 60, 1, 1)],
    [
      [3, 30, 26.457513110645905],
      ['⚠ log row 2: gone', null, null],
    ],
  ],
  [
    [column('⚠ who', 'Churn'), names, days, values],
    [
      ['⚠ who', null, null],
      [1, 5, null],
    ],
  ],
  [
    [kpis, column('⚠ who', 'Churn', '', '', '', ''), days, values],
    [
      ['⚠ log row 1: who', null, null],
      ['⚠ log row 1: who', null, null],
    ],
    'a row that might be anybody’s',
  ],
  [[kpis, names, days, column(1, 2, 3)], {error: 'KPI_BASELINE: log_kpis has 6 rows, log_values has 3'}],
  [[kpis, names, days, values, column(1, 2, 3)], {error: 'KPI_BASELINE: kpis has 2 rows, from has 3'}],
  [[kpis, names, days, [[1, 2]]], {error: 'KPI_BASELINE: log_kpis has 6 rows, log_values has 2'}],
  [
    [
      'Churn',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      days,
      values,
    ],
    {error: 'KPI_BASELINE: log_kpis must be one column, not 2'},
  ],
  [
    ['Churn', names, days, values, '2026-02-01', '2026-01-01'],
    {error: 'KPI_BASELINE: until (2026-01-01) lies before from (2026-02-01)'},
  ],
  [
    [2026, column(2026, '2026'), column(46027, 46028), column(1, 3)],
    [[2, 2, Math.SQRT2]],
    'a KPI called 2026',
  ],
  [
    ['A', column('A', 'A'), column(1, 2), column(1e308, -1e308)],
    {
      error: 'KPI_BASELINE: the numbers are too large to compute with',
    },
  ],
]);
