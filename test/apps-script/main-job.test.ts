/**
 * Steps 2 to 5 of the main job without a page: paste, add, change values, KPI page, undo. Each call in a fresh realm, as
 * at Google.
 */
import {at, call, openFresh, shown, written} from './add-on';
import {contents} from './all-or-nothing';

jest.setTimeout(240_000);

const PASTED = `Objective: Grow efficient mid‑market revenue.
- KR1: Win rate MM 18% → 23%
- KR2: Cycle 54 → 42 d
- KR3: mROAS (YouTube) ≥ 1.6 in lift test
- Guardrails: CAC payback ≤ 12 mo, refund ≤ 1.0%, INP ≤ 200ms
- Initiatives: proposal revamp; pricing drivers; add‑on bundles; geo‑lift on YouTube`;

const host = openFresh();
const empty = contents(host);

test('pasted OKRs become rows with figures, guardrails, initiatives and a cycle', () => {
  const {draft, unread} = written(host, PASTED);
  expect(unread).toEqual([]);
  draft.objectives[0]!.keyResults[0]!.owner = 'Ada';
  const run = call(host, 'addOkrs', {draft, run: 'run-1'});

  expect(host.sheetNames).toEqual(['Sheet1', 'Settings', 'Guardrails', 'Check-ins', 'OKRs', 'Initiatives']);
  expect(host.stats.readsBetweenWrites).toBe(0);
  const titles = ['Objective / key result', 'Owner', 'Start', 'Target', 'Progress', 'Pace', 'Status'];
  expect(shown(host, 'OKRs', 'O1', titles)).toEqual([
    'Grow efficient mid-market revenue.',
    '',
    '',
    '',
    '0%',
    '56%',
    'No data',
  ]);
  expect(shown(host, 'OKRs', 'O1.1', titles)).toEqual([
    'Win rate MM 18% → 23%',
    'Ada',
    '18.0%',
    '23.0%',
    '0%',
    '56%',
    'No data',
  ]);
  expect(shown(host, 'OKRs', 'O1.2', ['Start', 'Target', 'Type', 'Unit'])).toEqual([
    '54.0',
    '42.0',
    'Reduce',
    'd',
  ]);
  expect(shown(host, 'OKRs', 'O1.3', ['Start', 'Target', 'Type'])).toEqual(['', '1.6', 'At least']);
  expect(shown(host, 'Guardrails', 'CAC payback', ['Protects', 'Status', 'Unit'])).toEqual([
    'O1',
    'No data',
    'mo',
  ]);
  expect(shown(host, 'Initiatives', 'geo-lift on YouTube', ['Moves'])).toEqual(['O1']);
  expect(host.cell(at(host, 'Settings', 'Value', 'Cycle'))).toBe('Q4 2026');
  expect(host.cell(at(host, 'Settings', 'Value', 'Cycle end'))).toBe('31 Dec 2026');
  expect(run.made).toContainEqual({sheet: 'OKRs', cell: 'A7', label: 'O1.1'});
  expect(['F5', 'F6'].map((cell) => host.cell(`Settings!${cell}`))).toEqual(['Ada', '']);
});

test('a new current value moves progress, roll-up and status, and becomes a check-in', () => {
  host.type(at(host, 'OKRs', 'Current', 'O1.1'), '20%');
  host.type(at(host, 'OKRs', 'Current', 'O1.2'), '48');
  host.type(at(host, 'OKRs', 'Current', 'O1.3'), '1.7');
  expect(shown(host, 'OKRs', 'O1.1', ['Progress', 'Status'])).toEqual(['40%', 'On track']);
  expect(shown(host, 'OKRs', 'O1.2', ['Progress', 'Status'])).toEqual(['50%', 'On track']);
  expect(shown(host, 'OKRs', 'O1.3', ['Progress', 'Status'])).toEqual(['100%', 'Achieved']);
  expect(shown(host, 'OKRs', 'O1', ['Progress', 'Status'])).toEqual(['63%', 'On track']);
  expect(host.colour(at(host, 'OKRs', 'Status', 'O1.1'))).toBe('#e6f4ea');
  expect(['A6', 'B6', 'D6', 'B7', 'D7', 'B8', 'B9'].map((cell) => host.cell(`'Check-ins'!${cell}`))).toEqual([
    '21 Nov 2026',
    'O1.1',
    '20.0%',
    'O1.2',
    '48',
    'O1.3',
    '',
  ]);
});

test('a guardrail that trips pauses what it protects, and lets go again', () => {
  const value = at(host, 'Guardrails', 'Typed value', 'CAC payback');
  host.type(value, '14');
  expect(shown(host, 'Guardrails', 'CAC payback', ['Status'])).toEqual(['Tripped']);
  expect(shown(host, 'OKRs', 'O1.1', ['Status'])).toEqual(['Paused']);
  expect(shown(host, 'OKRs', 'O1', ['Status'])).toEqual(['Paused']);
  expect(host.colour(at(host, 'OKRs', 'Status', 'O1'))).toBe('#f3e8fd');
  host.type(value, '10');
  expect(shown(host, 'OKRs', 'O1', ['Status'])).toEqual(['On track']);
});

test('the page of a KPI is made with everything that it rests on', () => {
  call(host, 'buildSheet', {key: 'kpis', run: 'run-2'});
  expect(host.stats.readsBetweenWrites).toBe(0);
  host.type('KPIs!A6', 'Win rate');
  host.type(at(host, 'KPIs', 'Unit', 'Win rate'), '%');
  for (const [index, value] of ['17%', '18%', '19%'].entries()) {
    host.type(`'KPI data'!A${6 + index}`, `2026-0${7 + index}-01`);
    host.type(`'KPI data'!B${6 + index}`, 'Win rate');
    host.type(`'KPI data'!C${6 + index}`, value);
  }
  const page = call(host, 'buildKpiPage', {kpi: 'win rate', run: 'run-3'});
  expect(page.made).toEqual([{sheet: 'KPI · Win rate', cell: 'A1', label: 'KPI · Win rate'}]);
  // A page may cost more than a table; the sheets that it reads are put right for it.
  expect(host.stats.mutating).toBeLessThanOrEqual(45);
  expect(host.cell("'KPI · Win rate'!A1")).toBe('Win rate');
  const {sheetId} = host.locate("'KPI · Win rate'!A1");
  expect(host.engine.getters.getChartIds(sheetId)).toHaveLength(1);
  const {kpis, cycleStart, today} = call(host, 'overview', {});
  expect([cycleStart, today]).toEqual(['2026-10-01', '2026-11-21']);
  expect(kpis).toEqual([
    {
      name: 'Win rate',
      row: 6,
      owner: '',
      page: 'KPI · Win rate',
      n: 3,
      mean: 0.18,
      sd: expect.closeTo(0.01, 9),
      driver: 'noisy',
      better: null,
    },
  ]);
});

test('undoing leaves alone what people typed, and says where', () => {
  const {undone, kept} = call(host, 'undoRun', {run: 'run-1', force: false});
  expect(undone).toEqual(['Initiatives', 'Guardrails: refund', 'Guardrails: INP']);
  expect(kept.map(({label}) => label)).toEqual([
    'Check-ins: somebody typed there since',
    'Settings: Guardrails needs it',
    'O1: its key results stay',
    'O1.1: changed since',
    'O1.2: changed since',
    'O1.3: changed since',
    'CAC payback: changed since',
  ]);
  expect(shown(host, 'OKRs', 'O1.1', ['Progress'])).toEqual(['40%']);
});

test('forced, it takes everything, and the workbook is as it was', () => {
  for (const run of ['run-3', 'run-2', 'run-1']) call(host, 'undoRun', {run, force: true});
  expect(contents(host)).toEqual(empty);
});
