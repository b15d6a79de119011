import {checkKeyResult} from '../../../src/okr/writing/checks/check-key-result';

const isTask = (text: string) => checkKeyResult({text}).includes('Output, not outcome');

/** What is done, made, held or obtained, in as many constructions as English has for it. */
const TASKS = [
  'Spin off the billing module into its own service',
  'Film three customer testimonials',
  'Get the mobile app approved by the App Store',
  'Get the new warehouse system live before peak season',
  'Get 3 case studies published',
  'Have all contracts reviewed by legal',
  'Handover of support to the Manila team',
  'API v3 is in beta',
  'Vendor selected for payroll',
  'Convert 40% of the codebase to TypeScript',
  'Call 200 prospects',
  'Email 1,000 dormant accounts',
  'Knock on 2,000 doors',
  'Shut down the v1 API',
  'Fill 6 engineering vacancies',
  'Apply for two grants',
  'Come up with a new positioning',
  'Website relaunch',
  'Complete 80% of the data migration',
  'Deliver 100% of the roadmap',
  '100% of legacy servers decommissioned',
  'Curate a library of 50 templates',
  'Ensure all policies are reviewed',
  'Reach feature parity with the old app',
  'Win approval for the new site',
  'At least 3 case studies published',
  'All laptops encrypted',
  'Budget per team has been decided',
  'First community meetings take place',
  'Hand out 400 welcome packs',
  'Set up revenue tracking',
  'Implement a satisfaction survey',
  'Build a churn prediction model',
];

/** What changes for someone, also where a word of work opens the sentence. */
const OUTCOMES = [
  'Deliver 99% of meals while still hot',
  'Release cadence from monthly to weekly',
  'Deploy 10 times a day instead of twice',
  'Publishing errors fewer than 3 a month',
  'Launch in Germany with 200 paying customers in the first month',
  'Make checkout 2x faster',
  'Make 80% of docs searchable',
  'Call abandonment below 4%',
  'Email click-through rate from 2% to 3.5%',
  'File upload errors below 0.1%',
  'Order accuracy of 99.5%',
  'Contact rate up to 60%',
  'Plant uptime 98%',
  'Process 95% of claims within 5 days',
  'Handle 80% of enquiries in one contact',
  'Launch event attracts 2,000 attendees',
  'Training completion of 95%',
  'Hiring plan attainment 90%',
  'Share of renewable power at 55%',
  'Host satisfaction of 95%',
  'Get 30 customers live on the new plan',
  'Get 40% of teams to adopt the design system',
  '3 of 4 pilot customers renew',
  'Position 1 on Google for our brand',
  'Redesign the checkout to cut abandonment from 70% to 60%',
  'Launch a loyalty scheme, raising repeat purchase from 20% to 28%',
  'Train support staff so that first contact resolution reaches 80%',
  'By rolling out SSO, reduce password tickets by 50%',
  'Sign up 500 users for the beta',
  'Sales cycle shortened from 90 to 60 days',
  'Win 3 public tenders',
];

test.each(TASKS)('a task: %s', (text) => {
  expect(isTask(text)).toBe(true);
});

test.each(OUTCOMES)('an outcome: %s', (text) => {
  expect(isTask(text)).toBe(false);
});

test('a cell of 50,000 characters is judged at once', () => {
  const began = performance.now();
  for (const part of ['Get the a ', 'Launch a ', 'Email all ', 'a ', '10 x '])
    isTask(part.repeat(50_000 / part.length));
  expect(performance.now() - began).toBeLessThan(2_000);
});
