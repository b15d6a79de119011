import {Refusal} from './refusal';
import {atLeast, atMost} from './tolerance';

export const KEY_RESULT_TYPES = ['Increase', 'Reduce', 'At least', 'At most'] as const;
export type KeyResultType = (typeof KEY_RESULT_TYPES)[number];

export interface KeyResultValues {
  readonly start: number | null;
  readonly current: number | null;
  readonly target: number | null;
  readonly type: KeyResultType | null;
}

/**
 * How far a key result has come: 0 at the start, 1 at the target, beyond both when the value goes there.
 * A threshold result (`At least`, `At most`) is met or not, so it is 1 or 0; equality meets it, and so does a value that
 * misses it by float dust only (a billionth of the target).
 * @returns a fraction, or null when nothing has been filled in yet
 */
export function progress({start, current, target, type}: KeyResultValues): number | null {
  if (start === null && current === null && target === null) return null;
  if (target === null) throw new Refusal('target is blank');
  if (type === 'At least' || type === 'At most') {
    if (current === null) return 0;
    return (type === 'At least' ? atLeast(current, target) : atMost(current, target)) ? 1 : 0;
  }
  if (start === null) throw new Refusal('start is blank');
  if (start === target) throw new Refusal('start and target must differ');
  if (type === 'Increase' && target < start)
    throw new Refusal('target is below start, but the type is Increase');
  if (type === 'Reduce' && target > start) throw new Refusal('target is above start, but the type is Reduce');
  // No evidence, no credit: a key result that nobody has measured yet stands at its start.
  if (current === null) return 0;
  return (current - start) / (target - start);
}
