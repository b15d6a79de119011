/** What the workbook knows of the KPIs and the cycle that a draft is read and checked against. */
import type {Baseline} from '../../baseline';
import type {Direction} from '../../direction';
import {keyOf} from '../../known';
import type {Driver} from '../../stretch-target';

export interface KpiFacts extends Baseline {
  readonly name: string;
  /** Who answers for it; blank for nobody. A key result without an owner has this one. */
  readonly owner: string;
  readonly driver: Driver;
  /** `null` when the KPIs sheet does not say; there it counts as up. */
  readonly better: Direction | null;
}

export interface DraftBasis {
  readonly kpis: readonly KpiFacts[];
  /** Names that Settings and rows have as owners; absent until the workbook has been read. */
  readonly owners?: readonly string[];
  /** The first day of the cycle, `yyyy-mm-dd`; `null` when there is none. */
  readonly cycleStart: string | null;
  /** `yyyy-mm-dd`, as the spreadsheet counts days. */
  readonly today: string;
}

/** The KPI of that name, whatever its case; `null` when the KPIs sheet has none. */
export function kpiNamed(kpis: readonly KpiFacts[], name: string): KpiFacts | null {
  return kpis.find((kpi) => keyOf(kpi.name) === keyOf(name)) ?? null;
}
