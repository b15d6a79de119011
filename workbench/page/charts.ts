/** The engine draws its charts with a `Chart` that it expects to find on the page, controllers and all. */
import * as parts from 'chart.js';
import ChartWithAll from 'chart.js/auto';

export function provideCharts(): void {
  Object.assign(globalThis, {Chart: Object.assign(ChartWithAll, parts, {Chart: ChartWithAll})});
}
