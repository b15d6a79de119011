/** Every service call of a change fails once, in turn: afterwards the workbook is what it was before. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, code, draftWith, open} from './add-on';
import {contents, failing} from './all-or-nothing';

jest.setTimeout(1_200_000);

const DAMAGE = `
function damage() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Guardrails');
  sheet.getRange('C4:D4').clearContent();
  sheet.getRange('A4:J4').setBackground('#ff0000').setNote('');
  sheet.getRange('C6:C20').setNumberFormat('0.000').setFontColor('#00ff00');
  sheet.setConditionalFormatRules([]);
  sheet.getRange('A1:J100').clearDataValidations();
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((one) => one.remove());
}`;

/** The calls at whose failure the workbook came out different: none, if all is well. */
function leaks(host: HeadlessHost, change: () => void, every = 1): string[] {
  const wrong: string[] = [];
  for (let n = 1; ; n += every) {
    const result = failing(host, n, change);
    const at = host.calls[n - 1];
    if (result === 'different') wrong.push(`${n}: ${at?.service}.${at?.method}`);
    // No call left to fail: the change was made.
    if (host.calls.length < n) return wrong;
    // A failure that was got over, such as a deletion that succeeds the second time.
    if (result === 'done') host.undo();
  }
}

test('making a sheet, with the first call to the last', () => {
  const host = open();
  expect(leaks(host, () => call(host, 'buildSheet', {key: 'settings', run: 'r'}))).toEqual([]);
  expect(host.sheetNames).toEqual(['Sheet1', 'Settings']);
});

describe('on sheets that exist', () => {
  const host = open({code: code() + DAMAGE});
  beforeAll(() => {
    call(host, 'addOkrs', {
      draft: draftWith({}, {guardrails: [{name: 'CAC', rule: '≤ 12 mo', kpi: ''}]}),
      run: 'before',
    });
  });

  test('adding OKRs', () => {
    const guardrails = [
      {name: 'CAC', rule: '≤ 12 mo', kpi: ''},
      {name: 'Refunds', rule: '≤ 1%', kpi: ''},
    ];
    const draft = draftWith({unit: '$'}, {guardrails, initiatives: ['Playbook']});
    expect(leaks(host, () => call(host, 'addOkrs', {draft, run: 'added'}))).toEqual([]);
    expect(host.cell('OKRs!A9')).toBe('O2.1');
  });

  test('undoing them', () => {
    expect(leaks(host, () => call(host, 'undoRun', {run: 'added', force: false}))).toEqual([]);
    expect([host.cell('OKRs!A9'), host.cell('Guardrails!A7')]).toEqual(['', '']);
  });

  test('repairing a damaged sheet', () => {
    host.run('damage');
    expect(leaks(host, () => call(host, 'buildSheet', {key: 'guardrails', run: 'r'}))).toEqual([]);
    expect(host.cell('Guardrails!D4')).toBe('Status');
    expect(host.colour('Guardrails!A4')).not.toBe('#ff0000');
  });
});

test('the whole of a first paste, five sheets at once', () => {
  const host = open();
  const draft = draftWith(
    {},
    {guardrails: [{name: 'CAC', rule: '≤ 12 mo', kpi: ''}], initiatives: ['Playbook']},
  );
  const before = contents(host);
  call(host, 'addOkrs', {draft, run: 'r'});
  const calls = host.calls;
  host.undo();
  // Failures of one kind of call on one kind of object look alike; each kind is tried where it comes last.
  const kinds = new Map(calls.map(({service, method}, index) => [`${service}.${method}`, index + 1]));
  for (const [kind, n] of kinds) {
    const result = failing(host, n, () => call(host, 'addOkrs', {draft, run: 'r'}));
    if (result === 'done') host.undo();
    expect([kind, result]).not.toEqual([kind, 'different']);
    expect(JSON.stringify(contents(host))).toBe(JSON.stringify(before));
  }
});
