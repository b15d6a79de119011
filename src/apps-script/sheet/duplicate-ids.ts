import {keyOf} from '../../okr/known';
import {cell} from '../../templates/formula/a1';
import type {SheetBook} from '../book/sheet-book';
import type {KnownSheet} from '../book/workbook';
import type {Step} from '../change/journal';
import type {Edit} from './edit';

/** Begins every note of ours on an id, so that notes which people wrote are left alone. */
const MARK = '⚠ ';

function noteFor(others: readonly number[], column: number): string {
  const places = others.map((row) => cell(column, row)).join(', ');
  return `${MARK}This id stands in ${places} too. Give one of them another id: until then neither counts in the roll-up.`;
}

interface Ids {
  readonly column: number;
  /** The row of the first one. */
  readonly first: number;
  readonly ids: readonly string[];
  othersOf(id: string, row: number): readonly number[];
}

/** @param gone rows that are about to be emptied */
function idsOf({facts}: KnownSheet, gone: ReadonlySet<number> = new Set()): Ids {
  const column = facts.located.get('id') ?? 1;
  const first = facts.layout.top;
  const ids = facts.values
    .slice(first - 1)
    .map((line, index) => (gone.has(first + index) ? '' : String(line[column - 1] ?? '')));
  const rowsById = new Map<string, number[]>();
  ids.forEach((id, index) => {
    if (id !== '') rowsById.set(keyOf(id), [...(rowsById.get(keyOf(id)) ?? []), first + index]);
  });
  const othersOf = (id: string, row: number): readonly number[] =>
    (rowsById.get(keyOf(id)) ?? []).filter((one) => one !== row);
  return {column, first, ids, othersOf};
}

/** The note that each id should have: ours, none, or what somebody wrote. */
function wantedNotes({column, first, ids, othersOf}: Ids, notes: readonly string[][]): string[] {
  return ids.map((id, index) => {
    const note = notes[index]?.[0] ?? '';
    if (note !== '' && !note.startsWith(MARK)) return note;
    const others = othersOf(id, first + index);
    return others.length > 0 ? noteFor(others, column) : '';
  });
}

/** Ids that stand twice get a note on both cells; it goes when they differ again. What was typed stays. */
export function markDuplicates({workbook}: SheetBook, {known, from, to}: Edit): void {
  const {sheet} = known;
  const all = idsOf(known);
  const {column, first, ids, othersOf} = all;
  const notes = sheet.getRange(first, column, Math.max(1, ids.length), 1).getNotes();
  wantedNotes(all, notes).forEach((wanted, index) => {
    if (wanted !== (notes[index]?.[0] ?? '')) sheet.getRange(first + index, column).setNote(wanted);
  });
  for (let row = from; row <= to; row += 1) {
    const id = ids[row - first] ?? '';
    const others = othersOf(id, row);
    if (id === '' || others.length === 0) continue;
    const places = others.map((one) => cell(column, one)).join(', ');
    workbook.spreadsheet.toast(`It stands in ${places} too.`, `${id} stands twice`, 8);
    return;
  }
}

/** The marks of rows that are about to be emptied go, and so do those of the rows that they stood twice with. */
export function withoutMarks(known: KnownSheet, rows: readonly {readonly row: number}[]): Step[] {
  if (known.id !== 'okrs') return [];
  const all = idsOf(known, new Set(rows.map(({row}) => row)));
  const range = known.sheet.getRange(all.first, all.column, Math.max(1, all.ids.length), 1);
  const notes = range.getNotes();
  const wanted = wantedNotes(all, notes);
  if (wanted.every((note, index) => note === (notes[index]?.[0] ?? ''))) return [];
  return [
    {
      apply: () => range.setNotes(wanted.map((note) => [note])),
      revert: () => range.setNotes(notes),
    },
  ];
}
