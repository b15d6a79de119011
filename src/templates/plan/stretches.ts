/** Numbers → runs of neighbours as [first, count]: 1, 2, 4 → [1, 2], [4, 1]. */
export function stretches(numbers: readonly number[]): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === number) last[1] += 1;
    else found.push([number, 1]);
  }
  return found;
}
