import {because, isRefusal, type Known, keyOf} from '../known';
import {named, quote, Refusal} from '../refusal';
import type {Driver} from './driver';
import type {Basis, Link} from './driver-words';

export interface DriverColumns {
  readonly names: readonly Known<string>[];
  readonly parents: readonly Known<string>[];
  readonly links: readonly Known<Link>[];
  readonly strengths: readonly Known<number>[];
  readonly levels: readonly Known<number>[];
  readonly scenario: readonly Known<number>[];
  readonly baselines: readonly Known<number>[];
  readonly bases: readonly Known<Basis>[];
  readonly forecasts: readonly Known<number>[];
  readonly units: readonly Known<string>[];
}

/** The driver tree as it was typed. */
export interface DriverTree {
  /** What drives nothing above it, in the order of the rows. */
  readonly tops: readonly Driver[];
  /** Drivers that lead round in a circle, or hang below such a circle. */
  readonly loops: readonly Driver[];
  /** Rows that have no place in the tree, told with their names. */
  readonly outside: readonly Refusal[];
}

/** A driver while its tree is put together. */
type Growing = {-readonly [K in keyof Driver]: Driver[K]} & {readonly row: number};

/**
 * Puts the rows together: what drives what. Of a driver that is typed twice the first row counts, and the others say
 * so. A row whose parent stands nowhere has no place; what hangs below it is kept as a tree of its own.
 */
export function readDrivers(columns: DriverColumns): DriverTree {
  const drivers = new Map<string, Growing>();
  const outside: Refusal[] = [];
  columns.names.forEach((name, row) => {
    if (isRefusal(name)) outside.push(name);
    if (name === null || isRefusal(name) || keyOf(name) === '') return;
    if (drivers.has(keyOf(name)))
      outside.push(new Refusal(`${named(name.trim())} stands twice: its first row counts`));
    else drivers.set(keyOf(name), readRow(name.trim(), row, columns));
  });

  const tops: Driver[] = [];
  for (const driver of drivers.values()) {
    const drives = columns.parents[driver.row] ?? null;
    if (isRefusal(drives)) driver.broken = because(driver.name, drives);
    const parent = drives === null || isRefusal(drives) ? null : drivers.get(keyOf(drives));
    if (parent) {
      driver.parent = parent;
      parent.children.push(driver);
      continue;
    }
    if (typeof drives === 'string' && keyOf(drives) !== '')
      driver.broken = new Refusal(`${named(driver.name)} drives ${missing(drives, drivers)}`);
    tops.push(driver);
  }
  const reached = new Set(tops);
  for (const driver of reached) for (const child of driver.children) reached.add(child);
  return {
    // What cannot be placed comes behind the trees.
    tops: [...tops.filter(({broken}) => !broken), ...tops.filter(({broken}) => broken)],
    loops: [...drivers.values()].filter((driver) => !reached.has(driver)),
    outside,
  };
}

function missing(drives: string, drivers: ReadonlyMap<string, Driver>): string {
  const parts = drives.split(/[,;\n]/).map(keyOf);
  return parts.length > 1 && parts.every((part) => drivers.has(part))
    ? `one KPI at most, not ${quote(drives)}`
    : `${quote(drives)}, which is no driver here`;
}

function readRow(name: string, row: number, columns: DriverColumns): Growing {
  const cells = {
    link: columns.links[row] ?? null,
    strength: columns.strengths[row] ?? null,
    level: columns.levels[row] ?? null,
    baseline: columns.baselines[row] ?? null,
    scenario: columns.scenario[row] ?? null,
    basis: columns.bases[row] ?? null,
    forecast: columns.forecasts[row] ?? null,
    unit: columns.units[row] ?? null,
  };
  const at = <T>(known: Known<T>): T | null => (isRefusal(known) ? null : known);
  // A link that nobody described yet counts nothing.
  const link = at(cells.link) ?? 'Watched';
  const strength = at(cells.strength);
  const unread = Object.values(cells).find(isRefusal);
  const unsaid =
    link === 'Influences' && strength === null ? new Refusal('strengths is blank, and it Influences') : null;
  const broken = unread ?? unsaid;
  const level = at(cells.level);
  return {
    row,
    name,
    parent: null,
    link,
    strength: link === 'Multiplies' ? 1 : (strength ?? 0),
    level,
    baseline: at(cells.baseline) ?? level,
    scenario: at(cells.scenario),
    forecast: at(cells.forecast),
    unit: at(cells.unit)?.trim() ?? '',
    isAssumed: at(cells.basis) === 'Assumed',
    broken: broken ? because(name, broken) : null,
    children: [],
  };
}
