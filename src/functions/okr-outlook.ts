import type {LogColumns} from '../okr/kpi-log';
import {KEY_RESULT_TYPES} from '../okr/progress';
import {block, optionalBlock} from './block';
import type {Doc} from './define';
import {readFilledDay, readNumber, readText, readWord} from './params';
import {column, defineTable, oneForAll, optionalColumn} from './table';

declare function require(
  path: '../okr/statistics/okr-outlook',
): typeof import('../okr/statistics/okr-outlook');

export const CHECK_INS = block('check_ins', 'The check-ins of all key results, in any order.', {
  id: readText,
  date: readFilledDay,
  value: readNumber,
});

export const KPI_VALUES = block('kpi_values', 'The KPIs’ values, in any order. Blank: none.', {
  KPI: readText,
  date: readFilledDay,
  value: readNumber,
});

interface LogRow {
  readonly row: number;
  readonly date: LogColumns['days'][number];
  readonly value: LogColumns['values'][number];
}

/** A block as a log: messages name its rows as they stand in it. */
function logOf<R extends LogRow>(
  block: {readonly name: string},
  rows: readonly R[],
  nameOf: (row: R) => LogColumns['names'][number],
): LogColumns {
  return {
    names: rows.map(nameOf),
    days: rows.map(({date}) => date),
    values: rows.map(({value}) => value),
    called: {row: (index) => `${block.name} row ${rows[index]!.row + 1}`, day: 'date'},
  };
}

export const OKR_OUTLOOK = defineTable({
  name: 'OKR_OUTLOOK',
  params: [
    column('ids', 'The ids of the table, such as O1 and O1.2. Objectives stay blank.', readText),
    column('starts', 'The values when the cycle began. They tell which way is better.', readNumber),
    column('targets', 'The values to reach. Blank: no outlook.', readNumber),
    oneForAll(
      column(
        'types',
        'Increase, Reduce, At least or At most, one for all or one a row. Blank: the way from start to target.',
        readWord(KEY_RESULT_TYPES),
      ),
    ),
    oneForAll(
      column(
        'bars',
        'The share of the way from start to target that counts as success, 0 to 1. Blank: 0.7. Thresholds: the target.',
        readNumber,
      ),
    ),
    oneForAll(
      column(
        'by_dates',
        'The day to look at: one for all, usually the end of the cycle, or one a row.',
        readFilledDay,
      ),
    ),
    CHECK_INS,
    optionalColumn(
      column(
        'kpis',
        'The KPI of each row: its values count where a row has no check-in. Blank: none.',
        readText,
      ),
    ),
    optionalBlock(KPI_VALUES),
    optionalColumn(
      oneForAll(
        column(
          'from',
          'The first day whose values count: one for all or one a row. Blank: all count.',
          readFilledDay,
        ),
      ),
    ),
  ],
  parallel: [['ids', 'starts', 'targets', 'types', 'bars', 'by_dates', 'kpis', 'from']],
  cells: ['P50', 'P80', 'chance', 'bar chance', 'shown'],
  compute: (ids, starts, targets, types, bars, byDays, checkIns, kpis, kpiValues, from) =>
    require('../okr/statistics/okr-outlook').outlooksOf({
      ids,
      starts,
      targets,
      types,
      bars,
      byDays,
      kpis,
      from,
      checkIns: logOf(CHECK_INS, checkIns, ({id}) => id),
      kpiValues: logOf(KPI_VALUES, kpiValues, ({KPI}) => KPI),
    }),
});

export const doc = (): Doc => {
  const weeks = [0, 7, 14, 21, 28, 35, 42, 49].map((after) => 46027 + after);
  const winRate = [18, 18.6, 18.2, 19.1, 18.8, 19.6, 19.2, 19.9];
  const checkIns = weeks.map((day, i) => ['O1.1', day, winRate[i]!]);
  return {
    group: 'sure',
    summary:
      'Tells where every key result of a table leads by its day: P50, P80, the chance of its target and the chance of its bar.',
    returns:
      'Five cells a row: P50 and P80 in the unit of the key result, the chance of the target and that of the bar as fractions, and the latter as text: <5%, 42%, >80% (running totals >95%). Too early where there is no outlook yet; blank for objectives, without a target, and once it is reached. Of a day that has come the value of that day decides: chances of 0 or 1, and no P50, P80 and text.',
    formula:
      'From the check-ins of the row, else from its KPI’s values, one a day: P50 m = the mean of four forecasts – level v̄, last value vₙ, straight line, drift vₙ + rH – and V = the mean of their variances s²(1 + 1/n), H·Σ(Δv² ÷ Δd) ÷ (n − 1), that of the line, s²H(1 + H/T). Where no step goes back (a running total; not where more than a quarter of the steps before from did): m = the drift, V = s²H²n ÷ T. P80 = m ∓ t(0.8, n − 2) × √V; chance of x = the share of that t distribution at x or beyond. T: days from first to last value; H: days ahead; r = (vₙ − v₁) ÷ T. Too early: under 6 values, H > 1.5 T (running totals: 4, 3 T), or V = 0. P50 and P80 not below 0 where no value is, running totals not behind the newest.',
    source:
      'Mean of simple forecasts, chosen on 798 public series: calibration.md has the R commands and what a promise is worth.',
    refuses: [
      'a check_ins or kpi_values that is not three columns wide',
      'a bar outside 0 to 1',
      'a row that has values but no by_date, or no start where its type needs one',
      'a value that is text, or whose date cannot be read: marks the rows that it belongs to',
      'a start that equals the target, and a target on the wrong side of start for Increase or Reduce',
    ],
    ours: {
      ids: 'okrs.id',
      starts: 'okrs.start',
      targets: 'okrs.target',
      types: 'okrs.type',
      by_dates: 'settings.cycleEnd',
      check_ins: {id: 'checkIns.id', date: 'checkIns.date', value: 'checkIns.value'},
      kpis: 'okrs.kpi',
      kpi_values: {KPI: 'kpiData.kpi', date: 'kpiData.date', value: 'kpiData.value'},
    },
    examples: [
      {
        args: [
          [['O1'], ['O1.1'], ['O1.2'], ['O1.3']],
          [[''], [18], [54], [18]],
          [[''], [23], [42], [19.5]],
          '',
          '',
          46111,
          checkIns,
          [[''], [''], ['Sales cycle'], ['Win rate']],
          checkIns.map(([, day, value]) => ['Win rate', day!, value!]),
        ],
        result: [
          [null, null, null, null, null],
          [20.2627976190476, 19.1690941503018, 0.0319786142277529, 0.172550890026157, '17%'],
          [null, null, 'Too early', 'Too early', 'Too early'],
          [null, null, null, null, null],
        ],
        note: 'an objective; eight check-ins; no values yet; reached, by its KPI',
      },
      {
        args: [
          [['O1.1'], ['O1.2'], ['O1.3']],
          [[0], [0], ['none']],
          [[160], [160], [160]],
          '',
          [[''], [1], ['']],
          [['2026-03-30'], ['2026-03-30'], ['2026-03-30']],
          [12, 20, 35, 41, 55, 62].flatMap((value, i) =>
            ['O1.1', 'O1.2', 'O1.3'].map((id) => [id, 46027 + 7 * i, value]),
          ),
        ],
        result: [
          [132, 101.815710189834, 0.216, 0.716620123882507, '72%'],
          [132, 101.815710189834, 0.216, 0.216, '22%'],
          ['⚠ starts is text: "none"', null, null, null, null],
        ],
        note: 'a running total; the second row is committed, so its bar is the target',
      },
      {
        args: ['O1.1', 18, 23, '', '', 46111, [['O1.1', 46027]]],
        error: 'OKR_OUTLOOK: check_ins has 2 columns, needs 3: id, date, value',
      },
    ],
  };
};
