import {callFunction} from '../../src/functions/call';
import {SAMPLE_SIZE} from '../../src/functions/sample-size';
import {expectAgreement, referenceTable} from '../okr/statistics/agreement';
import {column, testCases} from './cases';

interface Row {
  readonly baseline_rate: number;
  readonly lift: number;
  readonly power: number;
  readonly alpha: number;
  readonly r: string;
  readonly result: number;
}

test.each(referenceTable<Row>('sample-size'))(
  'agrees with R: $baseline_rate, $lift, $power, $alpha',
  ({baseline_rate, lift, power, alpha, r, result}) => {
    expectAgreement(callFunction('SAMPLE_SIZE', [baseline_rate, lift, power, alpha]), result, r);
  },
);

const notAShare = (name: string, value: number) => ({
  error: `SAMPLE_SIZE: ${name} must be between 0 and 1, not ${value}`,
});

testCases(SAMPLE_SIZE, [
  [[0.18, 0.1], 7426, '80% power and 5% alpha, when nothing else is said'],
  [[0.18, 0.1, '', ''], 7426],
  [[column(0.18, 0.18, '', ''), column(0.1, '', '', '')], column(7426, '⚠ lift is blank')],
  [[column(0.18, 0.36), 0.1], column(7426, 2847), 'one lift for every row'],
  [[column(0.18, 'low', '⚠ no KPI'), 0.1], column(7426, '⚠ baseline_rate is text: "low"', '⚠ no KPI')],
  [[0.5, 0.5], 58, 'rounded up, not to the nearest'],
  [['', 0.1], {error: 'SAMPLE_SIZE: baseline_rate is blank'}],
  [[0.18, ''], {error: 'SAMPLE_SIZE: lift is blank'}],
  [[0, 0.1], notAShare('baseline_rate', 0)],
  [[1, -0.1], notAShare('baseline_rate', 1)],
  [[18, 0.1], {error: 'SAMPLE_SIZE: baseline_rate must be between 0 and 1, not 18 – 18% is 0.18'}],
  [[0.18, 0.1, 1], notAShare('power', 1)],
  [[0.18, 0.1, 0.8, 0], notAShare('alpha', 0)],
  [[0.18, 0.1, 0.02, 0.05], {error: 'SAMPLE_SIZE: power must be above half of alpha'}],
  [[0.18, 0], {error: 'SAMPLE_SIZE: lift must not be 0'}],
  [
    [0.5, 1],
    {error: 'SAMPLE_SIZE: a lift of 1 takes the rate from 0.5 to 1, but a rate lies between 0 and 1'},
  ],
  [
    [0.5, -1],
    {error: 'SAMPLE_SIZE: a lift of -1 takes the rate from 0.5 to 0, but a rate lies between 0 and 1'},
  ],
  [[0.2, 1e-200], {error: 'SAMPLE_SIZE: lift is too small: no number of people would be enough'}],
  [[0.18, '10%'], {error: 'SAMPLE_SIZE: lift is text: "10%"'}],
]);
