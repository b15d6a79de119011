import {FEATURES} from '../../lexicon/everyday-verbs';
import {isOfAll, type Verb} from '../../lexicon/finite-verbs';
import {namesOutcome, tellsQuality} from '../../lexicon/outcomes';
import {participle} from '../../lexicon/participles';
import {namesManyPeople, namesOwnPeople, namesPeople} from '../../lexicon/people';
import {OPENING_FORMS, TASK_FORMS} from '../../lexicon/task-words';
import {namesThing} from '../../lexicon/things';
import {aimOf} from '../../lexicon/verbs';
import {isComplete} from './completion';
import {sentenceForm} from './sentence-form';

const NEGATED = /^ (?:[a-z]+ly )?(?:not|never|no longer|still)(?![a-z])/i;
const ADVERBS =
  /^(?: |also |now |all |both |each |well |not |yet |already |fully |still |being |[a-z]+ly )*/i;
export const skipAdverbs = (text: string) => text.replace(ADVERBS, '');
export const firstWord = (text: string) => /^[\p{L}'-]+/u.exec(text)?.[0] ?? '';

/** `The guide is clear and complete`. */
const ALSO_COMPLETE =
  /^[a-z-]+(?:, [a-z-]+)*,? and (?:complete|up[- ]to[- ]date|available|live|public|agreed|documented|written|approved|tested)(?![a-z])/i;

/** How well something is done for those who ask for it: `answered within 4 hours`, `completed without edits`. */
export const SERVICE =
  /(?<![a-zà-ÿ])(?:on time|in time|on schedule|within|without|in (?:under|less than) \d|in an? (?:day|hour|minute|week)|correctly|accurately|automatically|undamaged|in full|first time|at first|the same day|same[- ]day|by (?:users|customers)|faster|before \d|(?:on|in) \d+ of \d+)(?![a-zà-ÿ])/i;

/** Whether what is said of a subject is that work is done: it is launched, has been agreed, exists, will be trained. */
export function predicateIsWork(verb: Verb, word: string, subject: string, behind: string): boolean {
  const rest = skipAdverbs(behind);
  return JUDGES[verb]({
    subject,
    word: word.toLowerCase(),
    behind,
    rest,
    next: firstWord(rest).toLowerCase(),
    isOfPeople: namesPeople(subject),
    isOwn: namesOwnPeople(subject),
  });
}

/** A subject, its verb and what stands behind it, with and without adverbs. */
interface Said {
  readonly subject: string;
  readonly word: string;
  readonly behind: string;
  readonly rest: string;
  readonly next: string;
  readonly isOfPeople: boolean;
  /** The people who do the work, not those whom it is for. */
  readonly isOwn: boolean;
}

/** The same subject with another verb: `will be`, `has been`, `is able to`. */
const again = (verb: Verb, word: string, {subject, rest}: Said, skipped: number) =>
  predicateIsWork(verb, word, subject, rest.slice(skipped));

const JUDGES: Readonly<Record<Verb, (said: Said) => boolean>> = {
  be: isDoneOrThere,
  have: hasDoneOrHas,
  will: willDo,
  // What a product can do is how it is made; what people can do is what has come of it.
  can: ({subject, word, behind, isOfPeople}) =>
    !isOfPeople &&
    word !== 'cannot' &&
    !/^ (?:not|no longer)(?![a-z])/i.test(behind) &&
    !namesOutcome(subject) &&
    !SERVICE.test(behind),
  get: ({next, rest}) => participle(next) === 'done' || namesThing(rest.replace(/^(?:[\d:]+|through) /, '')),
  exist: ({subject}) => !namesOutcome(subject),
  do: doesWork,
  become: () => false,
};

const HOW_WELL = / (?:correctly|accurately|properly|smoothly|reliably)(?![a-z])/i;
const WRITTEN = / (?:agreed|written|documented|approved)/i;

/** `is documented`, `are in place`, `is going to be merged`, `there is a map`. */
function isDoneOrThere(said: Said): boolean {
  const {subject, behind, rest, next, isOfPeople, isOwn} = said;
  if (NEGATED.test(behind) || HOW_WELL.test(behind)) return false;
  if (/^in place(?![a-z])/i.test(rest)) return true;
  if (!isOfPeople && ALSO_COMPLETE.test(rest) && (namesThing(subject) || WRITTEN.test(rest))) return true;
  if (/^able to(?![a-z])/i.test(rest)) return again('can', 'can', said, 'able to'.length);
  if (participle(next, isOfPeople)) return saysDone(next, subject, rest.slice(next.length));
  if (/^going to be /i.test(rest)) return again('be', 'be', said, 'going to be'.length);
  if (/ing$/.test(next)) return TASK_FORMS.has(next) && (!isOfPeople || isOwn);
  if (/^there$/i.test(subject)) return !namesOutcome(rest) && !namesPeople(rest);
  return !isOfPeople && (isComplete(rest) || (next === 'up' && !namesOutcome(subject)));
}

/** `has been agreed`, `have finished the training`, `has a runbook`, `has to happen`. */
function hasDoneOrHas(said: Said): boolean {
  const {rest, next, isOfPeople, isOwn} = said;
  if (isOwn && /^been (?:through|to|on) /i.test(rest)) return true;
  if (next === 'been') return again('be', 'been', said, next.length);
  if (next === 'to') return again('will', 'will', said, next.length);
  if (next === 'stopped') return false;
  const done = participle(next);
  if (done) return done === 'done' && (!isOfPeople || isOwn);
  if (namesOutcome(rest) || tellsQuality(rest)) return false;
  return isOfPeople ? namesThing(rest) || isDone(rest) : true;
}

/** `will be trained`, `will get coaching`, `will comment on each change`. */
function willDo(said: Said): boolean {
  const {subject, next, isOfPeople, isOwn} = said;
  if (next === 'be' || next === 'have') return again(next, next, said, next.length);
  if (next === 'get' || next === 'receive') return again('get', next, said, next.length);
  if (next === 'happen' || next === 'exist') return !namesOutcome(subject);
  if (OPENING_FORMS.has(next) && !TASK_FORMS.has(next)) return !isOfPeople || isOwn;
  return again('do', next, said, next.length);
}

/** `coaches complete the training`, `the team delivers a portal`, `the API supports paging`. */
function doesWork({subject, word, behind, isOfPeople, isOwn}: Said): boolean {
  // “Three venues invite us back”: others do something with us.
  if (/^ (?:us|me)(?![a-zà-ÿ])/i.test(behind)) return false;
  if (/^finish/.test(word) && /^ (?:in|among|first|second|third|top|on) /i.test(behind)) return false;
  const isWork = TASK_FORMS.has(word);
  if (isWork && aimOf(word) === 'reach')
    return (isOwn || !isOfPeople) && namesThing(behind.replace(/^ (?:\d+|an?|the) /i, ''));
  if (FEATURES.has(word))
    return !namesOutcome(behind) && !namesManyPeople(/\p{L}+$/u.exec(subject)?.[0] ?? '');
  if (!isWork || aimOf(word) !== null || SERVICE.test(behind)) return false;
  return isOfPeople ? isOwn && !isOfAll(word) : !namesOutcome(behind);
}

/** What others have to do their part of: it is done by a board, it is an effect when those for whom it is made do it. */
const TAKEN_UP = /^(?:secured|adopted|onboarded|generated|raised|collected|won)$/i;
const TAKERS = /customer|client|user|merchant|seller|account|partner|member|school|compan/i;

/** `UKCA certification received`. */
const GRANTED = /^(?:received|obtained|gained)$/i;
const BY_AUTHORITY = /(?:certifica|approval|permi|licen[cs]e|accreditation|patent|sign-?off|clearance)/i;

/** Whether a participle says that work is done, given of what it is said and what follows it. */
export function saysDone(word: string, subject: string, behind: string): boolean {
  if (/^adopted$/i.test(word))
    return (
      !namesPeople(subject) &&
      !/^ (?:across|by (?!(?:the )?(?:[a-zà-ÿ]+ )?(?:board|committee|council|parliament|assembly|management)))/i.test(
        behind,
      )
    );
  if (/^aligned$/i.test(word)) return namesThing(subject);
  if (/^reached$/i.test(word)) return /(?:agreement|decision|consensus|compromise|settlement)/i.test(subject);
  if (GRANTED.test(word)) return BY_AUTHORITY.test(subject);
  if (TAKEN_UP.test(word)) return !namesOutcome(subject) && !TAKERS.test(subject);
  return participle(word, namesPeople(subject)) === 'done';
}

/** Whether a phrase says what has been done to a thing: `a success plan defined`, `the app live`. */
export function isDone(phrase: string): boolean {
  const inner = sentenceForm(phrase);
  return inner.form === 'reduced' && isDoneWord(inner);
}
export function isDoneWord({
  word,
  subject,
  behind,
}: {
  word: string;
  subject: string;
  behind: string;
}): boolean {
  if (/ without /i.test(behind)) return false;
  if (word === 'visible') return true;
  if (word === 'in place') return !namesOutcome(subject);
  if (word === 'up') return namesThing(subject);
  if (isComplete(word)) return !namesOutcome(subject) && (!namesPeople(subject) || namesOwnPeople(subject));
  return saysDone(word, subject, behind);
}
