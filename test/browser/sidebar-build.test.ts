import {FakeServer, fullWorkbook, newWorkbook, type Workbook} from '../sidebar/fake-server';
import {type OpenSidebar, openSidebar} from '../sidebar/open-sidebar';
import {theBrowser} from './launch';

jest.setTimeout(30_000);

const browser = theBrowser();

/** Opens the sidebar, and holds at the end that nothing was logged and nothing stuck out of 300 px. */
async function visit(
  workbook: Workbook,
  act: (sidebar: OpenSidebar<FakeServer>) => Promise<void>,
): Promise<void> {
  const sidebar = await openSidebar(browser, new FakeServer(workbook));
  await act(sidebar);
  expect(sidebar.errors).toEqual([]);
  expect(await sidebar.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  // Every tab is in sight without scrolling.
  const tabs = await sidebar.page.getByRole('tablist').evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(tabs).toBe(0);
  await sidebar.leave();
}

test('a kit says what it makes, makes it sheet by sheet, and can be undone', () =>
  visit(newWorkbook(), async ({page, server}) => {
    await page.getByRole('button', {name: 'Just OKRs'}).click();
    await page.getByText('Makes Settings, Guardrails, Check-ins and OKRs.').waitFor();
    expect(server.named('buildSheet')).toEqual([]);
    await page.getByRole('button', {name: 'Make 4 sheets'}).click();
    await page.getByText('Made:').waitFor();
    const made = server.named('buildSheet');
    expect(made.map(({key}) => key)).toEqual(['settings', 'guardrails', 'checkIns', 'okrs']);
    expect(new Set(made.map(({run}) => run)).size).toBe(1);
    // The last one made is the one to begin with, and in front already.
    expect(await server.led(0)).toEqual([]);
    await page.getByLabel('What was done').getByRole('button', {name: 'OKRs'}).click();
    expect(await server.led(1)).toEqual(['OKRs!A1']);
    await page.getByRole('button', {name: 'Undo'}).click();
    await page.getByText('Taken back: Settings, Guardrails, OKRs, Check-ins.').waitFor();
    expect(server.named('undoRun')).toEqual([{run: made[0]?.run, force: false}]);
  }));

test('who chooses more after a run can make it at once, and still undo the run', () =>
  visit(newWorkbook(), async ({page, server}) => {
    await page.getByRole('button', {name: 'KPI system'}).click();
    await page.getByRole('button', {name: 'Make 3 sheets'}).click();
    await page.getByText('Made:').waitFor();
    expect(await page.getByRole('button', {name: /^Make \d/}).count()).toBe(0);
    await page.getByRole('button', {name: 'Just OKRs'}).click();
    await page.getByRole('button', {name: 'Undo'}).waitFor();
    await page.getByRole('button', {name: 'Make 3 sheets'}).click();
    await page.getByLabel('What was done').getByRole('button', {name: 'OKRs'}).waitFor();
    expect(server.named('buildSheet').map(({key}) => key)).toContain('okrs');
  }));

test('progress names the sheet, and cancel stops before the next one', () => {
  const workbook = newWorkbook();
  let letGo = () => {};
  workbook.gates.buildSheet = new Promise((resolve) => {
    letGo = resolve;
  });
  return visit(workbook, async ({page, server}) => {
    await page.getByRole('button', {name: 'KPI system'}).click();
    await page.getByRole('button', {name: 'Make 3 sheets'}).click();
    await page.getByRole('progressbar', {name: 'Making Settings'}).waitFor();
    await page.getByText('(1 of 3)').waitFor();
    await page.getByRole('button', {name: 'Cancel'}).click();
    await page.getByText('Stops after this sheet.').waitFor();
    letGo();
    await page.getByText('Not done: KPI data, KPIs.').waitFor();
    expect(server.named('buildSheet').map(({key}) => key)).toEqual(['settings']);
    await page.getByRole('button', {name: 'Undo'}).waitFor();
  });
});

test('undo keeps what was typed into until it is forced', () => {
  const workbook = newWorkbook();
  workbook.typedSince = [{sheet: 'OKRs', cell: 'B5', label: 'OKRs, B5'}];
  return visit(workbook, async ({page, server}) => {
    await page.getByRole('button', {name: 'Just OKRs'}).click();
    await page.getByRole('button', {name: 'Make 4 sheets'}).click();
    await page.getByRole('button', {name: 'Undo'}).click();
    await page.getByText('Kept, because you typed there since:').waitFor();
    await page.getByRole('button', {name: 'OKRs, B5'}).click();
    expect(await server.led(1)).toEqual(['OKRs!B5']);
    await page.getByRole('button', {name: 'Take back anyway'}).click();
    await page.getByText('Taken back: OKRs.').waitFor();
    expect(server.named('undoRun').map(({force}) => force)).toEqual([false, true]);
  });
});

test('a refusal is told in the server’s words, with what is not done', () => {
  const workbook = newWorkbook();
  workbook.refusals.buildSheet = {message: 'OKRs is protected by Ana.', hint: 'Ask Ana to let you edit it.'};
  return visit(workbook, async ({page}) => {
    await page.getByRole('button', {name: 'KPI system'}).click();
    await page.getByRole('button', {name: 'Make 3 sheets'}).click();
    await page.getByRole('alert').getByText('OKRs is protected by Ana.').waitFor();
    await page.getByText('Not done: Settings, KPI data, KPIs.').waitFor();
    expect(await page.getByRole('button', {name: 'Undo'}).count()).toBe(0);
  });
});

test('what exists is shown as such, leads there, and is repaired', () =>
  visit(fullWorkbook(), async ({page, server}) => {
    await page.getByText('Every sheet is in this workbook.').waitFor();
    await page.getByRole('button', {name: 'Guardrails', exact: true}).click();
    expect(await server.led(1)).toEqual(['Guardrails!A1']);
    await page.getByRole('button', {name: 'Repair Guardrails'}).click();
    await page.getByText('Repaired:').waitFor();
    expect(server.named('buildSheet').map(({key}) => key)).toEqual(['guardrails']);
  }));

test('the page of the KPI whose row is selected, read again when the person comes back', () =>
  visit(fullWorkbook(), async ({page, server}) => {
    expect(await page.getByRole('combobox', {name: 'KPI'}).inputValue()).toBe('');
    server.workbook.overview.selectedKpi = 'Sales cycle';
    await page.getByRole('button', {name: 'Refresh'}).click();
    await page.getByText('The row that is selected in KPIs.').waitFor();
    await page.getByRole('button', {name: 'Make page'}).click();
    await page.getByText('Made:').waitFor();
    expect(server.named('buildKpiPage').map(({kpi}) => kpi)).toEqual(['Sales cycle']);
    server.workbook.overview.selectedKpi = 'Win rate';
    await page.waitForTimeout(1600);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    // The page that was just made can be repaired as well: what has to come is the other KPI.
    const chosen = () => page.getByRole('combobox', {name: 'KPI'}).inputValue();
    for (let wait = 0; wait < 50 && (await chosen()) !== 'Win rate'; wait += 1)
      await page.waitForTimeout(100);
    expect(await chosen()).toBe('Win rate');
    await page.getByRole('button', {name: 'Repair page'}).waitFor();
  }));

test('without KPIs it teaches what to do', () => {
  const workbook = fullWorkbook();
  workbook.overview.kpis = [];
  return visit(workbook, async ({page, server}) => {
    await page.getByText('One printable page on one KPI').getByRole('button', {name: 'KPIs'}).click();
    expect(await server.led(1)).toEqual(['KPIs!A1']);
  });
});

test('several Google accounts: says what to do, and trying again works', () => {
  const workbook = newWorkbook();
  workbook.hostErrors.overview = 'PERMISSION_DENIED: reading from storage';
  return visit(workbook, async ({page, server}) => {
    const view = page.getByRole('tabpanel');
    await view.getByText('several Google accounts').waitFor();
    await view.getByText('private window').waitFor();
    server.workbook.hostErrors = {};
    await page.getByRole('button', {name: 'Try again'}).click();
    await page.getByText('Just OKRs').waitFor();
  });
});

test('warnings of the workbook are shown', () => {
  const workbook = newWorkbook();
  workbook.overview.warnings = ['Two time zones differ.'];
  return visit(workbook, async ({page}) => {
    await page.getByText('Two time zones differ.').waitFor();
  });
});

test('tabs by arrow keys, sheets by space, the button by Enter', () =>
  visit(newWorkbook(), async ({page, server}) => {
    await page.getByRole('checkbox', {name: 'Settings'}).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('Paste your OKRs').waitFor();
    await page.keyboard.press('Home');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (
        await page.getByRole('checkbox', {name: 'KPI data'}).evaluate((box) => box === document.activeElement)
      )
        break;
    }
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (
        await page
          .getByRole('button', {name: 'Make 1 sheet'})
          .evaluate((one) => one === document.activeElement)
      )
        break;
    }
    await page.keyboard.press('Enter');
    await page.getByText('Made:').waitFor();
    expect(server.named('buildSheet').map(({key}) => key)).toEqual(['kpiData']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await server.led(1)).toEqual(['KPI data!A1']);
  }));
