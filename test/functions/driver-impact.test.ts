import {DRIVER_IMPACT} from '../../src/functions/driver-impact';
import type {Answer, Argument, Cell} from '../../src/okr/cell';
import {type Case, testCases} from './cases';

type Row = readonly [
  driver: Cell,
  parent?: Cell,
  link?: Cell,
  strength?: Cell,
  level?: Cell,
  scenario?: Cell,
  baseline?: Cell,
  basis?: Cell,
];

/** A driver a row; what is left out is blank. */
function tree(...rows: readonly Row[]): Argument[] {
  return Array.from({length: 8}, (_, c): Argument => rows.map((row) => [row[c] ?? '']));
}

/** What multiplies up to the North Star of the B2B example at its usual values, and what its key results aim at. */
const b2b = tree(
  ['New ARR', '', '', '', 302.4],
  ['Leads', 'New ARR', 'Multiplies', '', 250],
  ['SQL rate', 'New ARR', 'Multiplies', '', 0.28, 0.32],
  ['Win rate', 'New ARR', 'Multiplies', '', 0.18, 0.23],
  ['Time to value', 'Win rate', 'Influences', -0.1, 13.5, '', 21, 'Observed'],
  ['Sales cycle', 'New ARR', 'Influences', -0.3, 54, 42, '', 'Observed'],
  ['First-year ARPA', 'New ARR', 'Multiplies', '', 24],
  ['Expansion ARR share', 'First-year ARPA', 'Influences', 0.2, 0.21, 0.27, '', 'Assumed'],
  ['Weekly active teams', 'New ARR', 'Watched', '', 0.71],
);

/** Without forecasts the last column is blank. */
function unforecast([args, expected, why]: Case): Case {
  const padded = Array.isArray(expected)
    ? (expected as readonly (readonly Answer[])[]).map((row) => [...row, null])
    : expected;
  return why === undefined ? [args, padded] : [args, padded, why];
}

const cases: readonly Case[] = [
  [
    b2b,
    [
      ['New ARR', 500.727333843, null, null],
      ['├─ Leads', 250, 0.01, 'Nobody’s'],
      ['├─ SQL rate', 0.32, 0.01, null],
      ['├─ Win rate', 0.23, 0.01, null],
      ['│   └─ Time to value', 13.5, 0.001, null],
      ['├─ Sales cycle', 42, 0.003, null],
      ['├─ First-year ARPA', 25.2371399231, 0.01, 'Nobody’s'],
      ['│   └─ Expansion ARR share', 0.27, 0.002, 'Rests on an assumption'],
      ['└─ Weekly active teams', 0.71, null, null],
    ],
    'B2B: 501 at the North Star if all targets land',
  ],
  [
    tree(
      ['Returning orders', '', '', '', 3598, 4100, 3400],
      ['Active repeat customers', 'Returning orders', 'Multiplies', '', 22154, '', 21250],
      ['Orders each', 'Returning orders', 'Multiplies', '', 0.16],
      ['PDP→cart', 'Orders each', 'Influences', 0.35, 0.106, 0.103, 0.092, 'Tested'],
      ['Promo share', 'Orders each', 'Influences', 0.25, 0.52, 0.48, 0.62, 'Assumed'],
    ),
    [
      ['Returning orders', 4100, null, '641 of 4,100 unexplained'],
      ['├─ Active repeat customers', 22154, 0.01, 'Nobody’s'],
      ['└─ Orders each', 0.156134781095, 0.01, 'Nobody’s'],
      ['    ├─ PDP→cart', 0.103, 0.0035, null],
      ['    └─ Promo share', 0.48, 0.0025, 'Rests on an assumption'],
    ],
    'E-commerce: the drivers yield 3,459',
  ],
  [
    tree(
      ['Activation', '', '', '', 0.36, 0.44],
      ['Checklist', 'Activation', 'Influences', 0.35, 0.38, 0.55, '', 'Observed'],
    ),
    [
      ['Activation', 0.44, null, '0.03 of 0.44 unexplained'],
      ['└─ Checklist', 0.55, 0.0035, 'Claimed twice'],
    ],
    'PLG: both have a key result',
  ],
  [
    tree(['Top', '', '', '', 100], ['A', 'Top', 'Adds', '', 60, 70], ['B', 'Top', 'adds ', '', 40, '', 30]),
    [
      ['Top', 120, null, null],
      ['├─ A', 70, 0.006, null],
      ['└─ B', 40, 0.003, null],
    ],
    'what adds is told from the baseline on',
  ],
  [
    tree(['Top', '', '', '', 100], ['A', 'Top', 'Multiplies', '', 10, '', 8]),
    [
      ['Top', 100, null, null],
      ['└─ A', 10, 0.01, 'Nobody’s'],
    ],
    'without a key result below, the level stays',
  ],
  [
    tree(
      ['Top', '', '', '', 100],
      ['A', 'Top', 'Watched', '', 10, 20, '', 'Assumed'],
      ['B', 'Top', '', 2, 10, 20],
    ),
    [
      ['Top', 100, null, null],
      ['├─ A', 20, null, null],
      ['└─ B', 20, null, null],
    ],
    'Watched counts nothing, nor does a link that nobody described',
  ],
  [
    tree(
      ['Top', '', '', '', 100],
      ['A', 'Top', 'Multiplies', '', '', 20],
      ['B', 'Top', 'Multiplies', '', 10, 11],
    ),
    [
      ['Top', 110, null, null],
      ['├─ A', 20, 0.01, 'No data'],
      ['└─ B', 11, 0.01, null],
    ],
    'a blank level counts nothing',
  ],
  [
    tree(
      ['Top', '', '', '', 100],
      ['A', 'Top', 'Multiplies', '', 0, 20],
      ['B', 'Top', 'Multiplies', '', -10, 11],
    ),
    [
      ['Top', 100, null, null],
      ['├─ A', 20, 0.01, null],
      ['└─ B', 11, 0.01, null],
    ],
    'nor does a ratio that is not positive',
  ],
  [
    tree(['Top', '', '', '', ''], ['A', 'Top', 'Adds', '', 10, 20]),
    [
      ['Top', null, null, 'No data'],
      ['└─ A', 20, null, null],
    ],
    'nothing can be added to what is not known',
  ],
  [
    tree(
      ['Cost', '', '', '', 100, 60],
      ['A', 'Cost', 'Multiplies', '', 10, '', ''],
      ['B', 'A', 'Multiplies', '', 5, 4],
    ),
    [
      ['Cost', 60, null, '20 of 60 unexplained'],
      ['└─ A', 8, 0.01, 'Nobody’s'],
      ['    └─ B', 4, 0.01, null],
    ],
    'downwards: the drivers lead to 80 only',
  ],
  [
    tree(
      ['Top', '', '', '', 100, 120],
      ['A', 'Top', 'Multiplies', '', 10],
      ['B', 'A', 'Multiplies', '', 5, 7],
    ),
    [
      ['Top', 120, null, null],
      ['└─ A', 14, 0.01, 'Nobody’s'],
      ['    └─ B', 7, 0.01, null],
    ],
    'drivers that yield more leave nothing to explain; a grandchild claims nothing twice',
  ],
  [
    tree(['Top', '', '', '', 100, 120], ['A', 'Top', 'Multiplies', '', 10]),
    [
      ['Top', 120, null, null],
      ['└─ A', 10, 0.01, 'Nobody’s'],
    ],
    'no key result below: nothing to set against it',
  ],
  [
    tree(
      ['Top', '', '', '', 100],
      ['A', 'Top', 'Influences', -0.5, 10],
      ['B', 'Top', 'Influences', 0.49, 10],
    ),
    [
      ['Top', 100, null, null],
      ['├─ A', 10, 0.005, 'Nobody’s'],
      ['└─ B', 10, 0.0049, null],
    ],
    'half a percent is worth pushing, without its sign',
  ],
  [
    tree(['Top', '', '', '', 100], ['A', 'Top', 'Influences', 0, 10, 20], ['B', 'Top', 'Influences', '', 10]),
    [
      ['⚠ Top: B: strengths is blank, and it Influences', null, null, null],
      ['├─ A', 20, 0, null],
      ['⚠ B: strengths is blank, and it Influences', null, null, null],
    ],
    'zero is not blank',
  ],
  [
    tree(
      ['Top', '', '', '', 100],
      ['A', 'Top', 'Multiplies', '', '10 days', 20],
      ['B', 'Top', 'Multiplies', '', 10, 11],
    ),
    [
      ['⚠ Top: A: levels is text: "10 days"', null, null, null],
      ['⚠ A: levels is text: "10 days"', null, null, null],
      ['└─ B', 11, 0.01, null],
    ],
    'what cannot be read is never left out of a sum in silence',
  ],
  [
    tree(['Top', '', '', '', 100, 130], ['A', 'Top', 'Multiplies', '', '⚠ no values', 20]),
    [
      ['Top', 130, null, null],
      ['⚠ A: no values', null, null, null],
    ],
    'a key result’s own target does not need it',
  ],
  [
    tree(['B', 'A', 'Multiplies', '', 1], ['A', '', '', '', 1], ['C', ' a ', 'Multiplies', '', 1]),
    [
      ['A', 1, null, null],
      ['├─ B', 1, 0.01, 'Nobody’s'],
      ['└─ C', 1, 0.01, 'Nobody’s'],
    ],
    'tree order is not typing order; case and blanks do not count',
  ],
  [
    tree(['A', '', '', '', 100], ['B', 'A', 'Multiplies', '', 10, 20], ['b', 'A', 'Multiplies', '', 10, 20]),
    [
      ['A', 200, null, null],
      ['└─ B', 20, 0.01, null],
      ['⚠ b stands twice: its first row counts', null, null, null],
    ],
    'typed twice',
  ],
  [
    tree(
      ['A', '', '', '', 1],
      ['C', '', '', '', 1],
      ['B', 'A, C', 'Adds', '', 1],
      ['D', 'B', 'Multiplies', '', 5, 6],
    ),
    [
      ['A', 1, null, null],
      ['C', 1, null, null],
      ['⚠ B drives one KPI at most, not "A, C"', null, null, null],
      ['└─ D', 6, null, null],
    ],
    'two parents',
  ],
  [
    tree(['A, C', '', '', '', 1], ['B', 'A, C', 'Multiplies', '', 1, 2]),
    [
      ['A, C', 2, null, null],
      ['└─ B', 2, 0.01, null],
    ],
    'a name with a comma in it',
  ],
  [
    tree(['B', 'Old ARR', 'Adds', '', 1], ['A', '', '', '', 1]),
    [
      ['A', 1, null, null],
      ['⚠ B drives "Old ARR", which is no driver here', null, null, null],
    ],
    'an unknown parent',
  ],
  [
    tree(
      ['A', 'A', 'Adds', '', 1],
      ['B', 'C', 'Adds', '', 1],
      ['C', 'B', 'Adds', '', 1],
      ['D', 'C', 'Adds', '', 1, 2],
      ['E', '', '', '', 1],
    ),
    [
      ['E', 1, null, null],
      ['A', null, null, 'Loop'],
      ['B', null, null, 'Loop'],
      ['C', null, null, 'Loop'],
      ['D', null, null, 'Loop'],
    ],
    'a loop, and what hangs below one',
  ],
  [
    tree(['⚠ no name', 'A', 'Adds', '', 1], ['', 'A', 'Adds', '', 1], ['A', '', '', '', 1]),
    [
      ['A', 1, null, null],
      ['⚠ no name', null, null, null],
    ],
    'a mark is handed on, a row without a name passed over',
  ],
  [
    tree(['A', '', '', '', 1], ['C', 'A', 'Multiplies', '', 1, 2], ['B', 'A', 'Causes', '', 1]),
    [
      ['⚠ A: B: links is "Causes" – known are Multiplies, Adds, Influences, Watched', null, null, null],
      ['├─ C', 2, 0.01, null],
      ['⚠ B: links is "Causes" – known are Multiplies, Adds, Influences, Watched', null, null, null],
    ],
  ],
  [
    tree(['A', '', '', '', 1e300], ['B', 'A', 'Multiplies', '', 1e-10, 1e10]),
    [
      ['⚠ A: the numbers are too large to compute with', null, null, null],
      ['└─ B', 1e10, 0.01, null],
    ],
  ],
  [tree(['']), [[null, null, null, null]], 'no tree yet'],
  [['A', '', '', '', 5, ''], [['A', 5, null, null]], 'a North Star alone'],
  [
    [
      [['A'], ['B']],
      [[''], ['A']],
      [[''], ['Adds']],
      [[''], ['']],
      [[1], [2], [3]],
      [[''], ['']],
    ],
    {error: 'DRIVER_IMPACT: drivers has 2 rows, levels has 3'},
  ],
];
testCases(DRIVER_IMPACT, cases.map(unforecast));

/** A driver a row as [driver, parent, link, strength, level, scenario, forecast, unit]. */
function forecast(...rows: readonly (readonly Cell[])[]): Argument[] {
  const at = (c: number): Argument => rows.map((row) => [row[c] ?? '']);
  return [at(0), at(1), at(2), at(3), at(4), at(5), '', '', at(6), at(7)];
}

testCases(DRIVER_IMPACT, [
  [
    forecast(
      ['Top', '', '', '', 100],
      ['A', 'Top', 'Multiplies', '', 10, 12, 11],
      ['B', 'Top', 'Multiplies', '', 10, 15, ''],
      ['C', 'Top', 'Multiplies', '', 10],
    ),
    [
      ['Top', 180, null, null, 110],
      ['├─ A', 12, 0.01, null, 11],
      ['├─ B', 15, 0.01, null, 10],
      ['└─ C', 10, 0.01, 'Nobody’s', 10],
    ],
    'a key result without a forecast stays where it is',
  ],
  [
    forecast(['Top', '', '', '', 100, 150, ''], ['A', 'Top', 'Multiplies', '', 10, 14, 12]),
    [
      ['Top', 150, null, '10 of 150 unexplained', 120],
      ['└─ A', 14, 0.01, 'Claimed twice', 12],
    ],
    'a North Star without a forecast of its own ends where its drivers lead',
  ],
  [
    forecast(['Top', '', '', '', 100], ['A', 'Top', 'Multiplies', '', 10, 14, '']),
    [
      ['Top', 140, null, null, null],
      ['└─ A', 14, 0.01, null, null],
    ],
    'no forecast at all',
  ],
  [
    forecast(['Top', '', '', '', 100], ['A', 'Top', 'Multiplies', '', 10, 14, 'soon']),
    [
      ['⚠ Top: A: forecasts is text: "soon"', null, null, null, null],
      ['⚠ A: forecasts is text: "soon"', null, null, null, null],
    ],
    'text in the place of a forecast',
  ],
  [
    forecast(['ARR', '', '', '', 302, 450, 400, '$k/week'], ['A', 'ARR', 'Multiplies', '', 10, 11, 11]),
    [
      ['ARR', 450, null, '$118k of $450k unexplained', 400],
      ['└─ A', 11, 0.01, 'Claimed twice', 11],
    ],
    'the remark in the unit of its KPI',
  ],
  [
    forecast(['Cycle', '', '', '', 54, 42, '', 'days'], ['A', 'Cycle', 'Influences', 1, 10, 9]),
    [
      ['Cycle', 42, null, '6.6 days of 42 days unexplained', null],
      ['└─ A', 9, 0.01, 'Claimed twice', null],
    ],
  ],
]);
