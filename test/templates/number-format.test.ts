import {decimalsIn, NO_FIGURES, numberFormatOf, spreadFormatOf} from '../../src/templates/plan/number-format';

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
  ['$', 999.99, '"$"#,##0.00', '"$"#,##0.00'],
  ['$', 1000, '"$"#,##0', '"$"#,##0'],
  ['$', 12_000_000, '"$"#,##0', '"$"#,##0'],
  ['kr', 10_000, '#,##0 "kr"', '#,##0 "kr"'],
  ['teams', 41_000, 'General', '#,##0'],
  ['%', 12_000, '0.0%', '0.0%'],
  ['%', 0.01, '0.0%', '0.0%'],
  ['%', 0.0062, '0.00%', '0.00%'],
  ['%', 0, '0.0%', '0.0%'],
  ['%', 0.96, '0.0%', '0.0%'],
  ['%', 0.995, '0.00%', '0.00%'],
  ['%', 0.9995, '0.00%', '0.00%'],
  ['%', 0.99995, '0.000%', '0.000%'],
  ['%', 0.99999, '0.000%', '0.000%'],
  ['%', 1, '0.0%', '0.0%'],
  ['%', 1.04, '0.0%', '0.0%'],
])('a figure in "%s" as large as %d is shown as %s, rounded as %s', (unit, largest, given, rounded) => {
  const figures = {largest, typed: largest, decimals: null};
  expect(numberFormatOf(unit, false, figures)).toBe(given);
  expect(numberFormatOf(unit, true, figures)).toBe(rounded);
});

test.each([
  ['days', [54, 42], '#,##0.0'],
  ['days', [54, 42.5], '#,##0.0'],
  ['', [3.1, 1.5], '#,##0.0'],
  ['x', [1.25, 1.6], '#,##0.00'],
  ['/week', [3400, 4100], '#,##0'],
  ['%', [0.18, 0.2333], '0.0%'],
  ['$', [0.5, 1200], '"$"#,##0'],
])('every figure of a row in "%s" with targets %j is shown as %s', (unit, [start, target], format) => {
  const figures = {
    largest: Math.max(start!, target!),
    typed: Math.max(start!, target!),
    decimals: Math.max(decimalsIn(start!), decimalsIn(target!)),
  };
  expect([numberFormatOf(unit, false, figures), numberFormatOf(unit, true, figures)]).toEqual([
    format,
    format,
  ]);
});

test('what formulas have computed since changes nothing about how a row is shown', () => {
  const figures = {largest: 0.0062, typed: 0, decimals: null};
  expect(numberFormatOf('%', false, figures)).toBe(numberFormatOf('%'));
});

test('a spread of percentages is never rounded to none where it is some', () => {
  expect(spreadFormatOf('%', true, NO_FIGURES)).toBe('0.00%');
  expect(spreadFormatOf('%', true, {largest: 0.9999, typed: 0.9999, decimals: 2})).toBe('0.00%');
  for (const [unit, figures] of [
    ['$', {largest: 400, typed: 400, decimals: 0}],
    ['days', {largest: 12, typed: 12, decimals: 0}],
    ['', NO_FIGURES],
  ] as const)
    expect(spreadFormatOf(unit, true, figures)).toBe(numberFormatOf(unit, true, figures));
});
