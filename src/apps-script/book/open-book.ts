import {SheetBook} from './sheet-book';
import {type Known, Workbook} from './workbook';

/**
 * The open spreadsheet, of which nothing is read yet.
 * @param restored the ids of sheets that rows, columns or cells were moved on just now
 */
export const openBook = (restored: ReadonlySet<string> = new Set(), known: Known = {}): SheetBook =>
  new SheetBook(new Workbook(SpreadsheetApp.getActiveSpreadsheet(), restored, known));
