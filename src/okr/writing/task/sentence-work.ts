import type {Anatomy} from '../anatomy';
import {COUNT_BEFORE, isCountOfThings, SAID_BY_OTHERS} from './counts';
import {FEATURES} from './everyday-verbs';
import {gainsBeside} from './moves-outcome';
import {compares, namesOutcome} from './outcomes';
import {participle} from './participles';
import {namesManyPeople, namesOwnPeople, namesPeople} from './people';
import {firstWord, isDone, isDoneWord, predicateIsWork, SERVICE, saysDone, skipAdverbs} from './predicate';
import type {Sentence} from './sentence';
import {namesMadeThing, namesThing} from './things';

/** A sentence that measures nothing: work, unless it tells of an outcome. */
export function isWorkWithoutNumber(sentence: Sentence): boolean {
  if (sentence.form === 'phrase') return phraseIsWork(sentence.words);
  const {subject, behind, word} = sentence;
  if (compares(`${subject} ${behind}`)) return false;
  if (sentence.form === 'reduced')
    return isDoneWord(sentence) && !/ in an? (?:day|hour|minute)/i.test(behind);
  return predicateIsWork(sentence.verb, word, subject, behind);
}

/** `Error budget not exhausted`. */
const UNDONE = /^(?:(?!(?:that|which|who)(?![a-zà-ÿ]))[^ ,;:()]+ ){1,6}(?:not|never) [a-zà-ÿ]+/i;
/** `Process managers base their decisions on data`: a verb that no list has, between several and what is theirs. */
const BASE_THEIRS = /^(?:\p{L}+ ){0,2}\p{L}+s \p{Ll}+ (?:their|its|his|her) /u;
/** `More girls choose physics`. */
const MORE_PEOPLE = /^more [a-zà-ÿ]+s [a-zà-ÿ]+ /i;
/** `People sing along`: several people, and what they do, whatever the verb. */
const MANY_DO =
  /^(?:our |the |most |many |more |all )?(\p{L}+) (?!(?:in|on|at|by|to|of|for|from|with|across|and|or|as|per|who|that)(?![\p{L}]))\p{Ll}+(?<!ed|ing)(?= |$)/u;
function phraseIsWork(words: string): boolean {
  if (/ (?:within|on time)(?![a-zà-ÿ])/i.test(words) || UNDONE.test(words)) return false;
  if (BASE_THEIRS.test(words) || MORE_PEOPLE.test(words)) return false;
  if (MANY_DO.test(words) && namesManyPeople(MANY_DO.exec(words)![1]!)) return false;
  return (
    !namesOutcome(words) &&
    !/(?<![\p{L}])(?:average|median|NPS|CSAT)(?![\p{L}])/u.test(words) &&
    !compares(words) &&
    !(namesPeople(words) && !namesThing(words))
  );
}

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

/** A sentence whose figure counts: work when what is counted has been done, made or held. */
export function isWorkWithNumber(sentence: Sentence, {measure, masked}: Anatomy): boolean {
  if (sentence.form === 'phrase' && isCountOfThings(sentence.words) && !SAID_BY_OTHERS.test(sentence.words))
    return true;
  if (sentence.form !== 'phrase') {
    // “Guide rewritten; label on 25 issues”, “Lab booked + 8 people recruited”: the first of two clauses counts.
    const [clause = ''] = sentence.behind.split(/;| [+] /);
    if (clause !== sentence.behind && !/\d/.test(sentence.subject + clause))
      return isWorkWithoutNumber({...sentence, behind: clause});
  }
  const isCount = /^\P{L}*\d/u.test(masked);
  if (!measure || (measure.kind === 'move' && !isCount && !isTransfer(sentence)) || measure.kind === 'change')
    return false;
  const isShare =
    /^(?:\P{L}*\d+|one|two|three|four|nine|at least one) (?:in|of|out of) (?:the |every )?\d| (?:in|on) \d+ (?:of|out of) \d|(?<=, )\d+ (?:out of|of|in) \d/u.test(
      masked,
    ) ||
    measure.target.percent ||
    /^[^a-zà-ÿ]*\d[\d.,]*(?:%| per ?cent)/i.test(masked);
  if (!isShare && measure.target.unit !== '' && !/^[\p{L}/]/u.test(measure.target.unit)) return false;
  if (sentence.form === 'phrase') {
    if (isShare || SAID_BY_OTHERS.test(sentence.words)) return false;
    // “Improvement events: 2 per month in each department”.
    const [heading, count] = sentence.words.split(/: (?=\d)/);
    if (heading && count && !/ (?:that|which|who) /.test(heading) && namesMadeThing(heading)) return true;
    return (
      !COUNT_BEFORE.test(sentence.words) &&
      (namesThing(sentence.words) ||
        (COVERS.test(sentence.words) && !namesOutcome(sentence.words) && !namesPeople(sentence.words))) &&
      !compares(sentence.words) &&
      !SERVICE.test(sentence.words)
    );
  }
  const {subject, behind, word} = sentence;
  if (
    / within (?:\d+|one|an?) (?:[a-zà-ÿ]+ )?(?:seconds?|minutes?|mins?|hours?|h|days?)(?![a-zà-ÿ])/i.test(
      behind,
    )
  )
    return false;
  const isMeasureNamed = /\d/.test(subject) && !/^\P{L}*\d/u.test(subject) && namesOutcome(subject);
  if (sentence.form === 'reduced' && (LIMITED.test(subject) || isMeasureNamed)) return false;
  if (
    sentence.form === 'statement' &&
    sentence.verb === 'have' &&
    !isShare &&
    !/^ (?:[a-z]+ly )?been /.test(behind)
  ) {
    if (participle(firstWord(skipAdverbs(behind))))
      return (
        (!/\d/.test(subject) || namesThing(subject) || namesOwnPeople(subject)) &&
        predicateIsWork('have', word, subject, behind)
      );
    const had = behind.trim().replace(COUNT_BEFORE, '');
    return (
      (!namesPeople(subject) || namesOwnPeople(subject)) &&
      !namesPeople(had) &&
      (namesThing(had) || isDone(had) || (WHOLE.test(subject) && !namesOutcome(had)))
    );
  }
  // “9 of 10 patients book online” is a measure, “7 of the 9 bridges have been repaired” is work.
  const doneWord = firstWord(skipAdverbs(behind.replace(/^ been/, '')));
  const isDoneTo =
    sentence.form === 'statement' &&
    participle(doneWord) === 'done' &&
    !SERVED.test(doneWord) &&
    !/^\S+ in /.test(subject);
  if (PART_OF.test(subject) && !namesThing(subject) && !isDoneTo) return false;
  const isCounted = /\d/.test(subject);
  if (((isShare || measure.kind === 'threshold') && SERVICE.test(behind)) || compares(masked)) return false;
  if (
    !isCounted &&
    measure.kind === 'threshold' &&
    !/^ (?:in|to|for|at|across|with|by) (?:at least |a minimum of |more than |over )?\d/i.test(behind)
  )
    return false;
  if (SERVED.test(word) && (isShare || / (?:per|an?|each|every) (?:day|week|month|year)/i.test(behind)))
    return false;
  if (sentence.form === 'reduced') return isDoneWord(sentence) && !gainsBeside(behind);
  if (sentence.verb === 'exist') return !isShare;
  // “The reserve covers four months”: what is measured, not how it is made.
  if (FEATURES.has(word)) return false;
  if (isShare && sentence.verb === 'be')
    return (
      measure.target.percent &&
      measure.target.value >= 1 &&
      PROJECT_PARTICIPLE.test(firstWord(skipAdverbs(behind)))
    );
  if (isShare && sentence.verb === 'have')
    return (
      WHOLE.test(subject) &&
      (namesThing(behind) ||
        isDone(behind) ||
        (namesOwnPeople(subject) && saysDone(firstWord(skipAdverbs(behind)), subject, '')))
    );
  if (isShare && !(/^(?:do|get)$/.test(sentence.verb) && namesOwnPeople(subject))) return false;
  return predicateIsWork(sentence.verb, word, subject, behind);
}
