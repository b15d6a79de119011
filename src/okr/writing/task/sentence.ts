import {aimOf} from '../verbs';
import {NOUN_VERBS} from './noun-verbs';
import {participle} from './participles';
import {namesPeople} from './people';
import {TASK_FORMS} from './task-words';

/** How a sentence says what it says; its first clause counts. */
export type Sentence =
  /** Somebody or something (subject) is, has, can, will, gets or does what stands behind the verb. */
  | {
      readonly form: 'statement';
      readonly subject: string;
      readonly verb: Verb;
      readonly word: string;
      readonly behind: string;
    }
  /** `Talks given in four cities`: what has been done to a thing, without is or has. */
  | {readonly form: 'reduced'; readonly subject: string; readonly word: string; readonly behind: string}
  /** A name, with what belongs to it: `A map of active leaders`. */
  | {readonly form: 'phrase'; readonly words: string};
export type Verb = 'be' | 'have' | 'can' | 'will' | 'get' | 'exist' | 'become' | 'do';

const FINITE: ReadonlyMap<string, Verb> = new Map(
  Object.entries({
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    "isn't": 'be',
    "aren't": 'be',
    has: 'have',
    have: 'have',
    had: 'have',
    can: 'can',
    could: 'can',
    may: 'can',
    cannot: 'can',
    will: 'will',
    shall: 'will',
    should: 'will',
    must: 'will',
    would: 'will',
    exist: 'exist',
    exists: 'exist',
    happen: 'exist',
    happens: 'exist',
    become: 'become',
    becomes: 'become',
    became: 'become',
    feel: 'become',
    feels: 'become',
    seem: 'become',
    seems: 'become',
    look: 'become',
    looks: 'become',
    stay: 'become',
    stays: 'become',
    remain: 'become',
    remains: 'become',
    gets: 'get',
    get: 'get',
    receive: 'get',
    receives: 'get',
    received: 'get',
    got: 'get',
    ends: 'become',
    finishes: 'become',
  } as const),
);
const RELATIVE = new Set([
  'who',
  'that',
  'which',
  'where',
  'whose',
  'what',
  'how',
  'when',
  'why',
  'whether',
  'whom',
  'if',
]);
const BEFORE_NAME = new Set(
  'a an the our its their your his her my this that these those of for in on at by to with from about into per as no every each all any both newly fully more less most very new own other next first last key top main existing current and or & / - – — ( , :'.split(
    ' ',
  ),
);
const BEHIND_PARTICIPLE = new Set(
  'in on at by to for from with across into within through via over under about around between among against of as and or & per before after until during so using throughout ( ) , . : - – — every each weekly monthly daily quarterly twice once again up out off down live online internally externally publicly successfully'.split(
    ' ',
  ),
);
const WORD = /\p{L}[\p{L}\d'’.-]*\p{L}|\p{L}|[\d.,]*\d[\d.,%]*|[^\s]/gu;
/** Longer sentences tell their form in their beginning. */
const MOST_WORDS = 60;

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

/** The form of a sentence (one line, without lead-in); an opening verb is no concern of this function. */
export function sentenceForm(text: string): Sentence {
  const words = wordsOf(text);
  return finite(text, words) ?? reduced(text, words) ?? {form: 'phrase', words: text};
}

function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    if (
      /^[;]$/.test(match[0]) ||
      (match[0] === '.' && /^\.\s+\p{Lu}/u.test(text.slice(match.index, match.index + 4)))
    )
      break;
    found.push({
      text: match[0],
      lower: match[0].toLowerCase(),
      from: match.index,
      to: match.index + match[0].length,
    });
    if (found.length === MOST_WORDS) break;
  }
  return found;
}

/** The main verb; those of relative clauses belong to what they describe. */
function finite(text: string, words: readonly Word[]): Sentence | null {
  let owed = 0;
  let wasRelative = false;
  let depth = 0;
  for (const [i, word] of words.entries()) {
    if (word.text === '(') depth += 1;
    if (word.text === ')') depth = Math.max(0, depth - 1);
    if (i === 0 || depth > 0) continue;
    if (/^(?:who|that|which)['’]/.test(word.lower)) continue;
    if (RELATIVE.has(word.lower)) {
      owed += 1;
      continue;
    }
    const verb = verbAt(words, i);
    if (!verb) continue;
    if (owed > 0) {
      owed -= 1;
      wasRelative = true;
      continue;
    }
    // “… that can be used here and can be used there”: the relative clause goes on.
    if (wasRelative && /^(?:and|or|,)$/.test(words[i - 1]!.lower)) continue;
    return {
      form: 'statement',
      subject: text.slice(0, word.from).trim(),
      verb,
      word: word.lower,
      behind: text.slice(word.to),
    };
  }
  return null;
}

function verbAt(words: readonly Word[], at: number): Verb | null {
  const {lower} = words[at]!;
  const before = words[at - 1]!.lower;
  const behind = words[at + 1]?.lower;
  const known = FINITE.get(lower) ?? null;
  if (known) return before === 'to' ? null : known;
  if (/^takes?$/.test(lower) && behind === 'place') return 'exist';
  if (lower === 'be' && before === 'to') return 'be';
  // “All managers to complete the training”.
  if (lower === 'to' && behind && namesPeople(words[at - 1]!.text) && TASK_FORMS.has(behind)) return 'will';
  return isActive(words, at) ? 'do' : null;
}

/** `The board approves …`, `coaches complete …`: a verb in the present, behind what may be its subject. */
function isActive(words: readonly Word[], at: number): boolean {
  const {lower} = words[at]!;
  const before = words[at - 1]!;
  const behind = words[at + 1]?.lower;
  if (!behind || !/^\p{L}/u.test(before.text) || BEFORE_NAME.has(before.lower) || !/^[\p{L}\d]/u.test(behind))
    return false;
  if (/^(?:of|rate|time|and|or|per)$/.test(behind) || participle(behind) !== null) return false;
  if (/ing$/.test(lower) || participle(lower) !== null) return false;
  const isPlural = /[^s]s$|^(?:people|everyone|children|women|men|community|team|staff)$/.test(before.lower);
  const isKnown = TASK_FORMS.has(lower) || aimOf(lower) !== null || OF_OTHERS.has(lower);
  if (!isKnown) return false;
  const isNoun = [lower, lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')].some(
    (form) => NOUN_VERBS.has(form),
  );
  if (/[^s]s$/.test(lower))
    return (
      !/[^s]s$|^(?:people|children|women|men)$/.test(before.lower) && (!isNoun || namesPeople(before.text))
    );
  return isPlural && (!isNoun || namesPeople(before.text));
}

/** What others do: `contributors open`, `users find`. */
const OF_OTHERS = new Set(
  `use uses know knows love loves find finds trust trusts understand understands recommend recommends choose prefer report reports say
  contribute contributes join return agree rate answer buy subscribe register participate follow share read watch spend earn pay visit open
  start see like enjoy adopt complete book order come comes give go donate renew upgrade refer respond respond attend sign log make supports support includes
  contains provides offers allows displays shows works work runs run passes pass needs need takes costs means knows helps handles`.split(
    /\s+/,
  ),
);

/** What those who do the work feel, use or tell is no work. */
const OF_ALL = new Set(
  'use know love find trust understand recommend choose prefer report say agree rate spend earn like enjoy adopt come give go pass need'.split(
    ' ',
  ),
);
export const isOfAll = (verb: string) => OF_ALL.has(verb.toLowerCase());

/** `the app live on both stores`: a state behind the name, as a participle stands there. */
const STATES = new Set('live ready available complete operational functional running'.split(' '));

function reduced(text: string, words: readonly Word[]): Sentence | null {
  let owed = 0;
  let depth = 0;
  for (const [i, word] of words.entries()) {
    if (word.text === '(') depth += 1;
    if (word.text === ')') depth = Math.max(0, depth - 1);
    if (i === 0 || depth > 0) continue;
    if (RELATIVE.has(word.lower) || /^(?:who|that|which)['’]/.test(word.lower)) owed += 1;
    if (owed > 0 || !(STATES.has(word.lower) || participle(word.lower) || isInPlace(words, i))) continue;
    const before = words[i - 1]!;
    const isBehindName = !BEFORE_NAME.has(before.lower) && /[\p{L}\d)"'%]$/u.test(before.text);
    if (isBehindName && isInPlace(words, i) && !/^(?:us|them|it|you|me)$/.test(before.lower))
      return {form: 'reduced', subject: text.slice(0, word.from).trim(), word: 'in place', behind: ''};
    const behind = words[i + 1]?.lower;
    if (!isBehindName || (behind !== undefined && !BEHIND_PARTICIPLE.has(behind) && !/^\d/.test(behind)))
      continue;
    return {
      form: 'reduced',
      subject: text.slice(0, word.from).trim(),
      word: word.lower,
      behind: text.slice(word.to),
    };
  }
  return null;
}

const isInPlace = (words: readonly Word[], at: number) =>
  words[at]!.lower === 'in' &&
  /^(?:place|production|use|beta|service|force)$/.test(words[at + 1]?.lower ?? '');
