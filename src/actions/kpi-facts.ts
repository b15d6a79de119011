/**
 * What the KPIs sheet knows of the KPIs that a draft names. Its baseline is taken from the sheet itself, so that the
 * sidebar never tells another µ than the cells do.
 */
import {DIRECTIONS} from '../okr/direction';
import {keyOf} from '../okr/known';
import type {KpiFacts} from '../okr/writing/document/draft-basis';
import {numberIn, textIn} from './book';
import type {Kpi} from './kpis';

/** The facts of those KPIs, in their order; one whose baseline the sheet cannot compute has none. */
export function kpiFacts(kpis: readonly Kpi[]): KpiFacts[] {
  return kpis.map(({name, cells}) => ({
    name,
    owner: textIn(cells.owner).trim(),
    n: numberIn(cells.n) ?? 0,
    mean: numberIn(cells.mean),
    sd: numberIn(cells.sd),
    driver: keyOf(textIn(cells.driver)) === 'stable' ? 'stable' : 'noisy',
    better: DIRECTIONS.find((one) => one === keyOf(textIn(cells.better))) ?? null,
  }));
}
