import {namesMetric} from './metric-nouns';
import {NOUN_VERBS} from './noun-verbs';
import {OPENING_FORMS, TASK_FORMS} from './task-words';
import {afterLeadIn} from './verbs';

/** `Hiring managers report …`: the form in -ing belongs to who acts. */
const DESCRIBES =
  /^ (?:[a-zà-ÿ]+s? )?(?:report|say|have|has|are|is|can|rate|use|spend|get|receive|end|take|last|cost|stay|remain)s?(?![a-zà-ÿ])/i;

/** `Updated guidelines are used by every team`: the participle belongs to what is spoken of. */
const FINITE_LATER = /^ [^,;]{3,80} (?:is|are|was|were|has|have) /i;
/** `Deliver 95% of orders on time`, `Resolve 80% of issues at first contact`: how well a service is rendered. */
const SHARE = '^ (?:at least |over |more than |>=? ?|≥ ?)?\\d[\\d.,]*\\+?(?:%| ?per ?cent\\.?) of ';
const SERVICE = new RegExp(
  `${SHARE}[^;]{3,80}?(?:on time|in time|on schedule|within (?:\\d+ (?:seconds?|secs?|minutes?|mins?|h|hrs?|hours?|(?:business |working )?days?)|SLA|the SLA|target|(?:one|an?) (?:day|hour|minute))(?![a-z])|in (?:under|less than) \\d|without|while |undamaged|in full|correctly|(?:at|on) (?:the )?first|(?:the )?first time|(?:on )?the same day|same[- ]day)`,
  'i',
);
/** To work through a stock of things once is a project, however long each of them may take. */
const PROJECT_VERB =
  /^(?:migrat|port|upgrad|refactor|rewrit|redesign|replac|remov|deprecat|decommission|build|built|develop|implement|launch|roll|automat|document|digiti|convert|train|hir|recruit)/i;
const SHARE_OF = new RegExp(SHARE, 'i');
/** `Collect 70% of payments due`: what share comes in is a measure by itself. */
const COMES_IN = new RegExp(`${SHARE}(?!(?:users?|customers?|employees?|teams?|people) )`, 'i');
/** `Finish the quarter with 15 customers`: a time, whose words may be blanked out, and what is reached by then. */
const FINISHES_WITH =
  /^(?: +(?:(?:the|this|our) (?:quarter|year|month|cycle|season)|q[1-4]|h[12]|fy ?\d{2,4}|\d{4}))? +(?:with|at) /i;

/** `Test flakiness under 1%`: a bare name straight before a limit is a metric's. */
const LIMITED =
  /^ (?:(?!(?:the|a|an|our|all|new|more|every|each|to|and|for|of|in|on|with) )[a-zà-ÿ-]+ ){1,3}(?:below|under|above|at most|at least|no more than|less than|fewer than|[<>≤≥]=?) ?[$€£]?\d/;

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

/** To add customers is no work on a thing: `Add 30 enterprise accounts`. */
const CUSTOMERS =
  /^ (?:\d[\d.,k]*\+?|a|an|another|more)(?: new)? (?:[a-zà-ÿ\d-]+ ){0,3}(?:customers?|users?|companies|company|accounts?|logos?|subscribers?|clients?|enterprises?|members?|merchants?|sellers?|readers?)(?![a-zà-ÿ])/i;
/** `Call 200 prospects`, `Email all lapsed donors`: what the verb is done to. A metric's name has no such word (`call volume`). */
const HAS_OBJECT =
  /^ (?:\d|(?:the|a|an|all|every|each|any|our|its|their|existing|both|new|at least|another|top|key|more|up|off|down)(?![a-zà-ÿ])|\p{L}+ (?:the|all|our|every)(?![a-zà-ÿ]))/iu;
/** `Deploy 10 times a day`, `Make checkout 2x faster`: how often or how fast is a measure. */
const MEASURED =
  /^ (?:\d[\d.,]* ?(?:x|times) (?:a|an|per|each|every) |[^,;]{0,60}?\d[\d.,]* ?(?:x|%|times) (?:faster|cheaper|quicker|shorter|smaller|lighter|safer|better|easier|more|less|fewer)(?![a-zà-ÿ]))/i;
/** `Launch in Spain with 200 paying customers`: who comes of it. */
const WITH_CUSTOMERS =
  /^[^,;]{0,60}? with (?:at least |over |more than )?\d[\d.,]*k?\+? (?:paying|paid|active|daily|weekly|monthly|returning|repeat) /i;

const isMeasured = (behind: string) => MEASURED.test(behind) || WITH_CUSTOMERS.test(behind);

/** `Launch event attracts 2,000 attendees`: the verb stands behind its subject. */
const SUBJECT =
  /^ (?:(?!(?:the|a|an|our|all|new|to|and|that|which|who) )[a-zà-ÿ-]+ ){1,3}(?:attracts?|reaches|generates?|brings?|converts?|raises?|increases?|reduces?|cuts|earns?|wins?|takes?|costs?|lasts?|stays?|falls?|rises?|drops?|grows?|improves?|exceeds?) (?!down|part)(?:[a-zà-ÿ]+ ){0,3}[$€£]?\d/i;

const NOUN_USES: ReadonlySet<string> = new Set([
  'deploy',
  'merge',
  'hire',
  'port',
  'switch',
  'transition',
  'resolve',
]);

/** Position behind the verb of work that opens a sentence (`Publish`, `Roll out`); null when none does. */
export function taskVerbEnd(text: string): number | null {
  const begin = afterLeadIn(text);
  const words = /^(\p{L}+)(?:[ -]\p{L}+)?/u.exec(text.slice(begin, begin + 60));
  if (!words) return null;
  const [both, first] = [words[0].replace('-', ' '), words[1]!];
  if (/^make sure$/i.test(both)) return null;
  const verb = OPENING_FORMS.has(both.toLowerCase())
    ? both
    : OPENING_FORMS.has(first.toLowerCase())
      ? first
      : null;
  if (verb === null) return null;
  const end = begin + verb.length;
  // “Publish-to-index time”: the compound is a name.
  if (/^-\p{L}/u.test(text.slice(end))) return null;
  if (/ing$/i.test(verb) && DESCRIBES.test(text.slice(end))) return null;
  if (/ed$/i.test(verb) && FINITE_LATER.test(text.slice(end))) return null;
  if (isOutcome(verb, text.slice(end))) return null;
  if (/^(?:add|onboard)(?:s|ed|ing)?$/i.test(verb) && CUSTOMERS.test(text.slice(end))) return null;
  if (!TASK_FORMS.has(verb.toLowerCase()) && !HAS_OBJECT.test(text.slice(end))) return null;
  // “Share of renewable power at 55%”: what has an “of” behind it is a noun.
  if (NOUN_VERBS.has(verb.toLowerCase()) && /^ of /.test(text.slice(end))) return null;
  if (SUBJECT.test(text.slice(end)) && NOUN_VERBS.has(verb.toLowerCase())) return null;
  if (isMeasured(text.slice(end))) return null;
  if ((NOUN_VERBS.has(verb.toLowerCase()) || /ing$/i.test(verb)) && LIMITED.test(text.slice(end)))
    return null;
  const canBeNoun = NOUN_VERBS.has(verb.toLowerCase()) || NOUN_USES.has(verb.toLowerCase());
  return canBeNoun && /\d| from .* to /.test(text) && namesMetric(text.slice(end)) ? null : end;
}
