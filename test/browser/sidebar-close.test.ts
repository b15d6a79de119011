/** The part Close of the view Cycle: what the cycle came to, what is open, what goes on, and the close in one run. */
import type {Page} from 'playwright-core';
import type {Reply} from '../../src/rpc/contract';
import {FakeServer, fullWorkbook} from '../sidebar/fake-server';
import {openSidebar} from '../sidebar/open-sidebar';
import {theBrowser} from './launch';
import {picture} from './pictures';

jest.setTimeout(60_000);

const browser = theBrowser();

const result = (id: string, text: string, score: number | null, verdict: string) => ({
  id,
  text,
  score,
  verdict,
  moved: '',
});

const PREVIEW: Reply<'closePreview'> = {
  cycle: 'H1 2026',
  start: '2026-01-01',
  end: '2026-06-30',
  daysLeft: 0,
  lockedOn: '2026-01-05',
  refused: null,
  scores: {locked: 0.304, revised: 0.352},
  verdicts: [
    {verdict: 'Worked', count: 1},
    {verdict: 'Missed, but moved', count: 1},
    {verdict: 'Untestable', count: 2},
  ],
  objectives: [
    {
      id: 'O1',
      text: 'Shorten the path to value and convert more qualified deals in mid-market',
      score: 0.564,
      results: [
        result('O1.1', 'Win rate 18% → 23%', 0.76, 'Worked'),
        result('O1.2', 'Sales cycle 54 → 42 days', 0, 'Did not work'),
        result('O1.4', 'Time to value 21 → 13 days', 0.663, 'Missed, but moved'),
      ],
    },
    {
      id: 'O3',
      text: 'Let buyers read our prices for themselves',
      score: 0.654,
      results: [
        result('O3.1', 'Price questions a deal 3.1 → 1.5 questions', 1, 'Untestable'),
        result('O3.2', 'Deals started without a demo', null, 'Untestable'),
      ],
    },
  ],
  questions: [
    'O1.3: target 27% → 26%, and nobody has written why',
    'O1.3: its data is incomplete',
    'O4.1 has no value',
    'Tripped: Refund rate 1.09%, ≤ 1.0% – nobody has decided about it',
    'Overdue: No new campaigns until it is below 12 months (Dan)',
    'Proposal template with a proof pack says Too early, and nothing was decided',
    'Add-on bundle offered every other week says Blocked, and nothing was decided',
  ].map((label, row) => ({sheet: 'OKRs', cell: `A${row + 6}`, label})),
  next: {name: 'H2 2026', start: '2026-07-01', end: '2026-12-31'},
};

function ending(changes: Partial<Reply<'closePreview'>> = {}) {
  const workbook = fullWorkbook();
  const missing = [
    {key: 'archive', title: 'Archive', purpose: '', sheet: null, needs: []},
    {key: 'dashboardPage', title: 'Dashboard', purpose: '', sheet: 'Dashboard', needs: []},
    {key: 'retroPage', title: 'Retro', purpose: '', sheet: null, needs: []},
  ];
  const keys = missing.map(({key}) => key);
  workbook.overview.sheets = [...workbook.overview.sheets.filter(({key}) => !keys.includes(key)), ...missing];
  workbook.close = {...PREVIEW, ...changes};
  return new FakeServer(workbook);
}

async function looking(server: FakeServer) {
  const opened = await openSidebar(browser, server);
  await opened.page.getByRole('tab', {name: 'Cycle'}).click();
  await opened.page.getByRole('button', {name: 'Close', exact: true}).click();
  return opened;
}

const close = (page: Page) => page.getByRole('button', {name: 'Close the cycle', exact: true});
const shot = (page: Page, name: string) => picture(page, `close-${name}`);

test('tells what it came to and what is open; what goes on is chosen, and one run does it all', async () => {
  const {page, server, errors, leave} = await looking(ending());
  await page.getByText('1 Jan 2026 – 30 Jun 2026, score as locked 0.30, as revised 0.35.').waitFor();
  await shot(page, 'preview');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await page.getByRole('button', {name: 'O4.1 has no value'}).click();
  expect(await server.led(1)).toEqual(['OKRs!A8']);
  await page.getByRole('button', {name: 'and 2 more'}).click();
  await page.getByText('Add-on bundle').waitFor();
  await page.getByLabel('What becomes of O1').selectOption('Change');
  await page.getByLabel('What becomes of O1').scrollIntoViewIfNeeded();
  await shot(page, 'choices');
  await page.getByText('H2 2026: 1 Jul 2026 – 31 Dec 2026').scrollIntoViewIfNeeded();
  await shot(page, 'next');
  await close(page).click();
  await page.getByText('Written:').waitFor();
  await shot(page, 'done');
  const [closed] = server.named('closeCycle');
  expect(closed).toMatchObject({
    choices: [
      {id: 'O1', choice: 'Change'},
      {id: 'O3', choice: 'Drop'},
    ],
    early: false,
  });
  // The Dashboard is kept while it still tells of this cycle, Retro once it has something to tell.
  const order = server.calls
    .map(({name, args}) => [
      name,
      (args as {key?: string; sheet?: string}).key ?? (args as {sheet?: string}).sheet,
    ])
    .filter(([name]) => ['buildSheet', 'snapshot', 'renewRetro', 'closeCycle'].includes(name!));
  expect(order).toEqual([
    ['buildSheet', 'archive'],
    ['snapshot', 'Dashboard'],
    ['renewRetro', undefined],
    ['closeCycle', undefined],
    ['snapshot', 'Retro'],
  ]);
  await page.getByRole('button', {name: 'Undo', exact: true}).click();
  await page.getByText('Taken back').first().waitFor();
  expect(server.named('undoRun')).toMatchObject([{run: closed!.run, force: false}]);
  expect(errors).toEqual([]);
  await leave();
});

test('a cycle that is not over is closed only by who says so; one that was not locked says what that means', async () => {
  const {page, server, leave} = await looking(
    ending({daysLeft: 12, lockedOn: null, scores: {locked: null, revised: 0.4}}),
  );
  await page.getByText('It is not over: 12 days are left.').waitFor();
  await page.getByText('This cycle was never locked').waitFor();
  await shot(page, 'early');
  expect(await close(page).isDisabled()).toBe(true);
  await page.getByLabel('Close it 12 days early').check();
  await page.getByLabel(/^Keep Dashboard and Retro/).uncheck();
  await close(page).click();
  await page.getByText('Written:').waitFor();
  expect(server.named('closeCycle')[0]!.early).toBe(true);
  expect(server.named('snapshot')).toEqual([]);
  await leave();
});

test('what cannot be closed says why, and offers nothing', async () => {
  const refused = {
    message: 'There is no key result, so there is nothing to close.',
    hint: 'They stand on OKRs.',
  };
  const {page, leave} = await looking(ending({refused}));
  await page.getByText(refused.message).waitFor();
  await shot(page, 'refused');
  expect(await close(page).isDisabled()).toBe(true);
  expect(await page.getByRole('heading', {name: 'Next cycle'}).count()).toBe(0);
  await leave();
});
