import {Condition} from '../../rpc/condition';
import type {Args, Reply} from '../../rpc/contract';

export function select({sheet, cell}: Args<'select'>): Reply<'select'> {
  const found = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet);
  if (!found) {
    throw new Condition(
      `There is no sheet called ${sheet} any more.`,
      'It was renamed or deleted. Reload the sidebar.',
    );
  }
  found.getRange(cell).activate();
  return {};
}
