import {type Anatomy, firstPosition} from './anatomy';
import {DELIVERABLES} from './deliverables';
import {DONE_FORMS} from './done-words';
import {obtainsThing} from './obtained';
import {taskVerbEnd} from './task-verb';
import {afterLeadIn} from './verbs';

const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

const DONE = `(?:${alternatives(DONE_FORMS)})`;
const STATE = `(?:complete|done|live|ready|available|operational|in place|in production|in use|up and running|up to date|production[- ]ready|finished|signed off|generally available|in beta|in GA|in force|in service|on stream|feature[- ]complete)`;
const ADVERB = `(?:[a-zà-ÿ]+ly |now |all |also |well )?`;
/** `is documented`, `have been launched`, `are in place`. */
const IS_DONE = new RegExp(
  `(?<![a-zà-ÿ])(?:is|are|be|been|being|was|were|gets?|goes|went) ${ADVERB}(?:${DONE}|${STATE})(?![a-zà-ÿ])`,
  'i',
);
/** `New pricing page launched`, `migration complete`, `billing for EMEA in place`. */
const ENDS_DONE = new RegExp(
  `(?<=[a-zà-ÿ\\d)"'] )(?<!(?<![a-zà-ÿ])(?:they|we|it|he|she|who|that|which|you) )(?:${DONE}|${STATE})(?: (?:and|by|in|to|for|on|at|with|across|from|within)(?![a-zà-ÿ])[^.;]*)?[ .!)]*(?:$|;)`,
  'i',
);
/** `Program deployed with at least 15 champions`: what is done comes first, a size of it behind. */
const DONE_WITH = new RegExp(`(?<=[a-zà-ÿ\\d)"'] )(?:${DONE}) with (?:at least |over |more than )?$`, 'i');
const FINITE =
  /(?<![a-zà-ÿ])(?:is|are|was|were|has|have|had|do|does|report|reports|say|says|can|will|should|must|use|uses|rate|rates)(?![a-zà-ÿ])/i;
const EXISTS = /(?<![a-zà-ÿ])(?:exists?|in place)(?![a-zà-ÿ])/i;
/** What a team or a product can be said to have once it has been made. */
const POSSESSED = [
  'system',
  'list',
  'api',
  'cli',
  'sdk',
  'daemon',
  'library',
  'backup',
  'repository',
  'portal',
  'app',
  'website',
  'pipeline',
  'definition',
  'agreement',
  'budget',
  'schedule',
  'calendar',
  'checklist',
  'baseline',
  'test suite',
  'index page',
  'owner',
  'lead',
];
/** `The team has a runbook`: that it exists is the whole result. */
const HAS_DELIVERABLE = new RegExp(
  `(?<![a-zà-ÿ])(?:has|have|had|with|there (?:is|are)) (?:an?|the|its own|our own|\\d+)? ?(?:[a-zà-ÿ-]+ ){0,4}(?:${alternatives([...DELIVERABLES, ...POSSESSED])})s?(?![a-zà-ÿ])`,
  'i',
);
/** `3 webinars`, `2 customer interviews per week`: a count of things made, and nothing that they change. */
const COUNTS_DELIVERABLES = new RegExp(
  `^(?:[a-zà-ÿ]+ly |at least |over )?\\d+\\+? (?:[a-zà-ÿ-]+ ){0,3}(?:${alternatives(DELIVERABLES)})s?(?= *(?:$|[.,;(]|(?:per|a|each|every|on|about|for|with|in|by|from|across|at|to)(?![a-zà-ÿ])))`,
  'i',
);
const ALL_DO =
  /^(?:all|every|each|everyone)(?![a-zà-ÿ])[^.;]{0,60}? (?:to |have |has )?(?:complete|attend|finish|undergo|take|read|sign|submit)(?:s|d|ed)?(?![a-zà-ÿ])/i;
/** `Public launch of …`, `migration to …`: the noun of a verb of work. */
const HAPPENING =
  /^(?:[a-zà-ÿ-]+ ){0,2}(?:launch|roll-?out|release|migration|implementation|creation|development|completion|introduction|publication|deployment|set-?up|redesign|rewrite|refactoring|hiring|handover|installation|procurement|construction|transition|upgrade|retirement|decommissioning|establishment|formation|submission|signing|opening|closure|relocation|relaunch|rebrand|setup|kick-?off|approval|design|review|audit|integration|automation|translation) (?:of|to|for) /i;
const DELIVERABLE_HEAD = new RegExp(
  `^(?:[a-zà-ÿ&-]+ ){0,6}(?:${alternatives(DELIVERABLES)}|assessment|analysis|guidelines?|checklist|programme|program)s?(?= *(?:$|[.,;(]|(?:for|of|on|with|by|in|to|about)(?![a-zà-ÿ])))`,
  'i',
);

/** `Website relaunch`, `Kubernetes migration`: the noun alone. */
const PROJECT =
  /^(?:[a-zà-ÿ\d&.-]+ ){1,4}(?:launch|roll-?out|migration|implementation|deployment|re-?launch|re-?brand|redesign|rewrite|refactoring|handover|installation|integration|kick-?off|go-?live|upgrade|overhaul|revamp|clean-?up|relocation|refurbishment|pilot|proof of concept)[ .!]*$/i;
/** `Get the app approved`, `Have all contracts reviewed`, `Get it live`: to have a thing done is to do it. */
const GETS_DONE = new RegExp(
  `^(?:get|gets|got|getting|have|having) (?!(?:been|to) )(?!at least \\d+%)(?!\\d[\\d.,]*%)(?!(?:[^,;.]*? )?(?:users?|customers?|people|subscribers?|clients?|members?|companies|churn|rate)(?![a-zà-ÿ]))(?:[^,;.]{2,70}? )(?:${DONE}|${STATE}|on air|over the line|out of the door|out the door)(?![a-zà-ÿ])`,
  'i',
);

const ENSURED = /^ *(?:to )?(?:ensure|make sure|guarantee|see to it)(?![a-zà-ÿ])/i;
/** `At least 3 case studies published`: a count of things, said as a limit. */
const AT_LEAST = /^ *(?:at least|a minimum of|no fewer than|minimum) \d+ (?!%|percent)\p{L}/iu;
/** `Budget per initiative has been decided`: whatever the verb. */
const HAS_BEEN =
  /(?<![a-zà-ÿ])(?:has|have) been (?!(?:increas|reduc|improv|lower|rais)ed(?![a-zà-ÿ]))(?:[a-zà-ÿ]+ed|given|chosen|made|found|put|set|begun)(?![a-zà-ÿ])/i;
/** `First meetings happen`: that a thing takes place. */
const TAKES_PLACE =
  /(?<![a-zà-ÿ])(?:happens?|takes? place|took place|(?:is|are) (?:open|out|launching))[ .!]*$/i;
const DELIVERY =
  /^(?:[a-zà-ÿ-]+ ){0,2}(?:delivery|adoption|onboarding|start|hand-?off|sign-?off) (?:of|to|for|by) /i;
/** `All laptops encrypted`: whatever the verb, the participle at the end says that it has been done. */
const ENDS_ED =
  /^(?:[a-zà-ÿ\d&'-]+ ){1,8}(?!(?:increased?|reduced|improved|raised|lowered|doubled|halved|decreased|satisfied|engaged|delighted|retained|motivated|interested|need|speed|feed|trusted|valued|empowered|informed|aligned)(?![a-zà-ÿ]))[a-zà-ÿ-]{2,}ed(?: (?:at least once|once|twice|in|on|at|by|with|across|for|to) ?[^,;.]*)?[ .!]*$/i;

/** `25 positive reviews`: what others say is no deliverable of ours. */
const SAID_BY_OTHERS =
  /(?:positive|negative|good|great|rave|favou?rable|star|customer|user|app store) reviews?/i;
/** `Stable integration and release process`: a quality is wished for, not a thing. */
const QUALITY =
  /^(?:a |an |the )?(?:stable|reliable|fast|faster|smooth|happy|happier|healthy|high[- ]quality|effortless|frictionless|consistent|predictable|scalable) /i;

/** A thing that work makes, named without a verb: `Values interview for all candidates`. */
function isDeliverable(text: string): boolean {
  if (QUALITY.test(text)) return false;
  return !FINITE.test(text) && !HAS_VERB.test(text) && DELIVERABLE_HEAD.test(text);
}
const HAS_VERB =
  /(?<![a-zà-ÿ])(?:get|gets|find|finds|reach|reaches|increases?|decreases?|improves?|hits?|receives?|happier|faster|better)(?![a-zà-ÿ])/i;

/** `Pilot agreement signed; logs verified`: without a number, work that others have to do their part of. */
const AGREED =
  /(?<=[a-zà-ÿ\d)"'] )(?:signed|agreed|obtained|secured|granted|verified)(?: (?:with|by|and|in|for|from)(?![a-zà-ÿ])[^.;]*)?[ .!)]*(?:$|;)/i;

/** What follows these words is what the work is for. */
const RESULTING =
  /(?<![a-zà-ÿ])(?:resulting in|leading to|so that|thereby|which (?:will )?(?:increases?|reduces?|improves?))(?![a-zà-ÿ])/i;

/** Whether a key result is a task, and no measured outcome moves by it: launch, publish, migrate, is documented. */
export function namesTask(seen: Anatomy): boolean {
  const {masked, measure} = seen;
  if (measure?.kind === 'move' && measure.start) return false;
  const taskEnd = taskVerbEnd(masked);
  if (taskEnd !== null) return !movesOutcome(seen, taskEnd);
  if (obtainsThing(masked, measure)) return true;
  if (
    measure?.kind !== 'move' &&
    measure?.kind !== 'change' &&
    GETS_DONE.test(masked.slice(afterLeadIn(masked)))
  )
    return true;
  if (measure && DONE_WITH.test(masked.slice(0, firstPosition(measure)))) return true;
  if (measure === null && ENSURED.test(masked) && (IS_DONE.test(masked) || EXISTS.test(masked))) return true;
  if (measure && measure.kind !== 'level' && !AT_LEAST.test(masked)) return false;
  if (COUNTS_DELIVERABLES.test(masked)) return !SAID_BY_OTHERS.test(masked);
  if (seen.verb) return false;
  const isShare = measure?.target.percent === true;
  // “90% of letters are completed without edits” is a measured state, “100% of services migrated” is work.
  if (!isShare && IS_DONE.test(masked)) return true;
  if (ENDS_DONE.test(masked) && !(measure && FINITE.test(masked))) return true;
  if (EXISTS.test(masked) || (!isShare && HAPPENING.test(masked))) return true;
  if (measure !== null) return false;
  if (
    HAS_BEEN.test(masked) ||
    TAKES_PLACE.test(masked) ||
    DELIVERY.test(masked) ||
    (ENDS_ED.test(masked) && !FINITE.test(masked) && !HAS_VERB.test(masked))
  )
    return true;
  return (
    AGREED.test(masked) ||
    PROJECT.test(masked) ||
    ALL_DO.test(masked) ||
    HAS_DELIVERABLE.test(masked) ||
    isDeliverable(masked)
  );
}

/** `Launch the programme and get 500 referrals`: what is won by it, beside the task. */
const GAINS =
  /^(?:get|win|reach|hit|achieve|generate|attract|earn|increase|reduce|cut|raise|grow|lift|lower|boost)$/i;

/** `Launch a new flow to raise activation to 40%`: behind the task an aim with its own figures. */
function movesOutcome({masked, measure, verb}: Anatomy, taskEnd: number): boolean {
  if (!measure) return false;
  const figures = Math.min(...measure.spans.map(({from}) => from));
  if (GAINS.test(masked.slice(taskEnd, figures + 1))) return true;
  if (verb !== null && verb.from >= taskEnd && verb.to <= figures + 1)
    return !/(?:[,;]| and| or) $/i.test(masked.slice(0, verb.from));
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
