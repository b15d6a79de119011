/** Asks when it is first asked, and remembers the answer. */
export function once<T>(ask: () => T): () => T {
  let known: {readonly value: T} | null = null;
  return () => {
    known ??= {value: ask()};
    return known.value;
  };
}
