import {at, call, draftWith, open, shown} from './add-on';

jest.setTimeout(240_000);

const toasts: string[] = [];
const host = open({ui: {toast: (message, title) => toasts.push(`${title}: ${message}`)}});
const current = () => at(host, 'OKRs', 'Current', 'O1.1');
const log = () =>
  [6, 7, 8].map((row) =>
    ['B', 'D']
      .map((column) => host.cell(`'Check-ins'!${column}${row}`))
      .join(' ')
      .trim(),
  );

beforeAll(() => {
  call(host, 'addOkrs', {draft: draftWith(), run: 'r'});
});

test('what is no value is not logged', () => {
  host.type(current(), 'about 20%');
  host.type(current(), '');
  expect(log()).toEqual(['', '', '']);
});

test('the second value of a day replaces the first', () => {
  host.type(current(), '19%');
  host.type(current(), '20%');
  expect(log()).toEqual(['O1.1 20.0%', '', '']);
});

test('clearing the current value takes no check-in away and adds none', () => {
  host.type(current(), '');
  expect(log()).toEqual(['O1.1 20.0%', '', '']);
});

test('an objective has no current value of its own', () => {
  host.type(at(host, 'OKRs', 'Current', 'O1'), '5');
  expect(log()).toEqual(['O1.1 20.0%', '', '']);
});

test('a new unit shows the figures of its row in it', () => {
  host.type(at(host, 'OKRs', 'Unit', 'O1.1'), '$');
  expect(shown(host, 'OKRs', 'O1.1', ['Target'])[0]).toMatch(/^\$0/);
  host.type(at(host, 'OKRs', 'Unit', 'O1.1'), '%');
  expect(shown(host, 'OKRs', 'O1.1', ['Target'])).toEqual(['23.0%']);
});

test('an id that stands twice is marked on both cells until one is changed', () => {
  host.type('OKRs!A8', 'o1.1');
  expect(host.note('OKRs!A8')).toMatch(/^⚠ This id stands in A7 too/);
  expect(host.note('OKRs!A7')).toMatch(/^⚠ This id stands in A8 too/);
  expect(toasts.join()).toContain('o1.1 stands twice');
  host.type('OKRs!A8', 'O1.2');
  expect([host.note('OKRs!A7'), host.note('OKRs!A8')]).toEqual(['', '']);
});

test('an edit of another sheet costs one reading', () => {
  host.type('Sheet1!A1', 'hello');
  expect(host.stats.reads).toBeLessThanOrEqual(1);
  expect(host.stats.mutating).toBe(0);
});
