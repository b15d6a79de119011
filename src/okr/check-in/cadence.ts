import {keyOf} from '../known';

/** So many days after its newest value the next one of a KPI is expected. Blank is weekly. */
const DAYS: Readonly<Record<string, number>> = {daily: 1, weekly: 7, monthly: 28, quarterly: 90};

export const cadenceDays = (cadence: string): number => DAYS[keyOf(cadence)] ?? 7;

/** Whether a KPI waits for a value; one without any does. */
export function isDue(newest: number | null, cadence: string, today: number): boolean {
  return newest === null || today - newest >= cadenceDays(cadence);
}

/**
 * How often values come where their days show it: about every fourth week, or every quarter. Blank is weekly, which a
 * shorter step than those is left to.
 */
export function seenCadence(days: readonly number[]): 'Monthly' | 'Quarterly' | null {
  const sorted = [...days].sort((one, other) => one - other);
  const steps = sorted.slice(1).map((day, n) => day - sorted[n]!);
  if (steps.length < 2) return null;
  const [least, middle] = [Math.min(...steps), steps.sort((a, b) => a - b)[steps.length >> 1]!];
  if (least >= 80 && middle <= 100) return 'Quarterly';
  return least >= 25 && middle <= 35 ? 'Monthly' : null;
}
