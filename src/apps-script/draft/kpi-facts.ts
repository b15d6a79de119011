/** What the sheets know of the KPIs that a draft names. */
import {type Baseline, baseline} from '../../okr/baseline';
import {isDate} from '../../okr/cell';
import {keyOf} from '../../okr/known';
import type {KpiFacts} from '../../okr/writing/document/draft-basis';
import type {Kpi} from '../kpis';
import {readRows} from '../table';
import type {Workbook} from '../workbook';

function settingTime(workbook: Workbook, name: string): number | null {
  const value: unknown = workbook.spreadsheet.getRangeByName(name)?.getValue();
  return isDate(value) ? value.getTime() : null;
}

/** The values of every KPI in the baseline time of Settings, as the KPIs sheet takes them. */
function histories(workbook: Workbook): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const log = workbook.known.get('kpiData');
  if (!log) return found;
  const from = settingTime(workbook, 'BaselineFrom');
  const until = settingTime(workbook, 'BaselineUntil');
  for (const {cells} of readRows('kpiData', log.sheet, log.facts)) {
    const {date, kpi, value} = cells;
    if (!isDate(date) || typeof value !== 'number') continue;
    const at = date.getTime();
    if ((from !== null && at < from) || (until !== null && at > until)) continue;
    const key = keyOf(String(kpi));
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
export function readKpiFacts(workbook: Workbook, kpis: readonly Kpi[]): KpiFacts[] {
  const values = kpis.length > 0 ? histories(workbook) : new Map<string, number[]>();
  return kpis.map(({name, cells}) => ({
    name,
    ...baselineOf(values.get(keyOf(name)) ?? []),
    driver: keyOf(String(cells.driver)) === 'stable' ? 'stable' : 'noisy',
    better: keyOf(String(cells.better)) === 'down' ? 'down' : 'up',
  }));
}
