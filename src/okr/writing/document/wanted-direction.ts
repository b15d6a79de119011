import {keyOf} from '../../known';
import {KEY_RESULT_TYPES, type KeyResultType} from '../../progress';
import type {Direction} from '../../stretch-target';
import type {DraftKeyResult} from './draft';

/** A type as a person writes it; `null` for a blank one and for one that is none. */
export function typeOf(text: string): KeyResultType | null {
  return KEY_RESULT_TYPES.find((type) => keyOf(type) === keyOf(text)) ?? null;
}

/** Which way a key result wants its KPI to go: as its type says, else from start to target. */
export function wantedDirection({
  type,
  start,
  target,
}: Pick<DraftKeyResult, 'type' | 'start' | 'target'>): Direction {
  const known = typeOf(type);
  if (known) return known === 'Reduce' || known === 'At most' ? 'down' : 'up';
  return start !== null && target !== null && target < start ? 'down' : 'up';
}
