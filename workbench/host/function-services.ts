/**
 * What custom functions reach: as at Google, Utilities and reading the spreadsheet. Here they may ask which spreadsheet
 * it is; cells they are given as arguments, and one that reads others would be computed before them.
 */
import type {CallWatch, Service} from './service';
import {SpreadsheetAppHost} from './spreadsheet-app';
import {UtilitiesHost} from './utilities';
import type {Workbook} from './workbook';

const allowed = new Set([
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActiveSpreadsheet',
  'Spreadsheet.getId',
  'Spreadsheet.getName',
  'Spreadsheet.getSpreadsheetLocale',
  'Spreadsheet.getSpreadsheetTimeZone',
  'Spreadsheet.getUrl',
  'Utilities.formatDate',
  'Utilities.getUuid',
]);

export const watchFunctions: CallWatch = ({service, method, mutating}) => {
  const name = `${service}.${method}`;
  if (mutating) throw new Error(`You do not have permission to call ${method}`);
  if (!allowed.has(name)) throw new Error(`${name} is not implemented in the workbench for custom functions`);
};

export const servicesForFunctions = (book: Workbook): Readonly<Record<string, Service>> => ({
  SpreadsheetApp: new SpreadsheetAppHost(book, null),
  Utilities: new UtilitiesHost(() => book.engine.model.uuidGenerator.uuidv4()),
});
