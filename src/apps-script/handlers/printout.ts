import {Condition} from '../../rpc/condition';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {setUpOf} from '../book/set-up-of';
import type {Workbook} from '../book/workbook';

/** Google's numbers for *Fit to width* and *Fit to page*. */
const scales = {width: 2, page: 4} as const;

/** The same for all: half an inch on every side, which the widths of the pages count on; frozen rows on every sheet. */
const usual =
  'format=pdf&gridlines=false&fzr=true&top_margin=0.5&bottom_margin=0.5&left_margin=0.5&right_margin=0.5';

/** The address at which Google exports a sheet; a person's own browser opens it, so it takes no further rights. */
function exportOf(workbook: Workbook, name: string): string {
  const sheet = workbook.spreadsheet.getSheetByName(name);
  if (!sheet) throw new Condition(`There is no sheet called ${name} any more.`, 'Reload the sidebar.');
  const {orientation, fit, range} = setUpOf(workbook, sheet);
  const set = `gid=${sheet.getSheetId()}&portrait=${orientation === 'portrait'}&scale=${scales[fit]}`;
  const cells = range === null ? '' : `&range=${range}`;
  return `${workbook.spreadsheet.getUrl().replace(/\/edit.*$/, '')}/export?${usual}&${set}${cells}`;
}

export function printout({sheet}: Args<'printout'>): Reply<'printout'> {
  return {url: exportOf(openBook().workbook, sheet)};
}
