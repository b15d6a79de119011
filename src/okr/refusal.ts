/** A condition in the user's words. The caller puts the function's name or the row's mark in front of it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const LONGEST_QUOTE = 60;
/** A name in front of what is wrong with its row: both together stay under a hundred characters of what was sent. */
const LONGEST_NAME = 40;

/** Quotes what stands in a cell, short enough to be read in a cell's error note. */
export function quote(value: string): string {
  return `"${shortened(value, LONGEST_QUOTE)}"`;
}

/** A name or an id as a message names it. */
export function named(value: string): string {
  return shortened(value, LONGEST_NAME);
}

function shortened(value: string, longest: number): string {
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
}
