import {KPI_PUSHED_BY} from '../../src/functions/kpi-pushed-by';
import {column, testCases} from './cases';

const ids = column('O1.1', 'O1.2', 'O1.3', 'O2.1');
const lists = column('Win rate', 'NPS; win RATE', '', 'Churn\nNPS, Signups, EU');

testCases(KPI_PUSHED_BY, [
  [
    [column(' win rate', 'NPS', 'Churn', 'ARPA'), ids, lists],
    column('O1.1, O1.2', 'O1.2, O2.1', 'O2.1', null),
  ],
  [[column('Signups, EU', 'Signups'), ids, lists], column('O2.1', null), 'the longest name counts'],
  [[column('Signups', 'EU'), ids, lists], column('O2.1', 'O2.1'), 'without such a name they are two'],
  [['NPS', ids, lists], 'O1.2, O2.1'],
  [
    ['NPS', column('O1.1', 'O1.1', ''), column('NPS, nps', 'NPS', 'NPS')],
    'O1.1',
    'each once, nobody’s not at all',
  ],
  [[column('NPS', '', 'Churn', ''), ids, lists], column('O1.2, O2.1', null, 'O2.1')],
  [[column('NPS', ' '), ids, lists], column('O1.2, O2.1', null)],
  [['__proto__', ids, lists], null],
  [[2026, column('O1.1'), column(2026)], 'O1.1', 'a number is the words that stand for it'],
  [
    [column('NPS', 'Churn'), column('O1.1', 'O1.2'), column('#REF!', 'NPS')],
    column('⚠ O1.1: lists is an error: "#REF!"', '⚠ O1.1: lists is an error: "#REF!"'),
    'it might be any name',
  ],
  [[column('NPS', 'Churn'), column('⚠ bad', 'O1.2'), column('NPS', 'Churn')], column('⚠ bad', 'O1.2')],
  [['NPS', ids, column('NPS')], {error: 'KPI_PUSHED_BY: ids has 4 rows, lists has 1'}],
]);
