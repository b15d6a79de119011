/** What people can do to a sheet and a page that Repair has to put right: functions for the script of a test. */
export const DAMAGE = `
function damage() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Guardrails');
  sheet.getRange('C4:D4').clearContent();
  sheet.getRange('A4:J4').setBackground('#ff0000').setNote('');
  sheet.getRange('C6:C20').setNumberFormat('0.000').setFontColor('#00ff00');
  sheet.setConditionalFormatRules([]);
  sheet.getRange('A1:J100').clearDataValidations();
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((one) => one.remove());
  sheet.setColumnWidths(1, 6, 55).setRowHeights(1, 6, 60);
  sheet.getRange('A4:J4').setBorder(false, false, false, false, false, false);
  sheet.getRange('C3:D3').merge();
}
function damagePage() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('KPI · Win rate');
  sheet.getRange('A2:D20').clearContent();
  sheet.getRange('A2:D20').setBackground('#ff0000');
  sheet.getRange('A1:E30').breakApart();
  sheet.setColumnWidths(1, 5, 55).setRowHeights(1, 6, 60);
  sheet.getCharts().forEach((one) => sheet.removeChart(one));
  sheet.setConditionalFormatRules([]);
}`;
