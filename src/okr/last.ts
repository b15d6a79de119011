/** The last item, or undefined when there is none (`.at(-1)` is younger than the es2021 that is built for). */
export function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}
