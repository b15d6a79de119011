/** The row right under the header is a row like any other: typed into, sorted, filtered, counted. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, code, draftWith, open, paste, shown} from './add-on';

jest.setTimeout(240_000);

const DEEDS = `
function sheetOf(name) { return SpreadsheetApp.getActive().getSheetByName(name); }
function insertRows(name, before, count) { sheetOf(name).insertRowsBefore(before, count); }
function formatOf(name, cell) { return sheetOf(name).getRange(cell).getNumberFormat(); }
`;

let saved: string;
beforeAll(() => {
  const host = open({code: code(DEEDS)});
  const [keyResult] = draftWith().objectives[0]!.keyResults;
  const keyResults = [
    keyResult!,
    {
      ...keyResult!,
      text: 'Raise trials from 10 to 20',
      metric: 'trials',
      start: 10,
      target: 20,
      unit: 'trials',
    },
  ];
  call(host, 'addOkrs', {draft: draftWith({}, {keyResults}), run: 'r'});
  call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  host.type(at(host, 'OKRs', 'Current', 'O1.1'), '20%');
  host.type(at(host, 'OKRs', 'Current', 'O1.2'), '16');
  saved = JSON.stringify(host.save());
});

let host: HeadlessHost;
beforeEach(() => {
  const {workbook, properties} = JSON.parse(saved);
  host = open({code: code(DEEDS), data: workbook, properties});
});

const TITLES = [
  'Objective / key result',
  'Owner',
  'Start',
  'Target',
  'Current',
  'Now',
  'Progress',
  'Unit',
  'Type',
];
const ROWS = ['O1', 'O1.1', 'O1.2'];

/** Every row by its id, wherever it stands now. */
const rows = () => {
  const {sheetId} = host.locate('OKRs!A1');
  const lines = Array.from({length: 12}, (_, n) => n + 4);
  const columns = Array.from({length: 50}, (_, n) => n);
  const titles = columns.map((column) => host.shown(sheetId, column, 3));
  return Object.fromEntries(
    ROWS.map((id) => {
      const line = lines.find((one) => host.shown(sheetId, 0, one) === id)!;
      return [id, TITLES.map((title) => host.shown(sheetId, titles.indexOf(title), line))];
    }),
  );
};

test.each([
  ['from the row under the header', 'A5:AZ40', 'F'],
  ['from the first record', 'A6:AZ40', 'F'],
  ['with the header', 'A4:AZ40', 'A'],
  ['by a computed column', 'A5:AZ40', 'H'],
  ['two rows of it', 'A7:AZ8', 'D'],
])('sorting a table %s keeps its rows whole', (_, zone, by) => {
  const before = rows();
  for (const sortDirection of ['desc', 'asc'] as const) {
    const last = host.engine.getters.getNumberCols(host.locate('OKRs!A1').sheetId) - 1;
    const {sheetId, zone: whole} = host.locate(`OKRs!${zone}`);
    const {isSuccessful} = host.model.dispatch('SORT_CELLS', {
      sheetId,
      col: host.locate(`OKRs!${by}1`).zone.left,
      row: whole.top,
      zone: {...whole, right: Math.min(whole.right, last)},
      sortDirection,
    });
    expect(isSuccessful).toBe(true);
    expect(rows()).toEqual(before);
    expect(host.cell('OKRs!H4')).toBe('Progress');
  }
});

test('a key result typed right under the header is computed, counted, and its Current is a check-in', () => {
  for (const [title, text] of [
    ['A', 'O1.3'],
    ['B', 'Raise NPS from 30 to 50'],
    ['D', '30'],
    ['E', '50'],
    ['F', '40'],
  ] as const)
    host.type(`OKRs!${title}5`, text);
  expect(host.cell('OKRs!H5')).toBe('50%');
  expect(host.cell('OKRs!C3')).toMatch(/^3 key results/);
  expect(host.cell(at(host, 'Check-ins', 'Value', 'O1.3', 1))).toBe('40');
  expect(host.engine.getters.getRowSize(host.locate('OKRs!A1').sheetId, 4)).toBeGreaterThan(20);
});

test('a check-in typed right under the header counts', () => {
  const typed = [
    ['A', '2026-11-20'],
    ['B', 'O1.2'],
    ['D', '15'],
  ] as const;
  for (const [column, text] of typed) host.type(`'Check-ins'!${column}5`, text);
  expect(host.cell("'Check-ins'!C5")).toBe('Raise trials from 10 to 20');
  expect(host.cell("'Check-ins'!A3")).toMatch(/^3 check-ins/);
});

test('a KPI, a value and a guardrail typed right under their headers are read', () => {
  host.type('KPIs!A5', 'NPS');
  paste(host, "'KPI data'!A5", [['2026-11-02', 'NPS', '41']]);
  host.type('Guardrails!A5', 'CAC payback');
  host.type('Guardrails!B5', '≤ 12 mo');
  host.type(
    `Guardrails!${at(host, 'Guardrails', 'Guardrail', '').split('!')[1]!.replace(/\d+/, '5')}`,
    'CAC payback',
  );
  expect(host.cell('KPIs!C5')).toBe('41');
  expect(call(host, 'overview', {}).kpis.map(({name}) => name)).toEqual(['NPS']);
  expect(host.cell('Guardrails!D5')).toBe('No data');
});

test('a check-in that was logged into an inserted row under the header is known when the next one is logged', () => {
  host.run('insertRows', 'Check-ins', 5, 1);
  host.type("'Check-ins'!A5", '2026-11-21');
  host.type("'Check-ins'!B5", 'O1.1');
  host.type("'Check-ins'!D5", '20%');
  host.type(at(host, 'OKRs', 'Current', 'O1.1'), '21%');
  expect(shown(host, 'OKRs', 'O1.1', ['Current'])).toEqual(['21.0%']);
  expect(host.cell("'Check-ins'!A3")).toContain('⚠ Not computed: the row right under the header');
});

test('a typed Current has its number format as a check-in, from its unit or from that of its KPI', () => {
  const formats = ['O1.1', 'O1.2'].map((id) => host.cell(at(host, 'Check-ins', 'Value', id, 1)));
  expect(formats).toEqual(['20.0%', '16']);
  host.type('KPIs!A6', 'Win rate');
  host.type(at(host, 'KPIs', 'Unit', 'Win rate'), '%');
  for (const [cell, text] of [
    ['A9', 'O1.3'],
    ['B9', 'Raise win rate from 10% to 20%'],
    ['E9', '0.2'],
  ] as const)
    host.type(`OKRs!${cell}`, text);
  host.type(at(host, 'OKRs', 'KPI', 'O1.3'), 'Win rate');
  host.type('OKRs!F9', '0.12');
  expect(host.cell(at(host, 'Check-ins', 'Value', 'O1.3', 1))).toBe('12.0%');
  expect(host.stats.reads + host.stats.mutating + 2).toBeLessThanOrEqual(16);
});

test('a KPI page draws the newest 60 of 81 values, of which 22 fall on one day', () => {
  const values = [
    ...Array.from({length: 39}, (_, n) => [
      `2026-0${1 + Math.floor(n / 28)}-${String(1 + (n % 28)).padStart(2, '0')}`,
      n,
    ]),
    ...Array.from({length: 22}, (_, n) => ['2026-05-05', n]),
    ...Array.from({length: 20}, (_, n) => [`2026-06-${String(1 + n).padStart(2, '0')}`, n]),
  ].map(([day, value]) => [String(day), 'NPS', String(value)]);
  paste(host, "'KPI data'!A6", values);
  host.type('KPIs!A6', 'NPS');
  call(host, 'buildKpiPage', {kpi: 'NPS', run: 'page'});
  const {sheetId} = host.locate("'KPI · NPS'!A1");
  const {getters} = host.engine;
  const cells = Array.from({length: getters.getNumberRows(sheetId)}, (_, row) =>
    [0, 1, 2, 3, 4].map((column) => host.shown(sheetId, column, row)),
  );
  expect(cells.flat().filter((cell) => cell.startsWith('#'))).toEqual([]);
  const drawn = cells.filter(([date, value]) => /^\d+ \w+ 2026$/.test(date!) && /^[\d.]+$/.test(value!));
  expect(drawn).toHaveLength(60);
  expect(drawn.filter(([date]) => date === '5 May 2026')).toHaveLength(22);
});
