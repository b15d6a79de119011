/**
 * The journal: what a run is about to do stands in the document's properties from before its first change until after
 * its last one. Google ends a run after six minutes, or its services fail for good, and then no code of ours takes
 * anything back; the next run finds here what was begun. Properties and not a hidden sheet or metadata: writing there
 * would itself be a change of the document, which could stop halfway, shows in its history and meets its protections.
 */
import type {SheetKey} from '../../templates/template';
import type {Step} from './journal';
import type {Parts} from './run-record';
import {changing, type Properties, readProperty} from './store';

const KEY = 'kpi-okr.unfinished';

export interface Repaired {
  readonly key: SheetKey;
  readonly instance?: string;
}

export interface Unfinished {
  readonly run: string;
  /** Where in the record of the run it stands what was to be done. */
  readonly parts: Parts;
  /** The tabs that were to be made, by the id of their plan: until they are tagged they are known by their names. */
  readonly tabs: Readonly<Record<string, string>>;
  /** Sheets that were to be put right: that is done again. */
  readonly repairs: readonly Repaired[];
  /** It was an undoing, which is done again. */
  readonly undo?: {readonly force: boolean};
  /** How often finishing it or taking it back was begun. */
  readonly tries?: number;
}

const listed = (text: string | null | undefined): Unfinished[] => (text ? JSON.parse(text) : []);

/** Whether a run was stopped, or still runs: one trip, and nothing else is read. */
export const isAnyUnfinished = (): boolean => listed(readProperty(KEY)).length > 0;

export const unfinishedIn = (all: Properties): readonly Unfinished[] => listed(all[KEY]);

/** A blank instead of no property: it is set along with what else there is to set. */
const entry = (list: readonly Unfinished[]): Properties => ({
  [KEY]: list.length > 0 ? JSON.stringify(list) : '',
});

/** The journal with this run in it, once. */
export const begun = (all: Properties, one: Unfinished): Properties =>
  entry([...unfinishedIn(all).filter(({run}) => run !== one.run), one]);

/** The journal without this run. */
export const ended = (all: Properties, run: string): Properties =>
  entry(unfinishedIn(all).filter((one) => one.run !== run));

/** The same where properties are deleted anyway: then nothing is left of an empty journal. */
export function tidied(all: Properties, run: string): {gone: readonly string[]; set: Properties} {
  const set = ended(all, run);
  return set[KEY] === '' ? {gone: KEY in all ? [KEY] : [], set: {}} : {gone: [], set};
}

/** Counts that finishing it was begun once more. */
export function counting(all: Properties, {run, tries = 0}: Unfinished): Step {
  const list = unfinishedIn(all).map((one) => (one.run === run ? {...one, tries: tries + 1} : one));
  return changing(all, [], entry(list));
}
