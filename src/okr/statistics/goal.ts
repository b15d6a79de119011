import type {Direction} from '../direction';
import type {KeyResultType} from '../progress';
import {Refusal} from '../refusal';
import {isShare} from '../tolerance';

export const DEFAULT_BAR = 0.7;

export interface Goal {
  readonly direction: Direction;
  readonly bar: number;
}

/** What counts as success. A threshold is met or not, so its bar is the target itself. */
export function goalOf(start: number | null, target: number, type: KeyResultType | null, bar: number): Goal {
  if (!isShare(bar)) throw new Refusal(`bars must lie between 0 and 1 (70% is 0.7), not ${bar}`);
  if (type === 'At least') return {direction: 'up', bar: target};
  if (type === 'At most') return {direction: 'down', bar: target};
  // `progress` has refused a blank start before.
  const from = start as number;
  return {direction: target > from ? 'up' : 'down', bar: bar === 1 ? target : from + bar * (target - from)};
}
