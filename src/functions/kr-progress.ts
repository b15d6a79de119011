import {KEY_RESULT_TYPES, progress} from '../okr/progress';
import type {Doc} from './define';
import {defineEach} from './each';
import {choice, flag, number, optional} from './params';

export const KR_PROGRESS = defineEach({
  name: 'KR_PROGRESS',
  params: [
    number('start', 'The value when the cycle began. Not needed for thresholds (At least, At most).'),
    number('current', 'The latest value. Blank counts as no progress yet.'),
    number('target', 'The value to reach. It may lie below the start.'),
    optional(
      choice(
        'type',
        KEY_RESULT_TYPES,
        'Increase, Reduce, At least or At most. Blank: movement from start to target.',
      ),
    ),
    optional(
      flag('clamp', 'TRUE keeps the result between 0 and 1. Blank: 1.2 and −0.2 are shown as they are.'),
    ),
  ],
  shown: 'percent',
  compute: (start, current, target, type, clamp) => {
    const share = progress({start, current, target, type: type ?? null});
    return clamp && share !== null ? Math.min(1, Math.max(0, share)) : share;
  },
});

export const doc = (): Doc => ({
  group: 'far',
  summary:
    'Tells how far a key result has moved from its start to its target, as a fraction: 1 means the target is reached.',
  returns: 'A fraction. Below 0 the value has moved the wrong way, above 1 it has passed the target.',
  formula: '(current − start) ÷ (target − start); At least and At most: 1 when current meets target, else 0',
  source: 'Linear scoring from baseline to target, as in the method, section 7 (“Increase from X → Y”).',
  refuses: [
    'start and target that are equal',
    'a target on the wrong side of start for Increase or Reduce',
    'a blank start or target beside a current value that needs it',
    'text, TRUE or FALSE and dates where a number belongs',
  ],
  examples: [
    {args: [0, 40, 100], result: 0.4},
    {args: [0.18, 0.2, 0.23], result: 0.4, note: '18% → 23%, now 20%'},
    {args: [54, 48, 42], result: 0.5, note: 'a target below the start'},
    {args: [10, 8, 20], result: -0.2, note: 'the wrong way'},
    {args: [0, 12, 10], result: 1.2, note: 'past the target'},
    {args: [0, 12, 10, '', true], result: 1},
    {args: ['', 1.7, 1.6, 'At least'], result: 1},
    {args: ['', 12, 12, 'At most'], result: 1, note: 'equality meets the threshold'},
    {args: [3400, '', 4100], result: 0, note: 'no evidence, no credit'},
    {args: ['', 40, 100], error: 'KR_PROGRESS: start is blank'},
    {args: ['', '', ''], result: null},
    {args: [5, 5, 5], error: 'KR_PROGRESS: start and target must differ'},
    {
      args: [0, 3, 0],
      error:
        'KR_PROGRESS: start and target must differ – to keep it at 0, set its type to At most or At least',
    },
    {args: [0, '20,5%', 1], error: 'KR_PROGRESS: current is text: "20,5%" – write 20.5% as a number'},
    {args: [0, '45%', 1], error: 'KR_PROGRESS: current is text: "45%"'},
    {
      args: [
        [[0], [5], ['']],
        [[40], [5], ['']],
        [[100], [5], ['']],
      ],
      result: [[0.4], ['⚠ start and target must differ']],
      note: 'one bad row does not blank the column; blank rows at the end are dropped',
    },
  ],
  ours: {start: 'okrs.start', current: 'okrs.now', target: 'okrs.target', type: 'okrs.type'},
});
