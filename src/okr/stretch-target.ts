import type {Direction} from './direction';
import {Refusal} from './refusal';

export const DRIVERS = ['noisy', 'stable'] as const;
export type Driver = (typeof DRIVERS)[number];

/** How many standard deviations a stretch target lies from the mean: the method, section 3. */
const SIGMAS: Readonly<Record<Driver, number>> = {noisy: 1.5, stable: 2};
export const MOST_SIGMAS = 4;

export interface StretchBasis {
  readonly mean: number | null;
  /** The standard deviation, in the unit of the mean. */
  readonly sd: number | null;
  /** What kind of driver it is, or the number of standard deviations itself. */
  readonly driver: Driver | number | null;
  readonly direction: Direction | null;
}

/**
 * A target that is ambitious but believable: the mean ± k standard deviations, in the unit of the mean.
 * @returns null while the baseline is not known
 */
export function stretchTarget({mean, sd, driver, direction}: StretchBasis): number | null {
  const sigmas = typeof driver === 'number' ? driver : SIGMAS[driver ?? 'noisy'];
  if (!(sigmas >= 0 && sigmas <= MOST_SIGMAS))
    throw new Refusal(`driver must lie between 0 and ${MOST_SIGMAS}, not ${sigmas}`);
  if (sd !== null && sd < 0) throw new Refusal(`sd must not be negative: ${sd}`);
  if (mean === null || sd === null) return null;
  return direction === 'down' ? mean - sigmas * sd : mean + sigmas * sd;
}
