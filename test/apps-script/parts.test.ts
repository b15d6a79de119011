/** The parts of the writer that compute and call nothing. */

import {guardrailRow, nextObjective} from '../../src/actions/add-okrs/draft-rows';
import {quarterOf} from '../../src/apps-script/book/calendar';
import {printOf} from '../../src/apps-script/change/print';
import {fill, matrixOf} from '../../src/apps-script/sheet/areas';
import {literal} from '../../src/apps-script/sheet/literal';
import {painted} from '../../src/apps-script/sheet/painted';
import {sizingCalls} from '../../src/apps-script/sheet/stretches-of-sizes';

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

const known = (sizes: readonly (number | null)[]) =>
  new Map(sizes.flatMap((size, index) => (size === null ? [] : [[index + 1, size] as const])));

test.each([
  ['a new sheet: one size for all, then the exceptions', [104, 80, 104, 104, 60, 104], [], 3],
  ['every size another one', [46, 256, 120], [], 3],
  ['neighbours of one size', [80, 80, 80, 120, 120], [], 2],
  ['one of many was changed', [104, 80, 104, 104, 60, 104], [104, 80, 104, 90, 60, 104], 1],
  ['all were changed to one size', [104, 80, 104, 104, 60, 104], [55, 55, 55, 55, 55, 55], 3],
  ['the last one is new', [104, 80, 60], [104, 80, null], 1],
  ['nothing was changed', [104, 80, 104], [104, 80, 104], 0],
  ['a column of somebody else between', [90, null, 90], [55, 333, 55], 2],
  ['nothing wanted', [], [], 0],
])('sizes come out exactly, in few calls: %s', (_, wanted, now, calls) => {
  const result = sizingCalls(
    [...known(wanted)].map(([from, size]) => ({from, count: 1, size})),
    known(now),
  );
  const got = wanted.map((_, index) => now[index] ?? null);
  for (const {from, count, size} of result) got.fill(size, from - 1, from - 1 + count);
  expect(result).toHaveLength(calls);
  expect(got).toEqual(wanted.map((size, index) => size ?? now[index]));
});
