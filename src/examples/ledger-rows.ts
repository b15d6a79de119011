/** What an example promised at the start of its cycle, as the lock would have written it. */
import {baseline} from '../okr/baseline';
import {parentId} from '../okr/okr-tree';
import {historyOutlook} from '../okr/statistics/history-outlook';
import {naturalLimits} from '../okr/statistics/natural-limits';
import type {Day, TableRows} from '../templates/rows';
import {WEEKS_BEFORE} from './made-up';

type Row<T extends keyof TableRows> = Partial<TableRows[T]>;

export interface Promised {
  readonly okrs: readonly Row<'okrs'>[];
  readonly kpis: readonly Row<'kpis'>[];
  readonly kpiData: readonly Row<'kpiData'>[];
  readonly guardrails: readonly Row<'guardrails'>[];
  readonly cycle: {readonly name: string; readonly start: Day; readonly end: Day};
  /** What was locked otherwise than it stands there now, by id, and why it was changed. */
  readonly revised: Readonly<Record<string, Row<'ledger'>>>;
}

/** What a value keeps or betters four times in five, in standard errors: Student's t with n − 2 degrees of freedom. */
const FOUR_IN_FIVE = 0.87906;

/** As many digits as a made-up history deserves. */
const rounded = (value: number): number => Number(value.toPrecision(8));

function usual(name: string, {kpis, kpiData, cycle}: Promised): Row<'ledger'> {
  const before = kpiData.flatMap(({kpi, date, value}) =>
    kpi === name && date! < cycle.start ? [{day: date!, value: value!}] : [],
  );
  if (before.length !== WEEKS_BEFORE) return {};
  const values = before.map(({value}) => value);
  const {n, mean, sd} = baseline(values);
  const {lower, upper} = naturalLimits(values);
  const end = historyOutlook(before, cycle.end);
  const kpi = kpis.find((one) => one.name === name);
  const away = (kpi?.better === 'Down' ? 1 : -1) * FOUR_IN_FIVE * (end?.error ?? 0);
  return {
    n,
    mean: rounded(mean!),
    sd: rounded(sd!),
    lower: rounded(lower),
    upper: rounded(upper),
    ...(end ? {likely: rounded(end.value), cautious: rounded(end.value + away)} : {}),
    ...(kpi?.query ? {query: kpi.query} : {}),
  };
}

/** Only what is filled. */
function picked<R extends object, K extends keyof R>(row: R, keys: readonly K[]): Pick<R, K> {
  return Object.fromEntries(keys.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]]))) as Pick<
    R,
    K
  >;
}

function ofOkr(row: Row<'okrs'>, promised: Promised): Row<'ledger'> {
  const id = row.id!;
  if (parentId(id) === null) return {kind: 'Objective', ...picked(row, ['id', 'text'])};
  return {
    kind: 'Key result',
    ...(row.kpi ? usual(row.kpi, promised) : {}),
    ...picked(row, ['id', 'text', 'kpi', 'type', 'segment', 'start', 'target', 'unit', 'weight']),
    ...promised.revised[id],
  };
}

/** In the order of the sheets, as the lock writes them. */
export function ledgerRows(promised: Promised): Row<'ledger'>[] {
  const {okrs, kpis, guardrails, cycle} = promised;
  const lock = {lockedOn: cycle.start, cycle: cycle.name, cycleStart: cycle.start};
  const rows = [
    ...okrs.map((row) => ofOkr(row, promised)),
    ...kpis.map(({name, unit}) => ({id: name!, kind: 'KPI', ...usual(name!, promised), unit: unit ?? ''})),
    ...guardrails.map(({name, ...row}) => ({
      id: name!,
      kind: 'Guardrail',
      ...picked(row, ['rule', 'kpi', 'unit']),
    })),
  ];
  return rows.map((row) => ({...row, ...lock}));
}
