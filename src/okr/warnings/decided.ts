import {warning} from '../cell';
import {isRefusal, keyOf} from '../known';
import {parentId} from '../okr-tree';
import type {DecisionRow} from './warning-tables';

/** Where people log in several time zones it can be tomorrow already. */
const DAYS_AHEAD = 1;
export const UNDECIDED = 'Undecided';

/**
 * The newest decision about something, by its id or one of its names; a key result without one has the decision about
 * what stands above it. Of two on the same day the later row counts; what was decided after `asOf` is not known yet.
 */
export function decisionsAbout(
  decisions: readonly DecisionRow[],
  asOf: number,
): (names: readonly string[], isId: boolean) => string {
  const newest = new Map<string, {day: number; text: string}>();
  for (const {date, about, decision} of decisions) {
    if (typeof about !== 'string' || decision === null) continue;
    const day = typeof date === 'number' ? date : Number.NEGATIVE_INFINITY;
    const known = newest.get(keyOf(about));
    if (day > asOf + DAYS_AHEAD || (known && known.day > day)) continue;
    newest.set(keyOf(about), {day, text: isRefusal(decision) ? warning(decision.message) : decision.trim()});
  }
  const longest = [...newest.keys()].reduce((most, key) => Math.max(most, key.length), 0);
  return (names, isId) => {
    for (const name of names)
      for (let about: string | null = keyOf(name); about !== null; about = isId ? parentId(about) : null) {
        const found = about.length <= longest ? newest.get(about)?.text : undefined;
        if (found) return found;
      }
    return UNDECIDED;
  };
}
