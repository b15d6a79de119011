/** The Review page with the B2B SaaS example, three kinds of meeting, one team, many rows, and with what can be missing. */
import type {TableTemplate} from '../../src/templates/template';
import {b2bSaas} from './b2b-saas';
import {exampleContents} from './examples';
import {type Contents, day, GoldenWorkbook} from './golden';

const TODAY = '2026-11-29';
const today = day(TODAY);
const base = exampleContents('b2b-saas', TODAY);

const decisions = [
  {date: today - 7, about: 'CAC payback', decision: 'Cut paid search by 30%', owner: 'Dan', due: today + 7},
  {date: today - 20, about: 'O1.2', decision: 'One approval step less', owner: 'Ben', due: today - 5},
  {date: today - 20, about: 'O4', decision: 'Keep or drop the brand site', owner: 'Ben', due: today + 27},
  {
    date: today - 60,
    about: 'Win rate',
    decision: 'A template for proposals',
    due: today - 30,
    doneOn: today - 33,
  },
];

function reviewOf(rest: Partial<Contents> = {}): GoldenWorkbook {
  return new GoldenWorkbook({
    ...base,
    pages: [],
    onePages: ['reviewPage'],
    ...rest,
    records: {...base.records, decisions, ...rest.records},
  });
}

/** What a reader sees of some rows: cells with something between, blank ends dropped. */
const shown = (workbook: GoldenWorkbook, from: number, to: number): string[] =>
  Array.from({length: to - from + 1}, (_, n) =>
    [...'ABCDEFGH']
      .map((column) => workbook.shown(`Review!${column}${from + n}`))
      .join(' | ')
      .replace(/[ |]+$/, ''),
  ).filter(Boolean);

/** The rows of the four lists, without their headings. */
const lists = {
  deltas: [7, 12],
  results: [16, 24],
  bets: [28, 36],
  guards: [40, 44],
  promises: [48, 56],
} as const;
const list = (workbook: GoldenWorkbook, name: keyof typeof lists): string[] =>
  shown(workbook, lists[name][0], lists[name][1]);

/** What need not be talked about, at the right end of a heading. */
const aside = (workbook: GoldenWorkbook, row: number): string => workbook.shown(`Review!G${row}`);

const weekly = reviewOf();

describe('a weekly review', () => {
  test('shows no error anywhere', () => {
    expect(weekly.errors()).toEqual([]);
  });

  test('says what the meeting is about', () => {
    expect(shown(weekly, 1, 2)).toEqual([
      'Weekly review · 29 Nov 2026 |  |  |  |  |  |  | 45 min',
      '1 guardrail is tripped · 2 KPIs moved · 7 key results need a word · 1 decision is overdue · 4 questions wait for a decision · 1 test is read out.',
    ]);
  });

  test('lists what broke its limit, then what moved, and passes over noise in one line', () => {
    expect(list(weekly, 'deltas')).toEqual([
      'Tripped | CAC payback | 13.7 mo | 14 mo | −0.3 mo | ≤ 12 mo | no OKR pushes it | Dan',
      'Better | Win rate | 19.7% | 18% | +1.7 pp | 3 of 4 | O1.1 | Cleo',
      'Better | Time to value | 13.5 days | 21 days | −7.5 days | beyond limit | O1.4 | Ana',
    ]);
    expect(aside(weekly, 5)).toBe('5 KPIs on the agenda are noise: skip · 1 unverified');
  });

  test('lists the key results that need a word, worst first, and no outlook where none is judged by', () => {
    expect(list(weekly, 'results')).toEqual([
      'Paused | O2.1 Marginal ROAS on YouTube ≥ 1.6 |  |  |  | 22 Nov | CAC payback 13.7 mo, ≤ 12 mo | Dan',
      'Paused | O2.2 SQL rate 28% → 32% |  |  |  | by its KPI | Hold new campaigns until CAC payback is back … | Ben',
      'Off track | O1.2 Sales cycle 54 → 42 days | 51.7 | 57.5 | 19% | by its KPI | blocked by dependency · Find out why legal re… | Eve',
      'At risk | O1.1 Win rate 18% → 23% | 21.2% | 17.5% | 47% | by its KPI | Proof pack in every open proposal by Friday | Cleo',
      'Unverified | O1.3 Expansion ARR share 21% → 27% |  |  |  | by its KPI | Bring the old contracts into the report | Cleo',
      'Unverified | O3.2 Deals started without a demo 12% → 25% |  |  |  | Stale | Check in again: the last value is five weeks … | Ana',
      'No data | O4.1 Launch the new brand site |  |  |  | No data |  | Ben',
    ]);
    expect(aside(weekly, 14)).toBe('2 are on track or done: skip');
  });

  test('lists decisions, the overdue first, then the warnings that nobody decided about', () => {
    expect(list(weekly, 'bets')).toEqual([
      'Overdue | One approval step less | 24 Nov | O1.2 |  |  | 5 days late · Sales cycle 54 → 42 days | Ben',
      'Open | Cut paid search by 30% | 6 Dec | CAC payback |  |  | CAC payback 13.7 mo, ≤ 12 mo | Dan',
      'Open | Keep or drop the brand site | 26 Dec | O4 |  |  | Refresh the brand | Ben',
      'Go | Decide: Add-on bundle offered every other week |  | O1.3 |  |  | the difference is +0.3 to +2.5 pp | Cleo',
      'Undecided | Win rate 18% → 23% |  | O1.1 |  |  | chance 47% | Cleo',
      'Undecided | Expansion ARR share 23.5% |  | Expansion ARR share |  |  | O1.3 cannot be judged | Cleo',
      'Undecided | Deals started without a demo 12% → 25% |  | O3.2 |  |  | cannot be judged: no check-in for 5 weeks | Ana',
      'Undecided | Discount rate 11.4%, ≤ baseline + 1pp |  | Discount rate |  |  | close to its limit',
    ]);
    expect(aside(weekly, 26)).toBe('1 overdue · 2 open · 4 undecided · 1 test to decide');
  });

  test('asks whether it helped where something still worries that was decided about and done', () => {
    const [cut, ...others] = decisions;
    const done = reviewOf({records: {decisions: [{...cut, doneOn: today - 2}, ...others]}});
    const rows = list(done, 'bets');
    expect(rows.at(-1)).toBe(
      'Done | Did it help? Cut paid search by 30% |  | CAC payback |  |  | pauses O2.1, O2.2; no OKR moves it | Dan',
    );
    expect(rows.filter((row) => row.startsWith('Undecided'))).toHaveLength(4);
    expect(aside(done, 26)).toBe(
      '1 overdue · 1 open · 4 undecided · 1 test to decide · 1 done, still worrying',
    );
  });

  test('lists the guardrails, the broken first, with what happens when they trip', () => {
    expect(list(weekly, 'guards')).toEqual([
      'Tripped | CAC payback ≤ 12 mo | 13.7 mo | −5 σ | O2 |  | Dan stops new campaigns; finance and marketin… | Dan',
      'Watch | Discount rate ≤ baseline + 1pp | 11.4% | – | O1.2 |  | Every discount above 10% goes to Cleo.',
      'OK | Refund rate ≤ 1.0% | 0.76% | 5 σ | All |  | Customer success calls the ten largest refund… | Eve',
      'OK | INP p95 ≤ 200 ms | 183 ms | 3.5 σ | All |  | Roll back the release that raised it. | Ana',
    ]);
    expect(aside(weekly, 38)).toBe('3 of 4 hold');
  });
});

describe('another kind of meeting', () => {
  test('monthly looks at all KPIs, and at the work that does not show yet', () => {
    const done = {date: today, decision: 'Settled', doneOn: today};
    const settled = ['O3.2', 'Discount rate', 'CAC payback'].map((about) => ({...done, about}));
    const monthly = reviewOf({records: {decisions: settled}});
    monthly.typeInto('Review!B3', 'Monthly');
    expect(monthly.shown('Review!A1')).toBe('Monthly review · 29 Nov 2026');
    expect(aside(monthly, 5)).toBe('8 KPIs on the agenda are noise: skip · 1 unverified');
    expect(list(monthly, 'bets').slice(-1)[0]).toBe(
      'Undecided | Keep, retire, replace? Expansion playbook: add-… | 17 Jan | O1.3 |  |  | O1.3 is Unverified | Cleo',
    );
    // Every row that asks is in one of the two counts; the first is what the Dashboard says waits, too.
    const asks = list(monthly, 'bets').filter((row) => row.startsWith('Undecided')).length;
    const [, undecided, work] = /(\d+) undecided · (\d+) to keep or retire/.exec(aside(monthly, 26))!;
    expect(Number(undecided) + Number(work)).toBe(asks);
    expect(monthly.shown('Review!H1')).toBe('60 min');
    expect(list(weekly, 'bets').join()).not.toContain('Keep, retire');
  });

  test('mid-cycle says what stands beside a key result that is off', () => {
    const midCycle = reviewOf();
    midCycle.typeInto('Review!B3', 'Mid-cycle');
    expect(midCycle.shown('Review!A1')).toBe('Mid-cycle review · 29 Nov 2026');
    expect(midCycle.shown('Review!G15')).toBe('What stands beside it, or comes next');
    const next = Object.fromEntries(
      [16, 17, 18, 19, 20, 21].map((row) => [
        String(midCycle.shown(`Review!B${row}`)).slice(0, 4),
        midCycle.shown(`Review!G${row}`),
      ]),
    );
    expect(next['O1.2']).toBe('owner says 80%, history 19% · a guardrail on …');
    expect(next['O3.2']).toBe('cannot be judged: no check-in for 5 weeks');
    expect(next['O1.1']).toBe('Proof pack in every open proposal by Friday');
  });
});

/** What was promised three weeks ago: as it stands, but for what is given. */
function lockedBut(differently: Readonly<Record<string, Readonly<Record<string, string | number>>>>) {
  const lock = {lockedOn: today - 20, cycle: 'H2', cycleStart: day(String(base.settings!.cycleStart))};
  const outlook: Readonly<Record<string, number>> = {'Win rate': 0.205, 'Sales cycle': 53};
  const okrs = base.records.okrs!.map((row) => ({
    ...Object.fromEntries(
      ['id', 'text', 'kpi', 'type', 'segment', 'start', 'target', 'unit', 'weight', 'due', 'commitment']
        .filter((key) => row[key] !== undefined)
        .map((key) => [key, row[key]!]),
    ),
    kind: String(row.id).includes('.') ? 'Key result' : 'Objective',
    ...(outlook[String(row.kpi)] === undefined ? {} : {likely: outlook[String(row.kpi)]!}),
    query: String(base.records.kpis!.find(({name}) => name === row.kpi)?.query ?? ''),
  }));
  const guardrails = base.records.guardrails!.map(({name, rule}) => ({
    id: name!,
    kind: 'Guardrail',
    rule: rule!,
  }));
  return [...okrs, ...guardrails].map((row) => ({
    ...row,
    ...lock,
    ...differently[String((row as Readonly<Record<string, unknown>>).id)],
  }));
}

describe('what was promised, at a mid-cycle review', () => {
  const withLedger = (ledger: ReturnType<typeof lockedBut>, meeting = 'Mid-cycle') => {
    const workbook = reviewOf({records: {ledger}});
    workbook.typeInto('Review!B3', meeting);
    return workbook;
  };
  const ledger = lockedBut({
    'O1.1': {target: 0.25},
    'O1.3': {target: 0.28, reason: 'The segment shrank', agreedBy: 'Ana'},
    'Refund rate': {rule: '≤ 0.9%'},
  });
  const midCycle = withLedger(ledger);

  test('is told with its reason, or with none, and with the outlook then and now', () => {
    expect(midCycle.errors()).toEqual([]);
    expect(list(midCycle, 'promises')).toEqual([
      'Unexplained | O1.1 Win rate 18% → 23% | 20.5% | 21.2% | 0.24 | 0.34 | target 25% → 23%: no reason given',
      'Unexplained | Refund rate |  |  |  |  | rule changed: no reason given',
      'Explained | O1.3 Expansion ARR share 21% → 27% |  |  | 0.36 | 0.42 | target 28% → 27%: The segment shrank | Ana',
      'As locked | O1.2 Sales cycle 54 → 42 days | 53 days | 51.7 days | 0.18 | 0.18',
    ]);
    expect(midCycle.shown('Review!A46')).toBe('5  Since the lock: adjust a target only with a reason');
    expect(midCycle.shown('Review!G46')).toBe('3 changes, 2 without a reason');
    expect(midCycle.shown('Review!A2')).toContain(' · 2 changes are unexplained.');
  });

  test('counts once where the cycle was locked again', () => {
    expect(list(withLedger([...ledger, ...lockedBut({})]), 'promises')).toEqual(list(midCycle, 'promises'));
  });

  test('is no part of another meeting, and asks for the lock where there is none', () => {
    expect(shown(withLedger(ledger, 'Monthly'), 45, 56)).toEqual([]);
    expect(shown(withLedger(ledger, 'Monthly'), 1, 2).join()).not.toContain('unexplained');
    expect(list(withLedger([]), 'promises')).toEqual([
      ' | Not locked: targets can move without a trace. Lock the cycle under Cycle.',
    ]);
  });

  test('of a team is the team’s', () => {
    const team = withLedger(ledger);
    team.typeInto('Review!D3', 'Marketing');
    expect(list(team, 'promises').map((row) => row.slice(0, 25))).toEqual(['Unexplained | Refund rate']);
  });
});

test('a guardrail that pauses everything takes one row, and what stands below keeps its place', () => {
  const guardrails = base.records.guardrails!.map((row) =>
    row.name === 'CAC payback' ? {...row, scope: 'All'} : row,
  );
  const workbook = reviewOf({records: {guardrails}});
  expect(list(workbook, 'results')).toEqual([
    'Paused | 9 key results |  |  |  |  | CAC payback 13.7 mo, ≤ 12 mo',
  ]);
  expect(workbook.shown('Review!A2')).toContain('9 key results need a word');
});

test('the Dashboard and Review count the same questions', () => {
  const asked = [...decisions, {about: 'Leads'}, {about: 'O1.1'}];
  const workbook = reviewOf({onePages: ['reviewPage', 'dashboardPage'], records: {decisions: asked}});
  // One more than without: O1.1 worries anyway.
  expect(workbook.shown('Review!A2')).toContain(' 5 questions wait for a decision · 1 test is read out');
  expect(workbook.shown('Dashboard!A2')).toContain(' 5 things wait for a decision.');
});

describe('the review of one team', () => {
  const team = reviewOf();
  team.typeInto('Review!D3', 'Marketing');

  test('has its rows, the KPIs that they push, and the guardrails that protect them', () => {
    expect(team.shown('Review!A1')).toBe('Weekly review · Marketing · 29 Nov 2026');
    expect(list(team, 'deltas').map((row) => row.slice(0, 21))).toEqual(['Tripped | CAC payback']);
    expect(list(team, 'results').map((row) => row.slice(0, 13))).toEqual([
      'Paused | O2.1',
      'Paused | O2.2',
      'No data | O4.',
    ]);
    expect(list(team, 'bets').map((row) => row.slice(0, 24))).toEqual([
      'Open | Cut paid search b',
      'Open | Keep or drop the ',
    ]);
    expect(list(team, 'guards').map((row) => row.split(' | ')[1])).toEqual([
      'CAC payback ≤ 12 mo',
      'Refund rate ≤ 1.0%',
      'INP p95 ≤ 200 ms',
    ]);
  });

  test('that no row of OKRs names says so', () => {
    const nobody = reviewOf();
    nobody.typeInto('Review!D3', 'Legal');
    expect(nobody.errors()).toEqual([]);
    expect(nobody.shown('Review!A2')).toMatch(/^No row of OKRs names this team/);
    expect(list(nobody, 'results')).toEqual([' | No row of OKRs names this team under Team.']);
  });

  test('is everybody’s again with All', () => {
    const all = reviewOf();
    all.typeInto('Review!D3', 'All');
    expect(shown(all, 1, 44)).toEqual(
      shown(weekly, 1, 44).map((row) => row.replace('Team |  | everybody', 'Team | All | everybody')),
    );
  });
});

test('with 50 key results the lists keep their rows and say how many more there are', () => {
  const okrs = Array.from({length: 65}, (_, n) =>
    n % 5 === 0
      ? {id: `O${n / 5 + 1}`, text: `Objective ${n / 5 + 1}`}
      : {
          id: `O${Math.floor(n / 5) + 1}.${n % 5}`,
          text: `Move metric ${n} from 10 to 20`,
          start: 10,
          target: 20,
        },
  );
  const many = Array.from({length: 12}, (_, n) => ({
    about: `O${n + 1}`,
    decision: `Decide ${n + 1}`,
    due: today + n,
  }));
  const guardrails = Array.from({length: 9}, (_, n) => ({name: `Limit ${n}`, rule: '≤ 3', value: n}));
  const workbook = reviewOf({records: {okrs, decisions: many, guardrails, checkIns: []}});
  expect(workbook.errors()).toEqual([]);
  expect(list(workbook, 'results')).toHaveLength(9);
  expect(list(workbook, 'results').slice(-1)[0]).toBe(' | and 44 more on OKRs');
  expect(list(workbook, 'bets')).toHaveLength(9);
  expect(list(workbook, 'bets').slice(0, 2)).toEqual([
    'Open | Decide 1 | 29 Nov | O1 |  |  | Objective 1',
    'Open | Decide 2 | 30 Nov | O2 |  |  | Objective 2',
  ]);
  expect(list(workbook, 'bets').slice(-1)[0]).toMatch(/^ \| and \d+ more to decide$/);
  expect(list(workbook, 'guards')).toHaveLength(5);
  expect(list(workbook, 'guards').slice(-1)[0]).toBe(' | and 5 more on Guardrails');
});

describe('where something is missing', () => {
  const empty = (tables: readonly TableTemplate['key'][]) =>
    new GoldenWorkbook({today: TODAY, tables, onePages: ['reviewPage']});

  test('an empty workbook says how the page fills', () => {
    const workbook = empty(['kpiData', 'kpis', 'guardrails', 'checkIns', 'okrs', 'initiatives', 'decisions']);
    expect(workbook.errors()).toEqual([]);
    expect(workbook.shown('Review!A2')).toMatch(/^Nothing to review yet\. Add KPIs/);
    expect(Object.keys(lists).map((name) => list(workbook, name as keyof typeof lists))).toEqual([
      [' | No KPIs yet: type them on KPIs.'],
      [' | No key results yet: paste them under Write.'],
      [' | Nothing open, and nothing undecided.'],
      [' | No guardrails yet: type them on Guardrails.'],
      [],
    ]);
  });

  test('a workbook of Settings alone says which sheets to make', () => {
    const workbook = empty([]);
    expect(workbook.errors()).toEqual([]);
    expect(workbook.shown('Review!A2')).toMatch(/^Nothing to review yet\./);
    expect(Object.keys(lists).map((name) => list(workbook, name as keyof typeof lists))).toEqual([
      [' | No KPIs sheet yet: make it under Build.'],
      [' | No OKRs sheet yet: make it under Build.'],
      [' | Nothing undecided. Make Decisions under Build.'],
      [' | No Guardrails sheet yet: make it under Build.'],
      [],
    ]);
  });

  const few = b2bSaas(14);
  const sheets = [...few.tables, 'decisions'] as const;

  test.each(['kpis', 'okrs', 'guardrails', 'checkIns', 'initiatives', 'decisions'] as const)(
    'the page stands without %s',
    (key) => {
      const records = Object.fromEntries(
        Object.entries({...few.records, decisions}).filter(([one]) => one !== key),
      );
      const tables = sheets.filter((one) => one !== key);
      const workbook = new GoldenWorkbook({...few, pages: [], tables, onePages: ['reviewPage'], records});
      expect(workbook.errors()).toEqual([]);
      expect(workbook.shown('Review!A2')).not.toBe('');
    },
  );

  test('renamed tabs are followed', () => {
    const workbook = reviewOf({tabs: {okrs: 'Our goals', kpis: 'Metrics', decisions: 'Log'}});
    expect(shown(workbook, 1, 44)).toEqual(
      shown(weekly, 1, 44).map((row) => row.replace('on OKRs', 'on Our goals')),
    );
  });

  test('a page whose sheets are deleted, one after the other, shows no error word and says what to do', () => {
    const workbook = new GoldenWorkbook({
      ...few,
      pages: [],
      tables: sheets,
      onePages: ['reviewPage'],
      records: {...few.records, decisions},
    });
    for (const tab of ['Initiatives', 'Check-ins', 'Decisions', 'Guardrails', 'OKRs', 'KPIs']) {
      workbook.remove(tab);
      const says = shown(workbook, 1, 45);
      expect([tab, says.filter((row) => /#[A-Z]/.test(row))]).toEqual([tab, []]);
      expect(says[1]).toContain('choose Repair in the sidebar');
    }
  });
});

test('cells that are errors spoil neither the page nor each other', () => {
  const broken = (key: 'kpis' | 'okrs' | 'guardrails', columns: readonly string[]) => [
    ...base.records[key]!,
    Object.fromEntries(columns.map((column) => [column, '=1/0'])),
  ];
  const workbook = reviewOf({
    records: {
      kpis: broken('kpis', ['owner', 'unit', 'role', 'drives']),
      okrs: [
        ...base.records.okrs!,
        {id: 'O4.2', text: '=1/0', owner: '=1/0', nextStep: '=1/0', start: 1, target: 2},
      ],
      guardrails: broken('guardrails', ['rule', 'response', 'value']),
      decisions: [...decisions, {about: '=1/0', decision: 'Whatever', owner: '=1/0', due: '=1/0'}],
    },
  });
  const rows = shown(workbook, 1, 45);
  expect(rows.filter((row) => /#[A-Z]/.test(row))).toEqual([]);
  expect(list(workbook, 'deltas')).toEqual(list(weekly, 'deltas'));
  expect(list(workbook, 'results').slice(0, 6)).toEqual(list(weekly, 'results').slice(0, 6));
});

test.each(['Weekly', 'Monthly', 'Mid-cycle'])(
  'the parts of a %s review take as long as its head says',
  (kind) => {
    const workbook = reviewOf();
    workbook.typeInto('Review!B3', kind);
    const minutes = Array.from({length: 60}, (_, n) =>
      Number(/^(\d+) min$/.exec(workbook.shown(`Review!H${n + 1}`))?.[1] ?? 0),
    );
    const [whole, ...parts] = minutes.filter((one) => one > 0);
    expect(parts.reduce((sum, one) => sum + one, 0)).toBe(whole);
    expect(parts).toHaveLength(kind === 'Mid-cycle' ? 5 : 4);
  },
);

test('the North Star is pushed by its drivers, as the map says', () => {
  const monthly = reviewOf();
  monthly.typeInto('Review!B3', 'Monthly');
  const star = list(monthly, 'deltas').filter((row) => row.includes('New ARR'));
  expect(star.join()).not.toContain('nobody');
  // Where nothing drives it, nobody does.
  const kpis = base.records.kpis!.map((row) => ({...row, drives: ''}));
  const alone = reviewOf({records: {...base.records, kpis}});
  alone.typeInto('Review!B3', 'Monthly');
  expect(list(alone, 'deltas').join('\n')).not.toContain('its drivers');
});

test('a rule that begins with the name of its vital does not say it twice', () => {
  const plg = new GoldenWorkbook({
    ...exampleContents('plg-saas', TODAY),
    pages: [],
    onePages: ['reviewPage'],
  });
  const told = list(plg, 'guards').join('\n');
  expect(told).toContain('INP p95 within CWV');
  expect(told).toContain('LCP p75 within CWV');
  expect(told).not.toMatch(/INP p95 INP/);
});
