/**
 * What the last closed cycle taught, on one printed portrait page. Above what the Archive tells, whatever its order;
 * below what people make of it: to keep, to stop, and for other teams.
 */

import {hstack} from '../../../functions/block';
import {ARCHIVED_RESULTS} from '../../../functions/cycle-retro';
import type {Block} from '../../blocks/block';
import {oneOfTheOwners} from '../../choices';
import type {PageReferences, PageTemplate} from '../../template';
import {calibration, calibrationSays} from './calibration';
import {candidateColumns, candidateRows, candidatesSay} from './candidates';
import {resultColumns, resultCount, resultRows} from './results';
import {closedOn, diagnosis, tiles, title} from './summary';
import {room} from './terms';

const gap: Block = {kind: 'gap', height: 10};

const lines = (key: string, title: string, help: string, rest = {}): Block => ({
  kind: 'notes',
  key,
  title,
  help,
  rows: 3,
  height: 34,
  isRuled: true,
  ...rest,
});

/** What a stretch of the page is called, and a sentence on it. */
const heading = (title: string, says: string): Block => ({
  kind: 'beside',
  parts: [
    {columns: 5, blocks: [{kind: 'heading', title}]},
    {columns: 7, blocks: [{kind: 'text', says, align: 'right'}]},
  ],
});

function body(references: PageReferences): Block[] {
  return [
    {
      kind: 'beside',
      parts: [
        {columns: 6, blocks: [{kind: 'title', says: title(references)}]},
        {columns: 6, blocks: [{kind: 'text', says: closedOn(references), align: 'right'}]},
      ],
    },
    {kind: 'headline', says: diagnosis(references), height: 42, isLoud: true},
    tiles(references),
    gap,
    heading(
      'Key results',
      'Hollow: reached, and no KPI moved. Missed, but moved: the lever works, the target was too far.',
    ),
    {kind: 'spill', rows: room.results, columns: resultColumns(references)},
    gap,
    heading('Calibration', calibrationSays(references)),
    calibration(references),
    gap,
    heading('KPIs to become key results', candidatesSay(references)),
    {kind: 'spill', rows: room.candidates, columns: candidateColumns(references)},
    gap,
    {
      kind: 'beside',
      parts: [
        {columns: 7, blocks: [lines('keep', 'What to keep', 'What worked and goes on. A line each.')]},
        {columns: 5, blocks: [lines('stop', 'What to stop', 'What cost more than it brought. A line each.')]},
      ],
    },
    {
      kind: 'beside',
      parts: [
        {
          columns: 10,
          blocks: [
            lines(
              'practice',
              'Practice for other teams',
              'What another team could do on Monday: what, when it helps, what it needs.',
            ),
          ],
        },
        {
          columns: 2,
          blocks: [
            lines('passedOnBy', 'Who passes it on', 'The person who shows it to the other teams.', {
              choices: oneOfTheOwners,
            }),
          ],
        },
      ],
    },
    // The last row that is printed: without it, lines that wait for words would be left out.
    {kind: 'text', says: 'Once each part has a line, Start here counts the retro as done.'},
  ];
}

function behind(references: PageReferences): Block[] {
  const {archive} = references.sheet;
  const archived =
    archive &&
    hstack(ARCHIVED_RESULTS, {
      id: archive.id,
      cycle: archive.cycle,
      'cycle start': archive.cycleStart,
      'locked score': archive.lockedScore,
      'revised score': archive.revisedScore,
      'objective score': archive.objectiveScore,
      weight: archive.weight,
      verdict: archive.verdict,
      'check-ins': archive.checkIns,
      weeks: archive.weeks,
    });
  return [
    {kind: 'heading', title: 'The figures behind this page'},
    {
      kind: 'pairs',
      key: 'facts',
      items: [{key: 'results', label: 'Key results of the cycle', value: `=${resultCount(references)}`}],
    },
    {
      kind: 'spill',
      key: 'cycles',
      rows: room.cycles,
      none: '',
      columns: [
        {key: 'cycle', title: 'Cycle', of: archived ? `CYCLE_RETRO(${archived})` : '""'},
        {key: 'start', title: 'Start'},
        {key: 'results', title: 'Key results'},
        {key: 'locked', title: 'Score as locked'},
        {key: 'revised', title: 'Score as revised'},
        {key: 'rhythm', title: 'Rhythm'},
        {key: 'worked', title: 'Worked'},
        {key: 'hollow', title: 'Hollow'},
        {key: 'missed', title: 'Missed, but moved'},
        {key: 'failed', title: 'Did not work'},
        {key: 'untestable', title: 'Untestable'},
        {key: 'says', title: 'Diagnosis'},
      ],
    },
    resultRows(references),
    candidateRows(references),
  ];
}

export const retroPage: PageTemplate = {
  kind: 'page',
  key: 'retroPage',
  title: 'Retro',
  purpose:
    'What the last closed cycle taught: what worked, how good our judgement was, which KPIs need a key result, what to keep and to stop.',
  needs: ['settings', 'archive'],
  reads: ['settings', 'kpis', 'kpiData', 'archive'],
  printed: 'portrait',
  grid: [64, 72, 72, 72, 72, 72, 84, 84, 64, 96, 124, 124],
  isCalm: true,
  isBehindHidden: true,
  body,
  behind,
};
