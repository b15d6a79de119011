import {last} from '../last';
import type {Refusal} from '../refusal';
import {
  type Comparison,
  comparisonAfter,
  isNegated,
  type Side,
  scanComparisons,
} from '../writing/figures/comparisons';
import type {Quantity} from '../writing/figures/quantities';
import {TIME_UNITS, timeFactor} from '../writing/figures/time-units';
import {betterSide} from './better-side';
import {bound, type Placed, reversed, sizeOf} from './bound';

/** Every limit that a rule states, with the side that complies. */
export function limitsIn(rule: string, quantities: readonly Quantity[]): Placed[] {
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
      const stated = bound(sideOf(after, quantity, rule), after.inclusive, sizeOf(quantity));
      const turned = isNegated(rule.slice(previousEnd, quantity.from)) ? reversed(stated) : stated;
      placed.push({...turned, from: quantity.from, to: after.to});
    } else if (quantity.orMore) {
      placed.push({...bound('lower', true, sizeOf(quantity)), from: quantity.from, to: quantity.to});
    } else {
      const mirrored = reversedComparison(rule, quantity, comparisons, quantities[i + 1]);
      if (mirrored) placed.push(mirrored);
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
export function limitsOf(
  rule: string,
  quantities: readonly Quantity[],
  refuse: (why: string) => Refusal,
): Placed[] {
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
