import {KR_PACE} from '../../src/functions/kr-pace';
import {column, testCases} from './cases';

testCases(KR_PACE, [
  [['2026-01-01', '2026-01-11', '2026-01-06'], 0.5],
  [['2026-01-01', '2026-01-11', '2025-06-01'], 0, 'before the start'],
  [['2026-01-01', '2026-01-11', '2027-06-01'], 1, 'after the end'],
  [['2026-01-01', '2026-01-02', '2026-01-02'], 1],
  [
    [new Date(2026, 0, 1, 23, 59), new Date(2026, 0, 11), new Date(2026, 0, 6, 1)],
    0.5,
    'only the day counts',
  ],
  [[46023.9, 46033.1, 46028.5], 0.5, 'the time of day in a serial number does not count'],
  [[' 2026-1-1 ', '2026-01-11', 46028], 0.5],
  [['2024-02-28', '2024-03-01', '2024-02-29'], 0.5, 'a leap day'],
  [['2026-03-01', '2026-04-30', '2026-03-31'], 0.5, 'over a change of the clocks'],
  [
    ['2026-01-01', '2026-01-01', '2026-01-01'],
    {error: 'KR_PACE: end_date (2026-01-01) must come after start_date (2026-01-01)'},
  ],
  [['2026-01-01', '2026-01-11', ''], {error: 'KR_PACE: as_of is blank'}],
  [['', '2026-01-11', '2026-01-06'], null],
  [['', '', ''], null],
  [
    ['2026-02-30', '2026-03-11', '2026-03-06'],
    {error: 'KR_PACE: start_date is not a date: "2026-02-30" – write yyyy-mm-dd'},
  ],
  [[true, '2026-03-11', '2026-03-06'], {error: 'KR_PACE: start_date is TRUE, not a date'}],
  [[-5, '2026-03-11', '2026-03-06'], {error: 'KR_PACE: start_date is not a date: -5'}],
  [[new Date(Number.NaN), 46030, 46029], {error: 'KR_PACE: start_date is not a date'}],
  [
    ['2026-01-01', column('2026-01-11', '', 'soon'), '2026-01-06'],
    [[0.5], [null], ['⚠ end_date is not a date: "soon" – write yyyy-mm-dd']],
  ],
]);
