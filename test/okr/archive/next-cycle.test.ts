/** The cycle after this one. */

import {withNewFigures} from '../../../src/okr/archive/new-figures';
import {nextDates, nextName} from '../../../src/okr/archive/next-cycle';
import {isoDay, readIsoDay} from '../../../src/okr/day';

const day = (iso: string) => readIsoDay(iso)!;

test.each([
  ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'],
  ['2026-07-01', '2026-09-30', '2026-10-01', '2026-12-31'],
  ['2026-10-01', '2026-12-31', '2027-01-01', '2027-03-31'],
  ['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28'],
  ['2026-02-15', '2026-05-14', '2026-05-15', '2026-08-14'],
  ['2026-01-05', '2026-07-05', '2026-07-06', '2027-01-03'],
  ['2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31'],
])('%s to %s is followed by %s to %s', (start, end, nextStart, nextEnd) => {
  const next = nextDates({start: day(start), end: day(end)});
  expect([isoDay(next.start), isoDay(next.end)]).toEqual([nextStart, nextEnd]);
});

const next = {start: day('2027-01-01'), end: day('2027-03-31')};
test.each([
  ['H1 2026', 'H2 2026'],
  ['H2 2026', 'H1 2027'],
  ['Q4 2026', 'Q1 2027'],
  ['2026 Q4', '2027 Q1'],
  ['FY26 Q2', 'FY26 Q3'],
  ['FY26 Q4', 'FY27 Q1'],
  ['q3', 'q4'],
  ['T3 2026', 'T1 2027'],
  ['2026', '2027'],
  ['Cycle 09', 'Cycle 10'],
  ['Oct 2026 – Dec 2026', 'Jan 2027 – Mar 2027'],
  ['October 2026', 'Jan 2027 – Mar 2027'],
  ['The great leap', ''],
  ['Q5 2026', ''],
  ['', ''],
])('%s is followed by %s', (name, expected) => {
  expect(nextName(name, next)).toBe(expected);
});

test.each([
  ['Increase win rate from 18% → 23%', 0.18, 0.201, 0.23, null, '%', 'Increase win rate from 20.1% → …'],
  [
    'Reduce the cycle from 54 to 42 days',
    54,
    49.8,
    42,
    42,
    'days',
    'Reduce the cycle from 49.8 days to 42 days',
  ],
  ['Reach 1.6 in a lift test', null, null, 1.6, null, '', 'Reach … in a lift test'],
  [
    'Lift the p95 of 5 teams from 200 ms to 180 ms',
    200,
    190,
    180,
    180,
    'ms',
    'Lift the p95 of 5 teams from 190 ms to 180 ms',
  ],
  ['Make it better', 1, 2, 3, null, '', 'Make it better'],
  // A sentence keeps its own decimal mark, and says its unit as often as before.
  ['Size up from 7,2 to 8,4 pupils', 7.2, 7.52, 8.4, 8.4, 'pupils', 'Size up from 7,52 to 8,4 pupils'],
  ['Size up from 7,2 to 8,4 pupils', 7.2, 7.21, 8.4, null, 'pupils', 'Size up from 7,21 to … pupils'],
  ['Size from 7,2 pupils to 8,4 pupils', 7.2, 7.5, 8.4, null, 'pupils', 'Size from 7,5 pupils to … pupils'],
  ['Size from 7.2 to 8.4 pupils', 7.2, 7.52, 8.4, 8.4, 'pupils', 'Size from 7.52 to 8.4 pupils'],
  ['Absence from 14,2% to 10%', 0.142, 0.1275, 0.1, null, '%', 'Absence from 12,8% to …'],
  ['Score from 0,618 to 0,700', 0.618, 0.655, 0.7, 0.7, '', 'Score from 0,655 to 0,700'],
  ['Fees from 1250,50 to 1400', 1250.5, 1310, 1400, 1400, '', 'Fees from 1 310 to 1400'],
  ['Orders from 1,250 to 1,400', 1250, 1310, 1400, null, '', 'Orders from 1,310 to …'],
  ['Spend from 2,5 € to 2 €', 2.5, 2.25, 2, 2, '€', 'Spend from €2,25 to 2 €'],
] as const)('“%s” is told with new figures', (text, start, level, target, now, unit, expected) => {
  const figures = [
    {old: [start], now: level},
    {old: [target], now},
  ];
  expect(withNewFigures(text, figures, unit)).toBe(expected);
});

test.each([
  ['the promise, which was moved since', 45, 'Shorten the cycle from 49 days to …'],
  ['the figure as it was moved', 42, 'Shorten the cycle from 49 days to …'],
  ['neither', 40, 'Shorten the cycle from 49 days to 40 days'],
] as const)('a sentence that names %s', (_, named, expected) => {
  const figures = [
    {old: [54, 54], now: 49},
    {old: [45, 42], now: null},
  ];
  expect(withNewFigures(`Shorten the cycle from 54 days to ${named} days`, figures, 'days')).toBe(expected);
});
