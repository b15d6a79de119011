import type {PageTemplate} from '../template';

/** One printed portrait page about one KPI. Its plan id is `kpi-page:` and the KPI's name. */
export const kpiPage: PageTemplate = {
  kind: 'page',
  key: 'kpiPage',
  title: 'KPI one-pager',
  purpose:
    'One printed page about one KPI: what it is, where it stands, what it must not break and what pushes it.',
  needs: ['settings', 'kpis', 'kpiData'],
  reads: ['settings', 'kpis', 'kpiData', 'guardrails', 'okrs'],
};

export const kpiPageId = (kpi: string): string => `kpi-page:${kpi}`;
