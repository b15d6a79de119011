import type {Anatomy} from '../anatomy';
import {aimOf} from '../verbs';
import {isCountOfThings} from './counts';

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
export function gainsBeside(behind: string): boolean {
  for (const [, verb, object] of behind.matchAll(AND_AIM)) {
    const aim = aimOf(verb!);
    if (aim === null || aim === 'keep' || !/\d/.test(object!)) continue;
    if (aim !== 'reach') return true;
    if (STRONG.test(verb!) && !isCountOfThings(object!)) return true;
  }
  return false;
}
const STRONG =
  /^(?:achiev|reach|hit|attain|exceed|surpass|earn|generat|win|improv|retain|convert|attract|acquir|get|sav)/i;

/** `Launch a new flow to raise activation to 40%`: behind the task an aim with its own figures. */
export function movesOutcome({masked, measure, verb}: Anatomy, taskEnd: number): boolean {
  if (!measure) return false;
  const figures = Math.min(...measure.spans.map(({from}) => from));
  if (GAINS.test(masked.slice(taskEnd, figures + 1))) return true;
  if (
    verb !== null &&
    verb.from >= taskEnd &&
    verb.to <= figures + 1 &&
    !ENSURES.test(masked.slice(0, verb.to))
  )
    return true;
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
