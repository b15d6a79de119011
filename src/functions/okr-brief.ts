import {readChance} from '../okr/chance';
import {KEY_RESULT_STATUSES} from '../okr/status';
import {block} from './block';
import type {Doc} from './define';
import {defineList} from './list';
import {number, readNumber, readText, readWord} from './params';

declare function require(path: '../okr/brief/brief'): typeof import('../okr/brief/brief');

export const BRIEFED_OKRS = block('okrs', 'The OKRs; chance as it is shown.', {
  id: readText,
  text: readText,
  status: readWord(KEY_RESULT_STATUSES),
  progress: readNumber,
  P50: readNumber,
  P80: readNumber,
  chance: readChance,
  owner: readText,
  unit: readText,
});

export const OKR_BRIEF = defineList({
  name: 'OKR_BRIEF',
  params: [BRIEFED_OKRS, number('rows', 'How many rows there are. Blank: as many as it takes.')],
  cells: ['id', 'text', 'status', 'done', 'lands', 'chance', 'owner'],
  compute: (okrs, rows) => require('../okr/brief/brief').okrBrief(okrs, rows),
});

export const doc = (): Doc => ({
  group: 'look',
  summary:
    'Shows all OKRs in a few rows: all of them if they fit, else the worst and how many more there are.',
  returns:
    'Seven texts a row: id, text (objectives cut at 42 signs), status, done as a bar of eight, the likely end with the safe bet in brackets, the chance, the owner. The last two figures stand only beside On track, At risk and Off track.',
  formula:
    'All fit: in their order. Else at most 5 objectives, worst first, each with the counts of its key results; then the worst key results; the last row says how many more rows there are. Worst: Paused, Off track, At risk, Unverified, No data, Not started, On track, Achieved; of the same, the lower chance. Both figures have as many decimals as the larger one; words of the unit are left out.',
  source: 'The method, section 6: a one-page report that is right with 3 and with 50 key results.',
  refuses: [
    'a block that is wider or narrower than its columns, and rows that is not a whole number from 1 on',
    'a cell that cannot be read: marks its row',
  ],
  ours: {
    okrs: {
      id: 'okrs.id',
      text: 'okrs.text',
      status: 'okrs.status',
      progress: 'okrs.progress',
      P50: 'okrs.p50',
      P80: 'okrs.p80',
      chance: 'okrs.chance',
      owner: 'okrs.owner',
      unit: 'okrs.unit',
    },
  },
  examples: [
    {
      args: [
        [
          [
            'O1',
            'Shorten the path to value and convert more qualified deals',
            'At risk',
            0.4,
            '',
            '',
            '',
            'Ana',
            '',
          ],
          ['O1.1', 'Win rate 18% → 23%', 'On track', 0.36, 0.23, 0.188, '62%', 'Ana', '%'],
          ['O1.2', 'Sales cycle 54 → 42 days', 'At risk', 0.35, 46.2, 52.8, '47%', 'Ben', 'days'],
          ['O1.3', 'mROAS ≥ 1.6', 'At risk', 0, '', '', 'Too early', 'Dan', 'x'],
        ],
        14,
      ],
      result: [
        ['O1', 'Shorten the path to value and convert…', 'At risk', '███░░░░░', null, null, 'Ana'],
        ['O1.1', 'Win rate 18% → 23%', 'On track', '███░░░░░', '23.0% (18.8%)', '62%', 'Ana'],
        ['O1.2', 'Sales cycle 54 → 42 days', 'At risk', '███░░░░░', '46.2 (52.8)', '47%', 'Ben'],
        ['O1.3', 'mROAS ≥ 1.6', 'At risk', '░░░░░░░░', null, null, 'Dan'],
      ],
    },
    {
      args: [
        [
          ['O1', 'Shorten the path to value', 'At risk', 0.4, '', '', '', 'Ana', ''],
          ['O1.1', 'Win rate', 'On track', 1.2, '', '', '62%', 'Ana', '%'],
          ['O1.2', 'Sales cycle', 'At risk', 0.35, '', '', '47%', 'Ben', 'days'],
          ['O2', 'Grow efficient revenue', 'Paused', '', '', '', '', 'Dan', ''],
          ['O2.1', 'mROAS', 'Paused', 'none', '', '', '', 'Dan', 'x'],
        ],
        4,
      ],
      result: [
        ['O2', 'Grow efficient revenue · 1 paused', 'Paused', null, null, null, 'Dan'],
        ['O1', 'Shorten the path… · 1 on track · 1 at risk', 'At risk', '███░░░░░', null, null, 'Ana'],
        ['⚠ O2.1: progress is text: "none"', null, null, null, null, null, null],
        [null, 'and 2 more on OKRs', null, null, null, null, null],
      ],
    },
    {
      args: [[['O1', 'Sell']], 14],
      error:
        'OKR_BRIEF: okrs has 2 columns, needs 9: id, text, status, progress, P50, P80, chance, owner, unit',
    },
  ],
});
