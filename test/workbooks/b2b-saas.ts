/** The method's first worked example (B2B SaaS), with a made-up history of twelve weeks around its figures. */
import type {CellInput} from '../../src/templates/sheet-plan';
import {type Contents, day} from './golden';

const weeks = Array.from({length: 12}, (_, week) => day('2026-01-11') + 7 * week);

/** Up and down around a baseline, week by week. */
const history = (kpi: string, low: number, high: number) =>
  weeks.map((date, week) => ({date, kpi, value: week % 2 === 0 ? low : high, source: 'made up'}));

export const kpis: readonly Record<string, CellInput>[] = [
  {
    name: 'Win rate',
    owner: 'Ana',
    unit: '%',
    better: 'Up',
    driver: 'Noisy',
    cadence: 'Weekly',
    category: 'Sales & Marketing',
    role: 'Driver',
    definition: 'Won deals of all SQLs that were decided in the week, mid-market.',
    query: 'select week, won / decided from deals',
  },
  {name: 'Sales cycle', owner: 'Ben', unit: 'days', better: 'Down', driver: 'Stable'},
  {name: 'Expansion ARR share', owner: 'Cleo', unit: '%', better: 'Up', completeness: 0.9},
  {name: 'CAC payback', owner: 'Dan', unit: 'mo', better: 'Down'},
  {name: 'NPS', owner: 'Eve'},
];

export const okrs: readonly Record<string, CellInput>[] = [
  {id: 'O1', text: 'Shorten the path to value and convert more qualified deals in mid-market.', owner: 'Ana'},
  {
    id: 'O1.1',
    text: 'Increase SQL→Won win rate from 18% → 23% (±1 pp) in MM segment.',
    owner: 'Ana',
    type: 'Increase',
    start: 0.18,
    current: 0.2,
    target: 0.23,
    unit: '%',
    kpi: 'Win rate',
  },
  {
    id: 'O1.2',
    text: 'Reduce median sales cycle from 54 → 42 days without raising discount rate.',
    owner: 'Ben',
    type: 'Reduce',
    start: 54,
    current: 52,
    target: 42,
    unit: 'days',
    kpi: 'Sales cycle',
  },
  {
    id: 'O1.3',
    text: 'Lift expansion ARR share via packaged add-ons.',
    owner: 'Cleo',
    type: 'Increase',
    start: 0.21,
    current: 0.225,
    target: 0.27,
    unit: '%',
    weight: 2,
  },
];

export const guardrails: readonly Record<string, CellInput>[] = [
  {name: 'CAC payback', rule: '≤ 12 mo', scope: 'O1', kpi: 'CAC payback', unit: 'mo'},
  {name: 'Refund rate', rule: '≤ 1.0%', scope: 'All', value: 0.008, unit: '%'},
  {name: 'INP p95', rule: '≤ 200ms', scope: 'All', value: 195, unit: 'ms'},
];

export const checkIns: readonly Record<string, CellInput>[] = [
  {date: day('2026-01-15'), id: 'O1.1', value: 0.182},
  {date: day('2026-02-15'), id: 'O1.1', value: 0.19},
  {date: day('2026-03-15'), id: 'O1.1', value: 0.195},
  {date: day('2026-03-30'), id: 'O1.1', value: 0.2},
  {date: day('2026-02-01'), id: 'O1.2', value: 52},
];

/** Halfway through the half-year: pace is 50%. `payback` is the latest CAC payback in months. */
export const b2bSaas = (payback: number): Contents => ({
  today: '2026-04-01',
  tables: ['kpiData', 'kpis', 'guardrails', 'checkIns', 'okrs', 'initiatives'],
  settings: {cycleName: 'H1 2026', cycleStart: '2026-01-01', cycleEnd: '2026-06-30'},
  pages: ['Win rate', 'NPS'],
  records: {
    kpis,
    okrs,
    guardrails,
    checkIns,
    initiatives: [
      {initiative: 'Proposal system revamp', keyResult: 'O1.1', kind: 'Project', status: 'In progress'},
    ],
    kpiData: [
      ...history('Win rate', 0.16, 0.2),
      ...history('Sales cycle', 52, 56),
      ...history('Expansion ARR share', 0.2, 0.22),
      ...history('CAC payback', 13, 15).slice(0, -1),
      {date: day('2026-03-29'), kpi: 'CAC payback', value: payback, source: 'made up'},
    ],
  },
});
