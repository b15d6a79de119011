import type {Anatomy} from '../anatomy';
import {obtainsThing} from '../obtained';
import {measuresWork, taskVerbEnd} from '../task-verb';
import {TASK_FORMS} from '../task-words';
import {afterLeadIn, aimOf, openingAimEnd} from '../verbs';
import {isComplete} from './completion';
import {compares, namesOutcome, tellsQuality} from './outcomes';
import {participle} from './participles';
import {namesOwnPeople, namesPeople} from './people';
import {isOfAll, type Sentence, sentenceForm} from './sentence';
import {namesMadeThing, namesThing} from './things';

/**
 * Whether a key result is a task, and no measured outcome moves by it. Three questions, in this order: does a verb of work open
 * the sentence; does a figure measure something; and if none does, does anything tell of an outcome at all? A sentence without a
 * number that names neither a measure, a quality nor what others do or can do says that something is to be done.
 */
export function namesTask(seen: Anatomy): boolean {
  const {masked, measure, verb} = seen;
  if (measure?.kind === 'move' && measure.start) return false;
  const taskEnd = taskVerbEnd(masked);
  if (taskEnd !== null) return !movesOutcome(seen, taskEnd);
  if (obtainsThing(masked, measure)) return true;
  if (isWorkPair(masked)) return true;
  const begin = afterLeadIn(masked);
  const text = masked.slice(begin)
    .replace(/[\s"]+/g, ' ')
    .trim()
    .replace(PLACEHOLDER, '$<before>1 ');
  if (measuresWork(masked)) return false;
  const aimEnd = openingAimEnd(masked);
  if (aimEnd !== null)
    return aimsAtThing(masked.slice(aimEnd).replace(/[\s"]+/g, ' '), masked.slice(begin, aimEnd), measure !== null);
  if (verb?.isBehindName || namesMetric(text) || OPENS_OUTCOME.test(text)) return false;
  if (SPENDS_TIME.test(text)) return true;
  if (/(?: are|'re) *$/i.test(masked.slice(0, begin))) return predicateIsWork('be', 'are', 'we', ` ${text}`);
  if (measure === null) return isWorkWithoutNumber(sentenceForm(text));
  if (verb) return false;
  return isWorkWithNumber(sentenceForm(text), seen);
}

/** A number that is still to be found: `X partner projects`, `at least x ideas`. */
const PLACEHOLDER = /^(?<before>(?:\p{L}+ )?(?:at least )?)x (?=\p{L})/iu;

/** `Generate and openly publish a set of …`: the second verb says what is done. */
const PAIR = /^ *(\p{L}+) (?:and|&) (?:\p{L}+ly )?(\p{L}+) (?!of )/iu;
function isWorkPair(text: string): boolean {
  const [, first, second] = PAIR.exec(text) ?? [];
  if (!first || !second || aimOf(second) !== null || !TASK_FORMS.has(second.toLowerCase())) return false;
  const aim = aimOf(first);
  return aim === 'reach' || TASK_FORMS.has(first.toLowerCase()) || /(?:e|fy)$/i.test(first) && aim === null;
}

/** `Median of 3 messages a day`, `Time to first answer`: whatever follows, it is a measure. */
const METRIC =
  /^(?:the |an? |our )?(?:(?:median|average|avg|mean|total|overall|net|gross)(?![\p{L}])|(?:number|no\.|share|percentage|amount|proportion|count|volume|ratio|time|cost|rate|level|frequency|value|degree|likelihood) (?:of|to|from|between|per|until|spent)(?![\p{L}]))/iu;
const namesMetric = (text: string) => METRIC.test(text) || /(?<![\p{L}])(?:on average|averaged)(?![\p{L}])/iu.test(text);
/** `Break even`, `Become the first choice`: a state of the business, not a thing done. */
const OPENS_OUTCOME = /^(?:be|become|break[- ]?even|rank|remain|stay|stop|survive|feel|love|enjoy|excel|crush|beat|no|zero|not|never|nobody|if|when|0)(?![\p{L}\d.,-])/iu;
/** `Ten hours of practice`, `1 hour of study a week`: time that goes in, not what comes out. */
const SPENDS_TIME =
  /^(?:(?:spend|spent|dedicate|invest|devote) (?:at least |over |more than )?)?\d[\d.,]*\+? ?(?:hours?|hrs?|h|days?|minutes?|mins?)(?: (?:per|a|each|every) (?:day|week|month))? (?:of (?!downtime|outage|delay|waiting)|in |on |doing |(?!waiting|including)[\p{L}/]+ing )/iu;

const NEGATED = /^ (?:[a-z]+ly )?(?:not|never|no longer)(?![a-z])/i;
const ADVERBS = /^(?: |also |now |all |both |each |well |not |yet |already |fully |still |being |[a-z]+ly )*/i;
const skipAdverbs = (text: string) => text.replace(ADVERBS, '');
const firstWord = (text: string) => /^[\p{L}'-]+/u.exec(text)?.[0] ?? '';

/** `The guide is clear and complete`. */
const ALSO_COMPLETE = /^[a-z-]+(?:, [a-z-]+)*,? and (?:complete|up[- ]to[- ]date|available|live|public)(?![a-z])/i;

/** A sentence that measures nothing: work, unless it tells of an outcome. */
function isWorkWithoutNumber(sentence: Sentence): boolean {
  if (sentence.form === 'phrase') return phraseIsWork(sentence.words);
  const {subject, behind, word} = sentence;
  if (compares(`${subject} ${behind}`)) return false;
  if (sentence.form === 'reduced') return isDoneWord(sentence) && !/ in an? (?:day|hour|minute)/i.test(behind);
  return predicateIsWork(sentence.verb, word, subject, behind);
}

function phraseIsWork(words: string): boolean {
  return !namesOutcome(words) && !/(?<![\p{L}])(?:average|median|NPS|CSAT)(?![\p{L}])/u.test(words) && !compares(words) && !(namesPeople(words) && !namesThing(words));
}

function predicateIsWork(verb: string, word: string, subject: string, behind: string): boolean {
  const isOfPeople = namesPeople(subject);
  const isOwn = namesOwnPeople(subject);
  const rest = skipAdverbs(behind);
  const next = firstWord(rest);
  switch (verb) {
    case 'be': {
      if (NEGATED.test(behind)) return false;
      if (namesThing(subject) && ALSO_COMPLETE.test(rest)) return true;
      const said = participle(next, isOfPeople);
      if (said) return said === 'done';
      if (/ing$/i.test(next)) return TASK_FORMS.has(next.toLowerCase()) && (!isOfPeople || isOwn);
      if (/^there$/i.test(subject)) return !namesOutcome(rest) && !namesPeople(rest);
      return !isOfPeople && isComplete(rest);
    }
    case 'have': {
      if (isOwn && /^been (?:through|to|on) /i.test(rest)) return true;
      if (/^been$/i.test(next)) return predicateIsWork('be', 'been', subject, rest.slice(next.length));
      if (/^to$/i.test(next)) return false;
      const said = participle(next);
      if (said) return said === 'done' && (!isOfPeople || isOwn);
      if (namesOutcome(rest) || tellsQuality(rest)) return false;
      return isOfPeople ? namesThing(rest) || isDone(rest) : true;
    }
    case 'will': {
      if (/^be$/i.test(next)) return predicateIsWork('be', 'be', subject, rest.slice(next.length));
      if (/^have$/i.test(next)) return predicateIsWork('have', 'have', subject, rest.slice(next.length));
      if (/^(?:get|receive)$/i.test(next)) return predicateIsWork('get', next, subject, rest.slice(next.length));
      return predicateIsWork('do', next, subject, rest.slice(next.length));
    }
    case 'get':
      return participle(next) === 'done' || namesThing(rest.replace(/^[\d:]+ /, ''));
    case 'exist':
      return !namesOutcome(subject);
    case 'do':
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

/** How well something is done for those who ask for it: `answered within 4 hours`, `completed without edits`. */
const SERVICE =
  /(?<![\p{L}])(?:on time|in time|on schedule|within|without|in (?:under|less than) \d|in an? (?:day|hour|minute|week)|correctly|accurately|automatically|undamaged|in full|first time|at first|the same day|same[- ]day|by (?:users|customers)|faster|per (?:day|week|month|year))(?![\p{L}])/iu;
const PROJECT_PARTICIPLE =
  /^(?:migrat|port|upgrad|refactor|rewr|redesign|replac|remov|deprecat|decommission|built|buil|develop|implement|launch|roll|automat|document|digiti|convert|train|hir|recruit|defin|complet|finish|deploy|instal|publish|deliver|creat|establish|assign|interview|audit|review|test|encrypt|certif|patch|mov|set|written|written|draft|translat|label|tag|mapp|identif|instrument|integrat|enabl|conduct|held|implement)/i;
/** What is done with things that keep arriving: the share of it is a service. */
const SERVED = /^(?:answered|handled|resolved|processed|served|reported|contacted|seen|attended|paid|collected|recovered)$/i;
/** `25 positive reviews`: what others say is no deliverable of ours. */
const SAID_BY_OTHERS = /(?:positive|negative|good|great|rave|favou?rable|star|customer|user|app store) reviews?/i;
const WHOLE = /^(?:100 ?%|all|each|every)(?![\p{L}])/iu;
const COUNT_BEFORE = /^(?:[\p{L}]+ly |at least |over |more than |a minimum of |up to |no fewer than |another |all |≥ ?|> ?)*\d[\d.,]*[k+]? ?(?:-\d+ )?(?:or more |x |new |more |additional |different )*/iu;

/** A sentence whose figure counts: work when what is counted has been done, made or held. */
function isWorkWithNumber(sentence: Sentence, {measure, masked}: Anatomy): boolean {
  const isCount = /^\P{L}*\d/u.test(masked);
  if (!measure || (measure.kind === 'move' && !isCount && (sentence.form !== 'reduced' || measure.target.percent)) || measure.kind === 'change') return false;
  const isShare = measure.target.percent || /^\P{L}*\d[\d.,]*(?:%| per ?cent)/iu.test(masked);
  if (!isShare && measure.target.unit !== '' && !/^\p{L}/u.test(measure.target.unit)) return false;
  if (sentence.form === 'phrase') {
    if (isShare || SAID_BY_OTHERS.test(sentence.words)) return false;
    if (isCountOfThings(sentence.words)) return true;
    return !COUNT_BEFORE.test(sentence.words) && namesThing(sentence.words) && !compares(sentence.words) && !SERVICE.test(sentence.words);
  }
  const {subject, behind, word} = sentence;
  if (sentence.form === 'statement' && sentence.verb === 'have' && !isShare && !/^ (?:[a-z]+ly )?been /.test(behind)) {
    if (participle(firstWord(skipAdverbs(behind))))
      return (!/\d/.test(subject) || namesThing(subject) || namesOwnPeople(subject)) && predicateIsWork('have', word, subject, behind);
    const had = behind.trim().replace(COUNT_BEFORE, '');
    return (!namesPeople(subject) || namesOwnPeople(subject)) && !namesPeople(had) && (namesThing(had) || isDone(had));
  }
  const isCounted = /\d/.test(subject);
  if (((isShare || measure.kind === 'threshold') && SERVICE.test(behind)) || compares(masked)) return false;
  if (!isCounted && measure.kind === 'threshold' && !/^ (?:in|to|for|at|across|with|by) (?:at least |a minimum of |more than |over )?\d/i.test(behind)) return false;
  if (isShare && SERVED.test(word)) return false;
  if (sentence.form === 'reduced') return isDoneWord(sentence) && !gainsBeside(behind);
  if (sentence.verb === 'exist') return !isShare;
  if (isShare && sentence.verb === 'be')
    return measure.target.value >= 1 && PROJECT_PARTICIPLE.test(firstWord(skipAdverbs(behind)));
  if (isShare && sentence.verb === 'have') return WHOLE.test(subject) && (namesThing(behind) || isDone(behind));
  if (isShare && !(sentence.verb === 'do' && namesOwnPeople(subject))) return false;
  return predicateIsWork(sentence.verb, word, subject, behind);
}

/** Whether a phrase says what has been done to a thing: `a success plan defined`, `the app live`. */
function isDone(phrase: string): boolean {
  const inner = sentenceForm(phrase);
  return inner.form === 'reduced' && isDoneWord(inner);
}
const isDoneWord = ({word, subject}: {word: string; subject: string}) =>
  isComplete(word) ? !namesPeople(subject) : participle(word, namesPeople(subject)) === 'done';

/** `Get the app approved`, `Get feedback from five testers`. */
function getsThing(object: string): boolean {
  if (isDone(object) && !WON.test(object)) return !/%/.test(object) && !OF_OTHERS.test(object);
  return /^(?:\p{L}+ )?(?:feedback|input|insights?|answers|responses) (?:from|on|about)/iu.test(object);
}

/** `10 changes merged from first-time contributors`. */
const OF_OTHERS = /(?<![\p{L}])(?:from|by) (?:[\p{L}-]+ ){0,2}(?:contributors?|users?|customers?|members?|the community|volunteers?|students?|developers?)(?![\p{L}])/iu;

/** Those who are won have not been made: `one million followers combined`. */
const WON = /^(?:[\d., ]*\d|one|two|three|five|ten)(?: ?(?:million|thousand|k|m))? (?:\p{L}+ ){0,2}(?:users?|customers?|followers?|subscribers?|members?|people|fans?|clients?|readers?|companies|organi[sz]ations|firms|donors?|supporters?|volunteers?|students?)/iu;

/** To have a thing, to get it done or to improve what one has made is work; to improve a measure is not. */
function aimsAtThing(object: string, verb: string, hasNumber: boolean): boolean {
  const aim = aimOf(verb);
  const rest = object.trim();
  if (/^(?:ensure|make sure|guarantee)/i.test(verb)) {
    if (hasNumber) return false;
    return isWorkWithoutNumber(sentenceForm(rest.replace(/^that /i, '')));
  }
  if (hasNumber && /^(?:hav|get|got|see|book|secure|land|generat|source|reach|obtain|earn|receive|make|add)/i.test(verb))
    return (isCountOfThings(rest) && !SAID_BY_OTHERS.test(rest) && !/^\P{L}*posts?(?!\p{L})/iu.test(rest)) || (/^(?:hav|get|got)/i.test(verb) && getsThing(rest));
  if (/^(?:have|get|got|having|getting|see)/i.test(verb)) {
    if (getsThing(rest)) return true;
    if (/^to /i.test(rest) || namesOutcome(rest) || compares(rest) || tellsQuality(rest)) return false;
    return namesThing(rest) || (/^(?:hav|ha[ds])/i.test(verb) && /^(?:an?|the|our) /i.test(rest) && !namesPeople(rest));
  }
  if (hasNumber || aim === 'down' || /^(?:stay|remain|meet|achiev|reach|hit|exceed|attain|surpass)/i.test(verb)) return false;
  return namesThing(rest) && !namesOutcome(rest);
}

/** What follows these words is what the work is for. */
const RESULTING =
  /(?<![a-zà-ÿ])(?:resulting in|leading to|so that|thereby|which (?:will )?(?:increases?|reduces?|improves?))(?![a-zà-ÿ])/i;
/** `Launch the programme and get 500 referrals`: what is won by it, beside the task. */
const GAINS =
  /^(?:get|win|reach|hit|achieve|generate|attract|earn|increase|reduce|cut|raise|grow|lift|lower|boost)$/i;

/** To make sure of a task is no result of it. */
const ENSURES = /(?:,| and| or) (?:\p{L}+ly )?(?:ensur\p{L}+|guarante\p{L}+|mak\p{L}+ sure)$/iu;
const AND_AIM = /(?<=(?:^|[ ,;])(?:and|to|and then|thereby|also) |, (?=\p{L}+ing ))(\p{L}+) ([^,;.]*)/giu;

/** `Train five models and achieve 80% accuracy`: behind the task a second verb, which aims at a figure of its own. */
function gainsBeside(behind: string): boolean {
  for (const [, verb, object] of behind.matchAll(AND_AIM)) {
    const aim = aimOf(verb!);
    if (aim === null || aim === 'keep' || !/\d/.test(object!)) continue;
    if (aim !== 'reach') return true;
    if (STRONG.test(verb!) && !isCountOfThings(object!)) return true;
  }
  return false;
}
const STRONG = /^(?:achiev|reach|hit|attain|exceed|surpass|earn|generat|win|improv|retain|convert|attract|acquir|get|sav)/i;
const isCountOfThings = (text: string) => {
  const counted = COUNT_BEFORE.exec(text.trim());
  return counted !== null && !text.includes('%') && namesMadeThing(text.trim().slice(counted[0].length));
};

/** `Launch a new flow to raise activation to 40%`: behind the task an aim with its own figures. */
function movesOutcome({masked, measure, verb}: Anatomy, taskEnd: number): boolean {
  if (!measure) return false;
  const figures = Math.min(...measure.spans.map(({from}) => from));
  if (GAINS.test(masked.slice(taskEnd, figures + 1))) return true;
  if (verb !== null && verb.from >= taskEnd && verb.to <= figures + 1 && !ENSURES.test(masked.slice(0, verb.to))) return true;
  if (gainsBeside(masked.slice(taskEnd))) return true;
  // “Bring onboarding to under 2 weeks”: a verb of work that can aim, with the measure's name behind it.
  const isAimed =
    verb !== null &&
    !/^add/i.test(verb.word) &&
    verb.to === taskEnd &&
    (measure.kind === 'move' || measure.kind === 'threshold');
  if (isAimed && /\p{L}{2,}/u.test(masked.slice(taskEnd, figures))) return true;
  const resulting = RESULTING.exec(masked.slice(taskEnd));
  return resulting !== null && taskEnd + resulting.index < figures;
}
