/** What simple triggers are told. */
import type {CellValue} from '@odoo/o-spreadsheet';
import type {CellChange} from './port';
import {RangeHost} from './range';
import {SpreadsheetHost} from './spreadsheet';
import {UserHost} from './utilities';
import type {Workbook} from './workbook';

const authMode = 'LIMITED';

export const openEvent = (book: Workbook) => ({
  authMode,
  source: new SpreadsheetHost(book),
  user: new UserHost(),
});

/** Google gives values as text, booleans in capitals; nothing for a blank. */
const eventText = (value: CellValue): string | undefined => {
  if (value === null || value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
};

/** `value` and `oldValue` are there for a single cell only. */
export function editEvent(book: Workbook, changes: readonly CellChange[]) {
  const first = changes[0]!;
  const here = changes.filter(({sheetId}) => sheetId === first.sheetId);
  const zone = {
    top: Math.min(...here.map(({row}) => row)),
    bottom: Math.max(...here.map(({row}) => row)),
    left: Math.min(...here.map(({col}) => col)),
    right: Math.max(...here.map(({col}) => col)),
  };
  const event = {...openEvent(book), range: RangeHost.of(book, first.sheetId, zone)};
  if (changes.length > 1) return event;
  const value = eventText(book.getters.getEvaluatedCell(first).value);
  const oldValue = eventText(first.oldValue);
  return {...event, ...(value === undefined ? {} : {value}), ...(oldValue === undefined ? {} : {oldValue})};
}
