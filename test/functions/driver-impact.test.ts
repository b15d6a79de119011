import {DRIVER_IMPACT} from '../../src/functions/driver-impact';
import type {Argument, Cell} from '../../src/okr/cell';
import {testCases} from './cases';

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

testCases(DRIVER_IMPACT, [
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
]);
