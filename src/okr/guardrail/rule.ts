import {quote, Refusal} from '../refusal';
import {type Comparison, comparisonAfter, opposite, type Side, scanComparisons} from '../writing/comparisons';
import {last} from '../writing/last';
import {withDigits} from '../writing/number-words';
import {plainLine} from '../writing/plain-text';
import {type Quantity, scanQuantities} from '../writing/quantities';
import {TIME_UNITS, timeFactor} from '../writing/time-units';
import {PERCENTAGE_POINTS} from '../writing/units';
import {baselineBounds} from './baseline-rule';
import {betterSide} from './better-side';
import {mentionsCoreWebVitals, type Vital, vitalsIn} from './core-web-vitals';
import {movementBounds, NO_WORSE} from './movement';

/** A limit: a fixed value, or one that moves with the baseline (`share` of it, or an `offset` in its unit). */
export type Limit =
  | {readonly kind: 'fixed'; readonly value: number}
  | {readonly kind: 'baseline'; readonly share: number; readonly offset: number};

export interface Bound {
  readonly side: Side;
  readonly inclusive: boolean;
  readonly limit: Limit;
}

/** What complies: every bound holds. Two bounds are a range. */
export type GuardrailRule =
  | {
      readonly kind: 'bounds';
      readonly bounds: readonly Bound[];
      /** What one point is of a whole where the limit is in points: 0.01 for pp, 0.0001 for bps. */
      readonly point?: number;
    }
  | {readonly kind: 'vital'; readonly vital: Vital};

const LONGEST_RULE = 500;
/** `- 12 or less` is an item of a list, `-12 or more` a limit below zero. */
const BULLET = /^[-–—*•·▪◦‣] +/;

/**
 * Reads a guardrail as people write it: `CAC payback ≤ 12 mo`, `at least 64%`, `between 2 and 5`,
 * `≤ baseline +10%`, `INP within CWV`. Numbers in the metric's name (`p95`, `Day-30`) are no limits.
 * @throws Refusal that quotes the rule and says what is missing
 */
export function parseGuardrail(sentence: string): GuardrailRule {
  const rule = withDigits(plainLine(sentence).replace(BULLET, '')).replace(/\+ ?\/ ?-|plus or minus/gi, '±');
  const refuse = (why: string) => new Refusal(`rule ${quote(sentence.trim())} ${why}`);
  if (rule.length > LONGEST_RULE) throw refuse('is too long to be one rule');
  if (mentionsCoreWebVitals(rule)) return vitalRule(rule, refuse);
  const trips = TRIP.test(rule);
  const moved = movementBounds(rule, trips, refuse);
  if (moved) return {kind: 'bounds', bounds: moved};
  const relative = baselineBounds(rule, refuse);
  if (!relative) return {kind: 'bounds', bounds: fixedBounds(rule, refuse), ...pointIn(rule)};
  if (trips && relative.length > 1) throw refuse('says when it trips in two ways – write one rule for each');
  return {kind: 'bounds', bounds: trips ? relative.map(reversed) : relative};
}

function vitalRule(rule: string, refuse: (why: string) => Refusal): GuardrailRule {
  const vitals = vitalsIn(rule);
  if (vitals.length === 1) return {kind: 'vital', vital: vitals[0]!};
  if (vitals.length === 0) throw refuse('names no metric – write INP, LCP or CLS within CWV');
  throw refuse(`names ${vitals.join(' and ')} – write one rule for each`);
}

function fixedBounds(rule: string, refuse: (why: string) => Refusal): Bound[] {
  const plain = withoutAsides(rule);
  if (plain !== rule && statesLimit(plain)) return fixedBounds(plain, refuse);
  const exact = exactBounds(rule);
  if (exact) return exact;
  const quantities = scanQuantities(rule);
  const worst = quantities.find(({from}) => NO_WORSE.test(rule.slice(0, from)));
  if (worst) {
    const side = betterSide(rule);
    if (!side) throw refuse('does not say whether more or less is worse – write ≤ or ≥ before the limit');
    return [bound(side, true, sizeOf(worst))];
  }
  if (quantities.length === 0) {
    const sign = signBound(rule);
    if (sign) return [sign];
    throw refuse('names no limit');
  }
  const [only, ...others] = quantities;
  // “forecast error ± 10%”, “within ±3%”: as far from 0 on either side.
  if (only?.sign === '±' && others.length === 0)
    return [bound('lower', true, -Math.abs(sizeOf(only))), bound('upper', true, Math.abs(sizeOf(only)))];
  const range = rangeIn(rule, quantities);
  const limits = limitsOf(rule, quantities, refuse).filter((limit) => !range || isApart(limit, range));
  if (range && (range.isNamed || limits.length === 0)) {
    if (range.low > range.high) throw refuse('has a lower end above its upper end');
    return [bound('lower', true, range.low), bound('upper', true, range.high)];
  }
  const bounds = TRIP.test(rule) ? limits.map(reversed) : limits;
  if (bounds.length === 0) bounds.push(...namedLimit(rule, quantities));
  if (bounds.length === 0) throw refuse('does not say which side complies – write ≤ or ≥ before the limit');
  return checkedBounds(bounds, rule, refuse);
}

/** `CSAT (1–5) ≥ 4`, `NPS ≥ 40 (scale -100 to 100)`: brackets that set no limit of their own only describe. */
function withoutAsides(rule: string): string {
  return rule
    .replace(/\([^()]*\)/g, (aside) => (scanComparisons(aside).length > 0 ? aside : ' '))
    .replace(/ +/g, ' ')
    .trim();
}

function statesLimit(rule: string): boolean {
  const quantities = scanQuantities(rule);
  return rangeIn(rule, quantities) !== null || limitsIn(rule, quantities).length > 0;
}

/** `0 critical incidents`, `no data loss`, `= 0`, `exactly 5`: one value complies; none means at most 0. */
function exactBounds(rule: string): Bound[] | null {
  const none =
    /^(?:0|no|never any|without any?) (?!(?:more|less|fewer|lower|higher|greater|later|longer|shorter|worse|better|slower) )[a-z]/i.exec(
      rule,
    );
  if (none && scanComparisons(rule).length === 0) return [bound('upper', true, 0)];
  const exact = /(?<!not )(?:^|[^<>≤≥=])(?<!not )(?:=|exactly|equal to|equals) ?(?=[-+]?[$€£]?\.?\d)/i.exec(
    rule,
  );
  const quantity = exact ? scanQuantities(rule.slice(exact.index + exact[0].length))[0] : undefined;
  if (!exact || !quantity || scanComparisons(rule).length > 0) return null;
  return [bound('lower', true, quantity.value), bound('upper', true, quantity.value)];
}

/** `cash flow stays positive`, `never negative`: the limit is 0. */
function signBound(rule: string): Bound | null {
  if (/(?<![a-zà-ÿ])(?:not|never|no|non)(?: (?:be|turn|go|become))?[ -]negative(?![a-zà-ÿ])/i.test(rule))
    return bound('lower', true, 0);
  return /(?<![a-zà-ÿ])(?:is|be|stays?|remains?|keeps?) positive(?![a-zà-ÿ])/i.test(rule)
    ? bound('lower', false, 0)
    : null;
}

/** `minimum gross margin 64%`: the metric's name stands between the word and the only figure. */
function namedLimit(rule: string, quantities: readonly Quantity[]): Placed[] {
  const [quantity, ...others] = quantities;
  const [comparison] = scanComparisons(rule);
  if (!quantity || !comparison || others.length > 0 || comparison.to > quantity.from) return [];
  if (!/^(?:max|min|cap|floor|ceiling|limit|upper|lower)/i.test(rule.slice(comparison.from))) return [];
  return [{...bound(comparison.side, true, sizeOf(quantity)), from: comparison.from, to: quantity.to}];
}

function pointIn(rule: string): {point?: number} {
  const point = scanQuantities(rule).find(({unit}) => unit in PERCENTAGE_POINTS)?.unit;
  return point === undefined ? {} : {point: PERCENTAGE_POINTS[point]!};
}

/** Percentage points are hundredths, as the cell's percentage is. */
const sizeOf = ({value, unit}: Quantity) => exactly(value * (PERCENTAGE_POINTS[unit] ?? 1));

/** `pause if churn > 5%` says when it trips, so the other side complies. */
const TRIP =
  /(?:trips?|pauses?|stops?|alerts?|alarms?|red|escalates?|roll ?back|aborts?|halts?)[^<>≤≥=]{0,20} (?:if|when|once|as soon as) |(?:^|[,;:–] ?)(?:trips?|pauses?|stops?|alerts?|alarms?|red|escalates?|roll back|aborts?|halts?) (?:above|below|over|under|beyond)(?![a-zà-ÿ])|(?:^|[,;:–] ?)(?:trips|pause|stop|alert|alarm|red|escalate|roll back|abort|halt) ?:? ?(?=[<>≤≥])|^(?:kill switch|circuit breaker|tripwire|stop rule) ?[:–-] .*(?:above|over|below|under|exceed|[<>])/i;

function reversed<B extends Bound>(one: B): B {
  return {...one, side: opposite(one.side), inclusive: !one.inclusive};
}

interface Placed extends Bound {
  readonly from: number;
  readonly to: number;
}

function checkedBounds(bounds: readonly Placed[], rule: string, refuse: (why: string) => Refusal): Bound[] {
  const [first, second] = bounds as [Placed, Placed | undefined];
  if (!second) return [first];
  const between = rule.slice(first.to, second.from);
  if (bounds.length > 2 || first.side === second.side || !joinsRange(between))
    throw refuse('names more than one limit – write one rule for each');
  const lower = first.side === 'lower' ? first : second;
  const upper = first.side === 'lower' ? second : first;
  if (fixedValue(lower) > fixedValue(upper)) throw refuse('has a lower end above its upper end');
  return [lower, upper];
}

const fixedValue = ({limit}: Bound) => (limit.kind === 'fixed' ? limit.value : 0);

/** Between the two ends of one range stand a joining word or mark and at most the metric's name, never a new clause. */
function joinsRange(gap: string): boolean {
  const words = gap.split(/[\s,]+/).filter((word) => word !== '');
  return words.length <= 4 && words.every((word) => /^(?!or$)(?:[&/|]|\p{L}[\p{L}\d-]*)$/iu.test(word));
}

function limitsIn(rule: string, quantities: readonly Quantity[]): Placed[] {
  const comparisons = scanComparisons(rule);
  const placed: Placed[] = [];
  for (const [i, quantity] of quantities.entries()) {
    const previousEnd = quantities[i - 1]?.to ?? 0;
    const before = last(comparisons.filter(({from, to}) => from >= previousEnd && to <= quantity.from));
    const after = comparisonBehind(rule, quantity, quantities[i + 1]);
    if (before && isNear(rule.slice(before.to, quantity.from))) {
      placed.push({
        ...bound(sideOf(before, quantity, rule), before.inclusive, sizeOf(quantity)),
        from: before.from,
        to: quantity.to,
      });
    } else if (after) {
      placed.push({
        ...bound(sideOf(after, quantity, rule), after.inclusive, sizeOf(quantity)),
        from: quantity.from,
        to: after.to,
      });
    } else if (quantity.orMore) {
      placed.push({...bound('lower', true, sizeOf(quantity)), from: quantity.from, to: quantity.to});
    } else {
      const reversed = reversedComparison(rule, quantity, comparisons, quantities[i + 1]);
      if (reversed) placed.push(reversed);
    }
  }
  return placed;
}

/** Less is better of what is waited for: `Lead time 10 days or better`, `300 ms or better`. */
function sideOf({side, isBetter}: Comparison, {unit}: Quantity, rule: string): Side {
  if (!isBetter) return side;
  return betterSide(rule) ?? (timeFactor(unit, 's') === null ? side : 'upper');
}

/** `≥ 95% of calls under 10 minutes` limits the share; without the sign either could be the value. */
function limitsOf(rule: string, quantities: readonly Quantity[], refuse: (why: string) => Refusal): Placed[] {
  const limits = limitsIn(rule, quantities).filter(
    (limit, i) => i === 0 || !isWindow(rule, limit, quantities),
  );
  const shareOfLate = shareBehindTimes(limits, quantities);
  if (shareOfLate) return [shareOfLate];
  const share = quantities[0];
  if (!share?.percent || !/^ of (?!\d)/.test(rule.slice(share.to))) return limits;
  const others = limits.filter(({from}) => from >= share.to);
  if (others.length === 0) return limits;
  if (others.length === limits.length)
    throw refuse('names a share and a limit – write the one that the value is, with ≤ or ≥ before it');
  return limits.filter(({from}) => from < share.to);
}

/** `12 mo max`, `3 complaints per week or fewer`; in `ISO 9001 findings at most 2` the words belong to the 2. */
function comparisonBehind(rule: string, {to}: Quantity, next: Quantity | undefined): Comparison | null {
  const direct = comparisonAfter(rule, to);
  if (direct) return direct;
  const behind = comparisonAfter(rule, behindNoun(rule, to));
  return behind && next && next.from >= behind.to && isNear(rule.slice(behind.to, next.from)) ? null : behind;
}

/** `patients waiting > 18 weeks: max 8%`: the time says whose share is limited. */
function shareBehindTimes(limits: readonly Placed[], quantities: readonly Quantity[]): Placed | null {
  const final = last(limits);
  if (limits.length !== 2 || !final) return null;
  const [time, share] = limits.map((limit) =>
    quantities.find(({from, to}) => from >= limit.from && to <= limit.to),
  );
  return share?.percent && TIME_UNITS.test(time?.unit ?? '') ? final : null;
}

/** `at most 3 complaints within 30 days`: behind a limit, *within* tells when it is counted. */
function isWindow(rule: string, {from, to}: Placed, quantities: readonly Quantity[]): boolean {
  const unit = quantities.find((one) => one.to === to)?.unit ?? '';
  return /^within /i.test(rule.slice(from)) && TIME_UNITS.test(unit);
}

/** `3 complaints per week or fewer`: the position behind the words for what is counted. */
function behindNoun(rule: string, from: number): number {
  const noun = /^(?: (?!(?:or|and|at) )\p{L}[\p{L}-]*){1,4}(?= )/u.exec(rule.slice(from, from + 80));
  return noun ? from + noun[0].length : from;
}

/** Between the comparison and its number stand at most a few filling words: `maximum allowed is 12`. */
function isNear(gap: string): boolean {
  return /^(?: |:|=|of|the|a|an|about|around|approx\.?|roughly|is|be|value|allowed|target|limit|level|-|~){0,8}$/i.test(
    gap,
  );
}

/** `2 ≤ x ≤ 5` and `64% ≤ gross margin`: the number stands before its sign, so the sign reads the other way. */
function reversedComparison(
  rule: string,
  quantity: Quantity,
  comparisons: readonly Comparison[],
  next: Quantity | undefined,
): Placed | null {
  const sign = comparisons.find(({from}) => from >= quantity.to && from <= quantity.to + 1);
  if (!sign || !/^[<>≤≥⩽⩾≦≧=]/u.test(rule.slice(sign.from)) || (next && sign.to >= next.from - 1))
    return null;
  const side = sign.side === 'upper' ? 'lower' : 'upper';
  return {...bound(side, sign.inclusive, quantity.value), from: quantity.from, to: sign.to};
}

interface Range {
  readonly low: number;
  readonly high: number;
  /** `between`, `from`, `within`, `±`: words or signs that make the range the rule itself. */
  readonly isNamed: boolean;
  readonly from: number;
  readonly to: number;
}

/** `CSAT 1–5 at least 4`: a limit beside a range makes a mere description of it. */
const isApart = (limit: Placed, range: Range) => limit.to <= range.from || limit.from >= range.to;

/** `between 2 and 5`, `from 2 to 5`, `2–5`, `2 to 5`, `12 ± 2`. A unit behind the second number holds for both. */
function rangeIn(rule: string, quantities: readonly Quantity[]): Range | null {
  for (const [i, first] of quantities.entries()) {
    const second = quantities[i + 1];
    if (!second) return null;
    const gap = rule.slice(first.to, second.from).trim().toLowerCase();
    const lead = rule.slice(0, first.from).trimEnd().toLowerCase();
    const place = {from: first.from, to: second.to};
    if (second.sign === '±' && gap === '') {
      const [middle, distance] = [sizeOf(first), Math.abs(sizeOf(second))];
      const [low, high] = [exactly(middle - distance), exactly(middle + distance)];
      return {low, high, isNamed: true, ...place};
    }
    const joined = gap === '-' || gap === '–' || gap === '—' || gap === 'to' || gap === '...' || gap === '…';
    // “between 2 °C and 8 °C”: behind “between” the first end may carry any unit.
    const isPair = /^(?:[^\d<>≤≥]{0,30} )?and$/.test(gap) && /(?:between|within)$/.test(lead);
    if (joined || isPair) {
      const low = inScaleOf(second, first);
      return {low, high: second.value, isNamed: /(?:between|from|within)$/.test(lead), ...place};
    }
  }
  return null;
}

/** `5 to 10%`, `$5-10k`: what stands behind the second end holds for the first one, too. */
function inScaleOf(second: Quantity, first: Quantity): number {
  if (second.percent && !first.percent && first.unit === '') return exactly(first.value / 100);
  const isScaled = second.scale > 1 && first.scale === 1 && first.value < second.value / second.scale;
  return isScaled ? exactly(first.value * second.scale) : first.value;
}

/** 5% + 1% is 6%, without the dust behind the fifteenth digit. */
const exactly = (value: number) => Number(value.toPrecision(15));

function bound(side: Side, inclusive: boolean, value: number): Bound {
  return {side, inclusive, limit: {kind: 'fixed', value}};
}
