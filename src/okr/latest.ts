import type {Entry} from './kpi-log';

export interface Latest {
  /** Serial number of the calendar day. */
  readonly day: number;
  readonly value: number;
  /** The value of the day before it on which there was one. */
  readonly previous: number | null;
}

/**
 * The newest value and the one before it. A second value on the same day corrects the first, so the later row counts
 * and the corrected one is not "previous". One pass, in whichever order the days stand.
 */
export function latest(entries: readonly Entry[]): Latest | null {
  let last: Entry | null = null;
  let before: Entry | null = null;
  for (const entry of entries) {
    if (!last || entry.day > last.day) {
      before = last;
      last = entry;
    } else if (entry.day === last.day) {
      last = entry;
    } else if (!before || entry.day >= before.day) {
      before = entry;
    }
  }
  return last && {day: last.day, value: last.value, previous: before?.value ?? null};
}
