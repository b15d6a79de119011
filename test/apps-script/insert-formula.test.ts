/** A call of one of our functions, put into any cell of any sheet: what is asked, what is refused, what comes back. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, code, draftWith, envelope, open} from './add-on';
import {asText, failing} from './all-or-nothing';

jest.setTimeout(240_000);

const PEOPLE = `
function go(sheet, cell) { SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).activate(); }
function formatOf(cell) { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(cell).getNumberFormat(); }
function formulaOf(cell) { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(cell).getFormula(); }
function give(cell, formula) { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(cell).setFormula(formula); }
function format(cell, as) { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(cell).setNumberFormat(as); }
function rename(from, to) { SpreadsheetApp.getActive().getSheetByName(from).setName(to); }
function valueOf(cell) {
  const value = SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(cell).getValue();
  return [typeof value, String(value)];
}
`;

const start = (): HeadlessHost => open({code: code(PEOPLE)});
const FORMULA = '=KR_PROGRESS(0;40;100)';

const insert = (host: HeadlessHost, cell: string | null, replace = false, formula = FORMULA) =>
  call(host, 'insertFormula', {
    formula,
    at: cell === null ? null : {sheet: 'Sheet1', cell},
    replace,
    run: 'r',
  });
const undo = (host: HeadlessHost, force = false) => call(host, 'undoRun', {run: 'r', force});

/** What people find in the cell: what they see, and what stands behind it. */
const shown = (host: HeadlessHost, cell: string) => host.cell(`Sheet1!${cell}`);

test('into the selected cell, which is what the sidebar is told', () => {
  const host = start();
  host.run('go', 'Sheet1', 'B5');
  expect(call(host, 'selection', {})).toEqual({sheet: 'Sheet1', cell: 'B5', range: 'B5', shows: ''});
  const {run, standing} = insert(host, null);
  expect(run?.made).toEqual([{sheet: 'Sheet1', cell: 'B5', label: 'B5 on Sheet1'}]);
  expect(standing).toEqual([]);
  expect(shown(host, 'B5')).toBe('0.4');
  expect(call(host, 'selection', {}).shows).toBe('0.4');
  expect(undo(host)).toEqual({undone: ['Sheet1: B5'], kept: [], notes: []});
  expect(shown(host, 'B5')).toBe('');
});

test('all that is selected is told, with the cell that the keyboard is on', () => {
  const host = start();
  host.run('go', 'Sheet1', 'B2:C9');
  expect(call(host, 'selection', {})).toMatchObject({cell: 'B2', range: 'B2:C9'});
});

describe.each<[what: string, typed: string, told: string]>([
  ['a number', '12', '12'],
  ['a percentage', '12.5%', '12.50%'],
  ['a text', 'Revenue', 'Revenue'],
  ['a text that looks like a number', "'2026", '2026'],
  ['a date', '2026-03-01', '2026-03-01'],
  ['a formula', '=1+1', '2'],
  ['a formula that shows nothing', '=""', '=""'],
])('over %s', (_, typed, told) => {
  const host = start();
  host.type('Sheet1!B5', typed);
  const before = [shown(host, 'B5'), host.run('valueOf', 'B5'), host.run('formatOf', 'B5')];

  test('it says what stands there, and writes nothing', () => {
    const whole = asText(host);
    expect(insert(host, 'B5')).toEqual({
      run: null,
      at: {sheet: 'Sheet1', cell: 'B5', label: 'B5 on Sheet1'},
      standing: [{sheet: 'Sheet1', cell: 'B5', label: told}],
    });
    expect(asText(host)).toBe(whole);
  });

  test('it replaces when that is wanted, and undoing puts it back', () => {
    expect(insert(host, 'B5', true).run?.made).toHaveLength(1);
    expect(host.run('formulaOf', 'B5')).toBe('=KR_PROGRESS(0;40;100)');
    expect(host.run('formatOf', 'B5')).toBe(before[2]);
    expect(undo(host).undone).toEqual(['Sheet1: B5']);
    expect([shown(host, 'B5'), host.run('valueOf', 'B5'), host.run('formatOf', 'B5')]).toEqual(before);
  });
});

test('the cell keeps its number format', () => {
  const host = start();
  host.run('format', 'B5', '0.000');
  insert(host, 'B5');
  expect([shown(host, 'B5'), host.run('formatOf', 'B5')]).toEqual(['0.400', '0.000']);
});

test.each([
  ['the rows of its ranges', '=KR_PROGRESS(0;A1:A3;100)', 'B7', true],
  ['the rows below them', '=KR_PROGRESS(0;A1:A3;100)', 'B8', false],
  ['any row under an open range', '=KR_PROGRESS(0;A1:A;100)', 'B40', true],
  ['the cells beside it', '=KPI_LATEST("K";D1:D3;E1:E3;F1:F3)', 'C5', true],
  ['the cells beside those', '=KPI_LATEST("K";D1:D3;E1:E3;F1:F3)', 'G5', false],
  ['the rows that a list may take', '=OKR_BRIEF(HSTACK(M1:M9;N1:U9))', 'B40', true],
])('an answer needs room, so it asks about %s', (_, formula, cell, asks) => {
  const host = start();
  host.type(`Sheet1!${cell}`, 'mine');
  const {run, standing} = insert(host, 'B5', false, formula);
  expect([run === null, standing.map((one) => one.cell)]).toEqual([asks, asks ? [cell] : []]);
  expect(shown(host, cell)).toBe('mine');
});

test('what another formula put into the cell comes back by itself, and is not typed there', () => {
  const host = start();
  host.run('give', 'B4', '=SEQUENCE(3)');
  expect(insert(host, 'B5').standing).toEqual([{sheet: 'Sheet1', cell: 'B5', label: '2'}]);
  insert(host, 'B5', true);
  undo(host);
  host.run('give', 'B4', '=SEQUENCE(3;1;10)');
  expect(['B4', 'B5', 'B6'].map((cell) => shown(host, cell))).toEqual(['10', '11', '12']);
});

test('what somebody typed over it since stays, unless taking it back is forced', () => {
  const host = start();
  host.type('Sheet1!B5', 'before');
  insert(host, 'B5', true);
  host.type('Sheet1!B5', 'since');
  expect(undo(host)).toEqual({
    undone: [],
    kept: [{sheet: 'Sheet1', cell: 'B5', label: 'B5: changed since'}],
    notes: [],
  });
  expect(shown(host, 'B5')).toBe('since');
  expect(undo(host, true).undone).toEqual(['Sheet1: B5']);
  expect(shown(host, 'B5')).toBe('before');
});

test('undoing finds the sheet whatever it is called by then', () => {
  const host = start();
  insert(host, 'B5');
  host.run('rename', 'Sheet1', 'Mine');
  expect(undo(host).undone).toEqual(['Mine: B5']);
  expect(host.cell('Mine!B5')).toBe('');
});

test.each([
  ['=IMPORTXML("https://example.com";"//a")', '"IMPORTXML" is not a function'],
  ['=KR_PROGRESS(0;IMPORTDATA("https://example.com");100)', '"IMPORTDATA" is not a function'],
  ['=KR_PROGRESS(0;40;100)+IMPORTDATA("x")', 'cannot hold "+IMPORTDATA'],
  ['=KR_PROGRESS(0;40;100);1', 'cannot hold ";1"'],
  ['=KR_PROGRESS(0;40;100', 'ends too soon'],
  ['=KR_PROGRESS(0,40,100)', 'cannot hold ",40,100)"'],
  ['=KR_PROGRESS(0;"40;100)', 'cannot hold'],
  ['=KR_PROGRESS(A1&B1;40;100)', 'cannot hold "&B1;40;100)"'],
  ['={KR_PROGRESS(0;40;100)}', 'ends too soon|cannot hold'],
  ['=HSTACK(A1:A3)', 'HSTACK alone'],
  ['=KR_PROGRESS(HSTACK(KR_PACE(1;2;3));40;100)', 'HSTACK can hold columns only'],
  ['KR_PROGRESS(0;40;100)', 'begins with ='],
  ['', 'begins with ='],
])('%s is refused, and nothing is written', (formula, why) => {
  const host = start();
  const whole = asText(host);
  const answer = envelope(host, 'insertFormula', {
    formula,
    at: {sheet: 'Sheet1', cell: 'B5'},
    replace: true,
    run: 'r',
  });
  expect(answer).toMatchObject({
    ok: false,
    message: expect.stringMatching(new RegExp(why.replace(/[+&()]/g, '\\$&'))),
  });
  expect(asText(host)).toBe(whole);
});

test('a formula that would read its own answer is refused', () => {
  const host = start();
  const answer = envelope(host, 'insertFormula', {
    formula: '=KR_PROGRESS(0;B1:B9;100)',
    at: {sheet: 'Sheet1', cell: 'B5'},
    replace: true,
    run: 'r',
  });
  expect(answer).toMatchObject({ok: false, message: expect.stringContaining('reads cells that its answer')});
});

test('a sheet that is gone and a cell that is none are conditions', () => {
  const host = start();
  const at = (sheet: string, cell: string) =>
    envelope(host, 'insertFormula', {formula: FORMULA, at: {sheet, cell}, replace: false, run: 'r'});
  expect(at('Gone', 'B5')).toMatchObject({
    ok: false,
    message: expect.stringContaining('no sheet called Gone'),
  });
  expect(at('Sheet1', 'ZZZ99999')).toMatchObject({ok: false, message: 'Sheet1 has no cell ZZZ99999.'});
});

test('all or nothing: whichever call fails, the workbook is what it was', () => {
  const host = start();
  host.type('Sheet1!B5', '12');
  const before = asText(host);
  const change = () => {
    if (insert(host, 'B5', true).run === null) throw new Error('asked');
  };
  for (let n = 1; n < 60; n += 1) {
    const result = failing(host, n, change, before);
    if (result === 'done') break;
    expect([n, result]).toEqual([n, 'as it was']);
  }
  expect(shown(host, 'B5')).toBe('0.4');
});

test('the columns that arguments are filled from are where they stand now', () => {
  const host = start();
  call(host, 'addOkrs', {draft: draftWith(), run: 'first'});
  const {columns} = call(host, 'overview', {});
  const column = (key: string) => columns.find((one) => one.key === key);
  expect(column('okrs.start')).toEqual({
    key: 'okrs.start',
    title: 'OKRs: Start',
    range: expect.stringMatching(/^'OKRs'!D\d:D$/),
  });
  expect(column('settings.asOf')?.range).toBe('AsOf');
  expect(columns.filter(({key}) => key.startsWith('kpis.'))).toEqual([]);
  const of = (key: string) => column(`okrs.${key}`)!.range;
  const formula = `=KR_PROGRESS(${of('start')};${of('current')};${of('target')};${of('type')})`;
  host.type("'OKRs'!F7", '20%');
  expect(insert(host, 'B5', false, formula).run?.made).toHaveLength(1);
  const answers = Array.from({length: 6}, (_, row) => shown(host, `B${5 + row}`));
  expect(answers).toContain('0.4');
});

test('what it costs Google in trips', () => {
  const host = start();
  const cost = () => [host.stats.reads, host.stats.mutating];
  call(host, 'selection', {});
  expect(cost()[0]).toBeLessThanOrEqual(5);
  insert(host, 'B5');
  const [reads, writes] = cost();
  expect(reads).toBeLessThanOrEqual(20);
  expect(writes).toBeLessThanOrEqual(3);
  expect(host.stats.readsBetweenWrites).toBe(0);
});
