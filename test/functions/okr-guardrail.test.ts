import {OKR_GUARDRAIL} from '../../src/functions/okr-guardrail';
import {column, testCases} from './cases';

const none = column('', '', '', '');
const ids = column('O1', 'O1.1', 'O2', 'O2.1');

testCases(OKR_GUARDRAIL, [
  [
    [column('O1', 'O2'), column('#N/A', ''), column('INP'), column('O2'), column('OK')],
    column('⚠ named is an error: "#N/A"', 'OK'),
    'an error is no guardrail’s name',
  ],
  [['O1', '', 'INP', 'O1', ' '], 'No data', 'blanks are no status'],
  [[ids, none, column('INP'), column(' all '), column('Watch')], column('Watch', 'Watch', 'Watch', 'Watch')],
  [
    [ids, none, column('INP'), column('O1'), column('OK')],
    [['OK'], ['OK'], [null], [null]],
    'O1 covers O1.1',
  ],
  [
    [ids, none, column('INP'), column('o1.1; O2'), column('OK')],
    [[null], ['OK'], ['OK'], ['OK']],
  ],
  [
    [ids, none, column('INP'), column('O1 O2.1'), column('OK')],
    [['OK'], ['OK'], [null], ['OK']],
  ],
  [[column('O1', 'O12'), column('', ''), 'INP', 'O1', 'OK'], [['OK'], [null]], 'O12 is not below O1'],
  [[ids, none, column('INP'), column(''), column('Tripped')], [[null]].concat([[null], [null], [null]])],
  [
    [
      ids,
      column('', ' inp ; refunds', '', ''),
      column('INP', 'Refunds'),
      column('', ''),
      column('OK', 'Tripped'),
    ],
    [[null], ['Tripped'], [null], [null]],
    'named in its own row',
  ],
  [
    [column('O1'), column('CAC, new customers'), column('CAC, new customers'), column(''), column('Watch')],
    'Watch',
    'a name with a comma in it',
  ],
  [
    [column('O1'), column('Refunds'), column('INP'), column(''), column('OK')],
    'No data',
    'a name that is unknown',
  ],
  [
    [column('O1'), column(''), column('INP'), column('All'), column('')],
    'No data',
    'a rule that nobody watches',
  ],
  ...(
    [
      ['Tripped', 'Watch'],
      ['Watch', 'No data'],
      ['No data', 'OK'],
    ] as const
  ).map(
    ([worse, better]) =>
      [['O1', '', column('A', 'B'), column('All', 'O1'), column(better, worse)], worse] as const,
  ),
  [
    [column('O1', 'O2'), column('', ''), column('A', 'B'), column('O1', 'All'), column('⚠ no limit', 'OK')],
    column('⚠ A: no limit', 'OK'),
  ],
  [['O1', '', column('A', 'B'), column('All', 'All'), column('⚠ no limit', 'Tripped')], 'Tripped'],
  [
    [column('O1', 'O2'), column('', ''), 'A', 'All', 'fine'],
    [
      ['⚠ A: statuses is "fine" – known are OK, Watch, Tripped, Unverified, No data'],
      ['⚠ A: statuses is "fine" – known are OK, Watch, Tripped, Unverified, No data'],
    ],
  ],
  [[ids, none, '', '', ''], [[null], [null], [null], [null]], 'no guardrails yet'],
  [[column('O1', 'O2', '', ''), none, 'A', 'All', 'OK'], column('OK', 'OK')],
  [[ids, column(''), 'A', 'All', 'OK'], {error: 'OKR_GUARDRAIL: ids has 4 rows, named has 1'}],
  [
    [ids, none, column('A', 'B'), column('All'), column('OK', 'OK')],
    {
      error: 'OKR_GUARDRAIL: guardrails has 2 rows, scopes has 1',
    },
  ],
]);
