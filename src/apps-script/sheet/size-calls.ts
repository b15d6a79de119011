/** Column widths and row heights in few calls: Google Sheets sets those of neighbours only, one call a stretch. */
import type {SheetPlan} from '../../templates/sheet-plan';

export interface Stretch {
  readonly from: number;
  readonly count: number;
  /** Pixels. */
  readonly size: number;
}

interface Best {
  /** Pixels beside what was asked for. */
  readonly waste: number;
  /** The stretches up to here, last first. */
  readonly last: {readonly stretch: Stretch; readonly before: Best['last']} | null;
}

export interface Sizes {
  readonly waste: number;
  readonly stretches: readonly Stretch[];
}

/**
 * The best stretches for every number of calls from 0 to `calls`, when everything has the size `base` to begin with.
 * A stretch gets the largest size that is asked for in it, so that nothing is cut off.
 */
function overBase(base: number, wanted: readonly number[], calls: number): (Best | null)[] {
  // best[c][i]: the first i have their sizes after c calls.
  const best: (Best | null)[][] = Array.from({length: calls + 1}, () => [{waste: 0, last: null}]);
  for (let c = 0; c <= calls; c += 1) {
    for (let i = 1; i <= wanted.length; i += 1) {
      const left = best[c]![i - 1] ?? null;
      const spare = base - wanted[i - 1]!;
      let found: Best | null = left && spare >= 0 ? {waste: left.waste + spare, last: left.last} : null;
      let size = 0;
      let sum = 0;
      for (let from = i - 1; c > 0 && from >= 0; from -= 1) {
        size = Math.max(size, wanted[from]!);
        sum += wanted[from]!;
        const before = best[c - 1]![from] ?? null;
        if (!before) continue;
        const waste = before.waste + size * (i - from) - sum;
        if (found && found.waste <= waste) continue;
        found = {waste, last: {stretch: {from: from + 1, count: i - from, size}, before: before.last}};
      }
      best[c]![i] = found;
    }
  }
  return best.map((row) => row[wanted.length] ?? null);
}

function sizesOf(best: Best, first: readonly Stretch[]): Sizes {
  const stretches: Stretch[] = [];
  for (let at = best.last; at; at = at.before) stretches.unshift(at.stretch);
  return {waste: best.waste, stretches: [...first, ...stretches]};
}

const better = (one: Sizes | null, other: Sizes | null): Sizes | null =>
  !one || (other && other.waste < one.waste) ? other : one;

/** Widths for every number of calls: all columns get one width first, then those that differ get theirs. */
function widthsFor(wanted: readonly number[], calls: number): (Sizes | null)[] {
  if (wanted.length === 0) return Array.from({length: calls + 1}, () => ({waste: 0, stretches: []}));
  const all: (Sizes | null)[] = Array.from({length: calls + 1}, () => null);
  for (const base of new Set(wanted)) {
    overBase(base, wanted, Math.max(0, calls - 1)).forEach((best, c) => {
      const first = {from: 1, count: wanted.length, size: base};
      if (c < calls) all[c + 1] = better(all[c + 1]!, best && sizesOf(best, [first]));
    });
  }
  return all;
}

/** The height of a row that nobody set. */
export const USUAL_HEIGHT = 21;

function asked(runs: readonly Stretch[], otherwise: number): number[] {
  const sizes: number[] = Array<number>(Math.max(0, ...runs.map(({from, count}) => from + count - 1))).fill(
    otherwise,
  );
  for (const {from, count, size} of runs) sizes.fill(size, from - 1, from - 1 + count);
  return sizes;
}

/** Widths and heights together in at most `calls` calls, and with as few pixels given away as that allows. */
export function sizeCalls(
  {widths, heights}: Pick<SheetPlan, 'widths' | 'heights'>,
  calls: number,
): {readonly widths: readonly Stretch[]; readonly heights: readonly Stretch[]} {
  const columns = asked(
    widths.map(({column, columns: count, width}) => ({from: column, count, size: width})),
    0,
  );
  const rows = asked(
    heights.map(({row, rows: count, height}) => ({from: row, count, size: height})),
    USUAL_HEIGHT,
  );
  const across = widthsFor(columns, calls);
  const down = overBase(USUAL_HEIGHT, rows, calls).map((best) => best && sizesOf(best, []));
  let chosen: {waste: number; calls: number; across: Sizes; down: Sizes} | null = null;
  across.forEach((one, a) => {
    down.forEach((other, d) => {
      if (!one || !other || a + d > calls) return;
      const waste = one.waste + other.waste;
      const isBetter = !chosen || waste < chosen.waste || (waste === chosen.waste && a + d < chosen.calls);
      if (isBetter) chosen = {waste, calls: a + d, across: one, down: other};
    });
  });
  const best = chosen as {across: Sizes; down: Sizes} | null;
  return {widths: best?.across.stretches ?? [], heights: best?.down.stretches ?? []};
}
