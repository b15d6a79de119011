/** What the cycle before came to, for an example that has one: outcomes, not just scores. */
import type {Day, TableRows} from '../templates/rows';

/** A key result of the cycle before. Percentages stand as people say them: 18 for 18%. */
export interface PastResult {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly team: string;
  readonly objective: string;
  readonly objectiveScore: number;
  readonly kpi: string;
  readonly unit: string;
  readonly start: number;
  readonly target: number;
  readonly final: number;
  readonly verdict: 'Worked' | 'Hollow' | 'Missed, but moved' | 'Did not work';
  /** At half-time, as shares. */
  readonly chance: number;
  readonly confidence: number;
  readonly checkIns: number;
  readonly why?: string;
  readonly result: string;
  readonly nextBet?: string;
  readonly carryOn: 'Keep' | 'Change' | 'Drop';
}

const BAR = 0.7;

export interface PastCycle {
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  readonly weeks: number;
}

/** @param inCells a figure as people say it → as it stands in a cell */
export function archiveRows(
  past: readonly PastResult[],
  cycle: PastCycle,
  inCells: (value: number, unit: string) => number,
): Partial<TableRows['archive']>[] {
  return past.map(({start, target, final, verdict, unit, ...rest}) => {
    const score = Math.round(Math.min(1, (final - start) / (target - start)) * 100) / 100;
    const figure = (value: number): number => inCells(value, unit);
    return {
      ...rest,
      unit,
      verdict,
      moved: verdict === 'Worked' || verdict === 'Missed, but moved' ? 'Moved' : 'Noise',
      status: score >= 1 ? 'Achieved' : score >= BAR ? 'On track' : 'Off track',
      start: figure(start),
      target: figure(target),
      lockedTarget: figure(target),
      final: figure(final),
      lockedScore: score,
      revisedScore: score,
      bar: BAR,
      weeks: cycle.weeks,
      type: target > start ? 'Increase' : 'Reduce',
      commitment: 'Stretch',
      due: cycle.end,
      cycle: cycle.name,
      cycleStart: cycle.start,
      cycleEnd: cycle.end,
      closedOn: cycle.end,
    };
  });
}
