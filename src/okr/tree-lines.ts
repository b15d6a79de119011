/** Lines deeper than this are not drawn any further to the right. */
const DEEPEST = 12;

/** Everything behind what it hangs below, siblings in their order, with the lines of the tree that lead to it. */
export function inTreeOrder<T>(
  tops: readonly T[],
  childrenOf: (item: T) => readonly T[],
): {item: T; lines: string}[] {
  const rows: {item: T; lines: string}[] = [];
  const waiting = tops.map((item) => ({item, lines: '', below: '', depth: 0})).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {item, lines, below, depth} = next;
    rows.push({item, lines});
    const children = childrenOf(item);
    const last = children.length - 1;
    for (let i = last; i >= 0; i--) {
      waiting.push({
        item: children[i]!,
        lines: `${below}${i === last ? '└─ ' : '├─ '}`,
        below: depth > DEEPEST ? below : `${below}${i === last ? '    ' : '│   '}`,
        depth: depth + 1,
      });
    }
  }
  return rows;
}
