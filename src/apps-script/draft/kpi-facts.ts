/** What the sheets know of the KPIs that a draft names. */
import {type Book, numberIn, textIn} from '../../actions/book';
import {kpisOf} from '../../actions/kpis';
import {type Baseline, baseline} from '../../okr/baseline';
import {keyOf} from '../../okr/known';
import type {Driver} from '../../okr/stretch-target';

export interface KpiFacts extends Baseline {
  readonly name: string;
  readonly driver: Driver;
  readonly better: 'up' | 'down';
}

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

/** The facts of each KPI of the KPIs sheet, by its name in lower case. */
export function readKpiFacts(book: Book): ReadonlyMap<string, KpiFacts> {
  const kpis = kpisOf(book);
  const values = kpis.length > 0 ? histories(book) : new Map<string, number[]>();
  return new Map(
    kpis.map(({name, cells}) => [
      keyOf(name),
      {
        name,
        ...baseline(values.get(keyOf(name)) ?? []),
        driver: keyOf(textIn(cells.driver)) === 'stable' ? 'stable' : 'noisy',
        better: keyOf(textIn(cells.better)) === 'down' ? 'down' : 'up',
      },
    ]),
  );
}
