/** The view Share, in the built sidebar at its real width. */
import {FakeServer, fullWorkbook, newWorkbook} from '../sidebar/fake-server';
import {openSidebar} from '../sidebar/open-sidebar';
import {theBrowser} from './launch';
import {picture} from './pictures';

jest.setTimeout(30_000);

const browser = theBrowser();

test('a snapshot is one button; paper, mail and dates are links whose texts are encoded', async () => {
  const workbook = fullWorkbook();
  workbook.overview.sheets = [
    ...workbook.overview.sheets,
    {key: 'dashboardPage', title: 'Dashboard', purpose: '', sheet: 'Dashboard', needs: []},
  ];
  const {page, server, errors, leave} = await openSidebar(browser, new FakeServer(workbook), 900);
  await page.getByRole('tab', {name: 'Share'}).click();
  await page.getByText('ana@example.com').waitFor();
  await page.getByText('Google does not tell').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  const href = async (name: string) => new URL((await page.getByRole('link', {name}).getAttribute('href'))!);
  expect((await href('PDF of this page')).searchParams.get('format')).toBe('pdf');
  const gmail = await href('Draft in Gmail');
  expect(gmail.searchParams.get('su')).toBe('Q1 & goals: how we stand');
  expect(gmail.searchParams.get('body')).toContain('ARR ends at 4.1 M & more <soon>.');
  expect(gmail.searchParams.get('body')).toContain('- Tripped · CAC payback');
  expect(gmail.searchParams.get('body')).toContain(
    'What changed since the targets were locked on 5 Jan:\n- O1.2: target 25% → 23% (no reason given)',
  );
  expect((await href('in your mail program')).protocol).toBe('mailto:');
  const weekly = await href('Weekly review');
  expect(weekly.searchParams.get('dates')).toBe('20260302T090000/20260302T094500');
  expect(weekly.searchParams.get('recur')).toBe('RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260630');
  expect((await href('Retrospective')).searchParams.get('dates')).toBe('20260630T090000/20260630T103000');
  expect(await page.locator('.share a').count()).toBe(7);
  await picture(page, 'share-fake');
  await page.getByLabel('Page', {exact: true}).selectOption('KPI · Win rate');
  await page.getByRole('button', {name: 'Take a snapshot'}).click();
  await page.getByText('Made:').waitFor();
  expect(server.named('snapshot').map(({sheet}) => sheet)).toEqual(['KPI · Win rate']);
  await page.getByRole('button', {name: 'Undo'}).click();
  await page.getByText('Taken back').waitFor();
  expect(errors).toEqual([]);
  await leave();
});

test('any page that is made can be printed: its link has the address of that page, from the keyboard, too', async () => {
  const workbook = fullWorkbook();
  const made = (key: string, sheet: string | null) => ({key, title: key, purpose: '', sheet, needs: []});
  workbook.overview.sheets = [
    made('startPage', 'Start here'),
    made('reviewPage', 'Our review'),
    made('mapPage', null),
    made('rollOut', '30-60-90'),
  ];
  workbook.overview.teams = [
    {name: 'Sales', page: 'Dashboard · Sales'},
    {name: 'Ops', page: null},
  ];
  const {page, server, errors, leave} = await openSidebar(browser, new FakeServer(workbook), 900);
  await page.getByRole('tab', {name: 'Share'}).click();
  const link = page.getByRole('link', {name: 'PDF of this page'});
  const choice = page.getByLabel('Page to print');
  const gid = async () => new URL((await link.getAttribute('href'))!).searchParams.get('gid');
  expect(await gid()).toBe(String('Our review'.length));
  expect(await choice.locator('option').allTextContents()).toEqual([
    'Our review',
    'Start here',
    '30-60-90',
    'Dashboard · Sales',
    'KPI · Win rate',
  ]);
  // While another address is on its way there is none: the old one would print the wrong page.
  let release = () => {};
  workbook.gates.printout = new Promise((resolve) => {
    release = resolve;
  });
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByText('Setting up the page …').waitFor();
  expect(await link.count()).toBe(0);
  release();
  await link.waitFor();
  expect(await gid()).toBe(String('Start here'.length));
  await page.keyboard.press('Tab');
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(server.named('printout').map(({sheet}) => sheet)).toEqual(['Our review', 'Start here']);
  workbook.refusals.printout = {
    message: 'There is no sheet called 30-60-90 any more.',
    hint: 'Reload the sidebar.',
  };
  await choice.selectOption('30-60-90');
  await page.getByText('There is no sheet called 30-60-90 any more.').waitFor();
  expect(await link.count()).toBe(0);
  expect(errors).toEqual([]);
  await leave();
});

test('a long mail keeps its link and says how much more there is', async () => {
  const workbook = fullWorkbook();
  workbook.sharing.worries = Array.from({length: 6}, (_, n) => `Off track · O1.${n} · ${'ä'.repeat(80)}`);
  workbook.sharing.lock = {
    on: '2026-01-05',
    changes: Array.from({length: 30}, (_, n) => `O${n}.1: wording changed (no reason given)`),
  };
  const {page, leave} = await openSidebar(browser, new FakeServer(workbook));
  await page.getByRole('tab', {name: 'Share'}).click();
  const link = page.getByRole('link', {name: 'Draft in Gmail'});
  const body = new URL((await link.getAttribute('href'))!).searchParams.get('body')!;
  expect((await link.getAttribute('href'))!.length).toBeLessThanOrEqual(1900);
  expect(body).toMatch(/more on the Dashboard/);
  expect(body).toMatch(/\d+ (more|to look at) on the Ledger/);
  expect(body.endsWith(workbook.sharing.url)).toBe(true);
  await leave();
});

test('freezing asks first with a list, says that it is frozen, and lets it compute again', async () => {
  const {page, server, errors, leave} = await openSidebar(browser, new FakeServer(fullWorkbook()), 900);
  await page.getByRole('tab', {name: 'Share'}).click();
  await page.getByRole('button', {name: 'Freeze functions to values'}).click();
  await page.getByText('OKRs: Progress, Status').waitFor();
  await page.getByText('They feed Dashboard').waitFor();
  await page.getByRole('button', {name: 'Not now'}).click();
  expect(server.named('freeze')).toEqual([]);
  await page.getByRole('button', {name: 'Freeze functions to values'}).click();
  await page.getByRole('button', {name: 'Freeze 2 formulas'}).click();
  await page.getByText('Frozen:').waitFor();
  await page
    .getByRole('tabpanel')
    .getByText(/^Frozen on 2 Mar 2026/)
    .waitFor();
  await page.getByRole('button', {name: 'Close'}).click();
  for (const view of ['Build', 'Check in']) {
    await page.getByRole('tab', {name: view}).click();
    await page
      .getByRole('tabpanel')
      .getByText(/^Frozen on 2 Mar 2026/)
      .first()
      .waitFor();
  }
  await page.getByRole('tab', {name: 'Share'}).click();
  await page.getByRole('button', {name: 'Let it compute again'}).click();
  await page.getByText('Repaired:').waitFor();
  expect(await page.getByText(/^Frozen on/).count()).toBe(0);
  expect(errors).toEqual([]);
  await leave();
});

test('without a page there is nothing to take', async () => {
  const {page, leave} = await openSidebar(browser, new FakeServer(newWorkbook()));
  await page.getByRole('tab', {name: 'Share'}).click();
  await page.getByText('There is no page to show yet').waitFor();
  await page.getByText('No page to print yet').waitFor();
  expect(await page.getByRole('button', {name: 'Take a snapshot'}).isDisabled()).toBe(true);
  await leave();
});
