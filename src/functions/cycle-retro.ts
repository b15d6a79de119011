import {isRefusal} from '../okr/known';
import {OUTCOMES} from '../okr/retro/retro-words';
import {block} from './block';
import type {Doc} from './define';
import {defineList} from './list';
import {readFilledDay, readNumber, readText, readWord} from './params';

declare function require(path: '../okr/retro/cycles'): typeof import('../okr/retro/cycles');

export const ARCHIVED_RESULTS = block('archive', 'Key results of closed cycles, in any order.', {
  id: readText,
  cycle: readText,
  'cycle start': readFilledDay,
  'locked score': readNumber,
  'revised score': readNumber,
  'objective score': readNumber,
  weight: readNumber,
  verdict: readWord(OUTCOMES),
  'check-ins': readNumber,
  weeks: readNumber,
});

export const CYCLE_RETRO = defineList({
  name: 'CYCLE_RETRO',
  params: [ARCHIVED_RESULTS],
  cells: [
    'cycle',
    'start',
    'key results',
    'locked score',
    'revised score',
    'rhythm',
    'worked',
    'hollow',
    'missed, but moved',
    'did not work',
    'untestable',
    'diagnosis',
  ],
  compute: (archive) =>
    require('../okr/retro/cycles')
      .closedCycles(archive)
      .map((one) => {
        if (isRefusal(one)) return one;
        const {cycle, start, results, locked, revised, rhythm, counts, diagnosis} = one;
        return [
          cycle,
          start,
          results,
          locked,
          revised,
          rhythm,
          ...OUTCOMES.map((word) => counts[word]),
          diagnosis,
        ];
      }),
});

export const doc = (): Doc => {
  const worked = ['H2', '2025-07-01', 1, 1, 0.8, '', 'Worked', 24, 26];
  return {
    group: 'look',
    summary:
      'Sums up each closed cycle, newest first: scores, rhythm, how many key results worked, and whether it was the OKRs or the rhythm.',
    returns:
      'Twelve cells a cycle: its name, first day (a serial number), how many key results, score as locked (blank: it was not locked), score as revised, rhythm (check-ins made ÷ expected), how many Worked, were Hollow, Missed but moved, Did not work, were Untestable, and a sentence.',
    formula:
      'A cycle is known by its first day, whatever the order of the rows. Score: the mean of its objectives. Rhythm: Σ check-ins ÷ Σ weeks. The sentence: rhythm below 80% → the rhythm first; score (as locked, else as revised) below 0.7 → the OKRs, not the rhythm; more Hollow than Worked → reached on paper; else it worked.',
    source: 'The method, section 9: outcomes instead of scores, and its seventh step.',
    refuses: [
      'a block that is wider or narrower than its columns',
      'a cell that cannot be read, and an id that stands twice in a cycle: marks that cycle',
      'a row without a first day: has a row of its own, last',
    ],
    ours: {
      archive: {
        id: 'archive.id',
        cycle: 'archive.cycle',
        'cycle start': 'archive.cycleStart',
        'locked score': 'archive.lockedScore',
        'revised score': 'archive.revisedScore',
        'objective score': 'archive.objectiveScore',
        weight: 'archive.weight',
        verdict: 'archive.verdict',
        'check-ins': 'archive.checkIns',
        weeks: 'archive.weeks',
      },
    },
    examples: [
      {
        args: [
          [
            ['O2.1', 'H1', '2026-01-01', 0.2, 0.4, 0.2, '', 'Did not work', 25, 26],
            ['O1.1', ...worked],
            ['O3.1', 'H1', '2026-01-01', 0.6, 0.6, 0.6, '', 'Missed, but moved', 24, 26],
            ['O1.2', 'H2', '2025-07-01', 0.6, 0.6, 0.8, '', 'Hollow', 22, 26],
          ],
        ],
        result: [
          [
            'H1',
            46023,
            2,
            0.4,
            0.5,
            0.942307692307692,
            0,
            0,
            1,
            1,
            0,
            'The OKRs, not the rhythm: score 0.40, with 94% of the check-ins made. Choose other levers, or ask for less.',
          ],
          [
            'H2',
            45839,
            2,
            0.8,
            0.8,
            0.884615384615385,
            1,
            1,
            0,
            0,
            0,
            'It worked: score 0.80, with 88% of the check-ins made.',
          ],
        ],
      },
      {
        args: [[['O1.1', 'H2', '2025-07-01', 1, 1, 1, '', 'Worked', 12, 26]]],
        result: [
          [
            'H2',
            45839,
            1,
            1,
            1,
            0.461538461538462,
            1,
            0,
            0,
            0,
            0,
            'The rhythm first: only 46% of the check-ins were made, so nobody could steer in time.',
          ],
        ],
      },
      {args: [''], result: [[null, null, null, null, null, null, null, null, null, null, null, null]]},
      {
        args: [[['O1.1']]],
        error:
          'CYCLE_RETRO: archive has 1 column, needs 10: id, cycle, cycle start, locked score, revised score, objective score, weight, verdict, check-ins, weeks',
      },
    ],
  };
};
