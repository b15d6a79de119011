import {TARGET_AMBITION} from '../../src/functions/target-ambition';
import {column, testCases} from './cases';

testCases(TARGET_AMBITION, [
  [[0.23, 0.18, 0.02], 2.5],
  [[42, 54, 4, 'down'], 3],
  [[42, 54, 4, 'UP'], -3],
  [[0, 10, 5, 'down'], 2, 'a target of zero is a target'],
  [[10, 10, 5], 0],
  [['', 0.18, 0.02], null],
  [[0.2, '', 0.02], null],
  [[0.2, 0.1, ''], null],
  [
    [0.2, 0.1, 0],
    {error: 'TARGET_AMBITION: sd is 0, so the baseline has no spread to measure the target by'},
  ],
  [[0.2, 0.1, -1], {error: 'TARGET_AMBITION: sd must not be negative: -1'}],
  [[1, 2, 3, 'left'], {error: 'TARGET_AMBITION: direction is "left" – known are up, down'}],
  [[1e308, -1e308, 1], {error: 'TARGET_AMBITION: the numbers are too large to compute with'}],
  [
    [column(1, '', 3), 0, column(1, '', 0)],
    [[1], [null], ['⚠ sd is 0, so the baseline has no spread to measure the target by']],
  ],
]);
