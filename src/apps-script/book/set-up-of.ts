/** How a sheet is meant on paper, ours or anybody's. */
import {type PrintSetUp, printSetUp, usualSetUp} from '../../templates/plan/print-set-up';
import {answersFor, parseId} from '../../templates/sheets';
import {factsByKey, templateOfId, type Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function setUpOf(workbook: Workbook, sheet: Sheet): PrintSetUp {
  const known = [...workbook.known.values()].find((one) => one.sheet.getSheetId() === sheet.getSheetId());
  if (!known) return usualSetUp;
  const template = templateOfId(known.id);
  const context = {
    sheets: factsByKey(workbook),
    self: known.facts,
    answers: answersFor(template, parseId(known.id).instance),
  };
  const firstColumn = sheet.getRange(1, 1, sheet.getMaxRows(), 1).getDisplayValues();
  return printSetUp(
    template,
    context,
    firstColumn.map(([first = '']) => first),
  );
}
