import betainc from '@stdlib/math-base-special-betainc';
import {normalUpperQuantile} from './normal';
import {rootBetween} from './root';

/** P(T > t) of Student's t distribution with `df` degrees of freedom (≥ 1). */
export function studentUpper(t: number, df: number): number {
  if (df === 1) return Math.atan2(1, t) / Math.PI;
  if (t < 0) return 1 - studentUpper(-t, df);
  const square = t * t;
  // Two equal forms of the same integral: each is exact where the other's argument rounds to 1.
  const both =
    square > df
      ? betainc(df / (df + square), df / 2, 0.5, true, false)
      : betainc(square / (df + square), 0.5, df / 2, true, true);
  return both / 2;
}

/**
 * The t that is exceeded with probability p, for 0 < p < 1 and whole df ≥ 1.
 * For df 1 and 2 it is known in closed form. Every other quantile lies between that of df 2 and that of the
 * normal distribution, and is found there as the root of the distribution function on logarithmic axes, on
 * which a power-law tail is a straight line: the result is as accurate as the distribution function itself.
 */
export function studentUpperQuantile(p: number, df: number): number {
  if (p > 0.5) return -studentUpperQuantile(1 - p, df);
  if (p === 0.5) return 0;
  if (df === 1) return 1 / Math.tan(Math.PI * p);
  const atTwo = (1 - 2 * p) / Math.sqrt(2 * p * (1 - p));
  if (df === 2) return atTwo;
  const wanted = Math.log(p);
  const surplus = (logT: number) => Math.log(studentUpper(Math.exp(logT), df)) - wanted;
  return Math.exp(rootBetween(surplus, Math.log(normalUpperQuantile(p)), Math.log(atTwo)));
}
