import {KPI_CANDIDATES} from '../../src/functions/kpi-candidates';
import type {Argument, Cell} from '../../src/okr/cell';
import {column, testCases} from './cases';

type Cells = Partial<
  Record<
    'trust' | 'n' | 'mean' | 'sd' | 'better' | 'driver' | 'role' | 'unit' | 'owner' | 'pushedBy' | 'from',
    Cell
  >
>;

/** A KPI whose data is good; what is left out is blank. */
const kpi = (
  name: Cell,
  {
    trust = 'Trusted',
    n = 26,
    mean = 100,
    sd = 10,
    better = 'up',
    driver = '',
    role = '',
    unit = '',
    owner = '',
    pushedBy = '',
    from = '',
  }: Cells = {},
) => [name, trust, n, mean, sd, better, driver, role, unit, owner, pushedBy, from];

/** Weeks of one KPI from 5 January 2026 on. */
const logOf = (name: Cell, values: readonly Cell[]): Argument[] => [
  values.map(() => [name]),
  values.map((_, week) => [46027 + 7 * week]),
  values.map((value) => [value]),
];
const usual = [101, 98, 103, 97, 102, 99];
const CYCLE = 46027 + 7 * usual.length;
const steady = logOf('NPS', [...usual, 100, 101, 99]);
const fallen = logOf('NPS', [...usual, 80, 78]);
const risen = logOf('NPS', [...usual, 130, 132, 134, 136]);

const asked = (cells: Cells, log: Argument[] = steady, archived: Argument = '', start: Cell = CYCLE) => [
  [kpi('NPS', cells)],
  ...log,
  start,
  archived,
];
const nothing = [Array(8).fill(null)];
const drafted = (why: string, start: string, target: string, text: string, owner: string | null = null) => [
  ['NPS', why, '100', '10', start, target, text, owner],
];
const never = (target = '115', verb = 'Increase') =>
  drafted('never in a key result', '100', target, `${verb} NPS from 100 to ${target}`);

testCases(KPI_CANDIDATES, [
  [['', ...steady, CYCLE, ''], nothing, 'no KPIs'],
  [asked({}), never(), 'as usual, and never pushed'],
  [asked({}, steady, column('NPS')), nothing, 'as usual, and pushed once'],
  [asked({}, steady, column('Churn, nps ')), nothing, 'in a list of several'],
  [asked({pushedBy: 'O5.1'}), nothing, 'pushed now'],
  [asked({pushedBy: 'O5.1'}, fallen), nothing, 'worse, but pushed now'],
  [
    asked({}, fallen, column('NPS')),
    drafted('Worse', '89.8', '115', 'Increase NPS from 89.8 to 115'),
    'worse, from where it stands',
  ],
  [asked({}, fallen), drafted('Worse', '89.8', '115', 'Increase NPS from 89.8 to 115')],
  [
    asked({better: 'down'}, risen, column('NPS')),
    drafted('Worse', '133', '85', 'Reduce NPS from 133 to 85'),
    'up is worse where down is better',
  ],
  [
    asked({}, risen),
    drafted('never in a key result', '133', '148', 'Increase NPS from 133 to 148'),
    'it stands beyond the stretch target of its baseline: so far beyond where it stands',
  ],
  [asked({driver: 'stable'}), never('120'), '2 σ for a stable one'],
  [
    asked({unit: '%', mean: 0.99, sd: 0.02}, logOf('NPS', [0.99, 0.97, 1, 0.98, 0.99, 1, 0.99, 0.98, 1])),
    [['NPS', 'never in a key result', '99%', '2 pp', '99%', '100%', 'Increase NPS from 99% to 100%', null]],
    'no share goes beyond 100%',
  ],
  [
    asked(
      {unit: '%', mean: 0.02, sd: 0.02, better: 'down'},
      logOf('NPS', [0.02, 0.04, 0, 0.01, 0.02, 0.03, 0.02, 0.02, 0.01]),
    ),
    [['NPS', 'never in a key result', '2%', '2 pp', '2%', '0%', 'Reduce NPS from 2% to 0%', null]],
    'what was never below nothing does not go there',
  ],
  [
    asked({unit: '%', mean: 0.65, sd: 0.0001}, logOf('NPS', Array(9).fill(0.65))),
    [
      [
        'NPS',
        'never in a key result',
        '65%',
        '0.01 pp',
        '65%',
        '65.02%',
        'Increase NPS from 65% to 65.02%',
        null,
      ],
    ],
    'start and target are told apart',
  ],
  [asked({better: 'down'}), never('85', 'Reduce')],
  [asked({n: 11}), nothing, 'too few values'],
  [asked({n: ''}), nothing],
  [asked({sd: 0}), nothing, 'no spread to ask for'],
  [asked({sd: ''}), nothing],
  [asked({trust: 'Fresh'}), never(), 'fresh counts as trusted'],
  ...(['Stale', 'Incomplete', 'Invalid', 'No data', ''] as const).map(
    (trust) => [asked({trust}, fallen), nothing, `${trust || 'no'} data`] as const,
  ),
  [asked({role: 'Guardrail'}), nothing, 'a guardrail is there to hold'],
  [
    asked({role: 'guardrail'}, fallen, column('NPS')),
    drafted('Worse', '89.8', '115', 'Increase NPS from 89.8 to 115'),
    'but one that broke needs a key result',
  ],
  [asked({role: 'North-Star'}), never(), 'a North Star may be pushed itself'],
  [asked({}, fallen, '', ''), nothing, 'no cycle is closed yet'],
  [
    asked({from: CYCLE - 7}, fallen, column('NPS')),
    nothing,
    'too few values between the first day of the baseline and the cycle, and altogether',
  ],
  [
    asked({unit: '%', mean: 0.65, sd: 0.008, owner: ' Ana '}, steady),
    [
      [
        'NPS',
        'never in a key result',
        '65%',
        '0.8 pp',
        '65%',
        '66.2%',
        'Increase NPS from 65% to 66.2%',
        'Ana',
      ],
    ],
    'in its unit',
  ],
  [
    asked({mean: 100_000, sd: 10}),
    [
      [
        'NPS',
        'never in a key result',
        '100,000',
        '10',
        '100,000',
        '100,020',
        'Increase NPS from 100,000 to 100,020',
        null,
      ],
    ],
    'as many digits as tell start and target apart',
  ],
  [
    [[kpi('NPS'), kpi(' nps '), kpi('')], ...steady, CYCLE, ''],
    never(),
    'a name that stands twice counts once',
  ],
  [
    [[kpi('A'), kpi('NPS'), kpi('B')], ...fallen, CYCLE, column('NPS'), ''],
    [
      ...drafted('Worse', '89.8', '115', 'Increase NPS from 89.8 to 115'),
      ['A', 'never in a key result', '100', '10', '100', '115', 'Increase A from 100 to 115', null],
      ['B', 'never in a key result', '100', '10', '100', '115', 'Increase B from 100 to 115', null],
    ],
    'worse first, then in the order of their rows',
  ],
  [
    [[kpi('A'), kpi('B'), kpi('C')], ...steady, CYCLE, '', 2],
    [
      ['A', 'never in a key result', '100', '10', '100', '115', 'Increase A from 100 to 115', null],
      [null, 'and 2 more', null, null, null, null, null, null],
    ],
  ],
  [
    asked({mean: '⚠ log row 2: log_values is text: "2%"'}),
    [['⚠ NPS: log row 2: log_values is text: "2%"', ...Array(7).fill(null)]],
  ],
  [
    asked({}, logOf('NPS', [...usual, '2%'])),
    [['⚠ NPS: log row 7: log_values is text: "2%"', ...Array(7).fill(null)]],
  ],
  [
    asked({trust: 'good'}),
    [
      [
        '⚠ NPS: trust is "good" – known are Trusted, Fresh, Stale, Incomplete, Invalid, No data',
        ...Array(7).fill(null),
      ],
    ],
  ],
  [
    [[kpi('NPS')], ...steady, CYCLE, '', 0],
    {error: 'KPI_CANDIDATES: rows must be a whole number from 1 on, not 0'},
  ],
  [
    [[kpi('NPS')], [['NPS']], ...steady.slice(1), CYCLE, ''],
    {error: 'KPI_CANDIDATES: log_kpis has 1 row, log_dates has 9'},
  ],
]);
