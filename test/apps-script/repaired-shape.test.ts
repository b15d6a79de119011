/** Repair puts back what a sheet looks like, not only what it says, and in few calls however much is broken. */
import {planSheet, templateOf} from '../../src/templates/sheets';
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, code, draftWith, open} from './add-on';

jest.setTimeout(240_000);

const MOST_CALLS = 30;

const DAMAGE = `
function sheetOf(name) { return SpreadsheetApp.getActive().getSheetByName(name); }
function reshape(name) {
  const sheet = sheetOf(name);
  sheet.setColumnWidths(1, sheet.getMaxColumns(), 55);
  sheet.setRowHeights(1, 8, 60);
  sheet.getRange(1, 1, Math.min(40, sheet.getMaxRows()), sheet.getMaxColumns()).breakApart().setBorder(false, false, false, false, false, false);
}
function wreck(name) {
  const sheet = sheetOf(name);
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const kept = sheet.getRange('A1').getValue();
  reshape(name);
  sheet.getCharts().forEach((one) => sheet.removeChart(one));
  sheet.setConditionalFormatRules([]);
  all.clear().clearDataValidations().clearNote();
  sheet.getRange('A1').setValue(kept);
  for (const type of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE])
    sheet.getProtections(type).forEach((one) => one.remove());
}
function mergeHeadings() { sheetOf('Guardrails').getRange('C4:D4').merge(); sheetOf('Guardrails').getRange('A1:A2').merge(); }
function writeIntoPage() { sheetOf('KPI · Win rate').getRange('A2:E2').breakApart(); sheetOf('KPI · Win rate').getRange('C2').setValue('mine'); }
function widenOwn() { sheetOf('Guardrails').insertColumnsAfter(10, 1); sheetOf('Guardrails').setColumnWidth(11, 333); }
`;

const KEYS = {
  Settings: 'settings',
  'KPI data': 'kpiData',
  KPIs: 'kpis',
  Guardrails: 'guardrails',
  'Check-ins': 'checkIns',
  OKRs: 'okrs',
  Initiatives: 'initiatives',
} as const;
const PAGE = 'KPI · Win rate';
const sheets = [...Object.keys(KEYS), PAGE];

let saved: string;
beforeAll(() => {
  const host = open({code: code(DAMAGE)});
  call(host, 'addOkrs', {draft: draftWith({}, {initiatives: ['Playbook']}), run: 'r'});
  for (const key of ['guardrails', 'kpis'] as const) call(host, 'buildSheet', {key, run: 'r'});
  host.type('KPIs!A6', 'Win rate');
  call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'r'});
  saved = JSON.stringify(host.save());
});

function reopened(): HeadlessHost {
  const {workbook, properties} = JSON.parse(saved);
  return open({code: code(DAMAGE), data: workbook, properties});
}

/** The calls that it took. */
function repair(host: HeadlessHost, sheet: string): number {
  const key = KEYS[sheet as keyof typeof KEYS];
  if (key) call(host, 'buildSheet', {key, run: 'again'});
  else call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'again'});
  expect(host.stats.readsBetweenWrites).toBe(0);
  return host.calls.filter(({kind}) => kind === 'write').length;
}

const tabs = Object.fromEntries(Object.entries(KEYS).map(([tab, key]) => [key, {tab, header: []}]));

/** Widths and heights that the plan speaks of, merged cells, and where there are lines above or below. */
function shape(host: HeadlessHost, sheet: string) {
  const key = KEYS[sheet as keyof typeof KEYS] ?? 'kpiPage';
  const plan = planSheet(templateOf(key), {sheets: tabs, answers: {kpi: 'Win rate'}});
  const {sheetId} = host.locate(`'${sheet}'!A1`);
  const {getters} = host.engine;
  const among = (from: number, count: number) => Array.from({length: count}, (_, n) => from - 1 + n);
  const lines = among(1, 40).flatMap((row) =>
    among(1, Math.min(40, getters.getNumberCols(sheetId))).flatMap((col) => {
      const {top, bottom} = getters.getCellBorder({sheetId, col, row}) ?? {};
      return top || bottom ? [`${row},${col}`] : [];
    }),
  );
  return {
    widths: plan.widths.flatMap(({column, columns}) =>
      among(column, columns).map((one) => getters.getColSize(sheetId, one)),
    ),
    heights: plan.heights.flatMap(({row, rows}) =>
      among(row, rows).map((one) => getters.getRowSize(sheetId, one)),
    ),
    merges: getters.getMerges(sheetId).map(({top, left, bottom, right}) => [top, left, bottom, right]),
    lines,
  };
}

test.each(sheets)('%s gets its widths, heights, merged cells and lines back', (sheet) => {
  const host = reopened();
  repair(host, sheet);
  const before = shape(host, sheet);
  host.run('reshape', sheet);
  expect(shape(host, sheet)).not.toEqual(before);
  expect(repair(host, sheet)).toBeLessThanOrEqual(MOST_CALLS);
  expect(shape(host, sheet)).toEqual(before);
});

test.each(sheets)('%s takes no more than its calls when everything is broken', (sheet) => {
  const host = reopened();
  repair(host, sheet);
  const {merges, lines} = shape(host, sheet);
  host.run('wreck', sheet);
  expect(repair(host, sheet)).toBeLessThanOrEqual(MOST_CALLS);
  const after = shape(host, sheet);
  expect(after.merges).toEqual(merges);
  // A line above an objective went with the objective.
  expect(lines).toEqual(expect.arrayContaining(after.lines));
  expect(Math.max(...after.widths.slice(0, 3))).toBeGreaterThan(55);
});

test('a sheet as it was made keeps its shape when it is repaired', () => {
  const host = reopened();
  for (const sheet of sheets) {
    const before = shape(host, sheet);
    repair(host, sheet);
    expect([sheet, shape(host, sheet)]).toEqual([sheet, before]);
  }
});

test('the line above an objective comes back', () => {
  const host = reopened();
  const hasLine = () => {
    const {sheetId} = host.locate('OKRs!A6');
    return host.engine.getters.getCellBorder({sheetId, col: 1, row: 5})?.top !== undefined;
  };
  expect(hasLine()).toBe(true);
  host.run('reshape', 'OKRs');
  expect(hasLine()).toBe(false);
  repair(host, 'OKRs');
  expect(hasLine()).toBe(true);
});

test('a merge across headings is taken apart, so that they can say what they say', () => {
  const host = reopened();
  host.run('mergeHeadings');
  repair(host, 'Guardrails');
  expect(shape(host, 'Guardrails').merges).toEqual([]);
  expect([host.cell('Guardrails!C4'), host.cell('Guardrails!D4')]).toEqual(['Current', 'Status']);
});

test('a merge that would swallow what somebody wrote is left out, and widths of other columns stay', () => {
  const host = reopened();
  host.run('writeIntoPage');
  repair(host, PAGE);
  expect(host.cell(`'${PAGE}'!C2`)).toBe('mine');
  host.run('widenOwn');
  repair(host, 'Guardrails');
  const {sheetId} = host.locate('Guardrails!A1');
  expect(host.engine.getters.getColSize(sheetId, 10)).toBe(333);
});
