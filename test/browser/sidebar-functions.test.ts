/** The view Functions: find, open, fill, insert at the selected cell, be asked before anything is replaced, take it back. */
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';
import {FakeServer, fullWorkbook, newWorkbook, type Workbook} from '../sidebar/fake-server';
import {type OpenSidebar, openSidebar} from '../sidebar/open-sidebar';
import {useDesk} from './browser';
import {theBrowser} from './launch';
import {picture} from './pictures';

jest.setTimeout(60_000);

interface PageWithAxe {
  readonly axe: {run(): Promise<AxeResults>};
}

const SEARCH = 'What do you want to know?';

describe('beside a fake server', () => {
  const browser = theBrowser();

  const shot = (page: Page, name: string) => picture(page, `functions-${name}`);

  /** Opens the view, and holds at the end that nothing was logged and nothing stuck out of 300 px. */
  async function visit(
    workbook: Workbook,
    act: (sidebar: OpenSidebar<FakeServer>) => Promise<void>,
  ): Promise<void> {
    const sidebar = await openSidebar(browser, new FakeServer(workbook));
    await sidebar.page.getByRole('tab', {name: 'Functions'}).click();
    await sidebar.page.getByLabel(SEARCH).waitFor();
    await act(sidebar);
    expect(sidebar.errors).toEqual([]);
    expect(await sidebar.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await sidebar.leave();
  }

  async function open(page: Page, name: string): Promise<void> {
    await page.getByLabel(SEARCH).fill(name);
    await page.getByLabel(SEARCH).press('Enter');
    await page.getByRole('heading', {name}).waitFor();
  }

  const formula = (page: Page) => page.getByLabel('Formula').textContent();

  const COLUMNS = ['start', 'now', 'target', 'type'].map((key, n) => ({
    key: `okrs.${key}`,
    title: `OKRs: ${key}`,
    range: `'OKRs'!${'DGEQ'[n]}5:${'DGEQ'[n]}`,
  }));

  test('every function stands under its question, and is found by name, argument or word', () =>
    visit(newWorkbook(), async ({page}) => {
      await page.getByRole('heading', {name: 'How far?'}).waitFor();
      await shot(page, 'list');
      const count = await page.locator('.function').count();
      expect(count).toBeGreaterThan(30);
      const names = async (text: string) => {
        await page.getByLabel(SEARCH).fill(text);
        return page.locator('.function strong').allTextContents();
      };
      expect(await names('kr progress')).toEqual(['KR_PROGRESS']);
      expect(await names('n_per_arm')).toEqual(['MIN_DETECTABLE_EFFECT']);
      expect(await names('fair test')).toHaveLength(6);
      await shot(page, 'search');
      expect(await names('zebra')).toEqual([]);
      await page.getByText('No function for “zebra”').waitFor();
      await shot(page, 'nothing-found');
    }));

  test('a view that was opened keeps what was typed while another is looked at', () =>
    visit(newWorkbook(), async ({page}) => {
      await open(page, 'KR_PROGRESS');
      await page.getByLabel('start', {exact: true}).fill('18%');
      await page.getByRole('tab', {name: 'Build'}).click();
      await page.getByRole('tab', {name: 'Functions'}).click();
      expect(await formula(page)).toBe('=KR_PROGRESS(18%)');
      await page.getByRole('button', {name: 'All functions'}).click();
      await open(page, 'KR_PROGRESS');
      expect(await formula(page)).toBe('=KR_PROGRESS(18%)');
    }));

  test('arguments come from our columns, from the selection, and from what is typed', () => {
    const workbook = fullWorkbook();
    workbook.overview.columns = COLUMNS;
    workbook.selection = {sheet: "Ann's", cell: 'B2', range: 'B2:B9', shows: '7'};
    return visit(workbook, async ({page}) => {
      await open(page, 'KR_PROGRESS');
      const ours = `=KR_PROGRESS('OKRs'!D5:D;'OKRs'!G5:G;'OKRs'!E5:E;'OKRs'!Q5:Q)`;
      expect(await formula(page)).toBe(ours);
      await shot(page, 'opened');
      await page.getByLabel('current', {exact: true}).focus();
      await page.getByRole('button', {name: 'Fill current from Selected: B2:B9'}).click();
      await page.getByLabel(/^type/).fill('At least');
      await page.getByLabel(/^clamp/).fill('true');
      expect(await formula(page)).toBe(
        `=KR_PROGRESS('OKRs'!D5:D;'Ann''s'!B2:B9;'OKRs'!E5:E;"At least";TRUE)`,
      );
      await page.getByLabel(/^type/).fill('=IMPORTXML("x";"y")');
      expect(await formula(page)).toContain(';"=IMPORTXML(""x"";""y"")";TRUE)');
      await shot(page, 'filled');
      await page.getByRole('button', {name: 'Use our columns'}).click();
      expect(await formula(page)).toBe(ours);
      await page.getByRole('button', {name: 'Clear'}).click();
      expect(await formula(page)).toBe('=KR_PROGRESS()');
      expect(await page.getByRole('button', {name: 'Insert', exact: true}).isDisabled()).toBe(true);
    });
  });

  test('over a filled cell it asks, and goes where it asked about', () => {
    const workbook = fullWorkbook();
    workbook.selection = {sheet: 'Sheet1', cell: 'D2', range: 'D2', shows: '12'};
    return visit(workbook, async ({page, server}) => {
      await open(page, 'KR_PACE');
      await page.getByRole('textbox', {name: 'start_date'}).fill('2026-01-01');
      await page.getByText('Goes into D2 on Sheet1, which holds 12').waitFor();
      await page.getByRole('button', {name: 'Insert', exact: true}).click();
      await page.getByText('D2 on Sheet1 holds 12. Replace it?').waitFor();
      await shot(page, 'asking');
      await page.getByRole('button', {name: 'Keep'}).click();
      await page.getByRole('button', {name: 'Insert', exact: true}).click();
      await page.getByRole('button', {name: 'Replace', exact: true}).click();
      await page.getByText('Inserted:').waitFor();
      await shot(page, 'inserted');
      const at = {sheet: 'Sheet1', cell: 'D2'};
      expect(server.named('insertFormula').map((one) => [one.at, one.replace])).toEqual([
        [null, false],
        [null, false],
        [at, true],
      ]);
      await page.getByRole('button', {name: 'Undo'}).click();
      await page.getByText('Taken back:').waitFor();
    });
  });

  test('by keyboard: search, arrows, Enter, back by Escape to where one was', () =>
    visit(newWorkbook(), async ({page}) => {
      await page.getByRole('tab', {name: 'Functions'}).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.type('guardrail');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const second = await page.evaluate(() => document.activeElement?.id);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', {name: second!.replace('function-', '')}).waitFor();
      // The arguments come after the way back, in their order.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await page.waitForFunction((id) => document.activeElement?.id === id, second);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('guardrail');
    }));

  test('every function opens within 300 px, and at 200% zoom, without a complaint of the checker', () =>
    visit(newWorkbook(), async ({page}) => {
      const names = await page.locator('.function strong').allTextContents();
      await page.addScriptTag({path: require.resolve('axe-core/axe.min.js')});
      for (const name of names) {
        await page.locator(`#function-${name}`).click();
        await page.getByRole('heading', {name, exact: true}).waitFor();
        const width = () => page.evaluate(() => document.documentElement.scrollWidth);
        const scrolled = () =>
          page.evaluate(() => {
            const box = document.querySelector('.panel:not([hidden]) .scroll')!;
            return box.scrollWidth - box.clientWidth;
          });
        expect([name, await width(), await scrolled()]).toEqual([name, 300, 0]);
        await page.getByRole('button', {name: 'All functions'}).click();
      }
      await open(page, 'OKR_BRIEF');
      const {violations} = await page.evaluate(() => (globalThis as unknown as PageWithAxe).axe.run());
      const grave = violations.filter(({impact}) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await shot(page, 'wide');
      // 200% zoom of a 300 px sidebar leaves 150.
      await page.setViewportSize({width: 150, height: 360});
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(150);
      await shot(page, 'zoomed');
      await page.setViewportSize({width: 300, height: 720});
    }));
});

describe('in the workbench', () => {
  const desk = useDesk();

  test('found, opened, filled from the selection, inserted, asked about, taken back', async () => {
    const workbench = await desk.open();
    await workbench.typeInCell('B2', '20%');
    await workbench.typeInCell('D2', 'mine');
    await workbench.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');
    const {sidebar} = workbench;
    await sidebar.getByRole('tab', {name: 'Functions'}).click();
    await sidebar.getByLabel(SEARCH).fill('progress');
    await sidebar.getByRole('button', {name: /^KR_PROGRESS/}).click();
    await sidebar.getByLabel('start', {exact: true}).fill('18%');
    await sidebar.getByLabel('target', {exact: true}).fill('23%');
    await workbench.goTo('B2');
    await sidebar.getByLabel('current', {exact: true}).click();
    await sidebar.getByRole('button', {name: 'Fill current from Selected: B2'}).click();
    await sidebar.getByLabel('Formula').getByText("=KR_PROGRESS(18%;'Sheet1'!B2;23%)").waitFor();
    await workbench.goTo('C2');
    await sidebar.getByRole('button', {name: 'Insert', exact: true}).click();
    await sidebar.getByText('Inserted:').waitFor();
    await workbench.becomes(() => workbench.readCell('C2'), '40%');
    await sidebar.getByRole('button', {name: 'Undo'}).click();
    await workbench.becomes(() => workbench.readCell('C2'), '');
    await sidebar.getByRole('button', {name: 'Close'}).click();

    await workbench.goTo('D2');
    await sidebar.getByRole('button', {name: 'Insert', exact: true}).click();
    await sidebar.getByText('D2 on Sheet1 holds mine. Replace it?').waitFor();
    expect(await workbench.readCell('D2')).toBe('mine');
    await sidebar.getByRole('button', {name: 'Replace', exact: true}).click();
    await workbench.becomes(() => workbench.readCell('D2'), '40%');
    await workbench.screenshot('functions-workbench');
    await sidebar.getByRole('button', {name: 'Undo'}).click();
    await workbench.becomes(() => workbench.readCell('D2'), 'mine');
  });
});
