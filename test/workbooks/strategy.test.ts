/** Strategy: what the method's three examples add up to at their North Stars, and what is wrong with a tree. */
import {letters} from '../../src/templates/formula/a1';
import {planSheet, templateOf} from '../../src/templates/sheets';
import type {PageTemplate} from '../../src/templates/template';
import {
  b2bDrivers,
  b2bOkrs,
  checkIns,
  plgDrivers,
  plgOkrs,
  shopDrivers,
  shopOkrs,
  treeWorkbook,
} from './driver-trees';
import {day, differences, GoldenWorkbook} from './golden';

const page = templateOf('strategyPage') as PageTemplate;

/** A row of the page as people read it, blank cells left out. */
const row = (workbook: GoldenWorkbook, n: number): string =>
  page.grid
    .map((_, column) => workbook.shown(`Strategy!${letters(column + 1)}${n}`))
    .filter((cell) => cell !== '')
    .join(' | ');

/** The tree: the rows below its headings. */
const treeOf = (workbook: GoldenWorkbook, rows: number): string[] =>
  Array.from({length: rows}, (_, n) => row(workbook, 18 + n));

const [FIGURES, NOTES, SENTENCE, LEGEND] = [5, 6, 15, 16];

/** With the newest value of some key results typed. */
const withCurrent = (values: Readonly<Record<string, number>>) =>
  b2bOkrs.map((okr) => {
    const current = values[String(okr.id)];
    return current === undefined ? okr : {...okr, current};
  });

describe('B2B SaaS', () => {
  const workbook = new GoldenWorkbook(
    treeWorkbook(b2bDrivers, withCurrent({'O1.1': 0.19, 'O2.2': 0.29}), {
      settings: {northStarAim: 450},
      records: {checkIns: [...checkIns('O1.1', 0.18, 0.19), ...checkIns('O2.2', 0.28, 0.29)]},
    }),
  );

  test('shows no error anywhere', () => {
    expect(workbook.errors()).toEqual([]);
  });

  test('adds up all targets at the North Star, from what they multiply to', () => {
    expect(row(workbook, 4)).toBe(
      'North Star · New ARR | Aim | If all targets land | What the forecasts add up to',
    );
    expect(row(workbook, FIGURES)).toMatch(/^\$305k \| \$450k \| \$501k \| \$\d+k$/);
    expect(
      differences(workbook, [
        {
          cell: 'Strategy!A6',
          value: expect.stringMatching(/^as usual · at this rate \$30\dk$/),
          why: 'its own history, up and down by a percent',
        },
        {cell: 'Strategy!B6', value: 'by 31 Mar 2027', why: 'the end of the cycle'},
        {cell: 'Strategy!D6', value: '$50.7k beyond the aim', why: '302.4 × 32/28 × 23/18 × …'},
        {
          cell: 'Strategy!G6',
          value: expect.stringMatching(/^\$[\d.]+k short of the aim · 2 key results too early to tell$/),
          why: 'the sales cycle and expansion have no check-ins',
        },
      ]),
    ).toEqual([]);
  });

  test('forecasts the North Star from the P50 of those that have one, the others as they stand', () => {
    const p50 = (record: number) => Number(workbook.value(workbook.at('okrs', 'p50', record)));
    const shown = Number(workbook.shown('Strategy!G5').replace(/[$k]/g, ''));
    expect(p50(2)).toBeGreaterThan(0.18);
    expect(shown).toBeCloseTo((302.4 * p50(2) * p50(7)) / 0.18 / 0.28, 0);
  });

  test('draws the tree with what each driver does, where it stands and who pushes it', () => {
    expect(row(workbook, 17)).toBe(
      'Driver | How it acts | Branch | Level now | Signal | +1% adds | Pushed by | At target | Forecast | Remark',
    );
    const forecast = (record: number): string =>
      `${Number((100 * Number(workbook.value(workbook.at('okrs', 'p50', record)))).toPrecision(3))}%`;
    expect(treeOf(workbook, 10)).toEqual([
      expect.stringMatching(/^New ARR \| \$302k \| as usual \| \$501k \| \$\d+k$/),
      '├─ Leads | Multiplies | Activation | 250 | as usual | 1% | nobody | Nobody’s',
      `├─ SQL rate | Multiplies | Activation | 28% | as usual | 1% | O2.2 | 32% | ${forecast(7)}`,
      `├─ Win rate | Multiplies | Activation | 18% | as usual | 1% | O1.1 | 23% | ${forecast(2)}`,
      '│   └─ Time to value | Influences −0.1 · Observed | Activation | 21 days | as usual | 0.1% | nobody',
      '├─ Sales cycle | Influences −0.3 · Observed | Activation | 54 days | as usual | 0.3% | O1.2 | 42 days',
      '├─ First-year ARPA | Multiplies | Activation | $24k | as usual | 1% | nobody | $25.2k | Nobody’s',
      '│   └─ Expansion ARR share | Influences 0.2 · Assumed | Activation | 21% | as usual | 0.2% | O1.3 | 27% | Rests on an assumption',
      '└─ Weekly active teams | Watched | Activation | 71% | as usual | nobody',
      '',
    ]);
  });

  test('names the strongest lever that nobody pulls', () => {
    expect(row(workbook, SENTENCE)).toBe(
      'Driver tree | Strongest lever that nobody pulls: Leads. Each 1% of it moves New ARR by 1%. ',
    );
    expect(row(workbook, LEGEND)).toMatch(/^\+1% adds: what 1% more of a driver makes of the top\./);
  });
});

test('a cycle that has just begun has no forecast yet, and says so', () => {
  const workbook = new GoldenWorkbook(treeWorkbook(b2bDrivers, b2bOkrs));
  expect(
    differences(workbook, [
      {cell: 'Strategy!B5', value: '–', why: 'no aim, and no key result on the North Star'},
      {cell: 'Strategy!B6', value: 'type it on Settings: North Star aim', why: 'where it is typed'},
      {cell: 'Strategy!D6', value: '', why: 'nothing to compare with'},
      {cell: 'Strategy!G5', value: '–', why: 'no check-ins'},
      {cell: 'Strategy!G6', value: 'too early to tell', why: 'no check-ins'},
    ]),
  ).toEqual([]);
});

test('a reached key result stays where it is, a paused one is named', () => {
  const workbook = new GoldenWorkbook(
    treeWorkbook(b2bDrivers, withCurrent({'O1.1': 0.24, 'O2.2': 0.28}), {
      settings: {northStarAim: 450},
      records: {guardrails: [{name: 'CAC payback', rule: '≤ 12 mo', scope: 'O2', kpi: 'CAC payback'}]},
    }),
  );
  expect(treeOf(workbook, 4)[3]).toBe(
    '├─ Win rate | Multiplies | Activation | 18% | as usual | 1% | O1.1 | 23% | 24%',
  );
  expect(workbook.value('Strategy!G6')).toBe(
    '$46.8k short of the aim · 3 key results too early to tell · O2.2 paused',
  );
});

test('where nobody should rely on the data nothing moves, in the figure as in the tree, and the figure says so', () => {
  const drivers = treeWorkbook(b2bDrivers, []).records!.kpis!;
  const contents = treeWorkbook(b2bDrivers, withCurrent({'O1.1': 0.21, 'O2.2': 0.29}), {
    settings: {northStarAim: 450},
    records: {
      kpis: drivers.map((kpi) => (kpi.name === 'Win rate' ? {...kpi, completeness: 0.6} : kpi)),
      checkIns: [...checkIns('O1.1', 0.18, 0.21), ...checkIns('O2.2', 0.28, 0.29)],
    },
  });
  const workbook = new GoldenWorkbook(contents);
  const p50 = (record: number) => Number(workbook.value(workbook.at('okrs', 'p50', record)));
  expect([workbook.shown(workbook.at('okrs', 'status', 2)), p50(2)]).toEqual([
    'Unverified',
    expect.any(Number),
  ]);
  expect(treeOf(workbook, 4)[3]).toBe(
    '├─ Win rate | Multiplies | Activation | 18% | Unverified | 1% | O1.1 | 23%',
  );
  expect(Number(workbook.shown('Strategy!G5').replace(/[$k]/g, ''))).toBeCloseTo((302.4 * p50(7)) / 0.28, 0);
  expect(workbook.value('Strategy!G6')).toMatch(
    /^\$[\d.]+k short of the aim · 2 key results too early to tell · 1 unverified$/,
  );
});

test('where no link is said nobody knows the strong lever, and the page says that', () => {
  const kpis = [
    {name: 'Boardings', unit: '/week', role: 'North-Star'},
    {name: 'Lateness', unit: '%', drives: 'Boardings'},
    {name: 'Fares', unit: '€', drives: 'Boardings'},
  ];
  const workbook = new GoldenWorkbook(treeWorkbook([['Boardings', '/week', 412_000]], [], {records: {kpis}}));
  expect(row(workbook, SENTENCE)).toBe(
    'Driver tree | How strongly the drivers move Boardings is not said: write it on KPIs under Link and Strength. ',
  );
});

test('where no link is said nobody knows what the targets add up to', () => {
  const kpis = [
    {name: 'Boardings', unit: '/week', role: 'North-Star'},
    {name: 'Lateness', unit: '%', drives: 'Boardings', better: 'Down'},
  ];
  const okrs = [
    {id: 'O1', text: 'Be on time'},
    {id: 'O1.1', text: 'Lateness 9% → 6%', kpi: 'Lateness', start: 0.09, target: 0.06},
  ];
  const shown = (link: object, more: object[] = []) => {
    const records = {kpis: [kpis[0]!, {...kpis[1]!, ...link}], okrs: [...okrs, ...more] as typeof okrs};
    const workbook = new GoldenWorkbook(
      treeWorkbook([['Boardings', '/week', 412_000]], [], {records, settings: {northStarAim: 450_000}}),
    );
    expect(workbook.errors()).toEqual([]);
    return [row(workbook, FIGURES).split(' | ').slice(2).join(), row(workbook, NOTES)];
  };
  const [figures, notes] = shown({});
  expect(figures).toBe('–,–');
  expect(notes).toContain('how strongly its drivers move it is not said');
  expect(shown({strength: 0.5})[0]).toBe('–,–');
  // Its own key result says where it goes, whatever its drivers do.
  const own = {id: 'O1.2', text: 'Boardings 412k → 450k', kpi: 'Boardings', start: 412_000, target: 450_000};
  expect(shown({}, [own])[0]).toMatch(/^450,000,/);
});

test('PLG SaaS: a key result below another promises the same gain twice', () => {
  const workbook = new GoldenWorkbook(treeWorkbook(plgDrivers, plgOkrs, {settings: {northStarAim: 186}}));
  expect(row(workbook, FIGURES)).toBe('131 | 186 | 211 | –');
  expect(treeOf(workbook, 5).slice(2, 4)).toEqual([
    '├─ Activation | Multiplies | Activation | 36% | as usual | 1% | O1.1 | 44% | 3.03 points of 44% unexplained',
    '│   └─ Checklist | Influences 0.35 · Observed | Activation | 38% | as usual | 0.35% | O1.2 | 55% | Claimed twice',
  ]);
  expect(row(workbook, SENTENCE)).toBe(
    'Driver tree | Every lever that moves Teams kept by half a percent or more has a key result. ',
  );
});

test('E-commerce: what the drivers leave unexplained, and the key result’s target as the aim', () => {
  const workbook = new GoldenWorkbook(
    treeWorkbook(shopDrivers, shopOkrs, {
      // Customers moved up before anybody pushed them.
      values: Array.from({length: 6}, (_, n) => ({
        date: day('2027-01-03') + 7 * n,
        kpi: 'Active repeat customers',
        value: 22154,
      })),
    }),
  );
  expect(row(workbook, FIGURES)).toBe('3,434 | 4,100 | 4,100 | –');
  // Where its own target promises more than its drivers yield, that is said beside it.
  expect(row(workbook, NOTES)).toContain('exactly the aim · 641 of 4,100 unexplained');
  expect(treeOf(workbook, 2)).toEqual([
    'Returning orders | 3,400 | as usual | O1.1 | 4,100 | 641 of 4,100 unexplained',
    '├─ Active repeat customers | Multiplies | Activation | 22,154 | Better | 1% | nobody | Nobody’s',
  ]);
});

describe('a tree that is not whole', () => {
  const broken = new GoldenWorkbook(
    treeWorkbook(b2bDrivers, b2bOkrs, {
      settings: {northStarAim: 450},
      records: {
        kpis: [
          {name: 'New ARR', role: 'North-Star', unit: '$k/week'},
          {name: 'Leads', drives: 'Visits', link: 'Multiplies'},
          {name: 'SQL rate', drives: 'New ARR', link: 'Multiplies', unit: '%'},
          {name: 'Win rate', drives: 'Time to value', link: 'Multiplies'},
          {name: 'Time to value', drives: 'Win rate', link: 'Influences', strength: 1},
          {name: 'Sales cycle', drives: 'New ARR', link: 'Influences'},
          {name: 'First-year ARPA', drives: 'New ARR'},
        ],
      },
    }),
  );

  test('shows no error anywhere', () => {
    expect(broken.errors()).toEqual([]);
  });

  test('says in a sentence what to put right, and where', () => {
    expect(row(broken, LEGEND)).toBe(
      '⚠ Put it right on KPIs, group Driver tree: Win rate, Time to value lead round in a loop · ' +
        'New ARR: Sales cycle: strengths is blank, and it Influences · ' +
        'Sales cycle: strengths is blank, and it Influences · Leads drives "Visits", which is no driver here.',
    );
    expect(row(broken, NOTES)).toBe(
      'Unverified | by 31 Mar 2027 | cannot be computed: see the driver tree | cannot be computed: see the driver tree',
    );
    expect(treeOf(broken, 7)).toEqual([
      '⚠ New ARR: Sales cycle:…',
      expect.stringMatching(/^├─ SQL rate \| Multiplies/),
      '⚠ Sales cycle: strength…',
      expect.stringMatching(/^└─ First-year ARPA \| link not said \| 24 /),
      '⚠ Leads drives "Visits"…',
      expect.stringMatching(/^Win rate .* Loop$/),
      expect.stringMatching(/^Time to value .* Loop$/),
    ]);
  });

  test('a key result without a target pushes nothing, but its KPI is not nobody’s', () => {
    const workbook = new GoldenWorkbook(
      treeWorkbook(shopDrivers, [
        {id: 'O1', text: 'X'},
        {id: 'O1.1', text: 'X', kpi: 'Orders each'},
      ]),
    );
    expect(treeOf(workbook, 3)[2]).toMatch(/ O1\.1 \| Its key result has no target$/);
    expect(workbook.value('Strategy!D6')).toBe('no key result moves it yet');
  });

  test('without a North Star it asks for one', () => {
    const workbook = new GoldenWorkbook(
      treeWorkbook(shopDrivers, shopOkrs, {
        records: {kpis: [{name: 'Visits'}, {name: 'Leads', drives: 'Visits', link: 'Multiplies'}]},
      }),
    );
    expect(row(workbook, SENTENCE)).toContain('Give one KPI on KPIs the role North-Star.');
    expect(workbook.value('Strategy!A6')).toBe('no KPI has the role North-Star');
    expect(workbook.errors()).toEqual([]);
  });
});

test('more drivers than fit are counted, and none of them is lost to the arithmetic', () => {
  const many = Array.from({length: 30}, (_, n) => ({
    name: `Driver ${n + 1}`,
    drives: 'Top',
    link: 'Adds',
  }));
  const kpis = [{name: 'Top', role: 'North-Star'}, ...many];
  const values = kpis.flatMap(({name}) =>
    Array.from({length: 8}, (_, n) => ({
      date: day('2026-10-04') + 7 * n,
      kpi: name,
      value: (name === 'Top' ? 3000 : 100) + (n % 2),
    })),
  );
  const workbook = new GoldenWorkbook(
    treeWorkbook(
      [],
      [
        {id: 'O1', text: 'X'},
        {id: 'O1.1', text: 'X', start: 100, target: 150, kpi: 'Driver 30'},
      ],
      {
        records: {kpis, kpiData: values},
      },
    ),
  );
  expect(row(workbook, SENTENCE)).toContain('The first 20 of 31 are shown.');
  expect(row(workbook, FIGURES)).toMatch(/\| 3,050 \|/);
  expect(workbook.errors()).toEqual([]);
});

describe('an empty workbook', () => {
  const workbook = new GoldenWorkbook(treeWorkbook([], [], {records: {kpis: [], kpiData: []}}));

  test('says what to do first', () => {
    expect(workbook.errors()).toEqual([]);
    expect(row(workbook, FIGURES)).toBe('– | – | – | –');
    expect(row(workbook, SENTENCE)).toBe(
      'Driver tree | Say on KPIs what drives what (group Driver tree) and which KPI is the North-Star; this draws itself.',
    );
    expect(treeOf(workbook, 20).join('')).toBe('');
  });

  test.each([
    ['KPIs', 'There is no KPIs sheet: make it in the sidebar under Build.', {}],
    ['OKRs', 'no OKRs sheet: make it under Build', {kpis: {tab: 'KPIs', header: []}}],
  ])('and without the sheet %s where to make it', (_, says, sheets) => {
    const plan = planSheet(page, {sheets: {settings: {tab: 'Settings', header: []}, ...sheets}, answers: {}});
    const cells = plan.blocks.flatMap((block) => block.cells.flat()).map(String);
    expect(cells.some((cell) => cell.includes(says))).toBe(true);
    expect(
      cells.filter((cell) => cell.startsWith('=') && /'(KPIs|OKRs)'!/.test(cell) && says.includes('KPIs')),
    ).toEqual([]);
  });
});
