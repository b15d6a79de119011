/** What the sheets know of the KPIs that a draft names. */
import {type Baseline, baseline} from '../../okr/baseline';
import {isDate} from '../../okr/cell';
import {keyOf} from '../../okr/known';
import type {Driver} from '../../okr/stretch-target';
import {readKpis} from '../book/kpis';
import type {Workbook} from '../book/workbook';
import {readRows} from '../change/append';

export interface KpiFacts extends Baseline {
  readonly name: string;
  readonly driver: Driver;
  readonly better: 'up' | 'down';
}

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

/** The facts of each KPI of the KPIs sheet, by its name in lower case. */
export function readKpiFacts(workbook: Workbook): ReadonlyMap<string, KpiFacts> {
  const kpis = readKpis(workbook);
  const values = kpis.length > 0 ? histories(workbook) : new Map<string, number[]>();
  return new Map(
    kpis.map(({name, cells}) => [
      keyOf(name),
      {
        name,
        ...baseline(values.get(keyOf(name)) ?? []),
        driver: keyOf(String(cells.driver)) === 'stable' ? 'stable' : 'noisy',
        better: keyOf(String(cells.better)) === 'down' ? 'down' : 'up',
      },
    ]),
  );
}
