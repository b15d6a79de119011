/** A condition in the user's words. The caller puts the function's name or the row's mark in front of it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const LONGEST_QUOTE = 60;

/** Quotes what stands in a cell, short enough to be read in a cell's error note. */
export function quote(value: string): string {
  return `"${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE - 1)}…` : value}"`;
}
