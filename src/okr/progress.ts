import {keyOf} from './known';
import {Refusal} from './refusal';
import {atLeast, atMost} from './tolerance';

export const KEY_RESULT_TYPES = ['Increase', 'Reduce', 'At least', 'At most'] as const;
export type KeyResultType = (typeof KEY_RESULT_TYPES)[number];

/** A type as a person writes it; `null` for a blank one and for one that is none. */
export function keyResultType(text: string): KeyResultType | null {
  return KEY_RESULT_TYPES.find((type) => keyOf(type) === keyOf(text)) ?? null;
}

export interface KeyResultValues {
  readonly start: number | null;
  readonly current: number | null;
  readonly target: number | null;
  readonly type: KeyResultType | null;
}

/** 0 → 0 is how people write that something shall not happen. */
const KEEP_AT_NOTHING = ' – to keep it at 0, set its type to At most or At least';

/** A start and a target that contradict each other or the type are refused before anything is measured. */
export function checkMovement(start: number, target: number, type: KeyResultType | null): void {
  if (type === 'At least' || type === 'At most') return;
  if (start === target)
    throw new Refusal(`start and target must differ${start === 0 ? KEEP_AT_NOTHING : ''}`);
  if (type === 'Increase' && target < start)
    throw new Refusal(`target is below start, but the type is Increase: ${start} → ${target}`);
  if (type === 'Reduce' && target > start)
    throw new Refusal(`target is above start, but the type is Reduce: ${start} → ${target}`);
}

/**
 * How far a key result has come: 0 at the start, 1 at the target, beyond both when the value goes there.
 * A threshold result (`At least`, `At most`) is met or not, so it is 1 or 0; equality meets it, and so does a value that
 * misses it by float dust only (a billionth of the target).
 * @returns a fraction, or null when nothing has been filled in yet
 */
export function progress({start, current, target, type}: KeyResultValues): number | null {
  if (start === null && current === null && target === null) return null;
  if (start !== null && target !== null) checkMovement(start, target, type);
  // No evidence, no credit: a key result that nobody has measured yet stands at its start, wherever that will be.
  if (current === null) return 0;
  if (target === null) throw new Refusal('target is blank');
  if (type === 'At least') return atLeast(current, target) ? 1 : 0;
  if (type === 'At most') return atMost(current, target) ? 1 : 0;
  if (start === null) throw new Refusal('start is blank');
  return (current - start) / (target - start);
}
