import {because, isRefusal, type Known, keyOf} from './known';
import {Refusal} from './refusal';

/** One logged value of a KPI. `day` is a serial number. */
export interface Entry {
  readonly day: number;
  readonly value: number;
}

export interface LogColumns {
  readonly names: readonly Known<string>[];
  readonly days: readonly Known<number>[];
  readonly values: readonly Known<number>[];
  /** How messages name a row (counted from 0) and the column of days, where it is not a log of its own columns. */
  readonly called?: {readonly row: (index: number) => string; readonly day: string};
}

const AS_LOG = {row: (index: number) => `log row ${index + 1}`, day: 'log_dates'};

/** The entries of one name in the order of the log, or the condition that makes its log unreadable. */
export type Log = (name: string) => readonly Entry[] | Refusal;

/**
 * Sorts a log by name in one pass. A row without a name or without a value says nothing and is passed over (blank is
 * not zero); a row that cannot be read spoils the log of its own name only.
 */
export function logByName({names, days, values, called = AS_LOG}: LogColumns): Log {
  const entries = new Map<string, Entry[]>();
  const unreadable = new Map<string, Refusal>();
  let unnamed: Refusal | null = null;
  names.forEach((name, row) => {
    const [day, value] = [days[row] ?? null, values[row] ?? null];
    // It could be anybody's row, so nobody's log is complete without it.
    if (isRefusal(name) && value !== null) unnamed ??= because(called.row(row), name);
    if (name === null || isRefusal(name) || value === null) return;
    const key = keyOf(name);
    if (key === '') return;
    const broken =
      [value, day].find(isRefusal) ?? (day === null ? new Refusal(`${called.day} is blank`) : null);
    if (broken) {
      if (!unreadable.has(key)) unreadable.set(key, because(called.row(row), broken));
      return;
    }
    const entry = {day: day as number, value: value as number};
    const known = entries.get(key);
    if (known) known.push(entry);
    else entries.set(key, [entry]);
  });
  return (name) => unnamed ?? unreadable.get(keyOf(name)) ?? entries.get(keyOf(name)) ?? [];
}

/** One value a day, in the order of the days: the later row of a day corrects the earlier ones. */
export function daily(entries: readonly Entry[]): Entry[] {
  const byDay = new Map<number, Entry>();
  for (const entry of entries) byDay.set(entry.day, entry);
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}
