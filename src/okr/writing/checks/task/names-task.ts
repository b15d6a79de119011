import {measuresWork, taskVerbEnd} from '../../lexicon/task-verb';
import {TASK_FORMS} from '../../lexicon/task-words';
import {namesMadeThing} from '../../lexicon/things';
import {afterLeadIn, aimOf, openingAimEnd} from '../../lexicon/verbs';
import type {Anatomy} from '../../sentence/anatomy';
import {aimsAtThing} from './aims-at-thing';
import {isWorkWithNumber} from './counted-work';
import {opensWithMeasure, SPENDS_TIME, tellsLimit} from './measure-opening';
import {movesOutcome} from './moves-outcome';
import {obtainsThing} from './obtained';
import {predicateIsWork} from './predicate';
import {sentenceForm} from './sentence-form';
import {isWorkWithoutNumber} from './sentence-work';

/**
 * Whether a key result is a task, and no measured outcome moves by it. Three questions, in this order: does a verb of work open
 * the sentence; does a figure measure something; and if none does, does anything tell of an outcome at all? A sentence without a
 * number that names neither a measure, a quality nor what others do or can do says that something is to be done.
 */
export function namesTask(seen: Anatomy): boolean {
  const {masked, measure, verb} = seen;
  if (countsMade(masked)) return true;
  if (measure?.kind === 'move' && measure.start) return false;
  const begin = afterLeadIn(masked);
  const byLead = judgedByLead(seen, begin);
  if (byLead !== null) return byLead;
  const taskEnd = taskVerbEnd(masked);
  if (taskEnd !== null) return !movesOutcome(seen, taskEnd);
  if (obtainsThing(masked, measure) || isWorkPair(masked)) return true;
  if (measuresWork(masked)) return false;
  const aimEnd = openingAimEnd(masked);
  if (aimEnd !== null)
    return aimsAtThing(spaced(masked.slice(aimEnd)), masked.slice(begin, aimEnd), measure !== null);
  const text = spaced(masked.slice(begin))
    .trim()
    .replace(CLAUSE_BEFORE, '')
    .replace(PLACEHOLDER, '$<before>1 ');
  if (verb?.isBehindName || opensWithMeasure(text)) return false;
  if (SPENDS_TIME.test(text)) return true;
  if (/(?: are|'re) *$/i.test(masked.slice(0, begin))) return predicateIsWork('be', 'are', 'we', ` ${text}`);
  const said = text.replace(HEADING, '');
  if (tellsLimit(said)) return false;
  const sentence = sentenceForm(said);
  if (measure === null || (sentence.form !== 'phrase' && isOne(seen))) return isWorkWithoutNumber(sentence);
  // “the remaining 12 teams”: a verb in -ing behind the name describes it.
  return (verb === null || /ing$/i.test(verb.word)) && isWorkWithNumber(sentence, seen);
}

/** One space between words, no quotation marks, and `w/`, `w/o` in full. */
const spaced = (text: string) =>
  text
    .replace(/(?<![a-zà-ÿ])w\/o(?![a-zà-ÿ])/gi, 'without')
    .replace(/(?<![a-zà-ÿ])w\/ ?/gi, 'with ')
    .replace(/[\s"]+/g, ' ');

/** What “We can”, “I”, “We will be” or “We are” before the sentence decides; null when it leaves it open. */
function judgedByLead({masked, measure}: Anatomy, begin: number): boolean | null {
  const lead = masked.slice(0, begin);
  const rest = masked.slice(begin);
  // “I can hold a conversation”, “I understand a podcast”: what has become possible.
  if (/ can *$/i.test(lead) || (/(?:^|[ ,])(?:i|we) *$/i.test(lead) && STATIVE.test(rest))) return false;
  if (/ will *$/i.test(lead) && /^(?:be|have) /i.test(rest))
    return (measure === null || HAVE_DONE.test(rest)) && predicateIsWork('will', 'will', 'we', ` ${rest}`);
  return null;
}
const HAVE_DONE = /^have [a-zà-ÿ]+(?:ed|en|t|wn|lt|ne) /i;

/** Whether more of what work makes is counted. */
function countsMade(text: string): boolean {
  const made = COUNTS_MADE.exec(text)?.[1];
  return made !== undefined && namesMadeThing(made) && !USED.test(made);
}
/** Others read pages, come to sessions and write posts: to count them is to count the use. */
const USED = /(?:pages?|sessions?|releases?|visits?|(?<!blog )posts?|reviews?)(?![a-zà-ÿ])| per /i;

/** `Progress in public: blog posts every two weeks`: what it belongs to, before what it says. */
const HEADING = /^\p{L}[^:;.\d()]{2,60}: (?=\p{L}+\.? \p{L}|\d[\d.,]* \p{L})/u;
/** `Increase the number of published guides from 12 to 30`: more of what work makes. */
const COUNTS_MADE =
  /^ *(?:increas[a-zà-ÿ]+|doubl[a-zà-ÿ]+|tripl[a-zà-ÿ]+|grow[a-zà-ÿ]*|rais[a-zà-ÿ]+|expand[a-zà-ÿ]*) (?:the |our )?(?:number|amount|count) of ((?:(?! from | to | by )[^,;()\d])+)/i;
/** `Because support ends in March, the last jobs are moved`: why and when, before what is said. */
const CLAUSE_BEFORE =
  /^(?:because|once|when|if|since|as soon as|after|before|while|although|even in|even on) [^,;]{3,80}, (?=[a-zà-ÿ]+ [a-zà-ÿ]|\d)/i;
/** `at least one example`: that there is one says nothing of how many. */
const isOne = ({measure, figures}: Anatomy) =>
  measure?.kind === 'threshold' &&
  measure.target.value === 1 &&
  measure.target.unit === '' &&
  figures.length === 1;
/** A number that is still to be found: `X partner projects`, `at least x ideas`. */
const PLACEHOLDER = /^(?<before>(?:[a-zà-ÿ]+ )?(?:at least )?)x (?=[a-zà-ÿ])/i;

/** What somebody is able to or feels, with no will to it. */
const STATIVE =
  /^(?:understand|know|feel|love|like|enjoy|trust|find|speak|sleep|weigh|earn|own|live)(?![a-zà-ÿ])/i;

/** `Generate and openly publish a set of …`: the second verb says what is done. */
const PAIR = /^ *([a-zà-ÿ]+) (?:and|&) (?:[a-zà-ÿ]+ly )?([a-zà-ÿ]+) (?!of )/i;
function isWorkPair(text: string): boolean {
  const [, first, second] = PAIR.exec(text) ?? [];
  if (!first || !second || aimOf(second) !== null || !TASK_FORMS.has(second.toLowerCase())) return false;
  const aim = aimOf(first);
  return aim === 'reach' || TASK_FORMS.has(first.toLowerCase()) || (/(?:e|fy)$/i.test(first) && aim === null);
}
