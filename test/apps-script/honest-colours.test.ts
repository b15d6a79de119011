/** The three examples of the method's section 4, pasted halfway through a cycle: no colour that a careful person would dispute. */
import {at, call, open, paste, shown, written} from './add-on';

jest.setTimeout(240_000);

const PASTED = `Objective: Shorten the path to value and convert more qualified deals in mid-market.
- KR1: Increase SQL→Won win rate from 18% → 23% (±1 pp) in MM segment.
- KR2: Reduce median sales cycle from 54 → 42 days without raising discount rate.
- KR3: Lift expansion ARR share from 21% → 27% via packaged add-ons.
- Guardrails: CAC payback ≤ 12 mo; refund rate ≤ 1.0%; INP p95 ≤ 200ms.

Objective: Increase activation and early retention for new workspaces.
- KR1: Raise trial→activation from 36% → 44% for new workspaces.
- KR2: Increase Week-1 checklist completion from 38% → 55%.
- KR3: Lift Day-30 retention from 41% → 48% for SMB segment.

Objective: Grow profitable repeat orders without promo dependency.
- KR1: Increase returning-customer orders from 3,400 → 4,100/week.
- KR2: Lift PDP→Cart rate by +12% relative on mobile.
- KR3: Reduce repeat purchase share with promo from 62% → 48%.
- Guardrails: Gross margin ≥ 64%; refund rate ≤ 1.5%; LCP ≤ 2.5s.`;

const host = open();
const ROWS = ['O1', 'O1.1', 'O1.2', 'O1.3', 'O2', 'O2.1', 'O2.2', 'O2.3', 'O3', 'O3.1', 'O3.2', 'O3.3'];
const status = (row: string) => shown(host, 'OKRs', row, ['Status'])[0];
const weeks = (from: string, count: number) =>
  Array.from({length: count}, (_, week) =>
    new Date(Date.parse(from) + week * 7 * 86_400_000).toISOString().slice(0, 10),
  );

beforeAll(() => {
  call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  const {draft} = written(host, PASTED);
  call(host, 'addOkrs', {draft, run: 'r'});
});

test('freshly pasted, nothing is red: there is no value yet', () => {
  expect(ROWS.map(status)).toEqual(ROWS.map(() => 'No data'));
  const [grey] = [...new Set(ROWS.map((row) => host.colour(at(host, 'OKRs', 'Status', row))))];
  expect(grey).toBe('#f1f3f4');
  expect(host.cell('OKRs!C3')).toBe('9 key results · 9 without a value');
});

describe('halfway, with values', () => {
  /** Twelve weeks before the cycle around what is usual, then what moved. */
  const history = (kpi: string, usual: readonly number[], cycle: readonly number[]) => [
    ...weeks('2026-07-05', usual.length).map((day, n) => [day, kpi, String(usual[n])]),
    ...weeks('2026-10-04', cycle.length).map((day, n) => [day, kpi, String(cycle[n])]),
  ];
  const noise = [0.176, 0.184, 0.179, 0.181, 0.177, 0.183, 0.18, 0.178, 0.182, 0.181, 0.179, 0.18];

  beforeAll(() => {
    paste(host, 'KPIs!A6', [['Win rate'], ['Payback']]);
    host.type(at(host, 'KPIs', 'Unit', 'Win rate'), '%');
    host.type(at(host, 'KPIs', 'Owner', 'Win rate'), 'Ana');
    host.type(at(host, 'KPIs', 'Better when', 'Payback'), 'Down');
    paste(host, "'KPI data'!A6", [
      ...history('Win rate', noise, [0.186, 0.192, 0.197, 0.203, 0.208, 0.214, 0.219]),
      ...history(
        'Payback',
        noise.map((one) => 14 + one),
        [14, 14.1, 13.9],
      ),
    ]);
    host.type(at(host, 'OKRs', 'KPI', 'O1.1'), 'Win rate');
    // Typed, and lower than its KPI ever was.
    host.type(at(host, 'OKRs', 'Current', 'O2.1'), '0.4');
    host.type(at(host, 'OKRs', 'Current', 'O2.2'), '20');
    host.type(at(host, 'OKRs', 'Current', 'O3.3'), '0.47');
    host.type(at(host, 'OKRs', 'Current', 'O3.1'), '3300');
  });

  test.each<[string, string, string]>([
    ['O1.1', 'On track', 'its KPI climbs steadily, and the history gives it the bar'],
    ['O1.2', 'No data', 'no value yet'],
    ['O2.1', 'On track', 'too early for a chance; half the way at half the time'],
    [
      'O3.1',
      'At risk',
      'it has fallen below its start; while it is too early for a chance, red would say too much',
    ],
    ['O3.3', 'Achieved', '47% is below the 48% that it should fall to'],
    ['O1', 'No data', 'the worst of its key results has no value'],
  ])('%s is %s: %s', (row, word) => {
    expect(status(row)).toBe(word);
  });

  test('a key result takes value, unit and owner from its KPI, and the page of the KPI says the same', () => {
    expect(shown(host, 'OKRs', 'O1.1', ['Current', 'Now', 'Proven'])).toEqual(['', '21.9%', 'Proven']);
    expect(host.value(at(host, 'OKRs', 'Check', 'O1.1'))).not.toContain('No owner');
    call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'page'});
    expect(host.cell("'KPI · Win rate'!A6")).toBe('21.9%');
    expect(host.cell("'KPI · Win rate'!E1")).toBe('Better');
    expect(String(host.value("'KPI · Win rate'!A8"))).toMatch(
      /^Better than usual: beyond limit, on this side since \d+ \w+ 2026\./,
    );
    const ofTheRow = shown(host, 'OKRs', 'O1.1', ['P50', 'P80']);
    const ofTheKpi = shown(host, 'KPIs', 'Win rate', ['Likely at cycle end', 'Cautious at cycle end']);
    expect(ofTheRow[0]).toMatch(/%$/);
    expect(ofTheKpi).toEqual(ofTheRow);
    expect(String(host.value("'KPI · Win rate'!A8"))).toMatch(
      new RegExp(
        `likely to end the cycle at ${ofTheRow[0]}, and at ${ofTheRow[1]} or better with 80% certainty`,
      ),
    );
  });

  test('what cannot be right is said in words, at once', () => {
    expect(host.value(at(host, 'OKRs', 'Check', 'O2.2'))).toContain('Current in another unit?');
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '0.19');
    expect(host.value(at(host, 'OKRs', 'Check', 'O1.1'))).toContain('Differs from its KPI');
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '');
  });

  test('a typed value that can’t be that of its KPI is no progress, and neither is one in another unit', () => {
    const standing = () => shown(host, 'OKRs', 'O2.2', ['Status', 'Chance']);
    const check = () => host.value(at(host, 'OKRs', 'Check', 'O2.2'));
    const cells = ['Current', 'KPI', 'Start', 'Target', 'Type'].map((title) =>
      at(host, 'OKRs', title, 'O2.2'),
    );
    const [current, kpi, start, target, type] = cells;
    const was = cells.map((cell) => host.cell(cell));
    host.type(type!, '');
    // The win rate stands at 21.9% and moves by less than a point a week.
    host.type(kpi!, 'Win rate');
    host.type(start!, '0.18');
    host.type(target!, '0.26');
    host.type(current!, '0.25');
    expect(standing()[0]).toBe('Unverified');
    expect(check()).toContain('Differs from its KPI');
    expect(check()).not.toContain('Data Invalid');
    host.type(current!, '0.221');
    expect(standing()[0]).not.toBe('Unverified');
    // A customer group has values of its own.
    host.type(at(host, 'OKRs', 'Segment', 'O2.2'), 'Mid-market');
    host.type(current!, '0.25');
    expect(standing()[0]).not.toBe('Unverified');
    host.type(at(host, 'OKRs', 'Segment', 'O2.2'), '');
    // The KPI brings another unit than the target has.
    host.type(current!, '');
    host.type(start!, '0.008');
    host.type(target!, '0.009');
    expect(standing()[0]).toBe('Unverified');
    expect(check()).toContain('Its KPI in another unit?');
    for (const [n, cell] of cells.entries()) host.type(cell, was[n]!);
  });

  test('a value without a target is not judged, and spoils nothing above it', () => {
    const target = at(host, 'OKRs', 'Target', 'O3.3');
    const was = host.cell(target);
    const objective = () => shown(host, 'OKRs', 'O3', ['Progress', 'Status']).join();
    host.type(target, '');
    expect(shown(host, 'OKRs', 'O3.3', ['Progress', 'Status'])).toEqual(['', '']);
    expect(host.value(at(host, 'OKRs', 'Check', 'O3.3'))).toContain('No target');
    expect(objective()).not.toContain('⚠');
    host.type(target, was);
  });

  test('a key result that goes one way and its KPI the other is said, also where the KPI says nothing', () => {
    const check = () => String(host.value(at(host, 'OKRs', 'Check', 'O3.3')));
    const columns = ['KPI', 'Start', 'Target', 'Type'];
    const was = columns.map((title) => host.cell(at(host, 'OKRs', title, 'O3.3')));
    host.type(at(host, 'OKRs', 'KPI', 'O3.3'), 'Payback');
    const better = at(host, 'KPIs', 'Better when', 'Payback');
    const cases: [string, string, string, string, string | null][] = [
      ['', '15', '12', 'Reduce', 'Falls, but its KPI is better up'],
      ['Up', '15', '12', '', 'Falls, but its KPI is better up'],
      ['Down', '15', '12', 'Reduce', null],
      ['Down', '12', '15', 'Increase', 'Rises, but its KPI is better down'],
      ['', '12', '15', '', null],
      ['', '', '12', 'At most', 'Falls, but its KPI is better up'],
      ['Up', '', '12', 'At most', null],
    ];
    for (const [way, start, target, type, says] of cases) {
      host.type(better, way);
      host.type(at(host, 'OKRs', 'Start', 'O3.3'), start);
      host.type(at(host, 'OKRs', 'Target', 'O3.3'), target);
      host.type(at(host, 'OKRs', 'Type', 'O3.3'), type);
      if (says) expect(check()).toContain(says);
      else expect(check()).not.toContain('but its KPI');
    }
    host.type(at(host, 'OKRs', 'KPI', 'O3.3'), 'Nothing of this name');
    expect(check()).not.toContain('but its KPI');
    host.type(better, '');
    for (const [n, title] of columns.entries()) host.type(at(host, 'OKRs', title, 'O3.3'), was[n]!);
  });

  test('a check-in from before the KPI was named does not silence the history of the KPI', () => {
    const before = shown(host, 'OKRs', 'O1.1', ['P50', 'P80', 'Chance', 'Status']);
    host.type(at(host, 'OKRs', 'KPI', 'O1.1'), '');
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '0.19');
    expect(shown(host, 'OKRs', 'O1.1', ['P50', 'Chance'])).toEqual(['', 'Too early']);
    host.type(at(host, 'OKRs', 'KPI', 'O1.1'), 'Win rate');
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '');
    expect(before[0]).toMatch(/%$/);
    expect(shown(host, 'OKRs', 'O1.1', ['P50', 'P80', 'Chance', 'Status'])).toEqual(before);
  });

  test('a guardrail without data that shares the name of a KPI says where to choose it', () => {
    const kpi = at(host, 'Guardrails', 'KPI', 'CAC payback');
    const name = kpi.replace(/![A-Z]+/, '!A');
    host.type(name, 'Payback');
    expect(host.cell(at(host, 'Guardrails', 'Check', 'Payback'))).toBe(
      'A KPI has this name: choose it under KPI',
    );
    host.type(name, 'CAC payback');
    expect(host.cell(at(host, 'Guardrails', 'Check', 'CAC payback'))).toBe('');
  });

  test('a guardrail that trips pauses what it protects, and says by how much', () => {
    host.type(at(host, 'Guardrails', 'KPI', 'CAC payback'), 'Payback');
    expect(status('O1.1')).toBe('Paused');
    expect(host.value(at(host, 'OKRs', 'Check', 'O1.1'))).toContain('Paused by CAC payback 13.9 mo, ≤ 12 mo');
    expect(host.cell('OKRs!C3')).toContain('3 paused by CAC payback 13.9 mo, ≤ 12 mo');
    host.type(at(host, 'Guardrails', 'Typed value', 'CAC payback'), '11');
    expect(host.cell(at(host, 'Guardrails', 'Check', 'CAC payback'))).toBe(
      'Typed value not used: its KPI has one',
    );
    host.type(at(host, 'Guardrails', 'KPI', 'CAC payback'), '');
    expect(status('O1.1')).toBe('On track');
  });

  test('an id that computes nothing is said', () => {
    host.type('OKRs!A40', 'KR5');
    host.type('OKRs!B40', 'Something else');
    expect(host.value(`OKRs!${at(host, 'OKRs', 'Check', 'KR5').split('!')[1]}`)).toContain(
      'Id computes nothing',
    );
  });
});

test('where Check-ins is deleted nobody knows how old a typed value is, so it has no colour', () => {
  const typed = ['O2.1', 'O3.1', 'O3.3'];
  const before = typed.map(status);
  expect(before).toEqual(['On track', 'At risk', 'Achieved']);
  const name = 'Check-ins';
  const {sheetId} = host.locate(`'${name}'!A1`);
  host.model.dispatch('DELETE_SHEET', {sheetId, sheetName: name});
  expect(typed.map(status)).toEqual(typed.map(() => 'Unverified'));
  expect(shown(host, 'OKRs', 'O2.1', ['Check'])[0]).toContain('Value too old');
  // What its KPI feeds needs no check-in.
  expect(status('O1.1')).toBe('On track');
});
