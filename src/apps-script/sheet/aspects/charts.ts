import type {LineChart} from '../../../templates/sheet-plan';
import {rangeOf} from '../areas';
import {type Aspect, NOTHING, type OldSheet, onNew, type Restoring} from './aspect';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function insertChart(sheet: Sheet, plan: LineChart): void {
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
function restored({sheet, plan: {charts: plans}}: OldSheet): Restoring {
  if (plans.length === 0 || sheet.getCharts().length > 0) return NOTHING;
  const steps = plans.map((plan) => ({
    apply: () => insertChart(sheet, plan),
    revert: () => {
      for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    },
  }));
  return {steps};
}

export const charts: Aspect = {
  part: 'contents',
  make: (one) =>
    onNew(
      one,
      one.plan.charts.map((chart) => (sheet) => insertChart(sheet, chart)),
    ),
  restore: restored,
};
