/** What the add-on shows: its menu and its sidebar. The menu is built before anything is authorised. */

const TITLE = 'KPI & OKR';

export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'showSidebar')
    .addSeparator()
    .addItem('KPI page for the selected row', 'kpiPageForSelection')
    .addItem('Repair this sheet', 'repairThisSheet')
    .addToUi();
}

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE));
}
