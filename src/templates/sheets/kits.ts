/** Sheets that make sense together. The page of a KPI has its own button, because it asks for a KPI. */
import type {SheetKey} from '../template';

export interface Kit {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly sheets: readonly SheetKey[];
  /** Where the work begins: what the others wait for. */
  readonly begin: SheetKey;
}

export const kits: readonly Kit[] = [
  {
    key: 'okrs',
    title: 'Just OKRs',
    purpose: 'The OKRs, the guardrails that pause them, their check-ins, initiatives and decisions.',
    sheets: ['settings', 'guardrails', 'checkIns', 'okrs', 'initiatives', 'decisions'],
    begin: 'okrs',
  },
  {
    key: 'kpis',
    title: 'Just KPIs',
    purpose: 'The KPIs with baseline, signal and trust, and the log of their values.',
    sheets: ['settings', 'kpiData', 'kpis', 'guardrails'],
    begin: 'kpis',
  },
  {
    key: 'all',
    title: 'The whole system',
    purpose: 'KPIs and OKRs together: key results take baseline and trust from the KPIs that they move.',
    sheets: [
      'settings',
      'kpiData',
      'kpis',
      'guardrails',
      'checkIns',
      'okrs',
      'initiatives',
      'decisions',
      'dashboardPage',
      'rollOut',
    ],
    begin: 'kpis',
  },
];
