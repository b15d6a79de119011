/** Columns that somebody deleted come back where they belong; what is in them is written when the sheet is repaired. */
import type {Gap} from '../../templates/plan/locate';
import {stretches} from '../../templates/plan/stretches';
import type {Step} from '../change/journal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A new column looks like its neighbour, whose look, choices and visibility are not its own. */
function dress(sheet: Sheet, {columns}: Gap, before: number, header: number): void {
  const range = sheet.getRange(1, before, sheet.getMaxRows(), columns.length);
  range.clearFormat();
  range.clearDataValidations();
  // By its title a column is known when the sheet is read again. The title of a spilled one comes with its formula.
  const titles = columns.map(({title, spillOf}) => (spillOf === undefined ? title : ''));
  sheet.getRange(header, before, 1, columns.length).setValues([titles]);
  sheet.showColumns(before, columns.length);
  const hidden = columns.flatMap((column, step) => (column.hidden ? [before + step] : []));
  for (const [from, count] of stretches(hidden)) sheet.hideColumns(from, count);
}

/** From the last gap to the first, so that each stands where it was counted. */
export function insertedColumns(sheet: Sheet, gaps: readonly Gap[], header: number): Step[] {
  return [...gaps]
    .sort((one, other) => other.before - one.before)
    .map((gap): Step => {
      const {before, columns} = gap;
      let [wide, at] = [0, before];
      return {
        apply: () => {
          wide = sheet.getMaxColumns();
          at = Math.min(before, wide + 1);
          if (before > wide) sheet.insertColumnsAfter(wide, columns.length);
          else sheet.insertColumnsBefore(before, columns.length);
          dress(sheet, gap, at, header);
        },
        revert: () => {
          if (wide > 0 && sheet.getMaxColumns() > wide) sheet.deleteColumns(at, columns.length);
        },
      };
    });
}
