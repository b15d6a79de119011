/** The OKR–KPI map: which objective pushes which KPI, and what pushes nothing. */

import {letters} from '../../src/templates/formula/a1';
import {meanings} from '../../src/templates/look';
import {templateOf} from '../../src/templates/sheets';
import type {PageTemplate} from '../../src/templates/template';
import {b2bDrivers, b2bOkrs, treeWorkbook} from './driver-trees';
import {exampleContents} from './examples';
import {day, GoldenWorkbook} from './golden';

const page = templateOf('mapPage') as PageTemplate;
const onMap = {onePages: ['mapPage'] as const};

/** Cells of a row from a column on, blank ones left out. */
const cells = (workbook: GoldenWorkbook, row: number, from = 1, to = page.grid.length): string =>
  Array.from({length: to - from + 1}, (_, n) => workbook.shown(`OKR–KPI map!${letters(from + n)}${row}`))
    .filter((cell) => cell !== '')
    .join(' | ');

/** Rows of a list, from column to column, until one is blank. */
function list(workbook: GoldenWorkbook, from: number, to: number): string[] {
  const rows = Array.from({length: 8}, (_, n) => cells(workbook, 7 + n, from, to));
  return rows.filter((row) => row !== '');
}
const nobodys = (workbook: GoldenWorkbook) => list(workbook, 1, 3);
const strategic = (workbook: GoldenWorkbook) => list(workbook, 5, 9);
const offStrategy = (workbook: GoldenWorkbook) => list(workbook, 10, 14);
const [SENTENCE, NAMES, SIGNALS, COUNTS, BODY] = [2, 16, 17, 18, 19];

describe('B2B SaaS', () => {
  const workbook = new GoldenWorkbook(
    treeWorkbook(b2bDrivers, b2bOkrs, {
      ...onMap,
      // CAC payback and leads get worse, beyond what is usual.
      values: Array.from({length: 6}, (_, n) => [
        {date: day('2027-01-03') + 7 * n, kpi: 'Leads', value: 200},
      ]).flat(),
    }),
  );

  test('shows no error anywhere', () => {
    expect(workbook.errors()).toEqual([]);
  });

  test('says what the key results are for, and which KPI that got worse nobody pushes', () => {
    expect(cells(workbook, SENTENCE)).toBe(
      '4 of 8 key results push the North Star or what drives it · 1 strategic · 1 off the tree · 2 without a KPI · 1 KPI that got worse has nobody who pushes it',
    );
  });

  test('has the North Star first, then its drivers, then the rest, with how each of them is', () => {
    expect(cells(workbook, NAMES)).toBe(
      'Id | Objective | New ARR | Leads | SQL rate | Win rate | Time to value | Sales cycle | First-year ARPA | Expansion ARR share | Weekly active teams | CAC payback',
    );
    expect(cells(workbook, SIGNALS)).toMatch(/^How the KPI is \| as usual \| Worse \| as usual/);
    expect(cells(workbook, COUNTS)).toBe(
      'Key results that push it | – | nobody | 1 | 1 | nobody | 1 | nobody | 1 | nobody | 1',
    );
  });

  test('shows the cascade, and in each cell which key results push', () => {
    expect([0, 1, 2, 3].map((n) => cells(workbook, BODY + n))).toEqual([
      'O1 | Shorten the path to value and conv… | O1.1 | O1.2 | O1.3',
      'O2 | └─ Grow efficient mid-market reven… | O2.2 | O2.3',
      'O4 | Refresh the brand',
      '',
    ]);
    expect(workbook.value(`OKR–KPI map!F${BODY}`)).toBe('O1.1');
    expect(workbook.value(`OKR–KPI map!L${BODY + 1}`)).toBe('O2.3');
  });

  // A key result is not told again where its objective says it already.
  test('lists the KPIs that nobody pushes, the worst first, the strategic, and what pushes nothing', () => {
    expect(nobodys(workbook)).toEqual([
      'Worse | Leads | Ben',
      'as usual | Time to value | Ben',
      'as usual | First-year ARPA | Ana',
      'as usual | Weekly active teams | Cleo',
    ]);
    expect(strategic(workbook)).toEqual(['O3 | Let buyers read our prices for themselves']);
    expect(offStrategy(workbook)).toEqual([
      'Busywork | O2.1 | Marginal ROAS on YouTube ≥ 1.6',
      'Off tree | O2.3 | CAC payback 14 → 12 mo',
      'Busywork | O4 | Refresh the brand',
    ]);
  });
});

test('what an objective supports and is not there is said at the top and in its row', () => {
  const okrs = b2bOkrs.map((okr) => (okr.id === 'O2' ? {...okr, parent: 'O9'} : okr));
  const workbook = new GoldenWorkbook(treeWorkbook(b2bDrivers, okrs, onMap));
  expect(cells(workbook, SENTENCE)).toMatch(/ · ⚠ O2: supports "O9", which is no objective here$/);
  expect(cells(workbook, BODY + 1)).toBe('⚠ | O2: supports "O9", which is no obj… | O2.2 | O2.3');
  expect(workbook.errors()).toEqual([]);
});

test('a KPI that was deleted is told apart from one that is there', () => {
  const drivers = b2bDrivers.filter(([name]) => name !== 'Win rate' && name !== 'Time to value');
  const workbook = new GoldenWorkbook(treeWorkbook(drivers, b2bOkrs, onMap));
  expect(offStrategy(workbook)[0]).toBe('Busywork | O1.1 | Win rate 18% → 23%');
  expect(cells(workbook, NAMES)).not.toContain('Win rate');
  expect(workbook.errors()).toEqual([]);
});

describe('fifty key results in fourteen objectives, and fifteen KPIs', () => {
  const names = Array.from({length: 15}, (_, n) => `KPI ${n + 1}`);
  const kpis = names.map((name, n) => ({
    name,
    ...(n ? {drives: 'KPI 1', link: 'Adds'} : {role: 'North-Star'}),
  }));
  const okrs = Array.from({length: 14}, (_, o) => [
    {id: `O${o + 1}`, text: `Objective ${o + 1}`, ...(o > 4 ? {parent: `O${(o % 4) + 1}`} : {})},
    ...Array.from({length: o % 2 ? 4 : 3}, (_, k) => ({
      id: `O${o + 1}.${k + 1}`,
      text: `Move it from 10 to 20`,
      start: 10,
      target: 20,
      ...(k < 3 ? {kpi: o === 0 ? 'KPI 2' : names[(3 * o + k) % 15]!} : {}),
    })),
  ]).flat();
  const workbook = new GoldenWorkbook(treeWorkbook([], okrs, {...onMap, records: {kpis, kpiData: []}}));

  test('stand on the page, one line an objective, each where it belongs', () => {
    expect(workbook.errors()).toEqual([]);
    const rows = Array.from({length: 15}, (_, n) => workbook.shown(`OKR–KPI map!A${BODY + n}`));
    expect(rows).toEqual([
      'O1',
      'O9',
      'O13',
      'O2',
      'O6',
      'O10',
      'O14',
      'O3',
      'O7',
      'O11',
      'O4',
      'O8',
      'O12',
      'O5',
      '',
    ]);
    expect(workbook.value(`OKR–KPI map!D${BODY}`)).toBe('O1.1, O1.2 …');
    expect(cells(workbook, SENTENCE)).toBe(
      '42 of 49 key results push the North Star or what drives it · 7 without a KPI · the first 12 of 15 KPIs',
    );
    expect(offStrategy(workbook)).toHaveLength(7);
  });
});

test('more than fit are counted where they stand', () => {
  const okrs = Array.from({length: 30}, (_, o) => [
    {id: `O${o + 1}`, text: `Objective ${o + 1}`},
    {id: `O${o + 1}.1`, text: 'Move it from 10 to 20', start: 10, target: 20, ...(o ? {} : {kpi: 'New ARR'})},
  ]).flat();
  const workbook = new GoldenWorkbook(treeWorkbook(b2bDrivers, okrs, onMap));
  expect(cells(workbook, SENTENCE)).toContain(' · the first 22 of 30 objectives');
  expect(cells(workbook, 4)).toBe(
    'KPIs nobody pushes (the first 8 of 9) | Strategic | Off strategy (the first 8 of 29)',
  );
  expect(workbook.errors()).toEqual([]);
});

test('an empty workbook says what to do', () => {
  const workbook = new GoldenWorkbook(treeWorkbook([], [], {...onMap, records: {kpis: [], kpiData: []}}));
  expect(workbook.errors()).toEqual([]);
  expect(cells(workbook, SENTENCE)).toBe(
    'Link a key result to a KPI on OKRs (column KPI); this fills itself.',
  );
  expect([nobodys(workbook), strategic(workbook), offStrategy(workbook)]).toEqual([
    ['No KPIs yet.'],
    ['No OKRs yet.'],
    ['No OKRs yet.'],
  ]);
  expect(cells(workbook, NAMES)).toBe('');
});

test('a broken limit is said before what is ordinary, on the map and on the page of its KPI', () => {
  const workbook = new GoldenWorkbook({
    ...exampleContents('b2b-saas', '2026-11-29'),
    pages: ['CAC payback'],
    onePages: ['mapPage'],
  });
  expect(nobodys(workbook)[0]).toBe('Tripped | CAC payback | Dan');
  expect(cells(workbook, SIGNALS)).toContain('Tripped');
  expect(workbook.shown('KPI · CAC payback!E1')).toBe('Tripped');
  expect(workbook.errors()).toEqual([]);
  // What is bad and nobody pushes stands out; what is ordinary and nobody pushes does not.
  const columnOf = (name: string) =>
    page.grid.findIndex((_, n) => workbook.shown(`OKR–KPI map!${letters(n + 1)}${NAMES}`) === name) + 1;
  const pushed = (name: string) => `OKR–KPI map!${letters(columnOf(name))}${COUNTS}`;
  expect(['CAC payback', 'Leads'].map((name) => workbook.shown(pushed(name)))).toEqual(['nobody', 'nobody']);
  expect(workbook.coat(pushed('CAC payback')).fill).toBe(meanings.bad.fill);
  expect(workbook.coat(pushed('Leads'))).toEqual({});
});

test('an objective of which a row moves a KPI is not said to move none; its other rows are', () => {
  const workbook = new GoldenWorkbook({
    ...exampleContents('e-commerce', '2026-11-29'),
    pages: [],
    onePages: ['mapPage'],
  });
  expect(workbook.errors()).toEqual([]);
  // O3 is strategic, and its second key result is the e-mail share of revenue.
  expect(strategic(workbook)).toEqual(['O3.1 | Spend that is tested by holdout 0% → 60%']);
});

test('a strategic objective that names KPIs itself, as a list, is not said to move none', () => {
  const okrs = b2bOkrs.map((okr) =>
    okr.id === 'O3' ? {...okr, kpi: 'CAC payback, Weekly active teams'} : okr,
  );
  const workbook = new GoldenWorkbook(treeWorkbook(b2bDrivers, okrs, onMap));
  expect(strategic(workbook).filter((row) => row.startsWith('O3 '))).toEqual([]);
  expect(workbook.errors()).toEqual([]);
});

test('while there is no KPI at all, nothing is called busywork', () => {
  const {kpis: _, ...records} = exampleContents('b2b-saas', '2026-11-29').records;
  const workbook = new GoldenWorkbook({
    ...exampleContents('b2b-saas', '2026-11-29'),
    records: {okrs: records.okrs!},
    pages: [],
    onePages: ['mapPage'],
  });
  expect(offStrategy(workbook).join()).not.toContain('Busywork');
});
