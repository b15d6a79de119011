/** Sheets that make sense together. Each opens on Start here. */
import type {SheetKey} from '../template';

export interface Kit {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly sheets: readonly SheetKey[];
  /** Where the work begins: what the person sees once they are made. */
  readonly begin: SheetKey;
  /** It makes the page of one KPI along, whose name is asked for. */
  readonly page?: true;
}

export const kits: readonly Kit[] = [
  {
    key: 'okrs',
    title: 'Just OKRs',
    purpose: 'The OKRs, the guardrails that pause them, their check-ins and initiatives, on one page.',
    sheets: ['startPage', 'settings', 'guardrails', 'checkIns', 'okrs', 'initiatives', 'dashboardPage'],
    begin: 'startPage',
  },
  {
    key: 'kpis',
    title: 'Just KPIs',
    purpose: 'The KPIs with baseline, signal and trust, and the log of their values.',
    sheets: ['startPage', 'settings', 'kpiData', 'kpis', 'guardrails'],
    begin: 'startPage',
  },
  {
    key: 'page',
    title: 'One KPI page',
    purpose: 'One metric on one printable page: what it is, where it stands, what pushes it.',
    sheets: ['settings', 'kpiData', 'kpis'],
    begin: 'kpis',
    page: true,
  },
  {
    key: 'all',
    title: 'The whole system',
    purpose: 'KPIs and OKRs together: key results take baseline and trust from the KPIs that they move.',
    sheets: [
      'startPage',
      'settings',
      'kpiData',
      'kpis',
      'guardrails',
      'checkIns',
      'okrs',
      'initiatives',
      'decisions',
      'evidence',
      'dashboardPage',
      'reviewPage',
      'rollOut',
      'strategyPage',
      'mapPage',
    ],
    begin: 'startPage',
  },
];
