/** People whom pasted OKRs name are on the list of owners, and go with the OKRs that brought them. */
import {ProtectionHost} from '../../workbench/host/protection';
import {at, call, code, draftWith, open} from './add-on';

jest.setTimeout(240_000);

const LOCK = `
function lock() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Settings');
  sheet.getRange('F1:F200').protect().setWarningOnly(false);
}`;

const host = open({code: code(LOCK)});
const listed = () => [5, 6, 7, 8].map((row) => host.cell(`Settings!F${row}`));

/** Whether the cell takes what stands in it. */
const isValid = (address: string) => {
  const {sheetId, zone} = host.locate(address);
  return !host.engine.getters.isDataValidationInvalid({sheetId, col: zone.left, row: zone.top});
};

test('with the first OKRs they come along with Settings', () => {
  const {notes} = call(host, 'addOkrs', {draft: draftWith({owner: 'Ada'}, {owner: '3/4'}), run: 'r1'});
  expect([listed(), notes]).toEqual([['3/4', 'Ada', '', ''], []]);
  expect(['O1', 'O1.1'].map((id) => isValid(at(host, 'OKRs', 'Owner', id)))).toEqual([true, true]);
});

test('later they are added to the list, each once, and that is said', () => {
  host.type('Settings!F7', 'Cy');
  host.type('Settings!F5', '');
  const {notes} = call(host, 'addOkrs', {draft: draftWith({owner: 'Bo'}, {owner: 'ada'}), run: 'r2'});
  expect([listed(), notes]).toEqual([
    ['Bo', 'Ada', 'Cy', ''],
    [
      '“Win more” stands on OKRs already, in B6; it was added once more.',
      'Bo is new among the owners on Settings.',
    ],
  ]);
  expect(isValid(at(host, 'OKRs', 'Owner', 'O2.1'))).toBe(true);
});

test('undo takes those whom it brought, unless they own something that stays', () => {
  call(host, 'addOkrs', {draft: draftWith({owner: 'Dee'}), run: 'r3'});
  expect(listed()).toEqual(['Bo', 'Ada', 'Cy', 'Dee']);
  host.type(at(host, 'OKRs', 'Owner', 'O1'), 'Dee');
  call(host, 'undoRun', {run: 'r3', force: false});
  expect(listed()).toEqual(['Bo', 'Ada', 'Cy', 'Dee']);
  call(host, 'undoRun', {run: 'r2', force: false});
  expect(listed()).toEqual(['', 'Ada', 'Cy', 'Dee']);
});

test('a list that somebody locked stays as it is, and the OKRs come all the same', () => {
  host.run('lock');
  // The workbench knows one person, who may edit everything; this lock is somebody else's.
  const canEdit = jest.spyOn(ProtectionHost.prototype, 'canEdit').mockReturnValue(false);
  const {notes} = call(host, 'addOkrs', {draft: draftWith({owner: 'Eve'}, {text: 'Grow'}), run: 'r4'});
  canEdit.mockRestore();
  expect([listed(), notes]).toEqual([
    ['', 'Ada', 'Cy', 'Dee'],
    ['Settings is locked, so Eve was not added to its owners.'],
  ]);
  expect(host.cell(at(host, 'OKRs', 'Owner', 'O2.1'))).toBe('Eve');
});

test('a Settings sheet that came with them is not taken for typed in', () => {
  const fresh = open();
  call(fresh, 'addOkrs', {draft: draftWith({owner: '3/4'}), run: 'r'});
  expect(call(fresh, 'undoRun', {run: 'r', force: false}).kept).toEqual([]);
  expect(fresh.sheetNames).toEqual(['Sheet1']);
});
