import type {Direction} from './direction';
import {Refusal} from './refusal';
import {atMost} from './tolerance';

export const SIGNALS = ['Better', 'Worse', 'Noise', 'No data'] as const;
export type Signal = (typeof SIGNALS)[number];

export const DEFAULT_SIGMAS = 2;

export interface Reading {
  readonly value: number | null;
  readonly mean: number | null;
  /** The standard deviation, in the unit of the mean. */
  readonly sd: number | null;
  readonly better: Direction | null;
  readonly sigmas: number | null;
}

/**
 * Whether a value differs from its baseline by more than the usual ups and downs, and to which side.
 * Exactly on the limit is still noise; the limit is compared with a relative tolerance of 1e-9.
 * A value without a baseline cannot be judged, so it is `No data` as well.
 */
export function signal({value, mean, sd, better, sigmas}: Reading): Signal {
  const width = sigmas ?? DEFAULT_SIGMAS;
  if (sd !== null && sd < 0) throw new Refusal(`sd must not be negative: ${sd}`);
  if (width < 0) throw new Refusal(`sigmas must not be negative: ${width}`);
  if (value === null || mean === null || sd === null) return 'No data';
  // Dust in a difference is as large as the last digits of what was subtracted, however small the difference is.
  const dust = 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(mean));
  if (atMost(Math.abs(value - mean) - dust, width * sd)) return 'Noise';
  return value > mean === (better !== 'down') ? 'Better' : 'Worse';
}
