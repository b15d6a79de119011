import type {Answer} from '../cell';
import {because, isRefusal, type Known, keyOf} from '../known';
import {nameBook} from '../name-list';
import {Refusal} from '../refusal';
import {promiseChanges, queryChange, ruleChange} from './differences';
import {type LedgerRow, type LedgerTables, read} from './ledger-tables';
import {type Held, scores} from './scores';

type RowAnswer = readonly Answer[] | Refusal;

const GONE = 'gone';

/**
 * For each row of the ledger what is otherwise now, its score as locked, and its score as revised since. A row without
 * a kind belongs to another cycle and is not asked about. Where a cycle was locked again, each lock is judged by
 * itself: the first row of an id belongs to the first lock, the second to the second.
 */
export function ledgerChanges({ledger, okrs, kpis, guardrails}: LedgerTables): RowAnswer[] {
  const presentOkr = byName(okrs, ({id}) => id);
  const presentKpi = byName(kpis, ({name}) => name);
  const presentGuardrail = byName(guardrails, ({name}) => name);
  const queryOf = queries(presentKpi);

  const heldNow = okrs.flatMap((row): Held[] =>
    typeof row.id === 'string' && keyOf(row.id) !== ''
      ? [{id: row.id.trim(), promised: row, present: row}]
      : [],
  );
  const revised = scores(heldNow);
  const locks = locksOf(ledger);
  const lockedScores = locks.map((rows) =>
    scores(
      rows.map((row): Held => {
        const id = (row.id as string).trim();
        return {id, promised: row, present: presentOkr.get(keyOf(id))};
      }),
    ),
  );
  const lockOf = new Map(locks.flatMap((rows, lock) => rows.map((row) => [row, lock] as const)));

  const answer = (row: LedgerRow): RowAnswer => {
    const kind = read(row.kind);
    if (kind === null) return [null, null, null];
    const id = read(row.id)?.trim() ?? '';
    if (id === '') throw new Refusal('id is blank');
    const key = keyOf(id);
    if (kind === 'KPI') {
      const kpi = presentKpi.get(key);
      return [kpi ? queryChange(row, kpi) : GONE];
    }
    if (kind === 'Guardrail') {
      const guardrail = presentGuardrail.get(key);
      return [guardrail ? ruleChange(row, guardrail) : GONE];
    }
    const present = presentOkr.get(key);
    const locked = lockedScores[lockOf.get(row)!]!.get(key) ?? null;
    if (!present) return scored(GONE, locked, null);
    const query =
      kind === 'Key result' ? {locked: read(row.query), present: queryOf(read(present.KPI))} : null;
    const now = promiseChanges(row, present, query);
    return scored(now, locked, revised.get(key) ?? null);
  };

  return ledger.map((row) => {
    try {
      return answer(row);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  });
}

/** A score that cannot be computed marks the row; what has changed is said all the same, for it is mostly why. */
function scored(now: string | null, locked: Known<number>, revised: Known<number>): RowAnswer {
  const broken = [locked, revised].find(isRefusal);
  if (broken) return now === null ? broken : because(now, broken);
  return [now, locked as number | null, revised as number | null];
}

/** The first row of each name; what cannot be read has none. */
function byName<T>(rows: readonly T[], nameOf: (row: T) => Known<string>): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) {
    const name = nameOf(row);
    if (typeof name === 'string' && !found.has(keyOf(name))) found.set(keyOf(name), row);
  }
  return found;
}

/** The objectives and key results of each lock. */
function locksOf(ledger: readonly LedgerRow[]): LedgerRow[][] {
  const locks: LedgerRow[][] = [];
  const times = new Map<string, number>();
  for (const row of ledger) {
    if ((row.kind !== 'Objective' && row.kind !== 'Key result') || typeof row.id !== 'string') continue;
    if (keyOf(row.id) === '') continue;
    const lock = times.get(keyOf(row.id)) ?? 0;
    times.set(keyOf(row.id), lock + 1);
    locks[lock] ??= [];
    locks[lock].push(row);
  }
  return locks;
}

/** A key result's query is its KPI's; of several KPIs, one below the other. */
function queries(
  kpis: ReadonlyMap<string, LedgerTables['kpis'][number]>,
): (list: string | null) => string | null {
  const names = nameBook();
  const byKey = new Map([...kpis.values()].map((kpi) => [names.add(kpi.name as string), kpi]));
  return (list) =>
    names
      .keysIn(list ?? '')
      .map((key) => read(byKey.get(key)?.query ?? null))
      .filter((query) => query !== null)
      .join('\n') || null;
}
