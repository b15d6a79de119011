import {SheetBook} from './sheet-book';
import {Workbook} from './workbook';

/**
 * The open spreadsheet, of which nothing is read yet.
 * @param restored the ids of sheets that rows, columns or cells were moved on just now
 * @param homes the document's properties, where they were read already: one trip finds all sheets then
 */
export const openBook = (
  restored: ReadonlySet<string> = new Set(),
  homes: Readonly<Record<string, string>> = {},
): SheetBook => new SheetBook(new Workbook(SpreadsheetApp.getActiveSpreadsheet(), restored, homes));
