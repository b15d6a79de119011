import {namesOutcome} from '../../lexicon/outcomes';
import {aimOf} from '../../lexicon/verbs';
import type {Anatomy} from '../../sentence/anatomy';
import {isCountOfThings} from './counts';

/** What follows these words is what the work is for. */
const RESULTING =
  /(?<![a-zà-ÿ])(?:resulting in|leading to|so that|thereby|so [a-zà-ÿ]+ that|which (?:will )?(?:increases?|reduces?|improves?))(?![a-zà-ÿ])/i;
/** `Train the staff so that fewer visitors leave`: an outcome, if without a number. */
const RESULTING_IN =
  /(?<![a-zà-ÿ])(?:resulting in|leading to|so that|such that) [^.;]*(?<![a-zà-ÿ])(?:fewer|less|more|faster|better|easier|higher|lower)(?![a-zà-ÿ])/i;
/** `Launch the programme and get 500 referrals`: what is won by it, beside the task. */
const GAINS =
  /^(?:get|win|reach|hit|achieve|generate|attract|earn|increase|reduce|cut|raise|grow|lift|lower|boost)$/i;

/** `Migrate billing, with an error rate under 0.2%`. */
const WITH_LIMIT =
  /,? with (?:[a-zà-ÿ-]+ ){1,6}(?:under|below|above|at most|[<>≤≥]=?) ?[$€£]?\d| with (?:fewer|less|no more) than \d| at (?:at least )?\d[\d.,]* ?% [a-zà-ÿ]+/i;

/** To make sure of a task is no result of it. */
const ENSURES = /(?:,| and| or) (?:[a-zà-ÿ]+ly )?(?:ensur[a-zà-ÿ]+|guarante[a-zà-ÿ]+|mak[a-zà-ÿ]+ sure)$/i;
const AND_AIM =
  /(?<=(?:^|[ ,;])(?:and|to|and then|thereby|also)(?: [a-zà-ÿ]+ly)? |, (?=[a-zà-ÿ]+ing ))([a-zà-ÿ]+) ([^,;.]*)/gi;

/** `Train five models and achieve 80% accuracy`: behind the task a second verb, which aims at a figure of its own. */
export function gainsBeside(behind: string): boolean {
  for (const match of behind.matchAll(AND_AIM)) {
    const [, verb, object] = match;
    const aim = aimOf(verb!);
    if (/^(?:engag|involv)/i.test(verb!) && /\d ?%/.test(object!)) return true;
    if (/^(?:halv|doubl|tripl)/i.test(verb!)) return true;
    if (aim === null || aim === 'keep') continue;
    // “Measure and increase satisfaction”: an outcome, if without a number.
    const isSecond = / and (?:[a-zà-ÿ]+ly )?$/i.test(` ${behind.slice(0, match.index)}`);
    if (isSecond && (aim === 'up' || aim === 'down') && namesOutcome(object!.replace(/^(?:the|our) /i, '')))
      return true;
    if (!/\d/.test(object!)) continue;
    if (aim !== 'reach') return true;
    if (SHIFTED.test(object!) || (STRONG.test(verb!) && !isCountOfThings(object!))) return true;
  }
  return false;
}
/** `bring the cost down by 15%`, `get it under two days`. */
const SHIFTED = / (?:down|up|under|below|above|from) (?:[a-zà-ÿ]+ ){0,3}[$€£]?\d/i;
const STRONG =
  /^(?:achiev|reach|hit|attain|exceed|surpass|earn|generat|win|improv|retain|convert|attract|acquir|get|sav)/i;

/** `Launch a new flow to raise activation to 40%`: behind the task an aim with its own figures. */
export function movesOutcome({masked, measure, verb}: Anatomy, taskEnd: number): boolean {
  if (gainsBeside(masked.slice(taskEnd))) return true;
  if (!measure) return RESULTING_IN.test(masked.slice(taskEnd));
  const figures = Math.min(...measure.spans.map(({from}) => from));
  if (GAINS.test(masked.slice(taskEnd, figures + 1))) return true;
  if (
    verb !== null &&
    verb.from >= taskEnd &&
    verb.to <= figures + 1 &&
    !ENSURES.test(masked.slice(0, verb.to))
  )
    return true;
  if (/ until [^,;]* (?:under|below|less than|fewer than|at least|above) \d/i.test(masked.slice(taskEnd)))
    return true;
  if (WITH_LIMIT.test(masked.slice(taskEnd))) return true;
  // “Bring onboarding to under 2 weeks”: a verb of work that can aim, with the measure's name behind it.
  const isAimed =
    verb !== null &&
    !/^add/i.test(verb.word) &&
    verb.to === taskEnd &&
    (measure.kind === 'move' || measure.kind === 'threshold');
  if (isAimed && /\p{L}{2,}/u.test(masked.slice(taskEnd, figures))) return true;
  const resulting = RESULTING.exec(masked.slice(taskEnd));
  return resulting !== null && /\d/.test(masked.slice(taskEnd + resulting.index));
}
