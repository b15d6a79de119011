import {type Direction, directionOf} from '../direction';
import {isRefusal, type Known, keyOf} from '../known';
import {type Entry, type LogColumns, logByName} from '../kpi-log';
import {parentId} from '../okr-tree';
import {checkMovement, type KeyResultType} from '../progress';
import {Refusal} from '../refusal';
import {remember} from '../remember';
import {chanceOf, reachedWith} from './reached';
import {FEWEST_OBSERVATIONS, outlook} from './trend-line';

export interface ForecastColumns {
  readonly ids: readonly Known<string>[];
  readonly starts: readonly Known<number>[];
  readonly targets: readonly Known<number>[];
  readonly types: readonly Known<KeyResultType>[];
  /** The day for which each forecast is made, as a serial number. */
  readonly byDays: readonly Known<number>[];
  /** The check-ins of all key results, in any order. */
  readonly checkIns: LogColumns;
}

export interface KeyResultForecast {
  readonly p50: number;
  readonly p80: number;
  /** Chance of reaching the target, 0…1. */
  readonly chance: number;
}

/**
 * Where the check-ins of each key result lead by its day: the value it will reach as likely as not, the value it
 * will reach four times out of five, and the chance of its target. Reads the log once, however many ids there are.
 * @returns for each id null for an objective, and while there are too few check-ins to speak of a trend
 */
export function forecastKeyResults(columns: ForecastColumns): Known<KeyResultForecast>[] {
  const log = logByName(columns.checkIns);
  const outlookOf = remember(
    (id: string, _checkIns: readonly Entry[], byDay: number) => `${byDay} ${keyOf(id)}`,
    (_id, checkIns, byDay) => outlook(checkIns, byDay),
  );
  return columns.ids.map((id, row) => {
    if (id === null || isRefusal(id)) return id;
    if (parentId(id) === null) return null;
    const checkIns = log(id);
    if (isRefusal(checkIns)) return checkIns;
    if (checkIns.length < FEWEST_OBSERVATIONS) return null;
    try {
      const target = given(columns.targets[row], 'target');
      const byDay = given(columns.byDays[row], 'by_date');
      const direction = betterDirection(columns.starts[row] ?? null, target, columns.types[row] ?? null);
      const at = outlookOf(id, checkIns, byDay);
      return {
        p50: reachedWith(0.5, direction, at),
        p80: reachedWith(0.8, direction, at),
        chance: chanceOf(target, direction, at),
      };
    } catch (error) {
      if (isRefusal(error)) return error;
      throw error;
    }
  });
}

/** The type says which way is better; without one the way from start to target does. */
function betterDirection(start: Known<number>, target: number, type: Known<KeyResultType>): Direction {
  if (isRefusal(type)) throw type;
  // A threshold needs no start, so one that is not even a number does not matter to it.
  if (typeof start === 'number') checkMovement(start, target, type);
  return directionOf(type) ?? (target > given(start, 'start') ? 'up' : 'down');
}

function given<T>(known: Known<T> | undefined, name: string): T {
  if (isRefusal(known)) throw known;
  if (known === null || known === undefined) throw new Refusal(`${name} is blank`);
  return known;
}
