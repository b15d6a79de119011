import {readText} from '../../sidebar/reading/read-text';
import {addObjective} from '../../sidebar/views/write/draft-edits';
import {entriesOf} from '../../sidebar/views/write/draft-entries';
import {
  isSavedDraft,
  NOTHING_WRITTEN,
  type WriteEvent,
  writeAfter,
} from '../../sidebar/views/write/write-state';
import {newWorkbook} from './fake-server';

const linesOf = (text: string) => entriesOf(readText(text, newWorkbook().overview).draft);
const entries = linesOf('Objective: A\n- KR1: B 1 → 2');
const other = linesOf('Objective: C');
const read = (found: typeof entries): WriteEvent => ({
  type: 'read',
  entries: found,
  unread: [],
  remarks: new Map(),
});
const after = (...events: WriteEvent[]) => events.reduce(writeAfter, NOTHING_WRITTEN);

test('emptying the text empties the preview', () => {
  expect(after({type: 'typed', text: 'A'}, read(entries), {type: 'typed', text: ''}).entries).toEqual([]);
});

test('emptying the text leaves a draft that was changed by hand', () => {
  const state = after(
    {type: 'typed', text: 'A'},
    read(entries),
    {type: 'changed', entries},
    {type: 'typed', text: ''},
  );
  expect(state.entries).toEqual(entries);
});

test('reading again over changes by hand can be taken back', () => {
  const changed = addObjective(entries);
  const reread = after(read(entries), {type: 'changed', entries: changed}, read(other));
  expect(reread.entries).toEqual(other);
  expect(writeAfter(reread, {type: 'broughtBack'})).toMatchObject({
    entries: changed,
    edited: true,
    replaced: null,
  });
});

test('reading over an untouched draft offers nothing to bring back', () => {
  expect(after(read(entries), read(other)).replaced).toBeNull();
});

test('what is remembered is taken back only in the form that is written', () => {
  const saved = {text: 'A', entries, unread: [{id: 1, text: 'x', objective: null}], edited: true};
  expect(isSavedDraft(JSON.parse(JSON.stringify(saved)))).toBe(true);
  expect(isSavedDraft({...saved, edited: 'yes'})).toBe(false);
  expect(isSavedDraft({...saved, entries: [{...entries[0], keyResults: [{id: 1}]}]})).toBe(false);
  expect(isSavedDraft({...saved, unread: [1]})).toBe(false);
  expect(isSavedDraft(null)).toBe(false);
});
