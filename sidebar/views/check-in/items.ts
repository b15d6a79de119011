/** The list as one person goes through it, with what stands in each field read. */
import {keyOf} from '../../../src/okr/known';
import type {Args, CheckInList, ListedKpi, ListedResult} from '../../../src/rpc/contract';
import {effectOf} from './effect';
import {type Entries, type Entry, entryOf, isFilled, keyOfKpi, keyOfResult} from './entries';
import {type Question, type Reading, readConfidence, readValue} from './reading';

export interface KpiItem {
  readonly key: string;
  readonly kpi: ListedKpi;
  readonly entry: Entry;
  readonly reading: Reading;
  /** What it does to the key results that it feeds. */
  readonly effects: readonly string[];
}

export interface ResultItem {
  readonly key: string;
  readonly result: ListedResult;
  readonly entry: Entry;
  readonly reading: Reading;
  readonly confidence: ReturnType<typeof readConfidence>;
  readonly effect: string;
  /** The words that it was typed for, where they are others now. */
  readonly typedFor: string;
}

export interface Items {
  readonly due: readonly KpiItem[];
  readonly upToDate: readonly KpiItem[];
  readonly results: readonly ResultItem[];
  /** How much is typed for other people. */
  readonly elsewhere: number;
}

/** Everybody who has something to check in, in the order of the alphabet. */
export function ownersIn({kpis, results}: CheckInList): string[] {
  const each = new Map([...kpis, ...results].map(({owner}) => [keyOf(owner), owner]));
  each.delete('');
  return [...each.values()].sort((one, other) => one.localeCompare(other));
}

const isOf =
  (owner: string) =>
  (one: {readonly owner: string}): boolean =>
    owner === '' || keyOf(one.owner) === keyOf(owner);

/** A value that may be written: read, and nothing to ask about it. */
const settled = ({value, question}: Reading): number | null => (question ? null : value);

export function itemsFor(list: CheckInList, owner: string, entries: Entries): Items {
  const {today} = list;
  const kpiItems = list.kpis.map((kpi): KpiItem => {
    const key = keyOfKpi(kpi);
    const entry = entryOf(entries, key);
    const reading = readValue(entry, kpi);
    const fed = list.results.filter((result) => keyOf(result.kpi) === keyOf(kpi.name));
    const {value} = reading;
    const effects =
      value === null ? [] : fed.map((result) => `${result.id} ${effectOf(result, value, today)}`);
    return {key, kpi, entry, reading, effects};
  });
  const byName = new Map(kpiItems.map((item) => [keyOf(item.kpi.name), item]));
  const resultItems = list.results.map((result): ResultItem => {
    const key = keyOfResult(result);
    const typed = entryOf(entries, key);
    // Its KPI brings the value; what was typed before that was so is not asked for any more.
    const entry = result.kpi === '' ? typed : {...typed, value: ''};
    const own = readValue(entry, result);
    const value = result.kpi === '' ? own.value : (byName.get(keyOf(result.kpi))?.reading.value ?? null);
    return {
      key,
      result,
      entry,
      reading: own,
      confidence: readConfidence(entry),
      effect: value === null ? '' : effectOf(result, value, today),
      typedFor: isFilled(entry) && keyOf(entry.about) !== keyOf(result.text) ? entry.about : '',
    };
  });
  const ofOwner = isOf(owner);
  const results = resultItems.filter(({result}) => ofOwner(result));
  const kpis = kpiItems.filter(({kpi}) => ofOwner(kpi));
  const shown = new Set([...kpis, ...results].map(({key}) => key));
  return {
    due: kpis.filter(({kpi}) => kpi.due),
    upToDate: kpis.filter(({kpi}) => !kpi.due),
    results: [...results.filter(({result}) => result.stale), ...results.filter(({result}) => !result.stale)],
    elsewhere: [...kpiItems, ...resultItems].filter(({key, entry}) => isFilled(entry) && !shown.has(key))
      .length,
  };
}

/** What is asked about a key result before it is saved. */
export function questionOf({reading, typedFor, result, entry}: ResultItem): Question | null {
  if (typedFor === '') return reading.question;
  return {
    asks: `This was typed for “${typedFor}”. ${result.id} reads otherwise now.`,
    answers: [{says: 'It still holds', value: entry.value, confirms: false}],
  };
}

export interface Outgoing {
  readonly args: Omit<Args<'checkIn'>, 'run'>;
  /** What is sent, to be forgotten once it is saved. */
  readonly entries: Entries;
  readonly count: number;
  /** How much has to be corrected or answered first. */
  readonly open: number;
}

export function outgoing({due, upToDate, results}: Items, owner: string): Outgoing {
  const kpis = [...due, ...upToDate].filter(({entry}) => isFilled(entry));
  const filled = results.filter(({entry}) => isFilled(entry));
  const open =
    kpis.filter(({reading}) => settled(reading) === null).length +
    filled.filter((item) => item.reading.problem || item.confidence.problem || questionOf(item)).length;
  return {
    args: {
      by: owner,
      kpis: kpis.flatMap(({kpi, reading: {value}}) => (value === null ? [] : [{kpi: kpi.name, value}])),
      results: filled.map(({result: {id, text, unit}, reading, confidence, entry}) => ({
        id,
        text,
        unit,
        value: reading.value,
        confidence: confidence.value,
        comment: entry.comment.trim(),
        blockedBy: entry.blockedBy,
      })),
    },
    entries: Object.fromEntries([...kpis, ...filled].map(({key, entry}) => [key, entry])),
    count: kpis.length + filled.length,
    open,
  };
}
