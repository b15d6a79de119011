import {namesMetric} from '../metric-nouns';
import {afterLeadIn, aimOf} from '../verbs';
import {NOUN_VERBS} from './noun-verbs';
import {headOf, namesRegard} from './outcomes';
import {namesPeople} from './people';
import {OPENING_FORMS, TASK_FORMS} from './task-words';

/** `Hiring managers report …`: the form in -ing belongs to who acts. */
const DESCRIBES =
  /^ (?:[a-zà-ÿ]+s? )?(?:report|say|have|has|are|is|can|rate|use|spend|get|receive|end|take|last|cost|stay|remain)s?(?![a-zà-ÿ])/i;

/** `Updated guidelines are used by every team`: the participle belongs to what is spoken of. */
const FINITE_LATER = /^ [^,;]{3,80} (?:is|are|was|were|has|have) /i;
/** `Deliver 95% of orders on time`, `Resolve 80% of issues at first contact`: how well a service is rendered. */
const SHARE =
  '^ (?:to )?(?:(?:at least |over |more than |>=? ?|≥ ?)?\\d[\\d.,]*\\+?(?:%| ?per ?cent\\.?)(?: of)?|all|every|each|any) ';
const SERVICE = new RegExp(
  `${SHARE}[^;]{3,80}?(?:on time|in time|on schedule|within (?:\\d+ (?:seconds?|secs?|minutes?|mins?|h|hrs?|hours?|(?:business |working )?days?)|SLA|the SLA|target|(?:one|an?) (?:day|hour|minute))(?![a-z])|in (?:under|less than) \\d|without|while |undamaged|in full|correctly|(?:at|on) (?:the )?first|(?:the )?first time|(?:on )?the same day|same[- ]day)`,
  'i',
);
/** To work through a stock of things once is a project, however long each of them may take. */
const PROJECT_VERB =
  /^(?:migrat|port|upgrad|refactor|rewrit|redesign|replac|remov|deprecat|decommission|build|built|develop|implement|launch|roll|automat|document|digiti|convert|train|hir|recruit)/i;
const SHARE_OF = new RegExp(SHARE.replace('|all|every|each|any', ''), 'i');
/** `Collect 70% of payments due`: what share comes in is a measure by itself. */
const COMES_IN = new RegExp(
  `${SHARE.replace('|all|every|each|any', '')}(?!(?:users?|customers?|employees?|teams?|people) )`,
  'i',
);
/** `Finish the quarter with 15 customers`: a time, whose words may be blanked out, and what is reached by then. */
const FINISHES_WITH =
  /^(?: +(?:(?:the|this|our) (?:quarter|year|month|cycle|season)|q[1-4]|h[12]|fy ?\d{2,4}|\d{4}))? +(?:with|at) /i;

/** `Test flakiness under 1%`: a bare name straight before a limit is a metric's. */
const LIMITED =
  /^ (?:(?!(?:the|a|an|our|all|new|more|every|each|to|and|for|of|in|on|with) )[a-zà-ÿ-]+ ){1,3}(?:below|under|above|within|at most|at least|no more than|less than|fewer than|[<>≤≥]=?) ?[$€£]?\d/;

function isOutcome(verb: string, behind: string): boolean {
  if (!PROJECT_VERB.test(verb) && SERVICE.test(behind)) return true;
  if (
    /^(?:collect|recover|handle|answer|serve|treat|pay|approve|process)/i.test(verb) &&
    COMES_IN.test(behind)
  )
    return true;
  if (/^mak(?:e|es|ing)$|^made$/i.test(verb) && SHARE_OF.test(behind)) return true;
  return /^(?:finish|end|conclude)/i.test(verb) && FINISHES_WITH.test(behind);
}

/** `Add 30 enterprise accounts`, `Serve 400 families`: those who are counted have been won. */
const COUNTED =
  /^ (?:at least |over |more than |up to |a total of )?(?:\d[\d.,]*\+?(?: ?(?:k|m|thousand|million))?|an?|another|more)(?: more| new| additional| further)? (?=\p{L})/iu;
function countsPeople(behind: string): boolean {
  const counted = COUNTED.exec(behind)?.[0];
  return counted !== undefined && namesPeople(headOf(behind.slice(counted.length)));
}

/** Who is hired, not won. */
const namesOwn = (behind: string) =>
  /(?:engineers?|developers?|managers?|employees?|staff|designers?|hires?|reps?|leads?|directors?|officers?|analysts?|specialists?|coach(?:es)?|mentors?|team members?)(?![\p{L}])/iu.test(
    behind.slice(0, 80),
  );
/** `Make this one of the best places to work`. */
const SUPERLATIVE =
  /(?<![\p{L}])(?:one of the|the) (?:best|most|leading|safest|easiest|fastest|happiest|number one|first choice|go-to)(?![\p{L}])/iu;

/** `Onboard ten studios`: whoever is counted has been won, but for those who work here. */
const ONBOARDS =
  /^ (?:at least |over |more than )?\d(?![^,;]*(?:hires?|employees?|reps?|staff|students?|interns?|trainees?|apprentices?|postdocs?|volunteers?|maintainers?|contributors?|engineers?|vendors?|suppliers?|contractors?|interns?|team members?|teammates?|members? of)(?![a-zà-ÿ]))/i;
/** `Call 200 prospects`, `Email all lapsed donors`: what the verb is done to. A metric's name has no such word (`call volume`). */
const HAS_OBJECT =
  /^ (?:\d|(?:the|a|an|all|every|each|any|our|its|their|existing|both|new|at least|another|top|key|more|up|off|down)(?![a-zà-ÿ])|\p{L}+ (?:the|all|our|every)(?![a-zà-ÿ]))/iu;
/** `Deploy 10 times a day`, `Make checkout 2x faster`: how often or how fast is a measure. */
const FASTER =
  /^ [^,;]{0,60}?\d[\d.,]* ?(?:x|%|times) (?:faster|cheaper|quicker|shorter|smaller|lighter|safer|better|easier|more|less|fewer)(?![a-zà-ÿ])/i;
const OFTEN =
  /^ (?:[a-z]+ )?(?:\d[\d.,]* ?(?:x|times) (?:a|an|per|each|every) |(?:hourly|daily|weekly|every \w+|on demand)(?: \w+)? (?:instead of|rather than) )/i;
/** `Launch in Spain with 200 paying customers`: who comes of it. */
const WITH_CUSTOMERS =
  /^[^,;]{0,60}? with (?:at least |over |more than )?\d[\d.,]*k?\+? (?:new |first |happy )?(?:paying|paid|active|daily|weekly|monthly|returning|repeat) /i;

/** `Work less than 50 hours a week`: a limit to it. */
const CAPPED = /^ (?:less|fewer|no more|not more) than \d|^ (?:at most|under|below) \d/i;
/** `Remove 10 hours of administration from each week`: time that is won. */
const TIME_WON =
  /^ (?:at least |over )?(?:\d[\d.,]*|x) (?:hours?|hrs?|days?|minutes?|weeks?) (?:of|from|per) /i;
const isMeasured = (verb: string, behind: string) =>
  FASTER.test(behind) ||
  (/^(?:deploy|releas|ship|merg|deliver|back|updat|build)/i.test(verb) && OFTEN.test(behind)) ||
  WITH_CUSTOMERS.test(behind) ||
  (/^(?:remov|sav|free|reclaim|tak)/i.test(verb) && TIME_WON.test(behind)) ||
  (/^mak/i.test(verb) && /^ [$€£]\d/.test(behind));

/** `Launch event attracts 2,000 attendees`: the verb stands behind its subject. */
const SUBJECT =
  /^ (?:(?!(?:the|a|an|our|all|new|to|and|that|which|who) )[a-zà-ÿ\d+"-]+ ){1,4}(?:go(?:es)? (?:down|up)|attracts?|reaches|generates?|brings?|converts?|raises?|increases?|reduces?|cuts|earns?|wins?|takes?|costs?|lasts?|stays?|falls?|rises?|drops?|grows?|improves?|exceeds?) (?!down|part)(?:[a-zà-ÿ]+ ){0,3}[$€£]?\d/i;

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

function measures({verb, behind}: Opening): boolean {
  if (CAPPED.test(behind)) return true;
  if (isOutcome(verb, behind) || isMeasured(verb, behind)) return true;
  if (/^(?:mak|keep|turn)/i.test(verb) && SUPERLATIVE.test(behind)) return true;
  if (/^(?:build|built|creat|develop|establish|foster|gain|earn)/i.test(verb) && namesRegard(behind))
    return true;
  if (/^recruit/i.test(verb) && countsPeople(behind) && !namesOwn(behind)) return true;
  if (/^add(?:s|ed|ing)?$/i.test(verb) && countsPeople(behind)) return true;
  if (
    /^(?:host|serve|support)(?:s|e?d|ing)?$/i.test(verb) &&
    /^ (?:at least |over )?\d/.test(behind) &&
    countsPeople(behind)
  )
    return true;
  return /^onboard(?:s|ed|ing)?$/i.test(verb) && ONBOARDS.test(behind);
}

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
  if (/^ (?:rate|ratio|time|score|cost|volume|count)s?(?![\p{L}])/iu.test(behind)) return null;
  if (/^-\p{L}|^\/\p{L}+ (?:ratio|rate|time|score)/iu.test(behind)) return null;
  if (/ing$/.test(lower) && DESCRIBES.test(behind)) return null;
  if (/ed$/.test(lower) && FINITE_LATER.test(behind)) return null;
  const isNounToo = NOUN_VERBS.has(lower);
  // “Reviews turned around in a day”: several of them, not what somebody does.
  if (/s$/.test(lower) && NOUN_VERBS.has(lower.replace(/e?s$/, '')) && !HAS_OBJECT.test(behind)) return null;
  const opening = {verb, behind, end};
  if (measures(opening)) return opening;
  if (!TASK_FORMS.has(lower) && !HAS_OBJECT.test(behind)) return null;
  // “Share of renewable power at 55%”: what has an “of” behind it is a noun.
  if (isNounToo && (/^ of /.test(behind) || SUBJECT.test(behind))) return null;
  if (/^(?:support|launch|release|design|plan|test|help)$/.test(lower) && /^ for (?!\d)/.test(behind))
    return null;
  if ((isNounToo || /ing$/.test(lower)) && LIMITED.test(behind)) return null;
  const canBeNoun = isNounToo || NOUN_USES.has(lower);
  return canBeNoun && /\d| from .* to /.test(text) && namesMetric(behind) ? null : opening;
}
