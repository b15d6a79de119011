import {keyOf} from '../known';

/** So many days after its newest value the next one of a KPI is expected. Blank is weekly. */
const DAYS: Readonly<Record<string, number>> = {daily: 1, weekly: 7, monthly: 28, quarterly: 90};

/** Whether a KPI waits for a value; one without any does. */
export function isDue(newest: number | null, cadence: string, today: number): boolean {
  return newest === null || today - newest >= (DAYS[keyOf(cadence)] ?? 7);
}
