const MOST_STEPS = 200;

/**
 * Where a continuous function crosses zero between two points at which its signs differ, to the last bits.
 * Regula falsi with the Illinois rule, and a bisection whenever that has not halved the bracket in three steps.
 */
export function rootBetween(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [fLow, fHigh] = [f(low), f(high)];
  // Rounding can push an end that is the root itself to the wrong side of it.
  if (fLow === 0 || fLow > 0 === fHigh > 0) return Math.abs(fLow) <= Math.abs(fHigh) ? low : high;
  let widthBefore = Math.abs(high - low);
  for (let step = 1; step <= MOST_STEPS; step++) {
    const bisect = step % 3 === 0 && Math.abs(high - low) > widthBefore / 2;
    if (step % 3 === 0) widthBefore = Math.abs(high - low);
    const falsi = high - (fHigh * (high - low)) / (fHigh - fLow);
    const x =
      bisect || !(falsi > Math.min(low, high) && falsi < Math.max(low, high)) ? (low + high) / 2 : falsi;
    const fx = f(x);
    if (fx === 0 || x === low || x === high) return x;
    if (fx > 0 === fHigh > 0) fLow /= 2;
    else [low, fLow] = [high, fHigh];
    [high, fHigh] = [x, fx];
    if (Math.abs(high - low) <= Number.EPSILON * Math.abs(high)) return high;
  }
  return high;
}
