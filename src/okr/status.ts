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
  'No data',
] as const;
export type KeyResultStatus = (typeof KEY_RESULT_STATUSES)[number];

export const GUARDRAIL_STATUSES = ['OK', 'Watch', 'Tripped', 'Unverified', 'No data'] as const;
export type GuardrailStatus = (typeof GUARDRAIL_STATUSES)[number];

export const DEFAULT_GREEN = 0.7;
export const DEFAULT_AMBER = 0.4;
export const DEFAULT_LIKELY = 0.6;
export const DEFAULT_POSSIBLE = 0.2;
/** What OKR_OUTLOOK says where there is no chance to speak of yet. */
export const TOO_EARLY = 'Too early';
/** In the first tenth of the period nothing has to have moved yet. */
const GRACE_PACE = 0.1;

export interface KeyResultState {
  readonly progress: number | null;
  readonly pace: number | null;
  readonly guardrail: GuardrailStatus | null;
  readonly trust: string | null;
  readonly green: number | null;
  readonly amber: number | null;
  /** Chance of reaching the bar, 0…1; null: graded by pace. */
  readonly chance: number | typeof TOO_EARLY | null;
  readonly likely: number | null;
  readonly possible: number | null;
}

interface Bands {
  readonly upper: number;
  readonly lower: number;
}

/**
 * The one word that a key result gets. The first rule that holds decides: a tripped guardrail pauses, figures that
 * nobody vouches for are never coloured, and only then the chance of its bar is graded; where that is not known, the
 * score that the present pace leads to.
 * Limits are compared with a relative tolerance of 1e-9, so that float dust never flips a colour.
 * @returns null when there is no progress to speak of yet
 */
export function keyResultStatus(state: KeyResultState): KeyResultStatus | null {
  const {progress, pace, guardrail, chance} = state;
  if (progress === null) return null;
  const projected = bandsOf({green: state.green ?? DEFAULT_GREEN, amber: state.amber ?? DEFAULT_AMBER});
  const chances = bandsOf({
    likely: state.likely ?? DEFAULT_LIKELY,
    possible: state.possible ?? DEFAULT_POSSIBLE,
  });
  if (pace !== null && !isShare(pace))
    throw new Refusal(`pace must lie between 0 and 1 (50% is 0.5), not ${pace}`);
  if (typeof chance === 'number' && !isShare(chance))
    throw new Refusal(`chance must lie between 0 and 1 (50% is 0.5), not ${chance}`);
  if (guardrail === 'Tripped') return 'Paused';
  const trust = state.trust?.trim().toLowerCase() ?? '';
  if (trust === 'no data') return 'No data';
  if (!TRUSTED.includes(trust)) return 'Unverified';
  if (atLeast(progress, 1)) return 'Achieved';
  // A fall below the start is news at once.
  if (pace !== null && atMost(pace, GRACE_PACE) && isNothing(Math.abs(progress))) return 'Not started';
  if (typeof chance === 'number') return graded(chance, chances);
  const word = byPace(progress, pace, projected);
  return chance === TOO_EARLY && word === 'Off track' ? 'At risk' : word;
}

/** Blank is not judged; *Fresh*: nothing but freshness is measured, which holds no colour back. */
const TRUSTED: readonly string[] = ['', 'trusted', 'fresh'];

/** The two limits of a scale by their names, the upper first. */
function bandsOf(limits: Readonly<Record<string, number>>): Bands {
  const [[upper, high], [lower, low]] = Object.entries(limits) as [[string, number], [string, number]];
  for (const [name, limit] of Object.entries(limits)) {
    if (!isShare(limit)) throw new Refusal(`${name} must lie between 0 and 1 (70% is 0.7), not ${limit}`);
  }
  if (low > high) throw new Refusal(`${lower} (${low}) must not lie above ${upper} (${high})`);
  return {upper: high, lower: low};
}

function byPace(progress: number, pace: number | null, bands: Bands): KeyResultStatus {
  if (pace === null) return graded(progress, bands);
  // Before the first day is over any way gone is ahead of time, and a fall is none.
  if (pace <= 0) return progress < 0 ? 'Off track' : 'On track';
  return graded(progress / pace, bands);
}

function graded(share: number, {upper, lower}: Bands): KeyResultStatus {
  if (atLeast(share, upper)) return 'On track';
  return atLeast(share, lower) ? 'At risk' : 'Off track';
}
