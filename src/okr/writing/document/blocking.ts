/** What would put an error or a wrong number into a row. The sidebar says it beside the line, the server refuses it. */
import {readIsoDay} from '../../day';
import {parseGuardrail} from '../../guardrail/rule';
import {checkMovement, KEY_RESULT_TYPES, keyResultType} from '../../progress';
import {Refusal} from '../../refusal';
import type {Draft, DraftGuardrail, DraftKeyResult, DraftObjective} from './draft';

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

function unreadableDue(due: string): string[] {
  if (due.trim() === '' || readIsoDay(due.trim()) !== null) return [];
  return [`due is "${due}", not a date – write yyyy-mm-dd`];
}

export function blockingKeyResult({text, type, start, target, due}: DraftKeyResult): string[] {
  const found: string[] = [];
  if (text.trim() === '') found.push('the key result has no words');
  const known = keyResultType(type);
  if (type.trim() !== '' && !known)
    found.push(`type is "${type}", not one of ${KEY_RESULT_TYPES.join(', ')}`);
  // A start or a target that is still missing keeps nobody from adding it: its row says so.
  if (start !== null && target !== null) found.push(...refusalOf(() => checkMovement(start, target, known)));
  return [...found, ...unreadableDue(due)];
}

export function blockingObjective({text, due}: DraftObjective): string[] {
  const found = text.trim() === '' ? ['say where you want to go: the objective has no words yet'] : [];
  return [...found, ...unreadableDue(due)];
}

export function blockingGuardrail({name, rule}: DraftGuardrail): string[] {
  const found = name.trim() === '' ? ['the guardrail has no name'] : [];
  if (rule.trim() === '') return [...found, 'the guardrail has no rule – write a limit, e.g. ≤ 12 mo'];
  return [...found, ...refusalOf(() => parseGuardrail(rule))];
}

/** The first line that would put an error into the sheet, with what is wrong about it; `null` when there is none. */
export function firstBlocked({objectives}: Draft): string | null {
  const lines = objectives.flatMap((objective) => [
    {line: `Objective “${objective.text.trim()}”`, blocking: blockingObjective(objective)},
    ...objective.keyResults.map((result) => ({
      line: `Key result “${result.text}”`,
      blocking: blockingKeyResult(result),
    })),
    ...objective.guardrails.map((guardrail) => ({
      line: `Guardrail “${guardrail.name}”`,
      blocking: blockingGuardrail(guardrail),
    })),
  ]);
  const first = lines.find(({blocking}) => blocking.length > 0);
  return first ? `${first.line}: ${first.blocking.join('; ')}.` : null;
}
