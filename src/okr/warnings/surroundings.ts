import {because, isRefusal, type Known, keyOf} from '../known';
import {nameBook} from '../name-list';
import {parentId} from '../okr-tree';
import type {Refusal} from '../refusal';
import {remember} from '../remember';
import {read} from './finding';
import {type Neighbours, neighbours} from './neighbours';
import {isUntrusted} from './trust-warning';
import type {GuardrailRow, KpiRow, OkrRow, WarningTables} from './warning-tables';

/** A key result or an objective that could be read, and what its row names. */
export interface Named {
  readonly row: OkrRow;
  readonly id: string;
  readonly isObjective: boolean;
  /** Keys of the KPIs that its row names and that there are. */
  readonly kpis: readonly string[];
}

/** What a rule may ask about the rest of the workbook. */
export interface Surroundings {
  readonly asOf: number;
  readonly okrs: readonly Named[];
  kpiOf(name: Known<string>): KpiRow | undefined;
  kpiOfKey(key: string): KpiRow | undefined;
  /** The key results that name the KPI; where there are none, the objectives that do. Refused where one cannot be read. */
  pushers(kpi: string): readonly Named[];
  /** The ids of the key results that a guardrail protects. Refused where its row does not say which. */
  protectedBy(guardrail: GuardrailRow): readonly string[];
  /** Whether a guardrail goes by a KPI. */
  isGuarding(kpi: string): boolean;
  readonly neighbours: Neighbours;
  /** A KPI by its key: its name as typed. */
  nameOf(key: string): string;
  keyOfName(name: string): string;
  /** A KPI whose own data cannot be relied on says so in a row of its own. */
  isUntrustedKpi(name: Known<string>): boolean;
}

export function surroundings({asOf, kpis, guardrails, okrs, tree}: WarningTables): Surroundings {
  const names = nameBook();
  const byKey = new Map<string, KpiRow>();
  for (const kpi of kpis) {
    if (typeof kpi.name !== 'string') continue;
    const key = names.add(kpi.name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, kpi);
  }
  const kpiOf = (name: Known<string>) => (typeof name === 'string' ? byKey.get(names.add(name)) : undefined);
  const kpiOfKey = (key: string) => byKey.get(key);

  const rows = okrs.flatMap((row): Named[] => {
    const {id, KPI} = row;
    if (id === null || isRefusal(id) || keyOf(id) === '') return [];
    const list = isRefusal(KPI) ? '' : (KPI ?? '');
    const found = names.keysIn(list).filter((key) => byKey.has(key));
    return [{row, id: id.trim(), isObjective: parentId(id) === null, kpis: [...new Set(found)]}];
  });
  const pushing = new Map<string, Named[]>();
  const guarding = new Set(
    guardrails.flatMap(({KPI}) => (typeof KPI === 'string' && KPI.trim() !== '' ? [names.add(KPI)] : [])),
  );
  let unreadable: Refusal | null = null;
  for (const one of rows) {
    if (isRefusal(one.row.KPI)) unreadable ??= because(one.id, one.row.KPI);
    for (const kpi of one.kpis) {
      const known = pushing.get(kpi);
      if (known) known.push(one);
      else pushing.set(kpi, [one]);
    }
  }

  return {
    asOf,
    okrs: rows,
    kpiOf,
    kpiOfKey,
    pushers: remember(
      (kpi) => kpi,
      (kpi) => {
        const all = pushing.get(kpi) ?? [];
        if (unreadable && !all.length) throw unreadable;
        const keyResults = all.filter(({isObjective}) => !isObjective);
        return keyResults.length ? keyResults : all;
      },
    ),
    protectedBy: protectedBy(rows, guardrails),
    isGuarding: (kpi) => guarding.has(kpi),
    neighbours: neighbours(tree, kpiOfKey, names),
    nameOf: (key) => read(byKey.get(key)?.name ?? null)?.trim() ?? key,
    keyOfName: (name) => names.add(name),
    isUntrustedKpi: (name) => {
      const trust = kpiOf(name)?.trust ?? null;
      return !isRefusal(trust) && isUntrusted(trust);
    },
  };
}

const EVERYTHING = 'all';

const placesIn = (list: string): string[] =>
  list
    .split(/[,;\s]+/)
    .map(keyOf)
    .filter(Boolean);

/** Which key results a guardrail pauses: its scope lists them, something above them or All, or their row names it. */
function protectedBy(
  rows: readonly Named[],
  guardrails: readonly GuardrailRow[],
): (guardrail: GuardrailRow) => readonly string[] {
  const keyResults = rows.filter(({isObjective}) => !isObjective);
  const placeOf = new Map(keyResults.map(({id}, place) => [id, place]));
  const names = nameBook();
  const wanted = new Map<string, Set<string>>();
  let longest = 0;
  for (const {name, protects} of guardrails) {
    if (typeof name === 'string') names.add(name);
    for (const place of typeof protects === 'string' ? placesIn(protects) : []) {
      wanted.set(place, new Set());
      longest = Math.max(longest, place.length);
    }
  }
  const naming = new Map<string, Set<string>>();
  for (const {id, row} of keyResults) {
    wanted.get(EVERYTHING)?.add(id);
    for (let place: string | null = keyOf(id); place !== null; place = parentId(place))
      if (place.length <= longest && place !== EVERYTHING) wanted.get(place)?.add(id);
    for (const key of typeof row.guardrails === 'string' ? names.keysIn(row.guardrails) : [])
      naming.set(key, (naming.get(key) ?? new Set()).add(id));
  }
  const paused = remember(
    (name: string, protects: string) => JSON.stringify([name, protects]),
    (name, protects) => {
      const places = [naming.get(name), ...placesIn(protects).map((place) => wanted.get(place))];
      const ids = new Set(places.flatMap((place) => [...(place ?? [])]));
      return [...ids].sort((a, b) => placeOf.get(a)! - placeOf.get(b)!);
    },
  );
  return ({name, protects}) => paused(names.add(read(name) ?? ''), read(protects) ?? '');
}
