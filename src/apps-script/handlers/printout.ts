import {Condition} from '../../rpc/condition';
import type {Args, Reply} from '../../rpc/contract';
import {type PrintSetUp, printSetUp, usualSetUp} from '../../templates/plan/print-set-up';
import {answersFor, parseId} from '../../templates/sheets';
import {openBook} from '../book/open-book';
import {factsByKey, templateOfId, type Workbook} from '../book/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's numbers for *Fit to width* and *Fit to page*. */
const scales = {width: 2, page: 4} as const;

/** The same for all: half an inch on every side, which the widths of the pages count on; frozen rows on every sheet. */
const usual =
  'format=pdf&gridlines=false&fzr=true&top_margin=0.5&bottom_margin=0.5&left_margin=0.5&right_margin=0.5';

function setUpOf(workbook: Workbook, sheet: Sheet): PrintSetUp {
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

/** The address at which Google exports a sheet; a person's own browser opens it, so it takes no further rights. */
export function printout({sheet: name}: Args<'printout'>): Reply<'printout'> {
  const {workbook} = openBook();
  const sheet = workbook.spreadsheet.getSheetByName(name);
  if (!sheet) throw new Condition(`There is no sheet called ${name} any more.`, 'Reload the sidebar.');
  const {orientation, fit, range} = setUpOf(workbook, sheet);
  const set = `gid=${sheet.getSheetId()}&portrait=${orientation === 'portrait'}&scale=${scales[fit]}`;
  const cells = range === null ? '' : `&range=${range}`;
  return {url: `${workbook.spreadsheet.getUrl().replace(/\/edit.*$/, '')}/export?${usual}&${set}${cells}`};
}
