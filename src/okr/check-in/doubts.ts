/** What makes a typed value worth asking about before it is written: it may well be right. */
import type {Direction} from '../direction';
import type {Entry} from '../kpi-log';
import {countedWay} from '../statistics/history-outlook';
import {naturalLimits} from '../statistics/natural-limits';

/** A value so many mean moving ranges from the one before is no ordinary week. */
const FAR_IN_RANGES = 3;
/** Fewer values than this have no ordinary step to speak of. */
const FEWEST_FOR_RANGE = 4;
/** Without such a history: so many times start and target, as *Check* on OKRs says it. */
const FAR_IN_SIZE = 3;
/** `110` in a row of €120k to €95k, meant in thousands. */
const SMALL_IN_SIZE = 100;
const DUST = 1e-9;

/** What is known of the values before, in numbers: the server sends it, so that no history has to cross for it. */
export interface Usual {
  readonly last: number | null;
  /** The mean moving range; null where there are too few values, or nothing ever varied. */
  readonly range: number | null;
  /** Which way a running total counts. */
  readonly counts: Direction | null;
}

/** @param history one value a day, in the order of the days */
export function usualOf(history: readonly Entry[]): Usual {
  const values = history.map(({value}) => value);
  const last = values[values.length - 1] ?? null;
  if (values.length < FEWEST_FOR_RANGE) return {last, range: null, counts: null};
  const {movingRange} = naturalLimits(values);
  return {last, range: movingRange > 0 ? movingRange : null, counts: countedWay(history)};
}

export type Doubt =
  | {readonly kind: 'far'; readonly ranges: number}
  | {readonly kind: 'size'}
  | {readonly kind: 'small'}
  | {readonly kind: 'back'};

/**
 * @param scale the larger of start and target, without sign; null where there is none
 * @param least the smaller of those that are not 0
 */
export function doubtOf(
  value: number,
  {last, range, counts}: Usual,
  scale: number | null,
  least: number | null = null,
): Doubt | null {
  if (last !== null && counts !== null) {
    const back = counts === 'up' ? last - value : value - last;
    if (back > DUST * Math.abs(last)) return {kind: 'back'};
  }
  if (last !== null && range !== null) {
    const ranges = Math.abs(value - last) / range;
    if (ranges > FAR_IN_RANGES * (1 + DUST)) return {kind: 'far', ranges};
    return null;
  }
  if (scale !== null && scale > 0 && Math.abs(value) > FAR_IN_SIZE * scale) return {kind: 'size'};
  return least !== null && value !== 0 && Math.abs(value) * SMALL_IN_SIZE < least ? {kind: 'small'} : null;
}
