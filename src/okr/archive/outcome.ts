/** What a closed key result came to: whether it was reached, and whether its KPI moved. */
import type {Direction} from '../direction';
import type {Entry} from '../kpi-log';
import {type LockedLimits, signalAgainst} from '../statistics/kpi-signals';
import {atLeast} from '../tolerance';

export type Moved = 'Moved' | 'Noise' | 'Wrong way' | 'Untestable';
export type Verdict = 'Worked' | 'Hollow' | 'Missed, but moved' | 'Did not work' | 'Untestable';

export interface KpiOfCycle {
  /** One value a day up to the end of the cycle, in the order of the days. */
  readonly history: readonly Entry[];
  /** As they were locked; `null` where there were none. */
  readonly limits: LockedLimits | null;
  readonly better: Direction;
  readonly isTrusted: boolean;
}

/** Whether the KPI moved in the cycle, by its limits as locked. Without those, or without data to trust, nobody can say. */
export function movedIn(cycleStart: number, kpi: KpiOfCycle | null): Moved {
  if (!kpi?.limits || !kpi.isTrusted) return 'Untestable';
  const signal = signalAgainst(kpi.history, kpi.limits, cycleStart, kpi.better);
  if (signal === 'Better') return 'Moved';
  if (signal === 'Worse') return 'Wrong way';
  return signal === 'Noise' ? 'Noise' : 'Untestable';
}

/** @param score by what was promised, 0…1; `null` where nothing was. `bar`: from where on it counts as reached. */
export function verdictOf(score: number | null, bar: number, moved: Moved): Verdict {
  if (score === null || moved === 'Untestable') return 'Untestable';
  const isReached = atLeast(score, bar);
  if (moved === 'Moved') return isReached ? 'Worked' : 'Missed, but moved';
  return isReached ? 'Hollow' : 'Did not work';
}
