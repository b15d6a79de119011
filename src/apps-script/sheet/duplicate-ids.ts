import {keyOf} from '../../okr/known';
import {cell} from '../../templates/formula/a1';
import {firstRow} from '../../templates/plan/table-layout';
import type {EditedRows} from '../entry/on-edit';

/** Begins every note of ours on an id, so that notes which people wrote are left alone. */
const MARK = '⚠ ';

function noteFor(others: readonly number[], column: number): string {
  const places = others.map((row) => cell(column, row)).join(', ');
  return `${MARK}This id stands in ${places} too. Give one of them another id: until then neither counts in the roll-up.`;
}

/** Ids that stand twice get a note on both cells; it goes when they differ again. What was typed stays. */
export function markDuplicates(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  {sheet, columns, row, cells}: EditedRows,
): void {
  const column = columns.get('id') ?? 1;
  const range = sheet.getRange(firstRow, column, sheet.getMaxRows() - firstRow + 1, 1);
  const ids = range.getValues().map(([id]) => keyOf(String(id)));
  const notes = range.getNotes().map(([note]) => note ?? '');
  const rowsById = new Map<string, number[]>();
  ids.forEach((id, index) => {
    if (id !== '') rowsById.set(id, [...(rowsById.get(id) ?? []), firstRow + index]);
  });
  ids.forEach((id, index) => {
    const here = firstRow + index;
    const others = (rowsById.get(id) ?? []).filter((one) => one !== here);
    const note = notes[index]!;
    if (note !== '' && !note.startsWith(MARK)) return;
    const wanted = others.length > 0 ? noteFor(others, column) : '';
    if (wanted !== note) sheet.getRange(here, column).setNote(wanted);
  });
  const typed = cells.map(({id}, index) => ({id: String(id ?? ''), row: row + index}));
  const twice = typed.find(({id}) => (rowsById.get(keyOf(id))?.length ?? 0) > 1);
  if (!twice) return;
  const others = rowsById.get(keyOf(twice.id))!.filter((one) => one !== twice.row);
  spreadsheet.toast(
    `It stands in ${others.map((one) => cell(column, one)).join(', ')} too.`,
    `${twice.id} stands twice`,
    8,
  );
}
