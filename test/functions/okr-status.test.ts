import {OKR_STATUS} from '../../src/functions/okr-status';
import {column, testCases} from './cases';

const worstFirst = [
  'Paused',
  'Off track',
  'At risk',
  'Unverified',
  'Not started',
  'On track',
  'Achieved',
] as const;

testCases(OKR_STATUS, [
  [
    [column('O1', 'O1.1', 'O1.2'), column('', '  ', 'On  track')],
    column('On track', null, 'On track'),
    'blanks are no status',
  ],
  ...worstFirst
    .slice(1)
    .map(
      (better, i) =>
        [
          [column('O1', 'O1.1', 'O1.2'), column('', better, worstFirst[i]!)],
          column(worstFirst[i]!, better, worstFirst[i]!),
        ] as const,
    ),
  [
    [column('O1', 'O1.1', 'O1.2'), column('', 'Achieved', '')],
    [['Achieved'], ['Achieved'], [null]],
  ],
  [[column('O1', 'O1.1'), column('', ' on TRACK')], column('On track', 'On track')],
  [[column('O1', 'O1.1', 'O1.2'), column('', 'Paused', '⚠ gone')], column('Paused', 'Paused', '⚠ gone')],
  [
    [column('O1', 'O1.1', 'O1.2'), column('', 'On track', '⚠ gone')],
    column('⚠ O1.2: gone', 'On track', '⚠ gone'),
  ],
  [
    [column('O1', 'O1.1'), column('Achieved', 'At risk')],
    column('At risk', 'At risk'),
    'an objective has no own',
  ],
  [
    [column('O1', 'O2.1'), column('', 'At risk')],
    [[null], ['⚠ no objective O2']],
  ],
  [
    [column('O1', 'O1.1', 'O1.1.1'), column('', '', 'Off track')],
    column('Off track', 'Off track', 'Off track'),
  ],
  [['O1', ''], null],
  [[column('O1', 'O1.1'), column('')], {error: 'OKR_STATUS: ids has 2 rows, statuses has 1'}],
]);
