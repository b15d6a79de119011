/**
 * Rows above a header that somebody deleted. A sheet is planned by where its header stands, so before it is repaired the
 * rows come back: then every record stands under it as before, and nothing that was typed is in the way.
 */
import type {Change} from '../../actions/action';
import {templateOf} from '../../templates/sheets';
import type {SheetBook} from '../book/sheet-book';
import {carryOut, type Step} from './journal';
import {attempt} from './show';

/** The rows that sheets to be repaired lack. */
export function missingRows(book: SheetBook, changes: readonly Change[]): Step[] {
  return changes.flatMap((change): Step[] => {
    if (!('make' in change) || !change.repair || templateOf(change.make).kind === 'page') return [];
    const known = book.workbook.find(change.make);
    const missing = known?.facts.missingRows;
    if (!known || !missing) return [];
    const {before, count} = missing;
    const {sheet, facts} = known;
    const rows = facts.rows;
    return [
      {
        apply: () => sheet.insertRowsBefore(before, count),
        revert: () => {
          const extra = sheet.getMaxRows() - rows;
          if (extra > 0) sheet.deleteRows(before, extra);
        },
      },
    ];
  });
}

/** Puts the rows in and does the work; where the work fails, they go again. */
export function withRows<T>(rows: readonly Step[], work: () => T): T {
  carryOut(rows);
  try {
    return work();
  } catch (error) {
    for (const {revert} of [...rows].reverse()) attempt(revert);
    throw error;
  }
}
