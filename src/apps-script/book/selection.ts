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
