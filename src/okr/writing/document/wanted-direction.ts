import {type Direction, directionOf} from '../../direction';
import {keyResultType} from '../../progress';
import type {DraftKeyResult} from './draft';

/** Which way a key result wants its KPI to go: as its type says, else from start to target. */
export function wantedDirection({
  type,
  start,
  target,
}: Pick<DraftKeyResult, 'type' | 'start' | 'target'>): Direction {
  const falls = start !== null && target !== null && target < start;
  return directionOf(keyResultType(type)) ?? (falls ? 'down' : 'up');
}
