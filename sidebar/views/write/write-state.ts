/** The Write view's state: the pasted text, what was read from it, what was changed by hand. A pure machine. */
import type {Decision} from '../../../src/okr/writing/reading/decide';
import {type Entries, type RemarksById, type UnreadEntry, withoutBlankLines} from './draft-entries';

export interface WriteState {
  readonly text: string;
  readonly entries: Entries;
  /** Lines of the text that could not be read as anything. */
  readonly unread: readonly UnreadEntry[];
  /** What of the text says nothing about OKRs: images, front matter. */
  readonly dropped: readonly string[];
  readonly decision: Decision | null;
  /** The level of the text that a person takes for the objectives'. */
  readonly chosen: number | null;
  /** Lines that go along although something is missing. */
  readonly ticked: ReadonlySet<number>;
  readonly remarks: RemarksById;
  /** Fields were changed by hand: reading the text again would replace that. */
  readonly edited: boolean;
  /** The draft that the last reading replaced, if it had been changed by hand. */
  readonly replaced: Entries | null;
}

export type WriteEvent =
  | {readonly type: 'typed'; readonly text: string}
  | {
      readonly type: 'read';
      readonly entries: Entries;
      readonly unread: readonly UnreadEntry[];
      readonly dropped?: readonly string[];
      readonly decision?: Decision;
      readonly remarks: RemarksById;
    }
  | {readonly type: 'changed'; readonly entries: Entries}
  | {readonly type: 'chosen'; readonly rank: number | null}
  | {readonly type: 'took'; readonly line: number; readonly entries: Entries}
  | {readonly type: 'ticked'; readonly line: number; readonly isTicked: boolean}
  | {readonly type: 'left'; readonly entries: Entries}
  | {readonly type: 'checked'; readonly remarks: RemarksById}
  | {readonly type: 'broughtBack'}
  | {readonly type: 'cleared'};

export const NOTHING_WRITTEN: WriteState = {
  text: '',
  entries: [],
  unread: [],
  dropped: [],
  decision: null,
  chosen: null,
  ticked: new Set(),
  remarks: new Map(),
  edited: false,
  replaced: null,
};

export function writeAfter(state: WriteState, event: WriteEvent): WriteState {
  switch (event.type) {
    case 'typed':
      // Without text there is nothing to read; a draft that was changed by hand stays.
      return event.text.trim() === '' && !state.edited
        ? {...NOTHING_WRITTEN, text: event.text}
        : {...state, text: event.text, chosen: state.text === '' ? null : state.chosen};
    case 'read': {
      const {entries, unread, remarks, dropped = [], decision = null} = event;
      return {
        ...state,
        entries,
        unread,
        dropped,
        decision,
        ticked: new Set(),
        remarks,
        edited: false,
        replaced: state.edited ? state.entries : null,
      };
    }
    case 'changed':
      return {
        ...state,
        entries: event.entries,
        edited: withoutBlankLines(event.entries).length > 0,
        replaced: null,
      };
    case 'chosen':
      return {...state, chosen: event.rank};
    case 'took':
      return {
        ...state,
        entries: event.entries,
        unread: state.unread.filter(({id}) => id !== event.line),
        edited: true,
        replaced: null,
      };
    case 'ticked': {
      const ticked = new Set(state.ticked);
      if (event.isTicked) ticked.add(event.line);
      else ticked.delete(event.line);
      return {...state, ticked};
    }
    case 'left':
      // What was added stands in the sheets; the text that it came from would be read a second time.
      return {...NOTHING_WRITTEN, entries: event.entries, edited: true};
    case 'checked':
      return {...state, remarks: event.remarks};
    case 'broughtBack':
      return state.replaced ? {...state, entries: state.replaced, edited: true, replaced: null} : state;
    case 'cleared':
      return NOTHING_WRITTEN;
  }
}

export interface SavedDraft {
  readonly text: string;
  readonly entries: Entries;
  readonly unread: readonly UnreadEntry[];
  readonly edited: boolean;
}

/** Whether what was remembered has the form of a draft, whichever version of the sidebar remembered it. */
export function isSavedDraft(value: unknown): value is SavedDraft {
  if (typeof value !== 'object' || value === null) return false;
  const {text, entries, unread, edited} = value as Record<string, unknown>;
  return (
    typeof text === 'string' &&
    typeof edited === 'boolean' &&
    Array.isArray(unread) &&
    unread.every(isUnread) &&
    Array.isArray(entries) &&
    entries.every(isObjective)
  );
}

function isUnread(value: unknown): boolean {
  const {objective} = (value ?? {}) as Record<string, unknown>;
  return hasTexts(value, ['text']) && (objective === null || typeof objective === 'number');
}

function hasTexts(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  return typeof record.id === 'number' && keys.every((key) => typeof record[key] === 'string');
}

function isResult(value: unknown): boolean {
  return typeof (value as {newKpi?: unknown} | null)?.newKpi === 'boolean';
}

function isObjective(value: unknown): boolean {
  if (!hasTexts(value, ['okr', 'text', 'owner', 'due']) || typeof value.opened !== 'boolean') return false;
  const all = (items: unknown, keys: readonly string[]) =>
    Array.isArray(items) && items.every((item) => hasTexts(item, keys));
  return (
    all(value.keyResults, [
      'okr',
      'text',
      'type',
      'metric',
      'start',
      'target',
      'current',
      'unit',
      'segment',
      'owner',
      'due',
      'kpi',
      'tolerance',
    ]) &&
    (value.keyResults as unknown[]).every(isResult) &&
    all(value.guardrails, ['name', 'rule', 'kpi']) &&
    all(value.initiatives, ['text'])
  );
}
