/** The first ninety days count from the day when somebody began, not from a cycle that was running already. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, draftWith, open} from './add-on';

const FIRST = 'Choose the North Star, draw what drives it, and set the guardrails';
const LAST = 'Write down what was learned, and plan the next cycle on evidence';

const shown = (host: HeadlessHost, step: string) =>
  ['Due', 'State'].map((title) => host.cell(at(host, '30-60-90', title, step)));

const setting = (host: HeadlessHost, label: string): string => {
  const row = Array.from({length: 40}, (_, n) => n + 1).find((n) => host.cell(`Settings!A${n}`) === label);
  if (!row) throw new Error(`no setting ${label}`);
  return `Settings!B${row}`;
};

/** Today is 21 November 2026, seven weeks into the quarter. */
function begun(): HeadlessHost {
  const host = open();
  call(host, 'buildSheet', {key: 'rollOut', run: 'r'});
  return host;
}

test('on its first day nothing is overdue', () => {
  const host = begun();
  expect(shown(host, FIRST)).toEqual(['21 Dec 2026', 'Next']);
  expect(shown(host, LAST)).toEqual(['19 Feb 2027', 'Later']);
  expect(host.cell('30-60-90!B3')).toBe('0 of 10 steps done · 10 without an owner');
});

test('another day moves all steps, and without one they count from the start of the cycle', () => {
  const host = begun();
  host.type(setting(host, 'Roll-out from'), '2026-11-01');
  expect(shown(host, FIRST)).toEqual(['1 Dec 2026', 'Next']);
  host.type(setting(host, 'Roll-out from'), '');
  expect(shown(host, FIRST)).toEqual(['31 Oct 2026', 'Overdue']);
});

test('the next cycle leaves them where they are', () => {
  const host = begun();
  call(host, 'addOkrs', {draft: draftWith(), run: 'okrs'});
  call(host, 'closeCycle', {choices: [], early: true, run: 'close'});
  expect(host.cell(setting(host, 'Cycle start'))).toBe('1 Jan 2027');
  expect(shown(host, FIRST)).toEqual(['21 Dec 2026', 'Next']);
});

test('Settings of before, which know no such day, leave the start of the cycle', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'settings', run: 'r'});
  const cell = setting(host, 'Roll-out from');
  const {sheetId, zone} = host.locate(cell);
  host.engine.run('REMOVE_COLUMNS_ROWS', {
    sheetId,
    sheetName: 'Settings',
    dimension: 'ROW',
    elements: [zone.top],
  });
  call(host, 'buildSheet', {key: 'rollOut', run: 's'});
  expect(shown(host, FIRST)).toEqual(['31 Oct 2026', 'Overdue']);
  // Repairing Settings brings the row, and the steps follow it.
  call(host, 'buildSheet', {key: 'settings', run: 't'});
  expect(host.cell(setting(host, 'Roll-out from'))).toBe('21 Nov 2026');
  expect(shown(host, FIRST)).toEqual(['21 Dec 2026', 'Next']);
});
