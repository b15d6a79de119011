import {named, Refusal} from './refusal';

/** A cell of a table as it was read: its value, null when blank, or the condition that keeps it from being read. */
export type Known<T> = T | null | Refusal;

export function isRefusal(known: unknown): known is Refusal {
  return known instanceof Refusal;
}

/** The same condition, told from further away: `O1.2: progress is text`. */
export function because(where: string, refusal: Refusal): Refusal {
  return new Refusal(`${named(where)}: ${refusal.message}`);
}

/** Names and ids are the same when they differ in case and surrounding blanks only. */
export function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
