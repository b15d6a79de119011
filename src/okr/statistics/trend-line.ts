import type {Entry} from '../kpi-log';
import {Refusal} from '../refusal';

/** What the straight line says of one day: its value there, and the standard error of a new value. */
export interface Outlook {
  readonly value: number;
  readonly error: number;
  readonly degreesOfFreedom: number;
  /** By how much rounding may have moved the value. */
  readonly rounding: number;
}

export const FEWEST_OBSERVATIONS = 3;

/** Below this many units in the last place of the largest value, what is left over is rounding, not scatter. */
export const ROUNDING = 16 * Number.EPSILON;

/**
 * Ordinary least squares of value on day, read at another day.
 * Days and values are centred and values scaled first, so that serial numbers near 46,000 cost no digits and
 * very large values no overflow. A perfect line has the error 0.
 * @throws Refusal under 3 observations, or when all are on one day
 */
export function outlook(history: readonly Entry[], byDay: number): Outlook {
  const n = history.length;
  if (n < FEWEST_OBSERVATIONS)
    throw new Refusal(`a forecast needs at least ${FEWEST_OBSERVATIONS} values with a date, not ${n}`);
  if (history.every(({day}) => day === history[0]!.day))
    throw new Refusal('all values are on one day, so they have no trend');
  // Summed in one order whatever the order of the rows, so that sorting a sheet never changes a digit.
  const observations = [...history].sort((a, b) => a.day - b.day || a.value - b.value);
  const scale = scaleOf(observations);
  const meanDay = mean(observations, ({day}) => day);
  const meanValue = mean(observations, ({value}) => value / scale);
  let daySquares = 0;
  let products = 0;
  for (const {day, value} of observations) {
    daySquares += (day - meanDay) ** 2;
    products += (day - meanDay) * (value / scale - meanValue);
  }
  const slope = products / daySquares;
  let squares = 0;
  let largest = 0;
  for (const {day, value} of observations) {
    const residual = value / scale - meanValue - slope * (day - meanDay);
    squares += residual ** 2;
    largest = Math.max(largest, Math.abs(residual));
  }
  const degreesOfFreedom = n - 2;
  const scatter = largest <= ROUNDING ? 0 : Math.sqrt(squares / degreesOfFreedom);
  const away = byDay - meanDay;
  const spread = Math.sqrt(1 + 1 / n + away ** 2 / daySquares);
  return {
    value: finite((meanValue + slope * away) * scale),
    error: finite(scatter * spread * scale),
    degreesOfFreedom,
    rounding: ROUNDING * spread * scale,
  };
}

/** Refuses what no cell can hold. */
export function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new Refusal('the forecast is larger than any number a cell can hold');
}

function mean(observations: readonly Entry[], read: (one: Entry) => number): number {
  // A second pass adds what rounding lost in the first.
  const first = observations.reduce((sum, one) => sum + read(one), 0) / observations.length;
  return first + observations.reduce((sum, one) => sum + (read(one) - first), 0) / observations.length;
}

/** About the largest value: a power of two, because dividing by it rounds nothing. */
export function scaleOf(observations: readonly Entry[]): number {
  const largest = observations.reduce((most, {value}) => Math.max(most, Math.abs(value)), 0);
  return 2 ** Math.floor(Math.log2(largest || 1));
}
