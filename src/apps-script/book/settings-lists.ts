/** The lists on Settings that choices come from: who and which teams there are. */
import {firstListColumn, firstListRow, listRows} from '../../templates/plan/form-layout';
import type {Area} from '../../templates/sheet-plan';
import {settings} from '../../templates/sheets/settings';
import {clipped, rangeOf, sizeOf} from '../sheet/areas';
import type {Workbook} from './workbook';

export type ListKey = 'teams' | 'owners';

/** Where a list stands, on the sheet as it is made and on every one since: choices refer to it by its place. */
export function listArea(key: ListKey): Area {
  const column = firstListColumn + settings.lists.findIndex((list) => list.key === key);
  return {row: firstListRow, column, rows: listRows, columns: 1};
}

/** The cells of a list from its first row on, blank ones included; none where there is no Settings sheet. */
export function readList({known}: Workbook, key: ListKey): string[] {
  const sheet = known.get('settings')?.sheet;
  const area = sheet && clipped(listArea(key), sizeOf(sheet));
  if (!area) return [];
  return rangeOf(sheet, area)
    .getDisplayValues()
    .map(([name]) => (name ?? '').trim());
}
