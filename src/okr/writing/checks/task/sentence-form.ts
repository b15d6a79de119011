import {BEFORE_NAME, type Verb, verbAt, type Word} from '../../lexicon/finite-verbs';
import {participle} from '../../lexicon/participles';
import {words} from '../../lexicon/word-list';

/** Somebody or something (subject) is, has, can, will, gets or does what stands behind the verb. */
export interface Statement {
  readonly form: 'statement';
  readonly subject: string;
  readonly verb: Verb;
  readonly word: string;
  readonly behind: string;
}

/** `Talks given in four cities`: what has been done to a thing, without is or has. */
export interface Reduced {
  readonly form: 'reduced';
  readonly subject: string;
  readonly word: string;
  readonly behind: string;
}

/** A name, with what belongs to it: `A map of active leaders`. */
export interface Phrase {
  readonly form: 'phrase';
  readonly words: string;
}

/** How a sentence says what it says; its first clause counts. */
export type Sentence = Statement | Reduced | Phrase;

const RELATIVE: ReadonlySet<string> = new Set(
  words('who, that, which, where, whose, what, how, when, why, whether, whom, if'),
);
const CONTRACTED = /^(?:who|that|which)['’]/;
const BEHIND_PARTICIPLE: ReadonlySet<string> = new Set([
  ...words(`in, on, at, by, to, for, from, with, across, into, within, through, via, over, under, about, around, between, among, against,
  of, as, and, or, per, before, after, until, till, during, so, using, throughout, every, each, weekly, monthly, daily, quarterly,
  twice, once, again, up, out, off, down, live, online, internally, externally, publicly, successfully`),
  ...'&(),.:-–—+/',
]);
const WORD = /\p{L}[\p{L}\d'’.-]*\p{L}|\p{L}|[\d.,]*\d[\d.,%]*|[^\s]/gu;
/** Longer sentences tell their form in their beginning. */
const MOST_WORDS = 60;

/** The form of a sentence (one line, without lead-in); an opening verb is no concern of this function. */
export function sentenceForm(text: string): Sentence {
  const sentence = wordsOf(text);
  const said = finite(text, sentence);
  const done = reduced(text, sentence);
  // “API reference generated, broken links fail the build”: the first of two clauses counts.
  if (said && done && /[,:]/.test(said.subject.slice(done.subject.length))) return done;
  return said ?? done ?? {form: 'phrase', words: text};
}

function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const isEnd =
      match[0] === ';' ||
      (match[0] === '.' && /^\.\s+\p{Lu}/u.test(text.slice(match.index, match.index + 4)));
    if (isEnd || found.length === MOST_WORDS) break;
    found.push({
      text: match[0],
      lower: match[0].toLowerCase(),
      from: match.index,
      to: match.index + match[0].length,
    });
  }
  return found;
}

/** The words outside brackets, but for the first, with their places. */
function* outside(sentence: readonly Word[]): Generator<[number, Word]> {
  let depth = 0;
  for (const [i, word] of sentence.entries()) {
    if (word.text === '(') depth += 1;
    if (word.text === ')') depth = Math.max(0, depth - 1);
    if (i > 0 && depth === 0) yield [i, word];
  }
}

/** The main verb; those of relative clauses belong to what they describe. */
function finite(text: string, sentence: readonly Word[]): Statement | null {
  let owed = 0;
  let wasRelative = false;
  for (const [i, word] of outside(sentence)) {
    if (CONTRACTED.test(word.lower)) continue;
    if (RELATIVE.has(word.lower)) {
      owed += 1;
      continue;
    }
    // “queries that used to take minutes”: a past form is the verb of the relative clause.
    if (owed > 0 && participle(word.lower) && RELATIVE.has(sentence[i - 1]!.lower)) {
      owed -= 1;
      wasRelative = true;
      continue;
    }
    const verb = verbAt(sentence, i);
    if (!verb) continue;
    if (owed > 0) {
      owed -= 1;
      wasRelative = true;
      continue;
    }
    // “… that can be used here and can be used there”: the relative clause goes on.
    if (wasRelative && /^(?:and|or|,)$/.test(sentence[i - 1]!.lower)) continue;
    const subject = text.slice(0, word.from).trim();
    return {form: 'statement', subject, verb, word: word.lower, behind: text.slice(word.to)};
  }
  return null;
}

/** What stands behind the name of a thing that is finished: `the app live on both stores`. */
const STATES: ReadonlySet<string> = new Set(
  words(
    'live, ready, available, complete, operational, functional, running, online, playable, testable, installed',
  ),
);

/** What has been done to what stands before it; no relative clause may have begun. */
function reduced(text: string, sentence: readonly Word[]): Reduced | null {
  for (const [i, word] of outside(sentence)) {
    if (RELATIVE.has(word.lower) || CONTRACTED.test(word.lower)) return null;
    // “drivers all recertified”, “the team fully staffed”: the word between says how many or how far.
    const between =
      /^(?:all|both|each|now|fully|already|newly|\p{L}+ly)$/u.test(sentence[i - 1]!.lower) && i > 1;
    const before = sentence[between ? i - 2 : i - 1]!;
    if (BEFORE_NAME.has(before.lower) || !/[\p{L}\d)"'%]$/u.test(before.text)) continue;
    const subject = text.slice(0, word.from).trim();
    const behind = sentence[i + 1]?.lower;
    const state = stateAt(sentence, i);
    if (state) return {form: 'reduced', subject, word: state, behind: text.slice(word.to)};
    if (!STATES.has(word.lower) && !participle(word.lower)) continue;
    if (behind !== undefined && !BEHIND_PARTICIPLE.has(behind) && !/^\d/.test(behind)) continue;
    return {form: 'reduced', subject, word: word.lower, behind: text.slice(word.to)};
  }
  return null;
}

/** `in place`, `under construction`, `out to dealers`: a state of two words, or a word that is one only before these. */
function stateAt(sentence: readonly Word[], at: number): string | null {
  const {lower} = sentence[at]!;
  const behind = sentence[at + 1]?.lower;
  if (/^(?:us|them|it|you|me)$/.test(sentence[at - 1]!.lower)) return null;
  if (lower === 'in' && /^(?:place|production|use|beta|service|force|review)$/.test(behind ?? ''))
    return 'in place';
  if (lower === 'visible' && /^(?:on|in)$/.test(behind ?? '')) return 'visible';
  if (lower === 'in' && behind === 'the' && sentence[at + 2]?.lower === 'hands') return 'in place';
  if (lower === 'under' && /^(?:construction|way|contract)$/.test(behind ?? '')) return 'in place';
  if (lower === 'up' && (behind === undefined || /^(?:,|by|before|\.)$/.test(behind))) return 'up';
  if (lower === 'out' && (behind === undefined || /^(?:to|for|by|,|\.)$/.test(behind))) return 'in place';
  return null;
}
