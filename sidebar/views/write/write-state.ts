/** The Write view's state: the pasted text, what was read from it, what was changed by hand. A pure machine. */
import {type Entries, type RemarksById, withoutBlankLines} from './draft-entries';

export interface WriteState {
  readonly text: string;
  readonly entries: Entries;
  /** Lines of the text that could not be read as anything. */
  readonly unread: readonly string[];
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
      readonly unread: readonly string[];
      readonly remarks: RemarksById;
    }
  | {readonly type: 'changed'; readonly entries: Entries}
  | {readonly type: 'checked'; readonly remarks: RemarksById}
  | {readonly type: 'broughtBack'}
  | {readonly type: 'cleared'};

export const NOTHING_WRITTEN: WriteState = {
  text: '',
  entries: [],
  unread: [],
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
        : {...state, text: event.text};
    case 'read': {
      const {entries, unread, remarks} = event;
      return {
        ...state,
        entries,
        unread,
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
  readonly unread: readonly string[];
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
    unread.every((line) => typeof line === 'string') &&
    Array.isArray(entries) &&
    entries.every(isObjective)
  );
}

function hasTexts(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  return typeof record.id === 'number' && keys.every((key) => typeof record[key] === 'string');
}

function isObjective(value: unknown): boolean {
  if (!hasTexts(value, ['text', 'owner', 'due'])) return false;
  const all = (items: unknown, keys: readonly string[]) =>
    Array.isArray(items) && items.every((item) => hasTexts(item, keys));
  return (
    all(value.keyResults, [
      'text',
      'type',
      'metric',
      'start',
      'target',
      'unit',
      'segment',
      'owner',
      'due',
      'kpi',
      'tolerance',
    ]) &&
    all(value.guardrails, ['name', 'rule', 'kpi']) &&
    all(value.initiatives, ['text'])
  );
}
