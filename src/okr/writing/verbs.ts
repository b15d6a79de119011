import {DOWN_VERBS, forms, KEEP_VERBS, REACH_VERBS, UP_VERBS} from './direction-words';

export type Aim = 'up' | 'down' | 'reach' | 'keep';

const AIMS = new Map<string, Aim>();
for (const [aim, verbs] of [
  ['reach', REACH_VERBS],
  ['keep', KEEP_VERBS],
  ['down', DOWN_VERBS],
  ['up', UP_VERBS],
] as const)
  for (const verb of verbs) for (const form of forms(verb)) AIMS.set(form, aim);

/** A verb that aims at a measure, and where it stands. */
export interface AimVerb {
  readonly aim: Aim;
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const LEAD_IN =
  /^(?:(?:we|our team|the team) (?:will|want to|aim to|should)? ?|to |continue to |continuously |successfully |aim to |help (?:to )?|(?:\p{L}+ly) )/iu;

/** Where the sentence proper begins: behind “We will”, “Successfully”, “Continue to”. */
export function afterLeadIn(text: string): number {
  const match = LEAD_IN.exec(text);
  return match ? match[0].length : 0;
}

/**
 * The verb that governs the measure whose figures begin at `before`: the first word of the sentence, or a later
 * verb behind to, and, by, a comma or a colon. “Win rate” at the beginning is no verb: no article or noun form follows.
 */
export function aimVerb(text: string, before: number): AimVerb | null {
  const prefix = text.slice(0, before);
  let found: AimVerb | null = null;
  for (const match of prefix.matchAll(/\p{L}+/gu)) {
    const from = match.index;
    const verb = verbAt(prefix, from, match[0]);
    if (!verb) continue;
    const isFirst = from === afterLeadIn(text) || from === 0;
    const introduced =
      /(?:^|[^\p{L}])(?:to|and|will|we|helps?|would|should|must|us|thereby)[ ]$|[,;:–—-][ ]?$/iu.test(
        prefix.slice(0, from),
      );
    if (isFirst ? !NOUNS.test(text.slice(from)) : introduced && verb.aim !== 'reach') found = verb;
  }
  return found;
}

/** Nouns that look like verbs when they open a key result. */
const NOUNS =
  /^(?:win|close|drop|lead|order|return|up|have|save|score|cut|limit|scale|lift|sign|book|source|land|add)(?:[ -](?:rates?|off|offs|time|times|ups?|values?|to|from|ratio|in|of)|\/|:|$)/iu;

function verbAt(text: string, from: number, word: string): AimVerb | null {
  const two = /^\p{L}+ \p{L}+/u.exec(text.slice(from, from + 40))?.[0];
  for (const words of two ? [two, word] : [word]) {
    const aim = AIMS.get(words.toLowerCase());
    if (aim) return {aim, word: words, from, to: from + words.length};
  }
  return null;
}
