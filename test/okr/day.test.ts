import {isoDay, readDay} from '../../src/okr/day';

test.each([
  ['1899-12-30', 0],
  ['1900-03-01', 61],
  ['2024-02-29', 45351],
  ['2026-06-30', 46203],
  ['9999-12-31', 2958465],
] as const)('%s is day %i, both ways', (text, day) => {
  expect(readDay(text, 'due')).toBe(day);
  expect(isoDay(day)).toBe(text);
});

test('a date cell counts by its calendar day, whatever its time', () => {
  expect(readDay(new Date(2026, 5, 30, 0, 0), 'due')).toBe(46203);
  expect(readDay(new Date(2026, 5, 30, 23, 59, 59), 'due')).toBe(46203);
});

test.each([
  ['2026-02-30', 'due is not a date: "2026-02-30" – write yyyy-mm-dd'],
  ['30.6.2026', 'due is not a date: "30.6.2026" – write yyyy-mm-dd'],
  [-1, 'due is not a date: -1'],
  [2958466, 'due is not a date: 2958466'],
  [Number.NaN, 'due is not a date: NaN'],
  [true, 'due is TRUE, not a date'],
  [new Date(Number.NaN), 'due is not a date'],
] as const)('%p is refused', (cell, message) => {
  expect(() => readDay(cell, 'due')).toThrow(message);
});
