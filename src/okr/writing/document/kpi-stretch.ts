import type {Direction} from '../../direction';
import {stretchTarget} from '../../stretch-target';
import type {KpiFacts} from './draft-basis';

/** A stretch target and what it rests on. */
export interface KpiStretch extends Omit<KpiFacts, 'name' | 'owner' | 'better'> {
  /** In the unit of the KPI; `null` while there is none. */
  readonly target: number | null;
  /** Says why there is no target, when there is none. */
  readonly reason: string;
}

/** µ ± k·σ from the KPI's own history, or the reason why there is none. */
export function kpiStretch({name, n, mean, sd, driver}: KpiFacts, direction: Direction): KpiStretch {
  const known = {n, mean, sd, driver};
  if (n < 2) {
    const values = n === 0 ? 'no values' : 'one value';
    return {...known, target: null, reason: `KPI data has ${values} of ${name}; a spread needs two.`};
  }
  const exact = stretchTarget({mean, sd, driver, direction});
  // A target is a promise in a sentence: three digits are what people can say and remember.
  const target = exact === null ? null : Number(exact.toPrecision(3));
  const reason =
    target === null ? `The values of ${name} in KPI data are too large to measure a spread.` : '';
  return {...known, target, reason};
}
