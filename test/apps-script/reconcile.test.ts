/** The check-in by typing: what stands on OKRs and not yet on Check-ins is logged by whoever looks next. */

import type {HeadlessHost} from '../../workbench/host/headless';
import type {SavedWorkbook} from '../../workbench/host/host';
import {ProtectionHost} from '../../workbench/host/protection';
import {at, call, code, draftWith, open, paste} from './add-on';

jest.setTimeout(240_000);

const QUIETLY = `
function setQuietly(sheet, cell, value) { SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).setValue(value); }
function drop(sheet) { const active = SpreadsheetApp.getActive(); active.deleteSheet(active.getSheetByName(sheet)); }
function lock(sheet) { SpreadsheetApp.getActive().getSheetByName(sheet).getRange('A6:D40').protect().setWarningOnly(false); }
`;

const toasts: string[] = [];

/** A tab duplicated from its menu. */
function duplicate(host: HeadlessHost, tab: string, name: string): void {
  const {sheetId} = host.locate(`'${tab}'!A1`);
  host.model.dispatch('DUPLICATE_SHEET', {sheetId, sheetIdTo: `copy of ${tab}`, sheetNameTo: name});
}

const made = new Map<number, string>();

/** A workbook with an objective of so many key results, made once and then opened again. */
function withKeyResults(count: number): HeadlessHost {
  const options = {
    code: code(QUIETLY),
    ui: {toast: (message: string, title: string) => toasts.push(`${title}: ${message}`)},
  };
  const saved = made.get(count);
  if (saved !== undefined) {
    const {workbook, properties} = JSON.parse(saved) as SavedWorkbook;
    return open({...options, data: workbook, properties});
  }
  const host = open(options);
  const [objective] = draftWith().objectives;
  const [result] = objective!.keyResults;
  const keyResults = Array.from({length: count}, () => result!);
  call(host, 'addOkrs', {draft: {objectives: [{...objective!, keyResults}]}, run: 'r'});
  made.set(count, JSON.stringify(host.save()));
  return host;
}

/** Google drops edits that come in quick succession: the script writes the value, and no trigger fires. */
function typeUnheard(host: HeadlessHost, id: string, value: number): void {
  const [, cell] = at(host, 'OKRs', 'Current', id).split('!');
  host.run('setQuietly', 'OKRs', cell!, value);
}

const entries = (host: HeadlessHost, count: number): string[] =>
  Array.from({length: count}, (_, n) =>
    ['A', 'B', 'D']
      .map((column) => host.cell(`'Check-ins'!${column}${n + 6}`))
      .join(' ')
      .trim(),
  );

test('eight values of which Google heard two: the next edit logs them all', () => {
  const host = withKeyResults(8);
  host.type(at(host, 'OKRs', 'Current', 'O1.1'), '19%');
  for (const n of [2, 3, 4, 5, 6, 7]) typeUnheard(host, `O1.${n}`, 0.18 + n / 100);
  host.type(at(host, 'OKRs', 'Current', 'O1.8'), '26%');
  expect(entries(host, 9)).toEqual([
    '21 Nov 2026 O1.1 19.0%',
    '21 Nov 2026 O1.2 20.0%',
    '21 Nov 2026 O1.3 21.0%',
    '21 Nov 2026 O1.4 22.0%',
    '21 Nov 2026 O1.5 23.0%',
    '21 Nov 2026 O1.6 24.0%',
    '21 Nov 2026 O1.7 25.0%',
    '21 Nov 2026 O1.8 26.0%',
    '',
  ]);
});

test.each<[string, (host: HeadlessHost) => void]>([
  ['opening the sidebar', (host) => call(host, 'overview', {})],
  ['repairing a sheet', (host) => call(host, 'buildSheet', {key: 'guardrails', run: 'x'})],
  ['adding OKRs', (host) => call(host, 'addOkrs', {draft: draftWith(), run: 'x'})],
])('%s logs what was missed, and once', (_, look) => {
  const host = withKeyResults(2);
  typeUnheard(host, 'O1.2', 0.2);
  look(host);
  look(host);
  expect(entries(host, 2)).toEqual(['21 Nov 2026 O1.2 20.0%', '']);
});

test('undoing what logged a check-in along leaves the check-in to whoever typed the value', () => {
  const host = withKeyResults(2);
  typeUnheard(host, 'O1.1', 0.2);
  call(host, 'addOkrs', {draft: draftWith(), run: 'later'});
  call(host, 'undoRun', {run: 'later', force: false});
  expect(entries(host, 1)).toEqual(['21 Nov 2026 O1.1 20.0%']);
});

test('a block that is pasted back unchanged is no check-in; of one with a difference only that is', () => {
  const host = withKeyResults(3);
  const history = [
    ['2026-10-10', 'O1.1', '', '0.19'],
    ['2026-10-12', 'O1.2', '', '0.20'],
    ['2026-10-11', 'O1.3', '', '0.21'],
  ];
  paste(
    host,
    "'Check-ins'!A6",
    history.map((line) => [line[0]!, line[1]!]),
  );
  paste(
    host,
    "'Check-ins'!D6",
    history.map((line) => [line[3]!]),
  );
  paste(host, at(host, 'OKRs', 'Current', 'O1.1'), [['19%'], ['20%'], ['21%']]);
  expect(entries(host, 4)[3]).toBe('');
  paste(host, at(host, 'OKRs', 'Current', 'O1.1'), [['19%'], ['22%'], ['21%']]);
  expect(entries(host, 5).slice(3)).toEqual(['21 Nov 2026 O1.2 22.0%', '']);
});

test('an entry dated ahead is no answer to what stands there today, and is asked about once', () => {
  const host = withKeyResults(1);
  paste(host, "'Check-ins'!A6", [['2027-01-01', 'O1.1']]);
  host.type("'Check-ins'!D6", '0.3');
  host.type(at(host, 'OKRs', 'Current', 'O1.1'), '19%');
  call(host, 'overview', {});
  call(host, 'overview', {});
  expect(entries(host, 3).slice(1)).toEqual(['21 Nov 2026 O1.1 19.0%', '']);
});

describe('a copy of a tab', () => {
  test('a copied OKRs tab writes no history, whichever of the two stands first', () => {
    const host = withKeyResults(1);
    duplicate(host, 'OKRs', 'OKRs last week');
    host.type("'OKRs last week'!F7", '20%');
    expect(entries(host, 1)).toEqual(['']);
    const {warnings} = call(host, 'overview', {});
    expect(warnings).toEqual([expect.stringContaining('OKRs last week is a copy of OKRs')]);
    expect(call(host, 'overview', {}).warnings).toEqual([]);
    host.type("'OKRs last week'!F7", '21%');
    expect(entries(host, 1)).toEqual(['']);
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '19%');
    expect(entries(host, 2)).toEqual(['21 Nov 2026 O1.1 19.0%', '']);
  });

  test('a copy of Check-ins that stands before the original is not written into', () => {
    const host = withKeyResults(1);
    duplicate(host, 'Check-ins', 'Old check-ins');
    const names = () => host.sheetNames;
    host.model.dispatch('MOVE_SHEET', {
      sheetId: host.locate("'Old check-ins'!A1").sheetId,
      delta: -names().indexOf('Old check-ins'),
    });
    expect(names()[0]).toBe('Old check-ins');
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '19%');
    expect([entries(host, 1), host.cell("'Old check-ins'!B6")]).toEqual([['21 Nov 2026 O1.1 19.0%'], '']);
  });

  test('where only the copy is left, it takes the place of the original', () => {
    const host = withKeyResults(1);
    duplicate(host, 'Guardrails', 'Limits');
    host.run('drop', 'Guardrails');
    const {repaired} = call(host, 'buildSheet', {key: 'guardrails', run: 'x'});
    expect(repaired.map(({sheet}) => sheet)).toEqual(['Limits']);
  });
});

describe('what fails', () => {
  test('a locked Check-ins sheet keeps no action from being done, and that is said', () => {
    const host = withKeyResults(1);
    host.run('lock', 'Check-ins');
    typeUnheard(host, 'O1.1', 0.2);
    // The workbench knows one person, who may edit everything; this lock is somebody else's.
    const canEdit = jest.spyOn(ProtectionHost.prototype, 'canEdit').mockReturnValue(false);
    const {notes} = call(host, 'buildSheet', {key: 'initiatives', run: 'x'});
    expect(notes).toEqual([
      'New values of Current were not logged: A6:D40 is locked on the sheet Check-ins, so nothing was changed.',
    ]);
    canEdit.mockRestore();
  });

  test('an edit is logged in full or not at all, and what fails is said', () => {
    const start = withKeyResults(2);
    const saved = JSON.stringify(start.save());
    const copy = () => {
      const {workbook, properties} = JSON.parse(saved);
      return open({
        data: workbook,
        properties,
        ui: {toast: (message, title) => toasts.push(`${title}: ${message}`)},
      });
    };
    const cell = at(start, 'OKRs', 'Current', 'O1.1');
    start.type(cell, '19%');
    const {calls} = start;
    // Until the tag of the sheet is read, nobody knows that the edit concerns the add-on; the next look logs it.
    const known = calls.findIndex(({method}) => method === 'getValue');
    let host = copy();
    for (const [index, {service, method}] of calls.entries()) {
      toasts.splice(0);
      host.failAt(index + 1);
      try {
        host.type(cell, '19%');
      } catch {
        // A trigger that cannot even begin.
      }
      const [logged] = entries(host, 1);
      const isWhole = logged === '21 Nov 2026 O1.1 19.0%';
      const isSaid = isWhole || index <= known || toasts.length > 0;
      expect([`${service}.${method}`, logged === '' || isWhole, isSaid]).toEqual([
        `${service}.${method}`,
        true,
        true,
      ]);
      if (isWhole) host = copy();
      else host.type(cell, '');
    }
  });
});
