/** The lists on Settings that choices come from: who and which teams there are. */
import {firstListColumn, firstRowUnder, listRows, usualFormHeader} from '../../templates/plan/form-layout';
import type {ListKey} from '../../templates/rows';
import type {Area} from '../../templates/sheet-plan';
import {settings} from '../../templates/sheets/settings';
import type {Workbook} from './workbook';

/** Where a list stands: its column is fixed, because choices refer to it by its place. */
export function listArea(key: ListKey, workbook: Workbook): Area {
  const header = workbook.find('settings')?.facts.headerRow ?? usualFormHeader;
  const column = firstListColumn + settings.lists.findIndex((list) => list.key === key);
  return {row: firstRowUnder(header), column, rows: listRows, columns: 1};
}

/** The cells of a list from its first row on, blank ones included; none where there is no Settings sheet. */
export function readList(workbook: Workbook, key: ListKey): string[] {
  const known = workbook.find('settings');
  if (!known) return [];
  const {row, column, rows} = listArea(key, workbook);
  const {values} = known.facts;
  const last = Math.min(rows, known.facts.rows - row + 1);
  return Array.from({length: Math.max(0, last)}, (_, index) =>
    String(values[row - 1 + index]?.[column - 1] ?? '').trim(),
  );
}
