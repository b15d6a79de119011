import {callFunction} from '../../src/functions/call';
import {KPI_SIGNALS} from '../../src/functions/kpi-signals';
import type {Argument, Cell} from '../../src/okr/cell';
import {column, testCases} from './cases';

const G = [28.3, 27.1, 29, 28.4, 27.6, 28.9, 28.1, 27.4, 28.8, 27.9, 28.5, 27.8];
const H = [50, 51, 49.5, 50.4, 51.2, 50.1, 49.8, 62, 50.6, 49.9, 50.8, 50.2, 50.5];
const K = [10.1, 10.4, 10.2, 10.9, 11.3, 11.1, 11.8, 12.1, 12.4, 12.2, 12.9, 13.1];

/** A KPI's log, one value a week from day 46000 on. */
const log = (...values: readonly Cell[]) => [
  column(...values.map(() => 'KPI')),
  column(...values.map((_, i) => 46000 + 7 * i)),
  column(...values),
];
/** The baseline ends with its so many values. */
const until = (values: number) => 46000 + 7 * (values - 1);

function answer(...args: readonly Argument[]): readonly unknown[] {
  return (callFunction('KPI_SIGNALS', ['KPI', ...args]) as unknown[][])[0]!;
}

test.each([
  ['G', G, 28.15, 25.5141818182, 30.7858181818],
  ['H: two ranges out', H, 51.2307692308, 49.0761692308, 53.3853692308],
  ['K', K, 11.5416666667, 10.526030303, 12.5573030303],
])('%s has the limits that the calibration fixed', (_name, values, centre, lower, upper) => {
  const [here, below, above] = answer(...log(...values)) as number[];
  expect([here, below, above].map((figure) => Number(figure!.toFixed(10)))).toEqual(
    [centre, lower, upper].map((figure) => Number(figure.toFixed(10))),
  );
});

/** Signal, why, since (as how many values from the first) and level, for a baseline of G and what came after it. */
const afterG = (after: readonly number[], better = 'up') => {
  const [, , , signal, why, since, level] = answer(...log(...G, ...after), better, '', until(12));
  return [signal, why, since === null ? null : ((since as number) - 46000) / 7, level];
};

test.each<[what: string, after: number[], expected: unknown[]]>([
  ['within the limits', [28.4], ['Noise', null, null, 28.15]],
  ['on the limit', [30.785818181818183], ['Noise', null, null, 28.15]],
  ['a hair beyond it', [30.7859], ['Better', 'beyond limit', 12, 28.746475]],
  ['below the lower limit', [25.5], ['Worse', 'beyond limit', 11, 27.425]],
  ['three of four near the limit', [29.6, 29.1, 29.9, 29.7], ['Better', '3 of 4', 12, 29.575]],
  ['three of four, but not the newest', [29.6, 29.9, 29.7, 29.1], ['Noise', null, null, 28.15]],
  ['two of four', [28.2, 28.3, 29.9, 29.7], ['Noise', null, null, 28.15]],
  [
    'exactly half way is not nearer the limit',
    [29.46790909, 29.46790909, 29.46790909],
    ['Noise', null, null, 28.15],
  ],
  ['three of four on different sides', [29.9, 26.5, 26.4, 29.9], ['Noise', null, null, 28.15]],
  ['eight in a row', [28.2, 28.2, 28.3, 28.2, 28.4, 28.2, 28.3, 28.2], ['Better', '8 in a row', 12, 28.275]],
  ['seven', [28.2, 28.2, 28.3, 28.2, 28.4, 28.2, 28.3], ['Noise', null, null, 28.15]],
  [
    'a value on the centre ends the row',
    [28.2, 28.2, 28.15, 28.2, 28.4, 28.2, 28.3, 28.2, 28.3],
    ['Noise', null, null, 28.15],
  ],
  ['on the centre itself', [28.15], ['Noise', null, null, 28.15]],
  ['the run began in the baseline', [27.9, 27.2, 25], ['Worse', 'beyond limit', 11, 26.975]],
])('%s', (_what, after, expected) => {
  const here = afterG(after);
  expect([...here.slice(0, 3), Number((here[3] as number).toFixed(9))]).toEqual(expected);
});

test('down turns better and worse round', () => {
  expect(afterG([30.9], 'down')[0]).toBe('Worse');
  expect(afterG([25], 'down')[0]).toBe('Better');
});

test('a baseline that had moved already proves nothing', () => {
  const cycle = answer(...log(...K, 13.2), '', '', until(12));
  expect(cycle.slice(3, 6)).toEqual(['Better', 'beyond limit (before the cycle)', 46042]);
  // To the other side of the move it is news.
  expect(answer(...log(...K, 10), '', '', until(12))[4]).toBe('beyond limit');
});

test('under 12 baseline values everything is on trial, under 6 there is nothing', () => {
  const [centre, ...rest] = answer(...log(3, 4, 2, 5, 3, 4));
  expect([centre, rest[2], rest[3], rest[5]]).toEqual([3.5, 'Noise', '(trial)', 3.5]);
  expect(answer(...log(3, 4, 2, 5, 3, 4, 30), '', '', until(6))[4]).toBe('beyond limit (trial)');
  expect(answer(...log(1, 2, 3, 4, 5, 6, 60), '', '', until(6))[4]).toBe(
    'beyond limit (trial) (before the cycle)',
  );
  expect(answer(...log(3, 4, 2, 5, 3))).toEqual([null, null, null, 'No data', null, null, null, '▃▆▁█▃']);
});

test('a KPI that never varied: any other value is beyond its limit, float dust is not', () => {
  const same = Array.from({length: 12}, () => 0.3);
  expect(answer(...log(...same)).slice(0, 5)).toEqual([0.3, 0.3, 0.3, 'Noise', null]);
  expect(answer(...log(...same, 0.1 + 0.2), '', '', until(12))[3]).toBe('Noise');
  expect(answer(...log(...same, 0.31), '', '', until(12))[4]).toBe('beyond limit');
});

test('what lies before the baseline belongs to another process, but is drawn', () => {
  const old = [90, 95, 92];
  const [centre, , , signal, , , , strip] = answer(...log(...old, ...G), '', 46021);
  expect([Number((centre as number).toFixed(9)), signal]).toEqual([28.15, 'Noise']);
  expect(strip).toHaveLength(12);
  const seven = [28.2, 28.2, 28.3, 28.2, 28.4, 28.3, 28.2];
  const short = answer(...log(...[80, 80, 80], 28, 27, 28, 27, 28, 27, ...seven), '', 46021, 46021 + 7 * 5);
  expect(short[3]).toBe('Noise');
});

test.each([
  [[1, 2, 3, 4, 5, 6, 7, 8], '▁▂▃▄▅▆▇█'],
  [[5, 5, 5], '▄▄▄'],
  [[7], '▄'],
  [[-1, 0, 1], '▁▅█'],
  [[100, ...Array.from({length: 11}, (_, i) => i % 2), 1], '▁█▁█▁█▁█▁█▁█'],
  [[-1.7e308, 1.7e308], '▁█'],
])('the last twelve of %j are drawn as %s', (values, strip) => {
  expect(answer(...log(...values)).at(-1)).toBe(strip);
});

const early = [null, null, null, 'No data', null, null, null, '▁█'];
const marked = (why: string) => [`⚠ ${why}`, null, null, null, null, null, null, null];

testCases(KPI_SIGNALS, [
  [['KPI', ...log(3, 4)], [early]],
  [['Nothing', ...log(3, 4)], [[null, null, null, 'No data', null, null, null, null]]],
  [
    [column('KPI', '', ' kpi ', ''), ...log(3, 4)],
    [early, new Array(8).fill(null), early],
  ],
  [
    [column('KPI', 'KPI'), ...log(3, 4), column('up', 'sideways')],
    [early, marked('better is "sideways" – known are up, down')],
  ],
  [['KPI', ...log(3, 'four')], {error: 'KPI_SIGNALS: log row 2: log_values is text: "four"'}],
  [
    [column('KPI', 'Other'), ...log(3, 4), '', column('2026-02-01', ''), column('2026-01-01', '')],
    [
      marked('until (2026-01-01) lies before from (2026-02-01)'),
      [null, null, null, 'No data', null, null, null, null],
    ],
  ],
  [
    ['KPI', column('KPI', 'KPI', 'KPI'), column(46007, 46000, 46007), column(9, 3, 4)],
    [early],
    'rows in any order; of two values on one day the later row counts',
  ],
]);
