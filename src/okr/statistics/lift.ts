import {Refusal} from '../refusal';
import {checkCount} from './count';
import {normalUpper, normalUpperQuantile} from './normal';
import {checkShare} from './two-rates';

export interface Arm {
  readonly conversions: number;
  readonly people: number;
}

export interface Readout {
  /** Variant's rate minus control's, in absolute terms: 0.02 is two percentage points. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
}

/**
 * The difference between two conversion rates with its Wald interval, and the p-value of the chi-square test with
 * one degree of freedom: R's `prop.test(c(variant, control), c(nᵥ, n꜀), correct = FALSE)`.
 * @param confidence of the interval, 0…1 exclusive
 */
export function readLift(control: Arm, variant: Arm, confidence: number): Readout {
  checkArm(control, 'control');
  checkArm(variant, 'variant');
  checkShare(confidence, 'confidence');
  const conversions = control.conversions + variant.conversions;
  const people = control.people + variant.people;
  if (conversions === 0) throw new Refusal('nobody converted in either arm, so there is nothing to compare');
  if (conversions === people)
    throw new Refusal('everybody converted in both arms, so there is nothing to compare');
  // Over one denominator, so that nearly equal rates keep their digits.
  const difference =
    (variant.conversions * control.people - control.conversions * variant.people) /
    (variant.people * control.people);
  const width = normalUpperQuantile((1 - confidence) / 2) * Math.sqrt(variance(control) + variance(variant));
  const pooled = variance({conversions, people}) * people * (1 / control.people + 1 / variant.people);
  return {
    difference,
    low: Math.max(-1, difference - width),
    high: Math.min(1, difference + width),
    // The chi-square statistic with one degree of freedom is the square of this z.
    pValue: 2 * normalUpper(Math.abs(difference) / Math.sqrt(pooled)),
  };
}

/** Of the rate in that many people. */
function variance({conversions, people}: Arm): number {
  return ((conversions / people) * ((people - conversions) / people)) / people;
}

function checkArm({conversions, people}: Arm, name: string): void {
  checkCount(people, `${name}_n`);
  checkCount(conversions, `${name}_conversions`);
  if (people === 0) throw new Refusal(`${name}_n is 0`);
  if (conversions > people)
    throw new Refusal(`${name}_conversions is ${conversions}, more than the ${people} people in the arm`);
}
