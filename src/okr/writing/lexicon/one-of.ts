const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The inside of a pattern for one of the words as they are written; the longest is tried first. */
export const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
