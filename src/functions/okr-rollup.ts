import {rollUp} from '../okr/rollup';
import type {Doc} from './define';
import {readNumber, readText} from './params';
import {column, defineTable, oneForAll, optionalColumn} from './table';

export const OKR_ROLLUP = defineTable({
  name: 'OKR_ROLLUP',
  params: [
    column('ids', 'The ids, one a row: O1 is an objective, O1.1 and O1.2 are its key results.', readText),
    column(
      'progress',
      'Each key result’s progress as a fraction: KR_PROGRESS. As long as ids. A key result left blank counts 0.',
      readNumber,
    ),
    optionalColumn(
      oneForAll(
        column(
          'weights',
          'How much each key result counts beside its siblings: 2 is twice as much as 1. Blank: 1.',
          readNumber,
        ),
      ),
    ),
  ],
  parallel: [['ids', 'progress', 'weights']],
  shown: 'percent',
  compute: (ids, progress, weights) => rollUp({ids, progress, weights}),
});

export const doc = (): Doc => ({
  group: 'far',
  summary:
    'Rolls progress up: a key result keeps its own, an objective gets the weighted mean of its key results.',
  returns:
    'One fraction a row: a key result’s own progress, an objective’s roll-up from 0 to 1, blank for an objective without key results.',
  formula:
    'Σ(weight × progress held between 0 and 1) ÷ Σ weight over the key results of the objective. A key result that is broken down further (O1.2.1) is rolled up in the same way.',
  source:
    'Weighted mean. Each result is held between 0 and 1 first, so that one at 300% cannot hide one at zero.',
  refuses: [
    'columns of different lengths',
    'a negative weight, and weights that are all 0',
    'an id that stands twice, and a key result whose objective is missing',
    'a key result that is a ⚠ itself: its objective is marked with the key result’s id',
  ],
  examples: [
    {
      args: [
        [['O1'], ['O1.1'], ['O1.2'], ['O2'], ['O2.1']],
        [[''], [0.5], [1], [''], ['']],
      ],
      result: [[0.75], [0.5], [1], [0], [null]],
      note: 'a key result that nobody has measured counts 0',
    },
    {
      args: [
        [['O1'], ['O1.1'], ['O1.2']],
        [[''], [3], [0]],
        [[''], [1], [3]],
      ],
      result: [[0.25], [3], [0]],
      note: '300% counts as 100%, a quarter of the weight',
    },
    {
      args: [
        [['O1'], ['O1.1'], ['O7.1'], ['O2']],
        [[''], ['⚠ start and target must differ'], [0.5], ['']],
      ],
      result: [
        ['⚠ O1.1: start and target must differ'],
        ['⚠ start and target must differ'],
        ['⚠ no objective O7'],
        [null],
      ],
    },
    {
      args: [
        [['O1'], ['O1.2'], ['o1.2 ']],
        [[''], [0.5], [1]],
      ],
      result: [['⚠ O1.2: id O1.2 stands twice'], ['⚠ id O1.2 stands twice'], ['⚠ id o1.2 stands twice']],
    },
    {args: [[['O1'], ['O1.1']], [[0.5]]], error: 'OKR_ROLLUP: ids has 2 rows, progress has 1'},
  ],
  ours: {ids: 'okrs.id', progress: 'okrs.ownProgress', weights: 'okrs.weight'},
});
