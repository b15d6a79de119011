import {Refusal} from '../refusal';
import {normalUpperQuantile} from './normal';
import {rootBetween} from './root';

export interface TestDesign {
  /** Conversion rate without the change, 0…1 exclusive. */
  readonly baselineRate: number;
  /** Chance of seeing a difference that is there, 0…1 exclusive. */
  readonly power: number;
  /** Chance of seeing a difference that is not there, two-sided, 0…1 exclusive. */
  readonly alpha: number;
}

/**
 * People per arm, rounded up, that a two-sided comparison of two proportions needs for a relative lift.
 * The normal approximation of R's `power.prop.test` (strict = FALSE), which is solved for n in closed form:
 * n = ((z(α/2)·√((p₁+p₂)(1−(p₁+p₂)/2)) + z(1−power)·√(p₁(1−p₁)+p₂(1−p₂))) ÷ (p₂−p₁))²
 */
export function sampleSize(design: TestDesign, lift: number): number {
  checkDesign(design);
  if (lift === 0) throw new Refusal('lift must not be 0');
  const difference = design.baselineRate * lift;
  const variantRate = design.baselineRate + difference;
  if (!(variantRate > 0 && variantRate < 1))
    throw new Refusal(
      `a lift of ${lift} takes the rate from ${design.baselineRate} to ${Number(variantRate.toPrecision(6))}, but a rate lies between 0 and 1${percentHint(lift)}`,
    );
  const exact = (noise(design, difference) / difference) ** 2;
  if (!Number.isFinite(exact)) throw new Refusal('lift is too small: no number of people would be enough');
  // A size that is whole but for rounding must not be pushed up by one.
  return Math.max(1, Math.ceil(exact * (1 - 8 * Number.EPSILON)));
}

/**
 * The smallest relative lift upward that the comparison can detect with `perArm` people in each arm: the inverse of
 * `sampleSize` before rounding.
 */
export function minDetectableEffect(design: TestDesign, perArm: number): number {
  checkDesign(design);
  if (!(Number.isInteger(perArm) && perArm >= 1))
    throw new Refusal(`n_per_arm must be a whole number from 1, not ${perArm}`);
  const signal = Math.sqrt(perArm);
  // Below 0 the difference drowns in the noise, above 0 it stands out.
  const surplus = (difference: number) => signal * difference - noise(design, difference);
  const largest = 1 - design.baselineRate;
  // For a power of ½ and above this is convex, so there is one crossing or none. Below ½ a handful of people can have
  // two; there the approximation says nothing any more, and the refusal is the honest answer.
  if (surplus(largest) <= 0)
    throw new Refusal(
      `${perArm} people per arm cannot detect any lift from a rate of ${design.baselineRate}`,
    );
  const lift = rootBetween(surplus, 0, largest) / design.baselineRate;
  if (!Number.isFinite(lift))
    throw new Refusal('baseline_rate is too small to express the lift as a share of it');
  return lift;
}

/** What √n times the difference has to reach: the two error margins, each with the spread that belongs to it. */
function noise({baselineRate, power, alpha}: TestDesign, difference: number): number {
  const variantRate = baselineRate + difference;
  // The shares that do not convert, taken from each other before anything is added: rates near 1 keep their digits.
  const baselineRest = 1 - baselineRate;
  const variantRest = Math.max(0, baselineRest - difference);
  const pooled = ((baselineRate + variantRate) * (baselineRest + variantRest)) / 2;
  const apart = baselineRate * baselineRest + variantRate * variantRest;
  return normalUpperQuantile(alpha / 2) * Math.sqrt(pooled) - normalUpperQuantile(power) * Math.sqrt(apart);
}

function checkDesign({baselineRate, power, alpha}: TestDesign): void {
  checkShare(baselineRate, 'baseline_rate');
  checkShare(power, 'power');
  checkShare(alpha, 'alpha');
  // With that little power asked for, chance findings alone are enough and no size is too small.
  if (power <= alpha / 2) throw new Refusal('power must be above half of alpha');
}

/** A share strictly between 0 and 1. */
export function checkShare(value: number, name: string): void {
  if (value > 0 && value < 1) return;
  throw new Refusal(`${name} must be between 0 and 1, not ${value}${percentHint(value)}`);
}

/** Who types 10 means 10%. */
function percentHint(value: number): string {
  return value > 1 && value < 100 ? ` – ${value}% is ${Number((value / 100).toPrecision(12))}` : '';
}
