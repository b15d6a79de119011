/** What runs did, kept in the document's properties until it is undone. */

import {type Effects, isNothing, NO_EFFECTS, together} from './effects';
import type {Step} from './journal';

const PREFIX = 'kpi-okr.run.';
/** A property holds 9 KB at most. */
const LONGEST_PART = 8000;
/** All properties together hold 500 KB; this much of it may be memory of runs. Older ones make room for newer. */
const MOST_BYTES = 300_000;
/** Older runs are forgotten: nobody undoes them. */
const REMEMBERED_RUNS = 20;

type Properties = Readonly<Record<string, string>>;

const store = () => PropertiesService.getDocumentProperties();

/** `kpi-okr.run.<run>.<part>` → `<run>`. */
const runOf = (key: string): string => key.slice(PREFIX.length, key.lastIndexOf('.'));

/** Only ASCII, so that a character is a byte whatever the language of the sheet. */
const packed = (effects: Effects): string =>
  JSON.stringify(effects).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function parse(all: Properties, run: string): Effects | null {
  const parts: string[] = [];
  for (let part = 0; all[`${PREFIX}${run}.${part}`] !== undefined; part += 1) {
    parts.push(all[`${PREFIX}${run}.${part}`]!);
  }
  if (parts.length === 0) return null;
  const {sheets, rows, items, cells, formulas, lists} = JSON.parse(parts.join('')) as Partial<Effects>;
  // What an older version wrote has no rows by table; its sheets can still be undone.
  return together(
    {...NO_EFFECTS, ...(sheets ? {sheets} : {})},
    items ? {rows: rows ?? [], items, cells: cells ?? [], formulas: formulas ?? [], lists: lists ?? []} : {},
  );
}

function partsOf(run: string, text: string): Record<string, string> {
  const parts: Record<string, string> = {};
  for (let part = 0; part * LONGEST_PART < text.length; part += 1) {
    parts[`${PREFIX}${run}.${part}`] = text.slice(part * LONGEST_PART, (part + 1) * LONGEST_PART);
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

export const readKeptRun = (): KeptRun | null => parseKept(store().getProperty(KEPT));

export function readRun(run: string): Effects | null {
  return parse(store().getProperties(), run);
}

/** One step that brings the properties from `before` to what they should be, and back. */
function change(
  before: Properties,
  gone: readonly string[],
  wanted: Properties,
  more: () => readonly (readonly [key: string, value: string])[] = () => [],
): Step {
  let set = wanted;
  return {
    apply: () => {
      const properties = store();
      set = {...wanted, ...Object.fromEntries(more())};
      for (const key of gone) properties.deleteProperty(key);
      if (Object.keys(set).length > 0) properties.setProperties(set);
    },
    revert: () => {
      const properties = store();
      for (const key of Object.keys(set)) if (before[key] === undefined) properties.deleteProperty(key);
      const lost = [...gone, ...Object.keys(set)].filter((key) => before[key] !== undefined);
      if (lost.length > 0)
        properties.setProperties(Object.fromEntries(lost.map((key) => [key, before[key]!])));
    },
  };
}

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

export interface Remembering {
  readonly step: Step;
  /** What to say when the run is too large to be remembered. */
  readonly note: string | null;
}

/**
 * Adds to what is known of a run: several calls of one click share it.
 * @param homes sheets that the run makes, which are remembered as the originals of later copies in the same call
 */
export function rememberRun(
  run: string,
  effects: Effects,
  homes: () => readonly (readonly [key: string, value: string])[],
): Remembering {
  const before = store().getProperties();
  const text = packed(together(parse(before, run) ?? {}, effects));
  const fits = text.length <= MOST_BYTES;
  const gone = forgotten(before, run, fits ? text.length : 0);
  const old = Object.keys(before).filter(
    (key) => key.startsWith(PREFIX) && (gone.has(runOf(key)) || (!fits && runOf(key) === run)),
  );
  return {
    step: change(before, old, fits ? partsOf(run, text) : {}, homes),
    note: fits ? null : 'This is more than Undo can remember: to take it back, use File → Version history.',
  };
}

/**
 * What is left of a run after undoing; nothing left forgets it.
 * @param more properties that are to be forgotten along
 */
export function replaceRun(run: string, left: Effects, more: readonly string[]): Step {
  const before = store().getProperties();
  const isLeft = !isNothing({...left, lists: []});
  const set = isLeft ? partsOf(run, packed(left)) : {};
  const isKept = !isLeft && parseKept(before[KEPT])?.run === run;
  const gone = Object.keys(before).filter(
    (key) =>
      more.includes(key) ||
      (isKept && key === KEPT) ||
      (key.startsWith(PREFIX) && runOf(key) === run && !(key in set)),
  );
  return change(before, gone, set);
}
