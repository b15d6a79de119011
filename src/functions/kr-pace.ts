import {pace} from '../okr/pace';
import type {Doc} from './define';
import {defineEach} from './each';
import {day} from './params';

export const KR_PACE = defineEach({
  name: 'KR_PACE',
  params: [
    day('start_date', 'The first day of the period, as a date. Blank: no pace.'),
    day('end_date', 'The last day of the period, as a date after start_date. Blank: no pace.'),
    day(
      'as_of',
      'The day to look at, as a date: the As of cell of Settings. Never TODAY() inside this formula: Google Sheets would not finish loading it.',
    ),
  ],
  shown: 'percent',
  compute: (start, end, asOf) => pace({start, end, asOf}),
});

export const doc = (): Doc => ({
  group: 'far',
  summary: 'Tells how much of a period has gone by, as a share: 0 on the first day, 1 from the last day on.',
  returns: 'A share from 0 to 1; blank while start_date or end_date is blank.',
  formula: '(as_of − start_date) ÷ (end_date − start_date) in calendar days, held between 0 and 1',
  source: 'Linear time elapsed, the usual yardstick for a score in the middle of a cycle.',
  refuses: [
    'an end_date on or before start_date',
    'a blank as_of',
    'text that is not yyyy-mm-dd, or a day that is not in the calendar',
  ],
  examples: [
    {args: ['2026-01-01', '2026-03-31', '2026-02-15'], result: 45 / 89, note: '45 of 89 days'},
    {args: ['2026-01-01', '2026-03-31', '2026-01-01'], result: 0},
    {args: ['2026-01-01', '2026-03-31', '2026-12-24'], result: 1, note: 'the period is over'},
    {args: [46023, 46113, 46068], result: 0.5, note: 'dates as serial numbers'},
    {args: ['2026-01-01', '', '2026-02-15'], result: null, note: 'no end, no pace'},
    {
      args: ['2026-03-31', '2026-01-01', '2026-02-15'],
      error: 'KR_PACE: end_date (2026-01-01) must come after start_date (2026-03-31)',
    },
    {
      args: ['2026-01-01', '31.3.2026', '2026-02-15'],
      error: 'KR_PACE: end_date is not a date: "31.3.2026" – write yyyy-mm-dd',
    },
    {
      args: ['2026-01-01', [['2026-01-11'], ['2025-12-31'], ['']], '2026-01-06'],
      result: [[0.5], ['⚠ end_date (2025-12-31) must come after start_date (2026-01-01)']],
      note: 'a column of due dates, one start for all',
    },
  ],
  ours: {start_date: 'settings.cycleStart', end_date: 'okrs.due', as_of: 'settings.asOf'},
});
