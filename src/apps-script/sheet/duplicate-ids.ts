import {keyOf} from '../../okr/known';
import {cell} from '../../templates/formula/a1';
import type {SheetBook} from '../book/sheet-book';
import type {Edit} from './edit';

/** Begins every note of ours on an id, so that notes which people wrote are left alone. */
const MARK = '⚠ ';

function noteFor(others: readonly number[], column: number): string {
  const places = others.map((row) => cell(column, row)).join(', ');
  return `${MARK}This id stands in ${places} too. Give one of them another id: until then neither counts in the roll-up.`;
}

/** Ids that stand twice get a note on both cells; it goes when they differ again. What was typed stays. */
export function markDuplicates({workbook}: SheetBook, {known, from, to}: Edit): void {
  const {sheet, facts} = known;
  const column = facts.located.get('id') ?? 1;
  const first = facts.layout.top;
  const ids = facts.values.slice(first - 1).map((line) => String(line[column - 1] ?? ''));
  const rowsById = new Map<string, number[]>();
  ids.forEach((id, index) => {
    if (id !== '') rowsById.set(keyOf(id), [...(rowsById.get(keyOf(id)) ?? []), first + index]);
  });
  const othersOf = (id: string, row: number): number[] =>
    (rowsById.get(keyOf(id)) ?? []).filter((one) => one !== row);
  const notes = sheet.getRange(first, column, Math.max(1, ids.length), 1).getNotes();
  ids.forEach((id, index) => {
    const [here, note] = [first + index, notes[index]?.[0] ?? ''];
    if (note !== '' && !note.startsWith(MARK)) return;
    const others = othersOf(id, here);
    const wanted = others.length > 0 ? noteFor(others, column) : '';
    if (wanted !== note) sheet.getRange(here, column).setNote(wanted);
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
