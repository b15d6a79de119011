import {Refusal} from '../refusal';
import {limitsFor} from './guardrail-status';
import {parseGuardrail} from './rule';

export interface Room {
  readonly rule: string | null;
  /** The natural process limits of the KPI, in the unit of the rule. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The standard deviation, in the same unit. */
  readonly sd: number | null;
  readonly baseline: number | null;
}

/**
 * How many standard deviations lie between where the KPI usually is and the limit of its guardrail: positive where
 * the rule holds there. Of two limits the nearer one counts.
 * @returns null without a rule, limits or a spread
 */
export function guardrailRoom({rule, lower, upper, sd, baseline}: Room): number | null {
  if (lower !== null && upper !== null && lower > upper)
    throw new Refusal(`lower (${lower}) must not lie above upper (${upper})`);
  if (rule === null || rule.trim() === '' || lower === null || upper === null || sd === null || sd <= 0)
    return null;
  // Halves, because the sum of two numbers may be none.
  const middle = lower / 2 + upper / 2;
  const {measured, limits} = limitsFor(parseGuardrail(rule), middle, baseline);
  // A limit may be in another unit than the cells (milliseconds, points): the spread goes with the value.
  const spread = middle === 0 ? sd : Math.abs(measured / middle) * sd;
  return Math.min(...limits.map(({side, at}) => (side === 'upper' ? at - measured : measured - at) / spread));
}
