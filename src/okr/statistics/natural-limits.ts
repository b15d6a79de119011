import {baseline} from '../baseline';

/** The natural process limits of an XmR chart: where a process that does not change keeps its values. */
export interface NaturalLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** The mean moving range, without those that only a break explains. */
  readonly movingRange: number;
}

/** 3 ÷ 1.128: three standard deviations, as the mean moving range of two values tells them. */
export const LIMIT = 2.66;
/** A moving range above so many times the mean belongs to a break in the process, not to its noise. */
const BREAK = 3.267;
/** The expected range of two values of a normal process, in its standard deviations. */
export const RANGE_OF_TWO = 1.128;

/**
 * Centre and limits from a baseline of at least two values in the order of their days: the mean ± 2.66 times the mean
 * moving range, moving ranges above 3.267 times their mean left out once.
 */
export function naturalLimits(values: readonly number[]): NaturalLimits {
  const centre = baseline(values).mean!;
  const ranges = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
  const most = BREAK * meanOf(ranges);
  const movingRange = meanOf(ranges.filter((range) => range <= most));
  const reach = LIMIT * movingRange;
  return {centre, lower: centre - reach, upper: centre + reach, movingRange};
}

function meanOf(values: readonly number[]): number {
  return baseline(values).mean ?? 0;
}
