import {namesMetric} from '../lexicon/metric-nouns';
import {NOUN_VERBS} from '../lexicon/noun-verbs';
import {participle} from '../lexicon/participles';
import {taskVerbEnd} from '../lexicon/task-verb';
import {OPENING_FORMS, TASK_FORMS} from '../lexicon/task-words';
import {afterLeadIn, aimOf, openingAimEnd} from '../lexicon/verbs';
import {NAME_LIKE} from '../lexicon/work-verbs';

export type VerbForm = 'plain' | 's' | 'ing' | 'ed';

/** The verb that a sentence begins with, where it ends and its form, which a second verb must have as well. */
export interface OpeningVerb {
  readonly word: string;
  readonly end: number;
  readonly form: VerbForm;
  /** `imperative`: the sentence begins with it; `guess`: so it seems; `predicate`: it stands behind its subject. */
  readonly as: 'imperative' | 'guess' | 'predicate';
}

/** What makes a verb of the word before it, even of one that is not known. */
const DETERMINER =
  /^\s+(?:the|an?|our|its|their|your|my|his|her|this|these|those|it|them|all|every|each|any|both|more|another|at least|at most|new|existing|≥ ?\d|[$€£]?\d)(?![a-zà-ÿ])/i;
const ARTICLE = /^\s+(?:the|an?|our|its|their|your|my|it|them|this|these|more|all)(?![a-zà-ÿ])/i;
const NO_VERB =
  /^(?:in|on|at|by|to|for|with|across|of|from|within|without|into|through|over|under|about|after|before|during|between|among|per|than|as|not|only|also|even|all|both|half|each|every|any|some|the|an?|our|its|their|this|that|these|those|is|are|was|were|be|has|and|or|but|if|when|while|where|who|which|what|how|given|until|since|once|such|no|up|then|so|again|hopefully|upon|against|target|baseline|goal|actual|current|one|two|three|four|five|six|none|others?|towards?|beyond|like|via)$/i;
const NO_OBJECT =
  /^\s*(?:$|[^\sa-zà-ÿ\d·$€£≥≤<>~+]|(?:and|or|in|on|at|by|to|for|with|across|of|from|within|is|are|was|were|has|have|will|can|than|as(?! (?:little|few|much|many) )|per|into|via|through|among|amongst|about|during|over|under|after|before|so|which|who|but|if|when|until)(?![a-zà-ÿ]))/i;
const WITH_FIGURE =
  /^\s+(?:at (?:least|most)|(?:by|to|from|at|above|below|under|over|within) (?:at least |at most |over |under |about )?[~≥≤<>]?[$€£]?\d)/i;
/** `cut support tickets by 20%`: what moves by a figure makes a verb of a noun. */
const MOVED = /^\s+[^,;.]{3,60}?\s(?:by|to|from|below|under|above)\s+(?:\S?\d|half(?![a-z]))/i;
/** `visit Madrid`: in running text no noun stands before a name. */
const OF_NAME = /^\s+\p{Lu}\p{L}/u;
/** `archive outdated pages`. */
const isDescribed = (behind: string) =>
  participle(/^\s+(\p{L}+)(?=\s+\p{L})/u.exec(behind)?.[1] ?? '') === 'done';
/** `schedule at least two`. */
const COUNTED = /^\s+at (?:least|most)\s/i;
const COUNTED_NOUN = /^\s+[$€£]?\d[\d.,]*[%kKmM]?\+?\s+(?:of\s+|[\p{L}-]+\s+){0,2}\p{L}{2,}/u;
const NUMBERED =
  /^(?:version|phase|level|tier|type|grade|year|chapter|step|stage|page|week|day|month|season|class|part|group|batch|wave|round|unit|zone|line|room|floor|scope|priority|least)$/;
/** `iterate on feedback`, `discuss with members`: the object stands behind a preposition. */
const PREPOSITIONAL =
  /^\s+(?:(?:on|with|to|among|amongst)\s+(?=[a-zà-ÿ])|(?:in|at|for|into|from)\s+(?:the|an?|our|their|its|all|every|\d+)\s)/i;

/** Aims whose word is a noun as often: `win rate`, `close rate`, `lead score`. */
const REACHED =
  /^(?:achiev|reach|hit|attain|improv|get|generat|attract|secur|driv|obtain|exceed|surpass|acquir|optimi[sz])(?:e|es|ing|ed|s|ting)?$/;
const PLAIN_TOO = new Set(['set', 'put', 'run', 'read', 'cut', 'shut', 'hit', 'find', 'found']);
/** Nouns that seldom stand before another noun; before a metric's they do (`build time`). */
const MOSTLY_VERBS = new Set(
  'increase boost publish start use help build set measure document track share hold ship fix move offer train'.split(
    ' ',
  ),
);

export const isDetermined = (behind: string) => DETERMINER.test(behind);
export const isKnownVerb = (word: string) => OPENING_FORMS.has(word.toLowerCase()) || aimOf(word) !== null;

export function formOf(word: string): VerbForm {
  const lower = word.toLowerCase();
  if (PLAIN_TOO.has(lower)) return 'plain';
  if (/[a-z]{2,}ing$/.test(lower) && !/^(?:bring|ring|spring)$/.test(lower)) return 'ing';
  if (participle(lower) !== null) return 'ed';
  const isThird = [lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')].some(
    (plain) => plain !== lower && isKnownVerb(plain),
  );
  return /[^s]s$/.test(lower) && isThird ? 's' : 'plain';
}

const FORBIDDEN = /^(?:do not|don['’]t|never|stop)\s+/i;
/** `Participants will learn …`: the verb behind the subject. */
const FUTURE =
  /^(?:(?!(?:that|which|who|where|when|if|so|what|how)\s)[^\s,;:.]+\s+){1,10}?(?:will|shall|can)\s+(?=([a-zà-ÿ]+)\s)/i;

/** The verb that begins a sentence, or its predicate when it tells who will do what; null when none does. */
export function openingVerb(text: string): OpeningVerb | null {
  let begin = afterLeadIn(text);
  begin += FORBIDDEN.exec(text.slice(begin))?.[0].length ?? 0;
  const word = wordAt(text, begin);
  if (word === '') return null;
  const end = begin + word.length;
  const form = formOf(word);
  const behind = text.slice(end);
  const known = taskVerbEnd(text) ?? openingAimEnd(text);
  // “Onboarding material is ready”: the form in -ing belongs to a name.
  if (known !== null && known >= end && !(form === 'ing' && FINITE_LATER.test(behind)))
    return {word: text.slice(begin, known), end: known, form, as: 'imperative'};
  if (form === 'plain' && !NO_VERB.test(word)) {
    if ((!/^[-/:]/.test(behind) && isKnownVerb(word)) || ARTICLE.test(behind) || FIGURE.test(behind))
      return {word, end, form, as: 'guess'};
  }
  const future = FUTURE.exec(text.slice(begin, begin + 160));
  if (!future || NO_VERB.test(future[1]!)) return null;
  const to = begin + future[0].length + future[1]!.length;
  return {word: future[1]!, end: to, form: 'plain', as: 'predicate'};
}

const FINITE_LATER = /^\s[^,;]{2,60}\s(?:is|are|was|were|has|have)\s/i;
const FIGURE = /^\s+[$€£]?\d/;

/** The word there; of compounds only verbs are one word (`co-host`, `sign-off`). */
function wordAt(text: string, at: number): string {
  const word = /^\p{L}+(?:-\p{L}+)?/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  return TASK_FORMS.has(word.toLowerCase()) || /-(?:up|out|off|in|on)$/.test(word)
    ? word
    : word.replace(/-.*/, '');
}

/** Another verb of a pair that shares its object: `edit and print posters`, `read / write code`. */
const PAIRED = /^\s*(?:,|and|&|or|\/)\s*([a-zà-ÿ]+)(?:\s+(?:up|out|off|down|over))?(?=\s)/i;

/** Verbs that go on with another one: `stop printing forms`, `be named in the report`. */
const WITH_VERB =
  /^(?:try\s+(?:not\s+)?to\s+[a-zà-ÿ]|(?:start|stop|keep|begin|continue|avoid)\s+[a-zà-ÿ]{2,}ing\s|be\s+[a-zà-ÿ]{2,}(?:ed|en)\s)/i;

/** Whether a verb in that form, with an object of its own, begins the second half of a sentence. */
export function beginsWithVerb(half: string, form: VerbForm, isBareComma: boolean): boolean {
  if (form === 'plain' && WITH_VERB.test(half)) return true;
  const leadIn = afterLeadIn(half);
  const begin = half.slice(0, leadIn).includes(':')
    ? 0
    : leadIn || (/^(?:will|shall|can)\s+/i.exec(half)?.[0].length ?? 0);
  const word = wordAt(half, begin);
  const verb = word.toLowerCase().replace(/-(?:up|out|off|in|on)$/, '');
  if (verb === '' || NO_VERB.test(verb) || formOf(verb) !== form) return false;
  let behind = half.slice(begin + word.length);
  if (/^[-/:’']/.test(behind)) return false;
  // “Clean up the drive”, “take part in it”: verbs of two words.
  const second = /^\s+\p{L}+/u.exec(behind)?.[0] ?? '';
  if (second !== '' && TASK_FORMS.has(`${verb} ${second.trim().toLowerCase()}`)) return true;
  behind = behind.replace(/^\s+(?:up|off|out|down|over|back)(?=\s)/i, '');
  const isWork = TASK_FORMS.has(verb) || MOSTLY_VERBS.has(verb);
  const isNounToo =
    (NOUN_VERBS.has(verb) || NAME_LIKE.has(verb)) &&
    !(MOSTLY_VERBS.has(verb) && (aimOf(verb) !== null || !namesMetric(behind)));
  if (isWork && !isNounToo) behind = behind.slice(PAIRED.exec(behind)?.[0].length ?? 0);
  if (form === 'ed') return (isWork || aimOf(verb) !== null) && DETERMINER.test(behind);
  if (isNounToo || !(isWork || aimOf(verb) !== null)) {
    if (aimOf(verb) !== null && MOVED.test(behind)) return true;
    if (isNounToo || OPENING_FORMS.has(verb))
      return DETERMINER.test(behind) || (word === verb && (OF_NAME.test(behind) || isDescribed(behind)));
    // An unknown word before an article or a counted noun is a verb, unless it numbers something (“phase 2 sites”).
    const isVerb = ARTICLE.test(behind) || (!NUMBERED.test(word) && COUNTED_NOUN.test(behind));
    return form === 'plain' && word === verb && !/[^s]s$|ly$/.test(word) && isVerb;
  }
  const hasObject = !NO_OBJECT.test(behind) || (aimOf(verb) === null ? COUNTED : WITH_FIGURE).test(behind);
  if (isWork) return hasObject || (!isBareComma && PREPOSITIONAL.test(behind));
  const aim = aimOf(verb);
  if (aim === 'reach' && !REACHED.test(verb)) return DETERMINER.test(behind);
  return hasObject;
}
