import {DIRECTIONS} from '../okr/direction';
import {GUARDRAIL_STATUSES} from '../okr/status';
import type {Doc} from './define';
import {defineEach} from './each';
import {choice, number, optional} from './params';

declare function require(path: '../okr/evidence/verdict'): typeof import('../okr/evidence/verdict');

export const TEST_VERDICT = defineEach({
  name: 'TEST_VERDICT',
  params: [
    number(
      'low',
      'The low end of the difference’s confidence interval: LIFT_READOUT, or typed. Blank: no interval yet.',
    ),
    number('high', 'The high end of that interval, in the same unit.'),
    number(
      'mde',
      'The smallest difference worth acting on, above 0, in the unit of low and high. Blank: none was set.',
    ),
    number('n', 'How many people the smaller arm has so far.'),
    number('planned', 'How many people an arm was planned to have: SAMPLE_SIZE. Blank: not planned.'),
    number('srm', 'The p-value of the split: SRM_CHECK. Blank: not checked.'),
    choice(
      'guardrail',
      GUARDRAIL_STATUSES,
      'The status of the test’s guardrail: GUARDRAIL_STATUS. Blank: none.',
    ),
    optional(choice('better', DIRECTIONS, 'Which way is better: up or down. Blank: up.')),
  ],
  compute: (low, high, mde, n, planned, srm, guardrail, better) =>
    require('../okr/evidence/verdict').testVerdict({
      low,
      high,
      mde,
      n,
      planned,
      srm,
      guardrail,
      better: better ?? null,
    }),
});

export const doc = (): Doc => ({
  group: 'fair',
  summary:
    'Gives an experiment its verdict by the rule that was set before it began: Go, Stop, Iterate – or why not yet.',
  returns:
    'Broken split, Blocked, Too early, Go, Stop or Iterate. Blank where only the interval could decide and there is none.',
  formula:
    'The first that holds: srm < 0.001 → Broken split · guardrail Tripped → Blocked · n < planned, or planned without n → Too early · low > 0 → Go · high < mde → Stop · else Iterate. Down is better: −high and −low stand for low and high. A blank srm, guardrail, planned or mde skips its rule.',
  source:
    'The method, section 9 (test-based key results, with the rule written down first); 0.001 is the usual limit of the sample-ratio check.',
  refuses: [
    'a low above high, and one without the other where they decide',
    'an mde of 0 or less, a negative n or planned, an srm outside 0 to 1',
    'text, TRUE or FALSE and dates where a number belongs; a word that is no guardrail status',
  ],
  examples: [
    {args: [0.022, 0.072, 0.036, 2850, 2847, 0.96, 'OK'], result: 'Go'},
    {
      args: [-0.02, 0.023, 0.036, 2851, 2847, 0.94, 'OK'],
      result: 'Stop',
      note: 'at most +2.3 points: too little',
    },
    {
      args: [-0.002, 0.011, 0.01, 21000, 18428, 0.9, 'OK'],
      result: 'Iterate',
      note: 'it may be worth it, or nothing',
    },
    {
      args: [0.01, 0.06, 0.036, 1406, 2847, 0.94, 'OK'],
      result: 'Too early',
      note: 'whatever it looks like so far',
    },
    {args: [0.022, 0.072, 0.036, 2655, 2847, 0.0008, 'OK'], result: 'Broken split'},
    {args: [0.022, 0.072, 0.036, 2850, 2847, 0.96, 'Tripped'], result: 'Blocked'},
    {args: [-5.2, -1.1, 2, '', '', '', '', 'Down'], result: 'Go', note: 'days saved'},
    {args: ['', '', '', '', 2847, '', ''], result: 'Too early', note: 'planned, not begun'},
    {
      args: [0.072, 0.022, 0.036, '', '', '', ''],
      error: 'TEST_VERDICT: low (0.072) must not lie above high (0.022)',
    },
    {
      args: [[[0.003], ['0.3%'], ['']], [[0.025], [0.025], ['']], '', '', '', '', ''],
      result: [['Go'], ['⚠ low is text: "0.3%"']],
      note: 'a column of tests',
    },
  ],
});
