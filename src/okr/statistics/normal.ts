import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';

/** P(Z > z) of the standard normal distribution. Keeps its relative accuracy however far z lies in the tail. */
export function normalUpper(z: number): number {
  return erfc(z / Math.SQRT2) / 2;
}

/** The z that is exceeded with probability p, for 0 < p < 1. */
export function normalUpperQuantile(p: number): number {
  // Reflected, because 2 − erfcinv's argument loses the digits of a p close to 1.
  if (p > 0.5) return -normalUpperQuantile(1 - p);
  return Math.SQRT2 * erfcinv(2 * p);
}
