/** What people do to Settings: its parts are found where they are, and what was deleted comes back beside its values. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, code, draftWith, open} from './add-on';

jest.setTimeout(240_000);

const DEEDS = `
function sheet() { return SpreadsheetApp.getActive().getSheetByName('Settings'); }
function insertColumn(before) { sheet().insertColumnsBefore(before, 1); }
function deleteColumn(at) { sheet().deleteColumns(at, 1); }
function deleteRow(at) { sheet().deleteRows(at, 1); }
function cells() { return sheet().getDataRange().getDisplayValues(); }
function named() { return SpreadsheetApp.getActive().getNamedRanges().map((one) => one.getName() + ' ' + one.getRange().getA1Notation()).sort(); }
`;

let saved: string;
beforeAll(() => {
  const host = open({code: code(DEEDS)});
  call(host, 'addOkrs', {draft: draftWith({}, {owner: 'Ada'}), run: 'r'});
  host.type('Settings!B5', 'Acme');
  saved = JSON.stringify(host.save());
});

let host: HeadlessHost;
let before: string[][];
beforeEach(() => {
  const {workbook, properties} = JSON.parse(saved);
  host = open({code: code(DEEDS), data: workbook, properties});
  before = cells();
});

const cells = () => host.run('cells') as string[][];
const repair = () => {
  const {notes} = call(host, 'buildSheet', {key: 'settings', run: 'x'});
  call(host, 'buildSheet', {key: 'settings', run: 'y'});
  return notes;
};

test.each([1, 2, 3, 4])(
  'a column inserted before column %i leaves every value beside its label',
  (column) => {
    host.run('insertColumn', column);
    const moved = cells();
    repair();
    expect(cells()).toEqual(moved);
    const progress = host.cell('OKRs!H7');
    expect(progress).not.toMatch(/^#/);
  },
);

test('labels that were deleted come back beside their values', () => {
  host.run('deleteColumn', 1);
  const names = host.run('named');
  repair();
  expect(cells()).toEqual(before);
  expect(host.run('named')).not.toEqual(names);
});

test('helps that were deleted come back', () => {
  host.run('deleteColumn', 3);
  repair();
  expect(cells().map((line) => line.slice(0, 3))).toEqual(before.map((line) => line.slice(0, 3)));
  expect(cells().flat()).toEqual(expect.arrayContaining(['Ada']));
});

test('a list that was deleted comes back in its place, blank', () => {
  const at = before[3]!.indexOf('Owners') + 1;
  host.run('deleteColumn', at);
  repair();
  expect(cells()[3]).toEqual(before[3]);
});

test('a setting whose row was deleted comes back with its first value, and formulas find it by its name', () => {
  const row = before.findIndex(([label]) => label === 'The bar') + 1;
  const value = before[row - 1]![1];
  expect(row).toBeGreaterThan(4);
  host.run('deleteRow', row);
  repair();
  const now = cells();
  const back = now.findIndex(([label]) => label === 'The bar');
  expect(now[back]!.slice(0, 3)).toEqual([...before[row - 1]!.slice(0, 2), before[row - 1]![2]]);
  expect(now[back]![1]).toBe(value);
  expect(host.run('named')).toContain(`SuccessBar B${back + 1}`);
});

test('a label that was renamed stays so, and its setting is still the same', () => {
  host.type('Settings!A5', 'Our company');
  const renamed = cells();
  repair();
  expect(cells()).toEqual(renamed);
});
