/** The history of KPIs onto KPI data: every value once, refused as a whole, and taken back as a whole. */
import {readIsoDay} from '../../src/okr/day';
import type {Args} from '../../src/rpc/contract';
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, code, envelope, open, paste} from './add-on';

jest.setTimeout(240_000);

const VALUES = `
function valuesOf(sheet, range) { return JSON.stringify(SpreadsheetApp.getActive().getSheetByName(sheet).getRange(range).getDisplayValues()); }
function formulasOf(sheet, range) { return JSON.stringify(SpreadsheetApp.getActive().getSheetByName(sheet).getRange(range).getFormulas()); }
`;
const day = (text: string): number => readIsoDay(text)!;
type Series = Args<'addKpiValues'>['series'][number];
const series = (
  kpi: string,
  values: readonly (readonly [string, number])[],
  more: Partial<Series> = {},
): Series => ({
  kpi,
  unit: '%',
  add: false,
  values: values.map(([date, value]) => ({day: day(date), value})),
  ...more,
});

function workbook(): HeadlessHost {
  const host = open({code: code(VALUES)});
  call(host, 'buildSheet', {key: 'kpis', run: 'kpis'});
  paste(host, 'KPIs!A6', [['Activation'], ['Orders']]);
  paste(host, "'KPI data'!A6", [
    ['2026-11-01', 'Activation', '36%'],
    ['2026-11-08', 'Activation', '37%'],
  ]);
  return host;
}
const cells = (host: HeadlessHost, sheet: string, range: string): string[][] =>
  JSON.parse(host.run('valuesOf', sheet, range) as string);
const filled = (host: HeadlessHost, sheet: string, range: string) =>
  cells(host, sheet, range).filter((row) => row.some((text) => text !== ''));
const log = (host: HeadlessHost) => filled(host, 'KPI data', 'A6:D40');

const history = [
  series('activation', [
    ['2026-11-01', 0.36],
    ['2026-11-08', 0.4],
    ['2026-11-15', 0.38],
  ]),
  series('=1+1', [['2026-11-15', 12]], {unit: '', add: true}),
];

test('adds what is new, says what is not, and takes all of it back', () => {
  const host = workbook();
  expect(call(host, 'kpiLog', {kpis: ['ACTIVATION', 'nobody']}).kpis).toMatchObject([
    {
      kpi: 'Activation',
      values: [
        {day: day('2026-11-01'), value: 0.36},
        {day: day('2026-11-08'), value: 0.37},
      ],
    },
  ]);
  const before = log(host);
  const {notes} = call(host, 'addKpiValues', {series: history, replace: false, run: 'one'});
  expect(notes).toEqual(
    expect.arrayContaining([
      '2 values from 2026-11-15 to 2026-11-15.',
      '1 value stood there already.',
      '1 value left out: another value stands there for the same day.',
    ]),
  );
  expect(log(host).slice(2)).toEqual([
    ['15 Nov 2026', 'Activation', '38.0%', 'Pasted history'],
    ['15 Nov 2026', '=1+1', '12', 'Pasted history'],
  ]);
  expect(filled(host, 'KPIs', 'A6:A10')).toEqual([['Activation'], ['Orders'], ['=1+1']]);
  expect(
    JSON.parse(host.run('formulasOf', 'KPI data', 'B6:B12') as string)
      .flat()
      .join(''),
  ).toBe('');

  const again = envelope(host, 'addKpiValues', {series: history, replace: false, run: 'two'});
  expect(again).toMatchObject({ok: false, message: expect.stringContaining('None of these values is new')});
  call(host, 'undoRun', {run: 'one', force: false});
  expect(log(host)).toEqual(before);
  expect(filled(host, 'KPIs', 'A6:A10')).toEqual([['Activation'], ['Orders']]);
});

test('shares below one percent stay apart from each other', () => {
  const host = workbook();
  const values = [
    ['2026-11-01', 0.0062],
    ['2026-11-08', 0.0068],
  ] as const;
  call(host, 'addKpiValues', {
    series: [series('Refunds', values, {add: true})],
    replace: false,
    run: 'small',
  });
  expect(
    log(host)
      .slice(2)
      .map(([, , value]) => value),
  ).toEqual(['0.62%', '0.68%']);
});

test('a new KPI of which less is better, by its name, is made so, and it is said', () => {
  const host = workbook();
  const made = ['Late departures', 'Mobile ticket share', 'Dwell time', 'Net cost recovery'];
  const {notes} = call(host, 'addKpiValues', {
    series: made.map((kpi) => series(kpi, [['2026-11-01', 12]], {add: true, unit: ''})),
    replace: false,
    run: 'ways',
  });
  expect(notes).toContain(
    'Better when lower, by the name: Late departures, Dwell time. If not, change Better when on KPIs.',
  );
});

test('a new KPI whose values come month by month is not made a weekly one', () => {
  const host = workbook();
  const days = ['2026-08-31', '2026-09-30', '2026-10-31'] as const;
  const {notes} = call(host, 'addKpiValues', {
    series: [
      series(
        'Boardings',
        days.map((one, n) => [one, 400 + n] as const),
        {add: true, unit: ''},
      ),
      series('Punctuality', [['2026-10-31', 0.9]], {add: true}),
    ],
    replace: false,
    run: 'months',
  });
  expect(notes).toContain('Cadence, by the days of the values: Boardings (Monthly).');
  const {kpis} = call(host, 'checkInList', {});
  expect(kpis.find(({name}) => name === 'Boardings')).toMatchObject({due: false});
});

test('another value of the same day counts when that is wanted', () => {
  const host = workbook();
  call(host, 'addKpiValues', {series: [history[0]!], replace: true, run: 'one'});
  expect(call(host, 'kpiLog', {kpis: ['Activation']}).kpis[0]!.values.map(({value}) => value)).toEqual([
    0.36, 0.4, 0.38,
  ]);
});

test.each<readonly [string, Series, string]>([
  ['a KPI that nobody wanted', series('Nobody', [['2026-11-15', 1]]), 'does not stand on KPIs'],
  ['no name', series(' ', [['2026-11-15', 1]], {add: true}), 'no name'],
  ['the future', series('Orders', [['2027-11-15', 1]]), 'no day until today'],
  ['part of a day', {...series('Orders', []), values: [{day: 46_000.5, value: 1}]}, 'no day until today'],
  [
    'two values a day',
    series('Orders', [
      ['2026-11-15', 1],
      ['2026-11-15', 2],
    ]),
    'two values for one day',
  ],
  ['nothing', series('Orders', []), 'no value to add'],
])('refused, with nothing written: %s', (_, bad, message) => {
  const host = workbook();
  const before = log(host);
  const good = bad.values.length === 0 ? [] : [history[0]!];
  const answer = envelope(host, 'addKpiValues', {series: [...good, bad], replace: false, run: 'one'});
  expect(answer).toMatchObject({ok: false, message: expect.stringContaining(message)});
  expect(log(host)).toEqual(before);
});

test('figures in another unit than the KPI has are refused', () => {
  const host = workbook();
  call(host, 'addKpiValues', {
    series: [series('Share', [['2026-11-15', 0.5]], {add: true})],
    replace: false,
    run: 'a',
  });
  const wrong = series('Share', [['2026-11-16', 18]], {unit: ''});
  expect(envelope(host, 'addKpiValues', {series: [wrong], replace: false, run: 'b'})).toMatchObject({
    ok: false,
    message: expect.stringContaining('has no % sign'),
  });
});

test('5,000 values at once', () => {
  const host = workbook();
  const values = Array.from({length: 5_000}, (_, n) => ({day: 41_000 + n, value: n}));
  call(host, 'addKpiValues', {
    series: [{kpi: 'Orders', unit: '', add: false, values}],
    replace: false,
    run: 'many',
  });
  expect(call(host, 'kpiLog', {kpis: ['Orders']}).kpis[0]!.values).toEqual(values);
});
