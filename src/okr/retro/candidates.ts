/** KPIs that should be a key result of the next cycle, and how that would read. */
import type {Direction} from '../direction';
import {isPercent, twoInUnit} from '../in-unit';
import {because, isRefusal, type Known, keyOf} from '../known';
import {daily, type LogColumns, logByName} from '../kpi-log';
import {nameBook} from '../name-list';
import {Refusal} from '../refusal';
import {kpiSignal} from '../statistics/kpi-signals';
import {type DRIVERS, stretchTarget} from '../stretch-target';
import type {DataTrust} from '../warnings/warning-words';

/** A row of KPIs; `n`, `mean` and `sd` are its baseline as it stands now. */
export interface CandidateKpi {
  readonly name: Known<string>;
  readonly trust: Known<DataTrust>;
  readonly n: Known<number>;
  readonly mean: Known<number>;
  readonly sd: Known<number>;
  readonly better: Known<Direction>;
  readonly driver: Known<(typeof DRIVERS)[number]>;
  readonly role: Known<string>;
  readonly unit: Known<string>;
  readonly owner: Known<string>;
  /** The key results that push it now. */
  readonly 'pushed by': Known<string>;
  readonly 'baseline from': Known<number>;
}

export interface CandidateTables {
  readonly kpis: readonly CandidateKpi[];
  readonly log: LogColumns;
  /** The first day of the closed cycle: whether a KPI got worse is judged by what was usual before it. null: none is closed. */
  readonly cycleStart: number | null;
  /** What the key results of closed cycles pushed, a list each. */
  readonly archived: readonly Known<string>[];
}

export interface Candidate {
  readonly kpi: string;
  readonly why: string;
  readonly isWorse: boolean;
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly better: Direction;
  readonly start: number;
  readonly target: number;
  readonly unit: string;
  readonly owner: string;
  /** How the key result reads. */
  readonly text: string;
}

const ENOUGH_VALUES = 12;
const FEWEST_BEFORE = 6;
/** What people can say and remember; more where start and target would read alike. */
const DIGITS = 3;
const MOST_DIGITS = 12;

/**
 * KPIs that got worse in the closed cycle, then those that no key result ever pushed: with trusted data and twelve
 * values at least, and none that a key result pushes now. A KPI that cannot be read is the condition that says why.
 */
export function kpiCandidates({kpis, log, cycleStart, archived}: CandidateTables): (Candidate | Refusal)[] {
  if (cycleStart === null) return [];
  const entriesOf = logByName(log);
  const names = nameBook();
  const keys = kpis.map(({name}) => (typeof name === 'string' ? names.add(name) : ''));
  const pushed = new Set(archived.flatMap((list) => (typeof list === 'string' ? names.keysIn(list) : [])));
  const seen = new Set<string>();
  const found = kpis.flatMap((row, place): (Candidate | Refusal)[] => {
    const key = keys[place]!;
    if (key !== '' && seen.has(key)) return [];
    seen.add(key);
    try {
      const one = candidateOf(row, pushed.has(key), entriesOf, cycleStart);
      return one ? [one] : [];
    } catch (error) {
      if (error instanceof Refusal) return [typeof row.name === 'string' ? because(row.name, error) : error];
      throw error;
    }
  });
  const rank = (one: Candidate | Refusal): number => (isRefusal(one) ? 2 : one.isWorse ? 0 : 1);
  return found
    .map((one, place) => ({one, place}))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.place - b.place)
    .map(({one}) => one);
}

function read<T>(known: Known<T>): T | null {
  if (isRefusal(known)) throw known;
  return known;
}

function candidateOf(
  row: CandidateKpi,
  wasPushed: boolean,
  entriesOf: ReturnType<typeof logByName>,
  cycleStart: number,
): Candidate | null {
  const kpi = read(row.name)?.trim() ?? '';
  const [trust, n, mean, sd] = [read(row.trust), read(row.n) ?? 0, read(row.mean), read(row.sd)];
  const isTrusted = trust === 'Trusted' || trust === 'Fresh';
  const isPushed = (read(row['pushed by'])?.trim() ?? '') !== '';
  // What never varied has no spread to ask for.
  if (kpi === '' || !isTrusted || isPushed || n < ENOUGH_VALUES || mean === null || sd === null || !(sd > 0))
    return null;
  const better = read(row.better) ?? 'up';
  const entries = entriesOf(kpi);
  if (isRefusal(entries)) throw entries;
  const {signal, level} = kpiSignal(
    daily(entries),
    windowOf(entries, read(row['baseline from']), cycleStart),
    better,
  );
  const isWorse = signal === 'Worse';
  // A guardrail is there to hold, not to be pushed: only what broke needs a key result.
  const isSpared = keyOf(read(row.role) ?? '') === 'guardrail';
  if (!isWorse && (wasPushed || isSpared)) return null;
  const unit = read(row.unit)?.trim() ?? '';
  const now = signal === 'Noise' || level === null ? mean : level;
  const goal = figures({now, mean, sd, driver: read(row.driver), better});
  const target = withinReason(goal.target, unit, entries);
  const {start} = goal;
  // It stands where nothing goes beyond.
  if (better === 'up' ? target <= start : target >= start) return null;
  const verb = better === 'up' ? 'Increase' : 'Reduce';
  return {
    kpi,
    why: isWorse ? 'Worse' : 'never in a key result',
    isWorse,
    n,
    mean,
    sd,
    better,
    start,
    target,
    unit,
    owner: read(row.owner)?.trim() ?? '',
    text: `${verb} ${kpi} from ${twoInUnit(start, target, unit).join(' to ')}`,
  };
}

/** No share goes beyond 100%, and what was never below nothing does not go there. */
function withinReason(target: number, unit: string, entries: readonly {readonly value: number}[]): number {
  const values = entries.map(({value}) => value);
  const most = isPercent(unit) && values.every((value) => value <= 1) ? 1 : Number.POSITIVE_INFINITY;
  const least = values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  return Math.min(most, Math.max(least, target));
}

/** What lies before the closed cycle; all of it while that is too little to judge by. */
function windowOf(
  entries: readonly {readonly day: number}[],
  from: number | null,
  cycleStart: number,
): {readonly from: number | null; readonly until: number | null} {
  const before = entries.filter(({day}) => day < cycleStart && (from === null || day >= from));
  return {from, until: before.length >= FEWEST_BEFORE ? cycleStart - 1 : null};
}

/** From where it stands to its stretch target; where it has passed what is usual, so far beyond where it stands. */
function figures({
  now,
  mean,
  sd,
  driver,
  better,
}: {
  readonly now: number;
  readonly mean: number;
  readonly sd: number;
  readonly driver: (typeof DRIVERS)[number] | null;
  readonly better: Direction;
}): {start: number; target: number} {
  const isBeyond = better === 'up' ? now > mean : now < mean;
  const goal = stretchTarget({mean: isBeyond ? now : mean, sd, driver, direction: better})!;
  for (let digits = DIGITS; digits < MOST_DIGITS; digits += 1) {
    const [start, target] = [Number(now.toPrecision(digits)), Number(goal.toPrecision(digits))];
    if (start !== target) return {start, target};
  }
  return {start: now, target: goal};
}
