/** The part Retro of the view Cycle: a KPI goes into Write with one click, and the report is one run. */
import {FakeServer, fullWorkbook} from '../sidebar/fake-server';
import {openSidebar} from '../sidebar/open-sidebar';
import {theBrowser} from './launch';
import {picture} from './pictures';

jest.setTimeout(60_000);

const browser = theBrowser();

const line = (kpi: string, why: string) => ({
  why,
  n: 26,
  mean: 0.652,
  sd: 0.008,
  keyResult: {
    okr: '',
    text: `Increase ${kpi} from 63.8% to 66.4%`,
    type: 'Increase',
    metric: kpi,
    start: 0.638,
    target: 0.664,
    current: null,
    unit: '%',
    segment: '',
    owner: 'Ana',
    due: '',
    kpi,
    newKpi: false,
    tolerance: '',
  },
});

function closedWorkbook() {
  const workbook = fullWorkbook();
  for (const [key, title] of [
    ['dashboardPage', 'Dashboard'],
    ['retroPage', 'Retro'],
  ] as const)
    workbook.overview.sheets = [
      ...workbook.overview.sheets.filter((one) => one.key !== key),
      {key, title, purpose: '', sheet: title, needs: []},
    ];
  workbook.retro = {
    cycle: 'H1 2026',
    drafts: [line('Win rate', 'Worse'), line('Gross margin', 'never in a key result')],
    problems: ['Churn: log row 3: log_values is text: "2%"'],
  };
  return workbook;
}

test('each KPI goes into Write with its figures, into what stands there already', async () => {
  const {page, server, errors, leave} = await openSidebar(browser, new FakeServer(closedWorkbook()));
  await page.getByRole('tab', {name: 'Write'}).click();
  await page.getByRole('button', {name: 'KPI history'}).click();
  await page.getByRole('tab', {name: 'Cycle'}).click();
  await page.getByRole('button', {name: 'Retro', exact: true}).click();
  await page.getByText('Worse · µ 65.2%, σ 0.8% from 26 values').waitFor();
  await page.getByText('Churn: log row 3').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await picture(page, 'retro-drafts');
  await page.getByRole('button', {name: 'Add to Write: Increase Win rate'}).click();
  await page.getByLabel('Start', {exact: true}).waitFor();
  const typed = async (label: string) => page.getByLabel(label, {exact: true}).inputValue();
  expect([await typed('Start'), await typed('Target')]).toEqual(['63.8%', '66.4%']);
  await picture(page, 'retro-in-write');
  await page.getByRole('tab', {name: 'Cycle'}).click();
  await page.getByRole('button', {name: 'Add to Write: Increase Gross margin'}).click();
  await page.getByRole('button', {name: /^KR1 Increase Win rate/}).waitFor();
  // Once more: it is shown, not doubled.
  await page.getByRole('tab', {name: 'Cycle'}).click();
  await page.getByRole('button', {name: 'Add to Write: Increase Win rate'}).click();
  expect(await page.locator('[data-line]').count()).toBe(3);
  await page.locator('[data-line]').first().locator('.line-head').click();
  await page.getByLabel('Objective', {exact: true}).fill('Earn more from every deal');
  await page.keyboard.press('Escape');
  await page.getByRole('button', {name: /^Add to OKRs/}).click();
  await page.getByText('Added:').waitFor();
  const [added] = server.named('addOkrs');
  expect(added!.draft.objectives).toMatchObject([
    {
      text: 'Earn more from every deal',
      keyResults: [
        {kpi: 'Win rate', start: 0.638, target: 0.664, owner: 'Ana'},
        {kpi: 'Gross margin', start: 0.638, target: 0.664, owner: 'Ana'},
      ],
    },
  ]);
  // What was added is put away by the next one.
  await page.getByRole('tab', {name: 'Cycle'}).click();
  await page.getByRole('button', {name: 'Add to Write: Increase Win rate'}).click();
  await page.getByLabel('Start', {exact: true}).waitFor();
  expect(await page.locator('[data-line]').count()).toBe(2);
  expect(errors).toEqual([]);
  await leave();
});

test('the report keeps both pages in one run, from here and from Share', async () => {
  const {page, server, errors, leave} = await openSidebar(browser, new FakeServer(closedWorkbook()));
  await page.getByRole('tab', {name: 'Cycle'}).click();
  await page.getByRole('button', {name: 'Retro', exact: true}).click();
  await page.getByRole('button', {name: 'Keep Dashboard and Retro'}).click();
  await page.getByText('Made:').waitFor();
  const taken = server.named('snapshot');
  expect(taken.map(({sheet}) => sheet)).toEqual(['Retro', 'Dashboard']);
  expect(new Set(taken.map(({run}) => run)).size).toBe(1);
  await page.getByRole('tab', {name: 'Share'}).click();
  await page.getByLabel('Page', {exact: true}).selectOption({label: 'Report: Dashboard and Retro'});
  await page.getByRole('button', {name: 'Take a snapshot'}).click();
  await page.getByLabel('Share', {exact: true}).getByText('Made:').waitFor();
  expect(server.named('snapshot').map(({sheet}) => sheet)).toEqual([
    'Retro',
    'Dashboard',
    'Retro',
    'Dashboard',
  ]);
  expect(errors).toEqual([]);
  await leave();
});

test('before a cycle is closed it says what it waits for, and keeps nothing', async () => {
  const {page, leave} = await openSidebar(browser, new FakeServer(fullWorkbook()));
  await page.getByRole('tab', {name: 'Cycle'}).click();
  await page.getByRole('button', {name: 'Retro', exact: true}).click();
  await page.getByText('No cycle is closed yet.').waitFor();
  expect(await page.getByRole('button', {name: 'Keep Dashboard and Retro'}).isDisabled()).toBe(true);
  await picture(page, 'retro-empty');
  await leave();
});
