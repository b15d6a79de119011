/**
 * What a rule says beside its limit about what happens, and so which side complies: `pause if churn > 5%` and
 * `churn > 5% → stop` name the side that trips, `≤ 12 mo, pause if above` names the one that complies.
 */

import {last} from '../last';
import type {Refusal} from '../refusal';
import {type Comparison, comparisonAfter, type Side, scanComparisons} from '../writing/figures/comparisons';
import {betterSide} from './better-side';

/** What is done, or said, when a guardrail breaks: as an order, and in all forms. */
const ORDERS =
  'trip|pause|stop|alert|alarm|red|escalate|roll ?back|abort|halt|breach|fail|warn|kill|freeze|suspend|cancel|revert|block|violate';
const FORMS =
  'trips?|tripped|paus(?:es?|ed|ing)|stop(?:s|ped)?|alerts?|alarms?|red|escalat(?:es?|ed|ion)|roll(?:s|ed)? ?back|abort(?:s|ed)?|halt(?:s|ed)?|breach(?:es|ed)?|fail(?:s|ed)?|warn(?:s|ed|ing)?|kill(?:s|ed)?|freez(?:es?|ing)|frozen|suspend(?:s|ed)?|cancel(?:s|led)?|revert(?:s|ed)?|block(?:s|ed)?|violat(?:es?|ed)';
/** What is done, or said, as long as it holds. */
const FINE =
  'ok|okay|fine|green|go|good|healthy|pass(?:es|ed)?|compl(?:y|ies)|continues?|proceeds?|ship|launch|rolls? out|holds?|allowed|acceptable|safe';
const IF = 'if|when|whenever|once|as soon as|in case';
const MORE = 'above|over|beyond|higher|more|greater|exceed(?:s|ed|ing)?|larger|longer|slower';
const LESS = 'below|under|lower|less|fewer|smaller|shorter';
const OTHERWISE = 'otherwise|else|or|unless|not|broken|missed';

const word = (words: string, flags = 'i') =>
  new RegExp(`(?<![a-zà-ÿ\\d-])(?:${words})(?![a-zà-ÿ\\d])`, flags);
const TRIPPING = word(FORMS);
const FINE_WORD = word(FINE);
const CONDITION = word(IF);
/** `pause unless ≥ 95%`, `ship only if ≤ 5%`: what follows is what complies. */
const HOLDING = word('unless|only if|only when|as long as|while|provided');
/** A condition that nobody would put into the name of a metric, as they do with `latency when cached`. */
const FIRM = word('if|once|as soon as|in case');
const COMMENT = word(`${IF}|${MORE}|${LESS}|${OTHERWISE}`);
/** `Stop above 5%`, `Alert: > 5%`: an order, or a name like `Kill switch:`, straight before the limit. */
const ORDER_BEFORE = new RegExp(`(?:^|[,;:.(–] ?)(?:${ORDERS}) ?:? ?(?:at |from )?$`, 'i');
/** The same told of the system; with a sign it would be a metric, as in `alerts > 5`. */
const VERB_BEFORE =
  /(?:^|[,;:.(–] ?)(?:trips|pauses|stops?|alerts?|alarms?|red|escalates|roll(?:s|ed)? ?back|aborts|halts|kills|freezes|warns) (?:at |from )?$/i;
const DEVICE = /^(?:kill switch|circuit breaker|tripwire|stop rule) ?[:–-] /i;
/** An arrow, a colon, `then`: what follows is done because of what stands before. */
const THEREFORE = /^[^\p{L}\d]*(?:→|⇒|->|=>|:|then(?![a-z]))/iu;

/** What stands around one limit of a rule. */
export interface Around {
  readonly before: string;
  readonly behind: string;
  /** How the limit is written; null where a movement or the baseline itself is the limit. */
  readonly side: Side | null;
  /** `>`, `below`: a side that is left, whereas `≤` and `at least` name one that is kept. */
  readonly isBreach: boolean;
  /** Written with a sign. */
  readonly isSign: boolean;
}

type Refuse = (why: string) => Refusal;

const WRITE = 'write ≤ or ≥ before the limit';

/** Whether the side that is written is the one that trips. */
export function namesTripping(around: Around, refuse: Refuse): boolean {
  const {before, behind, side, isBreach, isSign} = around;
  const clause = clauseIn(behind);
  const comment = isComment(behind, clause, isBreach);
  const consequence = clause !== '' && !comment;
  if (comment) agree(clause, side, refuse);
  if (HOLDING.test(before)) return false;
  if (CONDITION.test(before)) {
    if (TRIPPING.test(before) || consequence) return true;
    if (FINE_WORD.test(before) || FINE_WORD.test(behind) || !isBreach || !FIRM.test(before)) return false;
    throw refuse(`says when something happens, but not whether that is wanted – ${WRITE}`);
  }
  if ((isSign || isBreach) && ORDER_BEFORE.test(before)) return true;
  if (isBreach && ((!isSign && VERB_BEFORE.test(before)) || DEVICE.test(before))) return true;
  if (!consequence) return false;
  const better = betterSide(before);
  if (better && side) return better !== side;
  if (isBreach) return true;
  if (THEREFORE.test(behind)) throw refuse(`says what happens, but not on which side – ${WRITE}`);
  return false;
}

/** What is said of breaking behind a limit, from the mark or the beginning before it on. */
function clauseIn(behind: string): string {
  const at = TRIPPING.exec(behind)?.index;
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
    throw refuse(`names a side, and that it trips on the other one – ${WRITE}`);
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
      isBreach: comparison !== null && !comparison.inclusive,
      isSign: comparison !== null && !isBehind && /^[<>≤≥]/.test(before.slice(comparison.from)),
    },
    refuse,
  );
}
