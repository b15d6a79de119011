import {callFunction} from '../../src/functions/call';
import {MIN_DETECTABLE_EFFECT} from '../../src/functions/min-detectable-effect';
import {expectAgreement, referenceTable} from '../okr/statistics/agreement';
import {column, testCases} from './cases';

interface Row {
  readonly baseline_rate: number;
  readonly n_per_arm: number;
  readonly power: number;
  readonly alpha: number;
  readonly r: string;
  readonly result: number;
}

test.each(referenceTable<Row>('min-detectable-effect'))(
  'agrees with R: $baseline_rate, $n_per_arm, $power, $alpha',
  ({baseline_rate, n_per_arm, power, alpha, r, result}) => {
    expectAgreement(
      callFunction('MIN_DETECTABLE_EFFECT', [baseline_rate, n_per_arm, power, alpha]),
      result,
      r,
    );
  },
);

test.each([
  [0.18, 0.1],
  [0.02, 0.25],
  [0.6, 0.05],
  [1e-5, 1.5],
  [0.3, 2],
])('what SAMPLE_SIZE asks for detects the lift, one person fewer does not (%d, %d)', (rate, lift) => {
  const people = callFunction('SAMPLE_SIZE', [rate, lift, 0.9, 0.01]) as number;
  const detects = (n: number) => callFunction('MIN_DETECTABLE_EFFECT', [rate, n, 0.9, 0.01]) as number;
  expect(detects(people)).toBeLessThanOrEqual(lift);
  expect(detects(people - 1)).toBeGreaterThan(lift);
});

const notWhole = (n: number) => ({
  error: `MIN_DETECTABLE_EFFECT: n_per_arm must be a whole number from 1, not ${n}`,
});

testCases(MIN_DETECTABLE_EFFECT, [
  [[0.18, 7500, '', ''], 0.0994907022684339, '80% power and 5% alpha, when nothing else is said'],
  [[column(0.18, 0.18, ''), column(7500, '', '')], column(0.0994907022684339, '⚠ n_per_arm is blank')],
  [[0.18, 7500.5], notWhole(7500.5)],
  [[0.18, 0], notWhole(0)],
  [[0.18, -10], notWhole(-10)],
  [
    [0.9, 30],
    {error: 'MIN_DETECTABLE_EFFECT: 30 people per arm cannot detect any lift from a rate of 0.9'},
    'even 100% would not stand out',
  ],
  [[0, 100], {error: 'MIN_DETECTABLE_EFFECT: baseline_rate must be between 0 and 1, not 0'}],
  [[0.18, 100, 0.02, 0.05], {error: 'MIN_DETECTABLE_EFFECT: power must be above half of alpha'}],
  [['', 100], {error: 'MIN_DETECTABLE_EFFECT: baseline_rate is blank'}],
]);
