import type {LineChart} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {rangeOf} from '../areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function insertChart(sheet: Sheet, plan: LineChart): void {
  const chart = sheet
    .newChart()
    .asLineChart()
    .addRange(rangeOf(sheet, plan.data))
    .setNumHeaders(1)
    .setOption('title', plan.title)
    .setOption('colors', [...plan.colours])
    .setPosition(plan.anchor.row, plan.anchor.column, 0, 0)
    .setOption('width', plan.width)
    .setOption('height', plan.height)
    .build();
  sheet.insertChart(chart);
}

/** A sheet without any chart gets its own back; one that has charts keeps them as people left them. */
export function restoreCharts(sheet: Sheet, plans: readonly LineChart[]): Step[] {
  if (plans.length === 0 || sheet.getCharts().length > 0) return [];
  return plans.map((plan) => ({
    apply: () => insertChart(sheet, plan),
    revert: () => {
      for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    },
  }));
}
