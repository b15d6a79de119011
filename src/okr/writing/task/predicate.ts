import {aimOf} from '../verbs';
import {isComplete} from './completion';
import {FEATURES} from './everyday-verbs';
import {isOfAll} from './finite-verbs';
import {namesOutcome, tellsQuality} from './outcomes';
import {participle} from './participles';
import {namesManyPeople, namesOwnPeople, namesPeople} from './people';
import {sentenceForm} from './sentence';
import {OPENING_FORMS, TASK_FORMS} from './task-words';
import {namesThing} from './things';

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
export function predicateIsWork(verb: string, word: string, subject: string, behind: string): boolean {
  const isOfPeople = namesPeople(subject);
  const isOwn = namesOwnPeople(subject);
  const rest = skipAdverbs(behind);
  const next = firstWord(rest);
  switch (verb) {
    case 'be': {
      if (
        NEGATED.test(behind) ||
        / (?:correctly|accurately|properly|smoothly|reliably)(?![a-z])/i.test(behind)
      )
        return false;
      if (
        /^in place(?![a-z])/i.test(rest) ||
        (!isOfPeople &&
          ALSO_COMPLETE.test(rest) &&
          (namesThing(subject) || / (?:agreed|written|documented|approved)/i.test(rest)))
      )
        return true;
      if (/^able to(?![a-z])/i.test(rest)) return predicateIsWork('can', 'can', subject, rest.slice(7));
      if (participle(next, isOfPeople)) return saysDone(next, subject, rest.slice(next.length));
      const future = /^going to (?=be )/i.exec(rest)?.[0];
      if (future) return predicateIsWork('be', 'be', subject, rest.slice(future.length + 2));
      if (/ing$/i.test(next)) return TASK_FORMS.has(next.toLowerCase()) && (!isOfPeople || isOwn);
      if (/^there$/i.test(subject)) return !namesOutcome(rest) && !namesPeople(rest);
      return !isOfPeople && (isComplete(rest) || (/^up(?![\p{L}-])/u.test(rest) && !namesOutcome(subject)));
    }
    case 'have': {
      if (isOwn && /^been (?:through|to|on) /i.test(rest)) return true;
      if (/^been$/i.test(next)) return predicateIsWork('be', 'been', subject, rest.slice(next.length));
      if (/^to$/i.test(next)) return predicateIsWork('will', 'will', subject, rest.slice(next.length));
      if (/^stopped$/i.test(next)) return false;
      const said = participle(next);
      if (said) return said === 'done' && (!isOfPeople || isOwn);
      if (namesOutcome(rest) || tellsQuality(rest)) return false;
      return isOfPeople ? namesThing(rest) || isDone(rest) : true;
    }
    case 'will': {
      if (/^be$/i.test(next)) return predicateIsWork('be', 'be', subject, rest.slice(next.length));
      if (/^have$/i.test(next)) return predicateIsWork('have', 'have', subject, rest.slice(next.length));
      if (/^(?:get|receive)$/i.test(next))
        return predicateIsWork('get', next, subject, rest.slice(next.length));
      if (/^(?:happen|exist)$/i.test(next)) return !namesOutcome(subject);
      if (OPENING_FORMS.has(next.toLowerCase()) && !TASK_FORMS.has(next.toLowerCase()))
        return !isOfPeople || isOwn;
      return predicateIsWork('do', next, subject, rest.slice(next.length));
    }
    case 'can':
      // What a product can do is how it is made; what people can do is what has come of it.
      return (
        !isOfPeople &&
        word !== 'cannot' &&
        !/^ (?:not|no longer)(?![a-z])/i.test(behind) &&
        !namesOutcome(subject) &&
        !SERVICE.test(behind)
      );
    case 'get':
      return participle(next) === 'done' || namesThing(rest.replace(/^(?:[\d:]+|through) /, ''));
    case 'exist':
      return !namesOutcome(subject);
    case 'do':
      // “Three venues invite us back”: others do something with us.
      if (/^ (?:us|me)(?![a-zà-ÿ])/i.test(behind)) return false;
      if (/^finish/i.test(word) && /^ (?:in|among|first|second|third|top|on) /i.test(behind)) return false;
      if (aimOf(word) === 'reach' && TASK_FORMS.has(word.toLowerCase()))
        return (isOwn || !isOfPeople) && namesThing(behind.replace(/^ (?:\d+|an?|the) /i, ''));
      if (FEATURES.has(word.toLowerCase()))
        return !namesOutcome(behind) && !namesManyPeople(/\p{L}+$/u.exec(subject)?.[0] ?? '');
      return (
        TASK_FORMS.has(word.toLowerCase()) &&
        aimOf(word) === null &&
        !SERVICE.test(behind) &&
        (isOfPeople ? isOwn && !isOfAll(word) : !namesOutcome(behind))
      );
    default:
      return false;
  }
}

/** What others have to do their part of: it is done by a board, it is an effect when those for whom it is made do it. */
const TAKEN_UP = /^(?:secured|adopted|onboarded|generated|raised|collected|won)$/i;
const TAKERS = /customer|client|user|merchant|seller|account|partner|member|school|compan/i;

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
