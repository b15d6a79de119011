/** A history held against the log: what is new in it, what stands there already, and what stands there with another value. */
import type {Entry} from './kpi-log';

export interface Compared {
  readonly fresh: readonly Entry[];
  /** Stands there, the same. */
  readonly same: number;
  /** Of days that have another value, with the one that stands there. */
  readonly other: readonly (Entry & {readonly standing: number})[];
}

/** Of two rows of one day the later one counts. Digits beyond the twelfth are no other value. */
export function compared(history: readonly Entry[], log: readonly Entry[]): Compared {
  const standing = new Map(log.map(({day, value}) => [day, value]));
  const isSame = (one: number, two: number) =>
    one === two || Math.abs(one - two) <= 1e-12 * Math.max(Math.abs(one), Math.abs(two));
  const fresh: Entry[] = [];
  const other: (Entry & {standing: number})[] = [];
  let same = 0;
  for (const entry of history) {
    const there = standing.get(entry.day);
    if (there === undefined) fresh.push(entry);
    else if (isSame(there, entry.value)) same += 1;
    else other.push({...entry, standing: there});
  }
  return {fresh, same, other};
}
