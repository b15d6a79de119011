/** Where the user is in a workbook: the sheet in front and the selected cells. */
import {helpers, type Model} from '@odoo/o-spreadsheet';
import type {View} from './save-store';

export function viewOf({getters}: Model): View {
  return {sheetId: getters.getActiveSheetId(), ...getters.getSelectedZone()};
}

const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/**
 * Goes back there, as far as the sheet and its cells are still there. The grid measures a sheet when it is first drawn;
 * scrolled to before that, the selected row would end up behind the frozen ones.
 */
export async function restoreView(model: Model, {sheetId, ...zone}: View): Promise<void> {
  const {getters} = model;
  if (!getters.tryGetSheet(sheetId) || !getters.isSheetVisible(sheetId)) return;
  const active = getters.getActiveSheetId();
  if (sheetId !== active) model.dispatch('ACTIVATE_SHEET', {sheetIdFrom: active, sheetIdTo: sheetId});
  const fits = zone.right < getters.getNumberCols(sheetId) && zone.bottom < getters.getNumberRows(sheetId);
  if (!fits) return;
  const cell = {col: zone.left, row: zone.top};
  model.selection.selectZone({cell, zone}, {scrollIntoView: false});
  await drawn();
  model.selection.selectZone({cell, zone}, {scrollIntoView: true});
}

export const sameView = (one: View | undefined, other: View) =>
  !!one && helpers.deepEquals({...one}, {...other});
