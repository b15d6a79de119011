import {largestOf, unitStyles} from '../../templates/sheets';
import {tableOf} from '../change/append';
import type {EditedRows} from '../entry/on-edit';
import {a1Of} from './areas';

/** A row whose unit was typed shows its figures in that unit. */
export function showInUnits(
  _spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  {table, sheet, columns, row, cells}: EditedRows,
): void {
  // A blank unit is a plain number again, not a row to pass over.
  const units = cells.map(({unit}) => String(unit ?? '') || ' ');
  const template = tableOf(table);
  const largest = cells.map((record) => largestOf(template, record));
  for (const {areas, style} of unitStyles(template, columns, row, units, largest)) {
    if (style.numberFormat !== undefined)
      sheet.getRangeList(areas.map(a1Of)).setNumberFormat(style.numberFormat);
  }
}
