// Takes the pictures of the README and the docs: the worked example in the real page, an empty workbook, and one with
// fifty key results.
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {buildAddOn} from './build.mjs';
import {buildPage} from './build-page.mjs';
import {findBrowser} from './find-browser.mjs';
import {serve} from './serve.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const images = path.join(root, 'docs/images');
/** So the pictures are the same on every day: the middle of the half-year that the example tells of. */
const NOON = new Date(2026, 3, 1, 12);
const PATIENCE = 300_000;

const pasted = `Objective: Grow efficient mid-market revenue.
- KR1: Win rate MM 18% → 23%
- KR2: Cycle 54 → 42 d without raising the discount rate
- KR3: mROAS (YouTube) ≥ 1.6 in lift test
- Guardrails: CAC payback ≤ 12 mo, refund ≤ 1.0%, INP ≤ 200ms
- Initiatives: proposal revamp; pricing drivers; add-on bundles`;

const fifty = Array.from({length: 13}, (_, o) =>
  [
    `Objective: Make part ${o + 1} of the business better`,
    ...Array.from({length: 4}, (_, k) => `- KR${k + 1}: Increase measure ${o + 1}.${k + 1} from 10 to 20`),
  ].join('\n'),
).join('\n\n');

await Promise.all([buildAddOn(), buildPage(), mkdir(images, {recursive: true})]);
const address = await serve();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});

async function openPage() {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}});
  const page = await context.newPage();
  await page.clock.setFixedTime(NOON);
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  const sidebar = page.frameLocator('#sidebar iframe');
  const picture = async (name) => {
    await page.waitForTimeout(1200);
    await page.screenshot({path: path.join(images, `${name}.png`)});
  };
  const sheet = (name) => page.locator('.o-sheet', {hasText: name}).first().click();
  const of = async (pictures) => {
    for (const [name, tab, height = 900] of pictures) {
      await page.setViewportSize({width: 1440, height});
      await sheet(tab);
      await picture(name);
    }
    await page.setViewportSize({width: 1440, height: 900});
  };
  const closeSidebar = () => page.getByRole('button', {name: 'Close the sidebar'}).click();
  const openSidebar = async () => {
    await page.locator('.o-topbar-menu', {hasText: /^Extensions$/}).click();
    for (const item of ['KPI & OKR', 'Open sidebar'])
      await page
        .locator('.o-menu-item')
        .filter({has: page.getByText(item, {exact: true})})
        .click();
    await sidebar.getByRole('tab', {name: 'Build'}).waitFor();
  };
  const view = (name) => sidebar.getByRole('tab', {name}).click();
  const done = () => sidebar.getByRole('button', {name: 'Undo'}).waitFor({timeout: PATIENCE});
  return {page, sidebar, picture, sheet, of, closeSidebar, openSidebar, view, done};
}

async function example() {
  const {page, sidebar, picture, sheet, of, closeSidebar, openSidebar, view, done} = await openPage();
  await page.getByRole('button', {name: 'See it with an example'}).click();
  await sidebar.getByRole('button', {name: 'Fill with B2B SaaS'}).click();
  await done();
  await view('Cycle');
  await sidebar.getByText('Before you lock').waitFor();
  await picture('cycle');
  await sidebar.getByRole('button', {name: 'Close', exact: true}).first().click();
  await sidebar.getByText('What it came to').waitFor();
  await picture('cycle-close');
  await view('Review');
  await page.waitForTimeout(3000);
  await picture('review-findings');
  await view('Write');
  await sidebar.locator('textarea').first().fill(pasted);
  await page.waitForTimeout(2000);
  await picture('write');
  await view('Check in');
  await page.waitForTimeout(3000);
  await picture('check-in');
  await view('Share');
  await page.waitForTimeout(2000);
  await picture('share');
  await view('Functions');
  await picture('functions');
  await view('Build');
  await sheet('Dashboard');
  await picture('build');
  await closeSidebar();
  await of([
    ['start-here', 'Start here'],
    ['dashboard', 'Dashboard'],
    ['okrs', 'OKRs', 810],
    ['kpis', 'KPIs', 810],
    ['guardrails', 'Guardrails', 600],
    ['strategy', 'Strategy'],
    ['map', 'OKR–KPI map', 810],
    ['review', 'Review', 1200],
    ['decisions', 'Decisions', 600],
    ['evidence', 'Evidence', 600],
    ['ledger', 'Ledger'],
    ['archive', 'Archive', 600],
    ['retro', 'Retro', 1250],
    ['roll-out', '30-60-90', 600],
    ['kpi-page', 'KPI · Win', 1250],
  ]);
  await sheet('Dashboard');
  await page.addStyleTag({content: 'html{filter:grayscale(1)}'});
  await picture('dashboard-grey');
  await openSidebar();
}

async function emptyThenFifty() {
  const {page, sidebar, of, closeSidebar, openSidebar, view, done} = await openPage();
  await openSidebar();
  await sidebar.getByText('The whole system', {exact: true}).click();
  await sidebar.getByRole('button', {name: /^Make /}).click();
  await done();
  await closeSidebar();
  await of([
    ['dashboard-empty', 'Dashboard'],
    ['review-empty', 'Review', 1200],
    ['strategy-empty', 'Strategy'],
    ['map-empty', 'OKR–KPI map', 810],
  ]);
  await openSidebar();
  await view('Write');
  await sidebar.locator('textarea').first().fill(fifty);
  await page.waitForTimeout(4000);
  await sidebar.getByRole('button', {name: /^Add /}).last().click();
  await done();
  await closeSidebar();
  await of([
    ['dashboard-50', 'Dashboard'],
    ['review-50', 'Review', 1200],
    ['map-50', 'OKR–KPI map'],
  ]);
}

await example();
await emptyThenFifty();
await browser.close();
process.exit(0);
