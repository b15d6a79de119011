import {Refusal} from '../refusal';
import {checkCount} from '../statistics/count';
import {type Arm, readLift} from '../statistics/lift';
import {sampleRatioPValue} from '../statistics/sample-ratio';
import {checkShare} from '../statistics/two-rates';

export interface Counts {
  readonly controlConversions: number | null;
  readonly controlPeople: number | null;
  readonly variantConversions: number | null;
  readonly variantPeople: number | null;
  /** The share of people that was to see the old version. */
  readonly controlShare: number | null;
}

export interface TestReadout {
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly pValue: number | null;
  /** The p-value of the split. */
  readonly srm: number | null;
  /** People in the smaller arm. */
  readonly smallerArm: number | null;
}

const NOTHING: TestReadout = {
  difference: null,
  low: null,
  high: null,
  pValue: null,
  srm: null,
  smallerArm: null,
};

/**
 * All that the counts of an A/B test say, from the first day on: people are counted before anybody converts, and the
 * split can be broken long before there is something to compare.
 * @throws Refusal where a count is missing beside another, or does not fit it
 */
export function testReadout(counts: Counts, confidence: number): TestReadout {
  const {controlConversions, controlPeople, variantConversions, variantPeople} = counts;
  checkShare(confidence, 'confidence');
  const controlShare = counts.controlShare ?? 1 / 2;
  checkShare(controlShare, 'control_share');
  const given = [controlConversions, controlPeople, variantConversions, variantPeople];
  if (given.every((count) => count === null)) return NOTHING;
  if (controlPeople === null) throw new Refusal('control_n is blank');
  if (variantPeople === null) throw new Refusal('variant_n is blank');
  checkCount(controlPeople, 'control_n');
  checkCount(variantPeople, 'variant_n');
  const smallerArm = Math.min(controlPeople, variantPeople);
  // Until somebody is in it there is no split.
  const isEmpty = controlPeople === 0 && variantPeople === 0;
  const srm = isEmpty
    ? null
    : sampleRatioPValue([controlPeople, variantPeople], [controlShare, 1 - controlShare]);
  if (controlConversions === null && variantConversions === null) return {...NOTHING, srm, smallerArm};
  if (controlConversions === null) throw new Refusal('control_conversions is blank');
  if (variantConversions === null) throw new Refusal('variant_conversions is blank');
  const arms: readonly [Arm, Arm] = [
    {conversions: controlConversions, people: controlPeople},
    {conversions: variantConversions, people: variantPeople},
  ];
  return {...(isComparable(arms) ? readLift(...arms, confidence) : NOTHING), srm, smallerArm};
}

/** Somebody converted and somebody did not, among people of both arms. What is impossible is left to be refused. */
function isComparable([control, variant]: readonly [Arm, Arm]): boolean {
  const conversions = control.conversions + variant.conversions;
  const isEmpty = control.people === 0 || variant.people === 0;
  const isPossible = [control, variant].every(
    (arm) => arm.conversions >= 0 && arm.conversions <= arm.people && Number.isInteger(arm.conversions),
  );
  return !isPossible || (!isEmpty && conversions > 0 && conversions < control.people + variant.people);
}
