/** The snapshots that a run took: which of them may go. */
import {isDate} from '../../okr/cell';
import type {Place} from '../../rpc/contract';
import type {Value} from '../../templates/snapshot/page-look';
import type {SheetBook} from '../book/sheet-book';
import {standingTags} from '../book/tags';
import type {HowToUndo, SnapshotEffect} from './effects';
import {printOf} from './print';
import type {Going} from './undo-sheets';

export interface SnapshotUndoing {
  readonly going: readonly Going[];
  readonly kept: readonly Place[];
  readonly left: readonly SnapshotEffect[];
}

/** A snapshot that somebody wrote on since is left, unless that is forced. */
export function undoSnapshots(
  book: SheetBook,
  effects: readonly SnapshotEffect[],
  {force, isHalf}: HowToUndo,
): SnapshotUndoing {
  const there = effects.length === 0 ? null : standingTags(book.workbook.spreadsheet);
  const going: Going[] = [];
  const kept: Place[] = [];
  const left: SnapshotEffect[] = [];
  for (const effect of effects) {
    const sheet = there?.get(effect.id);
    if (!sheet) continue;
    const tab = sheet.getName();
    const values = sheet.getDataRange().getValues() as Value[][];
    const now = printOf(values, (date) => (isDate(date) ? book.calendar.dayOf(date) : 0));
    // A run that was stopped may not have written it yet.
    if (force || now === effect.print || (isHalf && now === printOf([])))
      going.push({id: effect.id, sheet, facts: {tab}});
    else {
      kept.push({sheet: tab, cell: 'A1', label: `${tab}: somebody typed there since`});
      left.push(effect);
    }
  }
  return {going, kept, left};
}
