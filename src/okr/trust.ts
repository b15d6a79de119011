import {isoDay} from './day';
import {Refusal} from './refusal';
import {atLeast, isShare} from './tolerance';

export const TRUST_BADGES = ['No data', 'Stale', 'Incomplete', 'Invalid', 'Trusted'] as const;
export type TrustBadge = (typeof TRUST_BADGES)[number];

export const DEFAULT_MINIMUM = 0.95;
/** Where people log in several time zones it can be tomorrow already. */
const DAYS_AHEAD = 1;

export interface DataQuality {
  /** Serial numbers of calendar days. */
  readonly updated: number | null;
  readonly asOf: number | null;
  readonly maxAgeDays: number | null;
  /** Shares from 0 to 1; null is not judged. */
  readonly completeness: number | null;
  readonly validity: number | null;
  readonly minimum: number | null;
}

/**
 * Whether a KPI's figures may be relied on: fresh first, then complete, then valid. The first thing that fails is
 * the badge. Shares are compared with a relative tolerance of 1e-9.
 */
export function trustBadge(quality: DataQuality): TrustBadge {
  const {updated, asOf, maxAgeDays, completeness, validity} = quality;
  const minimum = quality.minimum ?? DEFAULT_MINIMUM;
  for (const [name, share] of Object.entries({completeness, validity, minimum})) {
    if (share !== null && !isShare(share))
      throw new Refusal(`${name} must lie between 0 and 1 (95% is 0.95), not ${share}`);
  }
  if (maxAgeDays !== null && maxAgeDays < 0)
    throw new Refusal(`max_age_days must not be negative: ${maxAgeDays}`);
  if (updated === null) return 'No data';
  if (asOf === null) throw new Refusal('as_of is blank');
  if (maxAgeDays === null) throw new Refusal('max_age_days is blank');
  // A year typed wrong would otherwise stay fresh for ever.
  if (updated > asOf + DAYS_AHEAD)
    throw new Refusal(`updated (${isoDay(updated)}) lies after as_of (${isoDay(asOf)})`);
  if (asOf - updated > maxAgeDays) return 'Stale';
  if (completeness !== null && !atLeast(completeness, minimum)) return 'Incomplete';
  if (validity !== null && !atLeast(validity, minimum)) return 'Invalid';
  return 'Trusted';
}
