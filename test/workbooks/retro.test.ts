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

test('two closed cycles', () => {
  const workbook = retro(both);
  expect(workbook.errors()).toEqual([]);
  console.log(
    shown(workbook, 1, 60)
      .map((line, n) => `${n + 1}: ${line}`)
      .join('\n'),
  );
});
