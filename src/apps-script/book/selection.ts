import type {CellPlace} from '../../actions/book';
import {kpisOf} from '../../actions/kpis';
import type {SheetBook} from './sheet-book';

/** The KPI of the selected row, when the selection is on the KPIs sheet. */
export function selectedKpi(book: SheetBook): string | null {
  const known = book.workbook.find('kpis');
  const active = book.workbook.spreadsheet.getActiveSheet();
  if (!known || active.getSheetId() !== known.sheet.getSheetId()) return null;
  const row = active.getActiveRange()?.getRow();
  return kpisOf(book).find((kpi) => kpi.row === row)?.name ?? null;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const currentCell = (spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Range =>
  spreadsheet.getCurrentCell() ?? spreadsheet.getActiveSheet().getRange('A1');

/** The selected cell; of several, the one that the keyboard is on. */
export const selectedPlace = (spreadsheet: Spreadsheet): CellPlace => ({
  sheet: spreadsheet.getActiveSheet().getName(),
  cell: currentCell(spreadsheet).getA1Notation(),
});

/** All that is selected, the cell, and what the cell shows; its formula where it shows nothing. */
export function selectedRange(
  spreadsheet: Spreadsheet,
): CellPlace & {readonly range: string; readonly shows: string} {
  const current = currentCell(spreadsheet);
  return {
    sheet: spreadsheet.getActiveSheet().getName(),
    cell: current.getA1Notation(),
    range: (spreadsheet.getActiveRange() ?? current).getA1Notation(),
    shows: current.getDisplayValue() || current.getFormula(),
  };
}
