/** What each closed cycle came to, newest first: scores, rhythm, outcomes, and a diagnosis. */
import {because, isRefusal, type Known, keyOf} from '../known';
import {named, Refusal} from '../refusal';
import {rollUp} from '../rollup';
import {DEFAULT_GREEN} from '../status';
import {atLeast} from '../tolerance';
import {OUTCOMES, type Outcome} from './retro-words';

/** A key result as it was archived. */
export interface ArchivedResult {
  readonly id: Known<string>;
  readonly cycle: Known<string>;
  readonly 'cycle start': Known<number>;
  readonly 'locked score': Known<number>;
  readonly 'revised score': Known<number>;
  readonly 'objective score': Known<number>;
  readonly weight: Known<number>;
  readonly verdict: Known<Outcome>;
  readonly 'check-ins': Known<number>;
  readonly weeks: Known<number>;
}

export interface ClosedCycle {
  readonly cycle: string | null;
  readonly start: number;
  readonly results: number;
  /** 0…1, the mean of its objectives; null where it was not locked. */
  readonly locked: number | null;
  readonly revised: number | null;
  /** Check-ins made ÷ expected, 0…1. */
  readonly rhythm: number | null;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly diagnosis: string | null;
}

/** So many of the check-ins make a rhythm. */
const STEADY = 0.8;

/** A cycle with a row that cannot be read is the condition that says which. */
export function closedCycles(archive: readonly ArchivedResult[]): (ClosedCycle | Refusal)[] {
  const cycles = new Map<number, ArchivedResult[]>();
  const lost: Refusal[] = [];
  for (const row of archive) {
    const start = row['cycle start'];
    if (typeof start !== 'number') {
      const why = isRefusal(start) ? start : new Refusal('cycle start is blank');
      lost.push(typeof row.id === 'string' ? because(row.id, why) : why);
      continue;
    }
    cycles.set(start, [...(cycles.get(start) ?? []), row]);
  }
  const closed = [...cycles]
    .sort(([one], [other]) => other - one)
    .map(([start, rows]): ClosedCycle | Refusal => {
      try {
        return closedCycle(start, rows);
      } catch (error) {
        if (error instanceof Refusal) return error;
        throw error;
      }
    });
  return [...closed, ...lost];
}

/** The objective that a key result belongs to: what stands before the first dot of its id. */
const objectiveOf = (id: string): string => keyOf(id).replace(/\..*$/, '');

function closedCycle(start: number, rows: readonly ArchivedResult[]): ClosedCycle {
  const results = rows.map((row) => {
    const id = read(row.id, '')?.trim() ?? '';
    return {
      id,
      objective: objectiveOf(id),
      cycle: read(row.cycle, id)?.trim() ?? '',
      locked: read(row['locked score'], id),
      revised: read(row['revised score'], id),
      ofObjective: read(row['objective score'], id),
      weight: read(row.weight, id),
      verdict: read(row.verdict, id),
      checkIns: read(row['check-ins'], id),
      weeks: read(row.weeks, id),
    };
  });
  for (const {id, weight} of results)
    if (weight !== null && weight < 0)
      throw because(id, new Refusal(`weight must not be negative: ${weight}`));
  const keys = results.map(({id}) => keyOf(id));
  const twice = results.find(({id}, at) => keys.indexOf(keyOf(id)) !== at);
  if (twice) throw new Refusal(`${named(twice.id)} stands twice in ${twice.cycle || 'one cycle'}`);
  const objectives = [...new Set(results.map(({objective}) => objective))];
  // What was added after the lock was never promised.
  const promised = objectives
    .filter((key) => results.some((one) => one.objective === key && one.locked !== null))
    .map(
      (key) => results.find((one) => one.objective === key && one.ofObjective !== null)?.ofObjective ?? null,
    );
  const isLocked = results.some(({locked}) => locked !== null);
  const revised = rolled(objectives, results);
  const expected = sumOf(results.map(({checkIns, weeks}) => (checkIns === null ? null : weeks)));
  const counts = Object.fromEntries(
    OUTCOMES.map((word) => [word, results.filter(({verdict}) => verdict === word).length]),
  ) as Record<Outcome, number>;
  const scored = {
    locked: isLocked ? meanOf(promised) : null,
    revised: meanOf(revised),
    rhythm: expected > 0 ? sumOf(results.map(({checkIns}) => checkIns)) / expected : null,
    counts,
  };
  return {
    cycle: results.find(({cycle}) => cycle !== '')?.cycle ?? null,
    start,
    results: results.length,
    ...scored,
    diagnosis: diagnosisOf(scored),
  };
}

/** The scores of the objectives by what stood on OKRs at the close. */
function rolled(
  objectives: readonly string[],
  results: readonly {id: string; objective: string; revised: number | null; weight: number | null}[],
): (number | null)[] {
  const ids = [...objectives, ...results.map(({objective}, at) => `${objective}.${at + 1}`)];
  const none = objectives.map(() => null);
  const scores = rollUp(
    {
      ids,
      progress: [...none, ...results.map(({revised}) => revised)],
      weights: [...none, ...results.map(({weight}) => weight)],
    },
    'no score',
  );
  const broken = scores.find(isRefusal);
  if (broken) throw broken;
  return results.some(({revised}) => revised !== null)
    ? (scores.slice(0, objectives.length) as (number | null)[])
    : none;
}

function read<T>(known: Known<T>, id: string): T | null {
  if (isRefusal(known)) throw id === '' ? known : because(id, known);
  return known;
}

const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sumOf(known) / known.length;
}

/** Never rounded up to a bound that was not reached. */
const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`;
const score = (share: number): string => (Math.floor(share * 100 + 1e-9) / 100).toFixed(2);

/** One sentence: without a rhythm nothing else can be told; a number that is reached while nothing moves is no success. */
function diagnosisOf({
  locked,
  revised,
  rhythm,
  counts,
}: Pick<ClosedCycle, 'locked' | 'revised' | 'rhythm' | 'counts'>): string | null {
  const reached = locked ?? revised;
  if (rhythm !== null && !atLeast(rhythm, STEADY))
    return `The rhythm first: only ${percent(rhythm)} of the check-ins were made, so nobody could steer in time.`;
  if (reached === null) return null;
  const made = rhythm === null ? '' : `, with ${percent(rhythm)} of the check-ins made`;
  if (!atLeast(reached, DEFAULT_GREEN))
    return `The OKRs, not the rhythm: score ${score(reached)}${made}. Choose other levers, or ask for less.`;
  const [worked, hollow] = [counts.Worked, counts.Hollow];
  if (hollow > worked)
    return `Reached on paper: score ${score(reached)}, but ${hollow} of the ${worked + hollow} that were reached moved no KPI.`;
  return `It worked: score ${score(reached)}${made}.`;
}
