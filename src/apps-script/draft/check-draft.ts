import {readIsoDay} from '../../okr/day';
import {parseGuardrail} from '../../okr/guardrail/rule';
import {keyOf} from '../../okr/known';
import {KEY_RESULT_TYPES, type KeyResultType, progress} from '../../okr/progress';
import {Refusal} from '../../okr/refusal';
import {targetAmbition} from '../../okr/target-ambition';
import {ADVICE} from '../../okr/writing/advice';
import {checkKeyResult, type KeyResultFinding} from '../../okr/writing/check-key-result';
import {checkObjective} from '../../okr/writing/check-objective';
import type {
  Draft,
  DraftChecks,
  DraftGuardrail,
  DraftKeyResult,
  DraftObjective,
  Finding,
} from '../../rpc/contract';
import {isDueTooEarly} from './cycle-start';
import type {KpiFacts} from './kpi-facts';

function typeOf(text: string): KeyResultType | null {
  return KEY_RESULT_TYPES.find((type) => keyOf(type) === keyOf(text)) ?? null;
}

/** What a rule refuses, as a sentence. */
function refusalOf(rule: () => unknown): string[] {
  try {
    rule();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [error.message];
    throw error;
  }
}

/** What would put an error or a wrong number into the row. */
function blocking({text, type, start, target, due}: DraftKeyResult): string[] {
  const found: string[] = [];
  if (text.trim() === '') found.push('the key result has no words');
  const known = typeOf(type);
  if (type.trim() !== '' && !known)
    found.push(`type is "${type}", not one of ${KEY_RESULT_TYPES.join(', ')}`);
  if (start !== null || target !== null) {
    // As it will be from the first check-in on: until then, even half a movement counts as no progress.
    found.push(...refusalOf(() => progress({start, current: start ?? target, target, type: known})));
  }
  return [...found, ...unreadableDue(due)];
}

function blockingObjective({text, due}: DraftObjective): string[] {
  const found = text.trim() === '' ? ['say where you want to go: the objective has no words yet'] : [];
  return [...found, ...unreadableDue(due)];
}

function unreadableDue(due: string): string[] {
  if (due.trim() === '' || readIsoDay(due.trim()) !== null) return [];
  return [`due is "${due}", not a date – write yyyy-mm-dd`];
}

function blockingGuardrail({name, rule}: DraftGuardrail): string[] {
  const found = name.trim() === '' ? ['the guardrail has no name'] : [];
  if (rule.trim() === '') return [...found, 'the guardrail has no rule – write a limit, e.g. ≤ 12 mo'];
  return [...found, ...refusalOf(() => parseGuardrail(rule))];
}

/**
 * The fields beside the sentence count as much as the sentence: they are what the row will hold. The deadline is not
 * judged, because a row without one has the end of the cycle.
 */
function findingsOn(result: DraftKeyResult, objective: DraftObjective, start: number | null): Finding[] {
  const found = checkKeyResult({
    text: result.text,
    kpi: result.kpi.trim() || null,
    owner: result.owner.trim() || objective.owner.trim() || null,
  });
  const isAnswered: Partial<Record<KeyResultFinding, boolean>> = {
    'No number': result.target !== null,
    'No baseline': result.start !== null || /^at (least|most)$/i.test(result.type.trim()),
  };
  const left = found.filter((one) => !isAnswered[one]).map((one) => ({finding: one, advice: ADVICE[one]}));
  return [...left, ...tooEarly(result.due, start)];
}

function tooEarly(due: string, start: number | null): Finding[] {
  const finding = 'Due before the cycle';
  return isDueTooEarly(due, start) ? [{finding, advice: ADVICE[finding]}] : [];
}

function ambitionOf(
  {kpi, start, target, type}: DraftKeyResult,
  kpis: ReadonlyMap<string, KpiFacts>,
): number | null {
  const facts = kpis.get(keyOf(kpi));
  if (!facts || facts.sd === null || facts.sd === 0) return null;
  const known = typeOf(type);
  const falls = known
    ? known === 'Reduce' || known === 'At most'
    : start !== null && target !== null && target < start;
  return targetAmbition({target, mean: facts.mean, sd: facts.sd, direction: falls ? 'down' : 'up'});
}

/**
 * The checks of a draft, line by line in its own order.
 * @param start the first day of the cycle, as cells count days; `null` when there is none
 */
export function checksOf(
  {objectives}: Draft,
  kpis: ReadonlyMap<string, KpiFacts>,
  start: number | null,
): DraftChecks {
  return {
    objectives: objectives.map((objective) => ({
      findings: [...checkObjective(objective), ...tooEarly(objective.due, start)],
      blocking: blockingObjective(objective),
      keyResults: objective.keyResults.map((result) => ({
        findings: findingsOn(result, objective, start),
        blocking: blocking(result),
        ambition: ambitionOf(result, kpis),
      })),
      guardrails: objective.guardrails.map((guardrail) => ({blocking: blockingGuardrail(guardrail)})),
    })),
  };
}
