import {at, call, draftWith, open, paste, shown} from './add-on';

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

test('several values pasted at once are a check-in each', () => {
  const draft = draftWith();
  const [result] = draft.objectives[0]!.keyResults;
  const many = open();
  const keyResults = [result!, result!, result!];
  call(many, 'addOkrs', {draft: {objectives: [{...draft.objectives[0]!, keyResults}]}, run: 'r'});
  paste(many, at(many, 'OKRs', 'Current', 'O1.1'), [['19%'], ['20%'], ['21%']]);
  const entries = (row: number) =>
    ['A', 'B', 'D'].map((column) => many.cell(`'Check-ins'!${column}${row}`)).join(' ');
  expect([6, 7, 8, 9].map(entries)).toEqual([
    '21 Nov 2026 O1.1 19.0%',
    '21 Nov 2026 O1.2 20.0%',
    '21 Nov 2026 O1.3 21.0%',
    '  ',
  ]);
  paste(many, at(many, 'OKRs', 'Current', 'O1.2'), [['22%'], ['']]);
  expect([6, 7, 8, 9].map(entries)).toEqual([
    '21 Nov 2026 O1.1 19.0%',
    '21 Nov 2026 O1.2 22.0%',
    '21 Nov 2026 O1.3 21.0%',
    '  ',
  ]);
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

test('large figures are shown without cents, so that they fit into their columns', () => {
  const large = {start: 12_000_000, target: 20_000_000, unit: '$', text: 'Expansion ARR from $12M to $20M'};
  const {made} = call(host, 'addOkrs', {draft: draftWith(large), run: 'large'});
  const id = made[1]!.label;
  expect(shown(host, 'OKRs', id, ['Start', 'Target'])).toEqual(['$12,000,000', '$20,000,000']);
  host.type(at(host, 'OKRs', 'Current', id), '15000000');
  expect(shown(host, 'OKRs', id, ['Current'])).toEqual(['$15,000,000']);
  expect(host.cell(at(host, 'Check-ins', 'Value', id, 1))).toBe('$15,000,000');
  host.type(at(host, 'OKRs', 'Unit', id), '€');
  expect(shown(host, 'OKRs', id, ['Start', 'Current'])).toEqual(['€12,000,000', '€15,000,000']);
  call(host, 'buildSheet', {key: 'okrs', run: 'again'});
  expect(shown(host, 'OKRs', id, ['Start', 'Current'])).toEqual(['€12,000,000', '€15,000,000']);
  call(host, 'undoRun', {run: 'large', force: true});
});

describe('units on other sheets', () => {
  beforeAll(() => {
    call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  });

  test('a unit on KPIs shows the figures of its row in it', () => {
    paste(host, "'KPI data'!A6", [
      ['2026-07-01', 'Win rate', '17%'],
      ['2026-08-01', 'Win rate', '19%'],
      ['2026-07-01', 'Deal size', '1200'],
      ['2026-08-01', 'Deal size', '1300'],
    ]);
    host.type('KPIs!A6', 'Win rate');
    expect(host.cell('KPIs!B3')).toContain('1 without a unit and below 1: write % where it is a share');
    const figures = ['Newest value', 'Baseline µ', 'Baseline σ', 'Stretch target', 'Latest', 'vs usual'];
    expect(shown(host, 'KPIs', 'Win rate', figures).join()).not.toContain('%');
    host.type(at(host, 'KPIs', 'Unit', 'Win rate'), '%');
    expect(host.cell('KPIs!B3')).not.toContain('without a unit');
    expect(shown(host, 'KPIs', 'Win rate', figures)).toEqual([
      '19.0%',
      '18.0%',
      '1.41%',
      '20.1%',
      '19%',
      '+1 pp',
    ]);
  });

  test('so do units that are pasted, one format a row', () => {
    host.type('KPIs!A7', 'Deal size');
    paste(host, at(host, 'KPIs', 'Unit', 'Win rate'), [['days'], ['$']]);
    expect(shown(host, 'KPIs', 'Win rate', ['Newest value', 'Baseline µ', 'Latest'])).toEqual([
      '0.19',
      '0.18',
      '0.19 days',
    ]);
    expect(shown(host, 'KPIs', 'Deal size', ['Newest value', 'Baseline µ'])).toEqual(['$1,300', '$1,250']);
  });

  test('a row pasted with its unit is shown in it', () => {
    const {sheetId} = host.locate('KPIs!A1');
    const titles = Array.from({length: 40}, (_, column) => host.shown(sheetId, column, 3)).filter(Boolean);
    paste(host, 'KPIs!A8', [['Margin']]);
    paste(host, "'KPI data'!A10", [['2026-08-01', 'Margin', '0.42']]);
    const after = titles.indexOf('Unit') - titles.indexOf('Category');
    paste(host, at(host, 'KPIs', 'Category', 'Margin'), [[...Array<string>(after).fill(''), '%']]);
    expect(shown(host, 'KPIs', 'Margin', ['Unit', 'Newest value', 'Latest'])).toEqual(['%', '42.0%', '42%']);
  });

  test('a unit on Guardrails shows value, limit and baseline in it', () => {
    host.type('Guardrails!A6', 'Refunds');
    host.type(at(host, 'Guardrails', 'Typed value', 'Refunds'), '0.012');
    host.type(at(host, 'Guardrails', 'Baseline', 'Refunds'), '0.01');
    host.type(at(host, 'Guardrails', 'Unit', 'Refunds'), '%');
    expect(shown(host, 'Guardrails', 'Refunds', ['Current', 'Typed value', 'Baseline'])).toEqual([
      '1.2%',
      '1.2%',
      '1.0%',
    ]);
  });
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
