import {Refusal} from '../okr/refusal';
import type {Doc} from './define';
import {defineEach} from './each';
import {number, optional} from './params';

declare function require(path: '../okr/statistics/two-rates'): typeof import('../okr/statistics/two-rates');

export const MIN_DETECTABLE_EFFECT = defineEach({
  name: 'MIN_DETECTABLE_EFFECT',
  params: [
    number('baseline_rate', 'The conversion rate without the change, between 0 and 1: 18% or 0.18.'),
    number('n_per_arm', 'People in each arm: what the traffic gives until the test must end.'),
    optional(number('power', 'The chance of seeing the lift when it is there. Blank: 0.8.')),
    optional(number('alpha', 'The chance of seeing a difference that is not there, two-sided. Blank: 0.05.')),
  ],
  compute: (baselineRate, perArm, power, alpha) => {
    if (baselineRate === null) throw new Refusal('baseline_rate is blank');
    if (perArm === null) throw new Refusal('n_per_arm is blank');
    return require('../okr/statistics/two-rates').minDetectableEffect(
      {baselineRate, power: power ?? 0.8, alpha: alpha ?? 0.05},
      perArm,
    );
  },
});

export const doc = (): Doc => ({
  group: 'fair',
  summary:
    'Tells the smallest relative lift of a conversion rate that an A/B test of a given size can detect.',
  returns: 'A relative lift upward, as a fraction: 0.1 means that 18% must become 19.8% to be noticed.',
  formula:
    'The smallest lift above 0 for which SAMPLE_SIZE, before rounding, is n_per_arm; p₂ is found to the last digits between baseline_rate and 1.',
  source:
    'The method, sections 3 and 9 (MDE and power). The inverse of SAMPLE_SIZE, as R’s power.prop.test(n, p1, power, sig.level) solved for p2.',
  refuses: [
    'a baseline_rate, power or alpha that is not between 0 and 1 (both excluded)',
    'an n_per_arm that is not a whole number from 1',
    'too few people to detect any lift from that rate',
    'a power that is not above half of alpha',
    'a blank baseline_rate or n_per_arm; text, TRUE or FALSE and dates',
  ],
  examples: [
    {args: [0.18, 7500], result: 0.0994907022684339, note: 'about 10%: 18% → 19.8%'},
    {args: [0.18, 1000], result: 0.280981164909664, note: 'fewer people see only larger lifts'},
    {args: [0.36, 2000, 0.9, 0.01], result: 0.165144372340814},
    {
      args: [
        [[0.18], [0.18]],
        [[7500], [2]],
      ],
      result: [[0.0994907022684339], ['⚠ 2 people per arm cannot detect any lift from a rate of 0.18']],
    },
    {args: [0.18, 0], error: 'MIN_DETECTABLE_EFFECT: n_per_arm must be a whole number from 1, not 0'},
    {
      args: [1.8, 1000],
      error: 'MIN_DETECTABLE_EFFECT: baseline_rate must be between 0 and 1, not 1.8 – 1.8% is 0.018',
    },
  ],
});
