import {callFunction} from '../../src/functions/call';
import {KPI_OUTLOOK} from '../../src/functions/kpi-outlook';
import {column, testCases} from './cases';

const rate = [18, 18.6, 18.2, 19.1, 18.8, 19.6, 19.2, 19.9];
const total = [12, 20, 35, 41, 55, 62];
const log = [
  column(...rate.map(() => 'Rate'), ...total.map(() => 'Total'), 'New', ''),
  column(...rate.map((_, i) => 46027 + 7 * i), ...total.map((_, i) => 46027 + 7 * i), 46027, 46027),
  column(...rate, ...total, 5, 9),
];
const likely = 20.262797619047618;
const none = [null, null];

testCases(KPI_OUTLOOK, [
  [
    [column('Rate', 'total '), ...log, 46111],
    [
      [likely, 19.169094150301753],
      [132, 101.81571018983362],
    ],
  ],
  [['Rate', ...log, 46111, 0.5], [[likely, likely]], 'as likely as not'],
  [['Rate', ...log, 46111, '', 'down'], [[likely, 21.356501087793482]]],
  [['Total', ...log, 46111, 0.999], [[132, 62]], 'a running total does not fall behind its newest value'],
  [['Total', ...log, 46111, 0.999, 'down'], [[132, 362.101553471]], 'up it may go'],
  [
    [column('Rate', 'New', 'Nobody', ''), ...log, 46111],
    [[likely, 19.169094150301753], none, none],
  ],
  [['Rate', ...log, 46076], [none], 'not after the newest value'],
  [['Rate', ...log, 46151], [none], 'too far ahead'],
  [['Nobody', ...log, ''], [none], 'nothing to look at, nothing to complain of'],
  [['Rate', ...log, ''], {error: 'KPI_OUTLOOK: by_date is blank'}],
  [
    ['Rate', ...log, 46111, '', '', 46027],
    [[likely, 19.169094150301753]],
    'from the first value on: the same as all',
  ],
  [
    ['Rate', ...log, 46111, '', '', 46055],
    [[likely, 19.169094150301753]],
    'four values are too few: all count',
  ],
  [
    ['Rate', ...log, 46111, '', '', 'soon'],
    {error: 'KPI_OUTLOOK: from is not a date: "soon" – write yyyy-mm-dd'},
  ],
  [['Rate', ...log, 46111, 1], {error: 'KPI_OUTLOOK: level must be between 0 and 1, not 1'}],
  [
    [column('Rate', 'Rate', 'Rate'), ...log, 46111, column(0.8, '80%', 0.8), column('up', '', 'on')],
    [
      [likely, 19.169094150301753],
      ['⚠ level is text: "80%"', null],
      ['⚠ better is "on" – known are up, down', null],
    ],
  ],
  [
    ['Rate', column('Rate', 'Rate'), column(46027, 'soon'), column(1, 2), 46111],
    {error: 'KPI_OUTLOOK: log row 2: log_dates is not a date: "soon" – write yyyy-mm-dd'},
  ],
]);

test('values before from say nothing where enough lie after it', () => {
  const from = (day: number | '', rows: number[]) => {
    const values = rows.map((row) => rate[row]!);
    const days = rows.map((row) => 46027 + 7 * row);
    const own = [column(...values.map(() => 'Rate')), column(...days), column(...values)];
    return callFunction('KPI_OUTLOOK', ['Rate', ...own, 46083, 0.8, 'up', day]);
  };
  const since = from(46041, [0, 1, 2, 3, 4, 5, 6, 7]);
  expect(since).toEqual(from('', [2, 3, 4, 5, 6, 7]));
  expect(since).not.toEqual(from('', [0, 1, 2, 3, 4, 5, 6, 7]));
});
