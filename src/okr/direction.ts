import type {KeyResultType} from './progress';

export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Which way a type wants its measure to go; without a type the way from start to target tells. */
export function directionOf(type: KeyResultType | null): Direction | null {
  if (type === null) return null;
  return type === 'Reduce' || type === 'At most' ? 'down' : 'up';
}
