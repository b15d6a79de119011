import {scaled} from './parse-number';

/**
 * A figure without a sign beside one with it: whole numbers are percent (`1` beside 60% is 1%), others what is nearer:
 * beside 23% `0.2` is 20%, beside 0.4% `0.6` is 0.6%.
 */
export function asShare(value: number, other: number): number {
  const share = scaled(value, 0.01);
  const isNear = Math.abs(share - other) < Math.abs(value - other);
  return isNear || Number.isInteger(value) ? share : value;
}
