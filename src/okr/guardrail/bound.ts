import {opposite, type Side} from '../writing/figures/comparisons';
import type {Quantity} from '../writing/figures/quantities';
import {PERCENTAGE_POINTS} from '../writing/figures/units';

/** A limit: a fixed value, or one that moves with the baseline (`share` of it, or an `offset` in its unit). */
export type Limit =
  | {readonly kind: 'fixed'; readonly value: number}
  | {
      readonly kind: 'baseline';
      readonly share: number;
      readonly offset: number;
      /** `2 points`: of percentages, where the baseline is one. */
      readonly isPoints?: boolean;
    };

export interface Bound {
  readonly side: Side;
  readonly inclusive: boolean;
  readonly limit: Limit;
}

/** A bound, and where the rule names it. */
export interface Placed extends Bound {
  readonly from: number;
  readonly to: number;
}

export function bound(side: Side, inclusive: boolean, value: number): Bound {
  return {side, inclusive, limit: {kind: 'fixed', value}};
}

/** The other side complies. */
export function reversed<B extends Bound>(one: B): B {
  return {...one, side: opposite(one.side), inclusive: !one.inclusive};
}

/** 5% + 1% is 6%, without the dust behind the fifteenth digit. */
export const exactly = (value: number) => Number(value.toPrecision(15));

/** Percentage points are hundredths, as the cell's percentage is. */
export const sizeOf = ({value, unit}: Quantity) => exactly(value * (PERCENTAGE_POINTS[unit] ?? 1));
