import {checkKeyResult} from '../../../src/okr/writing/check-key-result';
import {parseKeyResult} from '../../../src/okr/writing/parse-key-result';

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
])('work is output: %s', (text) => {
  expect(checkKeyResult({text})).toContain(OUTPUT);
});
