import {EARLY_WARNINGS} from '../../src/functions/early-warnings';
import type {Argument, Cell} from '../../src/okr/cell';
import {type Case, testCases} from './cases';

const day = '2026-04-01';

/** A KPI: name, then what differs from a quiet one of Ana’s. */
const kpi = (
  name: Cell,
  {
    signal = 'Noise',
    since = '',
    latest = '',
    trust = 'Trusted',
    kind = '',
    owner = 'Ana',
  }: Partial<Record<string, Cell>> = {},
) => [name, signal, since, latest, trust, kind, owner];
const guardrail = (
  name: Cell,
  {
    status = 'OK',
    now = '',
    rule = '',
    kpi: of = '',
    protects = '',
    room = '',
  }: Partial<Record<string, Cell>> = {},
) => [name, status, now, rule, of, protects, room];
const okr = (
  id: Cell,
  {
    wording = '',
    status = 'On track',
    progress = 0.5,
    chance = '',
    confidence = '',
    kpi: of = '',
    guardrails = '',
    trust = 'Trusted',
    proven = '',
    checked = '',
    done = '',
    owner = 'Ben',
  }: Partial<Record<string, Cell>> = {},
) => [id, wording, status, progress, chance, confidence, of, guardrails, trust, proven, checked, done, owner];

interface Workbook {
  readonly kpis?: readonly Cell[][];
  readonly guardrails?: readonly Cell[][];
  readonly okrs?: readonly Cell[][];
  readonly tree?: readonly Cell[][];
  readonly decisions?: readonly Cell[][];
  readonly rows?: Cell;
}

const call = ({kpis, guardrails, okrs, tree, decisions, rows}: Workbook): Argument[] => [
  day,
  kpis ?? '',
  guardrails ?? '',
  okrs ?? '',
  tree ?? '',
  decisions ?? '',
  rows ?? '',
];

type Row = readonly (string | number | null)[];

/** A workbook, the rows it is warned about, and why. */
const warns = (workbook: Workbook, rows: readonly Row[], why: string): Case => [call(workbook), rows, why];

/** What the only row says: word, what, so what. */
const says = (workbook: Workbook, word: string, what: string, soWhat: string | null, why: string) => ({
  workbook,
  expected: [word, what, soWhat],
  why,
});

const blank = [null, null, null, null, null, null, null];
const tripped = guardrail('CAC payback', {
  status: 'Tripped',
  now: '13.7 mo',
  rule: '≤ 12 mo',
  kpi: 'CAC payback',
  protects: 'O2',
});
const o2 = [okr('O2', {status: 'Paused'}), okr('O2.1', {status: 'Paused'}), okr('O2.2', {status: 'Paused'})];

testCases(EARLY_WARNINGS, [
  warns({}, [blank], 'an empty workbook'),
  warns(
    {kpis: [kpi('Leads')], guardrails: [guardrail('INP')], okrs: [okr('O1'), okr('O1.1')]},
    [blank],
    'nothing worries',
  ),
  warns(
    {
      guardrails: [tripped],
      okrs: o2,
      kpis: [kpi('CAC payback', {owner: 'Dan', since: 46050, signal: 'Worse'})],
    },
    [
      [
        'Tripped',
        'CAC payback 13.7 mo, ≤ 12 mo',
        'pauses O2.1, O2.2; no OKR moves it',
        'Dan',
        46050,
        'Undecided',
        'CAC payback',
      ],
    ],
    'the KPI of a tripped guardrail has no row of its own; objectives have none; the owner is the KPI’s',
  ),
  warns(
    {
      kpis: [kpi('Win rate', {signal: 'Worse', since: '2026-03-16', latest: '17.1%'})],
      decisions: [
        ['2026-03-01', 'Win rate', 'Wait', 'Ana', '', 'Done'],
        ['2026-03-20', ' win RATE ', 'Call lost deals', 'Ana', '', 'Open'],
        ['2026-03-20', 'O1', 'Another matter', '', '', ''],
        ['2026-05-01', 'Win rate', 'From the future', '', '', ''],
      ],
    },
    [['Worse', 'Win rate 17.1%', 'no OKR pushes it', 'Ana', 46097, 'Call lost deals', 'Win rate']],
    'the newest decision that is known by then',
  ),
  warns(
    {
      okrs: [okr('O4', {}), okr('O4.1', {status: 'Off track', wording: 'Launch the new brand site'})],
      decisions: [['2026-03-01', 'O4', 'Keep or drop the brand site', 'Ben', '', 'Open']],
    },
    [
      [
        'Off track',
        'Launch the new brand site',
        'names no KPI',
        'Ben',
        null,
        'Keep or drop the brand site',
        'O4.1',
      ],
    ],
    'a decision about the objective answers for its key results',
  ),
  warns(
    {
      guardrails: [
        guardrail('Refunds', {status: 'Watch', room: 1.24, rule: '≤ 1.5%', now: '1.34%'}),
        tripped,
      ],
      kpis: [kpi('Leads', {trust: 'Stale'}), kpi('Win rate', {signal: 'Worse'})],
      okrs: [
        okr('O1.1', {status: 'At risk', chance: 0.5, wording: 'one'}),
        okr('O1.2', {status: 'At risk', chance: 0.3, wording: 'two'}),
        okr('O1.3', {status: 'Off track', chance: 0.1, wording: 'three'}),
        okr('O1.4', {proven: 'Within noise', wording: 'four'}),
        okr('O1.5', {confidence: 0.2, chance: 0.9, wording: 'five'}),
        okr('O1.6', {progress: 0, done: 2, status: 'Not started', wording: 'six'}),
      ],
    },
    [
      [
        'Tripped',
        'CAC payback 13.7 mo, ≤ 12 mo',
        'pauses no key result; no OKR moves it',
        null,
        null,
        'Undecided',
        'CAC payback',
      ],
      ['Worse', 'Win rate', 'no OKR pushes it', 'Ana', null, 'Undecided', 'Win rate'],
      ['Off track', 'three', 'names no KPI', 'Ben', null, 'Undecided', 'O1.3'],
      ['At risk', 'two', 'chance 30%', 'Ben', null, 'Undecided', 'O1.2'],
      ['At risk', 'one', 'chance 50%', 'Ben', null, 'Undecided', 'O1.1'],
      ['Stale', 'Leads', 'no key result rests on it', 'Ana', null, 'Undecided', 'Leads'],
      ['On track', 'five', 'owner says 20%, history >80%', 'Ben', null, 'Undecided', 'O1.5'],
      ['On track', 'four', 'may be noise', 'Ben', null, 'Undecided', 'O1.4'],
      [
        'Watch',
        'Refunds 1.34%, ≤ 1.5%',
        '1.2 σ of room: noise alone can trip it',
        null,
        null,
        'Undecided',
        'Refunds',
      ],
      ['Not started', 'six', '2 initiatives done, nothing moved', 'Ben', null, 'Undecided', 'O1.6'],
    ],
    'the nine rules, worst first; of the same the lower chance first',
  ),
  warns(
    {kpis: ['A', 'B', 'C', 'D'].map((name) => kpi(name, {signal: 'Worse'})), rows: 3},
    [
      ['Worse', 'A', 'no OKR pushes it', 'Ana', null, 'Undecided', 'A'],
      ['Worse', 'B', 'no OKR pushes it', 'Ana', null, 'Undecided', 'B'],
      [null, 'and 2 more', null, null, null, null, null],
    ],
    'more than fit',
  ),
  warns(
    {kpis: [kpi('A', {signal: 'Worse'})], rows: 1},
    [['Worse', 'A', 'no OKR pushes it', 'Ana', null, 'Undecided', 'A']],
    'just as many',
  ),
  warns(
    {
      kpis: [kpi('A', {trust: 'Stale'}), kpi('B', {trust: 'Invalid'})],
      okrs: [okr('O1.1', {kpi: 'B', trust: 'Invalid', status: 'Unverified'})],
    },
    [
      ['Invalid', 'B', 'O1.1 cannot be judged', 'Ana', null, 'Undecided', 'B'],
      ['Stale', 'A', 'no key result rests on it', 'Ana', null, 'Undecided', 'A'],
    ],
    'what blinds a key result first, and the key result has no row of its own for it',
  ),
  warns(
    {
      okrs: [
        okr('O3.2', {
          status: 'Unverified',
          trust: 'Stale',
          checked: '2026-02-23',
          wording: 'Deals without a demo 12% → 25%',
        }),
      ],
    },
    [
      [
        'Stale',
        'Deals without a demo 12% → 25%',
        'cannot be judged: no check-in for 5 weeks',
        'Ben',
        46076,
        'Undecided',
        'O3.2',
      ],
    ],
    'since the last check-in',
  ),
  warns(
    {
      kpis: [kpi('⚠ no name'), kpi('', {signal: 'Worse'}), kpi('Leads', {signal: 'Wrse'})],
      okrs: [okr('⚠ no id', {status: 'Off track'})],
    },
    [
      ['⚠ no name', null, null, null, null, null, null],
      [
        '⚠ Leads: signal is "Wrse" – known are Better, Worse, Noise, No data, Unverified',
        'Leads',
        null,
        'Ana',
        null,
        'Undecided',
        'Leads',
      ],
      ['⚠ no id', null, null, null, null, null, null],
    ],
    'a mark is handed on, what cannot be read makes a row, a row without a name is passed over',
  ),
  [['', '', '', '', '', '', ''], {error: 'EARLY_WARNINGS: as_of is blank'}],
  [[day, '', '', '', '', '', 0], {error: 'EARLY_WARNINGS: rows must be a whole number from 1 on, not 0'}],
  [[day, '', '', '', '', '', 2.5], {error: 'EARLY_WARNINGS: rows must be a whole number from 1 on, not 2.5'}],
  [
    [day, '', [['INP', 'OK']], '', '', '', 6],
    {
      error:
        'EARLY_WARNINGS: guardrails has 2 columns, needs 7: name, status, now, rule, KPI, protects, room',
    },
  ],
  [
    [day, '', '', '', [['A', 'B', 'C']], '', 6],
    {error: 'EARLY_WARNINGS: tree has 3 columns, needs 2: driver, parent'},
  ],
]);

const worse = kpi('Gross margin', {signal: 'Worse'});
const beside = [
  ['Retention', 'Orders'],
  ['Gross margin', 'Orders'],
  ['Time to value', 'Retention'],
];
const off = (more: Partial<Record<string, Cell>> = {}) =>
  okr('O1.3', {status: 'Off track', wording: 'Retention 41% → 48%', kpi: 'Retention', ...more});

const rows = [
  says(
    {guardrails: [guardrail('INP', {status: 'Tripped', protects: 'All'})], okrs: o2},
    'Tripped',
    'INP',
    'pauses O2.1, O2.2',
    'all of them, and no KPI to speak of',
  ),
  says(
    {guardrails: [guardrail('INP', {status: 'Tripped', protects: 'o2.2; O7'})], okrs: o2},
    'Tripped',
    'INP',
    'pauses O2.2',
    'those that it lists',
  ),
  says(
    {
      guardrails: [guardrail('CAC, paid', {status: 'Tripped'})],
      okrs: [okr('O1.1', {guardrails: 'INP, CAC, paid'})],
    },
    'Tripped',
    'CAC, paid',
    'pauses O1.1',
    'whose row names it, a comma in the name',
  ),
  says(
    {
      guardrails: [guardrail('INP', {status: 'Tripped', protects: 'All'})],
      okrs: Array.from({length: 9}, (_, i) => okr(`O1.${i + 1}`)),
    },
    'Tripped',
    'INP',
    'pauses O1.1, O1.2, O1.3, O1.4, O1.5, O1.6 and 3 more',
    'many',
  ),
  says(
    {guardrails: [tripped], kpis: [kpi('CAC payback')], okrs: [okr('O1.1', {kpi: 'CAC payback'})]},
    'Tripped',
    'CAC payback 13.7 mo, ≤ 12 mo',
    'pauses no key result; O1.1 should be moving it',
    'somebody should',
  ),
  says(
    {guardrails: [tripped], kpis: [kpi('CAC payback', {trust: 'Stale', signal: 'Unverified'})]},
    'Tripped',
    'CAC payback 13.7 mo, ≤ 12 mo',
    'pauses no key result; no OKR moves it · no key result rests on it',
    'its stale data is said in the same row',
  ),
  says(
    {guardrails: [guardrail('INP', {status: 'Tripped', now: '240 ms', rule: 'INP ≤ 200 ms'})]},
    'Tripped',
    'INP 240 ms, ≤ 200 ms',
    'pauses no key result',
    'a rule that begins with the name',
  ),
  says(
    {guardrails: [guardrail('INP', {status: 'Tripped', protects: '⚠ gone'})]},
    'Tripped',
    'INP',
    '⚠ gone',
    'tripped is certain, whatever else cannot be read',
  ),
  says(
    {guardrails: [guardrail('INP', {status: 'Watch'})]},
    'Watch',
    'INP',
    'close to its limit',
    'room unknown',
  ),
  says(
    {guardrails: [guardrail('INP', {status: 'Watch', room: 3.4})]},
    'Watch',
    'INP',
    '3.4 σ of room',
    'noise cannot trip that',
  ),
  says(
    {guardrails: [guardrail('INP', {status: 'No data'})]},
    'No data',
    'INP',
    'nobody can say whether it holds',
    'a rule that nobody watches is not OK',
  ),
  says(
    {guardrails: [guardrail('INP', {status: 'No data', kpi: 'INP'})], kpis: [kpi('INP', {trust: 'No data'})]},
    'No data',
    'INP',
    'its guardrail cannot be judged',
    'said once, by its KPI',
  ),
  says(
    {kpis: [kpi('Win rate', {signal: 'Worse'})], okrs: [okr('O1', {kpi: 'Win rate'})]},
    'Worse',
    'Win rate',
    'O1 should be moving it',
    'only an objective names it',
  ),
  says(
    {
      kpis: [kpi('Win rate', {signal: 'Worse'})],
      okrs: [okr('O1', {kpi: 'Win rate'}), okr('O1.2', {kpi: 'Win rate; Leads'})],
    },
    'Worse',
    'Win rate',
    'O1.2 should be moving it',
    'a key result comes before its objective',
  ),
  says(
    {kpis: [kpi('Win rate', {signal: 'Worse'})], okrs: [okr('O1.1', {kpi: '#N/A'})]},
    'Worse',
    'Win rate',
    '⚠ O1.1: KPI is an error: "#N/A"',
    'nobody is not said of what cannot be read',
  ),
  says(
    {kpis: [kpi('Win rate', {trust: 'Fresh'}), kpi('Leads', {signal: 'Worse', trust: ''})]},
    'Worse',
    'Leads',
    'no OKR pushes it',
    'fresh counts as trusted, blank is not judged',
  ),
  says({okrs: [off({kpi: ''})]}, 'Off track', 'Retention 41% → 48%', 'names no KPI', 'no KPI'),
  says({okrs: [off()]}, 'Off track', 'Retention 41% → 48%', 'names no KPI', 'an unknown KPI is none'),
  says(
    {okrs: [off({chance: 0.12})], kpis: [kpi('Retention')]},
    'Off track',
    'Retention 41% → 48%',
    'chance 12%',
    'nothing beside it: the chance speaks',
  ),
  says(
    {okrs: [off()], kpis: [kpi('Retention')]},
    'Off track',
    'Retention 41% → 48%',
    null,
    'and nothing where there is none',
  ),
  says(
    {
      okrs: [off()],
      tree: beside,
      kpis: [kpi('Retention', {kind: 'Lagging'}), kpi('Time to value', {signal: 'Better', kind: 'Leading'})],
    },
    'Off track',
    'Retention 41% → 48%',
    'Time to value moved: the lagging KPI may follow',
    'what leads it moved',
  ),
  says(
    {
      okrs: [off()],
      tree: beside,
      kpis: [kpi('Retention'), kpi('Time to value', {signal: 'Better', kind: 'Leading'})],
    },
    'Off track',
    'Retention 41% → 48%',
    'Time to value moved: it may follow',
    'nobody said that it lags',
  ),
  says(
    {
      okrs: [off({chance: 0.02})],
      tree: beside,
      kpis: [kpi('Retention', {kind: 'Leading'}), kpi('Time to value', {signal: 'Better', kind: 'Leading'})],
    },
    'Off track',
    'Retention 41% → 48%',
    'chance <5%',
    'what leads does not follow',
  ),
  says(
    {
      okrs: [off({chance: '>80%'})],
      tree: beside,
      kpis: [kpi('Retention'), kpi('Time to value', {signal: 'Better', kind: 'Lagging'})],
    },
    'Off track',
    'Retention 41% → 48%',
    'chance >80%',
    'nor what lags itself',
  ),
  says(
    {okrs: [okr('O1.1', {status: 'At risk', chance: 0.47, confidence: 0.86, wording: 'x'})]},
    'At risk',
    'x',
    'chance 47%',
    '39 points apart',
  ),
  says(
    {okrs: [okr('O1.1', {status: 'At risk', chance: 0.3, confidence: 0.7, wording: 'x'})]},
    'At risk',
    'x',
    'owner says 70%, history 30%',
    '40 points apart',
  ),
  says(
    {okrs: [okr('O1.1', {chance: 0.7, confidence: 0, wording: 'x'})]},
    'On track',
    'x',
    'owner says 0%, history 70%',
    'zero is not blank',
  ),
  says(
    {okrs: [okr('O1.1', {status: 'At risk', chance: 'Too early', confidence: 0.9, wording: 'x'})]},
    'At risk',
    'x',
    null,
    'too early to hold against the owner',
  ),
  says(
    {
      okrs: [
        okr('O1.1', {
          chance: 0.4,
          confidence: 0.9,
          proven: 'Within noise',
          progress: 0,
          done: 1,
          wording: 'x',
        }),
      ],
    },
    'On track',
    'x',
    'owner says 90%, history 40% · may be noise · 1 initiative done, nothing moved',
    'further rules are joined',
  ),
  says(
    {okrs: [okr('O1.1', {confidence: 80, chance: 0.3, wording: 'x', status: 'At risk'})]},
    'At risk',
    'x',
    '⚠ confidence must lie between 0 and 1 (80% is 0.8), not 80',
    'a cell that cannot be read is said beside what is certain',
  ),
  says(
    {okrs: [okr('O1.1', {confidence: '80%', wording: 'x'})]},
    '⚠ O1.1: confidence is text: "80%"',
    'x',
    null,
    'or makes a row',
  ),
  says(
    {okrs: [okr('O1.1', {status: 'No data', trust: 'No data', progress: 0, done: 3, wording: 'x'})]},
    'No data',
    'x',
    'cannot be judged: no value yet',
    'no value is not nothing moved',
  ),
  says(
    {okrs: [okr('O1.1', {status: 'Unverified', trust: 'Stale'})]},
    'Stale',
    'O1.1',
    'cannot be judged: no check-in yet',
    'without a wording the id stands for it',
  ),
  says(
    {okrs: [okr('O1.1', {status: 'Unverified', trust: 'Stale', checked: '2026-03-20', wording: 'x'})]},
    'Stale',
    'x',
    'cannot be judged: no check-in for 12 days',
    'under two weeks',
  ),
  says(
    {
      okrs: [okr('O1.1', {status: 'Unverified', trust: 'Stale', wording: 'x', kpi: 'Leads'})],
      kpis: [kpi('Leads')],
    },
    'Stale',
    'x',
    'cannot be judged: no check-in yet',
    'its KPI is fine: the check-ins are the trouble',
  ),
];

describe('the only row', () => {
  test.each(rows)('$why', ({workbook, expected}) => {
    const answer = EARLY_WARNINGS.call(call(workbook)) as unknown[][];
    expect(answer.map((row) => row.slice(0, 3))).toEqual([expected]);
  });
});

test('what got worse beside a key result that is off track', () => {
  const [first, second] = EARLY_WARNINGS.call(
    call({
      okrs: [off()],
      tree: beside,
      kpis: [
        kpi('Retention', {kind: 'Lagging'}),
        worse,
        kpi('Time to value', {signal: 'Better', kind: 'Leading'}),
      ],
    }),
  ) as unknown[][];
  expect(first!.slice(0, 3)).toEqual(['Worse', 'Gross margin', 'no OKR pushes it']);
  expect(second!.slice(0, 3)).toEqual([
    'Off track',
    'Retention 41% → 48%',
    'Gross margin is worse beside it',
  ]);
});

test('the B2B example on 1 April', () => {
  const kpis = [
    kpi('New ARR', {latest: '$302k'}),
    kpi('Win rate', {signal: 'Better', since: '2026-03-11', latest: '19.7%', owner: 'Cleo'}),
    kpi('Sales cycle', {signal: 'Better', since: '2026-02-04', latest: '49.8 days', owner: 'Ana'}),
    kpi('Expansion ARR share', {signal: 'Unverified', latest: '23.5%', trust: 'Incomplete', owner: 'Cleo'}),
    kpi('CAC payback', {latest: '13.7 mo', owner: 'Dan'}),
  ];
  const guardrails = [
    guardrail('CAC payback', {
      status: 'Tripped',
      now: '13.7 mo',
      rule: '≤ 12 mo',
      kpi: 'CAC payback',
      protects: 'O2',
      room: -4.2,
    }),
    guardrail('Discount rate', {status: 'Watch', now: '11.4%', rule: '≤ baseline + 1pp', protects: 'O1.2'}),
    guardrail('Refund rate', {now: '0.76%', rule: '≤ 1.0%', protects: 'All', room: 4}),
  ];
  const okrs = [
    okr('O1', {status: 'At risk'}),
    okr('O1.1', {
      wording: 'Win rate 18% → 23%',
      kpi: 'Win rate',
      status: 'At risk',
      chance: 0.47,
      proven: 'Proven',
      owner: 'Ana',
    }),
    okr('O1.2', {
      wording: 'Sales cycle 54 → 42 days',
      kpi: 'Sales cycle',
      status: 'At risk',
      chance: 0.35,
      confidence: 0.8,
      owner: 'Ben',
    }),
    okr('O1.3', {
      wording: 'Expansion ARR share 21% → 27%',
      kpi: 'Expansion ARR share',
      status: 'Unverified',
      trust: 'Incomplete',
      owner: 'Cleo',
    }),
    okr('O2', {status: 'Paused'}),
    okr('O2.1', {wording: 'mROAS on YouTube ≥ 1.6', status: 'Paused', progress: 0, owner: 'Dan'}),
    okr('O2.2', {wording: 'SQL rate 28% → 32%', status: 'Paused', progress: 0.2, owner: 'Eve'}),
    okr('O3', {status: 'Unverified'}),
    okr('O3.1', {
      wording: 'Price questions a deal 3.1 → 1.5',
      status: 'Achieved',
      progress: 1.06,
      owner: 'Cleo',
    }),
    okr('O3.2', {
      wording: 'Deals started without a demo 12% → 25%',
      status: 'Unverified',
      trust: 'Stale',
      checked: '2026-02-25',
      owner: 'Eve',
    }),
    okr('O4', {status: 'No data'}),
    okr('O4.1', {
      wording: 'Launch the new brand site',
      status: 'No data',
      trust: 'No data',
      progress: 0,
      owner: 'Ben',
    }),
  ];
  const decisions = [
    ['2026-03-25', 'CAC payback', 'Cut paid search by 30%', 'Dan', '2026-04-08', 'Open'],
    ['2026-03-25', 'O1.2', 'One approval step less for discounts under 10%', 'Ben', '2026-03-27', 'Open'],
    ['2026-03-18', 'O4', 'Keep or drop the brand site', 'Ben', '2026-04-28', 'Open'],
  ];
  expect(EARLY_WARNINGS.call(call({kpis, guardrails, okrs, decisions, rows: 7}))).toEqual([
    [
      'Tripped',
      'CAC payback 13.7 mo, ≤ 12 mo',
      'pauses O2.1, O2.2; no OKR moves it',
      'Dan',
      null,
      'Cut paid search by 30%',
      'CAC payback',
    ],
    [
      'At risk',
      'Sales cycle 54 → 42 days',
      'owner says 80%, history 35%',
      'Ben',
      null,
      'One approval step less for discounts under 10%',
      'O1.2',
    ],
    ['At risk', 'Win rate 18% → 23%', 'chance 47%', 'Ana', null, 'Undecided', 'O1.1'],
    [
      'Incomplete',
      'Expansion ARR share 23.5%',
      'O1.3 cannot be judged',
      'Cleo',
      null,
      'Undecided',
      'Expansion ARR share',
    ],
    [
      'Stale',
      'Deals started without a demo 12% → 25%',
      'cannot be judged: no check-in for 5 weeks',
      'Eve',
      46078,
      'Undecided',
      'O3.2',
    ],
    [
      'No data',
      'Launch the new brand site',
      'cannot be judged: no value yet',
      'Ben',
      null,
      'Keep or drop the brand site',
      'O4.1',
    ],
    [
      'Watch',
      'Discount rate 11.4%, ≤ baseline + 1pp',
      'close to its limit',
      null,
      null,
      'Undecided',
      'Discount rate',
    ],
  ]);
});
