/** Both scores of a cycle: by what was promised, and by what stands on OKRs. */
import {isRefusal, type Known, keyOf} from '../../okr/known';
import type {PresentOkr, Promised} from '../../okr/ledger/ledger-tables';
import {type Held, scores} from '../../okr/ledger/scores';
import {parentId} from '../../okr/okr-tree';
import {keyResultType} from '../../okr/progress';
import type {LedgerRow, OkrRow} from '../../templates/rows';
import {type Read, textIn} from '../book';

export interface Scores {
  /** The mean of the objectives; `null` where nothing was promised. */
  readonly locked: number | null;
  readonly revised: number | null;
  readonly lockedOf: (id: string) => number | null;
  readonly revisedOf: (id: string) => number | null;
}

type Row = Pick<
  Read<OkrRow> | Read<LedgerRow>,
  'text' | 'kpi' | 'type' | 'segment' | 'start' | 'target' | 'weight' | 'due' | 'commitment'
>;

const promise = (row: Row): Promised => ({
  wording: row.text,
  KPI: row.kpi,
  type: keyResultType(textIn(row.type)),
  segment: row.segment,
  start: row.start,
  target: row.target,
  weight: row.weight,
  due: row.due,
  commitment: null,
});

/** Three decimals, so that what is written and what it is held against are the same number. */
const rounded = (score: Known<number> | undefined): number | null =>
  score === null || score === undefined || isRefusal(score) ? null : Math.round(score * 1000) / 1000;

function meanOfObjectives(byId: ReadonlyMap<string, Known<number>>): number | null {
  const all = [...byId]
    .filter(([id]) => parentId(id) === null)
    .flatMap(([, score]) => (typeof score === 'number' ? [score] : []));
  return all.length === 0 ? null : all.reduce((sum, one) => sum + one, 0) / all.length;
}

export function scoresOf(
  okrs: readonly Read<OkrRow>[],
  promised: readonly Read<LedgerRow>[],
  finalOf: (row: Read<OkrRow>) => number | null,
): Scores {
  const present = okrs.map((row): PresentOkr => {
    const id = textIn(row.id).trim();
    return {...promise(row), id, now: parentId(id) === null ? null : finalOf(row), unit: row.unit};
  });
  const byId = new Map(present.map((one) => [keyOf(one.id as string), one]));
  const revised = scores(present.map((one): Held => ({id: one.id as string, promised: one, present: one})));
  const locked = scores(
    promised.map((row): Held => {
      const id = textIn(row.id).trim();
      return {id, promised: promise(row), present: byId.get(keyOf(id))};
    }),
  );
  return {
    locked: meanOfObjectives(locked),
    revised: meanOfObjectives(revised),
    lockedOf: (id) => rounded(locked.get(keyOf(id))),
    revisedOf: (id) => rounded(revised.get(keyOf(id))),
  };
}
