/** What the add-on shows: its menu and its sidebar. The menu is built before anything is authorised. */

const TITLE = 'KPI & OKR';

export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'showSidebar')
    .addItem('See it with an example', 'showExamples')
    .addSeparator()
    .addItem('KPI page for the selected row', 'kpiPageForSelection')
    .addItem('Repair this sheet', 'repairThisSheet')
    .addToUi();
}

const APP = '<div id="app"';

/** The page is told which spreadsheet it belongs to: by that it keeps a draft of this one apart from those of others. */
function show(attributes: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE);
  const id = encodeURIComponent(SpreadsheetApp.getActiveSpreadsheet().getId());
  page.setContent(page.getContent().replace(APP, `${APP} data-spreadsheet="${id}"${attributes}`));
  SpreadsheetApp.getUi().showSidebar(page);
}

export const showSidebar = (): void => show('');

/** The same, opened on the worked examples. */
export const showExamples = (): void => show(' data-begin="example"');
