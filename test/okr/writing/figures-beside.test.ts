/** Figures in fields and cells beside a key result's sentence, as templates have them: one scale, and nothing lost. */
import fc from 'fast-check';
import {parseDocument} from '../../../sidebar/reading/read-text';
import {timeFactor} from '../../../src/okr/writing/figures/time-units';
import {words} from '../../../src/okr/writing/lexicon/word-list';
import {withOwner} from '../../../src/okr/writing/reading/with-owner';
import {asLines} from './as-lines';

const table = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n');
const below = (result: string, ...fields: string[]) =>
  ['Objective: Better', `Key Result 1: ${result}`, ...fields.map((field) => `  - ${field}`)].join('\n');
const beside = (result: string, current: string) =>
  table(['Key Result', 'Current', 'Owner'], [result, current, 'Ana']);

/** Places, parts of the market, channels and customers at the end of a line are nobody who answers for it. */
const NO_OWNERS = [
  ...words(`North America, New Zealand, Mid Market, EMEA, Customer Success, Google Ads, Hong Kong, Season Tickets,
    Ticket Inspectors, Small Business, Time Saver, New York, TK, Weekend Trips, Mobile App, Black Friday`).map(
    (tail) => `Trips 380k → 412k - ${tail}`,
  ),
  'Trips 380k → 412k, New Zealand',
  'Trips 380k → 412k in Berlin, Tel Aviv',
  'Trips 380k → 412k [Stretch]',
  'Trips 380k → 412k [Berlin]',
  'Trips 380k → 412k [Munich]',
  'Trips 380k → 412k [Vienna]',
  'Trips 380k → 412k [P0]',
  'Sign 3 partners - Wells Fargo',
  'Publish 3 interviews with Ana Ruiz, Jonas Lie',
  'Improve the service - Jonas Lie',
];
const OWNERS: readonly (readonly [written: string, text: string, owner: string])[] = [
  ['Raise it (owner: Anna, due: 31 Jan 2027)', 'Raise it (due: 31 Jan 2027)', 'Anna'],
  ['Raise it; Owner: Ben; Deadline: Jan 31, 2027', 'Raise it; Deadline: Jan 31, 2027', 'Ben'],
  ['Raise it (Owner – Kim)', 'Raise it', 'Kim'],
  ['Raise it - owner is Luis', 'Raise it', 'Luis'],
  ['Raise it, owner Maria, due Feb 15', 'Raise it, due Feb 15', 'Maria'],
  ['Passer de 32 à 45 (responsable : Élodie)', 'Passer de 32 à 45', 'Élodie'],
  ['Halten, Verantwortlich: HR (Frau Weiß), fällig Q1', 'Halten, fällig Q1', 'HR (Frau Weiß)'],
  ['Raise owner satisfaction to 90%', 'Raise owner satisfaction to 90%', ''],
  ['Find a lead (Jan)', 'Find a lead', 'Jan'],
  ['Find a lead (June)', 'Find a lead (June)', ''],
  ['Trips 380k → 412k - Jan Kowalski', 'Trips 380k → 412k', 'Jan Kowalski'],
  ['Trips 380k → 412k [Amira]', 'Trips 380k → 412k', 'Amira'],
  ['Trips 380k → 412k, Tomasz Kern', 'Trips 380k → 412k', 'Tomasz Kern'],
  ['Trips 380k → 412k by 31 March, Tomasz Kern', 'Trips 380k → 412k by 31 March', 'Tomasz Kern'],
  ['Trips 380k → 412k - Jonas Lie', 'Trips 380k → 412k', 'Jonas Lie'],
  ['Complaints below 4.5 – Lena Brandt-Vogel.', 'Complaints below 4.5', 'Lena Brandt-Vogel'],
  ...NO_OWNERS.map((text) => [text, text, ''] as const),
];

test.each(OWNERS)('%s', (written, text, owner) => {
  expect(withOwner(written)).toEqual({text, owner});
});

const CASES: readonly (readonly [name: string, text: string, read: string])[] = [
  [
    'hours beside minutes',
    below('Median first response time', 'Target: 45 minutes', 'Current: 3 hours'),
    'KR Reduce | Median first response time | 180 | 45 | minutes | now 180',
  ],
  [
    'hours before minutes',
    below('Median first response time', 'Current: 3 hours', 'Target: 45 minutes'),
    'KR Reduce | Median first response time | 180 | 45 | minutes | now 180',
  ],
  [
    'minutes that are no minimum',
    below('Waiting time', 'Baseline: 52 min', 'Target: 30 min'),
    'KR Reduce | Waiting time | 52 | 30 | min',
  ],
  ['a minimum', below('Battery life', 'Target: min 30'), 'KR At least | Battery life |  | 30'],
  [
    'three units',
    below('Lead time', 'Baseline: 2 weeks', 'Target: 5 days', 'Current: 264 h'),
    'KR Reduce | Lead time | 14 | 5 | days | now 11',
  ],
  [
    'hours below a sentence in minutes',
    below('Cut build time from 40 minutes to 10 minutes', 'Current: 0.5 hours'),
    'KR Reduce | build time | 40 | 10 | minutes | now 30',
  ],
  [
    'the same target once more, in hours',
    below('Cut waiting time from 90 minutes to 60 minutes', 'Target: 1 hour'),
    'KR Reduce | waiting time | 90 | 60 | minutes',
  ],
  [
    'cells in hours and minutes',
    table(
      ['Key Result', 'Baseline', 'Current', 'Target'],
      ['First response time', '3 hours', '2.5 h', '45 minutes'],
    ),
    'KR Reduce | First response time | 180 | 45 | minutes | now 150',
  ],
  [
    'hours in a cell beside a sentence in minutes',
    beside('Cut build time from 40 minutes to 10 minutes', '0.5 hours'),
    'KR Reduce | build time | 40 | 10 | minutes |  |  | Ana | now 30',
  ],
  [
    'a value of today beside a sentence with its own start',
    beside('Increase win rate from 18% to 23%', '20%'),
    'KR Increase | win rate | 0.18 | 0.23 | % |  |  | Ana | now 0.2',
  ],
  [
    'the same without its sign',
    beside('Increase win rate from 18% to 23%', '20'),
    'KR Increase | win rate | 0.18 | 0.23 | % |  |  | Ana | now 0.2',
  ],
  [
    'the same as a fraction',
    beside('Increase win rate from 18% to 23%', '0.2'),
    'KR Increase | win rate | 0.18 | 0.23 | % |  |  | Ana | now 0.2',
  ],
  [
    'a fraction beside a percentage, in cells',
    table(['Key Result', 'Baseline', 'Target'], ['Win rate', '0.18', '23%']),
    'KR Increase | Win rate | 0.18 | 0.23 | %',
  ],
  [
    'a fraction beside a percentage, in fields',
    below('Win rate', 'Baseline: 0.18', 'Target: 23%', 'Current: 20'),
    'KR Increase | Win rate | 0.18 | 0.23 | % | now 0.2',
  ],
  [
    'one percent without its sign, in fields',
    below('Adoption', 'Baseline: 1', 'Target: 60%', 'Current: 2'),
    'KR Increase | Adoption | 0.01 | 0.6 | % | now 0.02',
  ],
  [
    'one percent without its sign, in cells',
    table(['Key Result', 'Baseline', 'Target'], ['Adoption', '1', '60%']),
    'KR Increase | Adoption | 0.01 | 0.6 | %',
  ],
  [
    'a fraction beside a percentage, in a sentence',
    below('Win rate from 0.18 to 23%'),
    'KR Increase | Win rate | 0.18 | 0.23 | %',
  ],
  [
    'whole numbers beside a percentage, in a sentence',
    below('Adoption from 1 to 60%'),
    'KR Increase | Adoption | 0.01 | 0.6 | %',
  ],
  [
    'shares below one percent, in fields',
    below('Error rate', 'Target: 0.4%', 'Baseline: 0.8', 'Current: 0.6'),
    'KR Reduce | Error rate | 0.008 | 0.004 | % | now 0.006',
  ],
  [
    'a share below one percent',
    beside('Reduce error rate from 0.8% to 0.4%', '0.6'),
    'KR Reduce | error rate | 0.008 | 0.004 | % |  |  | Ana | now 0.006',
  ],
  [
    'a value of today where the sentence has no start',
    beside('Reach 500 paying teams', '320'),
    'KR Increase | paying teams | 320 | 500 |  |  |  | Ana | now 320',
  ],
  [
    'by how much, and from what in a field',
    below('Reduce regretted attrition by 50%', 'Current: 12'),
    'KR Reduce | regretted attrition | 12 | 6 | now 12',
  ],
  [
    'by how much, from the start and not from today',
    below('Increase sign-ups by 20%', 'Current: 430', 'Baseline: 400'),
    'KR Increase | sign-ups | 400 | 480 | now 430',
  ],
  [
    'by how much, and from what in a cell',
    beside('Cut spend by 20%', '300'),
    'KR Reduce | spend | 300 | 240 |  |  |  | Ana | now 300',
  ],
  [
    'twice as much, and of what in a field',
    below('Double self-service returns', 'Current: 400'),
    'KR Increase | self-service returns | 400 | 800 | now 400',
  ],
  [
    'points, and from what share in a field',
    below('Increase win rate by 3 pp', 'Baseline: 70%'),
    'KR Increase | win rate | 0.7 | 0.73 | %',
  ],
  [
    'half of a share in a cell',
    beside('Halve churn', '4%'),
    'KR Reduce | churn | 0.04 | 0.02 | % |  |  | Ana | now 0.04',
  ],
  [
    'a status that is a figure',
    below('Time to hire', 'Target: 38 days', 'Current Status: 61 days'),
    'KR Reduce | Time to hire | 61 | 38 | days | now 61',
  ],
  [
    'a name whose first word could be work',
    below('Offer acceptance rate', 'Current: 64%', 'Target: 80%'),
    'KR Increase | Offer acceptance rate | 0.64 | 0.8 | % | now 0.64',
  ],
  [
    'a name with a figure of its own',
    below('Share of teams with a score of at least 7.5: 11 → 18'),
    'KR Increase | Share of teams with a score of at least 7.5 | 11 | 18',
  ],
];

test.each(CASES)('%s', (_, text, read) => {
  expect(asLines(parseDocument(text)).filter((line) => !line.startsWith('O '))).toEqual([read]);
});

test.each([
  ['Double sign-ups (currently 400)', 'KR Increase | sign-ups | 400 | 800'],
  ['Halve refund tickets (1,240 per month)', 'KR Reduce | refund tickets | 1240 | 620 | /month'],
  [
    'Double the share of self-service returns (30%)',
    'KR Increase | share of self-service returns | 0.3 | 0.6 | %',
  ],
  ['Cut onboarding time in half (14 days today)', 'KR Reduce | onboarding time | 14 | 7 | days'],
  ['Triple referrals, now 12 a week', 'KR Increase | referrals | 12 | 36 | /week'],
  ['Increase sign-ups by 20% (currently 400)', 'KR Increase | sign-ups | 400 | 480'],
  ['Increase ARPU 15% from $40', 'KR Increase | ARPU | 40 | 46 | $'],
  ['Grow revenue by a third from $900k', 'KR Increase | revenue | 900000 | 1200000 | $'],
  ['Cut cost per lead by €5 from €30', 'KR Reduce | cost per lead | 30 | 25 | €'],
  ['Increase win rate by 3 pp from 18%', 'KR Increase | win rate | 0.18 | 0.21 | %'],
  ['Reduce planning time by two thirds, from 45 min', 'KR Reduce | planning time | 45 | 15 | min'],
  ['Cut late changes to a third of today\u2019s 60', 'KR Reduce | late changes | 60 | 20'],
  ['Beschwerden pro Monat halbieren (derzeit 48)', 'KR Reduce | Beschwerden pro Monat | 48 | 24'],
  ['Raise NPS by 10 points (from 32)', 'KR Increase | NPS | 32 | 42 | points'],
  ['Reduce MTTR by 90 minutes from 5 hours', 'KR Reduce | MTTR | 5 | 3.5 | hours'],
  ['Improve margin by 200 bps from 31%', 'KR Increase | margin | 0.31 | 0.33 | %'],
  ['Ship orders 30% faster (currently 10 days)', 'KR Reduce | Ship orders | 10 | 7 | days'],
  ['Grow headcount by 5 to 25', 'KR Increase | headcount |  | 25'],
  ['Increase average deal by 15% to $46k', 'KR Increase | average deal |  | 46000 | $'],
  // What could be meant in points, or is the start of something else, stays by how much.
  ['Reduce churn by 20% from 5%', 'KR Reduce | churn |  | 0.2 | %'],
  ['Grow revenue by 20% from 5 new accounts', 'KR Increase | revenue |  | 0.2 | %'],
  ['Double revenue (30% margin)', 'KR Increase | revenue |  | 2 | x'],
])('%s: what a change comes to', (sentence, read) => {
  expect(asLines(parseDocument(`Objective: Better\n- ${sentence}`))).toEqual(['O Better', read]);
});

test('a share that shrinks by a share goes down, and to nobody knows where', () => {
  const {objectives} = parseDocument(beside('Reduce churn by 20%', '5%'));
  expect(objectives[0]!.keyResults[0]).toMatchObject({type: 'Reduce', start: 0.05, isChange: true});
});

test('a status in words is no work to be done, and is not lost', () => {
  const lines = asLines(parseDocument(below('Reduce churn from 5% to 3%', 'Current Status: Planning')));
  expect(lines).toEqual(['O Better', 'KR Reduce | churn | 0.05 | 0.03 | %', '? Current Status: Planning']);
});

const UNITS = ['seconds', 'min', 'minutes', 'h', 'hours', 'days', 'weeks'];
const amount = fc.record({value: fc.integer({min: 1, max: 90}), unit: fc.constantFrom(...UNITS)});

test('in whatever units of time and order start and target are given, the shorter one is the shorter', () => {
  fc.assert(
    fc.property(amount, amount, fc.constantFrom('start first', 'target first', 'cells'), (from, to, form) => {
      const [start, target] = [`${from.value} ${from.unit}`, `${to.value} ${to.unit}`];
      const fields = [`Start: ${start}`, `Target: ${target}`];
      const text =
        form === 'cells'
          ? table(['Key Result', 'Start', 'Target'], ['Waiting time', start, target])
          : below('Waiting time', ...(form === 'start first' ? fields : fields.reverse()));
      const [read] = parseDocument(text).objectives[0]!.keyResults;
      const converted = from.value * timeFactor(from.unit, to.unit)!;
      expect(timeFactor(read!.unit, to.unit)).toBe(1);
      expect(read!.target).toBe(to.value);
      expect(read!.start).toBeCloseTo(converted, 9);
      if (Math.abs(converted - to.value) > 1e-9)
        expect(read!.type).toBe(to.value > converted ? 'Increase' : 'Reduce');
    }),
  );
});

test.each([
  ['Refund rate stays under 2%', 'Refund rate'],
  ['Keep churn below 3%', 'churn'],
  ['CSAT must not fall below 4.2', 'CSAT'],
  ['Gross margin remains at least 68%', 'Gross margin'],
  ['Uptime is at least 99.9%', 'Uptime'],
  ['Overtime does not exceed 5%', 'Overtime'],
  ['CAC payback ≤ 12 mo', 'CAC payback'],
])('the guardrail %s is called %s', (rule, name) => {
  const [read] = parseDocument(`Objective: Better\nGuardrails:\n- ${rule}`).objectives;
  expect(read!.guardrails).toEqual([{name, rule}]);
});
