import {checkKeyResult} from '../../../src/okr/writing/checks/check-key-result';
import {parseKeyResult} from '../../../src/okr/writing/sentence/parse-key-result';

/** What each text is read to: metric, start, target, unit. */
test.each([
  ['Average order value 54 → 60', 'Average order value', 54, 60, ''],
  ['NPS score 45 → 55', 'NPS score', 45, 55, ''],
  ['Increase trial starts 20k → 26k per month', 'trial starts', 20_000, 26_000, '/month'],
  ['Score of 4.5 in the app store', 'Score', null, 4.5, ''],
  ['It starts at 20k and grows to 26k', 'It', 20_000, 26_000, ''],
  ['Bring support backlog down from 3,400 to 900 tickets', 'support backlog', 3400, 900, 'tickets'],
  ['Bring churn from 5% to 3%', 'churn', 0.05, 0.03, '%'],
  ['Cut build time in half', 'build time', null, 0.5, 'x'],
  ['Demos in half of the stores from 4 to 8', 'Demos in half of the stores', 4, 8, ''],
  ['O1.2 Grow MAU from 900K to 1.1M', 'MAU', 900_000, 1_100_000, ''],
  ['☐ Increase repeat rate 21 % -> 27 %', 'repeat rate', 0.21, 0.27, '%'],
  ['O2.1: NPS 30 → 45', 'NPS', 30, 45, ''],
  ['CSAT between 85% and 90%', 'CSAT', null, 0.85, '%'],
  ['Reach 1.2m monthly readers', 'monthly readers', null, 1_200_000, ''],
  ['Grow downloads from 0.8m to 1.1m downloads', 'downloads', 800_000, 1_100_000, 'downloads'],
  ['Checkout wait ≤ 5m', 'Checkout wait', null, 5, 'm'],
  ['Increase the number of demos booked per week from 14 to 25', 'number of demos booked', 14, 25, '/week'],
  ['Share of active days per week from 40% to 60%', 'Share of active days per week', 0.4, 0.6, '%'],
  ['Churn ＜ ３％', 'Churn', null, 0.03, '%'],
  ['Take churn down from 5% to 3%', 'churn', 0.05, 0.03, '%'],
  ['Take rate from 5% to 8%', 'Take rate', 0.05, 0.08, '%'],
  ['Increase session starts from 20k to 26k', 'session starts', 20_000, 26_000, ''],
  ['Cut handling costs by half by end of Q3', 'handling costs', null, 0.5, 'x'],
  ['Reduce onboarding time by a third', 'onboarding time', null, 1 / 3, '%'],
  ['1.2 Grow MAU from 900K to 1.1M', 'MAU', 900_000, 1_100_000, ''],
  ['1.5 million readers', 'readers', null, 1_500_000, ''],
  ['KR1.1 Pilot sites from 2 to 6', 'Pilot sites', 2, 6, ''],
  ['**KR2.3** Time to fix < 20 min', 'Time to fix', null, 20, 'min'],
  ['Raise average basket from 1.250 € to 1.400 €', 'average basket', 1250, 1400, '€'],
  ['Revenue per seat $1.125M → $2.250M', 'Revenue per seat', 1_125_000, 2_250_000, '$'],
  ['Error rate from 1.250 to 1.125', 'Error rate', 1.25, 1.125, ''],
  ['Answer 98.5 per cent. of letters within 10 days', 'letters within 10 days', null, 0.985, '%'],
  ['Praise from 90 per cent of guests', 'Praise', null, 0.9, '%'],
  ['Sell 1.2m mobile tickets (2025: 0.9m)', 'mobile tickets', 900_000, 1_200_000, ''],
  ['Reach 1.2m users (last year 0.9m)', 'users', 900_000, 1_200_000, ''],
  ['Grow to 1.2m monthly active users from 0.9m', 'monthly active users', 900_000, 1_200_000, ''],
  ['Reach 1.2m users who answer in 5m', 'users who answer', null, 1_200_000, ''],
  ['Reach 412k users (last year 380k)', 'users', 380_000, 412_000, ''],
  ['Boardings to 412k (2025: 380k)', 'Boardings', 380_000, 412_000, ''],
  ['Driver vacancies: 46 open posts today, max. 20 at year-end', 'Driver vacancies', 46, 20, ''],
  ['Boardings +5% vs. Q3 (412k)', 'Boardings', 412_000, 432_600, ''],
  // Nobody knows which end is the target.
  ['Between 95 and 105% of planned service hours', 'planned service hours', null, null, '%'],
  ['Between 95% and 105% of service hours delivered', 'service hours delivered', null, null, '%'],
  ['Utilisation between 70% and 85%', 'Utilisation', null, null, '%'],
  ['Response time between 2 and 4 hours', 'Response time', null, 4, 'hours'],
  ['Keep service hours between 95 and 105%', 'service hours', null, 0.95, '%'],
  ['Reach 12 more $20k+ ARR customers', 'more $20k+ ARR customers', null, 12, ''],
] as const)('%s', (text, metric, start, target, unit) => {
  expect(parseKeyResult(text)).toMatchObject({metric, start, target, unit});
});

const OUTPUT = 'Output, not outcome';

test.each([
  'Resolve 80% of issues at first contact',
  'Deliver 95% of orders on time',
  'Ship 98% of orders within 24 hours',
  'Collect at least 98% of invoices within 30 days',
  'Answer 90% of chats without a handover',
  'Publish-to-index time below 10 minutes',
  'Release defects below 3 per month',
  'Share of contracts digitised from 20% to 90%',
  'Fix 100% of critical bugs within 48 hours',
  'Review at least 90% of pull requests within one day',
  'Send 100% of invoices on time',
  'Resolve 68 per cent of complaints within 20 working days',
  'Collect 68% of arrears due for payment',
  'Test flakiness under 1%',
  'Design rework below 10%',
  'Ship date slips under 5 days',
  'Finish the quarter with 15 more customers',
  '25 positive reviews in the app store',
  'Close 20 enterprise deals',
  'Sign 10 new customers',
  'Get an approval rating of 80%',
  'Stable integration and release process',
  'All new pages load faster than those they replaced',
])('a measured service is no output: %s', (text) => {
  expect(checkKeyResult({text})).not.toContain(OUTPUT);
});

test.each([
  'Rebrand the website',
  'Translate the app into 4 languages',
  'Renovate the flagship store',
  'Digitise 100% of paper contracts',
  'Relaunch the partner portal in 3 regions',
  'Ship 98% of the roadmap',
  'Migrate 95% of services within 6 months',
  'Deliver 3 workshops on time',
  'Sign the office lease',
  'Get ISO 27001 certification',
  'Obtain SOC 2 Type II attestation',
  'Receive sign-off from legal',
  'Book 10 conference talks',
  'Close 100% of audit findings',
  'Close all open bugs',
  'Champions program deployed with at least 15 champions',
  'Pilot agreement signed; logs verified',
  'Block API is moved to the new project',
  'Refactor 80% of modules within 6 days',
  'Add or improve pathways so each page links to at least 3 resources',
  'Undertake a review call with all accounts over $1m',
])('work is output: %s', (text) => {
  expect(checkKeyResult({text})).toContain(OUTPUT);
});

test.each([
  ['Increase from 20 → 30 (EMEA) by 2026-06-30', 'EMEA'],
  ['Win rate 18% → 23% (MM)', 'MM'],
  ['Increase from 20 to 30 (SMB segment)', 'SMB'],
  ['Activation 30% → 38% (new users)', 'new users'],
  ['Revenue $1M → $2M (YTD)', ''],
  ['NPS 30 → 40 (Support)', ''],
])('a segment stands in brackets behind the figures: %s', (text, segment) => {
  expect(parseKeyResult(text).segment).toBe(segment);
});

test.each([
  ['Get page load down to 2 s', 'Reduce'],
  ['Drive handling time down to 4 min', 'Reduce'],
  ['NPS up 5 over last quarter', 'Increase'],
  ['New alert rules reduce false pages by ≥ 40%', 'Reduce'],
  ['>90% of uploads succeed', 'At least'],
  ['Get 20% growth in completions', 'Increase'],
  ['Close 95% of tickets within 2 days', 'Increase'],
  ['Get tickets to 20 a week', 'Reduce'],
])('%s: %s', (text, type) => {
  expect(parseKeyResult(text).type).toBe(type);
});

test.each([
  'LCP < 2.5s, INP < 200ms on mobile',
  'Uptime ≥ 99.9%, error rate ≤ 0.1%',
  'Offline mode is stable; 0 losses reported',
  'Pilot agreement signed; logs verified clean',
])('two results in one: %s', (text) => {
  expect(checkKeyResult({text})).toContain('Two results in one');
});

test.each([
  'Churn < 3%, measured monthly',
  'WCAG 2.1 AA compliance for the checkout',
  'Response within 24 hours for 90% of tickets, on weekdays',
])('one result: %s', (text) => {
  expect(checkKeyResult({text})).not.toContain('Two results in one');
});

test('the number of a standard is no target', () => {
  for (const text of ['WCAG 2.1 AA compliance for the checkout', 'PCI 4.0 audit passed'])
    expect(checkKeyResult({text})).toContain('No number');
});
