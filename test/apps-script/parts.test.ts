/** The parts of the writer that compute and call nothing. */

import {guardrailRow, nextObjective} from '../../src/actions/add-okrs/draft-rows';
import {quarterOf} from '../../src/apps-script/book/calendar';
import {printOf} from '../../src/apps-script/change/print';
import {fill, matrixOf} from '../../src/apps-script/sheet/areas';
import {literal} from '../../src/apps-script/sheet/literal';
import {painted} from '../../src/apps-script/sheet/painted';
import {sizeCalls} from '../../src/apps-script/sheet/size-calls';

const area = (row: number, column: number, rows: number, columns: number) => ({row, column, rows, columns});

test('coats laid over each other end up as areas that do not overlap', () => {
  const coats = [
    {area: area(1, 1, 6, 4), value: 'grey'},
    {area: area(2, 2, 3, 2), value: 'white'},
    {area: area(3, 2, 1, 1), value: 'grey'},
  ];
  const seen = matrixOf(area(1, 1, 6, 4), '');
  let cells = 0;
  for (const [value, areas] of painted(coats)) {
    for (const one of areas) {
      fill(seen, area(1, 1, 6, 4), one, value[0]!);
      cells += one.rows * one.columns;
    }
  }
  expect(seen.map((row) => row.join(''))).toEqual(['gggg', 'gwwg', 'ggwg', 'gwwg', 'gggg', 'gggg']);
  expect(cells).toBe(24);
});

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+49 30', "'+49 30"],
  ['-x', "'-x"],
  ['@me', "'@me"],
  ["'quoted", "''quoted"],
  ['3/4', "'3/4"],
  ['45%', "'45%"],
  ['$1,200', "'$1,200"],
  ['12:30 pm', "'12:30 pm"],
  ['May 2026', "'May 2026"],
  ['TRUE', "'TRUE"],
  ['Win rate 18% → 23%', 'Win rate 18% → 23%'],
  ['March towards quality', 'March towards quality'],
  ['Q4 2026', 'Q4 2026'],
])('%s is given to a cell as %s', (text, given) => {
  expect(literal(text)).toBe(given);
});

test.each([
  ['2026-11-21', {name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31'}],
  ['2026-06-30', {name: 'Q2 2026', start: '2026-04-01', end: '2026-06-30'}],
  ['2027-01-01', {name: 'Q1 2027', start: '2027-01-01', end: '2027-03-31'}],
])('the quarter of %s', (day, cycle) => {
  expect(quarterOf(day)).toEqual(cycle);
});

test.each([
  ['≤ 12 mo', 'mo'],
  ['≤ 1.0%', '%'],
  ['≤ 200ms', 'ms'],
  ['≥ 64%', '%'],
  ['support tickets ≤ baseline +10%', ''],
  ['≤ 110% of baseline', ''],
  ['within 10% of baseline', ''],
  ['≤ baseline + 2pp', '%'],
  ['≤ baseline + 3 days', 'days'],
  ['≤ baseline', ''],
  ['INP within CWV', ''],
])('a guardrail %s has its figures in "%s"', (rule, unit) => {
  expect(guardrailRow({name: 'Guardrail', rule, kpi: '', ids: ['O1']}).unit).toBe(unit);
});

test.each([
  [[], 1],
  [['O1', 'O1.1', 'O2'], 3],
  [['O9.4', 'Objective 12', ' o11 '], 12],
])('the next objective after %j is O%d', (ids, next) => {
  expect(nextObjective(ids)).toBe(next);
});

test.each([
  [[['O1', 0.7]], [['O1', '70%']], true],
  [
    [
      ['O1', ''],
      ['', ''],
    ],
    [['O1']],
    true,
  ],
  [[['O1', 0.1 + 0.2]], [['O1', 0.3]], true],
  [[['=TODAY()']], [['= today()'.toUpperCase()]], true],
  [[['O1', 1]], [['O1', 2]], false],
  [[['a', 'b']], [['ab']], false],
])('prints of %j and %j are equal: %s', (one, other, equal) => {
  expect(printOf(one) === printOf(other)).toBe(equal);
});

test('with few calls every column is at least as wide as it asked to be', () => {
  const asked = [48, 320, 88, 72, 72, 200, 90];
  const widths = asked.map((width, index) => ({column: index + 1, columns: 1, width}));
  for (const calls of [2, 3, 4, 5, 8]) {
    const got = asked.map(() => 0);
    const result = sizeCalls({widths, heights: []}, calls).widths;
    for (const {from, count, size} of result) got.fill(size, from - 1, from - 1 + count);
    expect(result.length).toBeLessThanOrEqual(calls);
    expect(got.every((width, index) => width >= asked[index]!)).toBe(true);
  }
});
