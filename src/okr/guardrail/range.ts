import type {Quantity} from '../writing/figures/quantities';
import {exactly, type Placed, sizeOf} from './bound';

export interface Range {
  readonly low: number;
  readonly high: number;
  /** `between`, `from`, `within`, `±`: words or signs that make the range the rule itself. */
  readonly isNamed: boolean;
  readonly from: number;
  readonly to: number;
}

/** `CSAT 1–5 at least 4`: a limit beside a range makes a mere description of it. */
export const isApart = (limit: Placed, range: Range) => limit.to <= range.from || limit.from >= range.to;

/** `within 2 points of 41`, `of today's 41`, `from where it is`. */
const FROM =
  /^(?:of|from|around)(?: (?:the|our|its|today|now|current|value|level|start|last|quarter|year|where|it|is|was)(?:'s)?){0,5}$/;
const POINTS = /^(?:points?|pts?|)$/;

/** As far from the second figure on either side. */
function around(distance: Quantity, middle: Quantity): [low: number, high: number] | null {
  const isPoints = POINTS.test(distance.unit);
  const isShare = distance.percent && !middle.percent;
  // “2 minutes of 10 rings” measure something else, and “2% of 41%” could be either.
  if (distance.percent ? !isShare : !isPoints && distance.unit !== middle.unit && sizeOf(distance) >= 1)
    return null;
  const point = isPoints && middle.percent ? 0.01 : 1;
  const size = Math.abs(sizeOf(distance)) * (isShare ? sizeOf(middle) : point);
  return [exactly(sizeOf(middle) - size), exactly(sizeOf(middle) + size)];
}

/** `between 2 and 5`, `from 2 to 5`, `2–5`, `2 to 5`, `12 ± 2`. A unit behind the second number holds for both. */
export function rangeIn(rule: string, quantities: readonly Quantity[]): Range | null {
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
    const isNear = FROM.test(gap) && (/within$/.test(lead) || first.sign === '±');
    const near = isNear ? around(first, second) : null;
    if (near) return {low: near[0], high: near[1], isNamed: true, ...place};
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
