/** What the sheets know of the KPIs that a draft names. */
import {type Baseline, baseline} from '../okr/baseline';
import {keyOf} from '../okr/known';
import type {KpiFacts} from '../okr/writing/document/draft-basis';
import {type Book, numberIn, textIn} from './book';
import type {Kpi} from './kpis';

/** The values of every KPI in the baseline time of Settings, as the KPIs sheet takes them. */
function histories(book: Book): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const from = numberIn(book.setting('baselineFrom'));
  const until = numberIn(book.setting('baselineUntil'));
  for (const row of book.rows('kpiData')) {
    const [date, value] = [numberIn(row.date), numberIn(row.value)];
    if (date === null || value === null) continue;
    if ((from !== null && date < from) || (until !== null && date > until)) continue;
    const key = keyOf(textIn(row.kpi));
    const known = found.get(key);
    if (known) known.push(value);
    else found.set(key, [value]);
  }
  return found;
}

/** Values near the largest number that there is have a spread that is none, and JSON has no word for that. */
const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

function baselineOf(values: readonly number[]): Baseline {
  const {n, mean, sd} = baseline(values);
  return {n, mean: finite(mean), sd: finite(sd)};
}

/** The facts of those KPIs, in their order. */
export function kpiFacts(book: Book, kpis: readonly Kpi[]): KpiFacts[] {
  const values = kpis.length > 0 ? histories(book) : new Map<string, number[]>();
  return kpis.map(({name, cells}) => ({
    name,
    owner: textIn(cells.owner).trim(),
    ...baselineOf(values.get(keyOf(name)) ?? []),
    driver: keyOf(textIn(cells.driver)) === 'stable' ? 'stable' : 'noisy',
    better: keyOf(textIn(cells.better)) === 'down' ? 'down' : 'up',
  }));
}
