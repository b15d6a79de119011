import {GUARDRAIL_ROOM} from '../../src/functions/guardrail-room';
import {column, testCases} from './cases';

testCases(GUARDRAIL_ROOM, [
  [['INP p95 ≤ 200 ms', 167, 197, 5], 3.6],
  [['≤ 200 ms', 195, 225, 5], -2, 'the KPI usually breaks it'],
  [['at least 64%', 0.645, 0.659, 0.004], 3],
  [['between 2 and 5', 3.5, 5.5, 0.25], 2, 'of two limits the nearer'],
  [['between 2 and 5', 1, 2, 0.25], -2, 'of two limits the one that is broken'],
  [['≤ baseline + 2pp', 0.1, 0.12, 0.005, 0.11], 4],
  [['≤ 150 bps', 90, 110, 10], 5, 'in the points of the rule'],
  [['LCP within CWV', 2200, 2400, 50], 4, 'milliseconds: the spread goes with the value'],
  [['≤ 3', -2, 2, 1], 3, 'a middle of zero'],
  [['', 167, 197, 5], null],
  [[' ', 167, 197, 5], null],
  [['≤ 200 ms', '', 197, 5], null],
  [['≤ 200 ms', 167, '', 5], null],
  [['≤ 200 ms', 167, 197, ''], null],
  [['≤ 200 ms', 167, 197, 0], null],
  [['≤ 200 ms', 167, 197, -1], null],
  [
    ['≤ baseline + 2pp', 0.1, 0.12, 0.005],
    {error: 'GUARDRAIL_ROOM: baseline is blank, and the rule compares with it'},
  ],
  [['quick', 167, 197, 5], {error: 'GUARDRAIL_ROOM: rule "quick" names no limit'}],
  [['≤ 200 ms', 'a', 197, 5], {error: 'GUARDRAIL_ROOM: lower is text: "a"'}],
  [[column('≤ 200 ms', '⚠ gone', ''), 167, 197, 5], column(3.6, '⚠ gone')],
]);
