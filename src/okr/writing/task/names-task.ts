import type {Anatomy} from '../anatomy';
import {afterLeadIn, aimOf, openingAimEnd} from '../verbs';
import {aimsAtThing} from './aims-at-thing';
import {movesOutcome} from './moves-outcome';
import {obtainsThing} from './obtained';
import {predicateIsWork} from './predicate';
import {sentenceForm} from './sentence';
import {isWorkWithNumber, isWorkWithoutNumber} from './sentence-work';
import {measuresWork, taskVerbEnd} from './task-verb';
import {TASK_FORMS} from './task-words';
import {namesMadeThing} from './things';

/**
 * Whether a key result is a task, and no measured outcome moves by it. Three questions, in this order: does a verb of work open
 * the sentence; does a figure measure something; and if none does, does anything tell of an outcome at all? A sentence without a
 * number that names neither a measure, a quality nor what others do or can do says that something is to be done.
 */
export function namesTask(seen: Anatomy): boolean {
  const {masked, measure, verb} = seen;
  const made = COUNTS_MADE.exec(masked)?.[1];
  if (
    made &&
    namesMadeThing(made) &&
    !/(?:pages?|sessions?|releases?|visits?|posts?|reviews?)(?![a-zà-ÿ])| per /i.test(made)
  )
    return true;
  if (measure?.kind === 'move' && measure.start) return false;
  const begin = afterLeadIn(masked);
  const lead = masked.slice(0, begin);
  // “I can hold a conversation”, “I understand a podcast”: what has become possible.
  if (/ can *$/i.test(lead) || (/(?:^|[ ,])(?:i|we) *$/i.test(lead) && STATIVE.test(masked.slice(begin))))
    return false;
  if (/ will *$/i.test(lead) && /^(?:be|have) /i.test(masked.slice(begin)))
    return (
      (measure === null || /^have [a-zà-ÿ]+(?:ed|en|t|wn|lt|ne) /i.test(masked.slice(begin))) &&
      predicateIsWork('will', 'will', 'we', ` ${masked.slice(begin)}`)
    );
  const taskEnd = taskVerbEnd(masked);
  if (taskEnd !== null) return !movesOutcome(seen, taskEnd);
  if (obtainsThing(masked, measure)) return true;
  if (isWorkPair(masked)) return true;
  const text = masked
    .slice(begin)
    .replace(/(?<![a-zà-ÿ])w\/o(?![a-zà-ÿ])/gi, 'without')
    .replace(/(?<![a-zà-ÿ])w\/ ?/gi, 'with ')
    .replace(/[\s"]+/g, ' ')
    .trim()
    .replace(CLAUSE_BEFORE, '')
    .replace(PLACEHOLDER, '$<before>1 ');
  if (measuresWork(masked)) return false;
  const aimEnd = openingAimEnd(masked);
  if (aimEnd !== null)
    return aimsAtThing(
      masked.slice(aimEnd).replace(/[\s"]+/g, ' '),
      masked.slice(begin, aimEnd),
      measure !== null,
    );
  if (verb?.isBehindName || namesMetric(text) || OPENS_OUTCOME.test(text)) return false;
  if (SPENDS_TIME.test(text)) return true;
  if (/(?: are|'re) *$/i.test(masked.slice(0, begin))) return predicateIsWork('be', 'are', 'we', ` ${text}`);
  const said = text.replace(HEADING, '');
  if (LIMIT.test(said) || LIMIT_ALONE.test(said)) return false;
  const sentence = sentenceForm(said);
  if (measure === null || (sentence.form !== 'phrase' && isOne(seen))) return isWorkWithoutNumber(sentence);
  // “the remaining 12 teams”: a verb in -ing behind the name describes it.
  return (verb === null || /ing$/i.test(verb.word)) && isWorkWithNumber(sentence, seen);
}

/** `Progress in public: blog posts every two weeks`: what it belongs to, before what it says. */
const HEADING = /^\p{L}[^:;.\d()]{2,60}: (?=\p{L}+\.? \p{L}|\d[\d.,]* \p{L})/u;
/** `Lead time: under a day`, `sent back: from every third to every tenth`. */
const LIMIT =
  /(?<![a-zà-ÿ])from (?:every|half|nearly|almost|weekly|daily|monthly) [^,;]{1,40} to |^(?:at least |over |about |nearly |almost )?(?:(?:a|one|two|three) (?:third|quarter|fifth|half|tenth)s?|half|most|the majority) of (?!.* (?:is|are|been|being) )| (?:above|below|under|higher than|lower than|at most) (?:[a-zà-ÿ']+ ){0,4}(?:levels?|baseline|budget|plan|target|average|limit|norm|benchmark)|: (?:none|zero|nil)[ .]*$/i;
/** `Lead time: under a day`. */
const LIMIT_ALONE = /^(?:under|below|over|above|within|less|fewer|max|min)(?![a-zà-ÿ])/i;
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

/** `Median of 3 messages a day`, `Time to first answer`: whatever follows, it is a measure. */
const METRIC =
  /^(?:the |an? |our )?(?:(?:median|average|avg|mean|total|overall|net|gross|p\d\d)(?![a-zà-ÿ])|(?:number|no\.|share|percentage|amount|proportion|count|volume|ratio|time|cost|rate|level|frequency|value|degree|likelihood) (?:of|to|from|between|per|until|spent)(?![a-zà-ÿ]))/i;
const namesMetric = (text: string) =>
  METRIC.test(text) ||
  /(?<![a-zà-ÿ])(?:on (?:average|avg)|averaged)(?![a-zà-ÿ])/i.test(text) ||
  /(?<![a-zà-ÿ])x ?%? ?(?:→|->|to) ?y(?![a-zà-ÿ])/i.test(text);
/** `Break even`, `Become the first choice`: a state of the business, not a thing done. */
const OPENS_OUTCOME =
  /^(?!during|according|regarding|including)[a-zà-ÿ]+ing [^,;]{3,60} (?:just works|works|takes (?!place)|costs|needs|requires|becomes|feels|is|are) |^(?:be|become|break[- ]?even|rank|remain|stay|stop|survive|feel|love|enjoy|excel|crush|beat|climb|rise|slow down|ease|relieve|lighten|outrank|outperform|sell|follow|enter|dominate|delight|wow|please|satisfy|inspire|excite|withstand|make it|enter the top|qualify|no|zero|not|never|nobody|if|when|fewer|less|0)(?![a-zà-ÿ\d.,-])|^(?:[a-zà-ÿ][a-zà-ÿ\d-]+|[a-zà-ÿ]+s) (?:using|adopting|seeing|finding|feeling) |^top-[a-zà-ÿ]|^(?:top|position|place|rank|number|no\.)[ -]?\d+(?! (?:list|issues|bugs|accounts|customers))/i;
/** `Ten hours of practice`, `1 hour of study a week`: time that goes in, not what comes out. */
const SPENDS_TIME =
  /^(?:(?:spend|spent|dedicate|invest|devote) (?:at least |over |more than )?)?\d[\d.,]*\+? ?(?:hours?|hrs?|h|days?|minutes?|mins?)(?: (?:per|a|each|every) (?:day|week|month))? (?:of (?!downtime|outage|delay|waiting)|in |on |doing |(?!waiting|including)[a-zà-ÿ/]+ing )/i;
