import {readChance} from '../okr/chance';
import {Refusal} from '../okr/refusal';
import {GUARDRAIL_STATUSES, KEY_RESULT_STATUSES} from '../okr/status';
import {DATA_TRUST, KPI_KINDS, KPI_WORDS, PROOFS} from '../okr/warnings/warning-words';
import {block} from './block';
import type {Doc} from './define';
import {defineList} from './list';
import {day, number, readFilledDay, readNumber, readText, readWord} from './params';

declare function require(
  path: '../okr/warnings/early-warnings',
): typeof import('../okr/warnings/early-warnings');

export const WARNED_KPIS = block('kpis', 'The KPIs; latest as text in its unit.', {
  name: readText,
  signal: readWord(KPI_WORDS),
  since: readFilledDay,
  latest: readText,
  trust: readWord(DATA_TRUST),
  kind: readWord(KPI_KINDS),
  owner: readText,
});

export const WARNED_GUARDRAILS = block('guardrails', 'The guardrails; now as text, room in σ.', {
  name: readText,
  status: readWord(GUARDRAIL_STATUSES),
  now: readText,
  rule: readText,
  KPI: readText,
  protects: readText,
  room: readNumber,
});

export const WARNED_OKRS = block('okrs', 'The OKRs.', {
  id: readText,
  wording: readText,
  status: readWord(KEY_RESULT_STATUSES),
  progress: readNumber,
  chance: readChance,
  confidence: readNumber,
  KPI: readText,
  guardrails: readText,
  trust: readWord(DATA_TRUST),
  proven: readWord(PROOFS),
  'last check-in': readFilledDay,
  'initiatives done': readNumber,
  owner: readText,
});

export const WARNED_TREE = block('tree', 'What drives what.', {driver: readText, parent: readText});

export const WARNED_DECISIONS = block('decisions', 'The decisions; about is an id or a name.', {
  date: readFilledDay,
  about: readText,
  decision: readText,
  owner: readText,
  due: readFilledDay,
  state: readText,
});

export const EARLY_WARNINGS = defineList({
  name: 'EARLY_WARNINGS',
  params: [
    day('as_of', 'The day to look at: the As of cell of Settings.'),
    WARNED_KPIS,
    WARNED_GUARDRAILS,
    WARNED_OKRS,
    WARNED_TREE,
    WARNED_DECISIONS,
    number(
      'rows',
      'How many rows there are: the last one says how many warnings did not fit. Blank: as many as it takes.',
    ),
  ],
  cells: ['word', 'what', 'so what', 'owner', 'since', 'answer', 'about'],
  compute: (asOf, kpis, guardrails, okrs, tree, decisions, rows) => {
    if (asOf === null) throw new Refusal('as_of is blank');
    return require('../okr/warnings/early-warnings').earlyWarnings(
      {asOf, kpis, guardrails, okrs, tree, decisions},
      rows,
    );
  },
});

export const doc = (): Doc => ({
  group: 'look',
  summary:
    'Lists what a leader should worry about, worst first: what, so what, and what was decided about it.',
  returns:
    'Seven cells a row: the word that carries the colour, what it is, what it means, its owner, the day since when (a serial number: give the column a date format), the newest decision about it or Undecided (blank where a value is missing: there is nothing to decide yet), and its id or name. One blank row where nothing worries.',
  formula:
    'One row a guardrail, KPI or key result; the first rule that holds gives it its word and place, further ones are joined to so what: guardrail Tripped · KPI Worse · key result Off track · At risk · data not trusted or stale · confidence and chance 40 points or more apart · On track, but within noise · guardrail on Watch · initiatives done, nothing moved. Equal rules: the lower chance first; of data, what blinds more key results. The KPI of a tripped guardrail has no row of its own, nor has a key result whose KPI’s data is the trouble. A key result without a decision has its objective’s.',
  source: 'The method, sections 5 and 6: leading signals, guardrails and data trust, read every week.',
  refuses: [
    'a block that is wider or narrower than its columns',
    'a blank as_of, and rows that is not a whole number from 1 on',
    'a cell that a rule needs and cannot read: said in the row, or in a row of its own',
  ],
  examples: [
    {
      args: [
        '2026-04-01',
        [
          ['CAC payback', 'Noise', '', '13.7 mo', 'Fresh', 'Lagging', 'Dan'],
          ['Win rate', 'Worse', '2026-03-16', '17.1%', 'Trusted', 'Lagging', 'Ana'],
          ['Expansion share', 'Unverified', '', '23.5%', 'Incomplete', '', 'Cleo'],
        ],
        [['CAC payback', 'Tripped', '13.7 mo', '≤ 12 mo', 'CAC payback', 'O2', -4.2]],
        [
          [
            'O1.1',
            'Win rate 18% → 23%',
            'Off track',
            0.1,
            0.03,
            0.8,
            'Win rate',
            '',
            'Trusted',
            'Within noise',
            46104,
            0,
            'Ana',
          ],
          [
            'O1.3',
            'Expansion share 21% → 27%',
            'Unverified',
            0.4,
            '',
            '',
            'Expansion share',
            '',
            'Incomplete',
            '',
            '',
            '',
            'Cleo',
          ],
          ['O2.1', 'mROAS ≥ 1.6', 'Paused', 0, '', '', '', '', 'Fresh', '', 46090, 1, 'Dan'],
        ],
        [['Win rate', 'New ARR']],
        [['2026-03-25', 'CAC payback', 'Cut paid search by 30%', 'Dan', '2026-04-08', 'Open']],
        4,
      ],
      result: [
        [
          'Tripped',
          'CAC payback 13.7 mo, ≤ 12 mo',
          'pauses O2.1; no OKR moves it',
          'Dan',
          null,
          'Cut paid search by 30%',
          'CAC payback',
        ],
        ['Worse', 'Win rate 17.1%', 'O1.1 should be moving it', 'Ana', 46097, 'Undecided', 'Win rate'],
        ['Off track', 'Win rate 18% → 23%', 'owner says 80%, history <5%', 'Ana', null, 'Undecided', 'O1.1'],
        [null, 'and 2 more', null, null, null, null, null],
      ],
    },
    {
      args: [
        '2026-04-01',
        '',
        [['Refunds', 'Watch', '1.34%', '≤ 1.5%', 'Refunds', 'All', 1.2]],
        '',
        '',
        '',
        '',
      ],
      result: [
        [
          'Watch',
          'Refunds 1.34%, ≤ 1.5%',
          '1.2 σ of room: noise alone can trip it',
          null,
          null,
          'Undecided',
          'Refunds',
        ],
      ],
    },
    {
      args: ['2026-04-01', [['Win rate', 'Worse']], '', '', '', '', 6],
      error: 'EARLY_WARNINGS: kpis has 2 columns, needs 7: name, signal, since, latest, trust, kind, owner',
    },
  ],
});
