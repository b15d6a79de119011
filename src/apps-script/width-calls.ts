export interface WidthRun {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

interface Best {
  /** Pixels given away: what columns get beyond the width they asked for. */
  readonly waste: number;
  /** The runs up to here, last first. */
  readonly last: {readonly run: WidthRun; readonly before: Best['last']} | null;
}

const NOTHING: Best = {waste: 0, last: null};

/** The best way to set the widths with that many calls, when every column starts at `base`. */
function over(base: number, wanted: readonly number[], calls: number): Best | null {
  // best[c][i]: the first i columns are right with c calls.
  const best: (Best | null)[][] = Array.from({length: calls + 1}, () => [NOTHING]);
  for (let c = 0; c <= calls; c += 1) {
    for (let i = 1; i <= wanted.length; i += 1) {
      let found: Best | null = null;
      const left = best[c]![i - 1] ?? null;
      if (left && wanted[i - 1]! <= base)
        found = {waste: left.waste + base - wanted[i - 1]!, last: left.last};
      let widest = 0;
      let sum = 0;
      for (let from = i - 1; c > 0 && from >= 0; from -= 1) {
        widest = Math.max(widest, wanted[from]!);
        sum += wanted[from]!;
        const before = best[c - 1]![from] ?? null;
        if (!before) continue;
        const waste = before.waste + widest * (i - from) - sum;
        if (found && found.waste <= waste) continue;
        found = {
          waste,
          last: {run: {column: from + 1, columns: i - from, width: widest}, before: before.last},
        };
      }
      best[c]![i] = found;
    }
  }
  return best[calls]![wanted.length] ?? null;
}

/**
 * Google Sheets sets the width of neighbouring columns only, one call a run. With at most `calls` of them every column
 * gets at least the width it asked for, and as little more as possible: all columns get the most useful width first,
 * then the runs that differ get theirs.
 */
export function widthCalls(widths: readonly WidthRun[], calls: number): WidthRun[] {
  const wanted: number[] = [];
  for (const {column, columns, width} of widths) {
    for (let step = 0; step < columns; step += 1) wanted[column - 1 + step] = width;
  }
  if (wanted.length === 0) return [];
  const plain = Array.from(wanted, (width) => width ?? 0);
  let chosen: {base: number; best: Best} | null = null;
  for (const base of new Set(plain)) {
    const best = over(base, plain, Math.max(0, calls - 1));
    if (best && (!chosen || best.waste < chosen.best.waste)) chosen = {base, best};
  }
  if (!chosen) return [];
  const runs: WidthRun[] = [];
  for (let at = chosen.best.last; at; at = at.before) runs.unshift(at.run);
  return [{column: 1, columns: plain.length, width: chosen.base}, ...runs];
}
