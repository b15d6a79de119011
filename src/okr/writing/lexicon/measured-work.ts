import {headOf, namesOutcome, namesRegard} from './outcomes';
import {namesPeople} from './people';

/** `Deliver 95% of orders on time`, `Resolve 80% of issues at first contact`: how well a service is rendered. */
const SHARE =
  '^ (?:to )?(?:(?:at least |over |more than |>=? ?|≥ ?)?\\d[\\d.,]*\\+?(?:%| ?per ?cent\\.?)(?: of)?|all|every|each|any) ';
const SERVICE = new RegExp(
  `${SHARE}[^;]{3,80}?(?:on time|in time|on schedule|within (?:\\d+ (?:seconds?|secs?|minutes?|mins?|h|hrs?|hours?|(?:business |working )?days?)|SLA|the SLA|target|(?:one|an?) (?:day|hour|minute))(?![a-z])|in (?:under|less than) \\d|without|while |undamaged|in full|correctly|(?:at|on) (?:the )?first|(?:the )?first time|(?:on )?the same day|same[- ]day)`,
  'i',
);
/** No verb of a project: to work through a stock of things once is none, however long each of them may take. */
const NO_PROJECT =
  /^(?!migrat|port|upgrad|refactor|rewrit|redesign|replac|remov|deprecat|decommission|build|built|develop|implement|launch|roll|automat|document|digiti|convert|train|hir|recruit)/i;
const SHARE_OF = new RegExp(SHARE.replace('|all|every|each|any', ''), 'i');
/** `Collect 70% of payments due`: what share comes in is a measure by itself. */
const COMES_IN = new RegExp(
  `${SHARE.replace('|all|every|each|any', '')}(?!(?:users?|customers?|employees?|teams?|people) )`,
  'i',
);
/** `Make two thirds of tickets vanish`. */
const FRACTION = /^ (?:half|most|(?:a|one|two|three) (?:third|quarter|fifth)s?) of /i;
/** `Detect intrusions within 15 minutes`, `Ship orders the same day in 9 of 10 cases`. */
const IN_TIME =
  /^ [^,;]{2,60}? (?:within|inside) (?:\d+|one|an?) (?:working |business )?(?:seconds?|minutes?|mins?|hours?|h|days?)(?![a-z])|(?:same[- ]day|on time|in time|in full|first time)[^;]* \d[\d.,]* ?(?:%|of \d)| in \d+ of \d+ (?:cases|times|weeks|days|months)| in (?:under|less than) [\d:]+|^ [^,;]{1,40} under \d+ (?:min|hours)/i;
/** `Finish the quarter with 15 customers`: a time, whose words may be blanked out, and what is reached by then. */
const FINISHES_WITH =
  /^(?: +(?:(?:the|this|our) (?:quarter|year|month|cycle|season)|q[1-4]|h[12]|fy ?\d{2,4}|\d{4}))? +(?:with|at) /i;

/** `Add 30 enterprise accounts`, `Serve 400 families`: those who are counted have been won. */
const COUNTED =
  /^ (?:at least |over |more than |up to |a total of )?(?:\d[\d.,]*\+?(?: ?(?:k|m|thousand|million))?|an?|another|more)(?: more| new| additional| further)? (?=[a-zà-ÿ])/i;
function countsPeople(behind: string): boolean {
  const counted = COUNTED.exec(behind)?.[0];
  return counted !== undefined && namesPeople(headOf(behind.slice(counted.length)));
}

/** Who is hired, not won. */
const namesOwn = (behind: string) =>
  /(?:engineers?|developers?|managers?|employees?|staff|designers?|hires?|reps?|leads?|directors?|officers?|analysts?|specialists?|coach(?:es)?|mentors?|team members?)(?![a-zà-ÿ])/i.test(
    behind.slice(0, 80),
  );
/** `Make this one of the best places to work`. */
const SUPERLATIVE =
  /(?<![a-zà-ÿ])(?:one of the|the) (?:best|most|leading|safest|easiest|fastest|happiest|number one|first choice|go-to)(?![a-zà-ÿ])/i;

/** `Onboard ten studios`: whoever is counted has been won, but for those who work here. */
const ONBOARDS =
  /^ (?:at least |over |more than )?\d(?![^,;]*(?:hires?|employees?|reps?|staff|students?|interns?|trainees?|apprentices?|postdocs?|volunteers?|maintainers?|contributors?|engineers?|vendors?|suppliers?|contractors?|interns?|team members?|teammates?|members? of)(?![a-zà-ÿ]))/i;
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
/** `Welcome more visitors`, `Help more apprentices stay`: more people, or more of a measure; more things are more work. */
function countsMore(verb: string, behind: string): boolean {
  const more = /^ (?:noticeably |significantly |many )?(?:more|fewer) (?=[a-zà-ÿ])/i.exec(behind)?.[0];
  if (more === undefined) return true;
  const object = behind.slice(more.length);
  return (
    !/^(?:hir|recruit)/i.test(verb) &&
    (namesPeople(headOf(object)) || namesOutcome(object) || /^help/i.test(verb))
  );
}

/** More of it, sooner or so well that: how much, said by comparing. */
const COMPARING =
  /^ (?:faster|better|sooner|cheaper)(?= *(?:$|[.,:;]))|^ (?:noticeably |significantly |many )?(?:more|fewer) (?!than |about |of )|^ (?:a (?:third|quarter|fifth)|half|twice|two thirds)(?: as)? (?:less|more|fewer|much|many) | so [a-zà-ÿ]+ that /i;

interface Rule {
  /** How the verb begins. */
  readonly verb: RegExp;
  /** What must stand behind it. */
  readonly behind: RegExp | ((behind: string, verb: string) => boolean);
}

/** When a verb of work tells how much or how well something is done for others; one rule that fits will do. */
const RULES: readonly Rule[] = [
  {verb: /^/, behind: CAPPED},
  {verb: /^/, behind: FASTER},
  {verb: /^/, behind: WITH_CUSTOMERS},
  {verb: /^/, behind: (behind, verb) => COMPARING.test(behind) && countsMore(verb, behind)},
  {verb: NO_PROJECT, behind: SERVICE},
  {verb: NO_PROJECT, behind: IN_TIME},
  {verb: /^(?:deploy|releas|ship|merg|deliver|back|updat|build)/i, behind: OFTEN},
  {verb: /^(?:collect|recover|captur|handle|answer|serve|treat|pay|approve|process)/i, behind: COMES_IN},
  {verb: /^(?:enabl|allow|let|help)/i, behind: / (?:in under|within|in less than|without) /i},
  {verb: /^(?:enabl|help|giv|allow|let|fre)/i, behind: /\d (?:more|fewer|less) (?:minutes|hours|days)/i},
  {verb: /^(?:remov|sav|free|reclaim|tak)/i, behind: TIME_WON},
  {
    verb: /^(?:mov|shift|push)/i,
    behind: (behind) => SHARE_OF.test(behind) && / (?:up|down) (?:by|to) /i.test(behind),
  },
  {verb: /^(?:bring|get|take)/i, behind: / (?:back|down|up|closer) to /i},
  {verb: /^(?:add|put|set|lay)/i, behind: /^ (?:another |aside )?[$€£]\d/i},
  {verb: /^(?:mak(?:e|es|ing)|made)$/i, behind: SHARE_OF},
  {verb: /^mak/i, behind: FRACTION},
  {verb: /^mak/i, behind: /^ [$€£]\d/},
  {verb: /^(?:mak|keep|turn)/i, behind: SUPERLATIVE},
  {verb: /^(?:finish|end|conclude)/i, behind: FINISHES_WITH},
  {verb: /^fill/i, behind: /\d ?% of .* (?:with|by|from) /i},
  {verb: /^creat/i, behind: /^ \d[\d.,]* (?:new )?jobs(?![a-z])/i},
  {verb: /^(?:build|built|creat|develop|establish|foster|gain|earn)/i, behind: namesRegard},
  {verb: /^recruit/i, behind: (behind) => countsPeople(behind) && !namesOwn(behind)},
  {verb: /^add(?:s|ed|ing)?$/i, behind: countsPeople},
  {
    verb: /^(?:host|serve|support)(?:s|e?d|ing)?$/i,
    behind: (behind) => /^ (?:at least |over )?\d/.test(behind) && countsPeople(behind),
  },
  {verb: /^onboard(?:s|ed|ing)?$/i, behind: ONBOARDS},
];

/** Whether a verb of work, given what stands behind it, tells how much or how well something is done for others. */
export function measuresBy(verb: string, behind: string): boolean {
  return RULES.some(
    (rule) =>
      rule.verb.test(verb) &&
      (rule.behind instanceof RegExp ? rule.behind.test(behind) : rule.behind(behind, verb)),
  );
}
