import {keyOf} from '../../okr/known';
import {readRows, type TableRow} from '../change/append';
import type {Workbook} from './workbook';

export interface Kpi {
  readonly name: string;
  readonly row: number;
  readonly cells: TableRow['cells'];
}

/** The KPIs of the KPIs sheet in its order; a name that stands twice counts once. */
export function readKpis(workbook: Workbook): Kpi[] {
  const known = workbook.known.get('kpis');
  if (!known) return [];
  const seen = new Set<string>();
  return readRows('kpis', known.sheet, known.facts).flatMap(({row, cells}) => {
    const name = String(cells.name ?? '').trim();
    if (name === '' || seen.has(keyOf(name))) return [];
    seen.add(keyOf(name));
    return [{name, row, cells}];
  });
}

/** The KPI of the selected row, when the selection is on the KPIs sheet. */
export function selectedKpi(workbook: Workbook, kpis: readonly Kpi[]): string | null {
  const known = workbook.known.get('kpis');
  const active = workbook.spreadsheet.getActiveSheet();
  if (!known || active.getSheetId() !== known.sheet.getSheetId()) return null;
  const row = active.getActiveRange()?.getRow();
  return kpis.find((kpi) => kpi.row === row)?.name ?? null;
}
