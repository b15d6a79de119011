/** Links inside the workbook as Google writes them, `#gid=123&range=B2`: they select the cell instead of leaving. */
import {registries} from '@odoo/o-spreadsheet';
import {zoneOf} from './a1';
import {gidOf} from './sheet-shape';

const inside =
  /^(?:https:\/\/docs\.google\.com\/spreadsheets\/d\/workbench\/[^#]*)?#gid=(\d+)(?:&range=([^&]+))?$/;

type LinkSpec = Parameters<typeof registries.urlRegistry.add>[1];
type LinkWorld = Parameters<LinkSpec['open']>[1];

/** Where a link points to, or null when the sheet is gone or the link leads elsewhere. */
function target(url: string, {model}: Pick<LinkWorld, 'model'>) {
  const [, gid, range] = inside.exec(url) ?? [];
  const sheetId = model.getters.getSheetIds().find((id) => String(gidOf(id)) === gid);
  if (!sheetId) return null;
  const size = {rows: model.getters.getNumberRows(sheetId), columns: model.getters.getNumberCols(sheetId)};
  return {sheetId, zone: zoneOf(decodeURIComponent(range ?? 'A1'), size)};
}

const insideLink: LinkSpec = {
  sequence: -1,
  title: 'Cells',
  match: (url) => inside.test(url),
  createLink: (url, label) => ({url, label, isExternal: false, isUrlEditable: false}),
  urlRepresentation(url, getters) {
    const gid = inside.exec(url)?.[1];
    const sheetId = getters.getSheetIds().find((id) => String(gidOf(id)) === gid);
    return sheetId ? getters.getSheetName(sheetId) : 'Missing sheet';
  },
  open(url, world) {
    const found = target(url, world);
    if (!found) return;
    const {model} = world;
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== found.sheetId)
      model.dispatch('ACTIVATE_SHEET', {sheetIdFrom, sheetIdTo: found.sheetId});
    if (!found.zone) return;
    model.selection.selectZone({cell: {col: found.zone.left, row: found.zone.top}, zone: found.zone});
  },
};

export function registerLinks(): void {
  if (!registries.urlRegistry.contains('workbench_cells'))
    registries.urlRegistry.add('workbench_cells', insideLink);
}
