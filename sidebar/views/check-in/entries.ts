/** What a person has typed into the check-in, by what it is about. It outlives closing, reloading and a failed save. */
import {keyOf} from '../../../src/okr/known';
import type {CheckInList, ListedKpi, ListedResult} from '../../../src/rpc/contract';

export interface Entry {
  readonly value: string;
  readonly confidence: string;
  readonly comment: string;
  readonly blockedBy: string;
  /** The value that the person was asked about and said is right. */
  readonly confirmed: string;
  /** The words that it was typed for: an id may go to another key result. */
  readonly about: string;
}

export type Entries = Readonly<Record<string, Entry>>;

export const NO_ENTRY: Entry = {
  value: '',
  confidence: '',
  comment: '',
  blockedBy: '',
  confirmed: '',
  about: '',
};

export const keyOfResult = ({id}: Pick<ListedResult, 'id'>): string => `result ${keyOf(id)}`;
export const keyOfKpi = ({name}: Pick<ListedKpi, 'name'>): string => `kpi ${keyOf(name)}`;

export const isFilled = ({value, confidence, comment, blockedBy}: Entry): boolean =>
  [value, confidence, comment, blockedBy].some((one) => one.trim() !== '');

export const entryOf = (entries: Entries, key: string): Entry => entries[key] ?? NO_ENTRY;

/** An entry in which nothing stands any more is none. */
export function withEntry(entries: Entries, key: string, entry: Entry): Entries {
  const {[key]: _, ...others} = entries;
  return isFilled(entry) ? {...others, [key]: entry} : others;
}

/** What was saved goes, unless more was typed into it meanwhile. */
export function withoutSaved(entries: Entries, saved: Entries): Entries {
  return Object.fromEntries(
    Object.entries(entries).filter(([key, entry]) => JSON.stringify(entry) !== JSON.stringify(saved[key])),
  );
}

/** Entries whose KPI or key result is not in the workbook any more. */
export function goneFrom({kpis, results}: CheckInList, entries: Entries): [key: string, entry: Entry][] {
  const there = new Set([...kpis.map(keyOfKpi), ...results.map(keyOfResult)]);
  return Object.entries(entries).filter(([key]) => !there.has(key));
}

export interface Remembered {
  readonly owner: string;
  readonly entries: Entries;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(NO_ENTRY).every(
    (key) => typeof (value as Readonly<Record<string, unknown>>)[key] === 'string',
  );
}

/** Whether it has the form that this version remembers. */
export function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null) return false;
  const {owner, entries} = value as Readonly<Record<string, unknown>>;
  return (
    typeof owner === 'string' &&
    typeof entries === 'object' &&
    entries !== null &&
    Object.values(entries).every(isEntry)
  );
}
