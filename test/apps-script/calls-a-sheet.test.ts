/** What a sheet costs Google: the calls that change something, whatever its rows, and no read between two of them. */
import {planSheet, templateOf} from '../../src/templates/sheets';
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, open} from './add-on';

jest.setTimeout(600_000);

const MOST_CALLS = 30;
/** A page has parts of many heights, merged cells and a chart. */
const MOST_CALLS_OF_A_PAGE = 45;

const writes = (host: HeadlessHost): number => host.calls.filter(({kind}) => kind === 'write').length;

/** On an empty workbook, so that no sheet is repaired for the new one: what it needs is made along and taken off. */
test('each sheet is made within its calls', () => {
  const costs = new Map<string, number>();
  for (const key of [
    'settings',
    'kpiData',
    'kpis',
    'guardrails',
    'checkIns',
    'okrs',
    'initiatives',
    'decisions',
    'evidence',
    'rollOut',
  ]) {
    const host = open();
    const {made, repaired} = call(host, 'buildSheet', {key, run: 'r'});
    expect([key, repaired, host.stats.readsBetweenWrites]).toEqual([key, [], 0]);
    const along = made.map(({label}) => costs.get(label) ?? 0).reduce((sum, one) => sum + one, 0);
    const {label} = made.find((place) => !costs.has(place.label))!;
    costs.set(label, writes(host) - along);
  }
  expect([...costs].filter(([, calls]) => calls > MOST_CALLS)).toEqual([]);
  expect([...costs.values()].every((calls) => calls > 15)).toBe(true);
});

test('a page is made within its calls, with every width and height as planned', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  host.type('KPIs!A6', 'Win rate');
  call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'r'});
  expect(host.stats.readsBetweenWrites).toBe(0);
  expect(writes(host)).toBeLessThanOrEqual(MOST_CALLS_OF_A_PAGE);
  const plan = planSheet(templateOf('kpiPage'), {sheets: {}, answers: {kpi: 'Win rate'}});
  const {sheetId} = host.locate("'KPI · Win rate'!A1");
  const {getters} = host.engine;
  expect(plan.widths.map(({column}) => getters.getColSize(sheetId, column - 1))).toEqual(
    plan.widths.map(({width}) => width),
  );
  expect(plan.heights.map(({row}) => getters.getRowSize(sheetId, row - 1))).toEqual(
    plan.heights.map(({height}) => height),
  );
});

test.each([
  ['Review', 'reviewPage', 'settings'],
  ['Retro', 'retroPage', 'archive'],
])('the %s page is made within its calls', (_, key, needed) => {
  const host = open();
  call(host, 'buildSheet', {key: needed, run: 'r'});
  call(host, 'buildSheet', {key, run: 'r'});
  expect(host.stats.readsBetweenWrites).toBe(0);
  expect(writes(host)).toBeLessThanOrEqual(MOST_CALLS_OF_A_PAGE);
});

test('columns of OKRs get their widths, and the row under the header is as high as any other', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'okrs', run: 'r'});
  const {sheetId} = host.locate('OKRs!A1');
  const {getters} = host.engine;
  expect([0, 1, 2, 13, 14].map((column) => getters.getColSize(sheetId, column))).toEqual([
    46, 256, 82, 160, 160,
  ]);
  expect([0, 3, 4].map((row) => getters.getRowSize(sheetId, row))).toEqual([23, 36, 23]);
});

test('repairing costs as much with 2,000 rows as with none', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'guardrails', run: 'r'});
  call(host, 'buildSheet', {key: 'guardrails', run: 'r'});
  const few = writes(host);
  const {sheetId} = host.locate('Guardrails!A6');
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: 'Guardrails',
    dimension: 'ROW',
    base: 99,
    quantity: 1900,
    position: 'after',
  });
  call(host, 'buildSheet', {key: 'guardrails', run: 'r'});
  expect(writes(host)).toBeLessThanOrEqual(MOST_CALLS);
  call(host, 'buildSheet', {key: 'guardrails', run: 'r'});
  expect(writes(host)).toBe(few);
});

/** What a trip to a service takes at Google, generously, and when a run is ended there: in milliseconds. */
const A_TRIP = 100;
const A_RUN = 360_000;

test('the whole system made in one go is ready long before a run would be ended, and each of its steps many times over', () => {
  const host = open();
  const steps = call(host, 'overview', {}).sheets.map(({key}) => {
    call(host, 'buildSheet', {key, run: 'kit'});
    return host.stats.reads + host.stats.mutating;
  });
  expect(steps.length).toBeGreaterThanOrEqual(18);
  expect(A_TRIP * steps.reduce((sum, trips) => sum + trips, 0)).toBeLessThan(0.6 * A_RUN);
  expect(A_TRIP * Math.max(...steps)).toBeLessThan(A_RUN / 12);
});
