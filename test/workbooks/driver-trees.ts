/** The method's three examples as driver trees, each KPI at its usual values until the cycle began. */
import type {CellInput} from '../../src/templates/sheet-plan';
import {type Contents, day} from './golden';

type Row = Readonly<Record<string, CellInput>>;

/** name, unit, usual value, what it drives, how, strength, basis */
type DriverRow = readonly [string, string, number, string?, string?, number?, string?];

const weeks = Array.from({length: 12}, (_, week) => day('2026-10-04') + 7 * week);

/** Up and down by a percent. */
const history = (kpi: string, usual: number): Row[] =>
  weeks.map((date, week) => ({date, kpi, value: usual * (week % 2 ? 1.01 : 0.99), source: 'made up'}));

const kpiRow = ([name, unit, , drives, link, strength, basis]: DriverRow, index: number): Row => ({
  name,
  unit,
  freshness: 365,
  owner: ['Ana', 'Ben', 'Cleo'][index % 3]!,
  role: index === 0 ? 'North-Star' : drives ? 'Driver' : 'Guardrail',
  ...(drives ? {drives, link: link!, branch: 'Activation'} : {}),
  ...(strength === undefined ? {} : {strength}),
  ...(basis ? {basis} : {}),
});

/** Ten check-ins on the way from start to a value, so that there is a forecast. */
export const checkIns = (id: string, from: number, to: number): Row[] =>
  Array.from({length: 10}, (_, n) => ({
    date: day('2027-01-06') + 4 * n,
    id,
    // Not quite a line: what never strays has no outlook.
    value: from + ((to - from) * (n + (n % 2 ? 0.3 : -0.3))) / 9,
  }));

export function treeWorkbook(
  drivers: readonly DriverRow[],
  okrs: readonly Row[],
  more: Partial<Contents> & {readonly values?: readonly Row[]} = {},
): Contents {
  const {values = [], records = {}, settings = {}, ...rest} = more;
  return {
    today: '2027-02-17',
    tables: ['kpiData', 'kpis', 'guardrails', 'checkIns', 'okrs'],
    onePages: ['strategyPage'],
    ...rest,
    settings: {cycleStart: '2027-01-01', cycleEnd: '2027-03-31', ...settings},
    records: {
      kpis: drivers.map(kpiRow),
      kpiData: [...drivers.flatMap(([name, , usual]) => history(name, usual)), ...values],
      okrs,
      ...records,
    },
  };
}

export const b2bDrivers: readonly DriverRow[] = [
  ['New ARR', '$k/week', 302.4],
  ['Leads', '/week', 250, 'New ARR', 'Multiplies'],
  ['SQL rate', '%', 0.28, 'New ARR', 'Multiplies'],
  ['Win rate', '%', 0.18, 'New ARR', 'Multiplies'],
  ['Time to value', 'days', 21, 'Win rate', 'Influences', -0.1, 'Observed'],
  ['Sales cycle', 'days', 54, 'New ARR', 'Influences', -0.3, 'Observed'],
  ['First-year ARPA', '$k', 24, 'New ARR', 'Multiplies'],
  ['Expansion ARR share', '%', 0.21, 'First-year ARPA', 'Influences', 0.2, 'Assumed'],
  ['Weekly active teams', '%', 0.71, 'New ARR', 'Watched'],
  ['CAC payback', 'mo', 14],
];

export const b2bOkrs: readonly Row[] = [
  {id: 'O1', text: 'Shorten the path to value and convert more qualified deals in mid-market.'},
  {id: 'O1.1', text: 'Win rate', start: 0.18, target: 0.23, kpi: 'Win rate', unit: '%'},
  {id: 'O1.2', text: 'Sales cycle', start: 54, target: 42, kpi: 'Sales cycle', unit: 'days'},
  {id: 'O1.3', text: 'Expansion', start: 0.21, target: 0.27, kpi: 'Expansion ARR share', unit: '%'},
  {id: 'O2', text: 'Grow efficient mid-market revenue', parent: 'O1'},
  {id: 'O2.1', text: 'Marginal ROAS on YouTube ≥ 1.6 in lift test', type: 'At least', target: 1.6},
  {id: 'O2.2', text: 'SQL rate', start: 0.28, target: 0.32, kpi: 'SQL rate', unit: '%'},
  {id: 'O2.3', text: 'CAC payback', start: 14, target: 12, kpi: 'CAC payback', unit: 'mo'},
  {id: 'O3', text: 'Let buyers read our prices for themselves', purpose: 'Strategic'},
  {id: 'O3.1', text: 'Cut price questions from 3.1 to 1.5 a deal', start: 3.1, target: 1.5},
  {id: 'O4', text: 'Refresh the brand'},
  {id: 'O4.1', text: 'Launch the new brand site'},
];

export const plgDrivers: readonly DriverRow[] = [
  ['Teams kept', '/week', 130],
  ['New workspaces', '/week', 880, 'Teams kept', 'Multiplies'],
  ['Activation', '%', 0.36, 'Teams kept', 'Multiplies'],
  ['Checklist', '%', 0.38, 'Activation', 'Influences', 0.35, 'Observed'],
  ['Retention', '%', 0.41, 'Teams kept', 'Multiplies'],
];

export const plgOkrs: readonly Row[] = [
  {id: 'O1', text: 'Increase activation and early retention for new workspaces.'},
  {id: 'O1.1', text: 'Activation', start: 0.36, target: 0.44, kpi: 'Activation', unit: '%'},
  {id: 'O1.2', text: 'Checklist', start: 0.38, target: 0.55, kpi: 'Checklist', unit: '%'},
  {id: 'O1.3', text: 'Retention', start: 0.41, target: 0.48, kpi: 'Retention', unit: '%'},
  {id: 'O1.4', text: 'Workspaces', start: 880, target: 1000, kpi: 'New workspaces'},
];

export const shopDrivers: readonly DriverRow[] = [
  ['Returning orders', '/week', 3400],
  ['Active repeat customers', '', 21250, 'Returning orders', 'Multiplies'],
  ['Orders each', '/week', 0.16, 'Returning orders', 'Multiplies'],
  ['PDP→cart', '%', 0.092, 'Orders each', 'Influences', 0.35, 'Tested'],
  ['Promo share', '%', 0.62, 'Orders each', 'Influences', 0.25, 'Assumed'],
];

export const shopOkrs: readonly Row[] = [
  {id: 'O1', text: 'Grow profitable repeat orders without promo dependency.'},
  {id: 'O1.1', text: 'Returning orders', start: 3400, target: 4100, kpi: 'Returning orders', unit: '/week'},
  {id: 'O1.2', text: 'PDP→cart', start: 0.092, target: 0.103, kpi: 'PDP→cart', unit: '%'},
  {id: 'O1.3', text: 'Promo share', start: 0.62, target: 0.48, kpi: 'Promo share', unit: '%'},
];
