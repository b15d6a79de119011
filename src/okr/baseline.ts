/** What is known of a KPI's past: how many values, their mean, and their sample standard deviation (n − 1). */
export interface Baseline {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
}

/**
 * Corrected two-pass algorithm (Chan, Golub and LeVeque 1983): it stays exact where the textbook sum of squares loses
 * every digit, as with values near a million that vary by a thousandth.
 * The values are sorted first, so that the same values give the same digits in whichever order they were logged.
 */
export function baseline(values: readonly number[]): Baseline {
  const n = values.length;
  if (n === 0) return {n, mean: null, sd: null};
  const sorted = Float64Array.from(values).sort();
  // Equal values have no spread at all, not one of float dust.
  if (sorted[0] === sorted[n - 1]) return {n, mean: sorted[0]!, sd: n > 1 ? 0 : null};
  const rough = sum(sorted, (x) => x / n);
  const mean = rough + sum(sorted, (x) => (x - rough) / n);
  const drift = sum(sorted, (x) => x - mean);
  const squares = sum(sorted, (x) => (x - mean) ** 2);
  return {n, mean, sd: Math.sqrt(Math.max(0, squares - drift ** 2 / n) / (n - 1))};
}

function sum(values: Float64Array, term: (x: number) => number): number {
  let total = 0;
  for (const x of values) total += term(x);
  return total;
}
