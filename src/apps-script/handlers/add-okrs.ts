import {addOkrs as action} from '../../actions/add-okrs/add-okrs';
import {Condition} from '../../rpc/condition';
import type {Args, Draft, DraftChecks, Reply} from '../../rpc/contract';
import {perform} from '../change/perform';
import {checksOf} from '../draft/check-draft';

/** The first line that would put an error into the sheet, with what is wrong about it. */
function firstBlocked(draft: Draft, checks: DraftChecks): string | null {
  for (const [o, {text, keyResults, guardrails}] of draft.objectives.entries()) {
    const check = checks.objectives[o]!;
    if (check.blocking.length > 0) return `Objective “${text.trim()}”: ${check.blocking.join('; ')}.`;
    for (const [k, {blocking}] of check.keyResults.entries()) {
      if (blocking.length > 0) return `Key result “${keyResults[k]!.text}”: ${blocking.join('; ')}.`;
    }
    for (const [g, {blocking}] of check.guardrails.entries()) {
      if (blocking.length > 0) return `Guardrail “${guardrails[g]!.name}”: ${blocking.join('; ')}.`;
    }
  }
  return null;
}

export function addOkrs({draft, run}: Args<'addOkrs'>): Reply<'addOkrs'> {
  if (draft.objectives.length === 0) {
    throw new Condition('There is no objective to add.', 'Begin a line with Objective: and paste again.');
  }
  const blocked = firstBlocked(draft, checksOf(draft, new Map(), null));
  if (blocked) throw new Condition(`${blocked} Nothing was added.`, 'Correct that line, then add again.');
  return perform(action, {draft}, run);
}
