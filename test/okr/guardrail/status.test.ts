import {guardrailStatus} from '../../../src/okr/guardrail/status';

type Row = readonly [rule: string, readonly (readonly [value: number, word: string])[], baseline?: number];

/** Values just beside each limit, so that a wrong limit, side or inclusiveness changes a word. */
const RULES: readonly Row[] = [
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
];
test.each(RULES.map((row) => [row[0], row] as const))('%s', (rule, [, cases, baseline]) => {
  for (const [value, word] of cases)
    expect([value, guardrailStatus({value, rule, baseline: baseline ?? null, margin: null})]).toEqual([
      value,
      word,
    ]);
});
