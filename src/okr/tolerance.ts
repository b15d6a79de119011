/**
 * Figures that a sheet has computed carry float dust (0.1 + 0.2 is not 0.3), and dust must not flip a colour.
 * So a limit counts as met when the value lies within this share of it.
 */
export const RELATIVE_TOLERANCE = 1e-9;

function slack(limit: number): number {
  return RELATIVE_TOLERANCE * Math.abs(limit);
}

/** value ≥ limit, but for float dust (a billionth of the limit). */
export function atLeast(value: number, limit: number): boolean {
  return value >= limit - slack(limit);
}

/** value ≤ limit, but for float dust (a billionth of the limit). */
export function atMost(value: number, limit: number): boolean {
  return value <= limit + slack(limit);
}

/** The same figure, but for float dust. */
export function isSame(value: number, figure: number): boolean {
  return atLeast(value, figure) && atMost(value, figure);
}

/** A share that is zero or less, but for float dust (a billionth). */
export function isNothing(share: number): boolean {
  return share <= RELATIVE_TOLERANCE;
}

/** A share from 0 to 1, but for float dust. */
export function isShare(value: number): boolean {
  return value >= -RELATIVE_TOLERANCE && value <= 1 + RELATIVE_TOLERANCE;
}
