import {isoDay} from './day';
import {Refusal} from './refusal';

export interface Period {
  /** Serial numbers of calendar days. */
  readonly start: number | null;
  readonly end: number | null;
  readonly asOf: number | null;
}

/**
 * The share of the period that has gone by on the day `asOf`: 0 up to the first day, 1 from the last day on.
 * @returns a fraction, or null when the period is not filled in yet
 */
export function pace({start, end, asOf}: Period): number | null {
  if (start === null || end === null) return null;
  if (asOf === null) throw new Refusal('as_of is blank');
  if (end <= start)
    throw new Refusal(`end_date (${isoDay(end)}) must come after start_date (${isoDay(start)})`);
  return Math.min(1, Math.max(0, (asOf - start) / (end - start)));
}
