import {KPI_LATEST} from '../../src/functions/kpi-latest';
import {column, testCases} from './cases';

testCases(KPI_LATEST, [
  [
    [column('NPS', 'Churn'), column('NPS', 'nps ', 'NPS'), column(46041, 46027, 46034), column(3, 1, 2)],
    [
      [46041, 3, 2],
      [null, null, null],
    ],
    'whatever the order of the log',
  ],
  [['NPS', column('NPS', 'NPS'), column('2026-01-05', new Date(2026, 0, 12)), column(0, 0)], [[46034, 0, 0]]],
  [['NPS', column('NPS', 'NPS'), column(46041, 46041), column(3, 4)], [[46041, 4, null]], 'a correction'],
  [
    ['NPS', column('NPS', 'NPS', 'NPS', 'NPS'), column(46041, 46034, 46041, 46034), column(3, 1, 4, 2)],
    [[46041, 4, 2]],
    'corrections of both days',
  ],
  [
    ['NPS', column('NPS', 'NPS'), column(46034, 46041), column(3, '')],
    [[46034, 3, null]],
    'blank is no value',
  ],
  [['NPS', 'NPS', 46034, 3], [[46034, 3, null]], 'a log of one row'],
  [
    [column('NPS', 'Churn'), column('NPS', 'Churn'), column('', 46034), column(3, 4)],
    [
      ['⚠ log row 1: log_dates is blank', null, null],
      [46034, 4, null],
    ],
  ],
  [['', column('NPS'), column(1), column(1)], [[null, null, null]]],
  [
    ['NPS', column('NPS', 'NPS'), column(1), column(1, 2)],
    {error: 'KPI_LATEST: log_kpis has 2 rows, log_dates has 1'},
  ],
]);
