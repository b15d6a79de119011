import {chiSquareUpper} from '../../../src/okr/statistics/chi-square';
import {normalUpper, normalUpperQuantile} from '../../../src/okr/statistics/normal';
import {studentUpper, studentUpperQuantile} from '../../../src/okr/statistics/student-t';
import {agrees, referenceTable} from './agreement';

interface Row {
  readonly of: keyof typeof distributions;
  readonly x: number;
  readonly df: number;
  readonly r: string;
  readonly result: number;
}

const distributions = {
  studentUpper,
  studentUpperQuantile,
  normalUpper,
  normalUpperQuantile,
  chiSquareUpper,
};
const table = referenceTable<Row>('distributions');

test.each(Object.keys(distributions))('%s agrees with R in nine digits, far into the tails', (of) => {
  const rows = table.filter((row) => row.of === of);
  expect(rows.length).toBeGreaterThan(20);
  const apart = rows
    .map(({x, df, r, result}) => ({r, result, here: distributions[of as Row['of']](x, df)}))
    .filter(({result, here}) => !agrees(here, result));
  expect(apart).toEqual([]);
});

test.each([1, 2, 3, 7, 50, 9998])('the t quantile for %i degrees of freedom undoes the tail', (df) => {
  for (const p of [1e-15, 1e-6, 0.01, 0.2, 0.4999, 0.5, 0.7, 0.99])
    expect(agrees(studentUpper(studentUpperQuantile(p, df), df), p)).toBe(true);
});

test('the ends of the line are certain', () => {
  expect([studentUpper(1e200, 3), studentUpper(Infinity, 3), studentUpper(-Infinity, 3)]).toEqual([0, 0, 1]);
  expect([normalUpper(40), normalUpper(-40)]).toEqual([0, 1]);
  expect([chiSquareUpper(0, 4), chiSquareUpper(1e9, 4)]).toEqual([1, 0]);
});
