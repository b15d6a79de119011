import type {Doc} from './define';
import {defineEach} from './each';
import {text} from './params';

declare function require(
  path: '../okr/writing/sentence/parse-key-result',
): typeof import('../okr/writing/sentence/parse-key-result');

export const KR_PARSE = defineEach({
  name: 'KR_PARSE',
  cells: ['type', 'metric', 'start', 'target', 'unit', 'segment', 'due', 'tolerance'],
  params: [
    text(
      'text',
      'One key result as people write it: “Increase win rate from 18% to 23% in MM segment by 2026-06-30”.',
    ),
  ],
  compute: (written) => {
    if (written === null || written.trim() === '') return [null];
    const {type, metric, start, target, unit, segment, due, tolerance} =
      require('../okr/writing/sentence/parse-key-result').parseKeyResult(written);
    return [type, metric, start, target, unit, segment, due, tolerance].map((cell) =>
      cell === '' ? null : cell,
    );
  },
});

export const doc = (): Doc => ({
  group: 'written',
  summary:
    'Takes a written key result apart into one row of 8 cells: type, metric, start, target, unit, segment, due, tolerance.',
  returns:
    'Eight cells: type (Increase, Reduce, At least, At most), metric, start, target (a percentage as a fraction, 20k as 20000), unit as written, segment, due (yyyy-mm-dd where the text names the day, else its words) and tolerance. What the text does not say is blank. A change (by 12%) stands in target, with start blank; % relative is its unit where the text says so.',
  formula:
    'Reads from … to …, X → Y, to Y (currently X), thresholds (≥, at least, under, Y+), changes (by +12% relative); numbers and currencies in the usual notations (3,400 · 1.200,50 · 1 200 · 20k · 1,2 Mio. € · ₹12 lakh). Start and target come in one scale: from 5 hours to 90 minutes is 300 → 90 minutes.',
  source: 'The key results and templates of the method, sections 3, 4, 7 and 11.',
  refuses: ['a cell error (#N/A, #REF! …) in place of words; a text without figures gives its metric only'],
  examples: [
    {
      args: ['KR1: Increase SQL→Won win rate from 18% → 23% (±1 pp) in MM segment.'],
      result: [['Increase', 'SQL→Won win rate', 0.18, 0.23, '%', 'MM', null, '±1 pp']],
    },
    {
      args: ['Cycle 54 → 42 d'],
      result: [['Reduce', 'Cycle', 54, 42, 'd', null, null, null]],
    },
    {
      args: ['Increase returning-customer orders from 3,400 → 4,100/week'],
      result: [['Increase', 'returning-customer orders', 3400, 4100, '/week', null, null, null]],
    },
    {
      args: ['mROAS (YouTube) ≥ 1.6 in lift test'],
      result: [['At least', 'mROAS (YouTube)', null, 1.6, null, null, null, null]],
    },
    {
      args: ['Lift PDP→Cart rate by +12% relative on mobile'],
      result: [['Increase', 'PDP→Cart rate', null, 0.12, '% relative', 'mobile', null, null]],
    },
    {
      args: ['Grow ARR to $20M (currently $14M) by 2026-06-30'],
      result: [['Increase', 'ARR', 14000000, 20000000, '$', null, '2026-06-30', null]],
    },
    {
      args: ['Reduce open security issues from 140 to 60 by end of Q3'],
      result: [['Reduce', 'open security issues', 140, 60, null, null, 'end of Q3', null]],
      note: 'no year is guessed: the words stay',
    },
    {
      args: ['Raise activation to 45% for new workspaces'],
      result: [['Increase', 'activation', null, 0.45, '%', 'new workspaces', null, null]],
      note: 'what is absent is blank',
    },
    {args: ['#REF!'], error: 'KR_PARSE: text is an error: "#REF!"'},
    {args: [''], result: [[null, null, null, null, null, null, null, null]]},
    {
      args: [[['Cycle 54 → 42 d'], [''], ['Churn ≤ 2%']]],
      result: [
        ['Reduce', 'Cycle', 54, 42, 'd', null, null, null],
        [null, null, null, null, null, null, null, null],
        ['At most', 'Churn', null, 0.02, '%', null, null, null],
      ],
      note: 'a column of key results, a row of eight for each',
    },
  ],
  ours: {text: 'okrs.text'},
});
