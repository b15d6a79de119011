import {DOWN_VERBS, forms, KEEP_VERBS, REACH_VERBS, UP_VERBS} from './direction-words';
import {namesMetric} from './metric-nouns';
import {namesOwnPeople, namesPeople} from './people';
import {TASK_FORMS} from './task-words';
import {words} from './word-list';

export type Aim = 'up' | 'down' | 'reach' | 'keep';

const VERBS = [
  ['reach', REACH_VERBS],
  ['keep', KEEP_VERBS],
  ['down', DOWN_VERBS],
  ['up', UP_VERBS],
] as const;

const AIMS: ReadonlyMap<string, Aim> = new Map(
  VERBS.flatMap(([aim, verbs]) => verbs.flatMap((verb) => forms(verb).map((form) => [form, aim] as const))),
);

export function aimOf(word: string): Aim | null {
  return AIMS.get(word.toLowerCase()) ?? null;
}

/** A verb that aims at a measure, and where it stands. */
export interface AimVerb {
  readonly aim: Aim;
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** `Satisfaction increases to 80%`: the measure's name stands before the verb. */
  readonly isBehindName: boolean;
}

const LEAD_IN =
  /^(?:(?:we|our team|the team|i)(?:'ve|'ll|'re| have| has| are| is| will| want to| aim to| should| must| can)? |let's |to |continue to |(?:aim|plan|intend|hope|want|expect|strive|commit|seek|work|look|go|goal is|objective is|target is)(?:ing|s|ning)? to |(?:aim|shoot|strive|push|go)(?:ing|s)? (?:at|for|towards?) (?=[a-zà-ÿ]|\d)|(?:the|our|my) (?:goal|objective|aim|target|plan) is to |help (?:us )?to |be able to |try to |(?!(?:monthly|weekly|daily|quarterly|yearly|hourly|only|early|family|supply|reply|apply|comply|rely|multiply|assembly|anomaly) )[a-zà-ÿ]+ly )/i;
/** Who answers for it, before the sentence: `People:`, `VP Product:`. */
const SPEAKER = /^[\p{L}&/ .-]{2,40}(?:[[(][^\])]{1,20}[\])])?: (?=\p{L})/u;

/** Where the sentence proper begins: behind “We will”, “Successfully”, “Continue to”, “Support:”. */
export function afterLeadIn(text: string): number {
  // A time that stood before the sentence is blanked out; its comma is left.
  let at = /^[ ,]*/.exec(text)![0].length;
  const speaker = SPEAKER.exec(text.slice(at));
  if (speaker) {
    const [two, one] = /^(\p{L}+)(?: \p{L}+)?/u.exec(text.slice(at + speaker[0].length))!;
    if ([one!, two].some((verb) => aimOf(verb) || TASK_FORMS.has(verb.toLowerCase())))
      at += speaker[0].length;
  }
  const circumstance = CIRCUMSTANCE.exec(text.slice(at));
  if (circumstance && (aimOf(circumstance[1]!) || TASK_FORMS.has(circumstance[1]!.toLowerCase())))
    at += circumstance[0].length;
  const actor = actorEnd(text.slice(at));
  if (actor !== null) return at + actor;
  for (let i = 0; i < 4; i++) {
    const match = LEAD_IN.exec(text.slice(at));
    if (!match) break;
    at += match[0].length;
  }
  return at;
}

/** `Based on feedback, revise …`: when, with whom and why, before what is done. */
const CIRCUMSTANCE =
  /^(?:based on|following|after|before|in|with|together with|using|through|via|as part of|during|throughout|until|for|along with|working with) [^,.;:]{2,100}, (?:we will |we )?(?=([a-zà-ÿ]+) )/i;
const ACTOR = /^(?:[^.;:]{0,200}?, )?([^,;:.\d%]{2,60}?) (?:will|shall) (?:also |each )?(?=(\p{L}+) )/u;

/** `The agency will publish …`: behind who does it, when that is somebody who works and not whom the work is for. */
function actorEnd(text: string): number | null {
  const [all, subject, verb] = ACTOR.exec(text) ?? [];
  if (!all || !subject || !verb || aimOf(verb) !== null || !TASK_FORMS.has(verb.toLowerCase())) return null;
  return namesPeople(subject) && !namesOwnPeople(subject) ? null : all.length;
}

const INTRODUCED =
  /(?:^|[^a-zà-ÿ])(?:to|and|will|we|helps?|would|should|must|us|thereby|further|significantly|or|in order to|resulting in|that)[ ]$|[,;:][ ]?$| [–—-] $/i;

/**
 * The verb that governs the measure whose figures begin at `before`: the first word of the sentence, or a later
 * verb behind to, and, will, a comma or a colon. In `win rate` and `drop-off rate` the word is no verb.
 */
export function aimVerb(text: string, before: number): AimVerb | null {
  const prefix = text.slice(0, before);
  const begin = afterLeadIn(text);
  let found: AimVerb | null = null;
  for (const match of prefix.matchAll(/\p{L}+/gu)) {
    const from = match.index;
    const verb = verbAt(prefix, from, match[0]);
    if (!verb) continue;
    const behind = text.slice(verb.to);
    if (from === begin) {
      if (!isNoun(verb, behind)) found = verb;
    } else if (INTRODUCED.test(prefix.slice(0, from)) && !isNoun(verb, behind)) {
      const isWork = verb.aim === 'reach' && TASK_FORMS.has(verb.word.toLowerCase());
      const isInfinitive = / to $/i.test(prefix.slice(0, from));
      if (!isWork && (verb.aim !== 'reach' || isInfinitive)) found = verb;
    }
  }
  return found ?? verbBehindName(prefix) ?? verbOfSubject(prefix);
}

/** `Suppression rules reduce repeated alerts by 40%`: who does it, the verb, and what moves. */
const OF_SUBJECT =
  /(?<=^[a-zà-ÿ\d' -]{3,60} )(?<!(?:the|an?|our|its|of|in|at|for|with) )(reduces?|increases?|lowers?|raises?|cuts?|boosts?|decreases?|shortens?)(?= (?!in |of |to |by |from |rate)[a-zà-ÿ])(?=[^.,;]*$)/i;

function verbOfSubject(prefix: string): AimVerb | null {
  const match = OF_SUBJECT.exec(prefix);
  const aim = match ? aimOf(match[1]!) : null;
  if (!match || !aim) return null;
  return {aim, word: match[1]!, from: match.index, to: match.index + match[0].length, isBehindName: false};
}

/** Position behind the verb that opens the sentence, whatever it aims at; null when none does. */
export function openingAimEnd(text: string): number | null {
  const begin = afterLeadIn(text);
  const word = /^\p{L}+/u.exec(text.slice(begin))?.[0];
  const verb = word ? verbAt(text, begin, word) : null;
  return verb && !isNoun(verb, text.slice(verb.to)) ? verb.to : null;
}

const BEHIND_NAME =
  /(?<=[a-zà-ÿ][a-zà-ÿ\d)%"'-]* )(?:(?:is|are|was|were|has|have|be|been|gets?|must|should|will) )?(?:(?:been|be) )?(increases?|increased|rises?|risen|grows?|grown|improves?|improved|raised|doubles|doubled|reaches|reached|exceeds|exceed|decreases?|decreased|drops?|dropped|falls?|fallen|declines?|declined|reduces|reduced|lowered|cut|shrinks?|stays?|remains?|kept|maintained)(?![a-zà-ÿ])(?= *(?:$|[.,;(<>≤≥→]|(?:from|to|by|at|above|below|under|over|within|less|more|between)(?![a-zà-ÿ])))/i;

function verbBehindName(prefix: string): AimVerb | null {
  const match = BEHIND_NAME.exec(prefix);
  if (!match) return null;
  const word = match[1]!.toLowerCase();
  const aim =
    AIMS.get(word) ??
    (/^(?:ris|grow)/.test(word) ? 'up' : /^(?:fall|drop|declin|low)/.test(word) ? 'down' : 'keep');
  return {aim, word, from: match.index, to: match.index + match[0].length, isBehindName: true};
}

/** Words that are nouns as often as verbs, when what follows makes a metric of them. */
const NOUN_LIKE = new Set(
  words(`win, close, drop, lead, order, return, up, have, save, score, cut, limit, scale, lift, sign, book, source, land,
  add, hold, increase, decrease, boost, gain, push, growth, change, shift, see, take, drive, get, stay, reach, go`),
);

function isNoun({word}: AimVerb, behind: string): boolean {
  if (/(?<!^br)ing$/i.test(word) && namesMetric(behind)) return true;
  // “Hold 4 events” is work, “hold churn at 3%” keeps a measure.
  if (/^(?:hold|held|holds)$/i.test(word) && /^ (?:at least |at most )?\d/i.test(behind)) return true;
  if (!NOUN_LIKE.has(word.toLowerCase())) return false;
  if (/^(?:[-/:]| (?:in|of)(?![a-zà-ÿ])|$)/i.test(behind)) return true;
  if (/^drop$/i.test(word)) return /^ (?:rate|off|out)/i.test(behind);
  if (/^take$/i.test(word)) return /^ rates?(?![a-zà-ÿ])/i.test(behind);
  return /^(?:win|close|lead|order|return|save|score|hold|reach|change)$/i.test(word) && namesMetric(behind);
}

function verbAt(text: string, from: number, word: string): AimVerb | null {
  const two = /^\p{L}+ \p{L}+/u.exec(text.slice(from, from + 40))?.[0];
  for (const words of two ? [two, word] : [word]) {
    const aim = AIMS.get(words.toLowerCase());
    if (aim) return {aim, word: words, from, to: from + words.length, isBehindName: false};
  }
  return null;
}
