import {numberFormatOf} from '../../src/templates/sheets';

test.each([
  ['%', '0.0%', '0.0%'],
  ['% of ARR', '0.0%', '0.0%'],
  ['percent', '0.0%', '0.0%'],
  ['$', '"$"#,##0.00', '"$"#,##0.00'],
  ['$/mo', '"$"#,##0.00', '"$"#,##0.00'],
  ['€', '"€"#,##0.00', '"€"#,##0.00'],
  ['kr', '#,##0.00 "kr"', '#,##0.00 "kr"'],
  ['days', 'General', '#,##0.00'],
  ['/week', 'General', '#,##0.00'],
  ['pp', 'General', '#,##0.00'],
  ['', 'General', '#,##0.00'],
  [' ', 'General', '#,##0.00'],
])('a figure in "%s" is shown as %s, rounded as %s', (unit, given, rounded) => {
  expect(numberFormatOf(unit)).toBe(given);
  expect(numberFormatOf(unit, true)).toBe(rounded);
});

test.each([
  ['$', 9999.99, '"$"#,##0.00', '"$"#,##0.00'],
  ['$', 12_000_000, '"$"#,##0', '"$"#,##0'],
  ['kr', 10_000, '#,##0 "kr"', '#,##0 "kr"'],
  ['teams', 41_000, 'General', '#,##0'],
  ['%', 12_000, '0.0%', '0.0%'],
])('a figure in "%s" as large as %d is shown as %s, rounded as %s', (unit, largest, given, rounded) => {
  expect(numberFormatOf(unit, false, largest)).toBe(given);
  expect(numberFormatOf(unit, true, largest)).toBe(rounded);
});
