/** What closing the cycle finds on the sheets: every objective with its key results, and what each came to. */
import {bestTests} from '../../okr/archive/best-test';
import {
  type CheckIn,
  type Fed,
  type HalfTimeResult,
  halfTimeChances,
  halfTimeConfidence,
  weeksOf,
  weeksWithCheckIn,
} from '../../okr/archive/half-time';
import {type Moved, movedIn, type Verdict, verdictOf} from '../../okr/archive/outcome';
import {cadenceDays} from '../../okr/check-in/cadence';
import {type Known, keyOf} from '../../okr/known';
import {daily, type Entry} from '../../okr/kpi-log';
import {last} from '../../okr/last';
import {parentId} from '../../okr/okr-tree';
import {keyResultType} from '../../okr/progress';
import {DEFAULT_BAR} from '../../okr/statistics/goal';
import type {LedgerRow, OkrRow} from '../../templates/rows';
import {type Book, numberIn, type Read, textIn} from '../book';
import {asOf, type Cycle, cycleOf} from '../cycle';
import {type Kpi, kpisOf} from '../kpis';
import {Limits} from './limits';
import {type Scores, scoresOf} from './scores';

export interface ClosedResult {
  readonly row: Read<OkrRow>;
  readonly id: string;
  readonly kpi: Kpi | null;
  readonly locked: Read<LedgerRow> | null;
  readonly final: number | null;
  readonly lockedScore: number | null;
  readonly revisedScore: number | null;
  readonly bar: number;
  readonly moved: Moved;
  readonly verdict: Verdict;
  readonly chance: number | null;
  readonly confidence: number | null;
  readonly checkIns: number;
  readonly evidence: string;
  readonly query: string;
}

export interface ClosedObjective {
  readonly row: Read<OkrRow> | null;
  readonly id: string;
  /** By what was promised, where that was locked; else by what stands there. */
  readonly score: number | null;
  readonly results: readonly ClosedResult[];
}

export interface Closing {
  readonly cycle: Cycle;
  readonly lockedOn: number | null;
  readonly weeks: number;
  readonly objectives: readonly ClosedObjective[];
  readonly scores: Pick<Scores, 'locked' | 'revised'>;
}

/** Data that may be relied on: trusted, or not measured and so not known to be bad. */
const TRUSTED: readonly string[] = ['trusted', 'fresh'];

export const rootOf = (id: string): string => {
  const parent = parentId(id);
  return parent === null ? id.trim() : rootOf(parent);
};

export class Workings {
  readonly cycle = cycleOf(this.book);
  readonly okrs = this.book.rows('okrs').filter(({id}) => textIn(id).trim() !== '');
  readonly limits = new Limits(this.book, this.cycle);
  private readonly kpis = new Map(kpisOf(this.book).map((kpi) => [keyOf(kpi.name), kpi]));
  private readonly kpiLog = logs(
    this.book.rows('kpiData').map(({kpi, date, value}) => ({name: kpi, date, value})),
  );
  private readonly checkInRows = this.book.rows('checkIns');
  private readonly checkInLog = logs(this.checkInRows.map(({id, date, value}) => ({name: id, date, value})));

  constructor(readonly book: Book) {}

  kpiOf(row: Read<OkrRow>): Kpi | null {
    const name = textIn(row.kpi);
    const first = name.split(/[,;\n]/)[0] ?? '';
    return this.kpis.get(keyOf(name)) ?? this.kpis.get(keyOf(first)) ?? null;
  }

  /** The values of a KPI up to the end of the cycle, one a day. */
  historyOf(kpi: Kpi): readonly Entry[] {
    return (this.kpiLog.get(keyOf(kpi.name)) ?? []).filter(({day}) => day <= this.cycle.end);
  }

  isFed = (row: Read<OkrRow>): boolean => row.current === null && this.kpiOf(row) !== null;

  /** The last value of the cycle: what a KPI brought after its end belongs to the next one. */
  finalOf(row: Read<OkrRow>): number | null {
    const kpi = this.kpiOf(row);
    if (row.current !== null || !kpi) return numberIn(row.now);
    const newest = last(this.historyOf(kpi));
    return newest && newest.day >= this.cycle.start ? newest.value : null;
  }

  bar(commitment: Known<string>): number {
    if (keyOf(textIn(commitment)) === 'committed') return 1;
    return numberIn(this.book.setting('bar')) ?? DEFAULT_BAR;
  }

  /** What its KPI brings needs no hand: the sheets call that checked in *by its KPI*. */
  fed(results: readonly Read<OkrRow>[]): Fed[] {
    return results.flatMap((row): Fed[] => {
      const kpi = this.kpiOf(row);
      if (!kpi || !this.isFed(row)) return [];
      const days = this.historyOf(kpi).map(({day}) => day);
      return [{id: textIn(row.id).trim(), days, every: cadenceDays(textIn(kpi.cells.cadence))}];
    });
  }

  checkIns(): CheckIn[] {
    return this.checkInRows.flatMap(({id, date, confidence}) => {
      const day = numberIn(date);
      return day === null ? [] : [{id: textIn(id), day, confidence: numberIn(confidence)}];
    });
  }

  moved(row: Read<OkrRow>): Moved {
    const kpi = this.kpiOf(row);
    if (!kpi) return 'Untestable';
    return movedIn(this.cycle.start, {
      history: this.historyOf(kpi),
      limits: this.limits.of(kpi.name),
      better: keyOf(textIn(kpi.cells.better)) === 'down' ? 'down' : 'up',
      isTrusted: TRUSTED.includes(keyOf(textIn(kpi.cells.trust))),
    });
  }

  halfTime(row: Read<OkrRow>): HalfTimeResult {
    const id = textIn(row.id).trim();
    const promised = this.limits.promise(id) ?? row;
    const kpi = this.kpiOf(row);
    const own = this.checkInLog.get(keyOf(id)) ?? [];
    const isOfKpi = kpi !== null && (this.isFed(row) || own.length === 0);
    const ofObjective = this.okrs.find((one) => keyOf(textIn(one.id)) === keyOf(rootOf(id)));
    return {
      id,
      start: numberIn(promised.start),
      target: numberIn(promised.target),
      type: keyResultType(textIn(promised.type)),
      bar: this.bar(promised.commitment),
      byDay: numberIn(promised.due) ?? numberIn(ofObjective?.due ?? null) ?? this.cycle.end,
      history: isOfKpi ? this.historyOf(kpi) : own,
    };
  }
}

interface Logged {
  readonly name: Known<string>;
  readonly date: Known<number>;
  readonly value: Known<number>;
}

function logs(rows: readonly Logged[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const {name, date, value} of rows) {
    const [day, number] = [numberIn(date), numberIn(value)];
    if (day === null || number === null) continue;
    const key = keyOf(textIn(name));
    found.set(key, [...(found.get(key) ?? []), {day, value: number}]);
  }
  return new Map([...found].map(([name, entries]) => [name, daily(entries)]));
}

/** @throws Condition when Settings do not say when the cycle begins and ends */
export function closingOf(book: Book): Closing {
  const work = new Workings(book);
  const {cycle, okrs, limits} = work;
  const results = okrs.filter(({id}) => parentId(textIn(id)) !== null);
  const scores = scoresOf(okrs, limits.promised, (row) => work.finalOf(row));
  const chances = halfTimeChances(
    results.map((row) => work.halfTime(row)),
    cycle,
  );
  const checkIns = work.checkIns();
  const [confidence, weeks] = [
    halfTimeConfidence(checkIns, cycle),
    weeksWithCheckIn(checkIns, cycle, work.fed(results)),
  ];
  const tests = bestTests(
    book.rows('evidence').map(({keyResult, verdict, interval}) => {
      return {id: textIn(keyResult), verdict: textIn(verdict), interval: textIn(interval)};
    }),
  );
  const closed = results.map((row, index): ClosedResult => {
    const id = textIn(row.id).trim();
    const key = keyOf(id);
    const locked = limits.promise(id);
    const lockedScore = locked ? scores.lockedOf(id) : null;
    const bar = work.bar((locked ?? row).commitment);
    const moved = work.moved(row);
    const kpi = work.kpiOf(row);
    return {
      row,
      id,
      kpi,
      locked,
      final: work.finalOf(row),
      lockedScore,
      revisedScore: scores.revisedOf(id),
      bar,
      moved,
      verdict: verdictOf(lockedScore, bar, moved),
      chance: chances[index] ?? null,
      confidence: confidence.get(key) ?? null,
      checkIns: weeks.get(key) ?? 0,
      evidence: tests.get(key) ?? '',
      query: textIn(locked?.query ?? null) || textIn(kpi?.cells.query ?? null),
    };
  });
  const roots = [...new Map(okrs.map(({id}) => [keyOf(rootOf(textIn(id))), rootOf(textIn(id))])).values()];
  const objectives = roots.map(
    (id): ClosedObjective => ({
      id,
      row: okrs.find((row) => keyOf(textIn(row.id)) === keyOf(id)) ?? null,
      score: limits.promise(id) ? scores.lockedOf(id) : scores.revisedOf(id),
      results: closed.filter((one) => keyOf(rootOf(one.id)) === keyOf(id)),
    }),
  );
  // Closed before its end, it had fewer weeks to check in.
  const gone = {...cycle, end: Math.max(cycle.start, Math.min(cycle.end, asOf(book)))};
  return {cycle, lockedOn: limits.lockedOn, weeks: weeksOf(gone), objectives, scores};
}
