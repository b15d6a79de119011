import type {Direction} from './direction';
import {Refusal} from './refusal';

export interface TargetBasis {
  readonly target: number | null;
  readonly mean: number | null;
  /** The standard deviation, in the unit of the mean. */
  readonly sd: number | null;
  readonly direction: Direction | null;
}

/**
 * How many standard deviations the target lies beyond the baseline, in the wanted direction; negative when it lies
 * on the other side, so that it asks for less than the baseline.
 * @returns null while the target or the baseline is not known
 */
export function targetAmbition({target, mean, sd, direction}: TargetBasis): number | null {
  if (sd !== null && sd < 0) throw new Refusal(`sd must not be negative: ${sd}`);
  if (sd === 0) throw new Refusal('sd is 0, so the baseline has no spread to measure the target by');
  if (target === null || mean === null || sd === null) return null;
  return (direction === 'down' ? mean - target : target - mean) / sd;
}
