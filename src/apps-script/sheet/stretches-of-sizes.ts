/** Sizes of columns or rows in few calls: Google Sheets sets those of neighbours only, one call a stretch. */

export interface Stretch {
  readonly from: number;
  readonly count: number;
  /** Pixels. */
  readonly size: number;
}

type Sizes = ReadonlyMap<number, number>;

const inOrder = (sizes: Sizes): [place: number, size: number][] => [...sizes].sort(([a], [b]) => a - b);

/** Neighbours of one size together. */
export function runsOf(sizes: Sizes): Stretch[] {
  const runs: Stretch[] = [];
  for (const [at, size] of inOrder(sizes)) {
    const last = runs[runs.length - 1];
    if (last && last.size === size && last.from + last.count === at)
      runs[runs.length - 1] = {...last, count: last.count + 1};
    else runs.push({from: at, count: 1, size});
  }
  return runs;
}

/** Neighbours, whatever their sizes. */
function blocksOf(sizes: Sizes): Sizes[] {
  const blocks: Map<number, number>[] = [];
  let end = Number.NaN;
  for (const [at, size] of inOrder(sizes)) {
    if (at !== end) blocks.push(new Map());
    blocks[blocks.length - 1]!.set(at, size);
    end = at + 1;
  }
  return blocks;
}

/** Runs of which something differs from what there is; the rest is as planned. */
const differing = (wanted: Sizes, now: Sizes): Stretch[] =>
  runsOf(wanted).filter(({from, count, size}) =>
    Array.from({length: count}, (_, step) => now.get(from + step)).some((one) => one !== size),
  );

/** All of a block get one size, and then those that differ theirs. */
function fromBase(block: Sizes, size: number): Stretch[] {
  const same = new Map([...block.keys()].map((at) => [at, size]));
  return [...runsOf(same), ...differing(block, same)];
}

/**
 * The fewest of these calls after which everything has exactly its size: either each run that differs by itself, or
 * one size for a whole block of neighbours and then the exceptions.
 * @param now what there is; nothing is known of a place that is not in it
 */
export function sizingCalls(wanted: readonly Stretch[], now: Sizes): Stretch[] {
  const sizes = new Map(
    wanted.flatMap(({from, count, size}) =>
      Array.from({length: count}, (_, step) => [from + step, size] as const),
    ),
  );
  return blocksOf(sizes).flatMap((block) => {
    const ways = [
      differing(block, now),
      ...[...new Set(block.values())].map((size) => fromBase(block, size)),
    ];
    return ways.reduce((best, way) => (way.length < best.length ? way : best));
  });
}
