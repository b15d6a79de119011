import {Refusal} from './refusal';
import {atLeast, atMost, isNothing, isShare} from './tolerance';

export const KEY_RESULT_STATUSES = [
  'On track',
  'At risk',
  'Off track',
  'Achieved',
  'Not started',
  'Paused',
  'Unverified',
] as const;
export type KeyResultStatus = (typeof KEY_RESULT_STATUSES)[number];

export const GUARDRAIL_STATUSES = ['OK', 'Watch', 'Tripped', 'No data'] as const;
export type GuardrailStatus = (typeof GUARDRAIL_STATUSES)[number];

export const DEFAULT_GREEN = 0.7;
export const DEFAULT_AMBER = 0.4;
/** In the first tenth of the period nothing has to have moved yet. */
const GRACE_PACE = 0.1;

export interface KeyResultState {
  readonly progress: number | null;
  readonly pace: number | null;
  readonly guardrail: GuardrailStatus | null;
  readonly trust: string | null;
  readonly green: number | null;
  readonly amber: number | null;
}

/**
 * The one word that a key result gets. The first rule that holds decides: a tripped guardrail pauses, figures that
 * nobody vouches for are never coloured, and only then the score that the present pace leads to is graded.
 * Limits are compared with a relative tolerance of 1e-9, so that float dust never flips a colour.
 * @returns null when there is no progress to speak of yet
 */
export function keyResultStatus(state: KeyResultState): KeyResultStatus | null {
  const {progress, pace, guardrail, trust} = state;
  if (progress === null) return null;
  const {green, amber} = bands(state);
  if (pace !== null && !isShare(pace))
    throw new Refusal(`pace must lie between 0 and 1 (50% is 0.5), not ${pace}`);
  if (guardrail === 'Tripped') return 'Paused';
  if (trust !== null && !isTrusted(trust)) return 'Unverified';
  if (atLeast(progress, 1)) return 'Achieved';
  if (pace === null) return graded(progress, 1, green, amber);
  if (atMost(pace, GRACE_PACE) && isNothing(progress)) return 'Not started';
  return graded(progress, pace, green, amber);
}

function isTrusted(trust: string): boolean {
  const word = trust.trim().toLowerCase();
  return word === '' || word === 'trusted';
}

function bands({green, amber}: KeyResultState): {green: number; amber: number} {
  const limits = {green: green ?? DEFAULT_GREEN, amber: amber ?? DEFAULT_AMBER};
  for (const [name, limit] of Object.entries(limits)) {
    if (!isShare(limit)) throw new Refusal(`${name} must lie between 0 and 1 (70% is 0.7), not ${limit}`);
  }
  if (limits.amber > limits.green)
    throw new Refusal(`amber (${limits.amber}) must not lie above green (${limits.green})`);
  return limits;
}

function graded(progress: number, pace: number, green: number, amber: number): KeyResultStatus {
  if (pace <= 0) return 'On track';
  const projected = progress / pace;
  if (atLeast(projected, green)) return 'On track';
  return atLeast(projected, amber) ? 'At risk' : 'Off track';
}
