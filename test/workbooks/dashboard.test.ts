/** The page that leadership opens: what it says about the examples, with nothing, with much, for a team, and when sheets are missing. */

import {isoDay} from '../../src/okr/day';
import {meanings} from '../../src/templates/look';
import type {CellInput} from '../../src/templates/sheet-plan';
import {exampleContents} from './examples';
import type {Contents} from './golden';
import {day, GoldenWorkbook} from './golden';

const today = '2026-11-29';

const columns = 'ABCDEFGHIJKLMNOP'.split('');

/** What the filled cells of one row show, from the left. */
const line = (workbook: GoldenWorkbook, row: number, from = 'A', to = 'P', tab = 'Dashboard'): string =>
  columns
    .slice(columns.indexOf(from), columns.indexOf(to) + 1)
    .map((column) => workbook.shown(`${tab}!${column}${row}`))
    .filter((text) => text !== '')
    .join(' | ');
const lines = (
  workbook: GoldenWorkbook,
  first: number,
  last: number,
  from = 'A',
  to = 'P',
  tab = 'Dashboard',
) =>
  Array.from({length: last - first + 1}, (_, n) => line(workbook, first + n, from, to, tab)).filter(Boolean);

const withDashboard = (contents: Contents, more: Partial<Contents> = {}): Contents => ({
  ...contents,
  ...more,
  tables: [...new Set([...contents.tables, ...(more.tables ?? [])])],
  pages: [],
  onePages: ['dashboardPage'],
});

describe('the B2B SaaS example at half-time', () => {
  const base = exampleContents('b2b-saas');
  const decisions = [
    {
      date: day('2026-11-20'),
      about: 'CAC payback',
      decision: 'Cut paid search by 30%',
      owner: 'Dan',
      due: day('2026-12-06'),
    },
    {
      date: day('2026-10-01'),
      about: 'O1',
      decision: 'One approval step less for discounts',
      owner: 'Ben',
      due: day('2026-11-22'),
    },
  ];
  const workbook = new GoldenWorkbook(
    withDashboard(base, {tables: ['decisions'], records: {...base.records, decisions}}),
  );

  test('shows no error anywhere', () => expect(workbook.errors()).toEqual([]));

  test('says in two lines where it ends and who does what by when', () => {
    expect(line(workbook, 1)).toMatch(
      /^Example: B2B SaaS · .* \| Week 13 of 26 · as of 29 Nov 2026 · made-up history · targets locked 31 Aug, 1 changed without a reason$/,
    );
    expect(workbook.shown('Dashboard!A2').split('\n')).toEqual([
      'Behind: at this rate New ARR comes to $336k a week by 28 Feb 2027 (in 4 of 5 cases at least $167k), aim $450k.',
      expect.stringMatching(
        /^Decided: Dan by 6 Dec: Cut paid search by 30% – CAC payback 13\.7 mo breaks ≤ 12 mo for 24 weeks and pauses O2\.1, O2\.2\. \d things? waits? for a decision\.$/,
      ),
    ]);
  });

  test('has tiles whose counts add up', () => {
    expect(lines(workbook, 4, 6)).toEqual([
      'North Star · New ARR | KPIs, of 12 | Guardrails, of 4 | Key results, of 9 | Decisions',
      '$302k a week | 2 better · 0 worse | 1 tripped | 1 on track | 2 open',
      expect.stringMatching(
        /^likely \$336k by 28 Feb · aim \$450k \| 9 as usual · 1 unverified \| 1 watch · 2 OK \| 1 achieved · 1 at risk · 1 off track · 2 paused · 2 unverified · 1 no value \| 1 of them overdue · \d worr(y|ies) undecided$/,
      ),
    ]);
  });

  test('shows how the business is, words only where something moved or needs a look', () => {
    const rows = lines(workbook, 10, 23, 'A', 'H');
    expect(rows).toHaveLength(12);
    // Its aim stands on Settings.
    expect(rows).toContain('New ARR | $302k | −$1k | as usual | → $450k');
    expect(rows).toContain('Win rate | 19.7% | +1.7 pp | Better | → 23%');
    expect(rows).toContain('CAC payback | 13.7 mo | −0.3 mo | as usual | ≤ 12 mo | Tripped');
    expect(rows).toContain('Expansion ARR share | 23.5% | +2.5 pp | Unverified | → 27% | Incomplete');
    expect(rows).toContain('Refund rate | 0.76% | +0.06 pp | as usual | ≤ 1.0%');
  });

  test('marks the limit that broke, and that a target changed without a reason', () => {
    const row = Array.from({length: 12}, (_, n) => 10 + n);
    const limitOf = (name: string) =>
      `Dashboard!G${row.find((n) => workbook.shown(`Dashboard!A${n}`) === name)}`;
    expect(workbook.coat(limitOf('CAC payback'))).toEqual({colour: meanings.bad.text, bold: true});
    expect(workbook.coat(limitOf('Refund rate'))).toEqual({});
    expect(workbook.coat('Dashboard!P1')).toEqual({colour: meanings.watch.text, bold: true});
  });

  test('shows what is done about it, with an outlook only where one is judged', () => {
    const rows = lines(workbook, 10, 23, 'J', 'P');
    expect(rows).toContain('O1.1 | Win rate 18% → 23% | At risk | ███░░░░░ | 21.2% (17.5%) | 47% | Cleo');
    expect(rows).toContain('O2.1 | Marginal ROAS on YouTube ≥ 1.6 | Paused | ░░░░░░░░ | Dan');
  });

  test('has each worry with its newest decision in the same row; a key result has that of its objective', () => {
    const rows = lines(workbook, 27, 32);
    expect(rows[0]).toBe(
      'Tripped | CAC payback 13.7 mo, ≤ 12 mo | pauses O2.1, O2.2; no OKR moves it | 6 Dec | Cut paid search by 30% | Open | Dan',
    );
    expect(rows[1]).toBe(
      'Off track | Sales cycle 54 → 42 days | owner says 80%, history 19% | 22 Nov | One approval step less for discounts | Overdue | Ben',
    );
    expect(rows.find((row) => row.startsWith('Incomplete'))).toMatch(
      / \| O1\.3 cannot be judged \| Undecided/,
    );
    expect(rows.find((row) => row.startsWith('Stale'))).toMatch(/no check-in for \d+ weeks \| Undecided/);
  });

  test('uses few calls', () => {
    const ours = workbook.formulas().filter((formula) => /EARLY_WARNINGS\(|OKR_BRIEF\(/.test(formula));
    expect(ours).toHaveLength(2);
  });
});

describe('when a row holds what nobody can read', () => {
  const base = exampleContents('b2b-saas');
  const okrs = base.records.okrs!.map((row) => (row.id === 'O1.1' ? {...row, start: 'abc'} : row));
  const workbook = new GoldenWorkbook(withDashboard(base, {records: {...base.records, okrs}}));

  test('it is counted, has no status, and says where it is put right', () => {
    expect(line(workbook, 6)).toMatch(/1 no value · 1 to put right/);
    const rows = lines(workbook, 10, 23, 'J', 'P');
    expect(rows[1]).toBe('O1.1 | To put right: Win rate abc → 23% | Cleo');
    expect(rows).toHaveLength(13);
    expect(rows.join()).not.toContain('⚠');
  });

  test('among the worries it has a sign, and what is wrong beside it', () => {
    const rows = lines(workbook, 27, 32);
    expect(rows.find((row) => row.startsWith('⚠'))).toMatch(
      /^⚠ \| Win rate abc → 23% \| O1\.1: start is text: "abc" \| /,
    );
  });
});

describe('when there is little', () => {
  test.each<[string, Contents['tables'], string, string]>([
    [
      'no other sheet',
      [],
      'There is no KPIs sheet yet: make it in the sidebar under Build.',
      'There is no OKRs sheet yet',
    ],
    [
      'empty sheets',
      ['kpiData', 'kpis', 'guardrails', 'checkIns', 'okrs', 'decisions'],
      'No KPI yet: write the first ones on KPIs, with a value each on KPI data.',
      'No OKRs yet: paste them in the sidebar under Write.',
    ],
    [
      'OKRs alone',
      ['guardrails', 'checkIns', 'okrs'],
      'There is no KPIs sheet yet: make it in the sidebar under Build.',
      'No OKRs yet: paste them in the sidebar under Write.',
    ],
  ])('with %s it says what to do', (_, tables, first, second) => {
    const workbook = new GoldenWorkbook({today, tables, onePages: ['dashboardPage']});
    expect(workbook.errors()).toEqual([]);
    const [verdict, need] = workbook.shown('Dashboard!A2').split('\n');
    expect(verdict).toBe(first);
    expect(need).toContain(second);
    expect(workbook.shown('Dashboard!A5')).toBe('–');
    expect(workbook.shown('Dashboard!A10')).toMatch(/^No KPI(s sheet)? yet$/);
    expect(workbook.shown('Dashboard!K10')).toMatch(/^(There is no OKRs sheet|No OKRs) yet/);
    expect(workbook.shown('Dashboard!B27')).toBe('Nothing is measured yet.');
  });
});

test('without an aim, and with a North Star that has no value, it says so', () => {
  const base = exampleContents('b2b-saas');
  const {northStarAim: _, ...settings} = base.settings!;
  const without = new GoldenWorkbook(withDashboard(base, {settings}));
  expect(without.shown('Dashboard!A2').split('\n')[0]).toBe(
    'New ARR $302k a week, as usual. At this rate $336k a week by 28 Feb 2027. No aim is set: write it on Settings.',
  );
  const kpiData = base.records.kpiData!.filter(({kpi}) => kpi !== 'New ARR');
  const unvalued = new GoldenWorkbook(withDashboard(base, {records: {...base.records, kpiData}}));
  expect(unvalued.shown('Dashboard!A2').split('\n')[0]).toBe('New ARR has no value yet: add it on KPI data.');
  expect(unvalued.errors()).toEqual([]);
});

test('with 50 key results and 17 KPIs every list ends in how many more there are', () => {
  const okrs = Array.from({length: 65}, (_, n) => {
    const [objective, keyResult] = [Math.floor(n / 5) + 1, n % 5];
    return keyResult === 0
      ? {id: `O${objective}`, text: `Make part ${objective} of the business better`}
      : {
          id: `O${objective}.${keyResult}`,
          text: `Move metric ${n} from 10 to 20`,
          start: 10,
          target: 20,
          current: 10 + (n % 11),
        };
  });
  const kpis = Array.from({length: 17}, (_, n) => ({name: `KPI ${n + 1}`, owner: 'Ana'}));
  const base = exampleContents('b2b-saas');
  const workbook = new GoldenWorkbook(
    withDashboard(base, {tables: ['decisions'], records: {...base.records, okrs, kpis, initiatives: []}}),
  );
  expect(workbook.errors()).toEqual([]);
  expect(line(workbook, 23, 'A', 'H')).toBe('and 4 more on KPIs');
  expect(line(workbook, 23, 'J', 'P')).toMatch(/^and \d+ more on OKRs$/);
  expect(line(workbook, 32)).toMatch(/^and \d+ more: see Review$/);
  expect(workbook.shown('Dashboard!J4')).toBe('Key results, of 52');
});

test('freshly pasted key results ask for a value before they ask for a decision', () => {
  const okrs = [
    {id: 'O1', text: 'Win more customers'},
    {id: 'O1.1', text: 'Raise the win rate from 18% to 23%', start: 0.18, target: 0.23},
    {id: 'O1.2', text: 'Raise the show rate from 62% to 70%', start: 0.62, target: 0.7},
  ];
  const workbook = new GoldenWorkbook({
    today,
    tables: ['guardrails', 'checkIns', 'okrs'],
    records: {okrs},
    onePages: ['dashboardPage'],
  });
  expect(workbook.errors()).toEqual([]);
  // OKRs alone are a choice: the first line is theirs, too.
  expect(workbook.shown('Dashboard!A2').split('\n')).toEqual([
    '2 key results.',
    '2 key results have no value yet: check in, then this page can judge.',
  ]);
});

test('where there are OKRs and no KPIs, the first line says how the OKRs are', () => {
  const result = (id: string, current: number) => ({id, text: `Result ${id}`, start: 0, target: 10, current});
  const okrs = [
    {id: 'O1', text: 'Win more customers'},
    result('O1.1', 9),
    result('O1.2', 10),
    result('O1.3', 8),
    result('O1.4', 0),
  ];
  const checkIns = okrs.slice(1).map(({id}, n) => ({id, date: day(today), value: [9, 10, 8, 0][n]!}));
  const workbook = new GoldenWorkbook({
    today,
    settings: {cycleStart: day('2026-09-07'), cycleEnd: day('2026-12-06')},
    tables: ['guardrails', 'checkIns', 'okrs'],
    records: {okrs, checkIns},
    onePages: ['dashboardPage'],
  });
  expect(workbook.shown('Dashboard!A2').split('\n')[0]).toBe(
    '4 key results: 1 achieved, 2 on track, 1 at risk.',
  );
  expect(workbook.shown('Dashboard!A6')).toBe('make KPIs under Build');
});

test('a team has its rows, the KPIs that they name, and the decisions about them', () => {
  const base = exampleContents('b2b-saas');
  const okrs = base.records.okrs!.map((row) => ({
    ...row,
    team: row.id === 'O2' ? 'Marketing' : row.id === 'O1' ? 'Sales' : '',
  }));
  const workbook = new GoldenWorkbook({
    ...base,
    tables: [...new Set([...base.tables, 'decisions' as const])],
    records: {
      ...base.records,
      okrs,
      decisions: [
        {date: day('2026-11-20'), about: 'O2.1', decision: 'Pause the campaign', owner: 'Dan'},
        {date: day('2026-11-20'), about: 'O1.1', decision: 'New proposal', owner: 'Ana'},
        {date: day('2026-11-20'), about: 'CAC payback', decision: 'Stop new campaigns', owner: 'Dan'},
      ],
    },
    pages: [],
    teams: ['Marketing'],
  });
  const tab = 'Dashboard · Marketing';
  expect(workbook.errors()).toEqual([]);
  expect(line(workbook, 1, 'A', 'K', tab)).toBe('Marketing');
  expect(lines(workbook, 10, 23, 'J', 'J', tab)).toEqual(['O2', 'O2.1', 'O2.2']);
  expect(lines(workbook, 10, 23, 'A', 'A', tab)).toEqual(['SQL rate']);
  // That of O2, and the two that protect everything.
  expect(line(workbook, 4, 'G', 'L', tab)).toBe('Guardrails, of 3 | Key results, of 2');
  // What pauses its objective is the team's to decide, too: it stands in the list below.
  expect(workbook.shown(`${tab}!M5`)).toBe('2 open');
  expect(lines(workbook, 27, 32, 'K', 'K', tab)).toContain('Stop new campaigns');
});

test('a team that no row names is told so, and not that there are no OKRs', () => {
  const workbook = new GoldenWorkbook({
    ...exampleContents('b2b-saas'),
    onePages: [],
    pages: [],
    teams: ['Ops'],
  });
  const tab = 'Dashboard · Ops';
  const says = 'No row of OKRs names this team under Team.';
  expect(workbook.errors()).toEqual([]);
  expect(workbook.shown(`${tab}!A2`).split('\n')[1]).toBe(says);
  expect(line(workbook, 10, 'J', 'P', tab)).toBe(`– | ${says}`);
  expect(workbook.shown(`${tab}!A10`)).toBe('No KPI of this team');
  expect(workbook.shown(`${tab}!B27`)).toBe('Nothing of this team is measured yet.');
});

test('what was decided and done about a worry that stays one is counted beside what is undecided', () => {
  const base = exampleContents('b2b-saas');
  const decision = {date: day('2026-11-20'), decision: 'Cut paid search', owner: 'Dan'};
  const tileWith = (doneOn: object) =>
    line(
      new GoldenWorkbook(
        withDashboard(base, {
          tables: ['decisions'],
          records: {...base.records, decisions: [{...decision, about: 'CAC payback', ...doneOn}]},
        }),
      ),
      6,
    );
  expect(tileWith({doneOn: day('2026-11-22')})).toMatch(/ undecided · 1 done, still worrying$/);
  expect(tileWith({due: day('2027-11-22')})).toMatch(/ undecided$/);
});

test('without a decision there is nothing to count', () => {
  const base = exampleContents('b2b-saas');
  const workbook = new GoldenWorkbook(
    withDashboard(base, {tables: ['decisions'], records: {...base.records, decisions: []}}),
  );
  expect(line(workbook, 5, 'M', 'P')).toBe('–');
  expect(line(workbook, 6, 'M', 'P')).toMatch(/^[0-9]+ worries undecided$/);
});

test('a KPI that had moved when the cycle began is told apart from what the cycle did', () => {
  const base = exampleContents('e-commerce');
  const kpiTile = (later: number) => {
    const cycleStart = isoDay(day(String(base.settings!.cycleStart)) + later);
    const workbook = new GoldenWorkbook(withDashboard(base, {settings: {...base.settings, cycleStart}}));
    return [4, 5, 6].map((row) => workbook.shown(`Dashboard!D${row}`));
  };
  const told = ['4 better · 1 worse', '6 as usual · 1 unverified'];
  expect(kpiTile(0)).toEqual(['KPIs, of 12', ...told]);
  // PDP→cart and promo share had gone their way when the later cycle began.
  expect(kpiTile(28)).toEqual(['KPIs, of 12 · 2 moved before the cycle', ...told]);
});

describe('the limit of a KPI shows its figure', () => {
  const limits = [
    ['no more than 12 mo', '≤ 12 mo'],
    ['must stay at most 12 mo', '≤ 12 mo'],
    ['Must not exceed 12 mo', '≤ 12 mo'],
    ['max. 12 mo per customer', '≤ 12 mo per…'],
    ['max 12mo', '≤ 12mo'],
    ['at most baseline + 10%', '≤ usual +10%'],
    ['at least 9 mo', '≥ 9 mo'],
    ['never below 9 mo', '≥ 9 mo'],
    ['minimum of 9 mo', '≥ 9 mo'],
    ['must stay below 14 mo', '< 14 mo'],
    ['stays above $9', '> $9'],
    ['between 2 and 14 mo', '2–14 mo'],
    // What trips it is not what must hold: such words stay.
    ['alert below 9 mo', 'alert below…'],
    ['≤ 12 mo', '≤ 12 mo'],
  ] as const;
  const names = limits.map((_, n) => `KPI ${n + 1}`);
  const workbook = new GoldenWorkbook({
    today,
    tables: ['kpiData', 'kpis', 'guardrails'],
    records: {
      kpis: names.map((name) => ({name, unit: 'mo'})),
      guardrails: limits.map(([rule], n) => ({name: `Guardrail ${n + 1}`, rule, kpi: names[n]!})),
    },
    onePages: ['dashboardPage'],
  });
  test.each(limits.map(([rule, shown], n) => [rule, shown, n] as const))('%s: %s', (_, shown, n) => {
    expect(workbook.shown(`Dashboard!A${10 + n}`)).toBe(names[n]);
    expect(workbook.shown(`Dashboard!G${10 + n}`)).toBe(shown);
  });
});

test('the second line has an end on the page, and what waits besides in it', () => {
  const base = exampleContents('b2b-saas');
  const scope = Array.from({length: 12}, (_, n) => `O${n + 1}.1`).join(', ');
  const guardrails = base.records.guardrails!.map((row) =>
    row.name === 'CAC payback' ? {...row, scope} : row,
  );
  const decision =
    'Cut paid search by 30% and every campaign that brings nobody back within twelve months of work';
  const need = (decisions: Record<string, CellInput>[]) =>
    new GoldenWorkbook(
      withDashboard(base, {tables: ['decisions'], records: {...base.records, guardrails, decisions}}),
    )
      .shown('Dashboard!A2')
      .split('\n')[1]!;
  const about = {
    date: day('2026-11-20'),
    about: 'CAC payback',
    decision,
    owner: 'Dan',
    due: day('2026-12-06'),
  };
  for (const line of [need([]), need([about])]) {
    expect(line.length).toBeLessThanOrEqual(190);
    expect(line).toMatch(/ breaks ≤ 12 mo for 24 weeks.*\. \d (?:other )?things wait for a decision\.$/);
  }
});

describe('for how long the limit that worries first is broken', () => {
  const weeks = (...values: number[]) =>
    values.map((value, n) => ({date: day(today) - 7 * (values.length - 1 - n), kpi: 'Wait', value}));
  const told = (rule: string, kpiData: Record<string, CellInput>[], kpi = 'Wait') => {
    const workbook = new GoldenWorkbook({
      today,
      tables: ['kpiData', 'kpis', 'guardrails'],
      records: {
        kpis: [{name: 'Wait', unit: 'min', better: 'Down'}],
        kpiData,
        guardrails: [{name: 'Waiting', rule, kpi, ...(kpi ? {} : {value: 29})}],
      },
      onePages: ['dashboardPage'],
    });
    expect(workbook.errors()).toEqual([]);
    const [, need] = workbook.shown('Dashboard!A2').split('\n');
    return / decides this week: (.*?) and pauses /.exec(need!)?.[1];
  };
  const held = [18, 20, 19, 18, 17, 20, 19, 18];

  test.each([
    ['since it held last', '≤ 20 min', weeks(...held, 24, 26, 25, 29), 'breaks ≤ 20 min for 3 weeks'],
    ['in words', 'not above 20 min', weeks(...held, 24, 26, 25, 29), 'breaks not above 20 min for 3 weeks'],
    ['from below', '≥ 15 min', weeks(...held, 12, 11, 12), 'breaks ≥ 15 min for 2 weeks'],
    [
      'by the rule of a baseline',
      '≤ baseline +10%',
      weeks(...held, 24, 26, 29),
      'breaks ≤ usual +10% for 2 weeks',
    ],
    [
      'since the last time only',
      '≤ 20 min',
      weeks(...held, 26, 27, 20, 29, 28, 27),
      'breaks ≤ 20 min for 2 weeks',
    ],
    ['not where it has just begun', '≤ 20 min', weeks(...held, 29), 'breaks ≤ 20 min'],
    ['not of two limits', '≥ 10, ≤ 20 min', weeks(...held, 24, 26, 29), 'breaks ≥ 10, ≤ 20 min'],
    ['not of a between', 'between 10 and 20 min', weeks(...held, 24, 26, 29), 'breaks between 10 and 20 min'],
  ])('%s', (_, rule, kpiData, says) =>
    expect(told(rule, kpiData)).toMatch(new RegExp(`${says.replace('+', '\\+')}$`)),
  );

  test('not where no KPI tells', () =>
    expect(told('≤ 20 min', weeks(...held), '')).toMatch(/breaks ≤ 20 min$/));
});

test('a key result with a long name keeps its figures in sight', () => {
  const base = exampleContents('b2b-saas');
  const row = (id: string, text: string, rest: object) => ({id, text, ...rest});
  const long = [
    row('O1', 'Let patients leave in good order, with everything they need for the days to come', {}),
    row('O1.1', 'Discharge letters sent within 24 hours: 55% → 80%', {start: 0.55, target: 0.8, unit: '%'}),
    row('O1.2', 'Beds ready again for the next patient on the day ≥ 95%', {
      type: 'At least',
      target: 0.95,
      unit: '%',
    }),
    row('O1.3', 'Wait in emergency: 62 → 45 min', {start: 62, target: 45, unit: 'min'}),
  ];
  const workbook = new GoldenWorkbook(withDashboard(base, {records: {...base.records, okrs: long}}));
  expect(lines(workbook, 10, 13, 'K', 'K')).toEqual([
    'Let patients leave in good order, with…',
    'Discharge letters sent within 2… 55% → 80%',
    'Beds ready again ≥ 95%',
    'Wait in emergency 62 → 45 min',
  ]);
  expect(lines(workbook, 27, 32, 'B', 'B')).toContain('Discharge letters sent within 24 ho… 55% → 80%');
});

test('long names give way with a sign, and whoever owns a key result keeps the first name', () => {
  const base = exampleContents('b2b-saas');
  const okrs = [
    {id: 'O1', text: 'Fill the classes', owner: 'Marta Ruiz'},
    {id: 'O1.1', text: 'Seats filled: 55% → 80%', start: 0.55, target: 0.8, current: 0.6, unit: '%'},
    {id: 'O1.2', text: 'Wait: 62 → 45 min', start: 62, target: 45, current: 61, unit: 'min', owner: 'Bo Li'},
    {id: 'O1.3', text: 'Calls: 6 → 9', start: 6, target: 9, current: 7, owner: 'Ana Costa, Ben Stone'},
  ];
  const name = 'Placement test conversion in Porto';
  const kpis = [{name, unit: '%'}];
  const decision = 'Every second class of the evening in one room until the wait is back at 45';
  const decisions = [{date: day('2026-11-20'), about: 'O1.1', decision, owner: 'Bo Li'}];
  const workbook = new GoldenWorkbook(
    withDashboard(base, {
      tables: ['decisions'],
      records: {...base.records, okrs, kpis, guardrails: [], decisions},
    }),
  );
  expect(lines(workbook, 10, 13, 'P', 'P')).toEqual([
    'Marta R.',
    'Marta R.',
    'Bo Li',
    'Ana Costa, Ben Stone',
  ]);
  expect(workbook.shown('Dashboard!A10')).toMatch(/^Placement test.{0,9}…$/);
  expect(lines(workbook, 27, 32, 'K', 'K').filter((text) => text.startsWith('Every'))).toEqual(
    lines(workbook, 27, 32, 'K', 'K').filter((text) => /^Every second.{20,32}…$/.test(text)),
  );
  expect(lines(workbook, 27, 32, 'K', 'K').join()).toContain('Every second');
});

test('who owns an objective owns its key results that name nobody, here as on Review', () => {
  const base = exampleContents('b2b-saas');
  const okrs = [
    {id: 'O1', text: 'Let patients leave in good order', owner: 'Maria'},
    {id: 'O1.1', text: 'Wait in emergency: 62 → 45 min', start: 62, target: 45, current: 61, unit: 'min'},
    {id: 'O1.2', text: 'Letters sent in time: 55% → 80%', start: 0.55, target: 0.8, unit: '%', owner: 'Ben'},
  ];
  const contents = withDashboard(base, {records: {...base.records, okrs}});
  const workbook = new GoldenWorkbook({...contents, onePages: ['dashboardPage', 'reviewPage']});
  expect(lines(workbook, 10, 12, 'P', 'P')).toEqual(['Maria', 'Maria', 'Ben']);
  expect([16, 17].map((row) => workbook.shown(`Review!H${row}`)).sort()).toEqual(['Ben', 'Maria']);
});
