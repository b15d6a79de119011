import {callFunction} from '../../src/functions/call';
import {LIFT_READOUT} from '../../src/functions/lift-readout';
import {expectAgreement, referenceTable} from '../okr/statistics/agreement';
import {column, testCases} from './cases';

interface Row {
  readonly args: readonly number[];
  readonly r: string;
  readonly result: readonly [number, number, number, number];
}

test.each(referenceTable<Row>('lift-readout'))('agrees with R: $args', ({args, r, result}) => {
  const [answer] = callFunction('LIFT_READOUT', args) as number[][];
  result.forEach((expected, i) => {
    expectAgreement(answer![i], expected, r);
  });
});

const readout = [0.05, 0.0146825584295892, 0.0853174415704108, 0.00561499416388611];
const bad = (condition: string) => [`⚠ ${condition}`, null, null, null];

testCases(LIFT_READOUT, [
  [[180, 1000, 230, 1000, ''], [readout], 'a 95% interval, when nothing else is said'],
  [
    [column(180, 180, 180.5, ''), 1000, column(230, '', 230, ''), 1000],
    [
      readout,
      bad('variant_conversions is blank'),
      bad('control_conversions must be a whole number from 0, not 180.5'),
    ],
    'one column of tests, each with its row',
  ],
  [[[[1, 2]], 10, [[1, 2]], 10], {error: 'LIFT_READOUT: control_conversions must be one column, not 2'}],
  [[180, '', 230, 1000], {error: 'LIFT_READOUT: control_n is blank'}],
  [
    [180, 1000, 1001, 1000],
    {error: 'LIFT_READOUT: variant_conversions is 1001, more than the 1000 people in the arm'},
  ],
  [[0, 1000, -1, 1000], {error: 'LIFT_READOUT: variant_conversions must be a whole number from 0, not -1'}],
  [[0, 0, 230, 1000], {error: 'LIFT_READOUT: control_n is 0'}],
  [[0, 10, 0, 10], {error: 'LIFT_READOUT: nobody converted in either arm, so there is nothing to compare'}],
  [
    [10, 10, 20, 20],
    {error: 'LIFT_READOUT: everybody converted in both arms, so there is nothing to compare'},
  ],
  [
    [180, 1000, 230, 1000, 95],
    {error: 'LIFT_READOUT: confidence must be between 0 and 1, not 95 – 95% is 0.95'},
  ],
  [[1, 1e300, 2, 1e300], {error: 'LIFT_READOUT: control_n must be a whole number from 0, not 1e+300'}],
  [['180', 1000, 230, 1000], {error: 'LIFT_READOUT: control_conversions is text: "180"'}],
]);
