/** What a cycle came to, as rows of the Archive. */

import {keyResultStatus} from '../../okr/status';
import type {Cells} from '../action';
import {numberIn, textIn} from '../book';
import type {ClosedObjective, ClosedResult, Closing} from './closing';

export const CHOICES = ['Keep', 'Change', 'Drop'] as const;
export type Choice = (typeof CHOICES)[number];

type Row = Cells<'archive'>;

/** What a score decides: whatever else a status says is so by any target. */
const GRADED: readonly string[] = ['Achieved', 'On track', 'At risk', 'Off track', 'Not started'];

/**
 * By what was promised, as the verdict and the score beside it: OKRs has the status by the target as it is now. A status
 * that could not be computed is none.
 */
function statusOf({row, lockedScore, revisedScore, bar}: ClosedResult): string {
  const status = textIn(row.status);
  if (status.startsWith('⚠')) return '';
  if (lockedScore === null || lockedScore === revisedScore || !GRADED.includes(status)) return status;
  const chance = lockedScore >= bar ? 1 : 0;
  const whole = {guardrail: null, trust: null, green: null, amber: null, likely: null, possible: null};
  return keyResultStatus({progress: lockedScore, pace: 1, chance, ...whole}) ?? status;
}

function resultRow(result: ClosedResult, {row: parent, score}: ClosedObjective): Row {
  const {row, kpi, locked} = result;
  return {
    id: result.id,
    text: textIn(row.text),
    owner:
      [textIn(row.owner), textIn(kpi?.cells.owner ?? null), textIn(parent?.owner ?? null)].find(Boolean) ??
      '',
    verdict: result.verdict,
    moved: result.moved,
    status: statusOf(result),
    final: result.final,
    lockedTarget: locked ? numberIn(locked.target) : null,
    lockedScore: result.lockedScore,
    kpi: textIn(row.kpi),
    start: numberIn(row.start),
    target: numberIn(row.target),
    unit: textIn(row.unit) || textIn(kpi?.cells.unit ?? null),
    revisedScore: result.revisedScore,
    bar: result.bar,
    chance: result.chance === null ? null : Math.round(result.chance * 1000) / 1000,
    confidence: result.confidence,
    checkIns: result.checkIns,
    evidence: result.evidence,
    queries: result.query,
    objective: textIn(parent?.text ?? null),
    objectiveScore: score,
    team: textIn(row.team) || textIn(parent?.team ?? null),
    type: textIn(row.type),
    segment: textIn(row.segment),
    weight: numberIn(row.weight),
    due: numberIn(row.due),
    commitment: textIn(row.commitment),
    purpose: textIn(row.purpose),
  };
}

/** An objective without key results: it goes as well, so it stands for itself. */
function bareRow({id, row}: ClosedObjective): Row {
  return {
    id,
    text: textIn(row?.text ?? null),
    owner: textIn(row?.owner ?? null),
    verdict: 'Untestable',
    moved: 'Untestable',
    objective: textIn(row?.text ?? null),
    team: textIn(row?.team ?? null),
    due: numberIn(row?.due ?? null),
    commitment: textIn(row?.commitment ?? null),
    purpose: textIn(row?.purpose ?? null),
  };
}

export function archiveRows(
  {cycle, weeks, objectives}: Closing,
  closedOn: number,
  choiceOf: (objective: string) => Choice,
): Row[] {
  return objectives.flatMap((objective) => {
    const rows =
      objective.results.length > 0
        ? objective.results.map((result) => resultRow(result, objective))
        : [bareRow(objective)];
    return rows.map((row) => ({
      ...row,
      carryOn: choiceOf(objective.id),
      weeks,
      cycle: cycle.name,
      cycleStart: cycle.start,
      cycleEnd: cycle.end,
      closedOn,
    }));
  });
}
