/** The words of a list that is written as in a sentence: parted by commas, over as many lines as it takes. */
export const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** A pattern for one of the words, each of which may be a pattern of its own; the longest is tried first. */
export const anyOf = (list: readonly string[]): string =>
  `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`;
