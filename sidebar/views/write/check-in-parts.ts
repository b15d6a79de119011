/** The checks of a long draft, a part at a time, so that the page answers in between. */
import {
  checkDraft,
  type DraftChecks,
  type KeyResultCheck,
  type ObjectiveCheck,
} from '../../../src/okr/writing/document/check-draft';
import type {Draft, DraftObjective} from '../../../src/okr/writing/document/draft';
import type {DraftBasis} from '../../../src/okr/writing/document/draft-basis';

/** So many key results take a few milliseconds; a draft that people write has fewer and is checked at once. */
const A_PART = 60;
const BUDGET_MS = 30;

function* partsOf(objective: DraftObjective): Generator<DraftObjective> {
  yield {...objective, keyResults: objective.keyResults.slice(0, A_PART)};
  for (let at = A_PART; at < objective.keyResults.length; at += A_PART)
    yield {...objective, keyResults: objective.keyResults.slice(at, at + A_PART), guardrails: []};
}

function* checked(draft: Draft, basis: DraftBasis): Generator<null, DraftChecks> {
  const objectives: ObjectiveCheck[] = [];
  for (const objective of draft.objectives) {
    let whole: ObjectiveCheck | null = null;
    const keyResults: KeyResultCheck[] = [];
    for (const part of partsOf(objective)) {
      const [check] = checkDraft({objectives: [part]}, basis).objectives;
      whole ??= check!;
      keyResults.push(...check!.keyResults);
      yield null;
    }
    objectives.push({...whole!, keyResults});
  }
  return {objectives};
}

/** @returns what stops it */
export function checkInParts(
  draft: Draft,
  basis: DraftBasis,
  done: (checks: DraftChecks, basis: DraftBasis) => void,
): () => void {
  const steps = checked(draft, basis);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const begin = Date.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return done(step.value, basis);
      if (Date.now() - begin > BUDGET_MS) break;
    }
    timer = setTimeout(go);
  };
  go();
  return () => clearTimeout(timer);
}
