import {kits} from '../../src/templates/sheets/kits';
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, code, open} from './add-on';
import {withExample} from './kept-workbooks';

jest.setTimeout(240_000);

const TAB = 'Start here';

/** The rows of the page as they show. */
function lines(host: HeadlessHost): string[][] {
  return Array.from({length: 70}, (_, n) =>
    ['A', 'B', 'E'].map((column) => host.cell(`'${TAB}'!${column}${n + 1}`)),
  );
}

/** State → the steps in it, by the first words of each. */
function steps(host: HeadlessHost): Record<string, string[]> {
  const found: Record<string, string[]> = {Done: [], Next: [], Later: []};
  for (const [state, step] of lines(host)) found[state!]?.push(step!.split(' ').slice(0, 3).join(' '));
  return found;
}

/** The sheets that the links in the first column lead to, by the names that they show. */
function links(host: HeadlessHost): Record<string, string> {
  const leadsTo = host.run('tabsByGid') as Record<string, string>;
  const found: Record<string, string> = {};
  lines(host).forEach(([label], row) => {
    const {sheetId, zone} = host.locate(`'${TAB}'!A${row + 1}`);
    const {link} = host.engine.getters.getEvaluatedCell({sheetId, col: zone.left, row: zone.top});
    const gid = /^#gid=(\d+)$/.exec(link?.url ?? '')?.[1];
    if (gid !== undefined) found[label!] = leadsTo[gid] ?? 'nowhere';
  });
  return found;
}

const TABS = `
function tabsByGid() {
  const tabs = {};
  for (const sheet of SpreadsheetApp.getActive().getSheets()) tabs[sheet.getSheetId()] = sheet.getName();
  return tabs;
}`;

const openHost = (): HeadlessHost => open({code: code(TABS)});

function build(host: HeadlessHost, kit: string): void {
  const {sheets} = kits.find(({key}) => key === kit)!;
  for (const {key} of call(host, 'overview', {}).sheets)
    if ((sheets as readonly string[]).includes(key)) call(host, 'buildSheet', {key, run: 'kit'});
}

describe('a new workbook with the whole system', () => {
  const host = openHost();
  build(host, 'all');

  test('opens on it, before all other tabs', () => {
    expect(host.sheetNames[0]).toBe(TAB);
  });

  test('says what comes first, and that all else comes later', () => {
    const {Done, Next, Later} = steps(host);
    expect([Done, Next]).toEqual([[], ['Name the three']]);
    expect(Later!.length).toBeGreaterThan(8);
  });

  test('every sheet of the kit is a link, and what is missing says how to get it', () => {
    const found = links(host);
    const {sheets} = call(host, 'overview', {});
    const there = sheets.filter(({key, sheet}) => sheet !== null && key !== 'startPage');
    for (const {sheet} of there) expect([sheet, found[sheet!]]).toEqual([sheet, sheet]);
    const missing = sheets.filter(({sheet}) => sheet === null);
    for (const {title} of missing) {
      const line = lines(host).find(([label]) => label === title)!;
      expect(line[1]).toMatch(/make it in Build$/);
    }
  });

  test('goes on with the first step that is open, whatever is done after it', () => {
    for (const [row, name] of ['Win rate', 'Cycle', 'Churn'].entries()) host.type(`KPIs!A${6 + row}`, name);
    host.type('OKRs!A6', 'O1');
    expect(steps(host)).toMatchObject({
      Done: ['Name the three', 'Choose one to'],
      Next: ['Choose the North'],
    });
  });
});

describe('an example', () => {
  const host = withExample('b2b-saas', {code: code(TABS)});

  test('has done everything but what it shows as a mistake', () => {
    const {Next, Done} = steps(host);
    expect(Next).toEqual(['Clear what Check']);
    expect(Done).toEqual(
      expect.arrayContaining([
        'Choose the North',
        'Give each KPI',
        'Bring in twelve',
        'Say what must',
        'Check in this',
      ]),
    );
  });
});

describe('the ends of a cycle', () => {
  const host = openHost();
  build(host, 'okrs');
  const lineOf = (step: string) => lines(host).find(([, text]) => text!.startsWith(step))!;

  test('say how they come about while their sheets are not there', () => {
    expect(lineOf('Lock the cycle')[2]).toBe('sidebar: Cycle');
    expect(lineOf('After the close')[2]).toBe('close the cycle first');
  });

  test('the lock is done once the Ledger has it for this cycle', () => {
    for (const [cell, value] of Object.entries({
      A6: 'O1',
      B6: 'Sell',
      A7: 'O1.1',
      B7: 'Win rate',
      D7: '1',
      E7: '2',
    }))
      host.type(`OKRs!${cell}`, value);
    expect(steps(host).Done).not.toContain('Lock the cycle,');
    call(host, 'lockCycle', {run: 'lock'});
    expect(steps(host).Done).toContain('Lock the cycle,');
  });

  test('the retro is done once each of its parts has a line', () => {
    call(host, 'buildSheet', {key: 'retroPage', run: 'retro'});
    expect(lineOf('After the close')[2]).toBe('Retro');
    const row = (title: string, column = 'A') =>
      Array.from({length: 60}, (_, n) => n + 1).find((n) => host.cell(`Retro!${column}${n}`) === title)!;
    const below = {A: row('What to keep'), H: row('What to stop', 'H')};
    for (const [column, title] of Object.entries(below)) host.type(`Retro!${column}${title + 1}`, 'A line');
    expect(steps(host).Done).not.toContain('After the close,');
    host.type(`Retro!A${row('Practice for other teams') + 1}`, 'A line');
    expect(steps(host).Done).toContain('After the close,');
  });
});

test('a sheet that is made later becomes a link at once, and one that goes is none any more', () => {
  const host = openHost();
  build(host, 'okrs');
  expect(links(host).KPIs).toBeUndefined();
  call(host, 'buildSheet', {key: 'kpis', run: 'later'});
  expect(links(host)).toMatchObject({KPIs: 'KPIs', 'KPI data': 'KPI data', OKRs: 'OKRs'});
  expect(call(host, 'undoRun', {run: 'later', force: false}).kept).toEqual([]);
  expect(links(host).KPIs).toBeUndefined();
  expect(
    lines(host)
      .flat()
      .filter((text) => text.startsWith('#')),
  ).toEqual([]);
});

test('what is typed over on it comes back with Repair', () => {
  const host = openHost();
  build(host, 'kpis');
  host.type(`'${TAB}'!A1`, 'spoiled');
  call(host, 'buildSheet', {key: 'startPage', run: 'repair'});
  expect(host.cell(`'${TAB}'!A1`)).toBe(TAB);
});

test('the kit of one page takes the name of the first KPI', () => {
  const host = openHost();
  build(host, 'page');
  const {made} = call(host, 'buildKpiPage', {kpi: ' Win rate ', run: 'kit'});
  expect(made.map(({label}) => label)).toEqual(['Win rate', 'KPI · Win rate']);
  expect([host.cell('KPIs!A6'), host.cell("'KPI · Win rate'!A1")]).toEqual(['Win rate', 'Win rate']);
  expect(call(host, 'undoRun', {run: 'kit', force: false}).kept).toEqual([]);
  expect(host.sheetNames).toEqual(['Sheet1']);
});
