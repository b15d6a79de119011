import {CYCLE_RETRO} from '../../src/functions/cycle-retro';
import type {Cell} from '../../src/okr/cell';
import {testCases} from './cases';

type Cells = Partial<
  Record<'cycle' | 'start' | 'locked' | 'revised' | 'of' | 'weight' | 'verdict' | 'made' | 'weeks', Cell>
>;

/** A key result of a cycle of ten weeks that reached its target; what is left out is usual. */
const row = (
  id: Cell,
  {
    cycle = 'H1',
    start = '2026-01-05',
    locked = 1,
    revised = 1,
    of = 1,
    weight = '',
    verdict = 'Worked',
    made = 10,
    weeks = 10,
  }: Cells = {},
) => [id, cycle, start, locked, revised, of, weight, verdict, made, weeks];

const START = 46027;
const line = (
  results: number,
  [locked, revised, rhythm]: readonly (number | null)[],
  counts: readonly number[],
  says: string | null,
  {cycle = 'H1', start = START}: {cycle?: string | null; start?: number} = {},
) => [cycle, start, results, locked ?? null, revised ?? null, rhythm ?? null, ...counts, says];
const WORKED = [1, 0, 0, 0, 0];
const marked = (text: string) => [text, ...Array(11).fill(null)];
const works = 'It worked: score 1.00, with 100% of the check-ins made.';

testCases(CYCLE_RETRO, [
  [[''], [Array(12).fill(null)], 'nothing closed yet'],
  [[[row('O1.1')]], [line(1, [1, 1, 1], WORKED, works)]],
  [[[row(''), row('O1.1')]], [line(1, [1, 1, 1], WORKED, works)], 'a row without an id is passed over'],
  [
    [[row('O1.1', {locked: 0.4, revised: 0.4, of: 0.4}), row('O2.1', {locked: '', revised: 0.1, of: 0.1})]],
    [
      line(
        2,
        [0.4, 0.25, 1],
        [2, 0, 0, 0, 0],
        'The OKRs, not the rhythm: score 0.40, with 100% of the check-ins made. Choose other levers, or ask for less.',
      ),
    ],
    'what was added after the lock was never promised',
  ],
  [
    [[row('O1.1', {made: 7})]],
    [
      line(
        1,
        [1, 1, 0.7],
        WORKED,
        'The rhythm first: only 70% of the check-ins were made, so nobody could steer in time.',
      ),
    ],
    'without a rhythm a good score says nothing',
  ],
  [
    [[row('O1.1', {made: 7, of: 0.1})]],
    [
      line(
        1,
        [0.1, 1, 0.7],
        WORKED,
        'The rhythm first: only 70% of the check-ins were made, so nobody could steer in time.',
      ),
    ],
  ],
  [
    [[row('O1.1', {made: 8, of: 0.69})]],
    [
      line(
        1,
        [0.69, 1, 0.8],
        WORKED,
        'The OKRs, not the rhythm: score 0.69, with 80% of the check-ins made. Choose other levers, or ask for less.',
      ),
    ],
    '80% is a rhythm',
  ],
  [
    [[row('O1.1', {of: 0.7})]],
    [line(1, [0.7, 1, 1], WORKED, 'It worked: score 0.70, with 100% of the check-ins made.')],
  ],
  [
    [[row('O1.1', {of: 0.6999})]],
    [
      line(
        1,
        [0.6999, 1, 1],
        WORKED,
        'The OKRs, not the rhythm: score 0.69, with 100% of the check-ins made. Choose other levers, or ask for less.',
      ),
    ],
    'is not rounded up to the bar that it missed',
  ],
  [
    [[row('O1.1', {made: 799, weeks: 1000})]],
    [
      line(
        1,
        [1, 1, 0.799],
        WORKED,
        'The rhythm first: only 79% of the check-ins were made, so nobody could steer in time.',
      ),
    ],
  ],
  [
    [[row('O1.1', {locked: '', revised: 0.9, of: 0.9})]],
    [line(1, [null, 0.9, 1], WORKED, 'It worked: score 0.90, with 100% of the check-ins made.')],
    'not locked: there is no score as locked, and the one as revised is told',
  ],
  [
    [[row('O1.1', {locked: '', revised: '', of: ''})]],
    [line(1, [null, null, 1], WORKED, null)],
    'no score: nothing is said',
  ],
  [
    [[row('O1.1', {made: '', weeks: ''})]],
    [line(1, [1, 1, null], WORKED, 'It worked: score 1.00.')],
    'nobody knows the rhythm',
  ],
  [
    [[row('O1.1', {made: '', weeks: 10}), row('O1.2')]],
    [line(2, [1, 1, 1], [2, 0, 0, 0, 0], works)],
    'blank is not zero check-ins',
  ],
  [
    [[row('O1.1', {of: 0.5}), row('O1.2', {of: 0.5, locked: 0}), row('O2.1', {of: 1})]],
    [line(3, [0.75, 1, 1], [3, 0, 0, 0, 0], 'It worked: score 0.75, with 100% of the check-ins made.')],
    'the mean of the objectives, however many key results each has',
  ],
  [
    [
      [
        row('O1.1', {revised: 1, weight: 3}),
        row('O1.2', {revised: 0, weight: 1}),
        row('o2.1', {revised: ''}),
      ],
    ],
    [line(3, [1, 0.75, 1], [3, 0, 0, 0, 0], works)],
    'revised: by the weights; an objective without any value has no score, as on the Ledger',
  ],
  [
    [
      [
        row('O1.1', {verdict: 'Hollow'}),
        row('O1.2', {verdict: 'hollow'}),
        row('O1.3'),
        row('O1.4', {verdict: 'Missed, but moved'}),
        row('O1.5', {verdict: 'Did not work'}),
        row('O1.6', {verdict: 'Untestable'}),
        row('O1.7', {verdict: ''}),
      ],
    ],
    [
      line(
        7,
        [1, 1, 1],
        [1, 2, 1, 1, 1],
        'Reached on paper: score 1.00, but 2 of the 3 that were reached moved no KPI.',
      ),
    ],
  ],
  [
    [
      [
        row('O1.1', {cycle: 'old', start: START - 180}),
        row('O3.1', {cycle: 'new', start: START + 180}),
        row('O2.1'),
        row('O1.2', {cycle: 'old', start: START - 180}),
      ],
    ],
    [
      line(1, [1, 1, 1], WORKED, works, {cycle: 'new', start: START + 180}),
      line(1, [1, 1, 1], WORKED, works),
      line(2, [1, 1, 1], [2, 0, 0, 0, 0], works, {cycle: 'old', start: START - 180}),
    ],
    'newest first, in whichever order somebody sorted them',
  ],
  [[[row('O1.1', {cycle: ''})]], [line(1, [1, 1, 1], WORKED, works, {cycle: null})]],
  [
    [[row('O1.1', {start: ''}), row('O2.1')]],
    [line(1, [1, 1, 1], WORKED, works), marked('⚠ O1.1: cycle start is blank')],
  ],
  [
    [[row('O1.1', {start: 'spring'})]],
    [marked('⚠ O1.1: cycle start is not a date: "spring" – write yyyy-mm-dd')],
  ],
  [
    [[row('O1.1', {of: '0.7'}), row('O2.1', {start: START + 180})]],
    [
      line(1, [1, 1, 1], WORKED, works, {start: START + 180}),
      marked('⚠ O1.1: objective score is text: "0.7"'),
    ],
    'marks its own cycle only',
  ],
  [[[row('O1.1'), row(' o1.1 ')]], [marked('⚠ o1.1 stands twice in H1')]],
  [
    [[row('O1.1', {verdict: 'Great'})]],
    [
      marked(
        '⚠ O1.1: verdict is "Great" – known are Worked, Hollow, Missed, but moved, Did not work, Untestable',
      ),
    ],
  ],
  [[[row('O1.1', {weight: -1})]], [marked('⚠ O1.1: weight must not be negative: -1')], 'names what is wrong'],
]);
