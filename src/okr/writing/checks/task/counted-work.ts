import {FEATURES} from '../../lexicon/everyday-verbs';
import {compares, namesOutcome} from '../../lexicon/outcomes';
import {participle} from '../../lexicon/participles';
import {namesOwnPeople, namesPeople} from '../../lexicon/people';
import {namesMadeThing, namesThing} from '../../lexicon/things';
import type {Anatomy} from '../../sentence/anatomy';
import type {Measure} from '../../sentence/measure';
import {COUNT_BEFORE, isCountOfThings, SAID_BY_OTHERS} from './counts';
import {gainsBeside} from './moves-outcome';
import {firstWord, isDone, isDoneWord, predicateIsWork, SERVICE, saysDone, skipAdverbs} from './predicate';
import type {Phrase, Reduced, Sentence, Statement} from './sentence-form';
import {isWorkWithoutNumber} from './sentence-work';

const PROJECT_PARTICIPLE =
  /^(?:migrat|port|upgrad|refactor|rewr|redesign|replac|remov|deprecat|decommission|built|buil|develop|implement|launch|roll|automat|document|digiti|convert|train|hir|recruit|defin|complet|finish|deploy|instal|publish|deliver|creat|establish|assign|interview|audit|review|test|encrypt|certif|patch|mov|set|written|written|draft|translat|label|tag|mapp|identif|instrument|integrat|enabl|conduct|held|implement)/i;
/** What is done with things that keep arriving: the share of it is a service. */
const SERVED =
  /^(?:answered|handled|resolved|solved|closed|processed|served|reported|contacted|seen|attended|paid|collected|recovered)$/i;
const WHOLE = /^(?:100 ?%|all|each|every)(?![a-zà-ÿ])/i;

/** `translated into 5 languages`, `shipped to 100% of accounts`, `upgrade to 1.29`: how far the work reaches, no movement. */
function isTransfer(sentence: Sentence): boolean {
  if (sentence.form === 'phrase') return HAPPENS_TO.test(sentence.words);
  return (
    sentence.form === 'reduced' &&
    (!sentence.behind.includes('%') || / (?:to|for|across|on|in) 100 ?%/i.test(sentence.behind))
  );
}
const HAPPENS_TO =
  /^(?:(?!(?:on|in|at|for|of) )[a-zà-ÿ\d.&-]+ ){0,4}(?:upgrade|migration|move|transition|translation|roll-?out|release|deployment|switch|launch) (?:in)?to \d/i;
/** `≥ 92 % on all wards, measured`: a measure and its limit, before a participle that only describes. */
const LIMITED = /[<>≤≥]=? ?[$€£]?\d|(?:under|below|above) [$€£]?\d/i;

/** `Drip irrigation on 12 hectares`, `kiosks in four offices`: how many places a thing stands in. */
const COVERS =
  /^(?:(?!(?:is|are|was|were|has|have|at least|over|above|below|under)(?![\p{L}]))[\p{L}\d'&+.-]+,? ){2,8}?(?<! (?:up|down) )(?:in|on|at|across|with|for|to) (?:all |each of )?\d+ (?!(?:days?|weeks?|months?|years?|hours?|minutes?|points?|per|people|users|customers)(?![\p{L}]))\p{L}{3,}/u;

/** `9 of 10 patients`. */
const PART_OF = /^(?:[^a-zà-ÿ]*\d+|one|two|three|four|nine) (?:of|out of|in) (?:the |every )?\d/i;
/** `1 in 5 leads`, `on 29 of 30 days`, `three out of four rooms`: a part of a whole, said by two numbers. */
const TWO_NUMBERS =
  /^(?:\P{L}*\d+|one|two|three|four|nine|at least one) (?:in|of|out of) (?:the |every )?\d| (?:in|on) \d+ (?:of|out of) \d|(?<=, )\d+ (?:out of|of|in) \d/u;
const PERCENT_FIRST = /^[^a-zà-ÿ]*\d[\d.,]*(?:%| per ?cent)/i;
/** How quickly those who ask for it get it. */
const IN_TIME =
  / within (?:\d+|one|an?) (?:[a-zà-ÿ]+ )?(?:seconds?|minutes?|mins?|hours?|h|days?)(?![a-zà-ÿ])/i;
/** `3,000 meals served per week`. */
const AT_A_RATE = / (?:per|an?|each|every) (?:day|week|month|year)/i;
/** `given in at least four cities`: how far it reaches, straight behind the participle. */
const REACHING = /^ (?:in|to|for|at|across|with|by) (?:at least |a minimum of |more than |over )?\d/i;

/** A sentence whose figure counts: work when what is counted has been made, held or done. */
export function isWorkWithNumber(sentence: Sentence, {measure, masked}: Anatomy): boolean {
  if (sentence.form === 'phrase') {
    if (isCountOfThings(sentence.words) && !SAID_BY_OTHERS.test(sentence.words)) return true;
  } else {
    // “Guide rewritten; label on 25 issues”, “Lab booked + 8 people recruited”: the first of two clauses counts.
    const [clause = ''] = sentence.behind.split(/;| [+] /);
    if (clause !== sentence.behind && !/\d/.test(sentence.subject + clause))
      return isWorkWithoutNumber({...sentence, behind: clause});
  }
  if (!measure || measure.kind === 'change') return false;
  if (measure.kind === 'move' && !/^\P{L}*\d/u.test(masked) && !isTransfer(sentence)) return false;
  const isShare = TWO_NUMBERS.test(masked) || measure.target.percent || PERCENT_FIRST.test(masked);
  if (!isShare && measure.target.unit !== '' && !/^[\p{L}/]/u.test(measure.target.unit)) return false;
  if (sentence.form === 'phrase') return !isShare && phraseCountsWork(sentence);
  if (IN_TIME.test(sentence.behind)) return false;
  if (
    sentence.form === 'statement' &&
    sentence.verb === 'have' &&
    !isShare &&
    !HAS_BEEN.test(sentence.behind)
  )
    return hasCounted(sentence);
  if (isMeasure(sentence, measure, isShare) || compares(masked)) return false;
  return sentence.form === 'reduced'
    ? isDoneWord(sentence) && !gainsBeside(sentence.behind)
    : statementCountsWork(sentence, measure, isShare);
}

const HAS_BEEN = /^ (?:[a-z]+ly )?been /;

/** `Improvement events: 2 per month`, `Kiosks in four offices`. */
function phraseCountsWork({words}: Phrase): boolean {
  if (SAID_BY_OTHERS.test(words)) return false;
  const [heading, count] = words.split(/: (?=\d)/);
  if (heading && count && !/ (?:that|which|who) /.test(heading) && namesMadeThing(heading)) return true;
  if (COUNT_BEFORE.test(words) || compares(words) || SERVICE.test(words)) return false;
  return namesThing(words) || (COVERS.test(words) && !namesOutcome(words) && !namesPeople(words));
}

/** `12 squads have a roadmap`, `Each coach has held two sessions`. */
function hasCounted({subject, word, behind}: Statement): boolean {
  const isOwn = namesOwnPeople(subject);
  if (participle(firstWord(skipAdverbs(behind))))
    return (
      (!/\d/.test(subject) || namesThing(subject) || isOwn) && predicateIsWork('have', word, subject, behind)
    );
  const had = behind.trim().replace(COUNT_BEFORE, '');
  if ((namesPeople(subject) && !isOwn) || namesPeople(had)) return false;
  return namesThing(had) || isDone(had) || (WHOLE.test(subject) && !namesOutcome(had));
}

/** Whether the figure measures how something is, how well it is served or who does it, and not what has been done. */
function isMeasure(sentence: Statement | Reduced, measure: Measure, isShare: boolean): boolean {
  const {subject, behind, word} = sentence;
  if (sentence.form === 'reduced') {
    const isNamed = /\d/.test(subject) && !/^\P{L}*\d/u.test(subject) && namesOutcome(subject);
    if (LIMITED.test(subject) || isNamed) return true;
  }
  if (PART_OF.test(subject) && !namesThing(subject) && !isDoneTo(sentence)) return true;
  if ((isShare || measure.kind === 'threshold') && SERVICE.test(behind)) return true;
  if (measure.kind === 'threshold' && !/\d/.test(subject) && !REACHING.test(behind)) return true;
  return SERVED.test(word) && (isShare || AT_A_RATE.test(behind));
}

/** “9 of 10 patients book online” is a measure, “7 of the 9 bridges have been repaired” is work. */
function isDoneTo({form, subject, behind}: Statement | Reduced): boolean {
  const word = firstWord(skipAdverbs(behind.replace(/^ been/, '')));
  return (
    form === 'statement' && participle(word) === 'done' && !SERVED.test(word) && !/^\S+ in /.test(subject)
  );
}

function statementCountsWork(
  {subject, verb, word, behind}: Statement,
  {target}: Measure,
  isShare: boolean,
): boolean {
  if (verb === 'exist') return !isShare;
  // “The reserve covers four months”: what is measured, not how it is made.
  if (FEATURES.has(word)) return false;
  const next = firstWord(skipAdverbs(behind));
  if (isShare && verb === 'be') return target.percent && target.value >= 1 && PROJECT_PARTICIPLE.test(next);
  if (isShare && verb === 'have')
    return (
      WHOLE.test(subject) &&
      (namesThing(behind) || isDone(behind) || (namesOwnPeople(subject) && saysDone(next, subject, '')))
    );
  if (isShare && !((verb === 'do' || verb === 'get') && namesOwnPeople(subject))) return false;
  return predicateIsWork(verb, word, subject, behind);
}
