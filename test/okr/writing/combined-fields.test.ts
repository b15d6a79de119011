import fc from 'fast-check';
import {parseKeyResult} from '../../../src/okr/writing/sentence/parse-key-result';

const LABELS = [
  '',
  '- ',
  '• ',
  '1. ',
  '3) ',
  '(a) ',
  '☐ ',
  '[ ] ',
  '[P1] ',
  'KR1: ',
  'KR 1.1 – ',
  'O1.2 ',
  'Key result 2: ',
];

const METRICS = [
  'activation rate',
  'NPS',
  'median sales cycle',
  'support backlog',
  'average order value',
  'Day-30 retention',
  'time to hire',
  'p95 latency',
  'on-time delivery',
  'defects per 1,000 units',
  'days sales outstanding',
  'share of repeat buyers',
  'PDP→Cart rate',
  'CO₂ per parcel',
  'LTV:CAC',
  'return on ad spend',
  'open rate of the newsletter',
];

/** Two figures in one unit, as written and as read. */
const FIGURES: readonly (readonly [from: string, to: string, start: number, target: number, unit: string])[] =
  [
    ['18%', '23%', 0.18, 0.23, '%'],
    ['2,5 %', '4 %', 0.025, 0.04, '%'],
    ['-3%', '2%', -0.03, 0.02, '%'],
    ['54', '42 days', 54, 42, 'days'],
    ['900 ms', '450 ms', 900, 450, 'ms'],
    ['2h 30m', '1h 15m', 2.5, 1.25, 'h'],
    ['3,400', '4,100', 3_400, 4_100, ''],
    ['12k', '20k', 12_000, 20_000, ''],
    ['30', '45/week', 30, 45, '/week'],
    ['4.1/5', '4.5/5', 4.1, 4.5, '/5'],
    ['1.9x', '2.4x', 1.9, 2.4, 'x'],
    ['$62', '$70', 62, 70, '$'],
    ['€1.2M', '€1.8M', 1_200_000, 1_800_000, '€'],
    ['R$ 1.250,50', 'R$ 1.400,00', 1_250.5, 1_400, 'R$'],
    ['1 250 000 kr', '1 500 000 kr', 1_250_000, 1_500_000, 'kr'],
    ['CHF 1’200', 'CHF 1’450', 1_200, 1_450, 'CHF'],
    ['₹3 crore', '₹4 crore', 3e7, 4e7, '₹'],
  ];

const MOVES = [
  '{metric} from {from} to {to}',
  '{metric}: {from} → {to}',
  '{metric} {from} -> {to}',
  'Bring {metric} from {from} → {to}',
  'Improve {metric} to {to} (currently {from})',
  '{metric} to {to} from {from}',
  '{metric}: currently {from}, target {to}',
  '{metric} – baseline {from}, goal {to}',
];

const LIMITS = [
  ['{metric} ≥ {to}', 'At least'],
  ['{metric} of at least {to}', 'At least'],
  ['Maintain {metric} above {to}', 'At least'],
  ['{metric} ≤ {to}', 'At most'],
  ['Keep {metric} below {to}', 'At most'],
  ['{metric}: max. {to}', 'At most'],
  ['{metric} must not exceed {to}', 'At most'],
] as const;

const SEGMENTS = [
  ['', ''],
  [' in DACH', 'DACH'],
  [' (EMEA)', 'EMEA'],
  [' for new workspaces', 'new workspaces'],
  [' among first-time buyers', 'first-time buyers'],
  [' in the mid-market segment', 'mid-market'],
  [' on mobile', 'mobile'],
  [' across all stores', 'stores'],
] as const;

const TIMES = [
  ['', ''],
  [' by 2026-06-30', '2026-06-30'],
  [' by 30 June 2026', '2026-06-30'],
  [' (by 30.06.2026)', '2026-06-30'],
  [' by end of Q3', 'end of Q3'],
  [' in Q4', 'Q4'],
  [' until December 2026', 'December 2026'],
] as const;

const NOTES = ['', '.', ' without raising costs', ' via packaged add-ons', ' – owner: Ana'];

const around = {
  label: fc.constantFrom(...LABELS),
  metric: fc.constantFrom(...METRICS),
  figures: fc.constantFrom(...FIGURES),
  segment: fc.constantFrom(...SEGMENTS),
  time: fc.constantFrom(...TIMES),
  note: fc.constantFrom(...NOTES),
};
const RUNS = {numRuns: 1_500};

test('a movement is read the same in every form, with everything that stands around it', () => {
  fc.assert(
    fc.property(fc.record({...around, move: fc.constantFrom(...MOVES)}), (drawn) => {
      const {label, metric, move, note} = drawn;
      const [from, to, start, target, unit] = drawn.figures;
      const [segmentWords, segment] = drawn.segment;
      const [timeWords, due] = drawn.time;
      const sentence = move
        .replace('{metric}', metric)
        .replace('{from}', () => from)
        .replace('{to}', () => to);
      const type = target > start ? 'Increase' : 'Reduce';
      expect(parseKeyResult(`${label}${sentence}${segmentWords}${timeWords}${note}`)).toMatchObject({
        ...{type, metric, start, target, unit, segment, due},
      });
    }),
    RUNS,
  );
});

test('so is a limit', () => {
  fc.assert(
    fc.property(fc.record({...around, limit: fc.constantFrom(...LIMITS)}), (drawn) => {
      const {label, metric, note} = drawn;
      const [words, type] = drawn.limit;
      const [, to, , target, unit] = drawn.figures;
      const [segmentWords, segment] = drawn.segment;
      const [timeWords, due] = drawn.time;
      const sentence = words.replace('{metric}', metric).replace('{to}', () => to);
      expect(parseKeyResult(`${label}${sentence}${segmentWords}${timeWords}${note}`)).toMatchObject({
        ...{type, metric, start: null, target, unit, segment, due},
      });
    }),
    RUNS,
  );
});
