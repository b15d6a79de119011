/** Tables of figures as sheets, files and BI tools have them, and what a careful person reads in each. */
import {gridIn} from '../../../../sidebar/reading/grid-text';
import {isoDay, readIsoDay} from '../../../../src/okr/day';
import type {DayOrder} from '../../../../src/okr/writing/history/history';
import {unitProblem} from '../../../../src/okr/writing/history/number-cells';
import {readHistory} from '../../../../src/okr/writing/history/read-history';

const KPIS = ['Activation', 'Net revenue retention (NRR)', 'Churn %'];

function read(text: string, order: DayOrder | null = null) {
  const {grid, separator} = gridIn(text);
  const found = readHistory(grid, {
    today: readIsoDay('2026-11-29')!,
    kpis: KPIS,
    mark: separator === ';' ? ',' : null,
    order,
  });
  return {
    ...found,
    values: found.series.map(
      ({kpi, unit, values}) =>
        `${kpi} [${unit}] ${values.map(({day, value}) => `${isoDay(day).slice(2)}=${value}`).join(' ')}`,
    ),
    why: found.notRead.map(({text: what, why}) => `${what} – ${why}`),
  };
}

const t = (rows: string) =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.trim().replace(/ *\| */g, '\t'))
    .join('\n');

test.each<readonly [string, string, string[]]>([
  [
    'wide, days down',
    t(`Date | Activation | Orders
    2026-04-06 | 36% | 1,204
    2026-04-13 | 37.5% | 987`),
    ['Activation [%] 26-04-06=0.36 26-04-13=0.375', 'Orders [] 26-04-06=1204 26-04-13=987'],
  ],
  [
    'long',
    t(`Date | KPI | Value
    2026-04-06 | Activation | 36%
    2026-04-06 | Orders | 120
    2026-04-13 | activation | 37%`),
    ['Activation [%] 26-04-06=0.36 26-04-13=0.37', 'Orders [] 26-04-06=120'],
  ],
  [
    'long without titles',
    '2026-04-06,Orders,120\n2026-04-13,Orders,130',
    ['Orders [] 26-04-06=120 26-04-13=130'],
  ],
  [
    'weeks across',
    t(`KPI | Unit | 2026-W14 | 2026-W15 | Total
    Orders |  | 120 | 130 | 250
    Revenue | € | 1200.50 | 1300.25 | 2500.75
    Total | | 9 | 9 | 18`),
    ['Orders [] 26-04-05=120 26-04-12=130', 'Revenue [€] 26-04-05=1200.5 26-04-12=1300.25'],
  ],
  [
    'ISO weeks in other words',
    t(`Woche | Orders
    KW 14 2026 | 1
    KW 53 2026 | 9
    W15 2026 | 2
    2026W16 | 3
    2026-W17-3 | 4`),
    ['Orders [] 26-04-05=1 26-04-12=2 26-04-19=3 26-04-22=4'],
  ],
  [
    'decimal comma, semicolons, German dates',
    'Datum;Umsatz (€);Quote\n1.4.2026;1.234;18,5 %\n8.4.2026;987,50;19 %',
    ['Umsatz [€] 26-04-01=1234 26-04-08=987.5', 'Quote [%] 26-04-01=0.185 26-04-08=0.19'],
  ],
  [
    'a 0 before three decimals, beside thousands with commas',
    t(`Date | Orders | Score | Defects
    2026-04-06 | 1,204.5 | 0,618 | 0.125
    2026-04-13 | 1,987.5 | 0,631 | 0.250`),
    [
      'Orders [] 26-04-06=1204.5 26-04-13=1987.5',
      'Score [] 26-04-06=0.618 26-04-13=0.631',
      'Defects [] 26-04-06=0.125 26-04-13=0.25',
    ],
  ],
  [
    'a 0 before three decimals, beside thousands with points',
    t(`Date | Orders | Score
    2026-04-06 | 1.204,5 | 0.618
    2026-04-13 | 1.987 | 0,631`),
    ['Orders [] 26-04-06=1204.5', 'Score [] 26-04-06=0.618 26-04-13=0.631'],
  ],
  [
    'BI export with title lines and a total',
    '\ufeffSales report\nGenerated on Monday\n\n"Week ending","Net sales","Orders"\n"04/05/2026","$1,234.50","1,020"\n"04/12/2026","($200.00)","998"\n"04/19/2026","$1.2M","n/a"\n"Grand Total","$1,201,034.50","2,018"\n',
    ['Net sales [$] 26-04-05=1234.5 26-04-12=-200 26-04-19=1200000', 'Orders [] 26-04-05=1020 26-04-12=998'],
  ],
  [
    'months in words',
    t(`Month | Orders
    Apr 2026 | 3k
    May 2026 | 3.5k
    Februar 2026 | 2k`),
    ['Orders [] 26-02-28=2000 26-04-30=3000 26-05-31=3500'],
  ],
  [
    'serial numbers under a title of dates',
    t(`Day | Orders
    46118 | 5
    46125.0 | 6`),
    ['Orders [] 26-04-06=5 26-04-13=6'],
  ],
  [
    'a day above 12 tells the order',
    t(`Date | Orders
    04/01/2026 | 5
    13/01/2026 | 6`),
    ['Orders [] 26-01-04=5 26-01-13=6'],
  ],
  [
    'percent in the title',
    t(`Date | Churn (%) | Churn %
    2026-04-06 | 3.2 | 4.5`),
    ['Churn [%] 26-04-06=0.032', 'Churn % [%] 26-04-06=0.045'],
  ],
  [
    'blank is no value, zero is one',
    t(`Date | Orders
    2026-04-06 | 
    2026-04-13 | 0
    2026-04-20 | -
    2026-04-27 | N/A`),
    ['Orders [] 26-04-13=0'],
  ],
  [
    'not known and not known yet are no values',
    t(`Date | Orders
    2026-04-06 | 5
    2026-04-13 | n/a
    2026-04-20 | tbc
    2026-04-27 | TBD`),
    ['Orders [] 26-04-06=5'],
  ],
  [
    'weeks of a short year',
    t(`KPI | W14/26 | KW 15/26
    Orders | 5 | 6`),
    ['Orders [] 26-04-05=5 26-04-12=6'],
  ],
  [
    'the same twice counts once',
    t(`Date | Orders
    2026-04-06 | 5
    2026-04-06 | 5`),
    ['Orders [] 26-04-06=5'],
  ],
  [
    'targets and changes beside it are no KPIs',
    t(`Date | Orders | Target | WoW % | vs plan
    2026-04-06 | 5 | 8 | 3% | 2`),
    ['Orders [] 26-04-06=5'],
  ],
  [
    'times behind days',
    t(`timestamp | Orders
    2026-04-06T00:00:00Z | 5
    2026-04-07 00:00:00 | 6`),
    ['Orders [] 26-04-06=5 26-04-07=6'],
  ],
])('%s', (_, text, values) => {
  expect(read(text).values).toEqual(values);
});

test.each<readonly [string, string, string]>([
  [
    'several values a day, parted by a segment',
    t(`Date | Region | Orders
    2026-04-06 | North | 5
    2026-04-06 | South | 6`),
    'several values stand for one day',
  ],
  ['prose', 'We met on Monday, and then, well, went home.', 'no column and no row of dates was found'],
  [
    'no year',
    t(`KPI | Jan | Feb
    Orders | 5 | 6`),
    'the dates have no year',
  ],
  [
    'no titles',
    t(`2026-04-06 | 5 | 6
    2026-04-13 | 7 | 8`),
    'the columns have no titles',
  ],
  [
    'text',
    t(`Date | Orders
    2026-04-06 | about 5
    2026-04-13 | 5-6
    2026-04-20 | 5+`).replace('about 5', '7'),
    '5-6 – is no number',
  ],
  [
    'mixed units',
    t(`Date | Revenue
    2026-04-06 | $5
    2026-04-13 | $6
    2026-04-20 | €7`),
    'is in €, not in $',
  ],
  [
    'one without the unit',
    t(`Date | Rate
    2026-04-06 | 5%
    2026-04-13 | 6%
    2026-04-20 | 7`),
    'has no unit, others are in %',
  ],
  [
    'a share or a percentage',
    t(`Date | Rate (%)
    2026-04-06 | 0.5`),
    'can be 0.5% or 50%',
  ],
  [
    'thousands or decimals',
    t(`Date | Orders
    2026-04-06 | 1.234
    2026-04-13 | 2.345`),
    'can be thousands or decimals',
  ],
  [
    'thousands that begin with a 0',
    t(`Date | Orders
    2026-04-06 | 0 618
    2026-04-13 | 5`),
    '0 618 – is no number',
  ],
  [
    'a day that does not exist',
    t(`Date | Orders
    2026-04-06 | 4
    2026-02-30 | 5`),
    '2026-02-30 – is no date',
  ],
  [
    'the future',
    t(`Date | Orders
    2026-12-06 | 4`),
    'its time is not over yet',
  ],
  [
    'minutes or millions',
    t(`Date | Users
    2026-04-06 | 1.2m`),
    'write M for millions',
  ],
  [
    'a column called Value',
    t(`Date | Value
    2026-04-06 | 4`),
    'names no KPI',
  ],
  [
    'two columns of values',
    t(`Date | KPI | North | South
    2026-04-06 | Orders | 4 | 5`),
    'several columns could hold the values',
  ],
])('not read: %s', (_, text, why) => {
  expect(read(text).why.join('\n')).toContain(why);
});

test('durations that say their hours are read, others are told once for a column', () => {
  const found = read(
    t(`Date | Turnaround | Recovery | Repair | Loading (h) | Orders
    2026-04-06 | 1:41 | 1h30 | 95 min | 1:15 | 5
    2026-04-13 | 1:34 | 1:30:00 | 1h20 | 0:45 | 6
    2026-04-20 | 1:29 | 2h45m | 90 min | | 7`),
  );
  const why = 'can be hours or minutes: write a number of either, such as 1.5';
  expect(found.notRead).toEqual([
    {text: 'Turnaround: 1:41 and 2 more', why},
    {text: 'Repair: 1h20', why},
  ]);
  expect(found.values).toEqual([
    'Recovery [h] 26-04-06=1.5 26-04-13=1.5 26-04-20=2.75',
    'Repair [min] 26-04-06=95 26-04-20=90',
    'Loading [h] 26-04-06=1.25 26-04-13=0.75',
    'Orders [] 26-04-06=5 26-04-13=6 26-04-20=7',
  ]);
  expect(found.said).toEqual(['Recovery: 1h30 read as 1.50 hours.', 'Loading: 1:15 read as 1.25 hours.']);
});

test.each([
  ['one after the other', 'KPI | Nov 25 | Dec 25 | Jan 26', ['26-01-31', 3]],
  ['days of one month could be meant', 'KPI | Apr 6 | Apr 13 | Apr 20', null],
  ['the 26th of months that do not follow', 'KPI | Jan 26 | Mar 26 | Jul 26', null],
])('months with a year of two digits: %s', (_, titles, last) => {
  const [series] = read(t(`${titles}\n Orders | 1 | 2 | 3`)).series;
  const end = series?.values[series.values.length - 1];
  expect(end ? [isoDay(end.day).slice(2), end.value] : null).toEqual(last);
});

test('dates that can be either are read when somebody says which, and never before', () => {
  const text = t(`Date | Orders
    04/01/2026 | 5
    05/01/2026 | 6
    06/01/2026 | 7`);
  expect(read(text)).toMatchObject({values: [], order: null});
  expect(read(text, 'day first').values).toEqual(['Orders [] 26-01-04=5 26-01-05=6 26-01-06=7']);
  expect(read(text, 'month first').values).toEqual(['Orders [] 26-04-01=5 26-05-01=6 26-06-01=7']);
});

test('how it was read is said', () => {
  expect(
    read(
      t(`Date | Orders | Total
    04/01/2026 | 1,234 | 9
    04/22/2026 | 6 | 9`),
    ).said,
  ).toEqual([
    'Dates read month first: one of them has a number above 12.',
    '1,234 read as 1234.',
    'Left out: Total.',
  ]);
});

test.each([
  ['%', '%', null, ''],
  ['', '', null, ''],
  ['€', 'EUR', null, ''],
  ['d', 'days', null, ''],
  ['$', '€', null, 'is in $'],
  ['', '%', null, 'has no % sign'],
  ['', '%', 0.4, 'has no % sign'],
])('figures in %p for a KPI in %p', (own, known, usual, problem) => {
  const series = {kpi: 'X', unit: own, values: [{day: 46000, value: 18}]};
  expect(unitProblem(series, known, usual)).toMatch(problem === '' ? /^$/ : problem);
});

test('5,000 values and 10,000 rows of a file at once', () => {
  const rows = Array.from(
    {length: 10_000},
    (_, n) => `${isoDay(40_000 + (n % 5_000))},${n < 5_000 ? 'A' : 'B'},${n}`,
  );
  const found = read(`Date,KPI,Value\n${rows.join('\n')}`);
  expect(found.series.map(({values}) => values.length)).toEqual([5_000, 5_000]);
});
