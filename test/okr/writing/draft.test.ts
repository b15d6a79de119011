/** What a draft is read and checked against: the KPIs, their history, the cycle. */

import {readText} from '../../../sidebar/reading/read-text';
import {checkDraft} from '../../../src/okr/writing/document/check-draft';
import type {DraftKeyResult} from '../../../src/okr/writing/document/draft';
import type {DraftBasis, KpiFacts} from '../../../src/okr/writing/document/draft-basis';
import {kpiStretch} from '../../../src/okr/writing/document/kpi-stretch';
import {wantedDirection} from '../../../src/okr/writing/document/wanted-direction';
import {splitGuardrails} from '../../../src/okr/writing/reading/guardrail-list';
import {readKeyResult} from '../../../src/okr/writing/reading/read-draft';

const WIN_RATE: KpiFacts = {
  name: 'Win rate',
  owner: '',
  n: 24,
  mean: 0.18,
  sd: 0.02,
  driver: 'noisy',
  better: 'up',
};
const BASIS: DraftBasis = {kpis: [WIN_RATE], cycleStart: '2026-10-01', today: '2026-11-21'};

test.each([
  [{type: 'Reduce', start: null, target: null}, 'down'],
  [{type: 'At most', start: null, target: 1}, 'down'],
  [{type: 'at most ', start: null, target: 1}, 'down'],
  [{type: 'At least', start: 5, target: 1}, 'up'],
  [{type: '', start: 5, target: 1}, 'down'],
  [{type: '', start: null, target: 1}, 'up'],
])('%j wants its KPI to go %s', (result, direction) => {
  expect(wantedDirection(result)).toBe(direction);
});

test.each([
  [{}, 'up', 0.21, ''],
  [{}, 'down', 0.15, ''],
  [{driver: 'stable'}, 'up', 0.22, ''],
  [{n: 0, mean: null, sd: null}, 'up', null, 'KPI data has no values of Win rate; a spread needs two.'],
  [{n: 1, sd: null}, 'up', null, 'KPI data has one value of Win rate; a spread needs two.'],
  [{sd: null}, 'up', null, 'The values of Win rate in KPI data are too large to measure a spread.'],
  [{sd: 0}, 'up', 0.18, ''],
] as const)('a KPI with %j has %s a stretch target of %s', (facts, direction, target, reason) => {
  const found = kpiStretch({...WIN_RATE, ...facts}, direction);
  expect(found.target === null ? null : Number(found.target.toFixed(9))).toBe(target);
  expect(found.reason).toBe(reason);
});

test.each([
  ['Win rate MM 18% → 23%', 'Win rate'],
  ['Increase the WIN RATE from 18% to 23%', 'Win rate'],
  ['Winning 18% → 23%', ''],
])('%s is about the KPI %s', (sentence, kpi) => {
  expect(readKeyResult(sentence, BASIS)?.kpi).toBe(kpi);
});

const KNOWN = {...BASIS, owners: ['TK', 'Ops', 'Mira']};
test.each([
  ['Trips 380k → 412k – TK', 'Trips 380k → 412k', 'TK'],
  ['Trips 380k → 412k - tk.', 'Trips 380k → 412k', 'TK'],
  ['Trips 380k → 412k [Ops]', 'Trips 380k → 412k', 'Ops'],
  ['Trips 380k → 412k, Mira', 'Trips 380k → 412k', 'Mira'],
  ['Win rate from 18% to 23% for Ops', 'Win rate from 18% to 23% for Ops', ''],
  ['Trips 380k → 412k – EMEA', 'Trips 380k → 412k – EMEA', ''],
])('%s is owned by %j %s, where those are known as owners', (sentence, text, owner) => {
  expect(readKeyResult(sentence, KNOWN)).toMatchObject({text, owner, start: expect.any(Number)});
});

test('who owns one line of a text is known as an owner in its others, and is no part of the market there', () => {
  const {draft} = readText('Objective: Win\n- NPS 30 → 45 (owner: TK)\n- Trips 380k → 412k (TK)', BASIS);
  expect(draft.objectives[0]!.keyResults[1]).toMatchObject({owner: 'TK', segment: '', metric: 'Trips'});
});

const BOTH = ['Boardings', 'Complaints per 10k boardings'];
test.each([
  ['No more than 4.5 complaints per 10,000 boardings (today 6.2)', BOTH, 'Complaints per 10k boardings'],
  ['Complaints per 10,000 boardings below 4.5 (now 6.2)', BOTH, 'Complaints per 10k boardings'],
  ['Complaints / 10 000 boardings 6.2 → 4.5', BOTH, 'Complaints per 10k boardings'],
  ['Boardings from 380k to 412k', BOTH, 'Boardings'],
  ['Boardings per week from 380k to 412k', BOTH, 'Boardings'],
  // Another denominator is another measure, and so is none.
  ['Complaints per 1,000 boardings from 6 to 4', BOTH, ''],
  ['Complaints per 1,000 boardings from 6 to 4', ['Complaints', 'Boardings'], ''],
  ['Reduce cost per boarding from €2.10 to €1.90', ['Boarding', 'Cost'], ''],
  ['Reduce cost per boarding from €2.10 to €1.90', ['Boarding', 'Cost per boarding'], 'Cost per boarding'],
  ['Tickets below 0.4 per customer (0.6 today)', ['Tickets', 'Tickets per customer'], 'Tickets per customer'],
  ['Tickets below 0.4 per customer (0.6 today)', ['Tickets'], ''],
  ['Tickets below 40 per week (60 today)', ['Tickets'], 'Tickets'],
  ['Response time below 4 hours (6 today)', ['Response time'], 'Response time'],
  ['Complaints from 60 to 45', ['Complaints', 'Complaints per 10k boardings'], 'Complaints'],
])('%s, with the KPIs %j, is about %j', (sentence, names, kpi) => {
  const kpis = names.map((name) => ({...WIN_RATE, name}));
  expect(readKeyResult(sentence, {...BASIS, kpis})?.kpi).toBe(kpi);
});

test.each([
  ['', null],
  [' \n ', null],
  ['Sign-ups\n10 → 20', {text: 'Sign-ups 10 → 20', start: 10, target: 20}],
])('the sentence %j gives %j', (sentence, result) => {
  const read = readKeyResult(sentence, BASIS);
  if (result) expect(read).toMatchObject(result);
  else expect(read).toBeNull();
});

test.each([
  ['Reduce cash handling cost by 30%', null, null, ''],
  ['Double sign-ups', null, null, ''],
  ['Reduce cash handling cost by 30% (from €400k)', 400_000, 280_000, '€'],
  ['Reduce churn from 5% to 3%', 0.05, 0.03, '%'],
  ['Lift the cart rate by +12% relative', 0, 0.12, '% relative'],
])('the sign of a change is no unit: %s', (sentence, start, target, unit) => {
  expect(readKeyResult(sentence, BASIS)).toMatchObject({start, target, unit});
});

const keyResultChecks = (change: Partial<DraftKeyResult>, basis: Partial<DraftBasis> = {}) => {
  const {draft} = readText('Objective: Win\n- Win rate 18% → 23% by 2026-12-31', BASIS);
  const [objective] = draft.objectives;
  const changed = {...objective!, keyResults: [{...objective!.keyResults[0]!, ...change}]};
  return checkDraft({objectives: [changed]}, {...BASIS, ...basis}).objectives[0]!.keyResults[0]!;
};

test.each([
  [{}, {}, 2.5],
  [{kpi: ' WIN RATE'}, {}, 2.5],
  [{target: 0.13}, {}, 2.5],
  [{type: 'Reduce', target: 0.13}, {}, 2.5],
  [{type: 'At least', target: 0.13}, {}, -2.5],
  [{target: null}, {}, null],
  [{kpi: 'Churn'}, {}, null],
  [{}, {kpis: []}, null],
  [{}, {kpis: [{...WIN_RATE, sd: 0}]}, null],
  [{}, {kpis: [{...WIN_RATE, sd: 0.01}]}, 5],
] as const)('with %j, and %j known, the target asks for %s σ', (change, basis, ambition) => {
  const found = keyResultChecks({type: '', ...change}, basis).ambition;
  expect(found === null ? null : Number(found.toFixed(9))).toBe(ambition);
});

const FALLS = 'Falls, but its KPI is better up';
const RISES = 'Rises, but its KPI is better down';
test.each([
  [{}, 'up', null],
  [{}, 'down', RISES],
  [{}, null, null],
  [{start: 0.23, target: 0.18}, 'up', FALLS],
  [{start: 0.23, target: 0.18}, 'down', null],
  [{start: 0.23, target: 0.18}, null, null],
  [{type: 'Increase'}, 'down', RISES],
  [{type: 'reduce', start: null}, 'up', FALLS],
  [{type: 'Increase', start: null, target: null}, 'down', RISES],
  // A limit is kept: “utilisation at most 85%” of a KPI that is better up is no contradiction.
  [{type: 'At most'}, 'up', null],
  [{type: 'At least'}, 'down', null],
  [{start: null}, 'down', null],
  [{kpi: 'Churn'}, 'down', null],
  [{kpi: ''}, 'down', null],
] as const)('with %j and a KPI that is better %s the draft says %s', (change, better, finding) => {
  const {findings} = keyResultChecks({type: '', ...change}, {kpis: [{...WIN_RATE, better}]});
  expect(findings.map((one) => one.finding).filter((one) => / its KPI is /.test(one))).toEqual(
    finding ? [finding] : [],
  );
});

test.each([
  ['2026-12-31', '2026-10-01', false],
  ['2026-10-01', '2026-10-01', true],
  ['2026-09-30', '2026-10-01', true],
  ['2026-09-30', null, false],
  ['', '2026-10-01', false],
  ['someday', '2026-10-01', false],
])('due %s in a cycle from %s is too early: %s', (due, cycleStart, early) => {
  const found = keyResultChecks({due}, {cycleStart}).findings.map(({finding}) => finding);
  expect(found.includes('Due before the cycle')).toBe(early);
});

test.each([
  ['CAC payback ≤ 12 mo, pause if above', ['CAC payback ≤ 12 mo, pause if above']],
  [
    'CAC payback ≤ 12 mo; otherwise the OKR pauses, refunds ≤ 1%',
    ['CAC payback ≤ 12 mo, otherwise the OKR pauses', 'refunds ≤ 1%'],
  ],
  ['churn ≤ 5%, pause if refunds > 1%', ['churn ≤ 5%', 'pause if refunds > 1%']],
])('%s is %j', (text, rules) => {
  expect(splitGuardrails(text).map(({rule}) => rule)).toEqual(rules);
});

test.each([
  ['Don’t let teacher turnover go above 18% a year', 'teacher turnover', 'teacher turnover ≤ 18% a year'],
  ['Never let our NPS drop below 39', 'NPS', 'NPS ≥ 39'],
  ['without raising teacher turnover above 18%', 'teacher turnover', 'teacher turnover ≤ 18%'],
  ['keep churn from exceeding 5%', 'churn', 'churn ≤ 5%'],
  ['avoid utilisation over 90%', 'utilisation', 'utilisation ≤ 90%'],
  [
    'at most 12 complaints per 1,000 students',
    'complaints per 1,000 students',
    'complaints per 1,000 students ≤ 12',
  ],
  ['no more than 12 complaints a month', 'complaints a month', 'complaints a month ≤ 12'],
  ['No more than 2 Sev1 incidents a month', 'Sev1 incidents a month', 'Sev1 incidents a month ≤ 2'],
  ['at least 64% gross margin', 'gross margin', 'gross margin ≥ 64%'],
  ['less than $400 CAC', 'CAC', 'CAC < $400'],
  ['minimum gross margin 64%', 'gross margin', 'gross margin ≥ 64%'],
  ['without exceeding 18% turnover', 'turnover', 'turnover ≤ 18%'],
  // What begins with its metric stays as it is written, and so does what has none, or more than one limit.
  ['Keep churn below 3%', 'churn', 'Keep churn below 3%'],
  ['CSAT must not fall below 4.2', 'CSAT', 'CSAT must not fall below 4.2'],
  ['at most 5% of orders late', 'at most 5% of orders late', 'at most 5% of orders late'],
  ['at most 12 days', 'at most 12 days', 'at most 12 days'],
  ['between 2 and 5 errors', 'between 2 and 5 errors', 'between 2 and 5 errors'],
])('%s limits %s', (text, name, rule) => {
  expect(splitGuardrails(text)).toEqual([{name, rule}]);
});

test.each([
  'Complaints per 1,000 students at most 12',
  'at most 12 complaints per 1,000 students',
  'complaints no more than 12 per 1,000 students',
  'Complaints ≤ 12 per 1000 students; pause if above',
])('%s is about the KPI', (text) => {
  const kpis = ['Complaints', 'Students', 'Complaints per 1,000 students'].map((name) => ({
    ...WIN_RATE,
    name,
  }));
  const {draft} = readText(`Objective: A\n- Guardrails: ${text}`, {...BASIS, kpis});
  expect(draft.objectives[0]!.guardrails.map(({kpi}) => kpi)).toEqual(['Complaints per 1,000 students']);
});
