import {Refusal} from '../refusal';
import type {GuardrailStatus} from '../status';
import {RELATIVE_TOLERANCE} from '../tolerance';
import {type Bound, exactly} from './bound';
import {CORE_WEB_VITALS} from './core-web-vitals';
import {type GuardrailRule, parseGuardrail} from './rule';

/** Share of the limit within which a value that still complies is worth watching. */
export const DEFAULT_MARGIN = 0.05;

export interface GuardrailReading {
  readonly value: number | null;
  readonly rule: string | null;
  readonly baseline: number | null;
  readonly margin: number | null;
}

/**
 * Whether a value keeps to its guardrail. `Watch`: it complies, but lies within `margin` × |limit| of the limit.
 * A limit of 0 has no such band – a share of nothing is nothing – so there a value complies or trips.
 */
export function guardrailStatus({value, rule, baseline, margin}: GuardrailReading): GuardrailStatus | null {
  if (rule === null || rule.trim() === '') {
    if (value === null) return null;
    throw new Refusal('rule is blank');
  }
  const share = margin ?? DEFAULT_MARGIN;
  if (!(share >= 0 && share <= 1)) throw new Refusal(`margin must be a share from 0 to 1, not ${share}`);
  const parsed = parseGuardrail(rule);
  if (value === null) return 'No data';
  const {measured, limits} = limitsFor(parsed, value, baseline);
  if (limits.some(({side, inclusive, at}) => !complies(measured, at, side, inclusive))) return 'Tripped';
  const far = limits.find((limit) => isInPercent(measured, limit, parsed));
  if (far)
    throw new Refusal(
      `value ${value} is ${exactly(value * 100)}%, beside a limit of ${exactly(far.at * 100)}% – write ${value}% in the cell`,
    );
  return limits.some(({at}) => isWithin(measured, at, share * Math.abs(at))) ? 'Watch' : 'OK';
}

/** So many times the least share that complies, a value is the number of a percentage (62 for 62%). */
const FAR = 20;

/** `62` keeps to `≥ 64%` as 6,200% would: nobody means that, and green would be wrong. */
function isInPercent(value: number, {side, at}: Bound & {readonly at: number}, rule: GuardrailRule): boolean {
  const isShare = rule.kind === 'bounds' && (rule.shares ?? []).includes(at);
  return isShare && side === 'lower' && at > 0 && at <= 1 && value >= 2 && value >= FAR * at;
}

/** Where the limits of a rule lie, and the value in their unit. */
export function limitsFor(
  rule: GuardrailRule,
  value: number,
  baseline: number | null,
): {readonly measured: number; readonly limits: readonly (Bound & {readonly at: number})[]} {
  const {measured, bounds} = boundsFor(rule, value);
  return {measured, limits: bounds.map((bound) => ({...bound, at: limitOf(bound, baseline)}))};
}

/**
 * A limit in points (`≤ 150 bps`) is kept as a share, as a cell formatted as a percentage holds it. No share of that kind
 * is above 1, so a greater value is in points itself.
 */
function boundsFor(rule: GuardrailRule, value: number): {measured: number; bounds: readonly Bound[]} {
  if (rule.kind === 'bounds')
    return {measured: Math.abs(value) > 1 ? value * (rule.point ?? 1) : value, bounds: rule.bounds};
  const {limit, inUnitOfLimit} = CORE_WEB_VITALS[rule.vital];
  return {
    measured: inUnitOfLimit(value),
    bounds: [{side: 'upper', inclusive: true, limit: {kind: 'fixed', value: limit}}],
  };
}

function limitOf({limit}: Bound, baseline: number | null): number {
  if (limit.kind === 'fixed') return limit.value;
  if (baseline === null) throw new Refusal('baseline is blank, and the rule compares with it');
  // Of a share a point is a hundredth; nobody means that it falls from 40% to −160%.
  const point = limit.isPoints && Math.abs(baseline) <= 1 ? 0.01 : 1;
  return baseline + limit.share * Math.abs(baseline) + limit.offset * point;
}

function complies(value: number, limit: number, side: Bound['side'], inclusive: boolean): boolean {
  // 0.1 + 0.2 must not trip a limit of 0.3.
  if (Math.abs(value - limit) <= RELATIVE_TOLERANCE * Math.max(Math.abs(value), Math.abs(limit)))
    return inclusive;
  return side === 'upper' ? value < limit : value > limit;
}

function isWithin(value: number, limit: number, band: number): boolean {
  return band > 0 && Math.abs(value - limit) <= band + RELATIVE_TOLERANCE * Math.abs(limit);
}
