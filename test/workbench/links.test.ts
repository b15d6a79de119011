import {registries} from '@odoo/o-spreadsheet';
import {withScript} from './script';

type LinkWorld = Parameters<ReturnType<typeof registries.urlRegistry.get>['open']>[1];

test('a link to a sheet and range of the workbook selects it', () => {
  const host = withScript(`function go() {
    const ss = SpreadsheetApp.getActive();
    const other = ss.insertSheet('Other');
    ss.setActiveSheet(ss.getSheets()[0]);
    ss.getActiveSheet().getRange('A1').setFormula('=HYPERLINK("' + ss.getUrl() + '#gid=' + other.getSheetId() + '&range=B2:C3";"Go")');
    return other.getSheetId();
  }`);
  host.run('go');
  const {link, formattedValue} = host.model.getters.getEvaluatedCell({sheetId: 'Sheet1', col: 0, row: 0});
  expect(formattedValue).toBe('Go');
  const spec = registries.urlRegistry.get('workbench_cells');
  expect(spec.match(link!.url)).toBe(true);
  spec.open(link!.url, {model: host.model} as LinkWorld);
  expect(host.model.getters.getActiveSheetId()).toBe(host.locate('Other!A1').sheetId);
  expect(host.model.getters.getSelectedZone()).toEqual({top: 1, left: 1, bottom: 2, right: 2});
});
