/** What people have done to their workbook stays theirs. */
import {checkDraft} from '../../src/okr/writing/document/check-draft';
import type {Draft} from '../../src/okr/writing/document/draft';
import {ProtectionHost} from '../../workbench/host/protection';
import {at, call, code, draftWith, envelope, open, shown} from './add-on';

jest.setTimeout(240_000);

const PEOPLE = `
function rules() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Limits');
  const own = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Mine').setBackground('#123456')
    .setRanges([sheet.getRange('A1:C20')]).build();
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([own]));
  const choice = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setHelpText('Ours').build();
  sheet.getRange('F6:F7').setDataValidation(choice);
  sheet.getRange('C4').clearContent();
  sheet.getRange('J6').setBackground('#abcdef');
}
function ruleColours() {
  return SpreadsheetApp.getActive().getSheetByName('Limits').getConditionalFormatRules()
    .map((rule) => rule.getBooleanCondition().getCriteriaValues()[0]);
}
function helpOf(cell) {
  const found = SpreadsheetApp.getActive().getSheetByName('Limits').getRange(cell).getDataValidation();
  return found ? found.getHelpText() : null;
}
function fillOf(cell) { return SpreadsheetApp.getActive().getSheetByName('Limits').getRange(cell).getBackground(); }
function rename(from, to) { SpreadsheetApp.getActive().getSheetByName(from).setName(to); }
function insert(name) { SpreadsheetApp.getActive().insertSheet(name); }
function insertColumn(sheet, before) { SpreadsheetApp.getActive().getSheetByName(sheet).insertColumnsBefore(before, 1); }
function lock(sheet) { SpreadsheetApp.getActive().getSheetByName(sheet).getRange('A6:C40').protect().setWarningOnly(false); }
function unlock(sheet) {
  SpreadsheetApp.getActive().getSheetByName(sheet).getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .forEach((one) => one.remove());
}
`;

const host = open({code: code(PEOPLE)});

test('a sheet of somebody else with the same name is left alone, and that is said', () => {
  host.run('insert', 'Guardrails');
  host.type('Guardrails!A1', 'ours');
  const run = call(host, 'buildSheet', {key: 'guardrails', run: 'r'});
  expect(host.cell('Guardrails!A1')).toBe('ours');
  expect(run.notes).toEqual([
    'There is another sheet called Guardrails, so this one is called Guardrails 2.',
  ]);
});

test('a renamed tab is found, and repaired instead of made again', () => {
  host.run('rename', 'Guardrails 2', 'Limits');
  const before = host.sheetNames;
  const run = call(host, 'buildSheet', {key: 'guardrails', run: 'r2'});
  expect(host.sheetNames).toEqual(before);
  expect(run.repaired).toEqual([{sheet: 'Limits', cell: 'A1', label: 'Limits'}]);
});

test('repair brings formulas back and leaves typed cells, rules, choices and colours of people alone', () => {
  host.type('Limits!A6', 'CAC payback');
  host.type('Limits!B6', '≤ 12 mo');
  host.run('rules');
  call(host, 'buildSheet', {key: 'guardrails', run: 'r3'});
  expect(host.cell('Limits!C4')).toBe('Current');
  expect(shown(host, 'Limits', 'CAC payback', ['Rule', 'Status'])).toEqual(['≤ 12 mo', 'No data']);
  const words = host.run('ruleColours') as string[];
  expect(words.filter((word) => word === 'Mine')).toHaveLength(1);
  expect(words.filter((word) => word === 'Tripped')).toHaveLength(1);
  expect(host.run('helpOf', 'F6')).toBe('Ours');
  expect(host.run('fillOf', 'J6')).toBe('#abcdef');
});

test.each([
  ['Limits', 'D4', 'Status'],
  ['OKRs', 'H4', 'Progress'],
  ['OKRs', 'L4', 'P50'],
  ['OKRs', 'M4', 'P80'],
])('a heading typed over on %s!%s comes back in its place', (sheet, cell, title) => {
  if (sheet === 'OKRs') call(host, 'buildSheet', {key: 'okrs', run: 'r4a'});
  const {sheetId} = host.locate(`${sheet}!A1`);
  const columns = () => host.engine.getters.getSheetSize(sheetId).numberOfCols;
  const before = columns();
  host.type(`${sheet}!${cell}`, 'Mine');
  call(host, 'buildSheet', {key: sheet === 'OKRs' ? 'okrs' : 'guardrails', run: 'r4b'});
  expect([host.cell(`${sheet}!${cell}`), columns()]).toEqual([title, before]);
});

test('OKRs are added where the columns stand now, under the rows that are there', () => {
  host.run('insertColumn', 'Limits', 1);
  host.type('Limits!A4', 'Number');
  const guardrail = {name: 'CAC payback', rule: '≤ 12 mo', kpi: ''};
  call(host, 'addOkrs', {draft: draftWith({}, {guardrails: [guardrail]}), run: 'r4'});
  const again = call(host, 'addOkrs', {
    draft: draftWith({}, {guardrails: [guardrail, {name: 'Refunds', rule: '≤ 1%', kpi: ''}]}),
    run: 'r5',
  });
  expect(host.cell(at(host, 'Limits', 'Protects', 'CAC payback', 1))).toBe('O1, O2');
  expect(host.cell(at(host, 'Limits', 'Protects', 'Refunds', 1))).toBe('O2');
  expect(shown(host, 'OKRs', 'O2.1', ['Start', 'Owner'])).toEqual(['18.0%', 'Ada']);
  expect(again.notes).toEqual(['“Win more” stands on OKRs already, in B6; it was added once more.']);
});

/** Whether the letters of a cell are heavy by themselves, and whether a line stands above it. */
function standsOut(cell: string): [boolean, boolean] {
  const {sheetId, zone} = host.locate(`OKRs!${cell}`);
  const position = {sheetId, col: zone.left, row: zone.top};
  const {getters} = host.engine;
  return [
    getters.getCell(position)?.style?.bold === true,
    getters.getCellBorder(position)?.top !== undefined,
  ];
}

test('objectives stand out by weight and a line above', () => {
  expect(['A6', 'F8', 'AJ8'].map(standsOut)).toEqual([
    [true, true],
    [true, true],
    [true, true],
  ]);
  expect(['A7', 'A9', 'B10'].map(standsOut)).toEqual([
    [false, false],
    [false, false],
    [false, false],
  ]);
});

test('undoing takes its rows and its additions to older guardrails, and nothing else', () => {
  const {undone, kept} = call(host, 'undoRun', {run: 'r5', force: false});
  expect(undone).toEqual(['OKRs: O2', 'OKRs: O2.1', 'Limits: Refunds', 'Limits: CAC payback (Protects)']);
  expect(kept).toEqual([]);
  expect(host.cell(at(host, 'Limits', 'Protects', 'CAC payback', 1))).toBe('O1');
  expect(shown(host, 'OKRs', 'O1.1', ['Owner'])).toEqual(['Ada']);
  expect([standsOut('A6'), standsOut('A8')]).toEqual([
    [true, true],
    [false, false],
  ]);
});

test.each([
  ['=IMPORTXML("https://example.com";"//a")', 'a formula'],
  ['<img src=x onerror=alert(1)>', 'markup'],
  ['+1 more', 'a plus'],
  ['@everyone', 'an at'],
  ['3/4', 'a date'],
  ['2026', 'a number'],
])('%s stays text (%s)', (text) => {
  const {made} = call(host, 'addOkrs', {
    draft: draftWith({text, owner: text}, {text, initiatives: [text]}),
    run: `hostile ${text}`,
  });
  const {sheet, cell} = made[1]!;
  const row = cell.slice(1);
  expect([sheet, host.value(`OKRs!B${row}`), host.value(`OKRs!C${row}`)]).toEqual(['OKRs', text, text]);
});

test('a cell that somebody locked is a clear condition, and nothing is written', () => {
  host.run('lock', 'OKRs');
  // The workbench knows one person, who may edit everything; this lock is somebody else's.
  const canEdit = jest.spyOn(ProtectionHost.prototype, 'canEdit').mockReturnValue(false);
  const before = JSON.stringify(host.save().properties);
  const answer = envelope(host, 'addOkrs', {draft: draftWith(), run: 'r6'});
  expect(answer).toEqual({
    ok: false,
    message: 'A6:C40 is locked on the sheet OKRs, so nothing was changed.',
    hint: expect.stringContaining('Ask the owner'),
  });
  expect(JSON.stringify(host.save().properties)).toBe(before);
  canEdit.mockRestore();
  host.run('unlock', 'OKRs');
});

/** What the sidebar says beside the lines; the server refuses the same in the same words. */
const checksOf = (draft: Draft) => checkDraft(draft, {kpis: [], cycleStart: null}).objectives[0]!;

test.each([
  [{start: 5, target: 5}, 'start and target must differ'],
  [{type: 'Reduce'}, 'target is above start'],
  [{due: 'someday'}, 'due is "someday", not a date'],
])('a key result that cannot be computed is not added: %j', (change, why) => {
  const draft = draftWith(change);
  expect(checksOf(draft).keyResults[0]!.blocking).toEqual([expect.stringContaining(why)]);
  const answer = envelope(host, 'addOkrs', {draft, run: 'r7'});
  expect(answer).toMatchObject({ok: false, message: expect.stringContaining(why)});
});

test.each([
  [{text: ' '}, 'say where you want to go: the objective has no words yet'],
  [{due: 'early Q3'}, 'due is "early Q3", not a date – write yyyy-mm-dd'],
])('an objective that lacks what its row needs is not added: %j', (change, why) => {
  const draft = draftWith({}, change);
  expect(checksOf(draft).blocking).toEqual([why]);
  const answer = envelope(host, 'addOkrs', {draft, run: 'r8'});
  expect(answer).toMatchObject({ok: false, message: expect.stringContaining(why)});
});

test.each([
  [{name: 'CWV', rule: 'green', kpi: ''}, '"green"'],
  [{name: 'CWV', rule: ' ', kpi: ''}, 'the guardrail has no rule – write a limit, e.g. ≤ 12 mo'],
  [{name: '', rule: '≤ 12 mo', kpi: ''}, 'the guardrail has no name'],
])('a guardrail that could not be judged is not added: %j', (guardrail, why) => {
  const draft = draftWith({}, {guardrails: [guardrail]});
  expect(checksOf(draft).guardrails[0]!.blocking).toEqual([expect.stringContaining(why)]);
  const answer = envelope(host, 'addOkrs', {draft, run: 'r9'});
  expect(answer).toMatchObject({ok: false, message: expect.stringContaining(why)});
});
