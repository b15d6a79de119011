/**
 * What a run made, kept in the document's properties until it is undone: the sheets, the rows and the additions to
 * cells, each with a print of what was written, so that undoing can tell whether somebody typed there since.
 */
import type {Step} from './journal';

export interface RunRecord {
  readonly sheets: readonly {readonly id: string; readonly print: string}[];
  readonly rows: readonly {readonly table: string; readonly id: string; readonly print: string}[];
  /** Ids that were added to what a guardrail protects. */
  readonly scopes: readonly {readonly guardrail: string; readonly rule: string; readonly added: string}[];
  /** Names that were added to the owners on Settings. */
  readonly owners: readonly string[];
}

const EMPTY: RunRecord = {sheets: [], rows: [], scopes: [], owners: []};
const PREFIX = 'kpi-okr.run.';
/** A property holds 9 KB at most. */
const LONGEST_PART = 8000;
/** Older runs are forgotten: nobody undoes them, and the store is small. */
const REMEMBERED_RUNS = 20;

type Properties = Readonly<Record<string, string>>;

/** `kpi-okr.run.<run>.<part>` → `<run>`. */
const runOf = (key: string): string => key.slice(PREFIX.length, key.lastIndexOf('.'));

function parse(all: Properties, run: string): RunRecord | null {
  const parts: string[] = [];
  for (let part = 0; all[`${PREFIX}${run}.${part}`] !== undefined; part += 1) {
    parts.push(all[`${PREFIX}${run}.${part}`]!);
  }
  // Records of older versions lack what they did not add.
  return parts.length === 0 ? null : {...EMPTY, ...(JSON.parse(parts.join('')) as Partial<RunRecord>)};
}

function partsOf(run: string, record: RunRecord): Record<string, string> {
  const text = JSON.stringify(record);
  const parts: Record<string, string> = {};
  for (let part = 0; part * LONGEST_PART < text.length; part += 1) {
    parts[`${PREFIX}${run}.${part}`] = text.slice(part * LONGEST_PART, (part + 1) * LONGEST_PART);
  }
  return parts;
}

export function readRun(run: string): RunRecord | null {
  return parse(PropertiesService.getDocumentProperties().getProperties(), run);
}

/** One step that brings the properties from `before` to what they should be, and back. */
function change(before: Properties, gone: readonly string[], set: Properties): Step {
  const properties = PropertiesService.getDocumentProperties();
  return {
    apply: () => {
      for (const key of gone) properties.deleteProperty(key);
      if (Object.keys(set).length > 0) properties.setProperties(set);
    },
    revert: () => {
      for (const key of Object.keys(set)) if (before[key] === undefined) properties.deleteProperty(key);
      const lost = [...gone, ...Object.keys(set)].filter((key) => before[key] !== undefined);
      if (lost.length > 0)
        properties.setProperties(Object.fromEntries(lost.map((key) => [key, before[key]!])));
    },
  };
}

/** Adds to what is known of a run: several calls of one click share it. */
export function rememberRun(run: string, more: Partial<RunRecord>): Step {
  const before = PropertiesService.getDocumentProperties().getProperties();
  const known = parse(before, run) ?? EMPTY;
  const record: RunRecord = {
    sheets: [...known.sheets, ...(more.sheets ?? [])],
    rows: [...known.rows, ...(more.rows ?? [])],
    scopes: [...known.scopes, ...(more.scopes ?? [])],
    owners: [...known.owners, ...(more.owners ?? [])],
  };
  // Run ids begin with the time, so their order is the order in which they were made.
  const others = [
    ...new Set(
      Object.keys(before)
        .filter((key) => key.startsWith(PREFIX))
        .map(runOf),
    ),
  ]
    .filter((one) => one !== run)
    .sort();
  const forgotten = new Set(others.slice(0, Math.max(0, others.length + 1 - REMEMBERED_RUNS)));
  const gone = Object.keys(before).filter((key) => key.startsWith(PREFIX) && forgotten.has(runOf(key)));
  return change(before, gone, partsOf(run, record));
}

/** What is left of a run after undoing; nothing left forgets it. */
export function replaceRun(run: string, left: RunRecord): Step {
  const before = PropertiesService.getDocumentProperties().getProperties();
  const isLeft = left.sheets.length + left.rows.length + left.scopes.length > 0;
  const set = isLeft ? partsOf(run, left) : {};
  const gone = Object.keys(before).filter(
    (key) => key.startsWith(PREFIX) && runOf(key) === run && !(key in set),
  );
  return change(before, gone, set);
}
