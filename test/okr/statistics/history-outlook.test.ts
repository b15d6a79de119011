import {callFunction} from '../../../src/functions/call';
import type {Direction} from '../../../src/okr/direction';
import type {Entry} from '../../../src/okr/kpi-log';
import {type HistoryOutlook, historyOutlook, isWavering} from '../../../src/okr/statistics/history-outlook';
import {chanceOf, reachedWith} from '../../../src/okr/statistics/reached';
import {column} from '../../functions/cases';
import {expectAgreement, referenceTable} from './agreement';

interface Row {
  readonly note: string;
  readonly dates: readonly number[];
  readonly values: readonly number[];
  readonly by_date: number;
  readonly start: number;
  readonly target: number;
  readonly bar: number;
  readonly counted: 'yes' | 'no';
  readonly r: string;
  /** P50, P80, chance of the target, chance of the bar; nothing clipped. */
  readonly result: readonly [number, number, number, number];
  readonly bounds: readonly {level: number; better: Direction; r: string; result: number}[];
}

const table = referenceTable<Row>('outlook');
const historyOf = ({dates, values}: Row): Entry[] => dates.map((day, i) => ({day, value: values[i]!}));
const clipped = (value: number, {least, most}: HistoryOutlook) => Math.min(most, Math.max(least, value));

test('the table has both kinds of history', () => {
  const counted = table.filter((row) => row.counted === 'yes');
  expect([counted.length >= 10, table.length - counted.length >= 20]).toEqual([true, true]);
});

test.each(table)('$note: P50, P80 and chances agree with R in nine digits', (row) => {
  const at = historyOutlook(historyOf(row), row.by_date)!;
  const direction = row.target > row.start ? 'up' : 'down';
  const bar = row.start + row.bar * (row.target - row.start);
  const here = [
    reachedWith(0.5, direction, at),
    reachedWith(0.8, direction, at),
    chanceOf(row.target, direction, at),
    chanceOf(bar, direction, at),
  ];
  expect(at.isCounted).toBe(row.counted === 'yes');
  row.result.forEach((expected, i) => {
    expectAgreement(here[i], expected, `${row.r} [${i + 1}]`);
  });
  for (const {level, better, r, result} of row.bounds)
    expectAgreement(reachedWith(level, better, at), result, r);
});

test('OKR_OUTLOOK and KPI_OUTLOOK give the same figures, for all histories in one call', () => {
  const names = table.map((_, i) => `O1.${i + 1}`);
  // The values of all histories in one block, the last ones first.
  const log = table
    .flatMap((row, i) => historyOf(row).map(({day, value}) => [names[i]!, day, value]))
    .toReversed();
  const dues = column(...table.map((row) => row.by_date));
  const okrs = callFunction('OKR_OUTLOOK', [
    column(...names),
    column(...table.map(({start}) => start)),
    column(...table.map(({target}) => target)),
    '',
    column(...table.map(({bar}) => bar)),
    dues,
    log,
  ]) as (number | null)[][];
  const logColumns = [0, 1, 2].map((c) => log.map((cells) => [cells[c]!]));
  const kpis = (level: number, better: Direction) =>
    callFunction('KPI_OUTLOOK', [column(...names), ...logColumns, dues, level, better]) as number[][];
  const answers = new Map(
    [0.9, 0.6].map((level) => [level, {up: kpis(level, 'up'), down: kpis(level, 'down')}]),
  );
  table.forEach((row, i) => {
    const at = historyOutlook(historyOf(row), row.by_date)!;
    if (okrs[i]![0] === null) {
      // What is reached already has no outlook.
      const newest = row.values.at(-1)!;
      expect(row.target > row.start ? newest >= row.target : newest <= row.target).toBe(true);
    } else {
      row.result.forEach((expected, k) => {
        expectAgreement(okrs[i]![k], k < 2 ? clipped(expected, at) : expected, row.r);
      });
    }
    for (const {level, better, r, result} of row.bounds) {
      const answer = answers.get(level)?.[better][i];
      if (answer) expectAgreement(answer[1], clipped(result, at), r);
    }
  });
});

const weekly = (...values: number[]): Entry[] => values.map((value, i) => ({day: 46000 + 7 * i, value}));

test.each<[what: string, history: Entry[], byDay: number]>([
  ['five values that go up and down', weekly(1, 3, 2, 4, 3), 46030],
  ['three values of a running total', weekly(1, 2, 4), 46020],
  ['more than 1.5 times the history ahead', weekly(1, 3, 2, 4, 3, 5), 46035 + 53],
  ['a running total more than 3 times ahead', weekly(1, 2, 4, 5), 46021 + 64],
  ['values that never vary', weekly(5, 5, 5, 5, 5, 5, 5), 46050],
  ['decimals that never vary', weekly(0.1, 0.1, 0.1, 0.1, 0.1, 0.1), 46050],
  ['a perfect running total', weekly(0.1, 0.2, 0.3, 0.4, 0.5), 46050],
  ['no value', [], 46050],
  ['a day that is not ahead', weekly(1, 3, 2, 4, 3, 5, 4), 46042],
])('%s: too early to say', (_what, history, byDay) => {
  expect(historyOutlook(history, byDay)).toBeNull();
});

test.each<[what: string, history: Entry[], byDay: number]>([
  ['six values', weekly(1, 3, 2, 4, 3, 5), 46035 + 52],
  ['four of a running total', weekly(1, 2, 4, 5), 46021 + 63],
])('%s are enough, up to the last day', (_what, history, byDay) => {
  expect(historyOutlook(history, byDay)).not.toBeNull();
});

test.each<[what: string, before: number[], wavers: boolean]>([
  ['noise', [6.2, 5.4, 6.8, 5.9, 6.6, 5.1, 6.0, 6.3], true],
  ['three steps there and back', [6.2, 5.4, 6.8, 5.9], true],
  ['a running total', [1, 3, 4, 4, 9], false],
  ['one that begins anew every quarter', [10, 20, 31, 39, 50, 62, 71, 9, 18, 30, 41, 52, 60, 70], false],
  ['too few to tell', [6.2, 5.4, 6.8], false],
  ['nothing', [], false],
  ['values that never vary', [5, 5, 5, 5, 5], false],
])('%s before: whether it goes back and forth', (_what, before, wavers) => {
  expect(isWavering(weekly(...before))).toBe(wavers);
});

test('four values that happen to stand in order are no running total where those before them went back and forth', () => {
  const four = weekly(6.8, 6.5, 6.1, 5.9);
  expect(historyOutlook(four, 46021 + 60)?.isCounted).toBe(true);
  expect(historyOutlook(four, 46021 + 60, true)).toBeNull();
  const six = weekly(6.8, 6.5, 6.1, 5.9, 5.8, 5.2);
  expect(historyOutlook(six, 46035 + 50, true)?.isCounted).toBe(false);
});

test('values that differ by the dust of adding never varied: there is no outlook, and no chance of nothing', () => {
  const values = [...Array<number>(8).fill(0.3), 0.1 + 0.2];
  const history = values.map((value, week) => ({day: 46_000 + 7 * week, value}));
  expect(historyOutlook(history, 46_100)).toBeNull();
});
