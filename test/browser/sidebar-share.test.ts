/** The view Share: on a fake server at its real width, and in the workbench with a worked example. */
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {FakeServer, fullWorkbook, newWorkbook} from '../sidebar/fake-server';
import {openSidebar} from '../sidebar/open-sidebar';
import {screenshots, useDesk} from './browser';
import {launchBrowser} from './launch';

jest.setTimeout(240_000);

const desk = useDesk();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a snapshot is one button; paper, mail and dates are links whose texts are encoded', async () => {
  const workbook = fullWorkbook();
  workbook.overview.sheets = [
    ...workbook.overview.sheets,
    {key: 'dashboardPage', title: 'Dashboard', purpose: '', sheet: 'Dashboard', needs: []},
  ];
  const {page, server, errors} = await openSidebar(browser, new FakeServer(workbook), 900);
  await page.getByRole('tab', {name: 'Share'}).click();
  await page.getByText('ana@example.com').waitFor();
  await page.getByText('Google does not tell').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  const href = async (name: string) => new URL((await page.getByRole('link', {name}).getAttribute('href'))!);
  expect((await href('PDF of Dashboard')).searchParams.get('format')).toBe('pdf');
  const gmail = await href('Draft in Gmail');
  expect(gmail.searchParams.get('su')).toBe('Q1 & goals: how we stand');
  expect(gmail.searchParams.get('body')).toContain('ARR ends at 4.1 M & more <soon>.');
  expect(gmail.searchParams.get('body')).toContain('- Tripped · CAC payback');
  expect((await href('in your mail program')).protocol).toBe('mailto:');
  const weekly = await href('Weekly check-in');
  expect(weekly.searchParams.get('dates')).toBe('20260302T090000/20260302T094500');
  expect(weekly.searchParams.get('recur')).toBe('RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260630');
  expect((await href('Retrospective')).searchParams.get('dates')).toBe('20260630T090000/20260630T103000');
  expect(await page.locator('.share a').count()).toBe(7);
  await page.screenshot({path: path.join(screenshots, 'share-fake.png')});
  await page.getByLabel('Page', {exact: true}).selectOption('KPI · Win rate');
  await page.getByRole('button', {name: 'Take a snapshot'}).click();
  await page.getByText('Made:').waitFor();
  expect(server.named('snapshot').map(({sheet}) => sheet)).toEqual(['KPI · Win rate']);
  await page.getByRole('button', {name: 'Undo'}).click();
  await page.getByText('Taken back').waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('without a page there is nothing to take', async () => {
  const {page} = await openSidebar(browser, new FakeServer(newWorkbook()));
  await page.getByRole('tab', {name: 'Share'}).click();
  await page.getByText('There is no page to show yet').waitFor();
  expect(await page.getByRole('button', {name: 'Take a snapshot'}).isDisabled()).toBe(true);
  await page.close();
});

test('in a workbook with the B2B example the first sheet is what the Dashboard shows', async () => {
  const workbench = await desk.open();
  const {sidebar} = workbench;
  await workbench.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');
  await sidebar.getByRole('button', {name: 'B2B SaaS'}).click();
  await sidebar.getByRole('button', {name: 'Fill with B2B SaaS'}).click();
  await sidebar.getByText('Made:').waitFor({timeout: 120_000});
  await workbench.inSidebar(async () => {
    interface Runner {
      withSuccessHandler(done: () => void): Runner;
      rpc(name: string, args: object): void;
    }
    const {run} = (globalThis as unknown as {google: {script: {run: Runner}}}).google.script;
    await new Promise<void>((resolve) =>
      run.withSuccessHandler(resolve).rpc('buildSheet', {key: 'dashboardPage', run: 'dashboard'}),
    );
  });
  const tabs = () => workbench.page.locator('.o-sheet-name').allTextContents();
  await sidebar.getByRole('tab', {name: 'Share'}).click();
  await sidebar.getByText('you@workbench.example').waitFor({timeout: 60_000});
  await sidebar.getByRole('button', {name: 'Take a snapshot'}).click();
  await sidebar.getByText('Made:').last().waitFor({timeout: 120_000});
  const [first] = await tabs();
  expect(first).toMatch(/^Snapshot · \d+ \w+ \d{4}$/);
  await workbench.page.screenshot({path: path.join(screenshots, 'share-workbench.png')});
  await sidebar.getByRole('button', {name: 'Undo'}).last().click();
  await workbench.becomes(async () => (await tabs())[0] === first, false);
});
