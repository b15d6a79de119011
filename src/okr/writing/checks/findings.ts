/** What can be wrong with the wording of a key result, in the order in which it is said. */
export const FINDINGS = [
  'Output, not outcome',
  'No number',
  'No baseline',
  'No deadline',
  'No owner',
  'No KPI',
  'Two results in one',
] as const;
export type KeyResultFinding = (typeof FINDINGS)[number];

/** What can be wrong with an objective and its key results together, in the order in which it is said. */
export const OBJECTIVE_FINDINGS = [
  'Number in the objective',
  'No key results',
  'Too many key results',
  'Conflicting key results without a guardrail',
] as const;
export type ObjectiveFinding = (typeof OBJECTIVE_FINDINGS)[number];

/** What only shows beside the cycle: a sentence alone cannot have it. */
export type CycleFinding = 'Due before the cycle';

/** What only shows beside its KPI, in the words that OKRs have for it. */
export type KpiFinding = 'Falls, but its KPI is better up' | 'Rises, but its KPI is better down';

/** One remark of the writing checks: what is missing and what to do about it. */
export interface Finding {
  readonly finding: string;
  readonly advice: string;
}
