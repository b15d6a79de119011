import {OKR_ROLLUP} from '../../src/functions/okr-rollup';
import {column, testCases} from './cases';

testCases(OKR_ROLLUP, [
  [
    [column('O1', 'O1.1', '#REF!'), column('', 0.2, 0.6)],
    column(0.2, 0.2, '⚠ ids is an error: "#REF!"'),
    'an error is no id',
  ],
  [[column('O1', 'O1.1', 'O1.2'), column('', 0.2, 0.6)], column(0.4, 0.2, 0.6)],
  [[column('O1.2', 'O1', 'O1.1'), column(0.6, '', 0.2)], column(0.6, 0.4, 0.2), 'in any order'],
  [
    [column('O1', ' o1.1', 'O1.2 '), column('', 0.2, 0.6)],
    column(0.4, 0.2, 0.6),
    'case and blanks do not count',
  ],
  [[column('O1', 'O1.1', 'O1.2'), column('', 3, 0)], column(0.5, 3, 0), '300% cannot hide a zero'],
  [[column('O1', 'O1.1', 'O1.2'), column('', -2, 1)], column(0.5, -2, 1), 'nor can −200% sink a hit'],
  [[column('O1', 'O1.1', 'O1.2'), column('', '', 1)], [[0.5], [null], [1]], 'blank counts 0'],
  [[column('O1', 'O1.1', 'O1.2'), column('', 0.2, 0.6), column('', 3, 1)], column(0.3, 0.2, 0.6)],
  [
    [column('O1', 'O1.1', 'O1.2'), column('', 0.2, 0.6), column('', '', 3)],
    column(0.5, 0.2, 0.6),
    'blank is 1',
  ],
  [
    [column('O1', 'O1.1', 'O1.2'), column('', 0.2, 0.6), column('', 0, 3)],
    column(0.6, 0.2, 0.6),
    'zero is 0',
  ],
  [[column('O1', 'O1.1', 'O1.2'), column('', 0.2, 0.6), 2], column(0.4, 0.2, 0.6), 'one weight for all'],
  [[column('O1', 'O1.1'), column('', 0.2), column('', 0)], column('⚠ the weights under O1 are all 0', 0.2)],
  [
    [column('O1', 'O1.1', 'O1.2'), column('', 0.2, 0.6), column('', -1, 1)],
    column('⚠ O1.1: weights must not be negative: -1', '⚠ weights must not be negative: -1', 0.6),
  ],
  [[column('O1', 'O2', 'O2.1'), column('', '', 1)], [[null], [1], [1]], 'an objective without key results'],
  [
    [column('O1', 'O7.1'), column('', 1)],
    [[null], ['⚠ no objective O7']],
  ],
  [
    [column('O1', 'O1.1', 'O1.1', 'O2', 'O2.1'), column('', 1, 1, '', 1)],
    column('⚠ O1.1: id O1.1 stands twice', '⚠ id O1.1 stands twice', '⚠ id O1.1 stands twice', 1, 1),
  ],
  [
    [column('O1', 'O1', 'O1.1'), column('', '', 0.5)],
    column('⚠ id O1 stands twice', '⚠ id O1 stands twice', 0.5),
  ],
  [
    [column('O1', 'O1.1', 'O1.2', 'O2', 'O2.1'), column('', '⚠ start is blank', 1, '', 1)],
    column('⚠ O1.1: start is blank', '⚠ start is blank', 1, 1, 1),
    'only the objective that needs it is marked',
  ],
  [
    [column('O1', 'O1.1'), column('', '80%')],
    column('⚠ O1.1: progress is text: "80%"', '⚠ progress is text: "80%"'),
  ],
  [
    [column('O1', 'O1.1', 'O1.1.1', 'O1.1.2', 'O1.2'), column('', '', 0.2, 0.4, 0.9)],
    column(0.6, 0.3, 0.2, 0.4, 0.9),
    'a key result that is broken down further',
  ],
  [
    [column('O1', 'O1.1.1'), column('', 1)],
    [[null], ['⚠ no objective O1.1']],
  ],
  [[column(1, 1.1, 1.2), column('', 0.2, 0.6)], column(0.4, 0.2, 0.6), 'ids that are numbers'],
  [
    [column('O1', '', 'O1.1', '', ''), column('', '', 0.2, '', 0.9)],
    [[0.2], [null], [0.2]],
  ],
  [[[['O1', 'O1.1', 'O1.2']], [['', 0.2, 0.6]]], [[0.4, 0.2, 0.6]], 'in a row'],
  [['O1', ''], null],
  [['O1.1', 0.4], {error: 'OKR_ROLLUP: no objective O1'}],
  [[column('O1', 'O1.1'), 0.4], {error: 'OKR_ROLLUP: ids has 2 rows, progress has 1'}],
  [
    [column('O1', 'O1.1'), column(0, 1), column(1, 1, 1)],
    {error: 'OKR_ROLLUP: ids has 2 rows, weights has 3'},
  ],
  [[column('O1', 'O1.1', 'O1.2'), column('', 0.2, 0.6), column('', 1e308, 1e308)], column(0.4, 0.2, 0.6)],
]);
