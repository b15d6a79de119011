const LEVELS = '▁▂▃▄▅▆▇█';
const ALIKE = '▄';
const LONGEST = 12;

/** The last twelve values as a line of blocks between their least and greatest; null without values. */
export function strip(values: readonly number[]): string | null {
  const shown = values.slice(-LONGEST);
  if (shown.length === 0) return null;
  const [least, greatest] = [Math.min(...shown), Math.max(...shown)];
  // Halves, because the width of the whole number line is no number.
  const width = greatest / 2 - least / 2;
  const blockOf = (value: number) =>
    LEVELS[Math.round(((value / 2 - least / 2) / width) * (LEVELS.length - 1))];
  return shown.map((value) => (width > 0 ? blockOf(value) : ALIKE)).join('');
}
