import type * as historyBound from '../src/okr/statistics/history-bound';
import type * as historyOutlook from '../src/okr/statistics/history-outlook';
import type * as kpiSignals from '../src/okr/statistics/kpi-signals';
import type * as reached from '../src/okr/statistics/reached';
import type * as trendLine from '../src/okr/statistics/trend-line';

type Rules = Pick<typeof historyOutlook, 'historyOutlook'> &
  Pick<typeof historyBound, 'boundWith'> &
  Pick<typeof trendLine, 'outlook'> &
  Pick<typeof reached, 'chanceOf' | 'reachedWith'> &
  Pick<typeof kpiSignals, 'kpiSignal'>;

export function calibrationTables(
  rules: Rules,
  size: {readonly series: number; readonly seed: number},
): string;
