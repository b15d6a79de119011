import {callFunction} from '../../src/functions/call';
import {OKR_OUTLOOK} from '../../src/functions/okr-outlook';
import type {Cell} from '../../src/okr/cell';
import {column, testCases} from './cases';

const weekly = (id: string, ...values: readonly Cell[]): Cell[][] =>
  values.map((value, i) => [id, 46027 + 7 * i, value]);
const onDays = (id: string, days: readonly number[], values: readonly number[]): Cell[][] =>
  days.map((day, i) => [id, 46027 + day, values[i]!]);

const A = [18, 18.6, 18.2, 19.1, 18.8, 19.6, 19.2, 19.9];
const B = [54, 53.1, 53.6, 52, 52.4, 51.1, 51.5];
const C = [12, 20, 35, 41, 55, 62];
const F = [62.1, 60.8, 61.9, 61.2, 62.4, 60.9, 61.7, 62, 61.1, 61.8, 60.7, 62.2, 61.5];

test.each<
  [
    string,
    log: Cell[][],
    due: number,
    start: number,
    target: number,
    bar: Cell,
    expected: readonly [number, number, number, number, string],
  ]
>([
  ['A', weekly('O1.1', ...A), 84, 18, 23, '', [20.262797619, 19.1690941503, 0.0319786142, 0.17255089, '17%']],
  ['B', weekly('O1.1', ...B), 84, 54, 48, '', [50.36875, 52.3733821356, 0.1634058274, 0.4022905111, '40%']],
  ['C', weekly('O1.1', ...C), 84, 0, 160, '', [132, 101.8157101898, 0.216, 0.7166201239, '72%']],
  [
    'D',
    onDays('O1.1', [0, 7, 21, 28, 49, 56], [41, 40.2, 42.1, 41.4, 43.3, 42.6]),
    91,
    41,
    46,
    '',
    [43.1260928962, 41.2413804825, 0.1123279384, 0.2652215277, '27%'],
  ],
  [
    'E, committed',
    onDays('O1.1', [0, 10, 14, 30, 37], [3, 9, 11, 24, 27]),
    91,
    0,
    60,
    1,
    [62.027027027, 51.5033702808, 0.568731465, 0.568731465, '57%'],
  ],
  [
    'F',
    weekly('O1.1', ...F),
    175,
    61.5,
    63,
    '',
    [61.3395604396, 58.3174092831, 0.3199582293, 0.366229846, '37%'],
  ],
])('%s is what the calibration fixed', (_name, log, due, start, target, bar, expected) => {
  const [answer] = callFunction('OKR_OUTLOOK', [
    'O1.1',
    start,
    target,
    '',
    bar,
    46027 + due,
    log,
  ]) as unknown[][];
  expected.slice(0, 4).forEach((figure, i) => {
    // As many digits as the calibration has.
    expect(Number((answer![i] as number).toFixed(10))).toBe(figure);
  });
  expect(answer![4]).toBe(expected[4]);
});

const row = [
  20.262797619047618,
  19.169094150301753,
  0.03197861422775291,
  0.17255089002615723,
  '17%',
] as const;
const none = [null, null, null, null, null];
const early = [null, null, 'Too early', 'Too early', 'Too early'];
const missed = [null, null, 0, 0, null];
const marked = (why: string) => [`⚠ ${why}`, null, null, null, null];
const log = weekly('O1.1', ...A);
const asKpi = log.map(([, day, value]) => [' win RATE', day, value]);

testCases(OKR_OUTLOOK, [
  [
    [column('O1', 'o1.1 '), column('', 18), column('', 23), '', '', 46111, log],
    [none, row],
    'objectives stay blank',
  ],
  [['O1.1', 18, '', '', '', 46111, log], [none], 'no target, no outlook'],
  [['O1.1', 18, 19.9, '', '', 46111, log], [none], 'reached'],
  [['O1.1', 18, 23, '', '', 46076, log], [missed], 'of a day that has come the value of that day decides'],
  [['O1.1', 18, 20.5, '', '', 46076, log], [[null, null, 0, 1, null]], 'it came as far as the bar'],
  [['O1.1', 18, 20.5, '', 1, 46076, log], [missed], 'all the way is asked'],
  [['O1.1', 18, 19, '', '', 46040, log], [missed], 'reached a week after its day'],
  [['O1.1', 18, 18.6, '', '', 46040, log], [none], 'reached in time'],
  [
    ['O1.1', 18, 19.5, '', '', 46064, log.slice(0, 7)],
    [[null, null, 1, 1, null]],
    'reached in time, and lost since',
  ],
  [['O1.1', '', 19, 'At least', '', 46050, log], [none], 'a threshold that was met on its day'],
  [['O1.1', '', 19, 'At least', '', 46040, log], [missed], 'one that was met later'],
  [['O1.1', 18, 23, '', '', 46020, log], [none], 'nobody knows what stood there before the first value'],
  [
    ['O1.1', 54, 42, '', '', 46041, weekly('O1.1', 54, 52, 47, 41, 40)],
    [[null, null, 0, 0, null]],
    'a falling one that came too late',
  ],
  [['O1.1', 18, 23, '', '', 46077, log.slice(0, 5)], [early], 'five values'],
  [['O1.1', 18, 23, '', '', 46111, weekly('O1.1', 18, 18, 18, 18, 18, 18, 18)], [early], 'nothing varies'],
  [['O1.1', 18, 23, '', '', 46111, ''], [early], 'no check-in at all'],
  [['O1.1', '', 23, '', '', '', ''], [early], 'nothing to look at yet, nothing to complain of'],
  [['O1.1', 18, 23, '', '', 46151, log], [early], 'more than 1.5 times ahead'],
  [
    ['O1.1', 18, 23, '', '', 46111, [...log, ['O1.1', 46500, ''], ['O1.2', 46034, 99], ['', 46034, 99]]],
    [row],
    'a check-in without a value, another key result’s and nobody’s say nothing',
  ],
  [
    ['O1.1', 18, 23, '', '', 46111, [['O1.1', 46076, 12], ...log]],
    [row],
    'of two values on one day the later row counts',
  ],
  [['O1.1', 18, 23, '', '', 46111, log.toReversed()], [row], 'rows in any order'],
  [
    ['O1.1', 18, 23, '', '', 46111, [['O1.1', 45992, 3], ['O1.1', 45999, 30], ...log], '', '', 46027],
    [row],
    'what lies before “from” does not count',
  ],
  [['O1.1', 18, 23, '', '', 46111, '', 'Win rate', asKpi], [row], 'its KPI’s values, without a check-in'],
  [
    ['O1.1', 18, 23, '', '', 46111, weekly('O1.1', 20), 'Win rate', asKpi],
    [early],
    'one check-in, and the row is judged by its check-ins',
  ],
  [
    ['O1.1', 18, 23, '', '', 46111, [['O1.1', 46090, '']], 'Win rate', asKpi],
    [row],
    'a check-in that only says how it goes is no value',
  ],
  [
    ['O1.1', 18, 23, '', '', 46111, [['O1.1', 45900, 17]], 'Win rate', asKpi, 46027],
    [row],
    'a check-in before “from” counts for nothing',
  ],
  [
    [
      column('O1.1', 'O1.2'),
      column(18, 18),
      column(23, 23),
      '',
      '',
      46111,
      '',
      column('Win rate', ''),
      asKpi,
    ],
    [row, early],
    'a row without a KPI',
  ],
  [
    ['O1.1', '', 23, 'At least', '', 46111, log],
    [[row[0], row[1], row[2], row[2], '<5%']],
    'a threshold’s bar is the threshold',
  ],
  [
    ['O1.1', '', 12, 'At most', '', 46111, log],
    [[row[0], 21.356501087793482, 0.000239507461661, 0.000239507461661, '<5%']],
    'at most: P80 lies above',
  ],
  [
    ['O1.1', 18, 23, '', 0.1, 46111, log],
    [[row[0], row[1], row[2], 0.902679477388, '>80%']],
    'certainty is not shown',
  ],
  [
    ['O1.1', 0, 100, '', '', 46111, weekly('O1.1', 40, 41, 44, 45, 46, 49, 50)],
    [[60, 53.8452358114, 0.000939667632307, 0.0976972458956, '10%']],
    'a running total',
  ],
  [
    [
      column('O1.1', 'O1.2'),
      column(6.2, 0),
      column(4.5, 90),
      '',
      '',
      46150,
      '',
      column('Complaints', 'Sign-ups'),
      [
        ...weekly('Complaints', 6.2, 5.4, 6.8, 5.9, 6.6, 5.1, 6.0, 6.8, 6.5, 6.1, 5.9),
        ...weekly('Sign-ups', 20, 31, 39, 50, 62, 71, 80, 9, 18, 30, 41),
      ],
      46076,
    ],
    [
      [null, null, 'Too early', 'Too early', 'Too early'],
      [121.76190476190476, 107.59705894054626, 0.9297619749857085, 0.976017334399405, '>95%'],
    ],
    'noise that happens to be in order is no running total; one that begins anew is',
  ],
  [
    [
      column('O1.1', 'O1.2'),
      column(0, 0),
      column(40, 40),
      '',
      0.1,
      46111,
      [...weekly('O1.1', 3, 9, 14, 20, 26, 30), ...weekly('O1.2', 1, 0, 2, 0, 1, 0, 1)],
    ],
    [
      [67.8, 61.3463273753, 0.992283307039, 0.999628436404, '>95%'],
      [0.776785714286, 0, 0.0000384511550606, 0.188360131566, '19%'],
    ],
    'P80 is not below 0 where no value is',
  ],
  [
    [column('O1.1', 'O1.1'), column(18, '18%'), column(23, 23), '', '', column(46111, 46111), log],
    [row, marked('starts is text: "18%"')],
    'one bad row does not blank the others',
  ],
  [['O1.1', '', 23, '', '', 46111, log], {error: 'OKR_OUTLOOK: start is blank'}],
  [['O1.1', 18, 23, '', '', '', log], {error: 'OKR_OUTLOOK: by_date is blank'}],
  [
    ['O1.1', 18, 23, 'Reduce', '', 46111, log],
    {error: 'OKR_OUTLOOK: target is above start, but the type is Reduce: 18 → 23'},
  ],
  [
    ['O1.1', 18, 23, '', 70, 46111, log],
    {error: 'OKR_OUTLOOK: bars must lie between 0 and 1 (70% is 0.7), not 70'},
  ],
  [
    [
      column('O1.1', 'O1.2'),
      column(18, 18),
      column(23, 23),
      '',
      '',
      46111,
      [...log, ['O1.2', 46027, 'much']],
    ],
    [row, marked('check_ins row 9: value is text: "much"')],
    'a check-in that cannot be read spoils its own key result only',
  ],
  [
    ['O1.1', 18, 23, '', '', 46111, '', 'Win rate', [...asKpi, ['', 1, 1], ['Win rate', '', 20]]],
    {error: 'OKR_OUTLOOK: kpi_values row 10: date is blank'},
  ],
  [
    ['O1.1', 18, 23, '', '', 46111, '', 'Win rate', [['Win rate', 46027, 18, 'x']]],
    {error: 'OKR_OUTLOOK: kpi_values has 4 columns, needs 3: KPI, date, value'},
  ],
  [
    [column('⚠ no id', 'O1.1'), column(1, 18), column(2, 23), '', '', 46111, log],
    [marked('no id'), row],
  ],
  [
    [column('O1.1', 'O1.2'), column(18, 18), column(23, 23, 1), '', '', 46111, log],
    {error: 'OKR_OUTLOOK: ids has 2 rows, targets has 3'},
  ],
]);

test('looks at 1,000 rows over 50,000 check-ins in one pass', () => {
  const ids = Array.from({length: 1000}, (_, i) => `O${Math.floor(i / 4) + 1}.${(i % 4) + 1}`);
  const checkIns = Array.from({length: 50_000}, (_, i): Cell[] => [
    ids[i % 1000]!,
    46000 + Math.floor(i / 1000),
    (i * 7919) % 101,
  ]);
  const began = performance.now();
  const answer = callFunction('OKR_OUTLOOK', [
    ids.map((id) => [id]),
    ids.map(() => [0]),
    ids.map(() => [1000]),
    '',
    '',
    46112,
    checkIns,
  ]) as unknown[][];
  expect(answer.every(([p50]) => Number.isFinite(p50))).toBe(true);
  // One pass takes a few tenths of a second; a pass for each key result would take minutes.
  expect(performance.now() - began).toBeLessThan(5000);
});
