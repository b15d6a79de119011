import gammainc from '@stdlib/math-base-special-gammainc';

/** P(X > x) of the chi-square distribution with `df` degrees of freedom (≥ 1), for x ≥ 0. */
export function chiSquareUpper(x: number, df: number): number {
  return gammainc(x / 2, df / 2, true, true);
}
