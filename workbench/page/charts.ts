/** The engine draws its charts with a `Chart` that it expects to find on the page, controllers and all. */
import * as parts from 'chart.js';
import ChartWithAll from 'chart.js/auto';

/**
 * Google Sheets fits a line chart's axis to the values; the engine always begins at zero, where a rate that moves by a
 * point is a flat line.
 */
const fitLines: parts.Plugin = {
  id: 'fit-lines',
  beforeUpdate(chart) {
    if ((chart.config as parts.ChartConfiguration).type !== 'line') return;
    for (const scale of Object.values(chart.options.scales ?? {}))
      Object.assign(scale ?? {}, {beginAtZero: false});
  },
};

export function provideCharts(): void {
  ChartWithAll.register(fitLines);
  Object.assign(globalThis, {Chart: Object.assign(ChartWithAll, parts, {Chart: ChartWithAll})});
}
