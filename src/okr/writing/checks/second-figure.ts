import {last} from '../../last';
import {scanComparisons} from '../figures/comparisons';
import {type Quantity, scanQuantities} from '../figures/quantities';
import {TASK_FORMS} from '../lexicon/task-words';
import {aimOf} from '../lexicon/verbs';
import type {Anatomy} from '../sentence/anatomy';
import {withoutAsides} from '../sentence/asides';
import {LONGEST} from '../sentence/clauses';
import type {Joint} from '../sentence/joints';
import type {Measure} from '../sentence/measure';

/** A sentence with its figures; asides are illegible in it. */
interface Figured {
  readonly text: string;
  readonly measure: Measure;
  /** Those that count or measure, and all of them. */
  readonly figures: readonly Quantity[];
  readonly all: readonly Quantity[];
}

/** Whether a figure with words of its own stands behind one of the joints, or goes along with the one that is measured. */
export function namesSecondFigure({masked, measure, figures}: Anatomy, joints: readonly Joint[]): boolean {
  const apart = joints.filter(({mark, isInMeans}) => mark !== 'stop' && !isInMeans);
  if (apart.some((joint) => isLimitOfItsOwn(masked, joint))) return true;
  if (!measure) return false;
  const text = withoutAsides(masked.slice(0, LONGEST));
  const inText = (one: Quantity) => one.to <= text.length && text[one.from] !== '·';
  const seen = {text, measure, figures: figures.filter(inText), all: scanQuantities(text)};
  return (
    apart.some(
      (joint) => bringsFigure(seen, joint) || bringsNone(seen, joint) || movesElsewhere(seen, joint),
    ) || bringsCondition(seen)
  );
}

const SIGN = /[<>≤≥]/;

/** `LCP < 2.5 s, INP < 200 ms`: two names, each with a sign and a figure. */
function isLimitOfItsOwn(text: string, {index, to}: Joint): boolean {
  if (!SIGN.test(text.slice(0, index))) return false;
  const rest = text.slice(to, to + 200);
  const [limit] = scanComparisons(rest);
  return (
    limit !== undefined && SIGN.test(rest[limit.from]!) && /^\p{L}[^,;.]*$/u.test(rest.slice(0, limit.from))
  );
}

/** What may stand between a joint and a figure that begins what follows. */
const LIGHT =
  /^\s*(?:(?:at least|at most|over|under|more than|less than|fewer than|no more than|not more than|up to|about|around|an?|another|additional|only|average of|an average of|the remaining|the other)\s+)*$/i;
/** A noun, or a share's “of”, behind the figure: it counts something of its own. */
const COUNTED =
  /^(?:\s+of\s+(?!(?:them|these|those|which|whom|it)(?![a-zà-ÿ]))|\s+|-)(?!(?:and|or|in|on|at|by|to|for|with|from|per|as|are|is|was|were|each|of|respectively|points?|days?|weeks?|months?|years?|hours?|minutes?)(?![a-zà-ÿ]))[a-zà-ÿ·][a-zà-ÿ·]/i;
/** Behind these a figure tells where, for whom or how many are concerned, not what is reached. */
const SCOPE =
  /(?:^|\s)(?:in|across|for|out of|on|with|from|per|among|between|over|within|after|before|during|than|through|via|aged|top|first|last|next|the|project|version|phase|vs|baseline|currently|currently at|versus|:|=|#)\s*$/i;
const REACHED =
  /(?:^|\s)(?:to|at|by|from|under|below|above|at least|at most|over|exceeds?|reach(?:es)?|takes?|stays?|is|are|[<>≤≥]=?)\s*$/i;
/** Words that go on with what is measured already, and name nothing else. */
const NO_NAME =
  /^(?:from|to|by|at|in|with|including|or|up|down|baseline|currently|current|now|today|was|vs|versus|measured|compared|starting|previously|target|which|who|that|than|as|on)(?![a-zà-ÿ])/i;
/** A limit, or a short name and its limit, straight behind the joint. */
const LIMIT_FIRST =
  /^(?:(?!or )[a-zà-ÿ-]+\s+){0,4}?(?:fewer than|less than|more than|at least|at most|under|below|above|over|to|[<>≤≥]=?)\s*$/i;
/** `… and the median time under 24 hours`. */
const NAME_UNDER = /^[^,;.]*\p{L}{3,}\s+(?:under|below|above|over)\s+$/u;

function bringsFigure(seen: Figured, {index, to, mark}: Joint): boolean {
  const {text, measure, figures, all} = seen;
  const isUnder = (one: Quantity) => one.from < to + 120 && NAME_UNDER.test(text.slice(to, one.from));
  // The sign of “+ 3 campaigns” is the joint itself.
  const isBehind = (one: Quantity) => one.from > index && one.to > to;
  const second = figures.find(isBehind) ?? all.find((one) => isBehind(one) && isUnder(one));
  const first = last(all.filter((one) => one.to <= index));
  if (!second || !first || second.from > to + 120 || isYear(text, second)) return false;
  const between = text.slice(to, Math.max(to, second.from));
  // What is measured may stand behind the joint: “A rating of 4.7 and fewer than 2% returns”.
  const isBefore = second.from < to || measure.spans.every((span) => span.to <= index + 1);
  if (!isBefore && (mark === 'comma' || measure.start || !LIMIT_FIRST.test(between))) return false;
  const opening = /^\p{L}+/u.exec(between)?.[0].toLowerCase() ?? '';
  if (opening === 'including') return false;
  if (aimOf(opening) !== null || TASK_FORMS.has(opening)) {
    if (mark !== 'and') return mark !== 'comma' || /ing$/.test(opening);
    // “… have written and merged 2 proposals”: both verbs have one object.
    const before = text.slice(first.to, index);
    return /\p{L}{3,}/u.test(before) && !TASK_FORMS.has(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '');
  }
  if (mark === 'comma') return isListed(seen, second, to);
  if (/^from\s+$/i.test(between)) return isBefore && /^[^,;.]{0,20}\sto\s+\S?\d/i.test(text.slice(second.to));
  if (LIGHT.test(between)) return countsApart(seen, first, second, index);
  return (
    !NO_NAME.test(between) &&
    !SCOPE.test(between) &&
    (REACHED.test(between) || COUNTED.test(text.slice(second.to)))
  );
}

/** `40 maintainers and no module without one`: none at all is a figure, too. */
const bringsNone = ({text, measure}: Figured, {index, to, mark}: Joint) =>
  mark !== 'comma' &&
  measure.spans.every((span) => span.to < index) &&
  /^(?:no|zero)\s+[a-zà-ÿ]/i.test(text.slice(to));

/** A year that is part of a name: `the 2030 strategy`. */
const isYear = (text: string, {from, to}: Quantity) => /^(?:19|20)\d\d$/.test(text.slice(from, to));

/** `6 talks and 4 videos`: each figure has a noun, or at least a place, of its own. */
function countsApart({text, measure}: Figured, first: Quantity, second: Quantity, index: number): boolean {
  // “70 and 90 bikes”.
  const sharesNoun = first.unit === '' && !second.percent && !/[\p{L}·]/u.test(text.slice(first.to, index));
  // “5 interviews with 3 designers and 2 engineers”: another figure than the one that counts stands before the joint.
  const isScope =
    first.from !== measure.target.from && SCOPE.test(text.slice(Math.max(0, first.from - 20), first.from));
  if (sharesNoun || isScope) return false;
  return COUNTED.test(text.slice(second.to)) || isAt(text.slice(second.to), text.slice(first.to, index));
}

/** Whether the second of two parts begins with a place or a group, and the first one has one as well. */
function isAt(second: string, first: string): boolean {
  const [, place] = /^\s*(on|in|for|from|at|among)\s+\D/.exec(second) ?? [];
  return place !== undefined && first.includes(` ${place} `);
}

/** What stands between where a measure comes from and where it goes. */
const LEADS = /^ ?(?:to|-{0,2}>|=>|[→⟶⇒➔➜]) ?$/i;

/** `63% to 69%, Portugal 57% to 64%`: another measure moves, or the same one somewhere else. */
function movesElsewhere({text, measure, figures}: Figured, {index, to}: Joint): boolean {
  const [second, end] = figures.filter(({from}) => from >= to);
  if (!second || second.from > to + 120 || measure.spans.some((span) => span.to > index + 1)) return false;
  const name = text.slice(to, second.from);
  const isNamed = isAt(name, text.slice(0, measure.target.from));
  if (!end || !LEADS.test(text.slice(second.to, end.from))) return isNamed && REACHED.test(name);
  const own = name.replace(/:? ?(?:(?<![a-z])from )?$/i, '');
  if (own === '') return isAt(text.slice(end.to), text.slice(measure.target.to, index));
  return isNamed || !(NO_NAME.test(own) || GOES_ON.test(name) || SCOPE.test(own));
}

const OWN_VERB = /^(?:\s+of\s+[^,;]{3,40}?)?\s+(?:to be|are|is|have|has|use|can|will)\s/i;
const LIMIT = /(?:^|\s)(?:to|within|under|below|at least|at most|above|over)\s+$/i;
/** Words that go on with what is measured already: `to 40, a rise to …`, `to 40, ideally to 50`. */
const GOES_ON =
  /^(?:an?|the|stretch|ideally|preferably|then|later|rising|growing|moving|falling|goal|aim|finally)\s/i;

/** Behind a bare comma: a list of counts, a share with a verb of its own, a name with a limit as the first one has. */
function isListed({text, figures, measure}: Figured, second: Quantity, to: number): boolean {
  const between = text.slice(to, second.from);
  const behind = text.slice(second.to);
  if (LIGHT.test(between)) {
    if (second.percent) return OWN_VERB.test(behind);
    const third = figures.find((one) => one.from >= second.to);
    return (
      third !== undefined &&
      COUNTED.test(behind) &&
      /^[^,;]*, (?:and )?$/.test(text.slice(second.to, third.from)) &&
      COUNTED.test(text.slice(third.to))
    );
  }
  if (NO_NAME.test(between) || GOES_ON.test(between)) return false;
  return LIMIT.test(between) && LIMIT.test(text.slice(0, measure.target.from));
}

/** `…, with all partners reaching their goal`. */
const ABSOLUTE = /,\s+with\s+[^,;.]{3,80}?\s([a-zà-ÿ]+ing)\s/i;
/** `5 ambassadors, each bringing 10 members`. */
const EACH = /\d[^,;.\d]*,\s+each\s+(?:of them\s+)?(?:with|[a-zà-ÿ]+ing)\s+(?:at least\s+)?\d/i;
const BESIDE = /(?:,\s*|\s)with\s+(?:an average of\s+)?(?:at least\s+|over\s+|more than\s+)?$/i;
/** Shares that tell how something is done. */
const MANNER = /^\s+(?:confidence|discount)/i;

/** `40 students with 30% women`, `200 members, with an average of 9 at each meeting`: what else must hold of them. */
function bringsCondition({text, measure, figures, all}: Figured): boolean {
  if (aimOf(ABSOLUTE.exec(text)?.[1] ?? '') !== null || EACH.test(text)) return true;
  const [first] = figures;
  return all.some((one) => {
    if (!first || one.from < first.to || one.from === measure.start?.from) return false;
    const lead = BESIDE.exec(text.slice(Math.max(first.to, one.from - 60), one.from))?.[0];
    const behind = text.slice(one.to);
    if (lead === undefined || !COUNTED.test(behind) || MANNER.test(behind)) return false;
    return one.percent || /average|^,/i.test(lead);
  });
}
