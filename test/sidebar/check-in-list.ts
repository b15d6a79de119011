/** What there is to check in, in the workbook of a fake server. */
import type {CheckInList, ListedKpi, ListedResult} from '../../src/rpc/contract';

const TODAY = 46083;

const weekly = (...values: readonly number[]) =>
  values.map((value, n) => ({day: TODAY - 7 * (values.length - n), value}));

const winRate = weekly(0.18, 0.186, 0.182, 0.191, 0.188, 0.196);

export const listedKpi = (fields: Partial<ListedKpi> = {}): ListedKpi => ({
  name: 'Activation',
  owner: 'Ana',
  unit: '%',
  due: true,
  last: 0.376,
  range: 0.005,
  counts: null,
  day: TODAY - 7,
  strip: '▁▃▂▅▆█',
  history: weekly(0.36, 0.364, 0.362, 0.369, 0.371, 0.376),
  wavering: false,
  ...fields,
});

export const listedResult = (fields: Partial<ListedResult> = {}): ListedResult => ({
  id: 'O1.1',
  text: 'Increase win rate from 18% to 23%',
  wording: 'Win rate 18% → 23%',
  owner: 'Ana',
  unit: '%',
  type: 'Increase',
  start: 0.18,
  target: 0.23,
  bar: 0.7,
  byDay: TODAY + 30,
  kpi: '',
  now: 0.196,
  last: 0.196,
  range: 0.006,
  counts: null,
  day: TODAY - 7,
  strip: '▁▃▂▆▄█',
  history: winRate,
  wavering: false,
  confidence: 0.6,
  blockedBy: '',
  stale: false,
  unjudged: '',
  ...fields,
});

export const checkInList = (): CheckInList => ({
  today: TODAY,
  stoppedAt: null,
  kpis: [
    listedKpi(),
    listedKpi({name: 'Win rate', due: false, day: TODAY, last: 0.2}),
    listedKpi({name: 'NPS', owner: 'Bo', unit: '', last: 41, range: 2}),
  ],
  results: [
    listedResult(),
    listedResult({
      id: 'O1.2',
      text: 'Reduce sales cycle from 54 to 42 days',
      wording: 'Sales cycle 54 → 42 days',
      unit: 'days',
      type: 'Reduce',
      start: 54,
      target: 42,
      now: 50,
      last: 50,
      range: 1.5,
      day: TODAY - 21,
      strip: '█▇█▅▃▁',
      history: weekly(54, 53, 54, 52, 51, 50),
      confidence: null,
      blockedBy: 'People',
      stale: true,
    }),
    listedResult({
      id: 'O1.3',
      text: 'Increase activation from 36% to 44%',
      wording: 'Activation 36% → 44%',
      start: 0.36,
      target: 0.44,
      kpi: 'Activation',
      now: 0.376,
      last: 0.376,
      history: weekly(0.36, 0.364, 0.362, 0.369, 0.371, 0.376),
      wavering: false,
    }),
    listedResult({
      id: 'O2.1',
      text: 'Partners live from 3 to 10',
      wording: 'Partners live 3 → 10',
      owner: 'Bo',
      unit: '',
      start: 3,
      target: 10,
      now: 4,
      last: 4,
      range: 0.5,
      counts: 'up',
      history: weekly(3, 3, 4, 4),
      strip: '▁▁██',
      confidence: null,
    }),
  ],
});
