/** Every formula with a function of ours is a call to the server, whatever its rows: they are counted, not timed. */
import {functions} from '../../src/functions';
import {templates} from '../../src/templates/sheets';
import {b2bSaas, kpis} from './b2b-saas';
import {GoldenWorkbook} from './golden';

const MOST = 40;

/** Every table, and every page that there is one of. */
const tables = templates.flatMap((one) => (one.kind === 'table' ? [one.key] : []));
const onePages = templates.flatMap((one) => (one.kind === 'page' && !one.instanceOf ? [one.key] : []));

test('200 key results, 12 KPIs with their 12 pages and every other sheet need at most 40 formulas with a function of ours', () => {
  const base = b2bSaas(11);
  const names = Array.from({length: 12}, (_, n) => kpis[n]?.name ?? `KPI ${n + 1}`) as string[];
  const okrs = Array.from({length: 250}, (_, n) => ({
    id: n % 5 === 0 ? `O${n / 5 + 1}` : `O${Math.floor(n / 5) + 1}.${n % 5}`,
    text: `Move metric ${n} from 10 to 20`,
    ...(n % 5 === 0 ? {} : {start: 10, target: 20, current: 12, kpi: names[n % 12]!}),
  }));
  const workbook = new GoldenWorkbook({
    ...base,
    tables,
    onePages,
    pages: names,
    records: {...base.records, kpis: names.map((name, n) => ({...kpis[n], name})), okrs},
  });
  const ours = new RegExp(`\\b(?:${functions.map(({name}) => name).join('|')})\\(`);
  const calling = workbook.formulas().filter((formula) => ours.test(formula));
  expect(calling.length).toBeGreaterThan(20);
  expect(calling.length).toBeLessThanOrEqual(MOST);
});
