import {guardrailStatus} from '../../../src/okr/guardrail/guardrail-status';
import {parseGuardrail} from '../../../src/okr/guardrail/rule';

type Row = readonly [
  rule: string,
  cases: readonly (readonly [value: number, word: string])[],
  baseline?: number,
];

const status = (value: number | null, rule: string | null, baseline?: number, margin?: number) =>
  guardrailStatus({value, rule, baseline: baseline ?? null, margin: margin ?? null});

/** Values just beside each limit, so that a wrong limit, side or inclusiveness changes a word. */
const RULES: readonly Row[] = [
  // brackets beside a limit describe
  [
    'CSAT (1–5) ≥ 4',
    [
      [2, 'Tripped'],
      [4, 'Watch'],
      [4.8, 'OK'],
    ],
  ],
  [
    'NPS ≥ 40 (scale -100 to 100)',
    [
      [30, 'Tripped'],
      [50, 'OK'],
    ],
  ],
  [
    'CAC payback 14 mo (guardrail ≤ 12)',
    [
      [14, 'Tripped'],
      [11, 'OK'],
    ],
  ],
  [
    'CSAT 1-5 ≥ 4',
    [
      [2, 'Tripped'],
      [4.8, 'OK'],
    ],
  ],
  [
    'rating on a scale of 1 to 5, at least 4',
    [
      [2, 'Tripped'],
      [4.8, 'OK'],
    ],
  ],
  [
    'NPS -100 to 100 ≥ 40',
    [
      [30, 'Tripped'],
      [50, 'OK'],
    ],
  ],
  [
    'between 2 and 5 at most 5 days a week',
    [
      [3.5, 'OK'],
      [6, 'Tripped'],
    ],
  ],
  [
    '3 complaints per week or fewer',
    [
      [2, 'OK'],
      [4, 'Tripped'],
    ],
  ],
  [
    '1.25m users or more',
    [
      [1_200_000, 'Tripped'],
      [1_400_000, 'OK'],
    ],
  ],
  [
    'average basket ≥ 1.250 €',
    [
      [1_100, 'Tripped'],
      [1_400, 'OK'],
    ],
  ],
  [
    'churn ﹤ 3%',
    [
      [0.02, 'OK'],
      [0.03, 'Tripped'],
    ],
  ],
  [
    '≥ 95% of calls answered in under 10 minutes',
    [
      [0.9, 'Tripped'],
      [0.96, 'Watch'],
      [1, 'OK'],
    ],
  ],
  [
    'at least 80% of orders within 24 hours',
    [
      [0.7, 'Tripped'],
      [0.9, 'OK'],
    ],
  ],
  [
    'under 10 minutes for 95% of calls',
    [
      [5, 'OK'],
      [11, 'Tripped'],
    ],
  ],
  [
    'wait time (5 to 10 minutes)',
    [
      [7, 'OK'],
      [11, 'Tripped'],
    ],
  ],
  // people are not counted in minutes
  [
    'at least 1.25m users',
    [
      [1_200_000, 'Tripped'],
      [1_400_000, 'OK'],
    ],
  ],
  [
    'wait ≤ 5m',
    [
      [4, 'OK'],
      [6, 'Tripped'],
    ],
  ],
  // full-width signs
  [
    'churn ＜ ３％',
    [
      [0.02, 'OK'],
      [0.03, 'Tripped'],
    ],
  ],
  // as they stand in the method
  [
    'INP p95 ≤ 200ms',
    [
      [180, 'OK'],
      [195, 'Watch'],
      [200, 'Watch'],
      [201, 'Tripped'],
    ],
  ],
  [
    'refund rate ≤ 1.2%',
    [
      [0.011, 'OK'],
      [0.012, 'Watch'],
      [0.0121, 'Tripped'],
    ],
  ],
  [
    'CAC payback ≤ 12 mo',
    [
      [11, 'OK'],
      [12, 'Watch'],
      [12.1, 'Tripped'],
    ],
  ],
  [
    'refund rate ≤ 1.0%',
    [
      [0.009, 'OK'],
      [0.01, 'Watch'],
      [0.0101, 'Tripped'],
    ],
  ],
  [
    'support ticket rate ≤ baseline +10%',
    [
      [2, 'OK'],
      [2.2, 'Watch'],
      [2.21, 'Tripped'],
    ],
    2,
  ],
  [
    'Gross margin ≥ 64%',
    [
      [0.7, 'OK'],
      [0.64, 'Watch'],
      [0.63, 'Tripped'],
    ],
  ],
  [
    'refund rate ≤ 1.5%',
    [
      [0.014, 'OK'],
      [0.016, 'Tripped'],
    ],
  ],
  [
    'LCP ≤ 2.5s',
    [
      [2, 'OK'],
      [2.45, 'Watch'],
      [2.6, 'Tripped'],
    ],
  ],
  [
    'refund ≤ 1.0%',
    [
      [0.005, 'OK'],
      [0.02, 'Tripped'],
    ],
  ],
  [
    'INP ≤ 200ms',
    [
      [100, 'OK'],
      [300, 'Tripped'],
    ],
  ],
  [
    'support tickets ≤ baseline +10%',
    [
      [100, 'OK'],
      [111, 'Tripped'],
    ],
    100,
  ],
  // signs
  [
    '≤12',
    [
      [11, 'OK'],
      [13, 'Tripped'],
    ],
  ],
  [
    '=<12',
    [
      [11, 'OK'],
      [13, 'Tripped'],
    ],
  ],
  [
    '=> 64 %',
    [
      [0.7, 'OK'],
      [0.63, 'Tripped'],
    ],
  ],
  [
    '< 3',
    [
      [2.5, 'OK'],
      [2.9, 'Watch'],
      [3, 'Tripped'],
    ],
  ],
  [
    '> 3',
    [
      [3.5, 'OK'],
      [3, 'Tripped'],
    ],
  ],
  [
    'NPS ≥ −10',
    [
      [0, 'OK'],
      [-10, 'Watch'],
      [-11, 'Tripped'],
    ],
  ],
  [
    '2 ≤ x ≤ 5',
    [
      [3.5, 'OK'],
      [1, 'Tripped'],
      [6, 'Tripped'],
    ],
  ],
  [
    '= 0',
    [
      [0, 'OK'],
      [1, 'Tripped'],
    ],
  ],
  // words
  [
    'at least 64%',
    [
      [0.7, 'OK'],
      [0.6, 'Tripped'],
    ],
  ],
  [
    'no more than 12 months',
    [
      [11, 'OK'],
      [13, 'Tripped'],
    ],
  ],
  [
    'at most 12',
    [
      [11, 'OK'],
      [13, 'Tripped'],
    ],
  ],
  [
    'stay under 20k',
    [
      [18_000, 'OK'],
      [20_000, 'Tripped'],
    ],
  ],
  [
    'below 5',
    [
      [4, 'OK'],
      [5, 'Tripped'],
    ],
  ],
  [
    'must not exceed 3,400',
    [
      [3_000, 'OK'],
      [3_401, 'Tripped'],
    ],
  ],
  [
    'does not drop below 1.200,50',
    [
      [1_500, 'OK'],
      [1_200, 'Tripped'],
    ],
  ],
  [
    "gross margin doesn't fall below 64%",
    [
      [0.7, 'OK'],
      [0.6, 'Tripped'],
    ],
  ],
  [
    'error rate never above 0.1%',
    [
      [0.0005, 'OK'],
      [0.002, 'Tripped'],
    ],
  ],
  [
    'up to 5',
    [
      [4, 'OK'],
      [6, 'Tripped'],
    ],
  ],
  [
    'within 200 ms',
    [
      [150, 'OK'],
      [201, 'Tripped'],
    ],
  ],
  [
    'max 12 mo',
    [
      [11, 'OK'],
      [13, 'Tripped'],
    ],
  ],
  [
    '12 mo max',
    [
      [11, 'OK'],
      [13, 'Tripped'],
    ],
  ],
  [
    '12 months or less',
    [
      [11, 'OK'],
      [13, 'Tripped'],
    ],
  ],
  [
    'minimum gross margin 64%',
    [
      [0.7, 'OK'],
      [0.6, 'Tripped'],
    ],
  ],
  [
    '64%+',
    [
      [0.7, 'OK'],
      [0.6, 'Tripped'],
    ],
  ],
  [
    'no less than 50 percent',
    [
      [0.6, 'OK'],
      [0.4, 'Tripped'],
    ],
  ],
  [
    'Page load under two seconds',
    [
      [1.5, 'OK'],
      [2, 'Tripped'],
    ],
  ],
  [
    'zero Sev1 incidents',
    [
      [0, 'OK'],
      [1, 'Tripped'],
    ],
  ],
  [
    'no data loss',
    [
      [0, 'OK'],
      [1, 'Tripped'],
    ],
  ],
  [
    'pause if churn > 5%',
    [
      [0.04, 'OK'],
      [0.05, 'Watch'],
      [0.06, 'Tripped'],
    ],
  ],
  // units, currencies, separators, scales
  [
    'AOV ≥ $78',
    [
      [90, 'OK'],
      [77, 'Tripped'],
    ],
  ],
  [
    '78 € or more',
    [
      [90, 'OK'],
      [77, 'Tripped'],
    ],
  ],
  [
    'Opex ≤ €1.2m',
    [
      [1_100_000, 'OK'],
      [1_300_000, 'Tripped'],
    ],
  ],
  [
    'spend < $20M',
    [
      [15e6, 'OK'],
      [2e7, 'Tripped'],
    ],
  ],
  [
    '≤ 1 200',
    [
      [1_000, 'OK'],
      [1_201, 'Tripped'],
    ],
  ],
  [
    '≤ 1,5',
    [
      [1.4, 'OK'],
      [1.6, 'Tripped'],
    ],
  ],
  [
    '≤ 0,125',
    [
      [0.1, 'OK'],
      [0.13, 'Tripped'],
    ],
  ],
  [
    'LTV:CAC ≥ 3:1',
    [
      [3.5, 'OK'],
      [2.9, 'Tripped'],
    ],
  ],
  [
    'CSAT ≥ 4.5/5',
    [
      [4.8, 'OK'],
      [4.4, 'Tripped'],
    ],
  ],
  // ranges
  [
    'between 2 and 5',
    [
      [3.5, 'OK'],
      [2, 'Watch'],
      [5, 'Watch'],
      [1.9, 'Tripped'],
      [5.1, 'Tripped'],
    ],
  ],
  [
    'from 2 to 5',
    [
      [3.5, 'OK'],
      [6, 'Tripped'],
    ],
  ],
  [
    '2–5',
    [
      [3.5, 'OK'],
      [1, 'Tripped'],
    ],
  ],
  [
    '2 - 5%',
    [
      [0.03, 'OK'],
      [0.06, 'Tripped'],
    ],
  ],
  [
    'at least 2 and at most 5',
    [
      [3.5, 'OK'],
      [1, 'Tripped'],
      [6, 'Tripped'],
    ],
  ],
  [
    '5% ± 1%',
    [
      [0.05, 'OK'],
      [0.06, 'Watch'],
      [0.061, 'Tripped'],
    ],
  ],
  // baselines
  [
    '≤ baseline + 2pp',
    [
      [0.185, 'OK'],
      [0.21, 'Tripped'],
    ],
    0.18,
  ],
  [
    '≥ baseline − 2pp',
    [
      [0.17, 'OK'],
      [0.15, 'Tripped'],
    ],
    0.18,
  ],
  [
    '≤ baseline + 0.5',
    [
      [3, 'OK'],
      [4, 'Tripped'],
    ],
    3,
  ],
  [
    'baseline plus 10% at most',
    [
      [100, 'OK'],
      [111, 'Tripped'],
    ],
    100,
  ],
  [
    'within 10% of baseline',
    [
      [100, 'OK'],
      [111, 'Tripped'],
      [89, 'Tripped'],
    ],
    100,
  ],
  [
    'baseline ± 10%',
    [
      [100, 'OK'],
      [111, 'Tripped'],
      [89, 'Tripped'],
    ],
    100,
  ],
  [
    '≤ 110% of baseline',
    [
      [100, 'OK'],
      [111, 'Tripped'],
    ],
    100,
  ],
  [
    '≤ 1.1x baseline',
    [
      [100, 'OK'],
      [111, 'Tripped'],
    ],
    100,
  ],
  [
    'no more than 10% above baseline',
    [
      [100, 'OK'],
      [111, 'Tripped'],
    ],
    100,
  ],
  [
    'not more than 5% below baseline',
    [
      [110, 'OK'],
      [94, 'Tripped'],
    ],
    100,
  ],
  [
    'churn no worse than baseline',
    [
      [0.04, 'OK'],
      [0.051, 'Tripped'],
    ],
    0.05,
  ],
  [
    'NPS no worse than baseline',
    [
      [50, 'OK'],
      [39, 'Tripped'],
    ],
    40,
  ],
  [
    '≤ baseline +10%',
    [
      [-12, 'OK'],
      [-8, 'Tripped'],
    ],
    -10,
  ],
  // core web vitals
  [
    'INP within CWV',
    [
      [150, 'OK'],
      [200, 'Watch'],
      [201, 'Tripped'],
      [0.15, 'OK'],
      [0.3, 'Tripped'],
    ],
  ],
  [
    'LCP within CWV',
    [
      [2.1, 'OK'],
      [2.6, 'Tripped'],
      [2_100, 'OK'],
      [2_600, 'Tripped'],
    ],
  ],
  [
    'CLS within CWV',
    [
      [0.05, 'OK'],
      [0.1, 'Watch'],
      [0.11, 'Tripped'],
    ],
  ],
  [
    'LCP p75 green (Core Web Vitals)',
    [
      [2.1, 'OK'],
      [2.6, 'Tripped'],
    ],
  ],
  // numbers in names are no limits
  [
    'Day-30 retention ≥ 41%',
    [
      [0.5, 'OK'],
      [0.4, 'Tripped'],
    ],
  ],
  [
    'D30 ≥ 41%',
    [
      [0.5, 'OK'],
      [0.4, 'Tripped'],
    ],
  ],
  [
    'p95 latency stays under 300ms',
    [
      [200, 'OK'],
      [300, 'Tripped'],
    ],
  ],
  [
    'Series B runway ≥ 18 months',
    [
      [24, 'OK'],
      [17, 'Tripped'],
    ],
  ],
];

test.each(RULES.map((row) => [row[0], row] as const))('%s', (rule, [, cases, baseline]) => {
  for (const [value, word] of cases) expect([value, status(value, rule, baseline)]).toEqual([value, word]);
});

test('a blank value is no data, a blank row is blank', () => {
  expect(status(null, '≤ 12 mo')).toBe('No data');
  expect(status(null, '')).toBeNull();
  expect(status(null, null)).toBeNull();
});

test('float dust at the limit neither trips nor saves', () => {
  expect(status(0.1 + 0.2, '≤ 0.3')).toBe('Watch');
  expect(status(0.1 + 0.2, '< 0.3')).toBe('Tripped');
  expect(status(1.1 * 3, '≥ 3.3')).toBe('Watch');
});

test('the margin is a share of the limit; at a limit of 0 there is none', () => {
  expect(status(11.5, '≤ 12', undefined, 0.05)).toBe('Watch');
  expect(status(11.5, '≤ 12', undefined, 0.01)).toBe('OK');
  expect(status(12, '≤ 12', undefined, 0)).toBe('OK');
  expect(status(0, '≤ 0')).toBe('OK');
});

test.each([
  ['CAC payback', 'names no limit'],
  ['12', 'does not say which side complies – write ≤ or ≥ before the limit'],
  ['CAC payback 12 mo', 'does not say which side complies – write ≤ or ≥ before the limit'],
  ['5 - 2', 'has a lower end above its upper end'],
  ['a ≤ 12, b ≤ 3', 'names more than one limit – write one rule for each'],
  ['CWV green', 'names no metric – write INP, LCP or CLS within CWV'],
  ['INP/LCP within CWV', 'names INP and LCP – write one rule for each'],
  ['within baseline', 'does not say how far from the baseline is fine – write within 10% of baseline'],
  ['no worse than baseline', 'does not say whether more or less is worse – write ≤ baseline or ≥ baseline'],
  [
    '95% of calls under 10 minutes',
    'names a share and a limit – write the one that the value is, with ≤ or ≥ before it',
  ],
  ['x'.repeat(600), 'is too long to be one rule'],
])('%s is refused: %s', (rule, why) => {
  expect(() => parseGuardrail(rule)).toThrow(why);
});

test('what is missing is said', () => {
  expect(() => status(5, '')).toThrow('rule is blank');
  expect(() => status(5, '≤ baseline +10%')).toThrow('baseline is blank, and the rule compares with it');
  expect(() => status(5, '≤ 12', undefined, 5)).toThrow('margin must be a share from 0 to 1, not 5');
});
