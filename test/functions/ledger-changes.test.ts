import {LEDGER_CHANGES} from '../../src/functions/ledger-changes';
import type {Argument, Cell} from '../../src/okr/cell';
import {testCases} from './cases';

type Cells<K extends string> = Partial<Record<K, Cell>>;
type Promised = 'wording' | 'kpi' | 'type' | 'segment' | 'start' | 'target' | 'weight' | 'due' | 'commitment';

/** A locked row: what is left out is blank. */
const locked = (
  kind: Cell,
  id: Cell,
  {
    wording = '',
    kpi = '',
    query = '',
    type = '',
    segment = '',
    start = '',
    target = '',
    weight = '',
    due = '',
    commitment = '',
    rule = '',
  }: Cells<Promised | 'query' | 'rule'> = {},
) => [kind, id, wording, kpi, query, type, segment, start, target, weight, due, commitment, rule];
const okr = (
  id: Cell,
  {
    wording = '',
    kpi = '',
    type = '',
    segment = '',
    start = '',
    target = '',
    weight = '',
    due = '',
    commitment = '',
    now = '',
    unit = '',
  }: Cells<Promised | 'now' | 'unit'> = {},
) => [id, wording, kpi, type, segment, start, target, weight, due, commitment, now, unit];

const rate = {start: 0.18, target: 0.23};
const present = {...rate, now: 0.2, unit: '%'};

/** One key result below an unchanged objective: as locked, as it is, with the KPIs. */
function keyResult(
  before: Cells<Promised | 'query'>,
  after: Cells<Promised | 'now' | 'unit'>,
  kpis: Argument = '',
): Argument[] {
  return [
    [locked('Key result', 'O1.1', before), locked('Objective', 'O1')],
    [okr('O1'), okr('O1.1', after)],
    kpis,
  ];
}

const rows = (now: string | null, before: number | null, after: number | null) => [
  [now, before, after],
  [null, before, after],
];

testCases(LEDGER_CHANGES, [
  [keyResult(rate, present), rows(null, 0.4, 0.4), 'nothing differs'],
  [keyResult(rate, {...present, target: 0.21}), rows('target 23% → 21%', 0.4, 2 / 3)],
  [
    keyResult(rate, {...present, target: 0.2304}),
    rows('target 23% → 23.04%', 0.4, 0.02 / 0.0504),
    'as many digits as it takes to see it',
  ],
  [
    keyResult({start: 250_000, target: 302_000}, {start: 250_000, target: 302_400, now: 250_000, unit: '$'}),
    rows('target $302k → $302.4k', 0, 0),
  ],
  [keyResult(rate, {...present, start: 0.19}), rows('start 18% → 19%', 0.4, 0.25)],
  [keyResult(rate, {...present, start: 0.1 + 0.08}), rows(null, 0.4, 0.4), 'float dust'],
  [keyResult({...rate, weight: 3}, present), rows('weight 3 → 1', 0.4, 0.4), 'a blank weight is 1'],
  [
    keyResult(rate, {...present, weight: 1, commitment: 'Stretch', type: 'Increase'}),
    rows(null, 0.4, 0.4),
    'what a blank means is no change',
  ],
  [keyResult(rate, {...present, commitment: 'committed'}), rows('commitment changed', 0.4, 0.4)],
  [
    keyResult({...rate, due: '2026-06-30'}, {...present, due: 46234}),
    rows('due 2026-06-30 → 2026-07-31', 0.4, 0.4),
  ],
  [keyResult({...rate, due: '2026-06-30'}, present), rows('due 2026-06-30 → blank', 0.4, 0.4)],
  [keyResult(rate, {...present, segment: 'MM'}), rows('segment changed', 0.4, 0.4)],
  [
    keyResult({...rate, wording: 'Win  rate\n18% '}, {...present, wording: 'Win rate 18%'}),
    rows(null, 0.4, 0.4),
    'blanks and line breaks do not count',
  ],
  [
    keyResult({...rate, wording: 'Win rate of all deals'}, {...present, wording: 'Win rate of good deals'}),
    rows('wording changed', 0.4, 0.4),
  ],
  [
    keyResult({...rate, kpi: 'Win rate', query: 'SELECT 1'}, {...present, kpi: 'win rate '}, [
      ['Win rate', 'SELECT  1'],
    ]),
    rows(null, 0.4, 0.4),
  ],
  [
    keyResult({...rate, kpi: 'Win rate', query: 'SELECT 1'}, {...present, kpi: 'Win rate'}, [
      ['Win rate', 'SELECT 2'],
    ]),
    rows('query changed', 0.4, 0.4),
  ],
  [
    keyResult({...rate, kpi: 'Win rate', query: 'SELECT 1'}, {...present, kpi: 'Leads'}, [
      ['Leads', 'SELECT 2'],
    ]),
    rows('KPI changed', 0.4, 0.4),
    'another KPI has another query, said once',
  ],
  [
    keyResult({...rate, weight: 3, wording: 'a'}, {...present, target: 0.21, wording: 'b'}),
    rows('target 23% → 21% · weight 3 → 1 · wording changed', 0.4, 2 / 3),
  ],
  [
    keyResult({type: 'At least', target: 1.6}, {type: 'At least', target: 1.4, now: 1.5, unit: 'x'}),
    rows('target 1.6x → 1.4x', 0, 1),
  ],
  [
    keyResult({type: 'At least', target: 1.6}, {type: 'At most', target: 1.6, now: 1.7}),
    rows('type changed', 1, 0),
  ],
  [keyResult(rate, {...present, now: 0.3}), rows(null, 1, 1), 'scores end at 1'],
  [keyResult(rate, {...present, now: 0.1}), rows(null, 0, 0), 'and begin at 0'],
  [keyResult(rate, {...present, now: ''}), rows(null, 0, 0), 'no evidence, no credit'],
  [keyResult({}, {}), rows(null, null, null), 'a key result without figures has no score of its own'],
  [
    keyResult(rate, {...present, target: ''}),
    [
      ['target 23% → blank', 0.4, null],
      [null, 0.4, null],
    ],
    'without a target there is no score; what was promised has one all the same',
  ],
  [
    keyResult({start: 'low', target: 1}, present),
    [
      ['⚠ start is text: "low"', null, null],
      ['⚠ O1.1: start is text: "low"', null, null],
    ],
  ],
  [
    [
      [
        locked('Objective', 'O1'),
        locked('Key result', 'O1.1', {...rate, weight: 3}),
        locked('Key result', 'O1.2', {...rate, weight: 1}),
      ],
      [okr('O1'), okr('O1.1', {...present, weight: 1}), okr('O1.3', {start: 0, target: 1, now: 1})],
      '',
    ],
    [
      [null, 0.3, 0.7],
      ['weight 3 → 1', 0.4, 0.4],
      ['gone', 0, null],
    ],
    'what is gone counts 0 in the promise, and what was added counts in the revision',
  ],
  [
    [
      [
        locked('Objective', 'O9', {wording: 'Sell'}),
        locked('KPI', 'NPS'),
        locked('Guardrail', 'INP', {rule: '≤ 200 ms'}),
      ],
      '',
      '',
    ],
    [
      ['gone', null, null],
      ['gone', null, null],
      ['gone', null, null],
    ],
    'everything is gone',
  ],
  [
    [
      [locked('KPI', 'nps', {query: 'SELECT 1'}), locked('Guardrail', 'INP', {rule: '≤ 200 ms'})],
      '',
      [['NPS', 'SELECT 1']],
      [['INP ', '≤ 300 ms']],
    ],
    [
      [null, null, null],
      ['rule changed', null, null],
    ],
  ],
  [
    [
      [
        locked('Objective', 'O1'),
        locked('Objective', 'O1'),
        locked('Key result', 'O1.1', rate),
        locked('Key result', 'O1.1', {start: 0.18, target: 0.28}),
      ],
      [okr('O1'), okr('O1.1', {start: 0.18, target: 0.28, now: 0.2, unit: '%'})],
      '',
    ],
    [
      [null, 0.4, 0.2],
      [null, 0.2, 0.2],
      ['target 23% → 28%', 0.4, 0.2],
      [null, 0.2, 0.2],
    ],
    'locked twice: each lock by itself',
  ],
  [
    [
      [
        locked('', 'O1'),
        locked(' ', 'O1'),
        locked('⚠ no kind', 'O1'),
        locked('Objective', ''),
        locked('KPI', '#REF!'),
      ],
      [okr('O1')],
      '',
    ],
    [
      [null, null, null],
      [null, null, null],
      ['⚠ no kind', null, null],
      ['⚠ id is blank', null, null],
      ['⚠ id is an error: "#REF!"', null, null],
    ],
    'another cycle, a mark, no id',
  ],
  [['', '', ''], [[null, null, null]], 'not locked'],
  [
    [[['KPI', 'NPS']], '', ''],
    {
      error:
        'LEDGER_CHANGES: ledger has 2 columns, needs 13: kind, id, wording, KPI, query, type, segment, start, target, weight, due, commitment, rule',
    },
  ],
]);
