import {scaled} from './parse-number';

/**
 * A figure without a sign beside one with it: beside 23% both `20` and `0.2` are 20%, and beside 0.4% `0.6` is 0.6%.
 * What is nearer to the other is meant.
 */
export function asShare(value: number, other: number): number {
  const share = scaled(value, 0.01);
  return Math.abs(share - other) < Math.abs(value - other) ? share : value;
}
