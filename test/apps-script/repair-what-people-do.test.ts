/** What people do to a table by mistake: Repair puts it right, asks before it moves anything, and says what is left. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, code, draftWith, open, paste, shown} from './add-on';
import {exhaustive} from './faults';

jest.setTimeout(240_000);

const DEEDS = `
function sheetOf(name) { return SpreadsheetApp.getActive().getSheetByName(name); }
function columnOf(name, title) { return sheetOf(name).getRange(4, 1, 1, sheetOf(name).getMaxColumns()).getDisplayValues()[0].indexOf(title) + 1; }
function deleteColumn(name, title) { sheetOf(name).deleteColumns(columnOf(name, title), 1); }
function insertRows(name, before, count) { sheetOf(name).insertRowsBefore(before, count); }
function looks(name, title) {
  const column = columnOf(name, title), sheet = sheetOf(name);
  const cell = sheet.getRange(7, column), rule = cell.getDataValidation();
  return [column, sheet.getRange(4, column).getNote(), rule && rule.getHelpText(), cell.getNumberFormat(), cell.getBackground(), sheet.getRange(4, column).getFontWeight()].map(String);
}
function plain(name) { sheetOf(name).getRange('D7:G7').setNumberFormat('General'); }
function deleteRows(name, from, count) { sheetOf(name).deleteRows(from, count); }
function addRows(name, count) { sheetOf(name).insertRowsAfter(sheetOf(name).getMaxRows(), count); }
function choicesOf(name, title) { return sheetOf(name).getRange(7, columnOf(name, title)).getDataValidation().getCriteriaValues()[0].getA1Notation(); }
function headings(name) { return sheetOf(name).getRange(4, 1, 1, sheetOf(name).getMaxColumns()).getDisplayValues()[0]; }
function formulasOf(name) { return sheetOf(name).getRange(4, 1, 1, sheetOf(name).getMaxColumns()).getFormulas()[0].map((one) => one.replace(/[\\s']/g, '').replace(/;/g, ',')); }
`;

let saved: string;
beforeAll(() => {
  const host = open({code: code(DEEDS)});
  const guardrails = [
    {name: 'CAC payback', rule: '≤ 12 mo', kpi: ''},
    {name: 'Refunds', rule: '≤ 1%', kpi: ''},
  ];
  call(host, 'addOkrs', {draft: draftWith({}, {guardrails, initiatives: ['Playbook']}), run: 'r'});
  call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  paste(host, "'KPI data'!A6", [
    ['2026-10-05', 'Win rate', '17%'],
    ['2026-11-02', 'Win rate', '19%'],
  ]);
  host.type('KPIs!A6', 'Win rate');
  host.type(at(host, 'KPIs', 'Unit', 'Win rate'), '%');
  host.type(at(host, 'OKRs', 'Current', 'O1.1'), '19%');
  host.type(at(host, 'Guardrails', 'Typed value', 'CAC payback'), '14');
  saved = JSON.stringify(host.save());
});

const alerts: string[] = [];
const toasts: string[] = [];
let nextButton: 'YES' | 'NO' = 'NO';

let host: HeadlessHost;
beforeEach(() => {
  const {workbook, properties} = JSON.parse(saved);
  const ui = {
    alert: (_: string, text: string) => {
      alerts.push(text);
      return nextButton;
    },
    toast: (message: string, title: string) => {
      toasts.push(`${title}: ${message}`);
    },
  };
  host = open({code: code(DEEDS), data: workbook, properties, ui});
});

const repair = (key: string, move?: boolean) =>
  call(host, 'buildSheet', {key, run: 'x', ...(move === undefined ? {} : {move})});
const headline = (tab: string) => ['A3', 'B3', 'C3'].map((cell) => host.cell(`'${tab}'!${cell}`)).join('');

describe('a value that was typed where a formula belongs', () => {
  test('is asked about, with its place and the one that it would be kept in', () => {
    host.type(at(host, 'OKRs', 'Progress', 'O1.1'), '45');
    expect(headline('OKRs')).toContain('⚠ Not computed: Progress');
    const {asks, notes} = repair('okrs');
    expect(asks).toEqual([
      {
        at: {sheet: 'OKRs', cell: 'H7', label: 'Progress, row 7'},
        question: expect.stringMatching(
          /^45 stands in Progress, row 7, where a formula belongs: move it to column [A-Z]+, “Moved from Progress”\?$/,
        ),
      },
    ]);
    expect(notes).toEqual([]);
    expect(host.value('OKRs!H7')).toBe(45);
  });

  test('is moved in its own row when that was agreed to, and nothing else changes', () => {
    const before = host.run('headings', 'OKRs') as string[];
    host.type(at(host, 'OKRs', 'Progress', 'O1.1'), '45');
    expect(repair('okrs', true).asks).toBeUndefined();
    expect(shown(host, 'OKRs', 'O1.1', ['Moved from Progress', 'Progress', 'Current'])).toEqual([
      '4500%',
      '20%',
      '19.0%',
    ]);
    expect(host.value(at(host, 'OKRs', 'Moved from Progress', 'O1.1'))).toBe(45);
    expect(headline('OKRs')).toMatch(/^1 key result/);
    expect(host.run('headings', 'OKRs')).toEqual([...before, 'Moved from Progress']);
    expect(repair('okrs', true).asks).toBeUndefined();
    expect(host.run('headings', 'OKRs')).toEqual([...before, 'Moved from Progress']);
  });

  test('goes to the column that such values are typed into, where that is blank', () => {
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '');
    host.type(at(host, 'OKRs', 'Now', 'O1.1'), '21%');
    const question = repair('okrs').asks![0]!.question;
    expect(question).toBe('0.21 stands in Now, row 7, where a formula belongs: move it to Current, F7?');
    repair('okrs', true);
    expect(shown(host, 'OKRs', 'O1.1', ['Current', 'Now'])).toEqual(['21.0%', '21.0%']);
  });

  test('is kept with several others, texts and formulas among them', () => {
    for (const [row, text] of [
      ['7', 'mine'],
      ['9', '=1+1'],
      ['8', '3 Dec 2026'],
    ] as const)
      host.type(`OKRs!J${row}`, text);
    host.type('OKRs!AI7', '7');
    expect(repair('okrs').asks!.map(({at: {cell}}) => cell)).toEqual(['J7', 'J8', 'J9', 'AI7']);
    repair('okrs', true);
    expect(repair('okrs').asks).toBeUndefined();
    const moved = host.run('headings', 'OKRs') as string[];
    const [status, cautious] = ['Moved from Status', 'Moved from Cautious'].map((title) =>
      moved.indexOf(title),
    );
    const {sheetId} = host.locate('OKRs!A1');
    expect([6, 7, 8].map((row) => host.shown(sheetId, status!, row))).toEqual(['mine', '3 Dec 2026', '2']);
    expect(host.shown(sheetId, cautious!, 6)).toBe('700.0%');
    expect(headline('OKRs')).toMatch(/^1 key result/);
  });
});

test('a heading that was typed over is told on the sheet at once, and in the reply when it is put right', () => {
  host.type('Guardrails!D4', 'My status');
  expect(headline('Guardrails')).toContain('⚠ Not computed: Status');
  expect(host.colour('Guardrails!B3')).not.toBe('#ffffff');
  const {notes} = repair('guardrails');
  expect(notes).toEqual(['The heading of Status was typed over with “My status”; it is computed again.']);
  expect(headline('Guardrails')).toMatch(/^0 of 2 hold · 1 tripped/);
  expect(shown(host, 'Guardrails', 'CAC payback', ['Status'])).toEqual(['Tripped']);
});

test('what was typed under a heading that was typed over is asked about, too', () => {
  host.type('Guardrails!D4', 'Status');
  host.type('Guardrails!D6', 'fine');
  expect(headline('Guardrails')).toContain('⚠ Not computed: Status');
  expect(repair('guardrails').asks).toHaveLength(1);
  repair('guardrails', true);
  expect(shown(host, 'Guardrails', 'CAC payback', ['Status', 'Moved from Status'])).toEqual([
    'Tripped',
    'fine',
  ]);
});

/** All of them with EXHAUSTIVE=1; else one of each kind: typed, computed, part of a spill, first, last. */
const COLUMNS = [
  [
    'okrs',
    'OKRs',
    [
      'P80',
      'Owner',
      'Unit',
      'Id',
      'Progress',
      'Next step',
      'Likely',
      'Cautious',
      'Chance as shown',
      'Ambition (σ)',
    ],
  ],
  ['kpis', 'KPIs', ['Owner', 'Unit', 'Signal', 'KPI']],
  ['guardrails', 'Guardrails', ['Rule', 'Status', 'Check']],
  ['checkIns', 'Check-ins', ['Date', 'Key result', 'By', 'Id']],
  ['kpiData', 'KPI data', ['KPI', 'Source']],
  ['initiatives', 'Initiatives', ['Moves', 'Its status', 'Decision']],
] as const;
const SAMPLE: readonly string[] = ['P80', 'Owner', 'Unit', 'Id', 'Cautious', 'Status', 'Source', 'Moves'];

describe.each(COLUMNS)('%s', (key, tab, titles) => {
  test.each(titles.filter((title) => exhaustive || SAMPLE.includes(title)))(
    'the deleted column %s comes back in its place, as it was',
    (title) => {
      const [headings, looks, formulas] = [
        host.run('headings', tab),
        host.run('looks', tab, title),
        host.run('formulasOf', tab),
      ];
      host.run('deleteColumn', tab, title);
      const {notes, asks} = repair(key);
      expect([notes, asks]).toEqual([[], undefined]);
      expect(host.run('headings', tab)).toEqual(headings);
      expect(host.run('looks', tab, title)).toEqual(looks);
      expect(host.run('formulasOf', tab)).toEqual(formulas);
      expect(headline(tab)).not.toContain('⚠');
    },
  );
});

test('formulas on other sheets find a column that came back', () => {
  const before = host.run('formulasOf', 'OKRs');
  host.run('deleteColumn', 'KPIs', 'Owner');
  expect(host.run('formulasOf', 'OKRs')).not.toEqual(before);
  repair('kpis');
  expect(host.run('formulasOf', 'OKRs')).toEqual(before);
});

test('a column of their own in the place of a deleted one stays theirs', () => {
  host.run('deleteColumn', 'OKRs', 'Owner');
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: host.locate('OKRs!A1').sheetId,
    sheetName: 'OKRs',
    dimension: 'COL',
    base: 2,
    quantity: 1,
    position: 'before',
  });
  host.type('OKRs!C4', 'Mine');
  host.type('OKRs!C7', 'my note');
  repair('okrs');
  expect((host.run('headings', 'OKRs') as string[]).slice(0, 5)).toEqual([
    'Id',
    'Objective / key result',
    'Owner',
    'Mine',
    'Start',
  ]);
  expect(shown(host, 'OKRs', 'O1.1', ['Mine'])).toEqual(['my note']);
});

test('a row inserted right under the header shifts nothing, is told, and counts once the sheet is repaired', () => {
  const before = shown(host, 'OKRs', 'O1.1', ['Status', 'Progress', 'P50', 'Now']);
  host.run('insertRows', 'OKRs', 5, 1);
  expect(shown(host, 'OKRs', 'O1.1', ['Status', 'Progress', 'P50', 'Now'])).toEqual(before);
  expect(headline('OKRs')).toContain('the row right under the header');
  expect(repair('okrs').notes).toEqual([]);
  expect(headline('OKRs')).toMatch(/^1 key result/);
  expect(shown(host, 'OKRs', 'O1.1', ['Status', 'Progress', 'P50', 'Now'])).toEqual(before);
});

test('a row without a unit is shown in that of its KPI, as adding does', () => {
  host.type(at(host, 'OKRs', 'Unit', 'O1.1'), '');
  host.type(at(host, 'OKRs', 'KPI', 'O1.1'), 'Win rate');
  host.run('plain', 'OKRs');
  expect(shown(host, 'OKRs', 'O1.1', ['Start'])).toEqual(['0.18']);
  repair('okrs');
  expect(shown(host, 'OKRs', 'O1.1', ['Start', 'Target', 'Now'])).toEqual(['18.0%', '23.0%', '19.0%']);
});

test('choices follow a table that shrank or grew', () => {
  const rowsOf = (tab: string) => host.engine.getters.getNumberRows(host.locate(`'${tab}'!A1`).sheetId);
  const choices = () => host.run('choicesOf', 'Initiatives', 'Moves');
  host.run('deleteRows', 'OKRs', 40, 20);
  repair('initiatives');
  expect(choices()).toBe(`A5:A${rowsOf('OKRs')}`);
  host.run('addRows', 'OKRs', 30);
  repair('initiatives');
  expect(choices()).toBe(`A5:A${rowsOf('OKRs')}`);
});

test('where a row of KPIs was deleted, a KPI page is made and repaired, and its choices are the KPIs', () => {
  host.run('deleteRows', 'KPIs', 50, 1);
  call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'page'});
  call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'again'});
  expect(host.cell("'KPI · Win rate'!A1")).toBe('Win rate');
});

test('a tab that somebody duplicated is not repaired in place of its original', () => {
  const {sheetId} = host.locate('OKRs!A1');
  host.model.dispatch('DUPLICATE_SHEET', {sheetId, sheetIdTo: 'copy', sheetNameTo: 'OKRs last week'});
  host.model.dispatch('ACTIVATE_SHEET', {sheetIdFrom: sheetId, sheetIdTo: 'copy'});
  host.type('OKRs last week!H7', '45');
  const before = host.run('formulasOf', 'OKRs last week');
  toasts.splice(0);
  host.run('repairThisSheet');
  expect(toasts).toEqual([
    'OKRs last week is a copy of OKRs, which the add-on leaves alone.: Go to OKRs to repair it.',
  ]);
  expect(host.run('formulasOf', 'OKRs last week')).toEqual(before);
});

describe('Repair from the menu', () => {
  const answer = (button: 'YES' | 'NO') => {
    alerts.splice(0);
    toasts.splice(0);
    nextButton = button;
    const {sheetId} = host.locate('OKRs!A1');
    host.model.dispatch('ACTIVATE_SHEET', {
      sheetIdFrom: host.engine.getters.getActiveSheetId(),
      sheetIdTo: sheetId,
    });
    host.type('OKRs!H7', '45');
    host.run('repairThisSheet');
  };

  test('asks in the spreadsheet before it moves anything', () => {
    answer('YES');
    expect(alerts).toEqual([
      expect.stringMatching(/^45 stands in Progress, row 7, where a formula belongs: move it to column/),
    ]);
    expect(toasts).toEqual([expect.stringContaining('Repaired: OKRs')]);
    expect(shown(host, 'OKRs', 'O1.1', ['Progress'])).toEqual(['20%']);
  });

  test('leaves it where that was not wanted, and says so', () => {
    answer('NO');
    expect(toasts).toEqual([
      expect.stringMatching(/^Not repaired yet: Left where it stands: Progress, row 7\./),
    ]);
    expect(host.value('OKRs!H7')).toBe(45);
  });
});

test('what was typed over a formula of a page is left there, and said', () => {
  call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'page'});
  const owner = host.cell("'KPI · Win rate'!A3");
  host.type("'KPI · Win rate'!A3", 'Owner: all of us');
  const {notes} = call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'again'});
  expect(notes).toEqual([
    'What you typed stands in A3 of KPI · Win rate, where formulas belong, and was left there. Delete it and repair again to have the formulas back.',
  ]);
  expect(host.cell("'KPI · Win rate'!A3")).toBe('Owner: all of us');
  host.type("'KPI · Win rate'!A3", '');
  call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'then'});
  expect(host.cell("'KPI · Win rate'!A3")).toBe(owner);
});
