import {isMetricName, taskVerbEnd} from '../lexicon/task-verb';
import {afterLeadIn} from '../lexicon/verbs';
import {type Anatomy, firstPosition, lastPosition} from './anatomy';
import {clauseEnd, clauseStart} from './clauses';
import {firstJoint} from './joints';
import type {Measure} from './measure';
import {segmentBehind, segmentInBrackets, segmentInside, segmentLeading, segmentWithin} from './segment';

/** What a key result calls its measure, and the part of the market that it is about. */
export interface MetricName {
  readonly metric: string;
  readonly segment: string;
  /** Whether the name stands before the figures, so that a noun behind them is a unit. */
  readonly isNamedBefore: boolean;
}

/** The name before the figures; behind or between them when nothing stands before: `500 paying customers`. */
export function metricName(seen: Anatomy): MetricName {
  const found = nameIn(seen);
  const leading = found.segment === '' ? segmentLeading(seen.masked) : null;
  return leading ? {...found, segment: leading.segment} : found;
}

function nameIn(seen: Anatomy): MetricName {
  const {masked, measure} = seen;
  if (!measure) return nameAlone(seen);
  const before = nameBefore(seen, measure);
  const within = segmentWithin(before);
  const end = behindRelative(masked, lastPosition(measure));
  const behind = segmentBehind(masked, end) ?? segmentBehind(masked, behindCounted(masked, end));
  const cut = within && !behind ? before.slice(0, within.from) + before.slice(within.to) : before;
  const metric = cleaned(cut);
  if (metric !== '' && !BARE_VERB.test(metric))
    return {metric, segment: behind?.segment ?? within?.segment ?? '', isNamedBefore: true};
  return nameBehind(masked, measure);
}

/** `Answer 90% of calls within 20 seconds`: the verb of a service stands alone before its share. */
const BARE_VERB =
  /^(?:answer|resolve|deliver|ship|fix|review|process|pay|send|publish|schedule|complete|collect|handle|return|refund|onboard|dispatch|fulfil+|close|sell|serve|carry|between)$/i;

/** `to 3.8 patients per bed in cardiology`: behind what is counted. */
function behindCounted(text: string, at: number): number {
  const counted = /^ (?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*s(?: per \p{Ll}+)?(?= (?:in|for|among|across|on) )/u;
  return at + (counted.exec(text.slice(at, at + 80))?.[0].length ?? 0);
}

/** Behind `+12% relative` the word belongs to the figure. */
function behindRelative(text: string, at: number): number {
  return at + (/^ ?relative(?:ly)?(?![a-zà-ÿ])/i.exec(text.slice(at))?.[0].length ?? 0);
}

function nameAlone({masked, verb}: Anatomy): MetricName {
  const begin = beginOf(masked, verb, masked.length, isMetricName(masked) ? null : taskVerbEnd(masked));
  const phrase = verb?.isBehindName
    ? masked.slice(begin, verb.from)
    : masked.slice(begin, clauseEnd(masked, begin));
  const within = segmentWithin(phrase);
  const cut = within ? phrase.slice(0, within.from) + phrase.slice(within.to) : phrase;
  return {metric: cleaned(cut), segment: within?.segment ?? '', isNamedBefore: true};
}

function nameBefore({masked, measure, verb}: Anatomy, {start}: Measure): string {
  const from = measure ? firstPosition(measure) : masked.length;
  // “Open issues 140 → 60”: what moves has a name, so the verb-like word belongs to it.
  const task = start && !verb ? null : taskVerbEnd(masked);
  const begin = beginOf(masked, verb, from, task);
  return masked.slice(begin, verb?.isBehindName ? verb.from : from);
}

function beginOf(text: string, verb: Anatomy['verb'], from: number, task: number | null): number {
  if (verb && !verb.isBehindName) return verb.to;
  // Behind a colon or “measured by”; but a colon just before the figures ends the metric: `NPS: 45 → 55`.
  const clause = Math.max(afterLeadIn(text), clauseStart(text.slice(0, from).replace(/[\s:–—-]+$/, '')));
  return Math.max(task ?? 0, clause, segmentLeading(text)?.to ?? 0);
}

function nameBehind(text: string, measure: Measure): MetricName {
  const between = betweenFigures(text, measure);
  const behind = segmentBehind(text, lastPosition(measure));
  if (between !== '') return {metric: between, segment: behind?.segment ?? '', isNamedBefore: false};
  const rest = text.slice(lastPosition(measure), Math.max(lastPosition(measure), firstJoint(text)));
  const phrase = rest
    .slice(0, clauseEnd(rest, 0))
    .replace(/^ ?relative(?:ly)?(?![a-zà-ÿ])/i, '')
    .replace(/^ *and [\d.,]+ ?%?/, '')
    .replace(/^ *(?:in|of) /i, '')
    .replace(
      /^ *(?:increase|decrease|reduction|growth|improvement|uplift|drop|rise|decline) (?:in|of) /i,
      '',
    );
  const inside = segmentWithin(phrase) ?? segmentInside(phrase);
  return {
    metric: cleaned(inside ? phrase.slice(0, inside.from) : phrase),
    segment: inside?.segment ?? segmentInBrackets(text, lastPosition(measure))?.segment ?? '',
    isNamedBefore: false,
  };
}

/** `10k subscribers (currently 6k)`: the name stands between the figures. */
function betweenFigures(text: string, {spans}: Measure): string {
  const [first, second] = [...spans].sort((a, b) => a.from - b.from);
  if (!first || !second) return '';
  return cleaned(text.slice(first.to, Math.min(second.from, clauseEnd(text, first.to))));
}

const EDGE_WORDS =
  /^(?:[\s:;,.|–—)(-]+|there (?:is|are) |there$|(?:an? )?(?:increase|decrease|reduction|growth|improvement|uplift|drop|rise|decline|reach) (?:in|of) |(?:the|our|a|an|of|in|is|are|to|for|that|with|by)\s+)+|(?:[\s:;,.|–—(-]+|\s(?:from|to|of|at|by|is|are|with|and|in|for|the|an?|be|will|should|must|stays?|remains?|reach(?:es)?|has|have|was|down|up|consistently|always|steadily|over|under|above|below|between))+$/gi;
const PERIOD = / (?:per|a|each|every) (second|minute|hour|day|week|month|quarter|year|sprint)$/;

/** `demos booked per week`: the name, and the period in which its figures are counted. */
export function periodIn(metric: string): {name: string; period: string} {
  const found = PERIOD.exec(metric);
  return found ? {name: metric.slice(0, found.index), period: found[1]!} : {name: metric, period: ''};
}

/** `traffic by 40%` (from … to …), `MAU 25%`: what the figures say already. */
const SAID_BY_FIGURES =
  /(?<!(?:^| )(?:line|week|day|month|year|quarter|phase|tier|level|step|stage|plant|site|store|region|zone|shift|class|grade|band|version|wave|above|below|over|under|least|most|than|rated|exceeding|or))(?: by)? [+~]?[$€£]?\d[\d.,]*(?:%|[kKmM]|pp)?$| by [+~]?[$€£]?\d[\d.,]*(?: ?(?:%|pp|p\.p\.|pts?|points?|days?|hours?|weeks?|months?|min(?:utes?)?|h|mo))$| um [\d.,]+ ?(?:%|\p{L}+)?$| (?:in|within|after) the (?:first|next|last) (?:\d+ )?[a-z]+$/u;

function cleaned(phrase: string): string {
  const bare = (text: string) =>
    text
      .replace(EDGE_WORDS, '')
      .replace(/\( ?\)/g, '')
      .trim();
  return bare(bare(phrase.replace(/\s+/g, ' ')).replace(SAID_BY_FIGURES, ''));
}
