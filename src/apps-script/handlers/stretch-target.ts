import {keyOf} from '../../okr/known';
import {stretchTarget as targetFor} from '../../okr/stretch-target';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {readKpiFacts} from '../draft/kpi-facts';

/** µ ± k·σ from the KPI's own history, or the reason why there is none. */
export function stretchTarget({kpi, direction}: Args<'stretchTarget'>): Reply<'stretchTarget'> {
  const none = {kpi, n: 0, mean: null, sd: null, driver: '', target: null};
  if (kpi.trim() === '') return {...none, reason: 'The key result names no KPI.'};
  const facts = readKpiFacts(openBook()).get(keyOf(kpi));
  if (!facts) return {...none, reason: `${kpi} is not on the KPIs sheet.`};
  const {name, n, mean, sd, driver, better} = facts;
  const known = {kpi: name, n, mean, sd, driver};
  if (n < 2) {
    const values = n === 0 ? 'no values' : 'one value';
    return {...known, target: null, reason: `KPI data has ${values} of ${name}; a spread needs two.`};
  }
  const wanted = keyOf(direction);
  const side = wanted === 'up' || wanted === 'down' ? wanted : better;
  return {...known, target: targetFor({mean, sd, driver, direction: side}), reason: ''};
}
