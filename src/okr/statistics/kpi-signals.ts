import {baseline} from '../baseline';
import type {Direction} from '../direction';
import type {Entry} from '../kpi-log';
import type {Signal} from '../signal';
import {LIMIT, type NaturalLimits, naturalLimits, RANGE_OF_TWO} from './natural-limits';
import {strip} from './strip';

export interface Window {
  /** First and last day of the baseline, as serial numbers; null is open. */
  readonly from: number | null;
  readonly until: number | null;
}

export interface KpiSignal {
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: Signal;
  /** The rule that speaks, and how far it may be relied on; null where there is nothing to add. */
  readonly why: string | null;
  /** Serial number of the day on which the run of values on that side began. */
  readonly since: number | null;
  readonly level: number | null;
  readonly strip: string | null;
}

export const FEWEST_FOR_LIMITS = 6;
const ENOUGH_FOR_LIMITS = 12;
const RUN = 8;
const RECENT = 4;
/** Within this share of the limits' width a value is on the centre, or on a limit. */
const DUST = 1e-9;

type Side = -1 | 0 | 1;

/**
 * Whether the newest value, and those before it, say that a KPI has changed: limits from the baseline, and the first of
 * three rules that holds. What lies before the baseline belongs to another process, so no rule looks at it.
 * `history` has one value a day, in the order of the days.
 */
export function kpiSignal(history: readonly Entry[], {from, until}: Window, better: Direction): KpiSignal {
  const drawn = strip(history.map(({value}) => value));
  const process = history.filter(({day}) => from === null || day >= from);
  const base = process.filter(({day}) => until === null || day <= until).map(({value}) => value);
  if (base.length < FEWEST_FOR_LIMITS) {
    const none = {centre: null, lower: null, upper: null, why: null, since: null, level: null};
    return {...none, signal: 'No data', strip: drawn};
  }
  const limits = naturalLimits(base);
  const {centre, lower, upper} = limits;
  const values = process.map(({value}) => value);
  const rule = ruleThatHolds(values, limits);
  const trial = base.length < ENOUGH_FOR_LIMITS ? '(trial)' : '';
  const found = {centre, lower, upper, strip: drawn};
  if (!rule) return {...found, signal: 'Noise', why: trial || null, since: null, level: centre};
  const {side, word} = rule;
  const before = isBefore(base, limits, side) ? '(before the cycle)' : '';
  return {
    ...found,
    signal: side > 0 === (better === 'up') ? 'Better' : 'Worse',
    why: [word, trial, before].filter(Boolean).join(' '),
    since: process[runStart(values, limits, side)]!.day,
    level: mean(values.slice(-RECENT)),
  };
}

export interface LockedLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The same against limits that were written down earlier: the signal of the newest value. What had moved already before
 * that day – as `(before the cycle)` says it – is noise: the time since then has not moved it.
 * @param history one value a day, in the order of the days
 * @param from the first day that is asked about
 */
export function signalAgainst(
  history: readonly Entry[],
  {lower, upper}: LockedLimits,
  from: number,
  better: Direction,
): Signal {
  if (!history.some(({day}) => day >= from)) return 'No data';
  const limits = {centre: (lower + upper) / 2, lower, upper, movingRange: (upper - lower) / (2 * LIMIT)};
  const rule = ruleThatHolds(
    history.map(({value}) => value),
    limits,
  );
  const before = history.filter(({day}) => day < from).map(({value}) => value);
  if (!rule || (before.length > 0 && isBefore(before, limits, rule.side))) return 'Noise';
  return rule.side > 0 === (better === 'up') ? 'Better' : 'Worse';
}

/** The side of a value, 0 on the line itself: float dust is on it, too. */
function sideOf(value: number, line: number, {upper, lower}: NaturalLimits): Side {
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(line));
  if (Math.abs(value - line) <= Math.max(DUST * (upper - lower), rounding)) return 0;
  return value > line ? 1 : -1;
}

function ruleThatHolds(
  values: readonly number[],
  limits: NaturalLimits,
): {readonly side: Side; readonly word: string} | null {
  const newest = values[values.length - 1]!;
  const side = sideOf(newest, limits.centre, limits);
  if (side === 0) return null;
  const limit = side > 0 ? limits.upper : limits.lower;
  if (sideOf(newest, limit, limits) === side) return {side, word: 'beyond limit'};
  const isNearLimit = (value: number) => sideOf(value, (limits.centre + limit) / 2, limits) === side;
  if (isNearLimit(newest) && values.slice(-4).filter(isNearLimit).length >= 3) return {side, word: '3 of 4'};
  return values.length - runStart(values, limits, side) >= RUN ? {side, word: `${RUN} in a row`} : null;
}

/** Where the run of values on that side of the centre begins that ends with the newest. */
function runStart(values: readonly number[], limits: NaturalLimits, side: Side): number {
  let start = values.length - 1;
  while (start > 0 && sideOf(values[start - 1]!, limits.centre, limits) === side) start--;
  return start;
}

/** The baseline's own end had moved already, by more than one standard deviation. */
function isBefore(base: readonly number[], {centre, movingRange}: NaturalLimits, side: Side): boolean {
  return side * (mean(base.slice(-RECENT)) - centre) > movingRange / RANGE_OF_TWO;
}

function mean(values: readonly number[]): number {
  return baseline(values).mean!;
}
