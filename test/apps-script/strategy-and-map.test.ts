/** Strategy and the OKR–KPI map as the add-on makes them: what they cost, and what people do to the sheets they read. */
import {planSheet, templateOf} from '../../src/templates/sheets';
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, draftWith, open} from './add-on';

jest.setTimeout(240_000);

const MOST_CALLS = 45;
const GONE =
  'A sheet that this page reads is gone: bring it back, or make it under Build and repair this page.';
const writes = (host: HeadlessHost): number => host.calls.filter(({kind}) => kind === 'write').length;
const sheetId = (host: HeadlessHost, name: string) => host.locate(`'${name}'!A1`).sheetId;

/** Every cell of a sheet that shows an error. */
function errorsOn(host: HeadlessHost, name: string): string[] {
  const {getters} = host.engine;
  const id = sheetId(host, name);
  const {numberOfRows, numberOfCols} = getters.getSheetSize(id);
  const found: string[] = [];
  for (let row = 0; row < numberOfRows; row += 1) {
    for (let col = 0; col < numberOfCols; col += 1) {
      const cell = getters.getEvaluatedCell({sheetId: id, row, col});
      if (cell.type === 'error') found.push(`${row + 1}:${col + 1} ${cell.value} ${cell.message ?? ''}`);
    }
  }
  return found;
}

/** A workbook with a small tree, one key result on it, and both pages. */
function opened(): HeadlessHost {
  const host = open();
  for (const key of ['kpis', 'okrs']) call(host, 'buildSheet', {key, run: 'a'});
  call(host, 'addOkrs', {draft: draftWith({kpi: 'Win rate'}), run: 'b'});
  const column = (title: string): string => {
    const {sheetId: id} = host.locate('KPIs!A1');
    const at = Array.from({length: 60}, (_, n) => n).find((n) => host.shown(id, n, 3) === title)!;
    return (at > 25 ? 'A' : '') + String.fromCharCode(65 + (at % 26));
  };
  host.type('KPIs!A6', 'New ARR');
  host.type(`KPIs!${column('Role')}6`, 'North-Star');
  host.type('KPIs!A7', 'Win rate');
  host.type(`KPIs!${column('Drives')}7`, 'New ARR');
  host.type(`KPIs!${column('Link')}7`, 'Multiplies');
  for (const key of ['strategyPage', 'mapPage']) call(host, 'buildSheet', {key, run: 'c'});
  return host;
}

test.each(['strategyPage', 'mapPage'] as const)('%s is made within its calls, as planned', (key) => {
  const host = open();
  for (const need of ['settings', 'kpis', 'okrs']) call(host, 'buildSheet', {key: need, run: 'a'});
  const {made, repaired} = call(host, 'buildSheet', {key, run: 'b'});
  expect([made.length, repaired, host.stats.readsBetweenWrites]).toEqual([1, [], 0]);
  expect(writes(host)).toBeLessThanOrEqual(MOST_CALLS);
  const {sheet} = made[0]!;
  const plan = planSheet(templateOf(key), {sheets: {}, answers: {}});
  const {getters} = host.engine;
  const id = sheetId(host, sheet);
  expect(getters.getGridLinesVisibility(id)).toBe(false);
  for (const {column, columns, width} of plan.widths)
    for (let n = 0; n < columns; n += 1)
      expect([column + n, getters.getColSize(id, column - 1 + n)]).toEqual([column + n, width]);
  // What the page is drawn from is out of sight.
  const [{row, rows}] = plan.hiddenRows as [{row: number; rows: number}];
  expect([
    getters.isRowHidden(id, row - 2),
    getters.isRowHidden(id, row - 1),
    getters.isRowHidden(id, row + rows - 2),
  ]).toEqual([false, true, true]);
});

describe('in the life of a workbook', () => {
  const host = opened();
  const pages = ['strategyPage', 'mapPage'] as const;
  const allErrors = () => [...errorsOn(host, 'Strategy'), ...errorsOn(host, 'OKR–KPI map')];

  test('what people write on Strategy is left alone by Repair; a formula that they overwrote comes back when its cell is free', () => {
    host.type('Strategy!B8', 'Every team sells with proof');
    host.type('Strategy!B13', '=1+1');
    host.type('Strategy!B15', 'oops');
    call(host, 'buildSheet', {key: 'strategyPage', run: 'd'});
    expect(['B8', 'B13', 'A18', 'A19'].map((cell) => host.cell(`Strategy!${cell}`))).toEqual([
      'Every team sells with proof',
      '2',
      'New ARR',
      '└─ Win rate',
    ]);
    expect(host.cell('Strategy!B15')).toBe('oops');
    host.type('Strategy!B15', '');
    call(host, 'buildSheet', {key: 'strategyPage', run: 'd2'});
    expect(host.cell('Strategy!B15')).toMatch(/lever|drivers move/);
  });

  test('tabs that are renamed stay read', () => {
    for (const [oldName, newName] of [
      ['KPIs', 'Kennzahlen'],
      ['OKRs', 'Our goals'],
      ['Settings', 'Set up'],
    ] as const)
      host.model.dispatch('RENAME_SHEET', {sheetId: sheetId(host, oldName), oldName, newName});
    for (const key of pages) call(host, 'buildSheet', {key, run: 'e'});
    expect(host.cell('Strategy!A19')).toBe('└─ Win rate');
    expect(host.cell("'OKR–KPI map'!A2")).toBe('1 of 1 key result pushes the North Star or what drives it');
    expect(allErrors()).toEqual([]);
  });

  test.each(['Our goals', 'Kennzahlen'])(
    'when the tab %s is deleted no error shows, a sentence says what to do, and Repair makes it along',
    (name) => {
      const gone = host.model.dispatch('DELETE_SHEET', {sheetId: sheetId(host, name), sheetName: name});
      expect(gone.isSuccessful).toBe(true);
      expect(allErrors()).toEqual([]);
      expect(['Strategy!B15', "'OKR–KPI map'!A2"].map((cell) => host.cell(cell))).toEqual([GONE, GONE]);
      for (const key of ['okrs', ...pages]) call(host, 'buildSheet', {key, run: `f ${name}`});
      expect(allErrors()).toEqual([]);
      expect(host.cell('Strategy!B15')).not.toBe(GONE);
    },
  );
});

test('a KPI whose row is deleted is told from the drivers that it leaves behind', () => {
  const host = opened();
  host.model.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId: sheetId(host, 'KPIs'),
    sheetName: 'KPIs',
    dimension: 'ROW',
    elements: [5],
  });
  expect(host.cell('Strategy!A16')).toMatch(
    /^⚠ Put it right on KPIs, group Driver tree: Win rate drives "New ARR", which is no driver here\./,
  );
  expect([...errorsOn(host, 'Strategy'), ...errorsOn(host, 'OKR–KPI map')]).toEqual([]);
});
