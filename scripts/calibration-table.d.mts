import type * as historyOutlook from '../src/okr/statistics/history-outlook';
import type * as kpiSignals from '../src/okr/statistics/kpi-signals';
import type * as trendLine from '../src/okr/statistics/trend-line';

type Rules = Pick<typeof historyOutlook, 'historyOutlook' | 'boundWith'> &
  Pick<typeof trendLine, 'chanceOf' | 'outlook' | 'reachedWith'> &
  Pick<typeof kpiSignals, 'kpiSignal'>;

export function calibrationTables(
  rules: Rules,
  size: {readonly series: number; readonly seed: number},
): string;
