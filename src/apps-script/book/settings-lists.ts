/** The lists on Settings that choices come from: who and which teams there are. */
import {firstRowUnder, listRows} from '../../templates/plan/form-layout';
import {formPlaces} from '../../templates/plan/form-places';
import type {ListKey} from '../../templates/rows';
import type {Area} from '../../templates/sheet-plan';
import {settings} from '../../templates/sheets/settings';
import type {Workbook} from './workbook';

/** Where a list stands now. */
export function listArea(key: ListKey, workbook: Workbook): Area {
  const {header, lists} = workbook.find('settings')?.facts.form ?? formPlaces(settings, undefined);
  return {row: firstRowUnder(header), column: lists.get(key) ?? 1, rows: listRows, columns: 1};
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
