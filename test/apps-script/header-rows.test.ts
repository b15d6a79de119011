/** The header row is found where it stands, and Repair never writes over a cell that people typed. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, code, draftWith, envelope, open, paste} from './add-on';

jest.setTimeout(240_000);

const DEEDS = `
function sheetOf(name) { return SpreadsheetApp.getActive().getSheetByName(name); }
function deleteRows(name, from, count) { sheetOf(name).deleteRows(from, count); }
function insertRows(name, before, count) { sheetOf(name).insertRowsBefore(before, count); }
function insertColumn(name, before) { sheetOf(name).insertColumnsBefore(before, 1); }
function deleteColumn(name, at) { sheetOf(name).deleteColumns(at, 1); }
function clearRow(name, row) { sheetOf(name).getRange(row, 1, 1, sheetOf(name).getMaxColumns()).clearContent(); }
function moveDown(name) { sheetOf(name).moveRows(sheetOf(name).getRange('A6:A6'), 12); }
function typed(name) {
  const range = sheetOf(name).getDataRange();
  const formulas = range.getFormulas();
  return range.getValues().map((row, r) => row.map((value, c) => formulas[r][c] || value).map(String));
}
`;

let saved: string;
beforeAll(() => {
  const host = open({code: code(DEEDS)});
  const guardrails = [
    {name: 'CAC payback', rule: '≤ 12 mo', kpi: ''},
    {name: 'Refunds', rule: '≤ 1%', kpi: ''},
  ];
  call(host, 'addOkrs', {draft: draftWith({}, {owner: 'Ada', due: '2026-12-01', guardrails}), run: 'r'});
  call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  paste(host, "'KPI data'!A6", [
    ['2026-07-01', 'Win rate', '17'],
    ['2026-08-01', 'Win rate', '19'],
  ]);
  host.type('KPIs!A6', 'Win rate');
  host.type('Settings!B5', 'Acme');
  saved = JSON.stringify(host.save());
});

function reopened(options: Parameters<typeof open>[0] = {}): HeadlessHost {
  const {workbook, properties} = JSON.parse(saved);
  return open({code: code(DEEDS), data: workbook, properties, ...options});
}

const [TOP_GONE, ROW_GONE, ROWS_ON_TOP, ROW_ABOVE, COLUMN] = [0, 1, 2, 3, 4];

const SHEETS = [
  [
    'okrs',
    'OKRs',
    ['O1', 'Win more', 'Ada', 'O1.1', 'Increase win rate from 18% to 23%'],
    [TOP_GONE, ROW_GONE, ROWS_ON_TOP, ROW_ABOVE, COLUMN],
  ],
  ['guardrails', 'Guardrails', ['CAC payback', '≤ 12 mo', 'Refunds', '≤ 1%'], [TOP_GONE, ROWS_ON_TOP]],
  ['kpiData', 'KPI data', ['Win rate', '17', '19'], [TOP_GONE, ROWS_ON_TOP]],
  ['kpis', 'KPIs', ['Win rate'], [COLUMN]],
  ['settings', 'Settings', ['Acme', 'Ada'], [TOP_GONE, ROW_GONE, ROWS_ON_TOP, COLUMN]],
] as const;

const cellsOf = (host: HeadlessHost, tab: string): string[][] => host.run('typed', tab) as string[][];

/** Everything in these texts that still stands on the sheet, each as often as it did. */
function typedCells(host: HeadlessHost, tab: string, texts: readonly string[]): string[] {
  const all = cellsOf(host, tab).flat();
  return texts.filter((text) => all.includes(text));
}

/** What shows that formulas are where they were: no error, and every title of the header once. */
function headerOf(host: HeadlessHost, tab: string): string[] {
  const {sheetId} = host.locate(`'${tab}'!A1`);
  const rows = Array.from({length: 12}, (_, row) =>
    Array.from({length: 70}, (_, column) => host.shown(sheetId, column, row)),
  );
  const header = rows.find((row) =>
    ['Id', 'Rule', 'Source', 'Owner', 'Value'].some((title) => row.includes(title)),
  );
  return header?.filter(Boolean) ?? [];
}

const DEED_LIST: readonly [string, (host: HeadlessHost, tab: string) => void][] = [
  ['rows 1 to 3 deleted', (host, tab) => host.run('deleteRows', tab, 1, 3)],
  ['row 2 deleted', (host, tab) => host.run('deleteRows', tab, 2, 1)],
  ['two rows inserted on top', (host, tab) => host.run('insertRows', tab, 1, 2)],
  ['a row inserted above the header', (host, tab) => host.run('insertRows', tab, 4, 1)],
  ['a column inserted first', (host, tab) => host.run('insertColumn', tab, 1)],
];

describe.each(SHEETS)('%s', (key, tab, texts, deeds) => {
  test.each(deeds.map((deed) => DEED_LIST[deed]!))(
    '%s: repair keeps every typed cell, and the formulas are right again',
    (_, deed) => {
      const host = reopened();
      const header = headerOf(host, tab);
      const times = (title: string) =>
        cellsOf(host, tab)
          .flat()
          .filter((cell) => cell === title).length;
      const once = times(header[1]!);
      deed(host, tab);
      expect(typedCells(host, tab, texts)).toEqual([...texts]);
      call(host, 'buildSheet', {key, run: 'x'});
      call(host, 'buildSheet', {key, run: 'y'});
      expect(typedCells(host, tab, texts)).toEqual([...texts]);
      expect(
        cellsOf(host, tab)
          .flat()
          .filter((cell) => cell.startsWith('#')),
      ).toEqual([]);
      expect(headerOf(host, tab)).toEqual(header);
      // No second header stands beside the first.
      expect(times(header[1]!)).toBe(once);
    },
  );
});

test.each(['OKRs', 'Guardrails'])('a deleted header row of %s comes back over the records', (tab) => {
  const host = reopened();
  const header = headerOf(host, tab);
  host.run('deleteRows', tab, 4, 1);
  call(host, 'buildSheet', {key: tab.toLowerCase(), run: 'x'});
  expect(headerOf(host, tab)).toEqual(header);
  const texts = SHEETS.find(([, name]) => name === tab)![2];
  expect(typedCells(host, tab, texts)).toEqual([...texts]);
});

test('where nobody can say which column is which, nothing is written and that is said', () => {
  const host = reopened();
  host.run('deleteRows', 'OKRs', 1, 4);
  host.type('OKRs!G3', 'mine');
  const before = cellsOf(host, 'OKRs');
  expect(envelope(host, 'buildSheet', {key: 'okrs', run: 'x'})).toMatchObject({
    ok: false,
    message: expect.stringContaining('The header row of OKRs is gone'),
  });
  expect(cellsOf(host, 'OKRs')).toEqual(before);
  expect(call(host, 'overview', {}).warnings).toEqual([
    expect.stringContaining('The header row of OKRs is gone'),
  ]);
});

test('titles that do not show displace no column: formulas are known by what they say', () => {
  // The functions are not there, so every header of ours shows an error.
  const host = reopened({declarations: []});
  host.run('insertColumn', 'Guardrails', 2);
  host.type('Guardrails!B4', 'Mine');
  host.type('Guardrails!B6', 'my note');
  const before = cellsOf(host, 'Guardrails');
  call(host, 'buildSheet', {key: 'guardrails', run: 'x'});
  const after = cellsOf(host, 'Guardrails');
  expect(after.map((row) => row.length)).toEqual(before.map((row) => row.length));
  expect(after[3]!.map((cell) => cell.replace(/\s/g, ''))).toEqual(
    before[3]!.map((cell) => cell.replace(/\s/g, '')),
  );
  expect(after[5]!.slice(0, 3)).toEqual(['CAC payback', 'my note', '≤ 12 mo']);
});

test('adding where a column was deleted says which one, and what brings it back', () => {
  const host = reopened();
  host.run('deleteColumn', 'OKRs', 3);
  const before = cellsOf(host, 'OKRs');
  expect(envelope(host, 'addOkrs', {draft: draftWith(), run: 'x'})).toEqual({
    ok: false,
    message: 'The column Owner is missing on OKRs, so nothing was changed.',
    hint: 'Repair OKRs under Build: that brings it back. Then try again.',
  });
  expect(cellsOf(host, 'OKRs')).toEqual(before);
  call(host, 'buildSheet', {key: 'okrs', run: 'y'});
  call(host, 'addOkrs', {draft: draftWith(), run: 'z'});
  expect(host.cell('OKRs!B9')).toBe('Increase win rate from 18% to 23%');
});
