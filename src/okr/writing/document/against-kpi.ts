import type {Direction} from '../../direction';
import {keyResultType} from '../../progress';
import type {KpiFinding} from '../checks/findings';
import type {DraftKeyResult} from './draft';

/** Which way a key result moves; a limit that is kept moves nothing. */
function movesTo({type, start, target}: DraftKeyResult): Direction | null {
  const known = keyResultType(type);
  if (known !== null) return known === 'Reduce' ? 'down' : known === 'Increase' ? 'up' : null;
  if (type.trim() !== '' || start === null || target === null || start === target) return null;
  return target < start ? 'down' : 'up';
}

/**
 * A key result that goes against its KPI: the one would turn green while the other turns red. Said as OKRs say it.
 * @param better null: the KPI does not say, and takes its side from its key result when that is added
 */
export function againstKpi(result: DraftKeyResult, better: Direction | null): KpiFinding | null {
  const way = movesTo(result);
  if (way === null || better === null || way === better) return null;
  return way === 'down' ? 'Falls, but its KPI is better up' : 'Rises, but its KPI is better down';
}
