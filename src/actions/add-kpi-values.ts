/** The history of KPIs, from the sidebar onto KPI data: every value once, and nothing that stands there is written over. */
import {seenCadence} from '../okr/check-in/cadence';
import {isoDay} from '../okr/day';
import {fallsWhenBetter} from '../okr/guardrail/falls-when-better';
import {keyOf} from '../okr/known';
import {compared} from '../okr/kpi-history';
import type {Entry} from '../okr/kpi-log';
import {unitProblem} from '../okr/writing/history/number-cells';
import {Condition} from '../rpc/condition';
import type {Action, Cells, Change} from './action';
import {type Book, numberIn, textIn} from './book';
import {type Kpi, kpisOf} from './kpis';

export interface KpiHistory {
  readonly series: readonly {
    readonly kpi: string;
    readonly unit: string;
    /** The KPI is new, and wanted. */
    readonly add: boolean;
    readonly values: readonly Entry[];
  }[];
  /** Other values of days that have one are added, too: the later row counts. */
  readonly replace: boolean;
}

export const SOURCE = 'Pasted history';
const MOST_VALUES = 5_000;
const RIGHT = 'Correct it, then add again.';

/** The values of each KPI in the order of the rows. */
export function logOf(book: Book): Map<string, Entry[]> {
  const log = new Map<string, Entry[]>();
  for (const row of book.rows('kpiData')) {
    const [name, day, value] = [keyOf(textIn(row.kpi)), numberIn(row.date), numberIn(row.value)];
    if (name === '' || day === null || value === null) continue;
    const entry = {day: Math.floor(day), value};
    const known = log.get(name);
    if (known) known.push(entry);
    else log.set(name, [entry]);
  }
  return log;
}

type Series = KpiHistory['series'][number];

/** What the sidebar would not have offered. */
function check({kpi, values, unit}: Series, there: Kpi | undefined, today: number): void {
  if (kpi.trim() === '') throw new Condition('A KPI has no name, so nothing was added.', RIGHT);
  for (const {day, value} of values) {
    if (!Number.isInteger(day) || day < 1 || day > today)
      throw new Condition(`A day of ${kpi} is no day until today, so nothing was added.`, RIGHT);
    if (!Number.isFinite(value))
      throw new Condition(`A value of ${kpi} is no number, so nothing was added.`, RIGHT);
  }
  if (new Set(values.map(({day}) => day)).size < values.length)
    throw new Condition(`${kpi} has two values for one day, so nothing was added.`, RIGHT);
  const problem = there
    ? unitProblem({kpi, unit, values}, textIn(there.cells.unit), numberIn(there.cells.mean))
    : '';
  if (problem) throw new Condition(`${kpi} ${problem}. Nothing was added.`, RIGHT);
}

const counted = (count: number): string => (count === 1 ? '1 value' : `${count} values`);

export const addKpiValues: Action<KpiHistory> = {
  needs: ['kpis', 'kpiData'],
  plan({series, replace}, book) {
    const known = new Map(kpisOf(book).map((kpi) => [keyOf(kpi.name), kpi]));
    const log = logOf(book);
    const kpis: Cells<'kpis'>[] = [];
    const rows: (Cells<'kpiData'> & {readonly date: number})[] = [];
    /** The log has no unit of its own: 38% shown as 0.38 reads as another number. */
    const units: string[] = [];
    const seen = new Set<string>();
    let [same, other] = [0, 0];
    for (const one of series) {
      const key = keyOf(one.kpi);
      const there = known.get(key);
      check(one, there, book.today);
      if (seen.has(key)) throw new Condition(`${one.kpi} is there twice, so nothing was added.`, RIGHT);
      seen.add(key);
      if (!there && !one.add)
        throw new Condition(
          `${one.kpi} does not stand on ${book.tab('kpis')}, so nothing was added.`,
          'Tick it to make it a KPI, or leave its values out.',
        );
      if (!there) {
        const cadence = seenCadence(one.values.map(({day}) => day));
        kpis.push({
          name: one.kpi.trim(),
          // Blank is weekly, and a month's figure would be stale on the day that it is added.
          ...(cadence ? {cadence} : {}),
          ...(one.unit === '' ? {} : {unit: one.unit}),
          // Blank is up, and a waiting time that falls would read Worse.
          ...(fallsWhenBetter(one.kpi) ? {better: 'Down'} : {}),
        });
      }
      const found = compared(one.values, log.get(key) ?? []);
      same += found.same;
      other += replace ? 0 : found.other.length;
      const wanted = [...found.fresh, ...(replace ? found.other : [])].sort((a, b) => a.day - b.day);
      // One KPI below the other, so that each has one stretch of rows in its unit.
      for (const {day, value} of wanted) {
        rows.push({date: day, kpi: there?.name ?? one.kpi.trim(), value, source: SOURCE});
        units.push(textIn(there?.cells.unit ?? null) || one.unit);
      }
    }
    if (rows.length > MOST_VALUES)
      throw new Condition(
        `${rows.length} values are more than ${MOST_VALUES} at once. Nothing was added.`,
        'Add them in parts.',
      );
    if (rows.length === 0)
      throw new Condition(
        same > 0 && other === 0
          ? 'All of these values stand on KPI data already. Nothing was added.'
          : other > 0
            ? 'None of these values is new. Nothing was added.'
            : 'There is no value to add.',
        other > 0
          ? `${counted(other)} differ from those of the same day: tick that the newer ones count.`
          : '',
      );
    const falling = kpis.flatMap(({name, better}) => (better ? [name] : []));
    const slow = kpis.flatMap(({name, cadence}) => (cadence ? [`${name} (${cadence})`] : []));
    const days = rows.map(({date}) => date).sort((a, b) => a - b);
    const says: Change[] = [
      {
        say: `${counted(rows.length)} from ${isoDay(days[0]!)} to ${isoDay(days[days.length - 1]!)}.`,
      },
      ...(falling.length > 0
        ? [
            {
              say: `Better when lower, by the name: ${falling.join(', ')}. If not, change Better when on ${book.tab('kpis')}.`,
            },
          ]
        : []),
      ...(slow.length > 0 ? [{say: `Cadence, by the days of the values: ${slow.join(', ')}.`}] : []),
      ...(same > 0 ? [{say: `${counted(same)} stood there already.`}] : []),
      ...(other > 0
        ? [{say: `${counted(other)} left out: another value stands there for the same day.`}]
        : []),
    ];
    return [
      ...(kpis.length > 0 ? [{append: 'kpis', rows: kpis} as const] : []),
      {append: 'kpiData', rows, units},
      ...says,
    ];
  },
};
