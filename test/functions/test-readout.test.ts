import {callFunction} from '../../src/functions/call';
import {TEST_READOUT} from '../../src/functions/test-readout';
import {column, testCases} from './cases';

const bad = (condition: string) => [`⚠ ${condition}`, null, null, null, null, null];
const blank = [null, null, null, null, null, null];

/** What the two functions say that it stands for. */
function parts(args: readonly number[], share = 1 / 2): (number | null)[] {
  const [lift] = callFunction('LIFT_READOUT', args) as number[][];
  const people = [args[1]!, args[3]!];
  const srm = callFunction('SRM_CHECK', [[people], [[share, 1 - share]]]) as number;
  return [...lift!, srm, Math.min(...people)];
}

test.each([
  [[180, 1000, 230, 1000], undefined],
  [[5520, 60000, 6210, 60050], undefined],
  [[90, 900, 14, 102], 0.9],
  [[0, 50, 3, 40], undefined],
] as const)('says what LIFT_READOUT and SRM_CHECK say: %p, %p', (counts, share) => {
  const args = share === undefined ? [...counts] : [...counts, share];
  expect(callFunction('TEST_READOUT', args)).toEqual([parts(counts, share)]);
});

testCases(TEST_READOUT, [
  [
    [180, 1000, 230, 1000, '', ''],
    [parts([180, 1000, 230, 1000])],
    'halves and 95% when nothing else is said',
  ],
  [['', '', '', ''], [blank], 'nothing counted'],
  [
    [column(180, ''), 1000, column(230, ''), 1000],
    [parts([180, 1000, 230, 1000])],
    'a blank row ends the column',
  ],
  [['', 0, '', 0], [[null, null, null, null, null, 0]], 'nobody is in it yet'],
  [[0, 0, 0, 0], [[null, null, null, null, null, 0]]],
  [[0, 500, 0, 490], [[null, null, null, null, expect.closeTo(0.7506, 3), 490]], 'nobody has converted yet'],
  [[10, 10, 20, 20], [[null, null, null, null, expect.closeTo(0.0679, 3), 10]], 'everybody has'],
  [[0, 40, 0, 0], [[null, null, null, null, expect.any(Number), 0]], 'one arm is empty: the split tells'],
  [['', 1000, 230, 1000], {error: 'TEST_READOUT: control_conversions is blank'}],
  [[180, 1000, '', 1000], {error: 'TEST_READOUT: variant_conversions is blank'}],
  [[180, '', 230, 1000], {error: 'TEST_READOUT: control_n is blank'}],
  [
    [180, 1000, 1001, 1000],
    {error: 'TEST_READOUT: variant_conversions is 1001, more than the 1000 people in the arm'},
  ],
  [[-1, 1000, 1, 1000], {error: 'TEST_READOUT: control_conversions must be a whole number from 0, not -1'}],
  [[0.5, 1000, 0, 1000], {error: 'TEST_READOUT: control_conversions must be a whole number from 0, not 0.5'}],
  [[1, 10.5, 1, 10], {error: 'TEST_READOUT: control_n must be a whole number from 0, not 10.5'}],
  [[180, 1000, 230, 1000, 1], {error: 'TEST_READOUT: control_share must be between 0 and 1, not 1'}],
  [
    [180, 1000, 230, 1000, '', 95],
    {error: 'TEST_READOUT: confidence must be between 0 and 1, not 95 – 95% is 0.95'},
  ],
  [
    [column(180, '⚠ lost', 9), column(1000, 1000, 4), column(230, 230, 1), column(1000, 1000, 4)],
    [
      parts([180, 1000, 230, 1000]),
      bad('lost'),
      bad('control_conversions is 9, more than the 4 people in the arm'),
    ],
    'each row says what is wrong with it',
  ],
]);
