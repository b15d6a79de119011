/**
 * What a rule says beside its limit about what happens, and so which side complies: `pause if churn > 5%` and
 * `churn > 5% → stop` name the side that trips, `≤ 12 mo, pause if above` names the one that complies. Where the words
 * of a breach stand beside something that is not understood, the rule is refused: a limit that is read the wrong way
 * round turns a broken guardrail green.
 */

import {last} from '../last';
import type {Refusal} from '../refusal';
import {type Comparison, comparisonAfter, type Side, scanComparisons} from '../writing/figures/comparisons';
import {betterSide} from './better-side';
import {WRITE_SIDE} from './how-to-write';

/** What is done, or said, when a guardrail breaks: as an order, and in all forms. */
const ORDERS =
  'trip|pause|stop|alert|alarm|red|escalate|roll ?back|abort|halt|breach|fail|warn|kill|freeze|suspend|cancel|revert|block|violate';
const FORMS =
  '(?:trip|stop)(?:s|ped)?|paus(?:es?|ed|ing)|(?:alert|alarm)s?|red|escalat(?:es?|ed|ion)|(?:abort|halt|fail|kill|suspend|revert|block)(?:s|ed)?|roll(?:s|ed)? ?back|breach(?:es|ed)?|warn(?:s|ed|ing)?|freez(?:es?|ing)|frozen|cancel(?:s|led)?|violat(?:es?|ed)';
/** What people do then besides; as words of a metric they are too common to say anything without a condition. */
const DEEDS =
  'page|hold|notify|cut|call|inform|tell|review|investigate|reject|turn(?:s|ed)? off|switch(?:es|ed)? off|shut(?:s)? (?:down|off)|close|end|throttle|flag|intervene|trigger|raise an? (?:alarm|alert)';
/** What is done, or said, as long as it holds. */
const FINE =
  'ok|okay|fine|green|go|good|healthy|pass(?:es|ed)?|compl(?:y|ies)|continues?|proceeds?|ship|launch|rolls? out|holds?|going|run(?:ning)?|allowed|acceptable|safe';
export const MORE = 'above|over|beyond|higher|more|greater|exceed(?:s|ed|ing)?|larger|longer|slower';
export const LESS = 'below|under|lower|less|fewer|smaller|shorter';
const OTHERWISE = 'if|when|whenever|once|as soon as|in case|otherwise|else|or|unless|not|broken|missed';

const word = (words: string, flags = 'i') =>
  new RegExp(`(?<![a-zà-ÿ\\d-])(?:${words})(?![a-zà-ÿ\\d])`, flags);
const TRIPPING = word(FORMS);
const OBJECT =
  '(?:the|an?|our|all|us|it|off|down|to|everything|hiring|spend|rollouts?|deploys|deployments|releases|ads|launches|tests?)(?![a-z])';
/**
 * What is done, before its condition: at its end (`the OKR pauses when`), at its beginning with what it is done to
 * (`stop the test if`), not done (`do not page unless`), or told to somebody (`call Ben if`). `Failed payments when
 * retried`, `call centre wait if busy` are metrics.
 */
const DONE_BEFORE = [
  new RegExp(`(?<![a-zà-ÿ\\d-])(?:${FORMS}|(?:switch|turn) off|shut down)[ ,:;–-]*$`, 'i'),
  new RegExp(`^(?:we )?(?:${ORDERS}|${DEEDS}) ${OBJECT}`, 'i'),
  new RegExp(`^(?:do not|don't|never) (?:${ORDERS}|${DEEDS})(?![a-z])`, 'i'),
  /^(?:[Cc]all|[Nn]otify|[Tt]ell|[Ii]nform|[Pp]age|[Ee]scalate to) \p{Lu}/u,
];
const FINE_WORD = word(FINE);
const CONDITION = word(
  'only if|only when|if|when|whenever|once|as soon as|in case|unless|until|while|as long as|provided',
  'gi',
);
/** Of these languages limits are read, and conditions and negations are not. */
const ABROAD = word(
  'wenn|sobald|falls (?:die|der|das|eine?)|nie|niemals|kein(?:e[rnms]?)?|bei|si|ne|jamais|aucune?|nunca|ningun[ao]?|cuando|quand|lorsque|nooit|geen|ohne d[a-z]+|sans|sin|sink(?:t|en)|steig(?:t|en)|fällt|bajan?|bajar|sube|aumenta[rn]?|baissent?|augmentent?|descendre',
);
/** A condition that nobody would put into the name of a metric, as they do with `latency when cached`. */
const FIRM = /^(?:only |if|once|as soon as|in case)/i;
/** `Message #ops when queue > 200`, `mute ads when …`: told to somebody, and no metric. */
const VERB_FIRST = /^(?:message|slack|mute|send|ping|email) /i;
const NEGATED = /(?<![a-zà-ÿ])(?:no|not|never|cannot|(?:do|does|ca|wo|must|should)n't)(?![a-zà-ÿ])/i;
/** `No action unless …`, `no need to worry if …`. */
const NOTHING_TO_DO = /(?<![a-z])(?:no|nothing) (?:action|need|reason|to (?:do|worry))(?![a-z])/i;
const COMMENT = word(`${MORE}|${LESS}|${OTHERWISE}`);
/** `Stop above 5%`, `Alert: > 5%`: an order straight before the limit, or at the beginning of the rule. */
const ORDER_BEFORE = new RegExp(`(?:^|[,;:.(–] ?)(?:${ORDERS}) ?:? ?(?:at |from )?$`, 'i');
const ORDER_FIRST =
  /^(?:[\p{L} ]{1,20}: )?(?:pause|stop|halt|abort|freeze|suspend|roll back|kill|escalate|reject|discard)(?: |: )(?!(?:rate|ratio|count|share|loss|time|number|losses)(?![a-z]))/iu;
/** The same told of the system; with a sign it would be a metric, as in `alerts > 5`. */
const VERB_BEFORE =
  /(?:^|[,;:.(–] ?)(?:guardrail |[\p{L}]+ (?=freeze|fires)|(?:[\p{L}]+ ){1,3}(?=alert fires))?(?:freeze|fires|alert fires|trip ?wire|trips|pauses|stops?|alerts?|alarms?|red|escalates|roll(?:s|ed)? ?back|aborts|halts|kills|freezes|warns) (?:at |from )?$/iu;
/** `No alert below 85%`, `don't escalate under 5%`: what is not done there, so that this side is the wanted one. */
const SPARED_BEFORE =
  /^(?:no|do not|don't|never) (?:alert|alarm|escalat(?:e|ion)|page|paging|pause|stop|warn(?:ing)?|rollback) ?$/i;
/** `Pager alert above 85%`: one alert is no number of alerts. */
const ALERT_BEFORE = /^(?!no )(?:[\p{L}]+ ){1,3}(?<!(?:to|per|an?|first|last|of) )(?:alert|alarm) $/iu;
/** `No launch with NPS < 30`: what is wanted is not done there. */
const HELD_BACK =
  /^(?:no|do not|don't|never) (?:[\p{L}]+ )?(?:launch|ship|release|roll ?out|go-?live|proceed|scale|expand)(?:ing|es|s)? (?:with|at|on|below|under|above|over)(?![a-z])/iu;
/** `Kill switch: …`, `Stop criterion: …`, `Red line: …`: a label of the side that trips. */
const LABEL =
  /^(?:(?:kill|hard|emergency) (?:switch|stop)|circuit breaker|trip ?wire|(?:stop|abort|exit|kill|pause|roll ?back) (?:rule|criterion|criteria|condition|trigger|threshold)|(?:alert|alarm|warning|escalation) (?:threshold|level|trigger|rule)|stopping rule|trigger|alarm|escalation|warning|breach|red line|danger(?: zone)?|risk|bad|no-go|forbidden|unacceptable|not (?:ok|okay|acceptable|allowed)) ?(?:[:–-]|at) |^[🔴🛑🚫⛔❌]/iu;
/** What nobody says of a side that is wanted. */
const JUDGED =
  /(?<![a-zà-ÿ])(?:unacceptable|forbidden|prohibited|problematic|limit breached|(?:not an|no) option|refuse to|not willing to|intolerable|alarming|dangerous|critical|a no-go|a fail(?:ure)?|not (?:ok|okay|acceptable|allowed|permitted|tolerated)|too (?:high|low|much|many|few|long|slow)|(?:is|are|gets?) escalated|needs? (?:an? )?approval|requires? (?:an? )?(?:sign-?off|approval)|only with (?:[\p{L}]+ )?(?:approval|sign-?off)|(?:is|are|isn't|aren't) (?:bad|not (?:ok|okay|acceptable|allowed|fine|permitted|good))|(?:isn't|aren't) (?:ok|okay|acceptable|allowed|fine))(?![a-zà-ÿ])/iu;
/** An arrow, `then`: what follows is done because of what stands before. */
const THEREFORE =
  /^(?: [^→⇒<>=]{0,40})?[^\p{L}\d]*(?:→|⇒|->|=>?|(?<![a-z])then(?![a-z]))[^\p{L}\d]*(?=[\p{L}\p{So}])/iu;
/** `: cut the budget`, `, notify Ben`. */
const DEED_BEHIND = new RegExp(`[:;,–] ?(?:we |then )?(?:${DEEDS})(?![a-zà-ÿ])`, 'i');
/** `≥ 200: escalate`: of a side that is kept this is said as well, for when it is left. */
const ORDERED = new RegExp(`^ ?: ?(?:${ORDERS})$`, 'i');
/** `> 5% pause`, `above 5% stops the rollout`: a verb straight behind the limit; `< 5 alerts a day` counts alerts. */
const VERB_BEHIND =
  /^ (?:for \d+ \p{L}+ )?(?:\p{L}+ )?(?:(?:triggers|means) |pages (?!per |an? |each |every )|(?:(?:pause|stop|halt|abort|trip|kill|freeze|suspend|revert|escalate|block|cancel)s?|rolls? back)(?![a-zà-ÿ-])(?! (?:per|a|an|each|every) ))/iu;
/** `Above 5% we call Ben`, `below 60% hurts`: straight behind the limit; `< 5% of calls go to the doctor` is a share. */
const SAID_BEHIND =
  /^ (?:we |hurts?|must be (?:report|escalat|approv)ed|go(?:es)? to the|calls? for action|leads? to|only after )/i;
/** `(pause)`, `(bad)`: no remark that could be left out. */
export const speaksOfBreaking = (aside: string): boolean =>
  TRIPPING.test(aside) || JUDGED.test(aside) || /(?<![a-z])bad(?![a-z])/i.test(aside);
/** A mark between the limit and what is said of breaking: without one, the limit may be on alerts. */
function isParted(behind: string): boolean {
  const at = TRIPPING.exec(behind)?.index;
  return at !== undefined && /[→⇒>:;,.–—(?=]/u.test(behind.slice(0, at));
}

/** When, where, per what and until when a limit holds, and notes beside it. */
const QUALIFIED =
  /^[\s([{,–—:;-]*(?:(?:(?<![:;] ?)\p{L}+ )?(?:per|in|for|across|by|vs\.?|versus|since|until|within|over|after|before|on|at|of|from|to|during|with)(?!\p{L})|rolling|measured|currently|average|avg|was|target|see|owner|every|each|an?|all|any|monthly|weekly|daily|quarterly|and|or|else|otherwise|consecutive)(?!\p{L})|^[^\p{L}]*$|^ \p{L}+[.)]?$/iu;

/** What stands around one limit of a rule. */
export interface Around {
  readonly before: string;
  readonly behind: string;
  /** How the limit is written; null where a movement or the baseline itself is the limit. */
  readonly side: Side | null;
  /** `>`, `below`, `3 or more`: a side that is left, whereas `≤` and `at least` name one that is kept. */
  readonly isBreach: boolean;
  /** Written with a sign. */
  readonly isSign: boolean;
}

type Refuse = (why: string) => Refusal;

/** Whether the side that is written is the one that trips. */
export function namesTripping(around: Around, refuse: Refuse): boolean {
  const {before, behind, side, isBreach, isSign} = around;
  if (ABROAD.test(before)) throw refuse(`has a condition in a language that is not read – ${WRITE_SIDE}`);
  const clause = clauseIn(behind);
  const comment = isComment(behind, clause, isBreach);
  if (comment) agree(clause, side, refuse);
  const better = betterSide(before);
  const conditions = [...before.matchAll(CONDITION)];
  // “Stop if customers wait while on hold > 5 min”, “if care provided”: no condition beside one.
  const condition =
    last(conditions.filter(([one]) => !/^(?:while|provided)$/i.test(one))) ?? last(conditions);
  if (condition) return byCondition(around, condition, comment ? '' : clause, better, refuse);
  if (SPARED_BEFORE.test(before)) return false;
  if (isBreach && HELD_BACK.test(before)) return true;
  if (isBreach && !isSign && ALERT_BEFORE.test(before)) return true;
  if (isBreach || isSign) {
    if (ORDER_BEFORE.test(before)) return true;
    if (isBreach && (LABEL.test(before) || ORDER_FIRST.test(before))) return true;
    if (isBreach && !isSign && VERB_BEFORE.test(before)) return true;
  }
  // “Churn > 5% leads to a pause”: more is said than when, where and per what, and the other side is the good one.
  if (
    isBreach &&
    better &&
    side &&
    better !== side &&
    /[\p{L}\p{So}]/u.test(behind) &&
    !comment &&
    !QUALIFIED.test(behind)
  )
    return true;
  const judged = JUDGED.test(behind) || JUDGED.test(before);
  const verb = VERB_BEHIND.test(behind) || SAID_BEHIND.test(behind) || (isBreach && DEED_BEHIND.test(behind));
  const said = !comment && (judged || verb || THEREFORE.test(behind) || isParted(behind));
  if (!said) return false;
  if (better && side) return better !== side;
  if (isBreach && (judged || verb || clause !== '')) return true;
  if (isBreach || verb || THEREFORE.test(behind) || ORDERED.test(behind))
    throw refuse(`says what happens, but not on which side – ${WRITE_SIDE}`);
  return false;
}

/** `pause if …`, `do not ship unless …`, `continue unless …`, `latency when cached …`. */
function byCondition(
  {before, behind, side, isBreach}: Around,
  condition: RegExpExecArray,
  clause: string,
  better: Side | null,
  refuse: Refuse,
): boolean {
  const said = before.slice(0, condition.index);
  const action = /\p{L}/u.test(said) ? said : behind;
  const is = condition[0].toLowerCase();
  const isNegated = NEGATED.test(action.replace(NOTHING_TO_DO, 'fine'));
  const isBad =
    clause !== '' ||
    (action === said
      ? DONE_BEFORE.some((done) => done.test(said.trimStart()))
      : TRIPPING.test(behind) || DEED_BEHIND.test(behind));
  const isKnown = isBad || isNegated || NOTHING_TO_DO.test(action) || FINE_WORD.test(action);
  if (!isKnown) {
    if (!isBreach || /^(?:while|as long as|provided)$/.test(is)) return false;
    if (better && side) return better !== side;
    if (!FIRM.test(is) && !VERB_FIRST.test(said)) return false;
    throw refuse(`says when something happens, but not whether that is wanted – ${WRITE_SIDE}`);
  }
  // Not to do what is done when it breaks is wanted, and so is to do what is done while it holds.
  const isUnwanted = isBad ? !isNegated : isNegated;
  return /^(?:unless|until)$/.test(is) ? !isUnwanted : isUnwanted;
}

/** What is said of breaking behind a limit, from the mark or the beginning before it on. */
function clauseIn(behind: string): string {
  // “; call Ben if fewer”
  const at = (
    TRIPPING.exec(behind) ?? (word(`${MORE}|${LESS}`).test(behind) ? DEED_BEHIND.exec(behind) : null)
  )?.index;
  if (at === undefined) return '';
  return behind.slice(Math.max(0, ...[...',;:.(–→'].map((mark) => behind.lastIndexOf(mark, at) + 1)));
}

/** `pause if above`, `otherwise pause` repeat the limit; `→ stop if nobody answers` follows from it. */
function isComment(behind: string, clause: string, isBreach: boolean): boolean {
  if (clause === '' || !COMMENT.test(clause)) return false;
  return !(isBreach && THEREFORE.test(behind)) || word(`${MORE}|${LESS}`).test(clause);
}

/** `≤ 12 mo, pause if above`: what is said behind the limit says the same, or the rule says two things. */
function agree(clause: string, side: Side | null, refuse: Refuse): void {
  const [more, less] = [word(MORE).test(clause), word(LESS).test(clause)];
  if (side === null || more === less || /(?<![a-z])not(?![a-z])/i.test(clause)) return;
  if ((side === 'upper') !== more)
    throw refuse(`names a side, and that it trips on the other one – ${WRITE_SIDE}`);
}

/** The same for a rule as a whole, of which the figures, or the word baseline, stand from one place to another. */
export function ruleNamesTripping(rule: string, from: number, to: number, refuse: Refuse): boolean {
  const before = rule.slice(0, from);
  const comparison: Comparison | null = last(scanComparisons(before)) ?? comparisonAfter(rule, to);
  const isBehind = comparison !== null && comparison.from >= to;
  return namesTripping(
    {
      before: comparison && !isBehind ? before.slice(0, comparison.from) : before,
      behind: rule.slice(isBehind ? comparison.to : to),
      side: null,
      isBreach: comparison !== null && (!comparison.inclusive || (isBehind && comparison.side === 'lower')),
      isSign: comparison !== null && !isBehind && /^[<>≤≥]/.test(before.slice(comparison.from)),
    },
    refuse,
  );
}
