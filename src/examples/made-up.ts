/**
 * The made-up history of an example: one path of noise for all KPIs, shifted and mirrored from KPI to KPI, around a
 * baseline and what the cycle changes. The same figures whatever the day.
 */

/** Twelve deviations with mean 0 and standard deviation 1. */
const NOISE = [-1.6, 1.7, 0.2, 0.3, -0.8, -0.7, 0.5, 1.1, -0.3, 1.2, -0.7, -0.9];

/** Weeks of history before the cycle. */
export const WEEKS_BEFORE = NOISE.length;

/** How much of a change has come by week j of N. */
export type Path =
  | 'flat'
  | 'line'
  | {readonly late: number}
  | {readonly step: number}
  | {readonly plateau: number};

function share(path: Path, week: number, weeks: number): number {
  if (path === 'flat') return 0;
  if (path === 'line') return week / weeks;
  if ('late' in path) return Math.max(0, (week - path.late) / (weeks - path.late));
  if ('step' in path) return week >= path.step ? 1 : 0;
  return Math.min(week, path.plateau) / weeks;
}

export interface Shape {
  /** In the unit that people say it in: 18 for 18%. */
  readonly mean: number;
  readonly sd: number;
  readonly decimals: number;
  readonly change?: number;
  readonly path?: Path;
}

/** Half up, free of what binary fractions do to a half. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(Number((value * scale).toPrecision(12)) + 0.5) / scale;
}

/**
 * The value of KPI number `k` in a week: 1 is the first of the cycle, 0 and below lie before it.
 * @param weeks of the whole cycle
 */
export function valueIn(week: number, k: number, shape: Shape, weeks: number): number {
  const {mean, sd, decimals, change = 0, path = 'flat'} = shape;
  const noise = (at: number): number => sd * (k % 2 === 0 ? 1 : -1) * NOISE[(at + 5 * k) % NOISE.length]!;
  const value =
    week < 1
      ? mean + noise(week + WEEKS_BEFORE - 1)
      : mean + change * share(path, week, weeks) + noise(week - 1);
  return rounded(value, decimals);
}
