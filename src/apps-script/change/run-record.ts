/**
 * What runs did, kept in the document's properties until it is undone. A run may have several calls; each adds its own
 * line, so that a call which was stopped can be told from those before it.
 */
import {type AddedRow, type AddedRows, type Effects, isNothing, together} from './effects';
import {SHORT} from './print';
import {type Properties, readProperty} from './store';

const PREFIX = 'kpi-okr.run.';
/** A property holds 9 KB at most. */
const LONGEST_PART = 9000;
/** All properties together hold 500 KB; this much of it may be memory of runs. Older ones make room for newer. */
const MOST_BYTES = 300_000;
/** Older runs are forgotten: nobody undoes them. */
const REMEMBERED_RUNS = 20;

/** `kpi-okr.run.<run>.<part>` → `<run>`. */
const runOf = (key: string): string => key.slice(PREFIX.length, key.lastIndexOf('.'));

type Packed = Omit<Effects, 'rows'> & {
  readonly rows: readonly (Omit<AddedRows, 'added'> & {readonly added: string})[];
};

/** A row takes six bytes, and six more for each group of its columns: ten thousand rows fit. */
const packedRows = ({added, ...rest}: AddedRows): Packed['rows'][number] => ({
  ...rest,
  added: added.map(({name, prints}) => name + prints.join('')).join(''),
});

function unpackedRows({added: text, ...rest}: Packed['rows'][number]): AddedRows {
  const width = SHORT * (1 + rest.groups.length);
  const added: AddedRow[] = [];
  for (let from = 0; from < text.length; from += width) {
    const [name, ...prints] = Array.from({length: width / SHORT}, (_, n) =>
      text.slice(from + n * SHORT, from + (n + 1) * SHORT),
    );
    added.push({name: name!, prints});
  }
  return {...rest, added};
}

/** Only ASCII, so that a character is a byte whatever the language of the sheet; a line for every call. */
const packed = ({rows, ...effects}: Effects): string =>
  `${JSON.stringify({...effects, rows: rows.map(packedRows)}).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;

function unpacked(text: string): Effects {
  const calls = text.split('\n').filter(Boolean);
  return together(
    ...calls.map((call): Partial<Effects> => {
      const {rows = [], ...effects} = JSON.parse(call) as Partial<Packed>;
      return {...effects, rows: rows.map(unpackedRows)};
    }),
  );
}

const partKey = (run: string, part: number): string => `${PREFIX}${run}.${part}`;

/** The parts of a run from one to another, or to its last one; `null` where one is missing. */
function textOf(all: Properties, run: string, {from, to}: Parts): string | null {
  const parts = Array.from({length: to - from}, (_, n) => all[partKey(run, from + n)]);
  return parts.includes(undefined) ? null : parts.join('');
}

function countParts(all: Properties, run: string): number {
  let count = 0;
  while (all[partKey(run, count)] !== undefined) count += 1;
  return count;
}

/** Which parts of a run's record are meant: from the first, up to and without the last. */
export interface Parts {
  readonly from: number;
  readonly to: number;
}

/** What a run did, or what one call of it was about to do; `null` where nothing is remembered of it. */
export function effectsOf(all: Properties, run: string, parts?: Parts): Effects | null {
  const text = textOf(all, run, parts ?? {from: 0, to: countParts(all, run)});
  return text ? unpacked(text) : null;
}

function partsOf(run: string, text: string, from: number): Record<string, string> {
  const parts: Record<string, string> = {};
  for (let at = 0; at * LONGEST_PART < text.length; at += 1) {
    parts[partKey(run, from + at)] = text.slice(at * LONGEST_PART, (at + 1) * LONGEST_PART);
  }
  return parts;
}

/** A run whose way back is kept however many follow. There is one at a time. */
export interface KeptRun {
  readonly run: string;
  readonly key: string;
  readonly title: string;
}

const KEPT = 'kpi-okr.kept';

export const keptRun = (kept: KeptRun): readonly [key: string, value: string] => [KEPT, JSON.stringify(kept)];

const parseKept = (text: string | null | undefined): KeptRun | null =>
  text ? (JSON.parse(text) as KeptRun) : null;

export const readKeptRun = (): KeptRun | null => parseKept(readProperty(KEPT));

/** Which runs to forget so that the newest ones and this one have room. Run ids begin with the time. */
function forgotten(before: Properties, run: string, bytes: number): Set<string> {
  const kept = parseKept(before[KEPT])?.run;
  const sizes = new Map<string, number>();
  for (const [key, value] of Object.entries(before)) {
    if (!key.startsWith(PREFIX) || runOf(key) === run || runOf(key) === kept) continue;
    sizes.set(runOf(key), (sizes.get(runOf(key)) ?? 0) + value.length);
  }
  const newestFirst = [...sizes].sort(([one], [other]) => (one < other ? 1 : -1));
  const gone = new Set<string>();
  let sum = bytes;
  newestFirst.forEach(([other, size], index) => {
    sum += size;
    if (sum > MOST_BYTES || index >= REMEMBERED_RUNS - 1) gone.add(other);
  });
  return gone;
}

/** Properties that are to be set, and others that are to go. */
export interface Rewriting {
  readonly gone: readonly string[];
  readonly set: Properties;
}

export interface Remembering extends Rewriting {
  /** Where the call stands in the record of its run. */
  readonly parts: Parts;
  /** What to say when the run is too large to be remembered. */
  readonly note: string | null;
}

/** Adds a call to what is known of its run: several calls of one click share it. */
export function remembering(before: Properties, run: string, effects: Effects): Remembering {
  const from = countParts(before, run);
  if (isNothing(effects)) return {gone: [], set: {}, parts: {from, to: from}, note: null};
  const text = packed(effects);
  const earlier = textOf(before, run, {from: 0, to: from})?.length ?? 0;
  const fits = earlier + text.length <= MOST_BYTES;
  const set = fits ? partsOf(run, text, from) : {};
  const gone = forgotten(before, run, fits ? earlier + text.length : 0);
  return {
    gone: Object.keys(before).filter(
      (key) => key.startsWith(PREFIX) && (gone.has(runOf(key)) || (!fits && runOf(key) === run)),
    ),
    set,
    parts: {from, to: from + Object.keys(set).length},
    note: fits ? null : 'This is more than Undo can remember: to take it back, use File → Version history.',
  };
}

/** What is left of a run after undoing it, or after taking back one call of it; nothing left forgets it. */
export function leaving(before: Properties, run: string, left: Effects, parts?: Parts): Rewriting {
  const all = {from: 0, to: countParts(before, run)};
  const {from, to} = parts ?? all;
  const earlier = textOf(before, run, {from: 0, to: from}) ?? '';
  const later = to < all.to ? (textOf(before, run, {from: to, to: all.to}) ?? '') : '';
  const isLeft = !isNothing({...left, lists: []});
  const text = `${earlier}${isLeft ? packed(left) : ''}${later}`;
  const set = partsOf(run, text, 0);
  const isForgotten = text === '' && parseKept(before[KEPT])?.run === run;
  const gone = Object.keys(before).filter(
    (key) => (isForgotten && key === KEPT) || (key.startsWith(PREFIX) && runOf(key) === run && !(key in set)),
  );
  return {gone, set};
}
