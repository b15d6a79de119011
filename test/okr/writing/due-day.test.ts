import {dueDay} from '../../../src/okr/writing/figures/due-day';

test('a period that ends today is not over yet', () => {
  expect(dueDay('Q4', '2026-12-31')).toBe('2026-12-31');
});

test.each([
  ['', ''],
  ['2026-06-30', '2026-06-30'],
  ['end of Q3', '2027-09-30'],
  ['Q4', '2026-12-31'],
  ['Q1 2027', '2027-03-31'],
  ["Q3 '27", '2027-09-30'],
  ['H1', '2027-06-30'],
  ['H2', '2026-12-31'],
  ['H1 2026', '2026-06-30'],
  ['end of year', '2026-12-31'],
  ['30 June', '2027-06-30'],
  ['30 June.', '2027-06-30'],
  ['June 30', '2027-06-30'],
  ['Dec 15', '2026-12-15'],
  ['30.6.', '2027-06-30'],
  ['15.12.', '2026-12-15'],
  ['31.6.', '31.6.'],
  ['next year', '2027-12-31'],
  ['2027', '2027-12-31'],
  ['this quarter', '2026-12-31'],
  ['next quarter', '2027-03-31'],
  ['end of month', '2026-11-30'],
  ['end of June', '2027-06-30'],
  ['30 November', '2026-11-30'],
  ['Nov 20', '2027-11-20'],
  ['31 June', '31 June'],
  ['end of cycle', ''],
  ['early Q3', 'early Q3'],
  ['FY26', 'FY26'],
  ['soon', 'soon'],
  // Two days, or none: never the end of its year.
  ['03/04/2027', '03/04/2027'],
  ['2027-02-30', '2027-02-30'],
])('the deadline "%s" means %s', (words, day) => {
  expect(dueDay(words, '2026-11-21')).toBe(day);
});
