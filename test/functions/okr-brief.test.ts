import {OKR_BRIEF} from '../../src/functions/okr-brief';
import type {Cell} from '../../src/okr/cell';
import {testCases} from './cases';

type Shown = Partial<
  Record<'text' | 'status' | 'progress' | 'p50' | 'p80' | 'chance' | 'owner' | 'unit', Cell>
>;

/** An OKR row: what is left out is blank. */
const okr = (
  id: Cell,
  {text = '', status = '', progress = '', p50 = '', p80 = '', chance = '', owner = '', unit = ''}: Shown = {},
) => [id, text, status, progress, p50, p80, chance, owner, unit];

/** A row of the brief: what is left out is blank. */
const line = (
  id: string | null,
  text: string | null,
  status: string | null = null,
  more: Partial<Record<'done' | 'lands' | 'chance' | 'owner', string>> = {},
) => [id, text, status, more.done ?? null, more.lands ?? null, more.chance ?? null, more.owner ?? null];

const lands = (p50: Cell, p80: Cell, unit: string) => [
  [okr('O1.1', {status: 'On track', p50, p80, unit})],
  9,
];
const landed = (text: string) => [line('O1.1', null, 'On track', {lands: text})];
const done = (progress: Cell) => [[okr('O1.1', {progress})], 9];
const bar = (text: string) => [line('O1.1', null, null, {done: text})];

const fifty = [
  ...Array.from({length: 6}, (_, o) =>
    okr(`O${o + 1}`, {text: `Objective number ${o + 1}`, status: 'On track'}),
  ),
  ...Array.from({length: 48}, (_, k) =>
    okr(`O${(k % 6) + 1}.${Math.floor(k / 6) + 1}`, {
      text: `Result ${k}`,
      status: 'On track',
      chance: (k + 10) / 100,
    }),
  ),
];

testCases(OKR_BRIEF, [
  [['', 14], [line(null, null)], 'no OKRs yet'],
  [[[okr(''), okr('O1', {text: 'Sell'})], ''], [line('O1', 'Sell')], 'a row without an id is passed over'],
  [
    [
      [
        okr('O2', {status: 'Paused', owner: 'Dan'}),
        okr('O1.1', {status: 'achieved', progress: 1}),
        okr('O1'),
      ],
      3,
    ],
    [
      line('O2', null, 'Paused', {owner: 'Dan'}),
      line('O1.1', null, 'Achieved', {done: '████████'}),
      line('O1', null),
    ],
    'all fit: in their order',
  ],
  [lands(0.23, 0.188, '%'), landed('23.0% (18.8%)')],
  [lands(46.2, 52.8, 'days'), landed('46.2 (52.8)'), 'no unit words'],
  [lands(54, 42, 'days'), landed('54 (42)')],
  [lands(0.0985, 0.103, '%'), landed('9.9% (10.3%)'), 'as many decimals as the larger one has'],
  [lands(302, 284.4, '$k/week'), landed('$302k ($284k)')],
  [lands(76.68, 74, '$'), landed('$76.68 ($74.00)')],
  [lands(950_000, 1_020_000, '$'), landed('$950k ($1.02M)'), 'in two steps'],
  [lands(4100, 3598.4, '/week'), landed('4,100 (3,598)')],
  [lands(1.6, 1.42, 'x'), landed('1.60x (1.42x)')],
  [lands(-0.02, 0.013, '%'), landed('−2.0% (1.3%)')],
  [lands(0, 12.5, 'days'), landed('0.0 (12.5)'), 'zero is not blank'],
  [lands('', '', '%'), landed('').map((row) => row.map((cell) => cell || null)), 'too early: blank'],
  [
    [
      [
        okr('O1.1', {status: 'Paused', p50: 1, p80: 2, chance: '40%'}),
        okr('O1.2', {status: 'Achieved', p50: 1, p80: 2, chance: 0.4}),
        okr('O1', {status: 'At risk', p50: 1, p80: 2, chance: '<5%'}),
      ],
      3,
    ],
    [line('O1.1', null, 'Paused'), line('O1.2', null, 'Achieved'), line('O1', null, 'At risk')],
    'no outlook beside what is not judged, nor beside objectives',
  ],
  [
    [
      ['<5%', '42%', '>80%', 0.3, 0.02, 'Too early', ''].map((chance, i) =>
        okr(`O1.${i}`, {status: 'At risk', chance}),
      ),
      9,
    ],
    ['<5%', '42%', '>80%', '30%', '<5%', null, null].map((chance, i) =>
      line(`O1.${i}`, null, 'At risk', chance ? {chance} : {}),
    ),
    'the chance as it is shown',
  ],
  [done(0), bar('░░░░░░░░')],
  [done(0.4), bar('███░░░░░')],
  [done(-0.2), bar('░░░░░░░░'), 'a fall below the start'],
  [done(0.99), bar('███████░'), 'not full before it is reached'],
  [done(1 - 1e-12), bar('████████'), 'float dust'],
  [done(1.3), bar('████████')],
  [done(''), [line('O1.1', null)], 'blank is not zero'],
  [
    [[okr('O1', {text: 'Shorten the path to value and convert more qualified deals'})], 9],
    [line('O1', 'Shorten the path to value and convert…')],
    'an objective is cut at a word',
  ],
  [[[okr('O1', {text: 'x'.repeat(43)})], 9], [line('O1', `${'x'.repeat(41)}…`)]],
  [[[okr('O1', {text: 'x'.repeat(42)})], 9], [line('O1', 'x'.repeat(42))], 'just as long as may be'],
  [[[okr('O1.1', {text: 'x'.repeat(60)})], 9], [line('O1.1', 'x'.repeat(60))], 'a key result is not cut'],
  [
    [
      [
        okr('O1', {text: 'Sell', status: 'On track'}),
        okr('O1.1', {status: 'On track', text: 'a'}),
        okr('O1.2', {status: 'On track', text: 'b'}),
        okr('O2', {text: 'Keep', status: 'Paused'}),
        okr('O2.1', {status: 'Paused', text: 'c'}),
        okr('O2.2', {status: 'Achieved', text: 'd'}),
        okr('O2.2.1', {status: 'Off track', text: 'e', chance: '<5%'}),
        okr('O2.3', {status: 'Off track', text: 'f', chance: '12%'}),
      ],
      6,
    ],
    [
      line('O2', 'Keep · 1 achieved · 2 off track · 1 paused', 'Paused'),
      line('O1', 'Sell · 2 on track', 'On track'),
      line('O2.1', 'c', 'Paused'),
      line('O2.2.1', 'e', 'Off track', {chance: '<5%'}),
      line('O2.3', 'f', 'Off track', {chance: '12%'}),
      line(null, 'and 3 more on OKRs'),
    ],
    'too many: the worst objectives with their counts, the worst key results, and how many more',
  ],
  [
    [
      [
        okr('O1', {text: 'Shorten the path to value', status: 'Off track'}),
        ...['On track', 'On track', 'Unverified', 'At risk', 'Off track'].map((status, n) =>
          okr(`O1.${n + 1}`, {status, text: `k${n}`}),
        ),
      ],
      3,
    ],
    [
      line('O1', 'Shorten the path… · 1 off track · 4 more', 'Off track'),
      line('O1.5', 'k4', 'Off track'),
      line(null, 'and 4 more on OKRs'),
    ],
    'where there is no room for all states, the worst are told',
  ],
  [
    [fifty, 14],
    [
      ...[1, 2, 3, 4, 5].map((o) => line(`O${o}`, `Objective number ${o} · 8 on track`, 'On track')),
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((k) =>
        line(`O${(k % 6) + 1}.${Math.floor(k / 6) + 1}`, `Result ${k}`, 'On track', {chance: `${k + 10}%`}),
      ),
      line(null, 'and 41 more on OKRs'),
    ],
    'of the same word the lower chance first',
  ],
  [
    [
      [
        okr('O1', {status: 'At risk'}),
        okr('O1.1', {status: 'At risk', chance: '50%'}),
        okr('O2', {status: 'At risk'}),
        okr('O2.1', {status: 'At risk', chance: '21%'}),
        okr('O3.1'),
      ],
      4,
    ],
    [
      line('O2', '1 at risk', 'At risk'),
      line('O1', '1 at risk', 'At risk'),
      line('O2.1', null, 'At risk', {chance: '21%'}),
      line(null, 'and 2 more on OKRs'),
    ],
    'an objective by the lowest chance below it',
  ],
  [
    [[okr('O1.1', {status: 'Off track'}), okr('O1.2', {progress: '40%'}), okr('⚠ no id')], 2],
    [
      ['⚠ O1.2: progress is text: "40%"', null, null, null, null, null, null],
      line(null, 'and 2 more on OKRs'),
    ],
    'what cannot be read might be anything, so it comes first',
  ],
  [
    [[okr('⚠ no id', {text: 'x'}), okr('O1', {status: 'fine'})], 9],
    [
      ['⚠ no id', null, null, null, null, null, null],
      [
        '⚠ O1: status is "fine" – known are On track, At risk, Off track, Achieved, Not started, Paused, Unverified, No data',
        null,
        null,
        null,
        null,
        null,
        null,
      ],
    ],
    'a mark is handed on',
  ],
  [[[okr('O1'), okr('O2')], 1], [line(null, 'and 2 more on OKRs')], 'room for nothing else'],
  [[[okr('O1')], 0], {error: 'OKR_BRIEF: rows must be a whole number from 1 on, not 0'}],
  [[[okr('O1')], 'ten'], {error: 'OKR_BRIEF: rows is text: "ten"'}],
]);
