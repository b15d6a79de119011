import {DIRECTIONS} from '../okr/direction';
import {targetAmbition} from '../okr/target-ambition';
import type {Doc} from './define';
import {defineEach} from './each';
import {choice, number, optional} from './params';

export const TARGET_AMBITION = defineEach({
  name: 'TARGET_AMBITION',
  params: [
    number('target', 'The value to reach, in the KPI’s unit. Blank: nothing to judge yet.'),
    number(
      'mean',
      'The KPI’s usual value: its mean (µ), in the same unit, from KPI_BASELINE. Blank: nothing to judge yet.',
    ),
    number(
      'sd',
      'How far its values usually stray from the mean: the standard deviation (σ), from KPI_BASELINE. Blank: nothing to judge yet.',
    ),
    optional(choice('direction', DIRECTIONS, 'up or down: which way is better. Blank: up.')),
  ],
  compute: (target, mean, sd, direction) => targetAmbition({target, mean, sd, direction: direction ?? null}),
});

export const doc = (): Doc => ({
  group: 'ask',
  summary: 'Tells how ambitious a target is: how many standard deviations it lies beyond the baseline.',
  returns:
    'A number of σ: about 1 to 2 is a stretch, above 3 lies beyond nearly everything the KPI has shown, below 0 asks for less than the baseline. Blank while an argument is.',
  formula: '(target − mean) ÷ sd, or (mean − target) ÷ sd for down',
  source: 'The standard score (z-score), against the stretch of 1 to 2 σ in the method, section 3.',
  refuses: ['an sd that is 0 or negative', 'text, TRUE or FALSE and dates where a number belongs'],
  examples: [
    {args: [0.23, 0.18, 0.02], result: 2.5},
    {args: [48, 54, 4, 'down'], result: 1.5},
    {args: [48, 54, 4], result: -1.5, note: 'a target below the baseline, where up is better'},
    {args: [0.23, 0.18, ''], result: null},
    {
      args: [0.23, 0.18, 0],
      error: 'TARGET_AMBITION: sd is 0, so the baseline has no spread to measure the target by',
    },
    {args: [0.23, 0.18, -0.02], error: 'TARGET_AMBITION: sd must not be negative: -0.02'},
    {
      args: [
        [[0.23], [48]],
        [[0.18], [54]],
        [[0.02], [0]],
      ],
      result: [[2.5], ['⚠ sd is 0, so the baseline has no spread to measure the target by']],
    },
  ],
  ours: {target: 'kpis.stretch', mean: 'kpis.mean', sd: 'kpis.sd', direction: 'kpis.better'},
});
