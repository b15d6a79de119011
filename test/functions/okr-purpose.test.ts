import {OKR_PURPOSE} from '../../src/functions/okr-purpose';
import type {Argument, Cell} from '../../src/okr/cell';
import {column, testCases} from './cases';

const names = column('New ARR', 'Win rate', 'Leads, qualified', 'NPS');
const tree = column('New ARR', 'Win rate', 'Leads, qualified');

/** An OKR table as [id, KPI, purpose], with the KPIs and the tree above. */
function okrs(...rows: readonly (readonly [Cell, Cell, Cell])[]): Argument[] {
  return [0, 1, 2].map((c): Argument => rows.map((row) => [row[c]])).concat([names, tree]);
}

testCases(OKR_PURPOSE, [
  ...[
    [['O1', 'Win rate', ''] as const, ['O1', '', 'Strategic'] as const],
    [['O1', '', 'Strategic'] as const, ['O1', 'Win rate', ''] as const],
  ].map(([one, other]): Parameters<typeof testCases>[1][number] => [
    okrs(one!, ['O1.1', '', ''], ['O1.2', 'NPS', 'Strategic'], other!),
    column('⚠ id O1 stands twice', '⚠ id O1 stands twice', 'Strategic', '⚠ id O1 stands twice'),
    'of two objectives with one id nobody knows which is meant, whichever stands first',
  ]),
  [okrs(['O1', '', ''], ['O1.1', 'Win rate', '']), column('Linked', 'Linked')],
  [
    okrs(['O1', '', ''], ['O1.1', ' win RATE ', '']),
    column('Linked', 'Linked'),
    'case and blanks do not count',
  ],
  [
    okrs(['O1', '', ''], ['O1.1', 'NPS; Win rate', '']),
    column('Linked', 'Linked'),
    'one in the tree is enough',
  ],
  [okrs(['O1', '', ''], ['O1.1', 'NPS', '']), column('Off tree', 'Off tree')],
  [okrs(['O1', '', ''], ['O1.1', 'Leads, qualified', '']), column('Linked', 'Linked'), 'a name with a comma'],
  [okrs(['O1', '', ''], ['O1.1', 'Leads', '']), column('Busywork', 'Busywork'), 'half a name is none'],
  [
    okrs(['O1', '', ''], ['O1.1', 'Happiness', '']),
    column('Busywork', 'Busywork'),
    'an unknown name is none',
  ],
  [okrs(['O1', '', ''], ['O1.1', '', '']), column('Busywork', 'Busywork')],
  [okrs(['O1', '', 'Strategic'], ['O1.1', '', '']), column('Strategic', 'Strategic')],
  [okrs(['O1', '', 'strategic'], ['O1.1', 'Win rate', '']), column('Linked', 'Linked'), 'linked comes first'],
  [
    okrs(['O1', '', 'Strategic'], ['O1.1', 'NPS', '']),
    column('Strategic', 'Strategic'),
    'strategic comes before off tree',
  ],
  [
    okrs(['O1', '', ''], ['O1.1', '', 'Strategic'], ['O1.2', '', '']),
    column('Busywork', 'Strategic', 'Busywork'),
    'a mark holds downwards only',
  ],
  [
    okrs(['O1', 'Win rate', ''], ['O1.1', '', ''], ['O1.2', 'NPS', '']),
    column('Linked', 'Linked', 'Off tree'),
    'a key result without one has its objective’s',
  ],
  [
    okrs(['O1', '', ''], ['O1.1', 'Win rate', ''], ['O1.2', '', '']),
    column('Linked', 'Linked', 'Busywork'),
    'but not its sibling’s',
  ],
  [
    okrs(['O1', 'Win rate', ''], ['O1.1', 'Happiness', '']),
    column('Linked', 'Linked'),
    'an unknown name is as good as none',
  ],
  [
    okrs(['O1', 'Win rate', ''], ['O1.1', '', ''], ['O1.1.1', '', '']),
    column('Linked', 'Linked', 'Linked'),
    'through a key result that is broken down',
  ],
  [okrs(['O1.1', 'Win rate', ''], ['O1', '', '']), column('Linked', 'Linked'), 'in any order'],
  [
    okrs(['O1', '', ''], ['', '', ''], ['O1.1', 'Win rate', ''], ['', '', '']),
    [['Linked'], [null], ['Linked']],
    'blank rows',
  ],
  [
    okrs(['O1', '', ''], ['O1.1', '#N/A', ''], ['O1.2', 'NPS', '']),
    column('⚠ O1.1: kpis is an error: "#N/A"', '⚠ kpis is an error: "#N/A"', 'Off tree'),
  ],
  [
    okrs(['O1', '', ''], ['O1.1', '#N/A', ''], ['O1.2', 'Win rate', '']),
    column('Linked', '⚠ kpis is an error: "#N/A"', 'Linked'),
    'one link is certain',
  ],
  [
    okrs(['O1', '⚠ gone', ''], ['O1.1', '', '']),
    column('⚠ gone', '⚠ O1: gone'),
    'it might have been the objective’s',
  ],
  [
    okrs(['O1', '', 'yes'], ['O1.1', '', '']),
    column('⚠ purposes is "yes" – known are Strategic', '⚠ O1: purposes is "yes" – known are Strategic'),
  ],
  [
    okrs(['O1', '', ''], ['O1', '', ''], ['O7.1', 'Win rate', '']),
    column('⚠ id O1 stands twice', '⚠ id O1 stands twice', '⚠ no objective O7'),
  ],
  [okrs(['⚠ no id', '', ''], ['O1', '', '']), column('⚠ no id', 'Busywork')],
  [
    [column('O1', 'O1.1'), column('', 'NPS'), column('', ''), names],
    column('Linked', 'Linked'),
    'without a tree any KPI will do',
  ],
  [
    [column('O1', 'O1.1'), column('', 'NPS'), column('', ''), names, column('', ' ')],
    column('Linked', 'Linked'),
    'an empty tree is no tree',
  ],
  [
    [column('O1', 'O1.1'), column('', 'Win rate'), column('', ''), '', ''],
    column('Busywork', 'Busywork'),
    'no KPIs yet: every name is unknown',
  ],
  [
    [column('O1', 'O1.1'), column('', 2026), column('', ''), 2026],
    column('Linked', 'Linked'),
    'a KPI called 2026',
  ],
  [['O1', 'Win rate', '', names, tree], 'Linked', 'a single row'],
  [['O1.1', 'Win rate', '', names], {error: 'OKR_PURPOSE: no objective O1'}],
  [['', '', '', ''], null],
  [
    [column('O1', 'O2'), column('', ''), column(''), names],
    {error: 'OKR_PURPOSE: ids has 2 rows, purposes has 1'},
  ],
]);
