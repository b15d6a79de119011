import type {Direction} from '../direction';
import type {Entry} from '../kpi-log';
import {Refusal} from '../refusal';
import {chanceOf, reachedWith} from './reached';
import {outlook} from './trend-line';
import {checkShare} from './two-rates';

export interface History {
  /** Serial numbers. A row with a blank in either column is no observation. */
  readonly days: readonly (number | null)[];
  readonly values: readonly (number | null)[];
  /** The day to look at. */
  readonly byDay: number | null;
}

/** The value that will be reached or bettered by the day with that certainty (0…1 exclusive). */
export function forecast(history: History, certainty: number, direction: Direction): number {
  checkShare(certainty, 'certainty');
  return reachedWith(certainty, direction, outlook(entries(history), dayOf(history)));
}

/** The chance, 0…1, that the value is at the target or beyond by the day. */
export function likelihood(history: History, target: number | null, direction: Direction): number {
  if (target === null) throw new Refusal('target is blank');
  return chanceOf(target, direction, outlook(entries(history), dayOf(history)));
}

function entries({days, values}: History): Entry[] {
  const seen: Entry[] = [];
  days.forEach((day, row) => {
    const value = values[row] ?? null;
    if (day !== null && value !== null) seen.push({day, value});
  });
  return seen;
}

function dayOf({byDay}: History): number {
  if (byDay === null) throw new Refusal('by_date is blank');
  return byDay;
}
