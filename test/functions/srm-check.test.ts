import {callFunction} from '../../src/functions/call';
import {SRM_CHECK} from '../../src/functions/srm-check';
import {expectAgreement, referenceTable} from '../okr/statistics/agreement';
import {column, testCases} from './cases';

interface Row {
  readonly observed: readonly number[];
  /** Empty where R splits evenly of its own accord. */
  readonly expected: readonly number[];
  readonly r: string;
  readonly result: number;
}

const table = referenceTable<Row>('srm-check');

test.each(table)('agrees with R: $observed, $expected', ({observed, expected, r, result}) => {
  expectAgreement(callFunction('SRM_CHECK', [[observed], expected.length ? [expected] : '']), result, r);
  const upright = [column(...observed), expected.length ? column(...expected) : undefined];
  expectAgreement(callFunction('SRM_CHECK', upright), result, r);
});

testCases(SRM_CHECK, [
  [[[[5000, 5100]], [['', '']]], 0.31971817681287, 'a blank plan is an equal split'],
  [[[[5000, 5100, '']], [[1, 1, '']]], 0.31971817681287, 'an arm that is not there'],
  [[column(5000, 5100, ''), column(50, 50, '')], 0.31971817681287, 'weights need not add up to 1'],
  [[[[0, 1e15]]], 0],
  [[[[0, 7]], [[1e-300, 1]]], 1, 'a share so small that nobody was expected'],
  [[[[7, 0]], [[1e-300, 1]]], 0],
  [[[[1, 1]], [[1e308, 1e308]]], 1],
  [[5000], {error: 'SRM_CHECK: observed needs at least 2 arms, not 1'}],
  [[''], {error: 'SRM_CHECK: observed needs at least 2 arms, not 0'}],
  [[[[0, 0]]], {error: 'SRM_CHECK: observed is 0 in every arm'}],
  [[[[-1, 10]]], {error: 'SRM_CHECK: observed must be a whole number from 0, not -1'}],
  [[[[10, 1e300]]], {error: 'SRM_CHECK: observed must be a whole number from 0, not 1e+300'}],
  [[[[10, '11']]], {error: 'SRM_CHECK: observed is text: "11"'}],
  [[[[10, 11]], [[1, -1]]], {error: 'SRM_CHECK: expected must be above 0, not -1'}],
  [[[[10, 11]], [[1, '']]], {error: 'SRM_CHECK: expected is blank where observed is not'}],
  [[[[10, '']], [[1, 1]]], {error: 'SRM_CHECK: observed is blank where expected is not'}],
  [[[[10, 11]], [[1, 1, 1]]], {error: 'SRM_CHECK: observed has 2 columns, expected has 3'}],
  [[[[10, 11]], column(1, 1)], {error: 'SRM_CHECK: observed has 1 row, expected has 2'}],
  [[[[10, '⚠ not counted yet']]], '⚠ not counted yet'],
]);
