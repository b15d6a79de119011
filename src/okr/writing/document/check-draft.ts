import {targetAmbition} from '../../target-ambition';
import {ADVICE} from '../checks/advice';
import {checkKeyResult} from '../checks/check-key-result';
import {checkObjective} from '../checks/check-objective';
import type {Finding, KeyResultFinding} from '../checks/findings';
import {sentenceWithFigures} from '../checks/sentence-with-figures';
import {againstKpi} from './against-kpi';
import {blockingGuardrail, blockingKeyResult, blockingObjective} from './blocking';
import type {Draft, DraftKeyResult, DraftObjective} from './draft';
import {type DraftBasis, type KpiFacts, kpiNamed} from './draft-basis';
import {isDueTooEarly} from './due-too-early';
import {wantedDirection} from './wanted-direction';

export interface KeyResultCheck {
  readonly findings: readonly Finding[];
  /** What would put a wrong number or an error into the sheet. */
  readonly blocking: readonly string[];
  /** How many σ the target lies beyond the KPI's baseline. */
  readonly ambition: number | null;
}

export interface ObjectiveCheck {
  readonly findings: readonly Finding[];
  readonly blocking: readonly string[];
  readonly keyResults: readonly KeyResultCheck[];
  readonly guardrails: readonly {readonly blocking: readonly string[]}[];
}

/** Checks in the draft's own order. */
export interface DraftChecks {
  readonly objectives: readonly ObjectiveCheck[];
}

/**
 * The fields beside the sentence count as much as the sentence: they are what the row will hold. The deadline is not
 * judged, because a row without one has the end of the cycle.
 */
function findingsOn(
  result: DraftKeyResult,
  objective: DraftObjective,
  {kpis, cycleStart}: Pick<DraftBasis, 'kpis' | 'cycleStart'>,
): readonly Finding[] {
  const known = kpiNamed(kpis, result.kpi);
  const against = againstKpi(result, known?.better ?? null);
  const found = checkKeyResult({
    text: sentenceWithFigures(result),
    kpi: result.kpi.trim() || null,
    owner: result.owner.trim() || objective.owner.trim() || known?.owner || null,
  });
  const isAnswered: Partial<Record<KeyResultFinding, boolean>> = {
    'No number': result.target !== null,
    'No baseline': result.start !== null || /^at (least|most)$/i.test(result.type.trim()),
  };
  const left = found.filter((one) => !isAnswered[one]).map((one) => ({finding: one, advice: ADVICE[one]}));
  return [
    ...left,
    ...(against === null ? [] : [{finding: against, advice: ADVICE[against]}]),
    ...tooEarly(result.due, cycleStart),
  ];
}

function tooEarly(due: string, cycleStart: string | null): readonly Finding[] {
  const finding = 'Due before the cycle';
  return isDueTooEarly(due, cycleStart) ? [{finding, advice: ADVICE[finding]}] : [];
}

function ambitionOf(result: DraftKeyResult, kpis: readonly KpiFacts[]): number | null {
  const facts = kpiNamed(kpis, result.kpi);
  if (!facts || facts.sd === null || facts.sd === 0) return null;
  const {mean, sd} = facts;
  return targetAmbition({target: result.target, mean, sd, direction: wantedDirection(result)});
}

/** The checks of a draft, line by line in its own order. */
export function checkDraft(
  {objectives}: Draft,
  {kpis, cycleStart}: Pick<DraftBasis, 'kpis' | 'cycleStart'>,
): DraftChecks {
  return {
    objectives: objectives.map((objective) => ({
      findings: [...checkObjective(objective), ...tooEarly(objective.due, cycleStart)],
      blocking: blockingObjective(objective),
      keyResults: objective.keyResults.map((result) => ({
        findings: findingsOn(result, objective, {kpis, cycleStart}),
        blocking: blockingKeyResult(result),
        ambition: ambitionOf(result, kpis),
      })),
      guardrails: objective.guardrails.map((guardrail) => ({blocking: blockingGuardrail(guardrail)})),
    })),
  };
}
