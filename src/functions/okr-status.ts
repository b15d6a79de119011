import {objectiveStatuses} from '../okr/objective-status';
import {KEY_RESULT_STATUSES} from '../okr/status';
import type {Doc} from './define';
import {readText, readWord} from './params';
import {column, defineTable} from './table';

export const OKR_STATUS = defineTable({
  name: 'OKR_STATUS',
  params: [
    column('ids', 'The ids, one a row: O1 is an objective, O1.1 and O1.2 are its key results.', readText),
    column(
      'statuses',
      'Each key result’s status: KR_STATUS. As long as ids. Blank: no status yet, passed over.',
      readWord(KEY_RESULT_STATUSES),
    ),
  ],
  parallel: [['ids', 'statuses']],
  compute: (ids, statuses) => objectiveStatuses({ids, statuses}),
});

export const doc = (): Doc => ({
  group: 'far',
  summary:
    'Rolls status up: a key result keeps its own word, an objective gets the worst of its key results.',
  returns: 'One status word a row; blank for an objective none of whose key results has one.',
  formula:
    'Paused if any key result is; else the worst, in this order: Off track, At risk, Unverified, No data, Not started, On track, Achieved',
  source:
    'The weakest result tells the truth about an objective; “if a guardrail trips, the OKR pauses”: the method, section 2C.',
  refuses: [
    'columns of different lengths',
    'a word that is not a status',
    'an id that stands twice, and a key result whose objective is missing',
    'a key result that is a ⚠ itself: its objective is marked with the key result’s id',
  ],
  examples: [
    {
      args: [
        [['O1'], ['O1.1'], ['O1.2'], ['O2'], ['O2.1'], ['O2.2'], ['O3']],
        [[''], ['On track'], ['At risk'], [''], ['Paused'], ['Off track'], ['']],
      ],
      result: [['At risk'], ['On track'], ['At risk'], ['Paused'], ['Paused'], ['Off track'], [null]],
    },
    {
      args: [
        [['O1'], ['O1.1'], ['O1.2']],
        [[''], ['fine'], ['On track']],
      ],
      result: [
        [
          '⚠ O1.1: statuses is "fine" – known are On track, At risk, Off track, Achieved, Not started, Paused, Unverified, No data',
        ],
        [
          '⚠ statuses is "fine" – known are On track, At risk, Off track, Achieved, Not started, Paused, Unverified, No data',
        ],
        ['On track'],
      ],
    },
    {
      args: [
        [['O1'], ['O1.1']],
        [['On track'], ['On track'], ['']],
      ],
      error: 'OKR_STATUS: ids has 2 rows, statuses has 3',
    },
  ],
  ours: {ids: 'okrs.id', statuses: 'okrs.ownStatus'},
});
