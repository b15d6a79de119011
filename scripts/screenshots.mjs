// Takes the pictures of the README: a workbook filled through the add-on's own calls, in the real page.
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {buildAddOn} from './build.mjs';
import {buildPage} from './build-page.mjs';
import {findBrowser} from './find-browser.mjs';
import {loadHeadless} from './load-headless.mjs';
import {serve} from './serve.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const images = path.join(root, 'docs/images');
const today = new Date(2026, 1, 18);

const pasted = `Objective: Win more mid-market customers, faster
- KR1: Increase win rate from 18% to 23%
- KR2: Reduce sales cycle from 54 to 42 days
- KR3: Lift expansion share of ARR from 21% to 27%
- Guardrails: CAC payback ≤ 12 mo; refund rate ≤ 1.0%; INP p95 ≤ 200ms
- Initiatives: proof pack in every proposal; packaged add-ons

Objective: Get new workspaces to value in their first week
- KR1: Raise trial activation from 36% to 44%
- KR2: Day-30 retention from 41% to 48%
- Guardrails: support tickets ≤ 130
- Initiatives: sandbox with demo data; first-run checklist`;

/** KPI, category, role, owner, unit, better when, behaviour, and its value in week w: made up around a baseline. */
const kpis = [
  [
    'Win rate',
    'Sales & Marketing',
    'Driver',
    'Ana',
    '%',
    'Up',
    'Noisy',
    (w) => 0.18 + 0.011 * Math.sin(2.1 * w) + (w > 9 ? 0.018 : 0),
  ],
  [
    'Sales cycle',
    'Sales & Marketing',
    'Driver',
    'Ben',
    'days',
    'Down',
    'Stable',
    (w) => 54 + 1.6 * Math.cos(1.7 * w) - (w > 8 ? 4 : 0),
  ],
  ['Expansion share', 'Finance', 'Driver', 'Cleo', '%', 'Up', 'Noisy', (w) => 0.21 + 0.006 * Math.sin(w)],
  ['CAC payback', 'Finance', 'Guardrail', 'Dan', 'mo', 'Down', 'Noisy', (w) => 11.2 + 0.3 * Math.sin(3 * w)],
  [
    'Trial activation',
    'Product',
    'Driver',
    'Eve',
    '%',
    'Up',
    'Noisy',
    (w) => 0.36 + 0.012 * Math.cos(2 * w) + (w > 8 ? 0.02 : 0),
  ],
  [
    'Day-30 retention',
    'Product',
    'Driver',
    'Fay',
    '%',
    'Up',
    'Stable',
    (w) => 0.41 + 0.008 * Math.sin(1.3 * w),
  ],
  [
    'Weekly activated teams',
    'Product',
    'North-Star',
    'Eve',
    'teams',
    'Up',
    'Stable',
    (w) => 410 + 7 * w + 9 * Math.sin(2 * w),
  ],
];

/** Key result: owner, KPI, and its values at the check-ins so far. */
const reports = {
  'O1.1': ['Ana', 'Win rate', [0.184, 0.189, 0.196, 0.199, 0.204, 0.211, 0.215]],
  'O1.2': ['Ben', 'Sales cycle', [53.6, 53, 52.8, 51.5, 51.2, 50.1, 49.4]],
  'O1.3': ['Cleo', 'Expansion share', [0.212, 0.211, 0.214, 0.213, 0.212, 0.215, 0.214]],
  'O2.1': ['Eve', 'Trial activation', [0.365, 0.371, 0.377, 0.38, 0.386, 0.391, 0.395]],
  'O2.2': ['Fay', 'Day-30 retention', [0.411, 0.413, 0.418, 0.42, 0.424, 0.427, 0.43]],
};
const checkInDays = [
  '2026-01-05',
  '2026-01-12',
  '2026-01-19',
  '2026-01-26',
  '2026-02-02',
  '2026-02-09',
  '2026-02-16',
];

const iso = (date) => date.toISOString().slice(0, 10);

async function demo() {
  const {openHeadless, call, draftOf} = await loadHeadless();
  const host = openHeadless({today});
  const letters = (column) =>
    (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) +
    String.fromCharCode(65 + (column % 26));
  const columnOf = (sheet, title) => {
    for (let column = 0; column < 60; column++)
      if (host.cell(`'${sheet}'!${letters(column)}4`) === title) return letters(column);
    throw new Error(`${sheet} has no column ${title}`);
  };
  const type = (sheet, title, row, text) =>
    host.type(`'${sheet}'!${columnOf(sheet, title)}${row}`, String(text));
  const rowOf = (sheet, text) => {
    for (let row = 5; row < 60; row++) if (host.cell(`'${sheet}'!A${row}`) === text) return row;
    throw new Error(`${sheet} has no row ${text}`);
  };

  for (const key of ['settings', 'kpiData', 'kpis']) call(host, 'buildSheet', {key, run: 'demo'});
  const draft = draftOf(host, pasted);
  draft.objectives.forEach((objective, o) => {
    objective.owner = o === 0 ? 'Ana' : 'Eve';
    objective.keyResults.forEach((keyResult, k) => {
      [keyResult.owner, keyResult.kpi] = reports[`O${o + 1}.${k + 1}`];
    });
  });
  call(host, 'addOkrs', {draft, run: 'demo'});

  kpis.forEach(([name, category, role, owner, unit, better, behaviour], index) => {
    const row = 6 + index;
    type('KPIs', 'KPI', row, name);
    type('KPIs', 'Category', row, category);
    type('KPIs', 'Role', row, role);
    type('KPIs', 'Owner', row, owner);
    type('KPIs', 'Better when', row, better);
    type('KPIs', 'Behaviour', row, behaviour);
    type('KPIs', 'Cadence', row, 'Weekly');
    type('KPIs', 'Unit', row, unit);
  });
  type(
    'KPIs',
    'Definition',
    6,
    'Won deals of all qualified deals that were decided in the week, mid-market only.',
  );
  type('KPIs', 'Query', 6, "select week, won / decided from deals where segment = 'mid-market'");
  type('KPIs', 'Caveats', 6, 'Deals that were reopened count in the week of their last decision.');

  for (const [setting, value] of [
    ['Cycle', 'Q1 2026'],
    ['Cycle start', '2026-01-01'],
    ['Cycle end', '2026-03-31'],
    ['As of', '2026-02-18'],
  ])
    host.type(`Settings!B${rowOf('Settings', setting)}`, value);
  let row = 6;
  // Eleven weeks before those that the values change in, so that there is a baseline from before the cycle.
  for (let week = -11; week < 13; week++) {
    const date = iso(new Date(Date.UTC(2025, 10, 23) + week * 7 * 86_400_000));
    for (const [name, , , , , , , value] of kpis) {
      for (const [title, content] of [
        ['Date', date],
        ['KPI', name],
        ['Value', Math.round(value(week) * 1000) / 1000],
        ['Source', 'made up'],
      ])
        type('KPI data', title, row, content);
      row += 1;
    }
  }
  let entry = 6;
  for (const [id, [owner, , values]] of Object.entries(reports)) {
    values.forEach((value, index) => {
      for (const [title, content] of [
        ['Date', checkInDays[index]],
        ['Id', id],
        ['Value', value],
        ['By', owner],
      ])
        type('Check-ins', title, entry, content);
      entry += 1;
    });
    // Written past the edit trigger, which would log a check-in of the machine's today.
    const {sheetId, zone} = host.locate(`OKRs!${columnOf('OKRs', 'Current')}${rowOf('OKRs', id)}`);
    host.model.dispatch('WRITE_CELLS', {
      sheetId,
      col: zone.left,
      row: zone.top,
      contents: [[String(values.at(-1))]],
    });
  }
  type('Guardrails', 'KPI', rowOf('Guardrails', 'CAC payback'), 'CAC payback');
  type('Guardrails', 'Typed value', rowOf('Guardrails', 'refund rate'), '0.7%');
  type('Guardrails', 'Typed value', rowOf('Guardrails', 'INP p95'), '168');
  type('Guardrails', 'Typed value', rowOf('Guardrails', 'support tickets'), '141');
  type('OKRs', 'Next step', rowOf('OKRs', 'O1.1'), 'Proof pack in all open proposals by Friday');
  type('OKRs', 'Next step', rowOf('OKRs', 'O1.3'), 'Price the two add-on bundles');
  type('OKRs', 'Next step', rowOf('OKRs', 'O2.1'), 'Find out what the extra tickets are about');
  call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'demo'});
  call(host, 'buildSheet', {key: 'rollOut', run: 'demo'});
  return {...host.save(), name: 'Northwind · Q1'};
}

await Promise.all([buildAddOn(), buildPage(), mkdir(images, {recursive: true})]);
const workbook = await demo();
const address = await serve();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});
const page = await browser.newPage({viewport: {width: 1440, height: 810}});
await page.goto(address);
await page.locator('html[data-ready]').waitFor();
await page.evaluate((saved) => globalThis.workbench.load(saved), workbook);
const menu = async (top, ...items) => {
  await page.locator('.o-topbar-menu', {hasText: new RegExp(`^${top}$`)}).click();
  for (const item of items)
    await page
      .locator('.o-menu-item')
      .filter({has: page.getByText(item, {exact: true})})
      .click();
};
const picture = async (name) => {
  await page.waitForTimeout(800);
  await page.screenshot({path: path.join(images, `${name}.png`)});
};
const sheet = (name) => page.locator('.o-sheet', {hasText: name}).first().click();

await sheet('OKRs');
await picture('okrs');
await sheet('KPIs');
await picture('kpis');
await sheet('Guardrails');
await picture('guardrails');
await sheet('30-60-90');
await picture('roll-out');
await sheet('KPI · Win');
await page.setViewportSize({width: 1440, height: 1250});
await picture('kpi-page');
await page.setViewportSize({width: 1440, height: 810});
await sheet('OKRs');
await menu('Extensions', 'KPI & OKR', 'Open sidebar');
const sidebar = page.frameLocator('#sidebar iframe');
await sidebar.getByRole('tab', {name: 'Write'}).click();
await sidebar.locator('textarea').first().fill(pasted.split('\n\n')[0]);
await page.waitForTimeout(2000);
await picture('write');
await sidebar.getByRole('tab', {name: 'Functions'}).click();
await picture('functions');
await browser.close();
process.exit(0);
