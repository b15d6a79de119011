/** Worked examples and the kit of one page, in the built sidebar at its real width. */
import {FakeServer, fullWorkbook, newWorkbook, type Workbook} from '../sidebar/fake-server';
import {type OpenSidebar, openSidebar} from '../sidebar/open-sidebar';
import {theBrowser} from './launch';

jest.setTimeout(30_000);

const browser = theBrowser();

async function visit(
  workbook: Workbook,
  act: (sidebar: OpenSidebar<FakeServer>) => Promise<void>,
): Promise<void> {
  const sidebar = await openSidebar(browser, new FakeServer(workbook));
  await act(sidebar);
  expect(sidebar.errors).toEqual([]);
  expect(await sidebar.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await sidebar.leave();
}

const FILLED = ['settings', 'kpis', 'kpiData', 'guardrails', 'okrs', 'checkIns', 'initiatives'];

test('an example says what it fills, fills it sheet by sheet, and is undone', () =>
  visit(newWorkbook(), async ({page, server}) => {
    await page.getByRole('button', {name: 'PLG SaaS'}).click();
    await page
      .getByText(/^Fills Settings, .* 12 KPIs with \d+ values, 9 key results with \d+ check-ins/)
      .waitFor();
    expect(server.named('loadExample')).toEqual([]);
    await page.getByRole('button', {name: 'Fill with PLG SaaS'}).click();
    await page.getByText('Made:').waitFor();
    const filled = server.named('loadExample');
    expect(filled.map(({sheet}) => sheet)).toEqual(FILLED);
    expect(new Set(filled.map(({run}) => run)).size).toBe(1);
    // The first call names all tables, so that nothing is written where one of them is taken.
    expect(filled[0]?.rest).toEqual(expect.arrayContaining(FILLED.slice(1)));
    expect(filled.slice(1).every(({rows}) => rows.length > 0)).toBe(true);
    expect(server.named('buildKpiPage').map(({kpi}) => kpi)).toEqual(['Trial→activation']);
    await page.getByText('In this workbook', {exact: true}).first().waitFor();
    await page.getByRole('button', {name: 'Undo'}).click();
    await page.getByText('Taken back:').waitFor();
    expect(server.named('undoRun')).toEqual([{run: filled[0]?.run, force: false}]);
  }));

test('progress names the sheet that is filled, and cancel leaves a way back', () => {
  const workbook = newWorkbook();
  let letGo = () => {};
  workbook.gates.loadExample = new Promise((resolve) => {
    letGo = resolve;
  });
  return visit(workbook, async ({page, server}) => {
    await page.getByRole('button', {name: 'B2B SaaS'}).click();
    await page.getByRole('button', {name: 'Fill with B2B SaaS'}).click();
    await page.getByRole('progressbar', {name: 'Filling Settings'}).waitFor();
    await page.getByText('(1 of 8)').waitFor();
    await page.getByRole('button', {name: 'Cancel'}).click();
    letGo();
    await page.getByText(/^Not done: KPIs, KPI data, /).waitFor();
    expect(server.named('loadExample')).toHaveLength(1);
    await page.getByRole('button', {name: 'Undo'}).waitFor();
  });
});

test('where somebody has worked it says so before anything is pressed', () => {
  const workbook = fullWorkbook();
  workbook.taken = [{sheet: 'OKRs', cell: 'A6', label: 'OKRs: 4'}];
  return visit(workbook, async ({page, server}) => {
    await page.getByRole('button', {name: 'E-commerce'}).click();
    await page.getByText('There is work in this workbook').waitFor();
    await page.getByRole('status').getByRole('button', {name: 'OKRs'}).click();
    expect(await server.led(1)).toEqual(['OKRs!A6']);
    expect(await page.getByRole('button', {name: 'Fill with E-commerce'}).isDisabled()).toBe(true);
  });
});

test('an example of another day is taken away with one click, and what was changed in it is asked about', () => {
  const workbook = fullWorkbook();
  workbook.overview.example = {key: 'b2b-saas', title: 'B2B SaaS', run: 'long-ago'};
  workbook.typedSince = [{sheet: 'OKRs', cell: 'B7', label: 'O1.1: changed since'}];
  return visit(workbook, async ({page, server}) => {
    await page.getByRole('button', {name: 'Take the example B2B SaaS away'}).click();
    await page.getByText('Kept, because you typed there since:').waitFor();
    expect(server.named('undoRun')).toEqual([{run: 'long-ago', force: false}]);
    await page.getByRole('button', {name: 'Take back anyway'}).click();
    await page.getByText('Taken back: OKRs.').waitFor();
    expect(server.named('undoRun')[1]).toEqual({run: 'long-ago', force: true});
  });
});

test('who chooses a kit after an example makes the kit', () =>
  visit(newWorkbook(), async ({page, server}) => {
    await page.getByRole('button', {name: 'B2B SaaS'}).click();
    await page.getByRole('button', {name: 'Just OKRs'}).click();
    expect(await page.getByRole('button', {name: /^Fill with/}).count()).toBe(0);
    await page.getByRole('button', {name: 'Make 4 sheets'}).click();
    await page.getByText('Made:').waitFor();
    expect(server.named('loadExample')).toEqual([]);
  }));

test('a kit says what is there already', () => {
  const workbook = newWorkbook();
  workbook.overview.sheets = workbook.overview.sheets.map((one) =>
    one.key === 'settings' ? {...one, sheet: 'Basics'} : one,
  );
  return visit(workbook, async ({page}) => {
    await page.getByRole('button', {name: 'Just OKRs'}).click();
    await page.getByText('Makes Guardrails, Check-ins and OKRs. In this workbook already: Basics.').waitFor();
  });
});

test('the kit of one page asks for the KPI, and opens on its page', () =>
  visit(newWorkbook(), async ({page, server}) => {
    await page.getByRole('button', {name: 'One KPI page'}).click();
    const button = page.getByRole('button', {name: 'Make 3 sheets and the page'});
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel('Name of the KPI').fill('Churn');
    await page.getByText('Makes Settings, KPI data, KPIs and KPI · Churn.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Made:').waitFor();
    expect(server.named('buildKpiPage').map(({kpi}) => kpi)).toEqual(['Churn']);
    await page.waitForFunction(() => document.querySelectorAll('.progress').length === 0);
    expect(await server.led(1)).toEqual(['KPI · Churn!A1']);
  }));
