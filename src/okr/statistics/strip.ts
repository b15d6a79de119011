const LEVELS = '▁▂▃▄▅▆▇█';
const ALIKE = '▄';
const LONGEST = 12;

/** Values as a line of blocks between two limits. */
export function drawn(values: readonly number[], least: number, greatest: number): string {
  // Halves, because the width of the whole number line is no number.
  const width = greatest / 2 - least / 2;
  const blockOf = (value: number) =>
    LEVELS[Math.round(((value / 2 - least / 2) / width) * (LEVELS.length - 1))];
  return values.map((value) => (width > 0 ? blockOf(value) : ALIKE)).join('');
}

/** The last twelve values as a line of blocks between their least and greatest; null without values. */
export function strip(values: readonly number[]): string | null {
  const shown = values.slice(-LONGEST);
  return shown.length === 0 ? null : drawn(shown, Math.min(...shown), Math.max(...shown));
}
