/** What a closed cycle leaves to do: the page and the sidebar tell the same, and the report is one run. */
import {exampleCalls} from '../../sidebar/views/build/example-calls';
import {example} from '../../src/examples/example';
import {templateOf} from '../../src/templates/sheets';
import type {TableTemplate} from '../../src/templates/template';
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, draftWith, open, shown} from './add-on';
import {endOfCycle} from './end-of-cycle';

jest.setTimeout(600_000);

/** Types rows into the Archive, as nobody should have to. */
function archive(host: HeadlessHost, rows: readonly Readonly<Record<string, string>>[]): void {
  const {columns} = templateOf('archive') as TableTemplate;
  rows.forEach((row, n) => {
    columns.forEach(({key}, column) => {
      const {sheetId} = host.locate('Archive!A6');
      if (row[key] === undefined) return;
      host.model.dispatch('UPDATE_CELL', {sheetId, col: column, row: 5 + n, content: row[key]});
    });
  });
}

const closed = {
  id: 'O0.1',
  text: 'Leads 220 → 250',
  cycle: 'Before',
  verdict: 'Worked',
  lockedScore: '1',
  objectiveScore: '1',
  kpi: 'Leads',
  bar: '0.7',
  checkIns: '26',
  weeks: '26',
  cycleStart: '2026-02-01',
  cycleEnd: '2026-07-31',
  closedOn: '2026-08-01',
};

const drafts = (host: HeadlessHost): string[] =>
  Array.from({length: 5}, (_, n) =>
    ['A', 'I'].map((column) => host.cell(`Retro!${column}${30 + n}`)).join(' | '),
  );

describe('an example with a closed cycle', () => {
  const host = open();
  beforeAll(() => {
    const told = example('b2b-saas', 46347);
    const {archive: _, ...rows} = told.rows;
    const calls = exampleCalls({...told, rows}, call(host, 'overview', {}).sheets);
    for (const {name, args} of calls) call(host, name, {...args, run: 'example'} as never);
    for (const key of ['dashboardPage', 'retroPage']) call(host, 'buildSheet', {key, run: 'pages'});
  });

  test('has nothing to do while no cycle is closed', () => {
    expect(call(host, 'retro', {})).toEqual({cycle: null, drafts: [], problems: []});
    expect(drafts(host).join('')).toBe(' |  |  |  |  | ');
  });

  test('drafts the same key results in the sidebar and on the page', () => {
    archive(host, [closed]);
    const retro = call(host, 'retro', {});
    expect(retro.cycle).toBe('Before');
    expect(retro.problems).toEqual([]);
    const told = retro.drafts.map(({why, keyResult}) => `${keyResult.text} | ${why}`);
    expect(told.length).toBeGreaterThan(1);
    expect(told.join()).not.toContain('Leads');
    expect(drafts(host).slice(0, told.length)).toEqual(told);
    expect(host.cell('Retro!A1')).toBe('Retro · Before');
  });

  test('whose key results stand on OKRs as drafted, with the ambition that the drafts name', () => {
    const {drafts: found} = call(host, 'retro', {});
    const {keyResult, mean, sd} = found.find(({keyResult: {kpi}}) => kpi === 'Weekly active teams')!;
    const {objectives} = draftWith({}, {text: 'Get teams going every week'});
    const draft = {objectives: [{...objectives[0]!, keyResults: [keyResult]}]};
    const {made} = call(host, 'addOkrs', {draft, run: 'add'});
    const id = made.find(({label}) => /^O\d+\.1$/.test(label))!.label;
    const [text, start, target, ambition] = shown(host, 'OKRs', id, [
      'Objective / key result',
      'Start',
      'Target',
      'Ambition (σ)',
    ]);
    expect([text, start, target]).toEqual([keyResult.text, '71.0%', '73.6%']);
    expect(Number(ambition)).toBeCloseTo((keyResult.target! - mean) / sd, 1);
    // A key result pushes it now.
    expect(call(host, 'retro', {}).drafts.map(({keyResult: {kpi}}) => kpi)).not.toContain(
      'Weekly active teams',
    );
    call(host, 'undoRun', {run: 'add', force: false});
  });

  test('keeps Dashboard and Retro in one run, the Dashboard first, and takes both back together', () => {
    const before = host.sheetNames;
    for (const sheet of ['Retro', 'Dashboard']) call(host, 'snapshot', {sheet, run: 'report'});
    const kept = ['Snapshot · 21 Nov 2026', 'Snapshot · Retro · 21 Nov 2026'];
    expect(host.sheetNames.slice(0, 2)).toEqual(kept);
    for (const row of [1, 2, 4, 9, 30])
      expect(host.cell(`'${kept[1]}'!A${row}`)).toBe(host.cell(`Retro!A${row}`));
    const colours = ['J9', 'K9'].map((cell) => [
      host.colour(`'${kept[1]}'!${cell}`),
      host.colour(`Retro!${cell}`),
    ]);
    for (const [snapshot, page] of colours) expect(snapshot).toBe(page);
    const {undone} = call(host, 'undoRun', {run: 'report', force: false});
    expect([...undone].sort()).toEqual(kept);
    expect(host.sheetNames).toEqual(before);
  });

  test('of which no formula is left in the snapshot, and what people wrote is', () => {
    host.type('Retro!A37', 'Proof pack in every proposal');
    call(host, 'snapshot', {sheet: 'Retro', run: 'kept'});
    const {sheetId} = host.locate("'Snapshot · Retro · 21 Nov 2026'!A1");
    expect(Object.values(host.engine.getters.getCells(sheetId)).filter(({isFormula}) => isFormula)).toEqual(
      [],
    );
    expect(host.cell("'Snapshot · Retro · 21 Nov 2026'!A37")).toBe('Proof pack in every proposal');
  });

  test('an unreadable KPI is told with its reason, and keeps no other from being drafted', () => {
    const {drafts: before} = call(host, 'retro', {});
    const kpi = host.cell("'KPI data'!B6");
    host.type("'KPI data'!C6", 'many');
    const {drafts: left, problems} = call(host, 'retro', {});
    expect(left).toEqual(
      before.filter(({keyResult}) => keyResult.kpi !== kpi && keyResult.kpi !== 'New ARR'),
    );
    expect(problems.some((problem) => problem.startsWith(`${kpi}: `) && problem.includes('"many"'))).toBe(
      true,
    );
  });
});

describe('Retro before the next close', () => {
  const host = open();
  const line = 'Retro!A37';

  test('is made where it is missing', () => {
    const {made} = call(host, 'renewRetro', {run: 'first'});
    expect(made.map(({label}) => label)).toContain('Retro');
    expect(call(host, 'renewRetro', {run: 'again'})).toMatchObject({made: [], notes: []});
    const {notes} = call(host, 'snapshot', {sheet: 'Retro', run: 'empty'});
    expect(notes).toEqual(['No cycle is closed yet, so the snapshot of Retro shows an empty page.']);
    call(host, 'undoRun', {run: 'empty', force: false});
  });

  test('keeps what people wrote, with its figures, and frees the lines', () => {
    archive(host, [closed]);
    const written = {
      [line]: 'Proof pack in every proposal',
      'Retro!H37': 'Weekly slides',
      'Retro!K42': 'Ana',
    };
    for (const [cell, text] of Object.entries(written)) host.type(cell, text);
    const {made, notes} = call(host, 'renewRetro', {run: 'renew'});
    const kept = 'Snapshot · Retro · Before';
    expect(made.map(({label}) => label)).toEqual([kept]);
    expect(notes.join()).toContain('What was written on Retro');
    for (const [cell, text] of Object.entries(written)) {
      expect(host.cell(cell.replace('Retro', `'${kept}'`))).toBe(text);
      expect(host.cell(cell)).toBe('');
    }
    expect(host.cell(`'${kept}'!A1`)).toBe('Retro · Before');
    expect(host.cell('Retro!A1')).toBe('Retro · Before');
  });

  test('gives it back with Undo, unless somebody wrote there since', () => {
    host.type('Retro!H37', 'Something new');
    const {kept} = call(host, 'undoRun', {run: 'renew', force: false});
    expect(kept.map(({label}) => label)).toEqual(['H37: changed since']);
    expect([host.cell(line), host.cell('Retro!H37')]).toEqual([
      'Proof pack in every proposal',
      'Something new',
    ]);
    expect(host.sheetNames.filter((name) => name.startsWith('Snapshot'))).toEqual([]);
  });
});

describe('the close of a cycle with its report, as the sidebar asks for it', () => {
  const host = endOfCycle();
  const run = 'close';
  const kept = ['Snapshot · Retro · 21 Nov 2026', 'Snapshot · 21 Nov 2026'];
  let before: string[] = [];

  test('keeps the Dashboard of the cycle, and a Retro that tells of it', () => {
    before = host.sheetNames;
    const headline = host.cell('Dashboard!A2');
    call(host, 'snapshot', {sheet: 'Dashboard', run});
    call(host, 'renewRetro', {run});
    call(host, 'closeCycle', {choices: [{id: 'O1', choice: 'Keep'}], early: false, run});
    call(host, 'snapshot', {sheet: 'Retro', run});
    expect(host.sheetNames.slice(0, 2)).toEqual(kept);
    expect(host.cell(`'${kept[1]}'!A2`)).toBe(headline);
    expect(host.cell(`'${kept[0]}'!L1`)).toBe('closed 21 Nov 2026 · 9 key results');
    const [counts, verdicts] = [
      ['G', 'H', 'I', 'K', 'L'].map((column) => Number(host.cell(`Retro!${column}4`))),
      Array.from({length: 9}, (_, n) => host.cell(`Retro!K${9 + n}`)),
    ];
    const words = ['Worked', 'Hollow', 'Missed, but moved', 'Did not work', 'Untestable'];
    expect(counts).toEqual(words.map((word) => verdicts.filter((verdict) => verdict === word).length));
    expect(counts.reduce((sum, count) => sum + count)).toBe(9);
    expect(host.cell('Retro!A2')).toMatch(/^(The rhythm first|The OKRs, not the rhythm|It worked|Reached)/);
  });

  test('drafts no KPI that the next cycle pushes already, and the same in the sidebar as on the page', () => {
    const {drafts: found, cycle} = call(host, 'retro', {});
    expect(host.cell('Retro!A1')).toBe(`Retro · ${cycle}`);
    expect(found.map(({keyResult: {kpi}}) => kpi)).not.toContain('Win rate');
    expect(found.length).toBeGreaterThan(0);
    expect(drafts(host).slice(0, found.length)).toEqual(
      found.slice(0, 5).map(({why, keyResult}) => `${keyResult.text} | ${why}`),
    );
  });

  test('is taken back as a whole', () => {
    const {kept: left} = call(host, 'undoRun', {run, force: false});
    expect(left).toEqual([]);
    expect(host.sheetNames).toEqual(before);
    expect(host.cell('Retro!A1')).toBe('Retro');
    expect(host.cell('OKRs!A6')).toBe('O1');
  });
});
