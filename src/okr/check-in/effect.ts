/** What a check-in does to its key result, before it is saved: the same rules as in the cells, in the page. */
import {shownChance} from '../chance';
import {daily, type Entry} from '../kpi-log';
import {type KeyResultType, progress} from '../progress';
import {Refusal} from '../refusal';
import {goalOf} from '../statistics/goal';
import {historyOutlook} from '../statistics/history-outlook';
import {wholeStudentUpper} from '../statistics/whole-student';
import {TOO_EARLY} from '../status';
import {atLeast} from '../tolerance';

export interface Measured {
  readonly start: number | null;
  readonly target: number | null;
  readonly type: KeyResultType | null;
  /** The share of the way that counts as success. */
  readonly bar: number;
  /** The day by which it is judged. */
  readonly byDay: number | null;
  /** The values that its outlook rests on: of this cycle, one a day, in the order of the days. */
  readonly history: readonly Entry[];
  /** Those of earlier cycles went back and forth. */
  readonly wavering: boolean;
  /** What counts now, which may be older than this cycle's values. */
  readonly now: number | null;
}

export interface Standing {
  /** Null where it cannot be measured. */
  readonly progress: number | null;
  /** The chance of the bar as it is shown, `Too early`, or blank where there is none. */
  readonly chance: string;
}

/** Where it stands with these values. */
export function standingOf(measured: Measured): Standing {
  const {start, target, type, bar, byDay, history, wavering, now} = measured;
  try {
    const share = target === null ? null : progress({start, current: now, target, type});
    if (target === null || share === null) return {progress: share, chance: ''};
    const newest = history[history.length - 1];
    if (!newest) return {progress: share, chance: now === null ? '' : TOO_EARLY};
    const reached = progress({start, current: newest.value, target, type}) ?? 0;
    if (atLeast(reached, 1) || byDay === null || byDay <= newest.day) return {progress: share, chance: ''};
    const at = historyOutlook(history, byDay, wavering);
    if (!at) return {progress: share, chance: TOO_EARLY};
    const goal = goalOf(start, target, type, bar);
    const short = goal.direction === 'up' ? goal.bar - at.value : at.value - goal.bar;
    return {
      progress: share,
      chance: shownChance(wholeStudentUpper(short / at.error, at.degreesOfFreedom), at.isCounted),
    };
  } catch (error) {
    if (error instanceof Refusal) return {progress: null, chance: ''};
    throw error;
  }
}

/** Where it will stand with another value of that day. */
export function standingWith(measured: Measured, value: number, day: number): Standing {
  return standingOf({...measured, now: value, history: daily([...measured.history, {day, value}])});
}
