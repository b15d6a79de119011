/** What was known at half-time: from the logs, as they stood on that day. */
import {isRefusal, keyOf} from '../known';
import type {Entry} from '../kpi-log';
import type {KeyResultType} from '../progress';
import {outlooksOf} from '../statistics/okr-outlook';

export interface HalfTimeResult {
  readonly id: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly type: KeyResultType | null;
  readonly bar: number;
  readonly byDay: number;
  /** Its values of the cycle: its check-ins, or those of its KPI. */
  readonly history: readonly Entry[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The day in the middle of a cycle. */
export const halfTime = ({start, end}: Span): number => start + Math.floor((end - start) / 2);

/**
 * The chance of its bar that each key result had at half-time, by its values up to that day.
 * @returns null where there was no outlook yet, where it was reached already, and where its cells cannot be read
 */
export function halfTimeChances(results: readonly HalfTimeResult[], cycle: Span): (number | null)[] {
  const half = halfTime(cycle);
  const log = results.flatMap(({id, history}) =>
    history
      .filter(({day}) => day >= cycle.start && day <= half)
      .map(({day, value}) => ({name: id, day, value})),
  );
  const none = results.map(() => null);
  const outlooks = outlooksOf({
    ids: results.map(({id}) => id),
    starts: results.map(({start}) => start),
    targets: results.map(({target}) => target),
    types: results.map(({type}) => type),
    bars: results.map(({bar}) => bar),
    byDays: results.map(({byDay}) => byDay),
    kpis: none,
    from: none,
    checkIns: {
      names: log.map(({name}) => name),
      days: log.map(({day}) => day),
      values: log.map(({value}) => value),
    },
    kpiValues: {names: [], days: [], values: []},
  });
  return outlooks.map((outlook) => {
    const chance = outlook === null || isRefusal(outlook) ? null : outlook[3];
    return typeof chance === 'number' ? chance : null;
  });
}

export interface CheckIn {
  readonly id: string;
  readonly day: number;
  readonly confidence: number | null;
}

/** What its owner said last, up to half-time. */
export function halfTimeConfidence(checkIns: readonly CheckIn[], cycle: Span): ReadonlyMap<string, number> {
  const half = halfTime(cycle);
  const said = new Map<string, {readonly day: number; readonly confidence: number}>();
  for (const {id, day, confidence} of checkIns) {
    if (confidence === null || day < cycle.start || day > half) continue;
    // Of one day the later row counts.
    if (day >= (said.get(keyOf(id))?.day ?? 0)) said.set(keyOf(id), {day, confidence});
  }
  return new Map([...said].map(([id, {confidence}]) => [id, confidence]));
}

const WEEK = 7;

export const weeksOf = ({start, end}: Span): number => Math.ceil((end - start + 1) / WEEK);

/** A value counts for the week that it is of, and for those until the next one is due. */
export interface Fed {
  readonly id: string;
  readonly days: readonly number[];
  /** Days from one value to the next. */
  readonly every: number;
}

/** In how many weeks of the cycle each key result was checked in: by its owner, or by a value that its KPI brought. */
export function weeksWithCheckIn(
  checkIns: readonly CheckIn[],
  cycle: Span,
  fed: readonly Fed[] = [],
): ReadonlyMap<string, number> {
  const weeks = new Map<string, Set<number>>();
  const add = (id: string, day: number): void => {
    if (day < cycle.start || day > cycle.end) return;
    const week = Math.floor((day - cycle.start) / WEEK);
    weeks.set(keyOf(id), (weeks.get(keyOf(id)) ?? new Set()).add(week));
  };
  for (const {id, day} of checkIns) add(id, day);
  for (const {id, days, every} of fed)
    for (const day of days) for (let later = day; later < day + every; later += WEEK) add(id, later);
  return new Map([...weeks].map(([id, set]) => [id, set.size]));
}
