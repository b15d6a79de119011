/** Which calls of a run fail in turn: each of them when everything is to be tried, else those that differ in effect. */
import type {ServiceCall} from '../../workbench/host/service';

/** `EXHAUSTIVE=1 npm test` */
export const exhaustive = process.env.EXHAUSTIVE === '1';

/**
 * Between two writes the workbook stays what it is, so a call that fails there leaves the same to be put back as its
 * neighbours do. Chosen are every write, of the calls between two writes the last, of every method the first and the
 * last, and the call before the first write and the very first one.
 * @param from the first call that counts, as an index
 * @returns indices into `calls`, in order
 */
export function worthFailing(calls: readonly ServiceCall[], from = 0): readonly number[] {
  const all = calls.map((_, index) => index).filter((index) => index >= from);
  if (exhaustive) return all;
  const isWrite = (index: number) => calls[index]?.kind === 'write';
  const nameOf = (index: number) => `${calls[index]!.service}.${calls[index]!.method}`;
  const first = new Map([...all].reverse().map((index) => [nameOf(index), index]));
  const last = new Map(all.map((index) => [nameOf(index), index]));
  return all.filter(
    (index) =>
      index === from ||
      index === calls.length - 1 ||
      isWrite(index) ||
      isWrite(index + 1) ||
      first.get(nameOf(index)) === index ||
      last.get(nameOf(index)) === index,
  );
}

/** So many of a list, from its first one to its last, as evenly as it goes. */
export function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  const last = all.length - 1;
  return Array.from({length: count}, (_, n) => all[Math.round((n * last) / (count - 1))]!);
}
