import {isRefusal} from '../known';
import type {NameBook} from '../name-list';
import {remember} from '../remember';
import type {KpiRow, TreeRow} from './warning-tables';

/** The KPIs beside one in the driver tree: those that drive the same KPI, and those that drive it. */
export type Neighbours = (kpi: string, which: 'Worse' | 'leading Better') => readonly string[];

/** Each KPI has one parent: of a driver that stands twice the first row counts. */
export function neighbours(
  tree: readonly TreeRow[],
  kpiOf: (key: string) => KpiRow | undefined,
  names: NameBook,
): Neighbours {
  const parentOf = new Map<string, string>();
  const children = new Map<string, string[]>();
  for (const {driver, parent} of tree) {
    if (typeof driver !== 'string' || typeof parent !== 'string') continue;
    const [key, above] = [names.add(driver), names.add(parent)];
    if (above === '' || parentOf.has(key)) continue;
    parentOf.set(key, above);
    const known = children.get(above);
    if (known) known.push(key);
    else children.set(above, [key]);
  }
  const fits = (key: string, which: string) => {
    const kpi = kpiOf(key);
    if (!kpi || isRefusal(kpi.signal) || isRefusal(kpi.kind)) return false;
    return which === 'Worse' ? kpi.signal === 'Worse' : kpi.signal === 'Better' && kpi.kind === 'Leading';
  };
  const below = remember(
    (key: string, which: string) => `${which} ${key}`,
    (key, which) => (children.get(key) ?? []).filter((child) => fits(child, which)),
  );
  return (kpi, which) => {
    const above = parentOf.get(kpi);
    const beside = above === undefined ? [] : below(above, which);
    return [...beside.filter((key) => key !== kpi), ...below(kpi, which)];
  };
}
