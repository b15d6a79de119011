import type {Refusal} from '../refusal';
import {type Comparison, comparisonAfter, type Side, scanComparisons} from '../writing/comparisons';
import {last} from '../writing/last';
import {type Quantity, scanQuantities} from '../writing/quantities';
import {PERCENTAGE_POINTS} from '../writing/units';
import {betterSide} from './better-side';
import type {Bound} from './rule';

const BASELINE =
  /(?<![a-zà-ÿ\d])(?:the )?(?:current )?(?:baselines?|base line|base|status quo|today's level|current level|previous level)(?![a-zà-ÿ\d])/i;

/** The bounds of a rule that compares with the baseline; null when the rule does not mention it. */
export function baselineBounds(rule: string, refuse: (why: string) => Refusal): Bound[] | null {
  const baseline = BASELINE.exec(rule);
  if (!baseline) return null;
  const from = baseline.index;
  const to = from + baseline[0].length;
  const offset = offsetAfter(rule, to);
  const quantities = scanQuantities(rule);
  const leading = last(quantities.filter((one) => one.to <= from));
  const before = rule.slice(0, from);

  if (offset?.sign === '±') return aroundBaseline(offset);
  if (!offset && leading) {
    const gap = rule.slice(leading.to, from).trim().toLowerCase();
    if (
      /^(?:of|from|around|±)$/.test(gap) &&
      /(?:within|±|\+\/-|plus or minus)\s*(?:±|\+\/-)?$/i.test(
        rule.slice(0, leading.from).trimEnd() + signOf(leading),
      )
    )
      return aroundBaseline(leading);
    const multiple = multipleOf(leading, gap);
    if (multiple !== null)
      return [
        {
          ...sideOf(rule, leading.from, refuse),
          limit: {kind: 'baseline', share: Number((multiple - 1).toPrecision(12)), offset: 0},
        },
      ];
    const away = awayFrom(gap);
    if (away) return [awayBound(rule, leading, away, refuse)];
  }
  const worse = /(no|not|never|nor) (?:[a-zà-ÿ]+ ){0,2}(worse) than$/i.exec(before.trim());
  if (worse || /^ ?or better/i.test(rule.slice(to))) {
    const side = betterSide(rule);
    if (!side) throw refuse('does not say whether more or less is worse – write ≤ baseline or ≥ baseline');
    return [{side, inclusive: true, limit: {kind: 'baseline', ...movedBy(offset)}}];
  }
  const after = comparisonBehind(rule, to);
  const limit = {kind: 'baseline', ...movedBy(offset)} as const;
  const comparison = last(scanComparisons(rule).filter((one) => one.to <= from));
  if (comparison && /within$/i.test(rule.slice(comparison.from, comparison.to)) && !offset)
    throw refuse('does not say how far from the baseline is fine – write within 10% of baseline');
  if (comparison) return [{side: comparison.side, inclusive: comparison.inclusive, limit}];
  if (after) return [{side: after.side, inclusive: after.inclusive, limit}];
  throw refuse('does not say which side of the baseline complies – write ≤ or ≥ before baseline');
}

/** `baseline + 10% at most`, `baseline or less`: the comparison behind it, wherever it begins. */
function comparisonBehind(rule: string, from: number): Comparison | null {
  for (let at = from; at < rule.length; at = rule.indexOf(' ', at + 1)) {
    const found = comparisonAfter(rule, at);
    if (found) return found;
    if (rule.indexOf(' ', at + 1) < 0) return null;
  }
  return null;
}

const signOf = ({sign}: Quantity) => sign;

/** The `+10%` or `- 2pp` behind the word baseline. */
function offsetAfter(rule: string, to: number): Quantity | null {
  const rest = rule
    .slice(to)
    .replace(/\+ ?\/ ?-|plus or minus/i, '±')
    .replace(/(?<![a-zà-ÿ])plus(?![a-zà-ÿ])/i, '+')
    .replace(/(?<![a-zà-ÿ])minus(?![a-zà-ÿ])/i, '-');
  const sign = /^[ (]*([+\-–±]) ?/u.exec(rest);
  if (!sign) return null;
  const quantity = scanQuantities(rest.slice(sign[0].length))[0];
  if (!quantity || quantity.from > 0) return null;
  const mark = sign[1] === '–' ? '-' : (sign[1] as '+' | '-' | '±');
  return {...quantity, sign: mark, value: mark === '-' ? -quantity.value : quantity.value};
}

/** A percentage is a share of the baseline; percentage points and plain numbers are added to it. */
function movedBy(offset: Quantity | null): {share: number; offset: number} {
  if (!offset) return {share: 0, offset: 0};
  if (offset.percent) return {share: offset.value, offset: 0};
  return {share: 0, offset: offset.value * (PERCENTAGE_POINTS[offset.unit] ?? 1)};
}

function aroundBaseline(distance: Quantity): Bound[] {
  const size = {...distance, value: Math.abs(distance.value)};
  const up = movedBy(size);
  const down = movedBy({...size, value: -size.value});
  return [
    {side: 'lower', inclusive: true, limit: {kind: 'baseline', ...down}},
    {side: 'upper', inclusive: true, limit: {kind: 'baseline', ...up}},
  ];
}

/** `110% of baseline`, `1.1x baseline`, `2 × baseline`. */
function multipleOf(quantity: Quantity, gap: string): number | null {
  if (quantity.percent && gap === 'of') return quantity.value;
  if (/^[xX×]$|^times$/.test(quantity.unit) && /^(?:of|the)?$/.test(gap)) return quantity.value;
  if (quantity.unit === '' && /^[x×*]$/.test(gap)) return quantity.value;
  return null;
}

/** `10% above baseline`: on which side of it the number lies. */
function awayFrom(gap: string): 'above' | 'below' | 'worse' | null {
  if (/^(?:above|over|higher than|more than|up on|greater than)$/.test(gap)) return 'above';
  if (/^(?:below|under|lower than|less than|down on)$/.test(gap)) return 'below';
  return /^worse than$/.test(gap) ? 'worse' : null;
}

/** `at most 10% above baseline` and `no more than 10% below baseline` bound how far it may stray that way. */
function awayBound(
  rule: string,
  quantity: Quantity,
  away: 'above' | 'below' | 'worse',
  refuse: (why: string) => Refusal,
): Bound {
  const stated = sideOf(rule, quantity.from, refuse);
  let up = away === 'above';
  if (away === 'worse') {
    const side = betterSide(rule);
    if (!side)
      throw refuse('does not say whether more or less is worse – write ≤ baseline +10% or ≥ baseline −10%');
    up = side === 'upper';
  }
  const side: Side = stated.side === 'upper' ? (up ? 'upper' : 'lower') : up ? 'lower' : 'upper';
  const distance = up ? quantity : {...quantity, value: -quantity.value};
  return {side, inclusive: stated.inclusive, limit: {kind: 'baseline', ...movedBy(distance)}};
}

function sideOf(
  rule: string,
  before: number,
  refuse: (why: string) => Refusal,
): {side: Side; inclusive: boolean} {
  const comparison = last(scanComparisons(rule).filter(({to}) => to <= before));
  if (!comparison) throw refuse('does not say which side of the baseline complies – write ≤ or ≥ before it');
  return {side: comparison.side, inclusive: comparison.inclusive};
}
