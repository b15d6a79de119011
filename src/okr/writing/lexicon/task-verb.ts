import {EVERYDAY_FORMS} from './everyday-verbs';
import {measuresBy} from './measured-work';
import {namesMetric} from './metric-nouns';
import {NOUN_VERBS} from './noun-verbs';
import {OPENING_FORMS, TASK_FORMS} from './task-words';
import {afterLeadIn, aimOf} from './verbs';

/** `Hiring managers report …`: the form in -ing belongs to who acts. */
const DESCRIBES =
  /^ (?:[a-zà-ÿ]+s? )?(?:report|say|have|has|are|is|can|rate|use|spend|get|receive|end|take|last|cost|stay|remain)s?(?![a-zà-ÿ])/i;

/** `Open bug reports are younger than 30 days`. */
const IS_LATER =
  /^ (?:(?!(?:the|a|an|our|all|new|that|which|who|whether|if|how|why|where|what|and|to)(?![a-zà-ÿ]))[a-zà-ÿ-]+ ){1,4}(?:is|are|was|were|disappears?|vanish(?:es)?|drops?|falls?|rises?|stops?)(?=[ :])/i;
/** `Installing the package just works`. */
const WORKS_LATER = /^ [^,;]{3,60} (?:just works|works|takes|costs|needs|requires|becomes|feels|is|are) /i;
/** `Building permits issued in 60 days`: the word in -ing describes what is issued. */
const ISSUED = /^ [a-zà-ÿ]+s (?:[a-zà-ÿ]+ed|held|sent|given) (?:in|within|on|by|for) /i;
/** `Updated guidelines are used by every team`: the participle belongs to what is spoken of. */
const FINITE_LATER = /^ [^,;]{3,80} (?:is|are|was|were|has|have) /i;
/** `Test flakiness under 1%`: a bare name straight before a limit is a metric's. */
const LIMITED =
  /^ (?:(?!(?:the|a|an|our|all|new|more|every|each|to|and|for|of|in|on|with) )[a-zà-ÿ-]+ ){1,3}(?:below|under|above|within|at most|at least|no more than|less than|fewer than|[<>≤≥]=?) ?[$€£]?\d/;

/** `Call 200 prospects`, `Email all lapsed donors`: what the verb is done to. A metric's name has no such word (`call volume`). */
const HAS_OBJECT =
  /^ (?:\d|(?:the|a|an|all|every|each|any|our|its|their|existing|both|new|at least|another|top|key|more|up|off|down)(?![a-zà-ÿ])|[a-zà-ÿ]+ (?:the|all|our|every)(?![a-zà-ÿ]))/i;
/** `Launch event attracts 2,000 attendees`: the verb stands behind its subject. */
const SUBJECT =
  /^ (?:(?!(?:the|a|an|our|all|new|to|and|that|which|who) )[a-zà-ÿ\d+"-]+ ){1,4}(?:go(?:es)? (?:down|up)|attracts?|reaches|generates?|brings?|converts?|raises?|increases?|reduces?|cuts|earns?|wins?|takes?|costs?|lasts?|stays?|falls?|rises?|drops?|grows?|improves?|exceeds?|eats?|consumes?|uses?|needs?) (?!down|part)(?:[a-zà-ÿ]+ ){0,3}[$€£]?\d/i;

const NOUN_USES: ReadonlySet<string> = new Set([
  'deploy',
  'merge',
  'hire',
  'port',
  'switch',
  'transition',
  'resolve',
]);

/** Position behind the verb of work that opens a sentence (`Publish`, `Roll out`); null when none does, or when it measures. */
export function taskVerbEnd(text: string): number | null {
  const opening = openingWork(text);
  return opening && !measures(opening) ? opening.end : null;
}

/** `Offer acceptance rate`: all of it is a metric's name, though its first word could be work. */
export function isMetricName(text: string): boolean {
  const [, first = '', behind = ''] = /^\s*(\p{L}+)((?: [\p{L}-]+){1,3})\s*$/u.exec(text) ?? [];
  return NOUN_VERBS.has(first.toLowerCase()) && namesMetric(behind);
}

/** Whether the verb of work that opens a sentence tells how much or how well something is done for others. */
export function measuresWork(text: string): boolean {
  const opening = openingWork(text);
  return opening !== null && measures(opening);
}

interface Opening {
  readonly verb: string;
  readonly behind: string;
  readonly end: number;
}

const measures = ({verb, behind}: Opening) => measuresBy(verb, behind);

function openingWork(text: string): Opening | null {
  const begin = afterLeadIn(text);
  const words = /^(\p{L}+)(?:[ -]\p{L}+)?/u.exec(text.slice(begin, begin + 60));
  if (!words) return null;
  const [both, first] = [words[0].replace('-', ' '), words[1]!];
  if (/^(?:make sure|given)(?![a-z])/i.test(both)) return null;
  const verb = [both, words[0]].some((form) => OPENING_FORMS.has(form.toLowerCase()))
    ? both
    : OPENING_FORMS.has(first.toLowerCase())
      ? first
      : null;
  if (verb === null || (verb === first && / /.test(both) && aimOf(both) !== null)) return null;
  const end = begin + verb.length;
  const behind = text.slice(end);
  const lower = verb.toLowerCase();
  // “Publish-to-index time”: the compound is a name.
  // “Attach rate 25%”, “Read time”: a measure’s name.
  if (/^ (?:rate|ratio|time|score|cost|volume|count)s?(?![a-zà-ÿ])/i.test(behind)) return null;
  if (/^-[a-zà-ÿ]|^\/[a-zà-ÿ]+ (?:ratio|rate|time|score)/i.test(behind)) return null;
  if (/ing$/.test(lower) && DESCRIBES.test(behind)) return null;
  if (/ing$/.test(lower) && WORKS_LATER.test(behind)) return null;
  if (/ing$/.test(lower) && !HAS_OBJECT.test(behind) && ISSUED.test(behind)) return null;
  if (/ed$/.test(lower) && FINITE_LATER.test(behind)) return null;
  // “Deploys take six minutes”: several of them, and what they do.
  if (/s$/.test(lower) && EVERYDAY_FORMS.has(/^ (\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? ''))
    return null;
  const isNounToo = NOUN_VERBS.has(lower);
  // “Staff say …”, “Open reports are younger”: a verb of its own behind it.
  if (
    isNounToo &&
    (EVERYDAY_FORMS.has(/^ (\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? '') || IS_LATER.test(behind))
  )
    return null;
  // “Reviews turned around in a day”: several of them, not what somebody does.
  if (/[^s]s$/.test(lower) && !HAS_OBJECT.test(behind)) return null;
  const opening = {verb, behind, end};
  if (measures(opening)) return opening;
  if (!TASK_FORMS.has(lower) && !HAS_OBJECT.test(behind)) return null;
  // “Share of renewable power at 55%”: what has an “of” behind it is a noun.
  if (isNounToo && (/^ of /.test(behind) || SUBJECT.test(behind))) return null;
  if (/^(?:support|launch|release|design|plan|test|help)$/.test(lower) && /^ for (?!\d)/.test(behind))
    return null;
  if ((isNounToo || /ing$/.test(lower)) && LIMITED.test(behind)) return null;
  const canBeNoun = isNounToo || NOUN_USES.has(lower);
  return canBeNoun &&
    /\d| from (?:every|daily|weekly|monthly|quarterly|yearly|hours|days|weeks|once|twice) /.test(text) &&
    namesMetric(behind)
    ? null
    : opening;
}
