/** Sheets that a run froze: their formulas come back. */
import type {Place} from '../../rpc/contract';
import {frozenOn} from '../book/frozen';
import type {SheetBook} from '../book/sheet-book';
import type {HowToUndo} from './effects';
import type {Step} from './journal';
import {thawing} from './thaw';

export interface FrozenUndoing {
  readonly steps: readonly Step[];
  readonly undone: readonly string[];
  readonly kept: readonly Place[];
  readonly left: readonly number[];
}

/** Values that somebody typed over since stay, unless that is forced. */
export function undoFrozen(
  {workbook, calendar}: SheetBook,
  frozen: readonly number[],
  {force}: HowToUndo,
): FrozenUndoing {
  const steps: Step[] = [];
  const undone: string[] = [];
  const kept: Place[] = [];
  const left: number[] = [];
  const headers = new Map(
    frozen.length === 0 ? [] : [...workbook.known.values()].map((one) => [one.sheet.getSheetId(), one.facts]),
  );
  for (const id of frozen) {
    const sheet = workbook.spreadsheet.getSheets().find((one) => one.getSheetId() === id);
    const record = sheet && frozenOn(sheet);
    if (!sheet || !record) continue;
    const tab = sheet.getName();
    const thawed = thawing(sheet, record, {
      dayOf: (date) => calendar.dayOf(date),
      force,
      headerRow: headers.get(id)?.headerRow,
    });
    steps.push(...thawed.steps);
    if (thawed.cells.length > 0)
      undone.push(`${tab}: ${thawed.cells.length} ${thawed.cells.length === 1 ? 'formula' : 'formulas'}`);
    if (thawed.kept.length > 0) left.push(id);
    kept.push(...thawed.kept.map((cell) => ({sheet: tab, cell, label: `${cell}: typed over since`})));
  }
  return {steps, undone, kept, left};
}
