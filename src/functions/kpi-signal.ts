import {DIRECTIONS} from '../okr/direction';
import {signal} from '../okr/signal';
import type {Doc} from './define';
import {defineEach} from './each';
import {choice, number, optional} from './params';

export const KPI_SIGNAL = defineEach({
  name: 'KPI_SIGNAL',
  params: [
    number('value', 'The value to judge, in the KPI’s unit. Blank: No data.'),
    number(
      'mean',
      'The KPI’s usual value: its mean (µ), in the same unit, from KPI_BASELINE. Blank: No data.',
    ),
    number(
      'sd',
      'How far its values usually stray from the mean: the standard deviation (σ), from KPI_BASELINE. Blank: No data.',
    ),
    optional(choice('better', DIRECTIONS, 'up or down: which way is better. Blank: up.')),
    optional(
      number(
        'sigmas',
        'How many σ away from the mean is more than noise. Blank: 2, which about 1 usual value in 20 exceeds.',
      ),
    ),
  ],
  compute: (value, mean, sd, better, sigmas) =>
    signal({value, mean, sd, better: better ?? null, sigmas: sigmas ?? null}),
});

export const doc = (): Doc => ({
  group: 'noise',
  summary: 'Tells whether a KPI’s value is better or worse than its baseline, or only the usual noise.',
  returns: 'Better, Worse, Noise or No data.',
  formula:
    'Noise while |value − mean| ≤ sigmas × sd, else Better or Worse by the side that is better. The limit itself is noise, within a billionth.',
  source: 'A control chart’s limits (Shewhart) at 2 σ: the method, section 5, “KPI deltas vs baseline”.',
  refuses: ['a negative sd or sigmas', 'text, TRUE or FALSE and dates where a number belongs'],
  examples: [
    {args: [0.23, 0.18, 0.02], result: 'Better', note: '2.5 σ above'},
    {args: [0.22, 0.18, 0.02], result: 'Noise', note: 'exactly 2 σ'},
    {args: [0.13, 0.18, 0.02], result: 'Worse'},
    {args: [42, 54, 4, 'down'], result: 'Better'},
    {args: [0.21, 0.18, 0.02, 'up', 1], result: 'Better', note: '1 σ is enough'},
    {args: ['', 0.18, 0.02], result: 'No data'},
    {args: [0.23, 0.18, ''], result: 'No data', note: 'without a spread nothing can be told from noise'},
    {args: [0.23, 0.18, -1], error: 'KPI_SIGNAL: sd must not be negative: -1'},
    {
      args: [
        [[0.23], ['n/a'], [''], [0.18]],
        [[0.18], [0.18], [''], [0.18]],
        [[0.02], [0.02], [''], [0.02]],
      ],
      result: [['Better'], ['⚠ value is text: "n/a"'], [null], ['Noise']],
    },
  ],
  ours: {value: 'kpis.latest', mean: 'kpis.mean', sd: 'kpis.sd', better: 'kpis.better'},
});
