import {isRefusal, type Known, keyOf} from '../known';
import {progress} from '../progress';
import {Refusal} from '../refusal';
import {rollUp} from '../rollup';
import {type PresentOkr, type Promised, read} from './ledger-tables';

/** A promise and where it stands: what is gone stands nowhere. */
export interface Held {
  readonly id: string;
  readonly promised: Promised;
  readonly present: PresentOkr | undefined;
}

/**
 * Scores 0…1 by id: progress of the value now by the start, target and type that were promised; objectives by the
 * promised weights. What is gone counts 0. An id that stands twice is refused, as in OKR_ROLLUP.
 */
export function scores(held: readonly Held[]): ReadonlyMap<string, Known<number>> {
  const rolled = rollUp(
    {
      ids: held.map(({id}) => id),
      progress: held.map(scoreOf),
      weights: held.map(({promised}) => promised.weight),
    },
    'no score',
  );
  return new Map(
    held.map(({id}, row) => {
      const score = rolled[row]!;
      return [keyOf(id), score === null || isRefusal(score) ? score : tidy(Math.min(1, Math.max(0, score)))];
    }),
  );
}

/** Without the dust by which 0.054 of 0.08 is a little less than 0.675: rounded to two digits it is told alike everywhere. */
const tidy = (score: number): number => Number(score.toPrecision(12));

function scoreOf({promised, present}: Held): Known<number> {
  if (!present) return 0;
  try {
    const target = read(promised.target);
    // Without a target nothing was promised: it counts as on OKRs and in the Archive, and spoils no objective.
    if (target === null) return null;
    return progress({
      start: read(promised.start),
      target,
      type: read(promised.type),
      current: read(present.now),
    });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
