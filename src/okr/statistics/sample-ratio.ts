import {Refusal} from '../refusal';
import {chiSquareUpper} from './chi-square';
import {checkCount} from './count';

/**
 * P-value of the sample-ratio test: how often a split at least this far from the planned one would come about by
 * chance. Chi-square goodness of fit with k − 1 degrees of freedom, as R's `chisq.test(observed, p, rescale.p = TRUE)`.
 * @param observed people counted in each arm
 * @param expected planned shares or weights of the arms, in the same order; null for equal shares
 */
export function sampleRatioPValue(observed: readonly number[], expected: readonly number[] | null): number {
  if (observed.length < 2) throw new Refusal(`observed needs at least 2 arms, not ${observed.length}`);
  for (const count of observed) checkCount(count, 'observed');
  const weights = expected ?? observed.map(() => 1);
  for (const weight of weights)
    if (!(weight > 0)) throw new Refusal(`expected must be above 0, not ${weight}`);
  const people = observed.reduce((sum, count) => sum + count, 0);
  if (people === 0) throw new Refusal('observed is 0 in every arm');
  // Divided by the largest first, so that no sum of weights overflows.
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const total = weights.reduce((sum, weight) => sum + weight / largest, 0);
  let statistic = 0;
  observed.forEach((count, arm) => {
    const planned = people * (weights[arm]! / largest / total);
    // An arm whose share rounds to nobody is broken as soon as anybody is in it.
    statistic += count === planned ? 0 : ((count - planned) / planned) * (count - planned);
  });
  return Number.isFinite(statistic) ? chiSquareUpper(statistic, observed.length - 1) : 0;
}
