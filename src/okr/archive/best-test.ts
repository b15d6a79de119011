/** What the best test of each key result says. */
import {keyOf} from '../known';

export interface TestRow {
  readonly id: string;
  readonly verdict: string;
  readonly interval: string;
}

/** What settles most comes first. */
const ORDER = ['Go', 'Stop', 'Iterate', 'Blocked', 'Broken split', 'Too early'];

/** By key result: `Go · +2.2 to +7.2 pp`. */
export function bestTests(rows: readonly TestRow[]): ReadonlyMap<string, string> {
  const best = new Map<string, TestRow>();
  for (const row of rows) {
    const rank = ORDER.indexOf(row.verdict);
    const known = best.get(keyOf(row.id));
    if (rank >= 0 && (!known || rank < ORDER.indexOf(known.verdict))) best.set(keyOf(row.id), row);
  }
  return new Map(
    [...best].map(([id, {verdict, interval}]) => [id, [verdict, interval].filter(Boolean).join(' · ')]),
  );
}
