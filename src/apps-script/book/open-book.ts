import type {Seen} from '../../rpc/contract';
import {SheetBook} from './sheet-book';
import {Workbook} from './workbook';

/** What somebody knows of the spreadsheet already, so that it need not be asked for. */
export interface Known {
  /** The document's properties, where they were read already: one trip finds all sheets then. */
  readonly homes?: Readonly<Record<string, string>>;
  readonly seen?: Seen | undefined;
  /** Tables are read as far as their own columns go. */
  readonly isRoutine?: boolean;
}

/**
 * The open spreadsheet, of which nothing is read yet.
 * @param restored the ids of sheets that rows, columns or cells were moved on just now
 */
export const openBook = (restored: ReadonlySet<string> = new Set(), known: Known = {}): SheetBook =>
  new SheetBook(new Workbook(SpreadsheetApp.getActiveSpreadsheet(), restored, known));
