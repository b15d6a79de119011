import type {Anatomy} from './anatomy';
import {withoutAsides} from './asides';
import {scanComparisons} from './comparisons';
import type {Joint} from './joints';
import {type Quantity, scanQuantities} from './quantities';
import {TASK_FORMS} from './task/task-words';
import {aimOf} from './verbs';

const SIGN = /[<>≤≥]/;
/** What may stand between a joint and a figure that begins what follows. */
const LIGHT =
  /^\s*(?:(?:at least|at most|over|under|more than|less than|fewer than|no more than|not more than|up to|about|around|an?|another|additional|only|average of|an average of|the remaining|the other)\s+)*$/i;
/** A noun, or a share's “of”, behind the figure: it counts something of its own. */
const COUNTED =
  /^(?:\s+of\s+(?!(?:them|these|those|which|whom|it)(?![\p{L}]))|\s+|-)(?!(?:and|or|in|on|at|by|to|for|with|from|per|as|are|is|was|were|each|of|respectively|points?|days?|weeks?|months?|years?|hours?|minutes?)(?![\p{L}]))[\p{L}·][\p{L}·]/iu;
/** Behind these a figure tells where, for whom or how many are concerned, not what is reached. */
const SCOPE =
  /(?:^|\s)(?:in|across|for|out of|on|with|from|per|among|between|over|within|after|before|during|than|through|via|top|first|last|next|the|project|version|phase|vs|baseline|currently|currently at|versus|:|=|#)\s*$/i;
const REACHED =
  /(?:^|\s)(?:to|at|by|from|under|below|above|at least|at most|over|exceeds?|reach(?:es)?|takes?|stays?|is|are|[<>≤≥]=?)\s*$/i;
const NO_NAME =
  /^(?:from|to|by|at|in|with|including|or|up|down|baseline|currently|current|now|today|was|vs|versus|measured|compared|starting|previously|target|which|who|that|than|as|on)(?![\p{L}])/iu;

/** Whether behind the joint stands a figure with words of its own, beside the one that is measured before it. */
export function bringsFigure(seen: Anatomy, joint: Joint): boolean {
  const {figures, measure, masked} = seen;
  const {index, to, mark} = joint;
  if (mark === 'stop' || joint.isInMeans) return false;
  if (isLimitOfItsOwn(masked, joint)) return true;
  const text = withoutAsides(masked);
  const second =
    figures.find((one) => one.from >= to) ??
    scanQuantities(text).find((one) => one.from >= to && UNDER.test(text.slice(to, one.from)));
  if (!second || !measure) return false;
  const isBefore = measure.spans.every((span) => span.to <= index + 1);
  // What is measured may stand behind the joint: “A rating of 4.7 and fewer than 2% returns”.
  if (!isBefore && (mark === 'comma' || measure.start || !BEGINS.test(text.slice(to, second.from))))
    return false;
  if (text[second.from] === '·' || isYear(text, second)) return false;
  const first = scanQuantities(text.slice(0, index)).pop();
  if (!first) return false;
  const between = text.slice(to, second.from);
  if (between.length > 120) return false;
  const words = between.match(/\p{L}{2,}/gu) ?? [];
  const opening = (words[0] ?? '').toLowerCase();
  if (opening === 'including') return false;
  if (aimOf(opening) !== null || TASK_FORMS.has(opening))
    return mark === 'comma' || mark === 'comma and' || mark === 'semicolon'
      ? /ing$/.test(opening) || mark !== 'comma'
      : /\p{L}{3,}/u.test(text.slice(first.to, index)) && !TASK_FORMS.has(lastWord(text.slice(0, index)));
  if (mark === 'comma') return isListed(seen, text, second, to);
  if (LIGHT.test(between))
    return (
      !sharesNoun(text, first, second, index) &&
      isOwnCount(text, first, seen) &&
      COUNTED.test(text.slice(second.to))
    );
  if (NO_NAME.test(between)) return false;
  return !SCOPE.test(between) && (REACHED.test(between) || COUNTED.test(text.slice(second.to)));
}

/** A limit, or a short name and its limit, straight behind the joint. */
const BEGINS =
  /^(?:(?!or )[\p{L}-]+\s+){0,4}?(?:fewer than|less than|more than|at least|at most|under|below|above|over|to|[<>≤≥]=?)\s*$/iu;

/** `… and the median time under 24 hours`. */
const UNDER = /^[^,;.]*\p{L}{3,}\s+(?:under|below|above|over)\s+$/u;
/** A year that is part of a name: `the 2030 strategy`. */
const isYear = (text: string, {from, to}: Quantity) => /^(?:19|20)\d\d$/.test(text.slice(from, to));

const lastWord = (text: string) => /\p{L}+$/u.exec(text)?.[0]?.toLowerCase() ?? '';

/** `500 and 5,000 vehicles`: two figures, one noun. */
const sharesNoun = (text: string, first: Quantity, second: Quantity, index: number) =>
  first.unit === '' && !second.percent && !/\p{L}|·/u.test(text.slice(first.to, index));

/** `5 interviews with 3 designers and 2 engineers`: the figure before the joint is another than the one that counts. */
function isOwnCount(text: string, first: Quantity, {measure}: Anatomy): boolean {
  return (
    first.from === measure?.target.from || !SCOPE.test(text.slice(Math.max(0, first.from - 20), first.from))
  );
}

/** `LCP < 2.5 s, INP < 200 ms`: two names, each with a sign and a figure. */
function isLimitOfItsOwn(text: string, {index, to}: Joint): boolean {
  if (!SIGN.test(text.slice(0, index))) return false;
  const rest = text.slice(to, to + 200);
  const [limit] = scanComparisons(rest);
  return (
    limit !== undefined && SIGN.test(rest[limit.from]!) && /^\p{L}[^,;.]*$/u.test(rest.slice(0, limit.from))
  );
}

const OWN_VERB = /^(?:\s+of\s+[^,;]{3,40}?)?\s+(?:to be|are|is|have|has|use|can|will)\s/i;

/** Behind a bare comma: a list of counts, a share with a verb of its own, a name with the same kind of limit. */
function isListed({figures, measure}: Anatomy, text: string, second: Quantity, to: number): boolean {
  const between = text.slice(to, second.from);
  const behind = text.slice(second.to);
  if (LIGHT.test(between)) {
    if (second.percent && OWN_VERB.test(behind)) return true;
    if (!COUNTED.test(behind) || second.percent) return false;
    const third = figures.find((one) => one.from >= second.to);
    return (
      third !== undefined &&
      /^[^,;]*, (?:and )?$/.test(text.slice(second.to, third.from)) &&
      COUNTED.test(text.slice(third.to))
    );
  }
  if (/^with\s/i.test(between)) return LIGHT.test(between.slice(5)) && COUNTED.test(behind);
  if (NO_NAME.test(between) || ASIDE.test(between)) return false;
  return measure !== null && LIMIT.test(between) && LIMIT.test(text.slice(0, measure.target.from));
}

const LIMIT = /(?:^|\s)(?:to|within|under|below|at least|at most|above|over)\s+$/i;
/** Words that go on with what is measured already: `to 40, a rise to …`, `to 40, ideally to 50`. */
const ASIDE =
  /^(?:an?|the|stretch|ideally|preferably|then|later|rising|growing|moving|falling|goal|aim|finally)\s/i;

const BESIDE = /(?:,\s*|\s)with\s+(?:an average of\s+)?(?:at least\s+|over\s+|more than\s+)?$/i;

/** `…, with all partners reaching their goal`. */
const ABSOLUTE = /,\s+with\s+[^,;.]{3,80}?\s(\p{L}+ing)\s/iu;

/** `5 ambassadors, each bringing 10 members`. */
const EACH = /\d[^,;.]*,\s+each\s+(?:of them\s+)?(?:with|\p{L}+ing)\s+(?:at least\s+)?\d/iu;

/** `40 students with 30% women`, `200 members, with an average of 9 at each meeting`: what else must hold of them. */
export function bringsCondition({figures, measure, masked}: Anatomy): boolean {
  const text = withoutAsides(masked);
  if (aimOf(ABSOLUTE.exec(text)?.[1] ?? '') !== null || (measure && EACH.test(text))) return true;
  const first = figures[0];
  return scanQuantities(text).some((one) => {
    if (!measure || !first || one.from < first.to || one.from === measure.start?.from) return false;
    const lead = BESIDE.exec(text.slice(Math.max(first.to, one.from - 60), one.from))?.[0];
    if (lead === undefined || !COUNTED.test(text.slice(one.to))) return false;
    return (
      (one.percent || /average|^,/i.test(lead)) && !/^\s+(?:confidence|discount)/i.test(text.slice(one.to))
    );
  });
}
