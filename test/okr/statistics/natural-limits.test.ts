import {naturalLimits} from '../../../src/okr/statistics/natural-limits';
import {expectAgreement, referenceTable} from './agreement';

interface Row {
  readonly note: string;
  readonly values: readonly number[];
  readonly r: string;
  readonly result: readonly [centre: number, lower: number, upper: number];
}

const table = referenceTable<Row>('limits');

test('the table is large enough', () => {
  expect(table.length).toBeGreaterThanOrEqual(20);
});

test.each(table)('$note: centre and limits agree with R in nine digits', ({note, values, r, result}) => {
  const {centre, lower, upper} = naturalLimits(values);
  [centre, lower, upper].forEach((here, i) => {
    expectAgreement(here, result[i]!, `${note}: ${r} [${i + 1}]`);
  });
});
