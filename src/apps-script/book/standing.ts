/** What stands in cells of any sheet, ours or not. */
import type {CellPlace, Standing} from '../../actions/book';
import {cellsOf} from '../../okr/formula/cells-of';
import {Condition} from '../../rpc/condition';
import {cell} from '../../templates/formula/a1';
import {clipped, rangeOf} from '../sheet/areas';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws Condition when somebody renamed or deleted it */
export function sheetCalled(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet) return sheet;
  throw new Condition(
    `There is no sheet called ${name} any more, so nothing was changed.`,
    'It was renamed or deleted. Select a cell, then try again.',
  );
}

/** A cell that shows nothing may hold a formula all the same. */
export function standingIn(
  spreadsheet: Spreadsheet,
  {sheet: name, cell: from}: CellPlace,
  rows: number,
  columns: number,
): Standing[] {
  const sheet = sheetCalled(spreadsheet, name);
  const at = cellsOf(from);
  const size = {rows: sheet.getMaxRows(), columns: sheet.getMaxColumns()};
  const area = at && clipped({row: at.row, column: at.column, rows, columns}, size);
  if (!area) throw new Condition(`${name} has no cell ${from}.`, 'Select a cell, then try again.');
  const range = rangeOf(sheet, area);
  const formulas = range.getFormulas();
  return range.getDisplayValues().flatMap((line, r) =>
    line.flatMap((shown, c): Standing[] => {
      const shows = shown || formulas[r]?.[c] || '';
      return shows === '' ? [] : [{sheet: name, cell: cell(area.column + c, area.row + r), shows}];
    }),
  );
}
