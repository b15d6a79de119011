import type {Doc} from './define';
import {defineEach} from './each';
import {number, optional, text} from './params';

declare function require(path: '../okr/guardrail/room'): typeof import('../okr/guardrail/room');

export const GUARDRAIL_ROOM = defineEach({
  name: 'GUARDRAIL_ROOM',
  params: [
    text(
      'rules',
      'The guardrail as people write it: ≤ 12 mo · at least 64% · between 2 and 5. Blank: no room.',
    ),
    number('lower', 'The KPI’s lower natural limit, in the unit of the rule: KPI_SIGNALS. Blank: no room.'),
    number('upper', 'The KPI’s upper natural limit, in the unit of the rule: KPI_SIGNALS. Blank: no room.'),
    number(
      'sd',
      'How far the values usually stray: the standard deviation (σ), from KPI_BASELINE. Blank or 0: no room.',
    ),
    optional(
      number(
        'baseline',
        'The value to compare with, where the rule says baseline or last quarter. Blank: none.',
      ),
    ),
  ],
  compute: (rule, lower, upper, sd, baseline) =>
    require('../okr/guardrail/room').guardrailRoom({rule, lower, upper, sd, baseline: baseline ?? null}),
});

export const doc = (): Doc => ({
  group: 'break',
  summary:
    'Tells how many standard deviations lie between where a KPI usually is and the limit of its guardrail.',
  returns:
    'A number of σ: positive where the rule holds, negative where it is broken as a rule. Blank without a rule, limits or a positive sd.',
  formula: '(limit − (lower + upper) ÷ 2) ÷ sd for ≤, the other way round for ≥; of two limits the nearer.',
  source: 'Distance from a limit in standard deviations; rules are read as GUARDRAIL_STATUS reads them.',
  refuses: [
    'a rule that GUARDRAIL_STATUS refuses, and one that needs a baseline where that is blank',
    'a lower above upper',
    'text, TRUE or FALSE and dates where a number belongs',
  ],
  ours: {rules: 'guardrails.rule', baseline: 'guardrails.baseline'},
  examples: [
    {args: ['≤ 200 ms', 167, 197, 5], result: 3.6, note: 'usually 182: 18 ms away'},
    {args: ['Gross margin ≥ 64%', 0.632, 0.668, 0.005], result: 2},
    {args: ['≤ 12 mo', 12.6, 15.4, 0.5], result: -4, note: 'usually beyond its limit'},
    {args: ['between 2 and 5', 3, 5, 0.5], result: 2, note: 'the nearer limit'},
    {args: ['≤ baseline +10%', 7.4, 8.6, 0.25, 8], result: 3.2},
    {args: ['≤ 200 ms', '', '', ''], result: null},
    {args: ['≤ 200 ms', 167, 197, 0], result: null, note: 'nothing varies'},
    {args: ['≤ 200 ms', 197, 167, 5], error: 'GUARDRAIL_ROOM: lower (197) must not lie above upper (167)'},
    {
      args: [
        [['≤ 200 ms'], ['fast'], ['']],
        [[167], [167], ['']],
        [[197], [197], ['']],
        [[5], [5], ['']],
      ],
      result: [[3.6], ['⚠ rule "fast" names no limit']],
    },
  ],
});
