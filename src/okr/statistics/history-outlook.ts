import {baseline} from '../baseline';
import type {Direction} from '../direction';
import type {Entry} from '../kpi-log';
import {finite, type Outlook, outlook, ROUNDING, scaleOf} from './trend-line';

/** Where a history leads by a day: `value` is P50, `error` the standard error of a value around it. */
export interface HistoryOutlook extends Outlook {
  /** No step of the history goes back, as with a running total: the bounds it may not cross, else infinite. */
  readonly isCounted: boolean;
  readonly least: number;
  readonly most: number;
}

/** How many values are needed, and how many times the history's own length it may look ahead. */
const ENOUGH = {values: 6, ahead: 1.5};
const ENOUGH_COUNTED = {values: 4, ahead: 3};

interface Part {
  readonly mean: number;
  readonly variance: number;
}

/**
 * The outlook of a history on a later day. *Four*: the equal mean of four simple forecasts – the level, the last
 * value, the straight line and the drift – because no single one of them keeps its promise on real series. *Counted*,
 * where no step goes back: the drift, with a variance that grows with the square of the days ahead.
 * `history` has one value a day, in the order of the days.
 * @param wavering the values before it went back and forth, so that it is no running total, in whichever order it comes
 * @returns null while it is too early to say, and when nothing ever varied
 */
export function historyOutlook(
  history: readonly Entry[],
  byDay: number,
  wavering = false,
): HistoryOutlook | null {
  const n = history.length;
  if (n < ENOUGH_COUNTED.values) return null;
  const scale = scaleOf(history);
  const scaled = history.map(({day, value}) => ({day, value: value / scale}));
  const [first, last] = [scaled[0]!, scaled[n - 1]!];
  const [length, ahead] = [last.day - first.day, byDay - last.day];
  const steps = stepsOf(scaled);
  const counted = wavering ? null : countedDirection(steps);
  const enough = counted ? ENOUGH_COUNTED : ENOUGH;
  if (n < enough.values || ahead <= 0 || ahead > enough.ahead * length) return null;
  const {mean, variance} = counted
    ? countedPart(steps, last, length, ahead)
    : meanOf(fourParts(scaled, steps, length, byDay));
  // 0.1 + 0.2 among values of 0.3 is dust, and no variation.
  if (variance === 0 || steps.every(({change}) => change === 0)) return null;
  const isNeverNegative = history.every(({value}) => value >= 0);
  const newest = history[n - 1]!.value;
  return {
    value: finite(mean * scale),
    error: finite(Math.sqrt(variance) * scale),
    degreesOfFreedom: n - 2,
    rounding: 0,
    isCounted: counted !== null,
    least: Math.max(isNeverNegative ? 0 : -Infinity, counted === 'up' ? newest : -Infinity),
    most: counted === 'down' ? newest : Infinity,
  };
}

interface Step {
  readonly days: number;
  readonly change: number;
}

function stepsOf(history: readonly Entry[]): Step[] {
  return history.slice(1).map(({day, value}, i) => {
    const change = value - history[i]!.value;
    return {days: day - history[i]!.day, change: Math.abs(change) <= ROUNDING ? 0 : change};
  });
}

/** Four values of a dozen stand in order by chance; a running total begins anew once a cycle, and not every other week. */
const STEPS_TO_TELL = 3;
const OFTEN = 1 / 4;

/** Whether these values go back and forth, as no running total does. */
export function isWavering(history: readonly Entry[]): boolean {
  const steps = stepsOf(history).filter(({change}) => change !== 0);
  const back = Math.min(
    steps.filter(({change}) => change < 0).length,
    steps.filter(({change}) => change > 0).length,
  );
  return steps.length >= STEPS_TO_TELL && back > OFTEN * steps.length;
}

/** Which way a running total counts: no step of it goes back, and some go on. */
export function countedWay(history: readonly Entry[]): Direction | null {
  const scale = scaleOf(history);
  return countedDirection(stepsOf(history.map(({day, value}) => ({day, value: value / scale}))));
}

function countedDirection(steps: readonly Step[]): Direction | null {
  if (steps.every(({change}) => change === 0)) return null;
  if (steps.every(({change}) => change >= 0)) return 'up';
  return steps.every(({change}) => change <= 0) ? 'down' : null;
}

/** Drift: last value + rate × days ahead. The spread of the rate is what the steps leave over, by their days. */
function drift(steps: readonly Step[], last: Entry, length: number, ahead: number): Part & {spread: number} {
  const rate = steps.reduce((sum, {change}) => sum + change, 0) / length;
  const left = steps.map(({days, change}) => ({days, rest: change - rate * days}));
  const isPerfect = left.every(({rest}) => Math.abs(rest) <= ROUNDING);
  const squares = left.reduce((sum, {days, rest}) => sum + rest ** 2 / days, 0);
  const spread = isPerfect ? 0 : squares / (steps.length - 1);
  return {mean: last.value + rate * ahead, variance: spread * ahead * (1 + ahead / length), spread};
}

function countedPart(steps: readonly Step[], last: Entry, length: number, ahead: number): Part {
  const {mean, spread} = drift(steps, last, length, ahead);
  return {mean, variance: (spread * ahead ** 2 * (steps.length + 1)) / length};
}

function fourParts(
  history: readonly Entry[],
  steps: readonly Step[],
  length: number,
  byDay: number,
): readonly Part[] {
  const last = history[history.length - 1]!;
  const ahead = byDay - last.day;
  const {n, mean, sd} = baseline(history.map(({value}) => value));
  const line = outlook(history, byDay);
  const perDay = steps.reduce((sum, {days, change}) => sum + change ** 2 / days, 0) / steps.length;
  return [
    {mean: mean!, variance: sd! ** 2 * (1 + 1 / n)},
    {mean: last.value, variance: ahead * perDay},
    {mean: line.value, variance: line.error ** 2},
    drift(steps, last, length, ahead),
  ];
}

function meanOf(parts: readonly Part[]): Part {
  const average = (read: (part: Part) => number) =>
    parts.reduce((sum, part) => sum + read(part), 0) / parts.length;
  return {mean: average(({mean}) => mean), variance: average(({variance}) => variance)};
}
