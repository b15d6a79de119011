/** The thin lines of a plan: under a header, above a part of a page. */
import {colours} from '../../../templates/look';
import type {SheetPlan} from '../../../templates/sheet-plan';
import {rangeOf} from '../areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function drawing(lines: SheetPlan['lines']): ((sheet: Sheet) => void)[] {
  return lines.map(({area, edge}) => (sheet) => {
    const [top, bottom] = edge === 'top' ? [true, null] : [null, true];
    const {SOLID} = SpreadsheetApp.BorderStyle;
    rangeOf(sheet, area).setBorder(top, null, bottom, null, null, null, colours.line, SOLID);
  });
}
