/** The Retro page: two closed cycles, none, one, an Archive that somebody sorted or typed into, many key results. */
import type {CellInput} from '../../src/templates/sheet-plan';
import {type Contents, day, GoldenWorkbook} from './golden';

const TODAY = '2026-01-20';
const H2 = {
  cycle: 'H2 2025',
  cycleStart: day('2025-07-01'),
  cycleEnd: day('2025-12-31'),
  closedOn: day('2026-01-02'),
};
const H1 = {
  cycle: 'H1 2025',
  cycleStart: day('2025-01-01'),
  cycleEnd: day('2025-06-30'),
  closedOn: day('2025-07-02'),
};

type Row = Readonly<Record<string, CellInput>>;

const lead = {
  id: 'O5.1',
  text: 'Leads 220 → 250',
  verdict: 'Worked',
  moved: 'Moved',
  final: 252,
  lockedTarget: 250,
  target: 250,
  lockedScore: 1,
  revisedScore: 1,
  objectiveScore: 0.9,
  kpi: 'Leads',
  bar: 0.7,
  chance: 0.74,
  confidence: 0.8,
  checkIns: 25,
  weeks: 26,
};
const show = {
  id: 'O5.2',
  text: 'Show rate 62% → 70%',
  verdict: 'Hollow',
  moved: 'Noise',
  final: 0.71,
  lockedTarget: 0.7,
  target: 0.7,
  unit: '%',
  lockedScore: 1,
  revisedScore: 1,
  objectiveScore: 0.9,
  kpi: 'Show rate',
  bar: 0.7,
  chance: 0.61,
  confidence: 0.7,
  checkIns: 24,
  weeks: 26,
  why: 'Wrong lever',
};
const ramp = {
  id: 'O6.1',
  text: 'Ramp 110 → 80 days',
  verdict: 'Missed, but moved',
  moved: 'Moved',
  final: 92,
  lockedTarget: 80,
  target: 85,
  unit: 'days',
  lockedScore: 0.6,
  revisedScore: 0.72,
  objectiveScore: 0.36,
  kpi: 'Ramp',
  bar: 0.7,
  chance: 0.38,
  confidence: 0.6,
  checkIns: 22,
  weeks: 26,
  why: 'Too ambitious',
};
const upsell = {
  id: 'O6.2',
  text: 'Upsell calls 12% → 20%',
  verdict: 'Did not work',
  moved: 'Noise',
  final: 0.13,
  lockedTarget: 0.2,
  target: 0.2,
  unit: '%',
  lockedScore: 0.12,
  revisedScore: 0.12,
  objectiveScore: 0.36,
  kpi: 'Upsell calls',
  bar: 0.7,
  chance: 0.12,
  confidence: 0.7,
  checkIns: 20,
  weeks: 26,
  why: 'Waited for others',
};
const second: readonly Row[] = [lead, show, ramp, upsell].map((row) => ({...row, ...H2}));
const first: readonly Row[] = [
  {
    id: 'O1.1',
    text: 'Old one',
    verdict: 'Worked',
    final: 10,
    lockedScore: 1,
    revisedScore: 1,
    objectiveScore: 1,
    bar: 0.7,
    confidence: 0.9,
    chance: 0.8,
    checkIns: 26,
    weeks: 26,
  },
  {
    id: 'O1.2',
    text: 'Old two',
    verdict: 'Worked',
    final: 10,
    lockedScore: 1,
    revisedScore: 1,
    objectiveScore: 1,
    bar: 1,
    confidence: 0.2,
    chance: 0.5,
    checkIns: 26,
    weeks: 26,
  },
].map((row) => ({...row, ...H1}));
const both = [...second, ...first];

/** Weeks up to the newest, around a level; the last ones elsewhere. */
const history = (kpi: string, level: number, last: readonly number[] = []): Row[] => {
  const noise = [-1.6, 1.7, 0.2, 0.3, -0.8, -0.7, 0.5, 1.1, -0.3, 1.2, -0.7, -0.9];
  const values = [
    ...Array.from({length: 40 - last.length}, (_, n) => level * (1 + noise[n % 12]! / 50)),
    ...last,
  ];
  return values.map((value, n) => ({date: day(TODAY) - 7 * (values.length - 1 - n), kpi, value}));
};
const good = {completeness: 1, validity: 1, cadence: 'Weekly', better: 'up'};
const kpis: readonly Row[] = [
  {name: 'Leads', ...good},
  {name: 'Renewals', owner: 'Ana', ...good},
  {name: 'Ramp', unit: 'days', owner: 'Ben', ...good, better: 'down'},
  {name: 'Refunds', role: 'Guardrail', ...good},
  {name: 'Late data', ...good, completeness: 1 / 2},
  {name: 'Short', ...good},
];
const kpiData: readonly Row[] = [
  ...history('Leads', 250),
  ...history('Renewals', 60),
  ...history('Ramp', 90, [120, 122, 121, 119]),
  ...history('Refunds', 10),
  ...history('Late data', 5),
  ...history('Short', 5).slice(-5),
];

function retro(archive: readonly Row[], rest: Partial<Contents> = {}): GoldenWorkbook {
  return new GoldenWorkbook({
    today: TODAY,
    tables: ['kpiData', 'kpis', 'okrs', 'archive'],
    settings: {cycleStart: '2026-01-01', cycleEnd: '2026-06-30'},
    onePages: ['retroPage'],
    ...rest,
    records: {kpis, kpiData, archive, ...rest.records},
  });
}

/** What a reader sees of some rows; blank ends dropped. */
const shown = (workbook: GoldenWorkbook, from: number, to: number): string[] =>
  Array.from({length: to - from + 1}, (_, n) =>
    Array.from('ABCDEFGHIJKL', (column) => workbook.shown(`Retro!${column}${from + n}`))
      .join(' | ')
      .replace(/( \| )+/g, ' | ')
      .replace(/^ \| |[ |]+$/g, ''),
  );

const results = (workbook: GoldenWorkbook): string[] => shown(workbook, 9, 20).filter((line) => line !== '');
const tileRows = [3, 5] as const;

describe('two closed cycles', () => {
  const workbook = retro(both);

  test('the newest one stands beside the one before it', () => {
    expect(workbook.errors()).toEqual([]);
    expect(shown(workbook, 1, 2)).toEqual([
      'Retro · H2 2025 | closed 2 Jan 2026 · 4 key results',
      'The OKRs, not the rhythm: score 0.63, with 87% of the check-ins made. Choose other levers, or ask for less.',
    ]);
    expect(shown(workbook, ...tileRows)).toEqual([
      'Score as locked | Check-ins made | Worked | Hollow | Missed, but moved | Did not work | Untestable',
      '0.63 | 87% | 1 | 1 | 1 | 1 | 0',
      'as revised 0.71 · H1 2025: 1.00 | before 100% | before 2 | before 0 | before 0 | before 0 | before 0',
    ]);
  });

  test('its key results, those that teach most first', () => {
    expect(results(workbook)).toEqual([
      'O6.2 | Upsell calls 12% → 20% | 20.0% | 13.0% | 0.12 | Noise | Did not work | Waited for others',
      'O5.2 | Show rate 62% → 70% | 70.0% | 71.0% | 1.00 | Noise | Hollow | Wrong lever',
      'O6.1 | Ramp 110 → 80 days | 80 | 92 | 0.60 | Moved | Missed, but moved | Too ambitious',
      'O5.1 | Leads 220 → 250 | 250 | 252 | 1.00 | Moved | Worked',
    ]);
  });

  test('what was said at half-time and what came true, owners and forecast apart, by the bar of each', () => {
    expect(shown(workbook, 22, 26)).toEqual([
      'Calibration | owners said 65% on average, 67% came true · the forecast said 53% on average, 67% came true',
      'Owners, at half-time | Forecast, at half-time',
      'said 70–100%: 3 of 4 came true | said 70–100%: 2 of 2 came true',
      'said 30–70%: 0 of 1 came true | said 30–70%: 2 of 3 came true',
      'said 0–30%: 1 of 1 came true | said 0–30%: 0 of 1 came true',
    ]);
  });

  test('KPIs that got worse by what was usual before the cycle, then those that no key result ever pushed', () => {
    expect(shown(workbook, 28, 34).filter((line) => line !== '')).toEqual([
      'KPIs to become key results | One click takes each into Write: sidebar, Cycle, Retro.',
      'Key result, as it would read | µ | σ | Why | Stretch target | Owner',
      'Reduce Ramp from 121 days to 83 days | 90.8 days | 5.22 days | Worse | 83 days | Ben',
      'Increase Renewals from 59.9 to 61.7 | 59.9 | 1.19 | never in a key result | 61.7 | Ana',
    ]);
  });

  test('lines for what people make of it', () => {
    expect(shown(workbook, 36, 44).filter((line) => line !== '')).toEqual([
      'What to keep | What to stop',
      'Practice for other teams | Who passes it on',
      'Once each part has a line, Start here counts the retro as done.',
    ]);
  });
});

describe('an Archive that somebody', () => {
  const usual = shown(retro(both), 1, 35);

  test.each([
    ['turned round', [...both].reverse()],
    [
      'sorted by what they came to',
      [...both].sort((a, b) => String(a.verdict).localeCompare(String(b.verdict))),
    ],
    ['left a gap in', [second[0]!, {}, ...second.slice(1), {}, ...first]],
  ])('%s shows the same', (_, archive) => {
    expect(shown(retro(archive), 1, 35)).toEqual(usual);
  });

  test('typed into says where to put it right, and nothing that could mislead', () => {
    const workbook = retro([{...second[0], objectiveScore: 'good'}, ...second.slice(1), ...first]);
    expect(workbook.errors()).toEqual([]);
    expect(workbook.shown('Retro!A2')).toBe(
      '⚠ O5.1: objective score is text: "good": put it right on Archive.',
    );
  });

  test('wrote a word of their own for a confidence into counts the others', () => {
    const archive = both.map((row) => (row.id === 'O5.1' ? {...row, confidence: 'high'} : row));
    expect(shown(retro(archive), 24, 24)).toEqual([
      'said 70–100%: 2 of 3 came true | said 70–100%: 2 of 2 came true',
    ]);
  });

  test('took away is said, and no cell shows an error', () => {
    const workbook = retro(both);
    workbook.remove('Archive');
    expect(workbook.shown('Retro!A2')).toMatch(/^A sheet that this page reads is gone or broken/);
    expect(workbook.errors().filter((error) => /^Retro!.(?:[1-9]|[1-3][0-9]) /.test(error))).toEqual([]);
  });
});

test('one closed cycle has nothing to stand beside, and calibration says what it waits for', () => {
  const workbook = retro(second);
  expect(workbook.errors()).toEqual([]);
  expect(shown(workbook, 5, 5)).toEqual(['as revised 0.71 · no cycle before it']);
  expect(shown(workbook, 22, 26)).toEqual([
    'Calibration | Waits for a second closed cycle: of one alone nobody can tell judgement from luck.',
    'Owners, at half-time | Forecast, at half-time',
    '',
    '',
    '',
  ]);
});

test('a cycle that was never locked says so instead of a score as locked', () => {
  const unlocked = second.map((row) => ({
    ...row,
    lockedScore: null,
    lockedTarget: null,
    objectiveScore: 0.8,
  }));
  const workbook = retro(unlocked);
  expect(shown(workbook, 3, 5).map((line) => line.split(' | ')[0])).toEqual([
    'Score, not locked',
    '0.71',
    'no cycle before it',
  ]);
  expect(results(workbook)[2]).toBe(
    'O6.1 | Ramp 110 → 80 days | 85 | 92 | 0.72 | Moved | Missed, but moved | Too ambitious',
  );
});

test('nothing closed: one sentence says what to do, and nothing else claims anything', () => {
  const workbook = retro([]);
  expect(workbook.errors()).toEqual([]);
  expect(shown(workbook, 1, 2)).toEqual([
    'Retro',
    'Nothing to look back on yet. Close a cycle in the sidebar under Cycle: its key results go to the Archive, and this page fills itself.',
  ]);
  expect(shown(workbook, 4, 5)).toEqual(['– | – | – | – | – | – | –', '']);
  expect(results(workbook)).toEqual([]);
  expect(shown(workbook, 30, 34).join('')).toBe('');
});

test('without KPIs it says what the drafts need', () => {
  const workbook = new GoldenWorkbook({
    today: TODAY,
    tables: ['archive'],
    onePages: ['retroPage'],
    records: {archive: both},
  });
  expect(workbook.errors()).toEqual([]);
  expect(shown(workbook, 28, 28)).toEqual([
    'KPIs to become key results | They need the sheets KPIs and KPI data: make them under Build.',
  ]);
  expect(results(workbook)).toHaveLength(4);
});

test('fifty key results keep their rows and say how many more there are', () => {
  const many = Array.from({length: 50}, (_, n) => ({
    ...second[n % 4],
    id: `O${7 + Math.floor(n / 4)}.${(n % 4) + 1}`,
  }));
  const workbook = retro(many);
  expect(workbook.errors()).toEqual([]);
  expect(results(workbook)).toHaveLength(12);
  expect(results(workbook)[11]).toBe('and 39 more on Archive');
  expect(results(workbook)[0]).toMatch(/^O7\.4 .* Did not work/);
  expect(shown(workbook, 4, 4)).toEqual(['0.90 | 87% | 13 | 13 | 12 | 12 | 0']);
});
