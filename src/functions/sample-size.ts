import {Refusal} from '../okr/refusal';
import type {Doc} from './define';
import {defineEach} from './each';
import {number, optional} from './params';

declare function require(path: '../okr/statistics/two-rates'): typeof import('../okr/statistics/two-rates');

export const SAMPLE_SIZE = defineEach({
  name: 'SAMPLE_SIZE',
  params: [
    number('baseline_rate', 'The conversion rate without the change, between 0 and 1: 18% or 0.18.'),
    number(
      'lift',
      'The smallest relative change worth acting on: 10% means 18% → 19.8%. Negative for a rate that should fall.',
    ),
    optional(number('power', 'The chance of seeing the lift when it is there. Blank: 0.8.')),
    optional(number('alpha', 'The chance of seeing a difference that is not there, two-sided. Blank: 0.05.')),
  ],
  compute: (baselineRate, lift, power, alpha) => {
    if (baselineRate === null) throw new Refusal('baseline_rate is blank');
    if (lift === null) throw new Refusal('lift is blank');
    return require('../okr/statistics/two-rates').sampleSize(
      {baselineRate, power: power ?? 0.8, alpha: alpha ?? 0.05},
      lift,
    );
  },
});

export const doc = (): Doc => ({
  group: 'fair',
  summary:
    'Tells how many people each arm of an A/B test needs to detect a relative lift of a conversion rate.',
  returns:
    'People in each arm (who see the old version, who see the new one), rounded up. A test with two arms needs twice as many in all.',
  formula:
    'n = ((z(alpha ÷ 2) × √((p₁ + p₂)(1 − (p₁ + p₂) ÷ 2)) + z(1 − power) × √(p₁(1 − p₁) + p₂(1 − p₂))) ÷ (p₂ − p₁))², with p₁ = baseline_rate, p₂ = p₁ × (1 + lift), z(q) the normal value that is exceeded with probability q',
  source:
    'The method, sections 3 and 9 (“choose MDE you’d act on and power your experiments”). Two-sided comparison of two proportions, as R’s power.prop.test(p1, p2, power, sig.level), rounded up.',
  refuses: [
    'a baseline_rate, power or alpha that is not between 0 and 1 (both excluded)',
    'a lift of 0, and a lift that takes the rate to 0 or below, to 1 or above',
    'a power that is not above half of alpha',
    'a blank baseline_rate or lift; text, TRUE or FALSE and dates',
  ],
  examples: [
    {args: [0.18, 0.1], result: 7426, note: 'win rate 18% → 19.8%'},
    {args: [0.36, 0.1], result: 2847, note: 'the higher the rate, the fewer people'},
    {args: [0.18, 0.1, 0.9, 0.01], result: 14076, note: 'more power, stricter alpha'},
    {args: [0.62, -0.1], result: 988, note: 'a share that should fall'},
    {
      args: [
        [[0.18], [0.36], [0]],
        [[0.1], [0.2], [0.1]],
      ],
      result: [[7426], [724], ['⚠ baseline_rate must be between 0 and 1, not 0']],
    },
    {
      args: [0.6, 0.8],
      error: 'SAMPLE_SIZE: a lift of 0.8 takes the rate from 0.6 to 1.08, but a rate lies between 0 and 1',
    },
    {
      args: [0.18, 10],
      error:
        'SAMPLE_SIZE: a lift of 10 takes the rate from 0.18 to 1.98, but a rate lies between 0 and 1 – 10% is 0.1',
    },
    {args: [0.18, 0], error: 'SAMPLE_SIZE: lift must not be 0'},
    {args: [0.18, 0.1, 80], error: 'SAMPLE_SIZE: power must be between 0 and 1, not 80 – 80% is 0.8'},
  ],
});
