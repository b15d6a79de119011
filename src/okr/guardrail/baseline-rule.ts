import {last} from '../last';
import type {Refusal} from '../refusal';
import {type Comparison, comparisonAfter, scanComparisons} from '../writing/figures/comparisons';
import {type Quantity, scanQuantities} from '../writing/figures/quantities';
import {betterSide} from './better-side';
import type {Bound} from './bound';
import {NO_BASELINE_SIDE, NO_BETTER, WRITE_CHANGE} from './how-to-write';
import {boundsOf, movedBy, NO_WORSE} from './movement';
import {type Reference, referenceIn} from './reference';

type Refuse = (why: string) => Refusal;

/** The bounds of a rule that compares with the baseline; null when the rule does not mention it. */
export function baselineBounds(sentence: string, refuse: Refuse): Bound[] | null {
  const rule = withFactors(sentence);
  const reference = referenceIn(rule);
  if (!reference) return null;
  const {from, to} = reference;
  const multiple = factorBehind(rule, to);
  if (multiple !== null) return [multipliedBy(multiple, sideBefore(rule, from, refuse))];
  const offset = offsetBehind(rule, to);
  if (offset?.sign === '±') return around(offset, rule, refuse);
  const before = scanQuantities(rule).filter((one) => one.to <= from);
  const leading = last(before);
  const band = before.length > 1 ? multiplesBetween(rule, before, reference) : null;
  if (band) return band;
  const read = !offset && leading ? awayBefore(rule, leading, reference, refuse) : null;
  return read ?? byBehind(rule, reference, refuse) ?? atBaseline(rule, reference, offset, refuse);
}

const FACTORS = (
  [
    ['twice|double', '2x'],
    ['triple|thrice', '3x'],
    ['half', '0.5x'],
  ] as const
).map(([words, factor]) => ({
  words: new RegExp(
    `(?<![a-zà-ÿ])(?:${words})(?: of)?(?= (?:the )?(?:current )?(?:base|last|previous|prior|control))`,
    'i',
  ),
  factor,
}));

/** `twice the baseline` → `2x the baseline`. */
function withFactors(rule: string): string {
  return FACTORS.reduce((text, {words, factor}) => text.replace(words, factor), rule);
}

/** `baseline × 1.1`. */
function factorBehind(rule: string, to: number): number | null {
  const sign = /^\)? ?(?:[x×*·]|times) ?(?=\d)/.exec(rule.slice(to));
  if (!sign) return null;
  const quantity = scanQuantities(rule.slice(to + sign[0].length))[0];
  return quantity?.from === 0 ? quantity.value : null;
}

/** The `+10%` or `- 2pp` behind the word baseline. */
function offsetBehind(rule: string, to: number): Quantity | null {
  const rest = rule
    .slice(to)
    .replace(/\+ ?\/ ?-|plus or minus/i, '±')
    .replace(/(?<![a-zà-ÿ])plus(?![a-zà-ÿ])/i, '+')
    .replace(/(?<![a-zà-ÿ])(?:minus|less(?= \d))(?![a-zà-ÿ])/i, '-');
  // “baseline (Q1) + 10%”, “baseline of 400 + 10%”: what it is may stand between.
  const sign = /^(?: ?\([^()]{0,30}\)| (?:of|=) ?[^ ]{1,12})?[ (]*([+\-–±]) ?/u.exec(rest);
  if (!sign) return null;
  const quantity = scanQuantities(rest.slice(sign[0].length))[0];
  if (!quantity || quantity.from > 0) return null;
  const mark = sign[1] === '–' ? '-' : (sign[1] as '+' | '-' | '±');
  return {...quantity, sign: mark, value: mark === '-' ? -quantity.value : quantity.value};
}

const AROUND = /^(?:of|from|around|off|±|to|vs\.?|versus|against|compared (?:to|with)|relative to)$/;
const ABOVE = /^(?:above|over|higher than|more than|up on|greater than)$/;
const BELOW = /^(?:below|under|lower than|less than|down on)$/;
const VERSUS = /^(?:vs\.?|versus|against|from|on|over|compared (?:to|with)|relative to)$/;

/** An amount before the word: `within 2 pp of baseline`, `110% of baseline`, `10% above baseline`, `+10% vs. baseline`. */
function awayBefore(rule: string, amount: Quantity, {from}: Reference, refuse: Refuse): Bound[] | null {
  const gap = rule.slice(amount.to, from).trim().toLowerCase();
  const lead = rule.slice(0, amount.from).trimEnd();
  if (
    AROUND.test(gap) &&
    (amount.sign === '±' || /(?:within|±|\+\/-|plus or minus)\s*(?:±|\+\/-)?$/i.test(lead))
  )
    return around(amount, rule, refuse);
  const multiple = multipleOf(amount, gap);
  if (multiple !== null) return [multipliedBy(multiple, sideBefore(rule, amount.from, refuse))];
  const isUp = ABOVE.test(gap);
  if (isUp || BELOW.test(gap) || gap === 'worse than') {
    const {side, inclusive} = sideBefore(rule, amount.from, refuse);
    const direction = isUp ? 'up' : BELOW.test(gap) ? 'down' : 'worse';
    return boundsOf(direction, side === 'upper', inclusive, amount, rule, refuse);
  }
  if (VERSUS.test(gap) && NO_WORSE.test(rule.slice(0, amount.from)))
    return boundsOf(
      amount.sign === '-' ? 'down' : amount.sign === '+' ? 'up' : 'worse',
      true,
      true,
      amount,
      rule,
      refuse,
    );
  const comparison = last(scanComparisons(rule).filter((one) => one.to <= amount.from));
  if (!comparison) return null;
  if (VERSUS.test(gap) && (amount.sign === '+' || amount.sign === '-')) {
    // “max −5%” allows a fall of 5%; with a sign, “≤ −5%” asks for one.
    const isSpoken = /^\p{L}/u.test(rule.slice(comparison.from));
    if (amount.sign === '-' && comparison.side === 'upper' && isSpoken)
      return boundsOf('down', true, comparison.inclusive, amount, rule, refuse);
    const moved = movedBy(amount, amount.sign === '-' ? -1 : 1);
    return [{side: comparison.side, inclusive: comparison.inclusive, limit: {kind: 'baseline', ...moved}}];
  }
  throw refuse(`does not say on which side of the baseline the amount lies – ${WRITE_CHANGE}`);
}

/** `between 90% and 110% of baseline`. */
function multiplesBetween(rule: string, before: readonly Quantity[], {from}: Reference): Bound[] | null {
  const [low, high] = before.slice(-2) as [Quantity, Quantity];
  const gap = rule.slice(low.to, high.from).trim();
  const isBand = /^(?:-|–|—|to)$/.test(gap) || (gap === 'and' && /between $/i.test(rule.slice(0, low.from)));
  const upper = isBand ? multipleOf(high, rule.slice(high.to, from).trim().toLowerCase()) : null;
  if (upper === null) return null;
  const lower = high.percent && !low.percent ? low.value / 100 : low.value;
  return [
    multipliedBy(lower, {inclusive: true, side: 'lower'}),
    multipliedBy(upper, {inclusive: true, side: 'upper'}),
  ];
}

/** `110% of baseline`, `1.1x baseline`, `2 × baseline`. */
function multipleOf(quantity: Quantity, gap: string): number | null {
  if (quantity.percent && gap === 'of') return quantity.value;
  if (/^[xX×]$|^times$/.test(quantity.unit) && /^(?:of|the)?$/.test(gap)) return quantity.value;
  if (quantity.unit === '' && /^[x×*]$/.test(gap)) return quantity.value;
  return null;
}

function multipliedBy(multiple: number, {side, inclusive}: Pick<Comparison, 'side' | 'inclusive'>): Bound {
  const share = Number((multiple - 1).toPrecision(12));
  return {side, inclusive, limit: {kind: 'baseline', share, offset: 0}};
}

const BY =
  /^ by (?:(at most|no more than|not more than|up to|max\.?|a maximum of|less than)|(more than|over|at least)) $/i;

/** `must not exceed baseline by more than 10%`, `at most 5 points`: how far beyond it the value may lie. */
function byBehind(rule: string, {from, to}: Reference, refuse: Refuse): Bound[] | null {
  const amount = scanQuantities(rule.slice(to))[0];
  const by = amount ? BY.exec(rule.slice(to, to + amount.from)) : null;
  if (!amount || !by) return null;
  const comparison = sideBefore(rule, from, refuse);
  const word = rule.slice(comparison.from, from);
  const isUp = /above|over|exceed|higher|greater|more|>/i.test(word);
  const isNegated = comparison.side === (isUp ? 'upper' : 'lower');
  if (by[1] && isNegated) throw refuse(`forbids what it allows – ${WRITE_CHANGE}`);
  const isLimited = by[1] !== undefined || isNegated;
  return boundsOf(isUp ? 'up' : 'down', isLimited, isLimited, amount, rule, refuse);
}

/** The baseline itself is the limit, moved by what stands behind it. */
function atBaseline(rule: string, {from, to}: Reference, offset: Quantity | null, refuse: Refuse): Bound[] {
  const moved = {share: 0, offset: 0, ...(offset ? movedBy(offset, offset.value < 0 ? -1 : 1) : {})};
  const limit = {kind: 'baseline', ...moved} as const;
  const worse = /(?:no|not|never|nor|n't) (?:[a-zà-ÿ]+ ){0,2}worse than$/i.test(rule.slice(0, from).trim());
  const comparison = last(scanComparisons(rule).filter((one) => one.to <= from));
  const isBetter = comparison?.isBetter ?? false;
  if (worse || isBetter || /^ ?or better/i.test(rule.slice(to))) {
    const side = betterSide(rule);
    if (!side) throw refuse(`${NO_BETTER} ${worse ? 'worse' : 'better'} – write ≤ baseline or ≥ baseline`);
    return [{side, inclusive: !isBetter, limit}];
  }
  if (comparison && /within$/i.test(rule.slice(comparison.from, comparison.to)) && !offset)
    throw refuse('does not say how far from the baseline is fine – write within 10% of baseline');
  const stated = comparison ?? nextComparison(rule, to);
  if (stated) return [{side: stated.side, inclusive: stated.inclusive, limit}];
  throw refuse(`${NO_BASELINE_SIDE} baseline`);
}

/** `baseline + 10% at most`, `baseline or less`: the comparison behind it, wherever it begins. */
function nextComparison(rule: string, from: number): Comparison | null {
  for (let at = from; at < rule.length; at = rule.indexOf(' ', at + 1)) {
    const found = comparisonAfter(rule, at);
    if (found) return found;
    if (rule.indexOf(' ', at + 1) < 0) return null;
  }
  return null;
}

const around = (distance: Quantity, rule: string, refuse: Refuse) =>
  boundsOf('either', true, true, distance, rule, refuse);

function sideBefore(rule: string, before: number, refuse: Refuse): Comparison {
  const comparison = last(scanComparisons(rule).filter(({to}) => to <= before));
  if (!comparison) throw refuse(`${NO_BASELINE_SIDE} it`);
  return comparison;
}
