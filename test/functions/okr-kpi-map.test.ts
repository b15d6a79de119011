import {OKR_KPI_MAP} from '../../src/functions/okr-kpi-map';
import type {Answer, Argument, Cell} from '../../src/okr/cell';
import {column, testCases} from './cases';

const names = column('Win rate', 'Sales cycle', 'CAC, paid');
const heads = ['Id', 'Objective', 'Win rate', 'Sales cycle', 'CAC, paid'];
const last = (...counts: Answer[]) => ['Key results', null, ...counts];

/** An OKR table as [id, text, KPI, purpose]. */
function okrs(...rows: readonly (readonly [Cell, Cell, Cell, Cell])[]): Argument[] {
  return [0, 1, 2, 3].map((c): Argument => rows.map((row) => [row[c]])).concat([names]);
}

const thirteen = Array.from({length: 13}, (_, i) => `KPI ${i + 1}`);

testCases(OKR_KPI_MAP, [
  [
    okrs(['O1', 'Sell', '', ''], ['O1.1', '', 'Win rate', ''], ['O1.2', '', 'Sales cycle', '']),
    [heads, ['O1', 'Sell', 'O1.1', 'O1.2', null], last(1, 1, 'nobody')],
  ],
  [
    okrs(['O1', 'Sell', '', ''], ['O1.1', '', 'Win rate', ''], ['O1.3', '', ' WIN rate', '']),
    [heads, ['O1', 'Sell', 'O1.1, O1.3', null, null], last(2, 'nobody', 'nobody')],
  ],
  [
    okrs(['O1', 'Sell', '', ''], ['O1.1', '', 'Sales cycle; CAC, paid', '']),
    [heads, ['O1', 'Sell', null, 'O1.1', 'O1.1'], last('nobody', 1, 1)],
    'a name with a comma in it, in a list',
  ],
  [
    okrs(['O1', 'Sell', 'Win rate', ''], ['O1.1', '', '', '']),
    [heads, ['O1', 'Sell', 'O1', null, null], last('nobody', 'nobody', 'nobody')],
    'a KPI that only an objective names has nobody',
  ],
  [
    okrs(
      ['O1', 'Sell', '', ''],
      ['O2', 'Keep', '', ''],
      ['O2.1', '', 'Win rate', ''],
      ['O1.1', '', 'Win rate', ''],
    ),
    [
      heads,
      ['O1', 'Sell', 'O1.1', null, null],
      ['O2', 'Keep', 'O2.1', null, null],
      last(2, 'nobody', 'nobody'),
    ],
    'an objective a row',
  ],
  [
    okrs(['O1', 'Sell', '', ''], ['O1.2', '', '', ''], ['O1.2.1', '', 'Win rate', '']),
    [heads, ['O1', 'Sell', 'O1.2.1', null, null], last(1, 'nobody', 'nobody')],
    'a key result that is broken down further',
  ],
  [
    okrs(['O1', 'Sell', '', ''], ['O1.1', '', 'Happiness', '']),
    [heads, ['O1', 'Sell', null, null, null], last('nobody', 'nobody', 'nobody')],
    'an unknown name is none',
  ],
  [
    okrs(['O1', 'Prices', '', 'Strategic'], ['O1.1', '', '', ''], ['O2', 'Sell', '', '']),
    [heads, ['O2', 'Sell', null, null, null], last('nobody', 'nobody', 'nobody')],
    'strategic, and expected to push none',
  ],
  [
    okrs(['O1', 'Prices', '', 'strategic'], ['O1.1', '', 'Win rate', '']),
    [heads, ['O1', 'Prices', 'O1.1', null, null], last(1, 'nobody', 'nobody')],
    'strategic, but it does push one',
  ],
  [
    okrs(['O1', 'Sell', '', ''], ['O1.1', '', '', 'Strategic']),
    [heads, ['O1', 'Sell', null, null, null], last('nobody', 'nobody', 'nobody')],
    'a strategic key result does not hide its objective',
  ],
  [
    okrs(['O7.1', '', 'Win rate', ''], ['O1', 'Sell', '', '']),
    [
      heads,
      ['⚠ no objective O7', null, 'O7.1', null, null],
      ['O1', 'Sell', null, null, null],
      last(1, 'nobody', 'nobody'),
    ],
  ],
  [
    okrs(['O1', 'Sell', '', ''], ['O1', 'Keep', '', ''], ['O1.1', '', 'Win rate', '']),
    [heads, ['⚠ id O1 stands twice', 'Sell', 'O1.1', null, null], last(1, 'nobody', 'nobody')],
  ],
  [
    okrs(['O1', 'Sell', '', ''], ['O1.1', '', '#N/A', ''], ['O1.2', '', 'Win rate', '']),
    [heads, ['⚠ O1.1: kpis is an error: "#N/A"', 'Sell', 'O1.2', null, null], last(1, 'nobody', 'nobody')],
  ],
  [
    okrs(['⚠ no id', 'Sell', '', ''], ['O2', 'Keep', '', '']),
    [
      heads,
      ['⚠ no id', null, null, null, null],
      ['O2', 'Keep', null, null, null],
      last('nobody', 'nobody', 'nobody'),
    ],
  ],
  [
    okrs(['O1', 'Sell', '', 'maybe']),
    [
      heads,
      ['⚠ O1: purposes is "maybe" – known are Strategic', 'Sell', null, null, null],
      last('nobody', 'nobody', 'nobody'),
    ],
  ],
  [
    okrs(['', '', '', ''], ['O1', '', '', ''], ['', 'Sell', 'Win rate', '']),
    [heads, ['O1', null, null, null, null], last('nobody', 'nobody', 'nobody')],
    'rows without an id are passed over',
  ],
  [okrs(['', '', '', '']), [[null]], 'no OKRs yet'],
  [
    ['O1', 'Sell', 'Win rate', '', ''],
    [
      ['Id', 'Objective'],
      ['O1', 'Sell'],
      ['Key results', null],
    ],
    'no KPIs yet',
  ],
  [
    [
      column('O1', 'O1.1'),
      column('Sell', ''),
      column('', 'KPI 13'),
      column('', ''),
      thirteen.map((name) => [name]),
    ],
    [
      ['Id', 'Objective', ...thirteen.slice(0, 12)],
      ['O1', 'Sell', ...new Array(12).fill(null)],
      ['Key results', null, ...new Array(12).fill('nobody')],
    ],
    'the thirteenth KPI has no column',
  ],
  [
    ['O1', 'Sell', 'Win rate', '', column('Win rate', '', 'win rate', '⚠ no name')],
    [
      ['Id', 'Objective', 'Win rate', '⚠ no name'],
      ['O1', 'Sell', 'O1', null],
      ['Key results', null, 'nobody', null],
    ],
    'a KPI that stands twice has one column',
  ],
  [
    [column('O1', 'O1.1'), column('Sell', ''), column('', ''), column('', '', ''), names],
    {error: 'OKR_KPI_MAP: ids has 2 rows, purposes has 3'},
  ],
]);

const one = column('Win rate');
const oneHead = ['Id', 'Objective', 'Win rate'];
const nobody = ['Key results', null, 'nobody'];

/** An OKR table as [id, text, KPI, purpose, supports]. */
function cascade(...rows: readonly (readonly Cell[])[]): Argument[] {
  const at = (c: number): Argument => rows.map((row) => [row[c] ?? '']);
  return [at(0), at(1), at(2), at(3), one, at(4)];
}

testCases(OKR_KPI_MAP, [
  [
    cascade(
      ['O3', 'Team of a team', '', '', 'O2'],
      ['O1', 'Company'],
      ['O2', 'Team', '', '', ' o1 '],
      ['O4', 'Other team', '', '', 'O1.2'],
      ['O1.2', '', 'Win rate'],
    ),
    [
      oneHead,
      ['O1', 'Company', 'O1.2'],
      ['O2', '├─ Team', null],
      ['O3', '│   └─ Team of a team', null],
      ['O4', '└─ Other team', null],
      ['Key results', null, 1],
    ],
    'a key result that is supported stands for its objective; typing order does not matter',
  ],
  [
    cascade(['O1', 'A'], ['O2', 'B'], ['O3', 'C', '', '', 'O2; O1']),
    [oneHead, ['O1', 'A', null], ['O2', 'B', null], ['O3', '└─ C', null], nobody],
    'of several the first is its place',
  ],
  [
    cascade(['O1', 'A'], ['O2', 'B', '', '', 'O9'], ['O3', 'C', '', '', 'O9, O1']),
    [
      oneHead,
      ['O1', 'A', null],
      ['⚠ O3: supports "O9", which is no objective here', '└─ C', null],
      ['⚠ O2: supports "O9", which is no objective here', 'B', null],
      nobody,
    ],
    'an id that is not there',
  ],
  [
    cascade(
      ['O1', 'A', '', '', 'O2'],
      ['O2', 'B', '', '', 'O1'],
      ['O3', 'C', '', '', 'O1'],
      ['O4', 'D', '', '', 'O4'],
    ),
    [
      oneHead,
      ['⚠ O1: what it supports leads back to it', 'A', null],
      ['O3', '└─ C', null],
      ['⚠ O2: what it supports leads back to it', 'B', null],
      ['⚠ O4: what it supports leads back to it', 'D', null],
      nobody,
    ],
    'a circle, what hangs below one, and an objective that supports itself',
  ],
  [
    cascade(
      ['O1', 'Bet', '', 'Strategic'],
      ['O2', 'Team', '', '', 'O1'],
      ['O3', 'Other bet', '', 'Strategic', 'O1'],
    ),
    [oneHead, ['O1', 'Bet', null], ['O2', '└─ Team', null], nobody],
    'a strategic objective stays while others stand below it',
  ],
  [
    cascade(['O1', 'A'], ['O1.1', '', '', '', 'O7']),
    [oneHead, ['O1', 'A', null], nobody],
    'what a key result supports is not drawn',
  ],
]);
