import {Refusal} from '../okr/refusal';
import type {Doc} from './define';
import {readNumber} from './params';
import {defineSeries, optionalSeries, series} from './series';

declare function require(
  path: '../okr/statistics/sample-ratio',
): typeof import('../okr/statistics/sample-ratio');

export const SRM_CHECK = defineSeries({
  name: 'SRM_CHECK',
  params: [
    series('observed', 'The people counted in each arm, as one range: B2:C2.', readNumber),
    optionalSeries(
      series(
        'expected',
        'The planned shares or weights of the arms, in the same order: 50%, 50% or 1, 1. Blank: equal.',
        readNumber,
      ),
    ),
  ],
  compute: (observed, expected) => {
    const {counts, weights} = arms(observed, expected);
    return require('../okr/statistics/sample-ratio').sampleRatioPValue(counts, weights);
  },
});

export const doc = (): Doc => ({
  group: 'fair',
  summary:
    'Checks whether the people of an A/B test were split as planned (sample-ratio mismatch). Below 0.001 the split is broken and the result cannot be trusted.',
  returns:
    'A p-value from 0 to 1: how often chance alone would split people at least this unevenly. Below 0.001: look for the fault before reading the result.',
  formula:
    'χ² = Σ (observed − planned)² ÷ planned over the arms, with planned = all people × share ÷ sum of shares; p = P(χ² with k − 1 degrees of freedom is larger)',
  source:
    'The method, sections 4B and 6 (SRM guardrails and alarms). Pearson’s goodness-of-fit test, as R’s chisq.test(observed, p = expected, rescale.p = TRUE).',
  refuses: [
    'fewer than 2 arms, or nobody in any arm',
    'a count that is not a whole number from 0',
    'an expected share that is 0 or negative, or blank beside a count (and the other way round)',
    'observed and expected that are not of the same size',
    'text, TRUE or FALSE and dates',
  ],
  examples: [
    {args: [[[5000, 5100]]], result: 0.31971817681287, note: 'a split as chance makes it'},
    {args: [[[5000, 5500]]], result: 1.06354926795274e-6, note: 'broken: below 0.001'},
    {args: [[[9000, 1020]], [[0.9, 0.1]]], result: 0.548905577963073, note: 'planned 90 : 10'},
    {
      args: [
        [[1000], [1010], [2040]],
        [[1], [1], [2]],
      ],
      result: 0.873015062877825,
      note: 'three arms, weights 1 : 1 : 2',
    },
    {args: [[[500, 500]]], result: 1},
    {args: [[[500, '']]], error: 'SRM_CHECK: observed needs at least 2 arms, not 1'},
    {args: [[[500, 499.5]]], error: 'SRM_CHECK: observed must be a whole number from 0, not 499.5'},
    {args: [[[500, 510]], [[1, 0]]], error: 'SRM_CHECK: expected must be above 0, not 0'},
  ],
});

/** The arms that are there: a place where nothing stands is no arm, a half-filled one is a mistake. */
function arms(
  observed: readonly (number | null)[],
  expected: readonly (number | null)[] | null,
): {counts: number[]; weights: number[] | null} {
  const counts: number[] = [];
  const weights: number[] = [];
  observed.forEach((count, arm) => {
    const weight = expected ? (expected[arm] ?? null) : 1;
    if (count === null && (weight === null || !expected)) return;
    if (count === null) throw new Refusal('observed is blank where expected is not');
    if (weight === null) throw new Refusal('expected is blank where observed is not');
    counts.push(count);
    weights.push(weight);
  });
  return {counts, weights: expected && weights};
}
