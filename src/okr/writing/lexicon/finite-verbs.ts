import {EVERYDAY_FORMS, NOUNS_AS_OFTEN} from './everyday-verbs';
import {NOUN_VERBS} from './noun-verbs';
import {participle} from './participles';
import {namesManyPeople, namesPeople} from './people';
import {TASK_FORMS} from './task-words';
import {aimOf} from './verbs';
import {words} from './word-list';

/** What the main verb of a sentence says of its subject. */
export type Verb = 'be' | 'have' | 'can' | 'will' | 'get' | 'exist' | 'become' | 'do';

/** A word, figure or mark of a sentence, and where it stands. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

const KNOWN: ReadonlyMap<string, Verb> = new Map(
  (
    [
      ['be', "is, are, was, were, isn't, aren't"],
      ['have', 'has, have, had'],
      ['can', 'can, could, may, cannot'],
      ['will', 'will, shall, should, must, would'],
      ['exist', 'exist, exists, happen, happens, lands'],
      [
        'become',
        `become, becomes, became, feel, feels, seem, seems, look, looks, stay, stays, remain, remains, ends, finishes, disappear,
        disappears, vanish, fall, falls, rise, rises, shrink, shrinks, goes, don't, doesn't, do, does, climb, climbs`,
      ],
      ['get', 'gets, get, receive, receives, got'],
    ] as const
  ).flatMap(([verb, forms]) => words(forms).map((form) => [form, verb] as const)),
);

/** What those who do the work feel, use or tell is no work. */
const OF_ALL: ReadonlySet<string> = new Set(
  words(`use, know, love, find, trust, understand, recommend, choose, prefer, report, say, agree, rate, spend, earn, like, enjoy,
  adopt, come, give, go, pass, need, ask, speak, feel, apply, invite, cut`),
);
export const isOfAll = (verb: string) =>
  [verb, verb.replace(/s$/, '')].some((form) => OF_ALL.has(form.toLowerCase()));

/** Words behind which a name goes on or begins: what follows them is no verb of it. */
export const BEFORE_NAME: ReadonlySet<string> = new Set([
  ...words(`a, an, the, our, its, their, your, his, her, my, this, that, these, those, of, for, in, on, at, by, to, with, from, about,
  into, per, as, no, every, each, all, any, both, newly, fully, more, less, most, very, new, own, other, next, first, last, key, top,
  main, existing, current, and, or`),
  ...'&/-–—(,:',
]);
const PLURAL = /[^s]s$|^(?:people|everyone|everybody|nobody|children|women|men|alumni)$/;
const COLLECTIVE = /^(?:community|team|staff|crew|leadership)$/;
const DETERMINER =
  /^(?:the|a|an|our|their|its|it|them|us|me|your|every|all|one|at|nothing|everything|something|him|her|themselves|more|less|fewer)$/;

/** The verb at a place of a sentence, when it is one that says something of what stands before it. */
export function verbAt(sentence: readonly Word[], at: number): Verb | null {
  const {lower} = sentence[at]!;
  const before = sentence[at - 1]!.lower;
  const behind = sentence[at + 1]?.lower;
  if (/^takes?$/.test(lower) && behind === 'place') return 'exist';
  if (/^goes$|^go$/.test(lower) && /^(?:live|public|online|out)$/.test(behind ?? '')) return 'exist';
  if (/^keeps?$/.test(lower) && /ing$/.test(behind ?? '')) return 'become';
  if (/^(?:went|goes|go|gone)$/.test(lower) && behind === 'through') return 'get';
  if (lower === 'be' && before === 'to') return 'be';
  // “All managers to complete the training”.
  if (lower === 'to' && behind && namesPeople(sentence[at - 1]!.text) && TASK_FORMS.has(behind))
    return 'will';
  const known = KNOWN.get(lower);
  if (known) return before === 'to' ? null : known;
  return isActive(sentence, at) ? 'do' : null;
}

/** `The board approves …`, `coaches complete …`: a verb in the present, behind what may be its subject. */
function isActive(sentence: readonly Word[], at: number): boolean {
  const {lower} = sentence[at]!;
  // “Leftovers hardly fill one bin”: the adverb stands between.
  const isAdverb = /^(?:\p{L}+ly|just|often|always|still|rarely|seldom|soon|now|also)$/u.test(
    sentence[at - 1]!.lower,
  );
  const before = sentence[isAdverb && at > 1 ? at - 2 : at - 1]!;
  const behind = sentence[at + 1]?.lower;
  if (!/^\p{L}/u.test(before.text) || BEFORE_NAME.has(before.lower)) return false;
  // “Oyster beds recover.”: nothing need follow.
  if (!behind || behind === '.')
    return (
      PLURAL.test(before.lower) &&
      EVERYDAY_FORMS.has(lower) &&
      !NOUNS_AS_OFTEN.has(lower) &&
      !TASK_FORMS.has(lower)
    );
  if (
    !/^[\p{L}\d]/u.test(behind) ||
    /^(?:rate|time|and|or|per)$/.test(behind) ||
    (behind === 'of' && (NOUNS_AS_OFTEN.has(lower) || !EVERYDAY_FORMS.has(lower))) ||
    participle(behind) ||
    KNOWN.has(behind)
  )
    return false;
  if (!TASK_FORMS.has(lower) && aimOf(lower) === null && !EVERYDAY_FORMS.has(lower)) return false;
  const isOfPeople = namesPeople(before.text);
  const isPlural = PLURAL.test(before.lower);
  // “Deans use the dashboard”, “3 companies run us”: a determiner behind it, and no noun is left for it to be.
  const isOfMany = isPlural || /^\d/.test(sentence[0]!.text) || namesManyPeople(sentence[0]!.text);
  if (EVERYDAY_FORMS.has(lower) && isOfMany && DETERMINER.test(behind)) return true;
  if (EVERYDAY_FORMS.has(lower) && /s$/.test(lower) && !isPlural && DETERMINER.test(behind)) return true;
  if (lower === 'run' && isOfPeople) return true;
  if (/ing$/.test(lower) || participle(lower) !== null || (NOUNS_AS_OFTEN.has(lower) && !isOfPeople))
    return false;
  const stems = [lower, lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')];
  const isNounToo = stems.some((form) => NOUN_VERBS.has(form));
  if (/[^s]s$/.test(lower)) return !isPlural && (!isNounToo || isOfPeople);
  return (isPlural || COLLECTIVE.test(before.lower)) && (!isNounToo || isOfPeople);
}
