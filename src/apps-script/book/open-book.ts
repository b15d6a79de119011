import {SheetBook} from './sheet-book';
import {Workbook} from './workbook';

/** The open spreadsheet, of which nothing is read yet. */
export const openBook = (): SheetBook => new SheetBook(new Workbook(SpreadsheetApp.getActiveSpreadsheet()));
