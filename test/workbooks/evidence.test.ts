/** The Evidence sheet: the tests of the three examples, and rows that are missing something or do not fit. */
import type {ExampleKey} from '../../src/examples/example';
import type {CellInput} from '../../src/templates/sheet-plan';
import {exampleContents} from './examples';
import {type Contents, day, GoldenWorkbook} from './golden';

const TODAY = '2026-11-29';
const today = day(TODAY);

const sheet = (evidence: readonly Record<string, CellInput>[], rest: Partial<Contents> = {}) =>
  new GoldenWorkbook({
    today: TODAY,
    tables: ['guardrails', 'okrs', 'evidence'],
    settings: {cycleStart: '2026-09-01', cycleEnd: '2027-02-28'},
    ...rest,
    records: {
      okrs: [
        {id: 'O1', text: 'Get teams going'},
        {id: 'O1.1', text: 'Raise activation from 36% to 44%', start: 0.36, target: 0.44, current: 0.37},
        {id: 'O1.2', text: 'Raise retention from 41% to 48%', start: 0.41, target: 0.48, current: 0.42},
      ],
      guardrails: [
        {name: 'INP', rule: '≤ 200', value: 180},
        {name: 'Tickets', rule: '≤ 100', value: 180},
      ],
      ...rest.records,
      evidence,
    },
  });

const shown = (workbook: GoldenWorkbook, rows: number, ...columns: string[]): string[] =>
  Array.from({length: rows}, (_, n) =>
    columns
      .map((column) => workbook.shown(workbook.at('evidence', column, n + 1)))
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );

const golden: Record<ExampleKey, {readonly sentence: string; readonly tests: readonly string[]}> = {
  'b2b-saas': {
    sentence: '3 tests · 1 Go · 1 Iterate · 1 too small for this cycle · 6 key results without a plan',
    tests: [
      '1,923 | 54.9 | Too small |  |  | Too early',
      ' |  |  | +1.4 pp | +0.3 to +2.5 pp | Go',
      ' |  |  | −0.2 | −0.7 to +0.3 | Iterate',
    ],
  },
  'plg-saas': {
    sentence:
      '5 tests · 1 Go · 1 Stop · 1 broken split · 1 too small for this cycle · 6 key results without a plan',
    tests: [
      '2,847 | 6.5 | Detectable | +4.7 pp | +2.2 to +7.2 pp | Go',
      '2,847 | 6.5 | Detectable | +3.1 pp | −0.5 to +6.7 pp | Too early',
      '2,847 | 6.5 | Detectable | +2.2 pp | −0.4 to +4.7 pp | Broken split',
      '2,847 | 6.5 | Detectable | −0.2 pp | −2.6 to +2.3 pp | Stop',
      '2,847 | 6.5 | Too small |  |  | Too early',
    ],
  },
  'e-commerce': {
    sentence: '3 tests · 1 Go · 2 Iterate · 6 key results without a plan',
    tests: [
      '11,335 | 1.1 | Detectable | +1.1 pp | +0.8 to +1.5 pp | Go',
      '18,428 | 4.1 | Detectable | +0.5 pp | −0.2 to +1.1 pp | Iterate',
      ' |  |  | −2 % of orders | −9 to +4 % of orders | Iterate',
    ],
  },
};

test.each(Object.entries(golden))('the tests of %s', (key, {sentence, tests}) => {
  const workbook = new GoldenWorkbook({...exampleContents(key as ExampleKey, TODAY), pages: []});
  expect(workbook.errors()).toEqual([]);
  expect(
    shown(workbook, tests.length, 'sample', 'weeks', 'size', 'difference', 'interval', 'verdict'),
  ).toEqual(tests);
  expect(workbook.shown('Evidence!B3')).toBe(sentence);
});

const planned = {design: 'A/B', baseline: 0.36, lift: 0.1, traffic: 880, rule: 'Go when …'};
const counts = {controlConversions: 1026, controlPeople: 2850, variantConversions: 1162, variantPeople: 2854};
const read = {...planned, ...counts, starts: today - 60};

describe('before a test starts', () => {
  const rows: readonly Record<string, CellInput>[] = [
    {test: 'from today', ...planned},
    {test: 'later', ...planned, starts: today + 70},
    {test: 'too few', ...planned, traffic: 70},
    {test: 'one in ten', ...planned, controlShare: 0.9},
    {test: 'to fall', ...planned, baseline: 0.62, lift: -0.1},
    {test: 'to fall, said', ...planned, baseline: 0.62, better: 'Down'},
    {test: 'without a rate', ...planned, baseline: null},
    {test: 'without traffic', ...planned, traffic: null},
    {test: 'a rate of more than one', ...planned, baseline: 36},
    {test: 'regions', ...planned, design: 'Geo-lift'},
  ];
  const workbook = sheet(rows);

  test('its sample, its time and what can be seen in this cycle follow from traffic and lift', () => {
    expect(shown(workbook, rows.length, 'test', 'sample', 'weeks', 'size', 'readsOut', 'detectable')).toEqual(
      [
        'from today | 2,847 | 6.5 | Detectable | 17 Jan 2027 | 7.0%',
        'later | 2,847 | 6.5 | Too small | 28 Mar 2027 | 14.4%',
        'too few | 2,847 | 81.3 | Too small | 25 Jun 2028 | 25.2%',
        'one in ten | 2,847 | 32.4 | Too small | 18 Jul 2027 | 15.8%',
        'to fall | 988 | 2.2 | Detectable | 20 Dec 2026 | 4.1%',
        'to fall, said | 988 | 2.2 | Detectable | 20 Dec 2026 | 4.1%',
        'without a rate',
        'without traffic | 2,847',
        'a rate of more than one | ⚠ baseline_rate must be between 0 and 1, not 36 – 36% is 0.36 |  |  |  | ⚠ baseline_rate must be between 0 and 1, not 36 – 36% is 0.36',
        'regions',
      ],
    );
  });

  test('nothing is decided', () => {
    expect(new Set(shown(workbook, 6, 'verdict'))).toEqual(new Set(['Too early']));
    expect(workbook.shown('Evidence!B3')).toBe(
      '10 tests · 3 too small for this cycle · 2 key results without a plan',
    );
  });
});

describe('when a test is read', () => {
  const rows: readonly (readonly [row: Record<string, CellInput>, verdict: string, check: string])[] = [
    [read, 'Go', ''],
    [{...read, decision: 'Go'}, 'Go', ''],
    [{...read, decision: 'Stop'}, 'Go', 'Against the rule'],
    [{...read, variantPeople: 2655, variantConversions: 1014, controlPeople: 2905}, 'Broken split', ''],
    [{...read, guardrail: 'Tickets'}, 'Blocked', ''],
    [{...read, guardrail: 'INP'}, 'Go', ''],
    [{...read, guardrail: 'Gone'}, 'Go', 'No such guardrail'],
    [{...read, keyResult: 'O9.9'}, 'Go', 'No such id on OKRs'],
    [{...read, keyResult: 'O1.1'}, 'Go', ''],
    [{...read, better: 'Down'}, 'Stop', ''],
    [
      {
        ...read,
        controlConversions: 507,
        controlPeople: 1410,
        variantConversions: 549,
        variantPeople: 1406,
        decision: 'Go',
      },
      'Too early',
      'Against the rule',
    ],
    [{...read, controlConversions: null, variantConversions: null}, '', ''],
    [
      {...read, variantConversions: 3000},
      '⚠ see Check',
      '⚠ Converted, variant is 3000, more than the 2854 people in the arm',
    ],
    [{...read, variantPeople: null}, '⚠ see Check', '⚠ People, variant is blank'],
    [{...read, starts: today + 3}, 'Too early', 'Counts from before its start'],
    [{...read, starts: null}, 'Go', 'No start date'],
    [{...read, rule: null}, 'Go', 'No decision rule'],
    [{...read, typedLow: -1, typedHigh: 1}, 'Go', 'Typed interval not used: it has counts'],
    [{rule: 'x', decision: 'Go'}, '', 'Decided without evidence'],
    [{rule: 'x', typedDifference: 1.4, typedLow: 0.3, typedHigh: 2.5}, 'Go', ''],
    [{rule: 'x', typedLow: -1, typedHigh: 0.3, typedWorth: 0.5}, 'Stop', ''],
    [{rule: 'x', typedLow: -1, typedHigh: 0.6, typedWorth: 0.5}, 'Iterate', ''],
    [{rule: 'x', typedLow: -5, typedHigh: -1, better: 'Down'}, 'Go', ''],
    [{rule: 'x', typedLow: 2, typedHigh: -1}, '⚠ low (2) must not lie above high (-1)', ''],
    [{rule: 'x', typedLow: 2}, '⚠ high is blank, and there is a low', ''],
    [{...planned, typedLow: 0.3, typedHigh: 2.5, design: 'Switchback'}, 'Go', ''],
  ];
  const workbook = sheet(rows.map(([row], n) => ({test: `test ${n + 1}`, ...row})));

  test('the verdict follows the rule, and Check says what does not fit', () => {
    expect(shown(workbook, rows.length, 'test', 'verdict', 'check')).toEqual(
      rows.map(([, verdict, check], n) => `test ${n + 1} | ${verdict} | ${check}`.replace(/[ |]+$/, '')),
    );
  });

  test('shows no error anywhere', () => {
    expect(workbook.errors()).toEqual([]);
  });
});

test('a row of errors leaves the others as they are', () => {
  const columns = [
    'test',
    'keyResult',
    'baseline',
    'lift',
    'traffic',
    'starts',
    'controlPeople',
    'typedLow',
    'better',
  ];
  const clean = sheet([
    {test: 'a', ...read},
    {test: 'b', ...planned},
  ]);
  const broken = sheet([
    {test: 'a', ...read},
    {test: 'b', ...planned},
    Object.fromEntries(columns.map((column) => [column, '=1/0'])),
  ]);
  const of = (workbook: GoldenWorkbook) =>
    shown(
      workbook,
      2,
      'sample',
      'weeks',
      'size',
      'readsOut',
      'detectable',
      'srm',
      'interval',
      'verdict',
      'check',
    );
  expect(of(broken)).toEqual(of(clean));
});

test('without OKRs and Guardrails the sheet stands alone', () => {
  const workbook = new GoldenWorkbook({
    today: TODAY,
    tables: ['evidence'],
    records: {evidence: [{test: 'a', ...read}]},
  });
  expect(workbook.errors()).toEqual([]);
  expect(shown(workbook, 1, 'verdict', 'size')).toEqual(['Go']);
  expect(workbook.shown('Evidence!B3')).toBe('1 test · 1 Go');
});
