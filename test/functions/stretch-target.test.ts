import {STRETCH_TARGET} from '../../src/functions/stretch-target';
import {column, testCases} from './cases';

testCases(STRETCH_TARGET, [
  [[100, 10], 115],
  [[100, 10, 'noisy'], 115],
  [[100, 10, ' STABLE '], 120],
  [[100, 10, 1], 110],
  [[100, 10, 0], 100],
  [[100, 10, 4], 140],
  [[100, 10, '', 'down'], 85],
  [[100, 10, 2.5, 'Down'], 75],
  [[100, 0], 100, 'no spread'],
  [[0, 10], 15, 'a mean of zero is a mean'],
  [[100, ''], null],
  [['', 10], null],
  [[100, -1], {error: 'STRETCH_TARGET: sd must not be negative: -1'}],
  [[100, 10, -1], {error: 'STRETCH_TARGET: driver must lie between 0 and 4, not -1'}],
  [[100, 10, 4.1], {error: 'STRETCH_TARGET: driver must lie between 0 and 4, not 4.1'}],
  [
    [100, 10, true],
    {error: 'STRETCH_TARGET: driver is "true" – known are noisy, stable, or a number from 0 to 4'},
  ],
  [[100, 10, 1, 'sideways'], {error: 'STRETCH_TARGET: direction is "sideways" – known are up, down'}],
  [['n/a', 10], {error: 'STRETCH_TARGET: mean is text: "n/a"'}],
  [[1.7e308, 1e308], {error: 'STRETCH_TARGET: the numbers are too large to compute with'}],
  [[column(100, 54), column(10, 4), column('stable', ''), column('', 'down')], column(120, 48)],
]);
