import {COMMITMENTS, LEDGER_KINDS} from '../okr/ledger/ledger-words';
import {KEY_RESULT_TYPES} from '../okr/progress';
import {block, optionalBlock} from './block';
import type {Doc} from './define';
import {readFilledDay, readNumber, readText, readWord} from './params';
import {defineTable} from './table';

declare function require(path: '../okr/ledger/changes'): typeof import('../okr/ledger/changes');

export const LEDGER_ROWS = block('ledger', 'The rows as locked; kind is blank for other cycles.', {
  kind: readWord(LEDGER_KINDS),
  id: readText,
  wording: readText,
  KPI: readText,
  query: readText,
  type: readWord(KEY_RESULT_TYPES),
  segment: readText,
  start: readNumber,
  target: readNumber,
  weight: readNumber,
  due: readFilledDay,
  commitment: readWord(COMMITMENTS),
  rule: readText,
});

export const PROMISED_OKRS = block('okrs', 'The OKRs as they are; now is the value.', {
  id: readText,
  wording: readText,
  KPI: readText,
  type: readWord(KEY_RESULT_TYPES),
  segment: readText,
  start: readNumber,
  target: readNumber,
  weight: readNumber,
  due: readFilledDay,
  commitment: readWord(COMMITMENTS),
  now: readNumber,
  unit: readText,
});

export const QUERIED_KPIS = block('kpis', 'The KPIs as they are.', {name: readText, query: readText});

export const RULED_GUARDRAILS = block('guardrails', 'The guardrails as they are. Blank: there are none.', {
  name: readText,
  rule: readText,
});

export const LEDGER_CHANGES = defineTable({
  name: 'LEDGER_CHANGES',
  params: [LEDGER_ROWS, PROMISED_OKRS, QUERIED_KPIS, optionalBlock(RULED_GUARDRAILS)],
  parallel: [],
  cells: ['now', 'locked score', 'revised score'],
  compute: (ledger, okrs, kpis, guardrails) =>
    require('../okr/ledger/changes').ledgerChanges({ledger, okrs, kpis, guardrails}),
});

export const doc = (): Doc => ({
  group: 'look',
  summary: 'Compares what was promised at the lock with what stands there now, and scores both.',
  returns:
    'Three cells for each row of the ledger: what is otherwise now (blank: nothing; gone: the row is no longer there), the score as locked and the score as revised, 0 to 1. KPIs and guardrails have no scores, what is gone has no revised one.',
  formula:
    'Compared are target, start, weight and due (from → to), commitment, type, KPI, segment, wording, query (a key result’s is its KPI’s) and rule; a blank weight is 1, a blank commitment Stretch. Scores: progress of the value now, from 0 to 1, by the locked and by the present start, target and type; objectives are the means of their key results by the locked and by the present weights. What is gone counts 0.',
  source: 'The method, section 8: score what was promised, and say openly what was changed on the way.',
  refuses: [
    'a block that is wider or narrower than its columns',
    'a kind other than Objective, Key result, KPI and Guardrail, and a row without an id',
    'a start and a target that allow no score: marks the row and its objective',
  ],
  examples: [
    {
      args: [
        [
          ['Objective', 'O1', 'Sell', '', '', '', '', '', '', '', '', '', ''],
          [
            'Key result',
            'O1.1',
            'Win rate',
            'Win rate',
            'SELECT 1',
            'Increase',
            '',
            0.18,
            0.23,
            3,
            '',
            '',
            '',
          ],
          ['Key result', 'O1.2', 'Cycle', '', '', '', '', 54, 42, '', '', 'Committed', ''],
          ['', 'O9', 'Another cycle', '', '', '', '', '', '', '', '', '', ''],
          ['KPI', 'Win rate', '', '', 'SELECT 1', '', '', '', '', '', '', '', ''],
          ['Guardrail', 'CAC payback', '', '', '', '', '', '', '', '', '', '', '≤ 12 mo'],
        ],
        [
          ['O1', 'Sell', '', '', '', '', '', '', '', '', '', ''],
          ['O1.1', 'Win rate', 'Win rate', '', '', 0.18, 0.21, 1, '', '', 0.2, '%'],
        ],
        [['Win rate', 'SELECT 2']],
        [['CAC payback', '≤ 15 mo']],
      ],
      result: [
        [null, 0.3, 0.666666666666667],
        ['target 23% → 21% · weight 3 → 1 · query changed', 0.4, 0.666666666666667],
        ['gone', 0, null],
        [null, null, null],
        ['query changed', null, null],
        ['rule changed', null, null],
      ],
    },
    {
      args: [
        [
          ['Goal', 'O1', '', '', '', '', '', '', '', '', '', '', ''],
          ['KPI', 'NPS', '', '', '', '', '', '', '', '', '', '', ''],
        ],
        '',
        [['NPS', '']],
      ],
      result: [
        ['⚠ kind is "Goal" – known are Objective, Key result, KPI, Guardrail', null, null],
        [null, null, null],
      ],
    },
    {
      args: ['', '', [['NPS']]],
      error: 'LEDGER_CHANGES: kpis has 1 column, needs 2: name, query',
    },
  ],
});
