/** The view Check in: what is due, said at once, asked back, saved together, and never lost. */
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';
import {checkInList} from '../sidebar/check-in-list';
import {FakeServer, fullWorkbook, newWorkbook, type Workbook} from '../sidebar/fake-server';
import {type OpenSidebar, openSidebar} from '../sidebar/open-sidebar';
import {useDesk} from './browser';
import {openExample} from './example';
import {theBrowser} from './launch';
import {picture} from './pictures';

jest.setTimeout(60_000);

interface PageWithAxe {
  readonly axe: {run(): Promise<AxeResults>};
}

const working = (): Workbook => ({...fullWorkbook(), checkIns: checkInList()});

describe('beside a fake server', () => {
  const browser = theBrowser();

  const shot = (page: Page, name: string) => picture(page, `check-in-${name}`);
  const part = (page: Page, name: string) => page.getByRole('region', {name, exact: true});
  const tab = (page: Page) => page.getByRole('tab', {name: 'Check in'}).click();

  /** Opens the view, and holds at the end that nothing was logged and nothing stuck out of 300 px. */
  async function visit(
    workbook: Workbook,
    act: (sidebar: OpenSidebar<FakeServer>) => Promise<void>,
  ): Promise<void> {
    const sidebar = await openSidebar(browser, new FakeServer(workbook));
    await tab(sidebar.page);
    await act(sidebar);
    expect(sidebar.errors).toEqual([]);
    const {page} = sidebar;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await sidebar.leave();
  }

  test('a day typed as As of is said, since what is saved now does not show yet', () =>
    visit({...working(), checkIns: {...checkInList(), stoppedAt: 46346}}, async ({page}) => {
      await page.getByText('The sheets count up to 20 Nov 2026 only').waitFor();
      await shot(page, 'stopped-clock');
    }));

  test('a week by keyboard: from field to field, said at once, saved with one button', () =>
    visit(working(), async ({page, server}) => {
      await page.getByLabel('Owner').selectOption('Ana');
      await shot(page, 'list');
      const order = await page.getByRole('heading', {level: 3}).allTextContents();
      expect(order).toEqual([
        'Activation',
        'Sales cycle 54 → 42 days',
        'Win rate 18% → 23%',
        'Activation 36% → 44%',
      ]);
      await part(page, 'Activation').getByLabel('Value, in %').focus();
      await page.keyboard.type('38%');
      await part(page, 'Activation')
        .getByText(/^O1\.3 20% → 25%, chance /)
        .waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('48');
      await page.keyboard.press('Enter');
      await page.keyboard.type('70');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Two deals waited for legal');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Dep');
      const cycle = part(page, 'Sales cycle 54 → 42 days');
      await cycle.getByText(/^33% → 50%, chance /).waitFor();
      expect(await cycle.getByLabel('Blocked by').inputValue()).toBe('Dependency');
      await page.keyboard.press('Enter');
      await page.keyboard.type('20.1%');
      await shot(page, 'typed');
      await page.getByRole('button', {name: 'Save 3 check-ins'}).click();
      await page.getByText('Saved:', {exact: true}).waitFor();
      await shot(page, 'saved');
      expect(server.named('checkIn')).toMatchObject([
        {
          by: 'Ana',
          kpis: [{kpi: 'Activation', value: 0.38}],
          results: [
            {
              id: 'O1.2',
              value: 48,
              confidence: 0.7,
              comment: 'Two deals waited for legal',
              blockedBy: 'Dependency',
            },
            {id: 'O1.1', value: 0.201, confidence: null},
          ],
        },
      ]);
      expect(await cycle.getByLabel('Value, in days').inputValue()).toBe('');
      // Meanwhile somebody begins another one.
      const rate = part(page, 'Win rate 18% → 23%');
      await rate.getByLabel('Comment').fill('One thing more');
      await page.getByRole('button', {name: 'Undo'}).click();
      await page.getByText('Taken back:').waitFor();
      // What was taken back can be corrected and saved again.
      expect(await cycle.getByLabel('Value, in days').inputValue()).toBe('48');
      expect(await cycle.getByLabel('Comment').inputValue()).toBe('Two deals waited for legal');
      expect(await cycle.getByLabel('Blocked by').inputValue()).toBe('Dependency');
      expect(await rate.getByLabel('Comment').inputValue()).toBe('One thing more');
      await page.getByRole('button', {name: 'Save 3 check-ins'}).waitFor();
      await page.reload();
      await tab(page);
      expect(await cycle.getByLabel('Value, in days').inputValue()).toBe('48');
    }));

  test('a value that looks wrong is asked about before anything is saved', () =>
    visit(working(), async ({page, server}) => {
      const rate = part(page, 'Win rate 18% → 23%');
      // The field says that it is in %.
      await rate.getByLabel('Value, in %').fill('20');
      await rate.locator('.effect').waitFor();
      expect(await rate.locator('.asking').count()).toBe(0);
      await rate.getByLabel('Value, in %').fill('0.45');
      await rate.getByText('This row is in %. Which is meant?').waitFor();
      await page.getByRole('button', {name: 'Save 1 check-in'}).click();
      await page.getByText('One of them has to be corrected or answered first.').waitFor();
      expect(server.named('checkIn')).toEqual([]);
      // The keyboard stands on the answer.
      await page.keyboard.press('Enter');
      await rate.getByText(/^From 19\.6% to 45% is 42 times its usual step\.$/).waitFor();
      // And goes on to the next field with it.
      expect(
        await rate.getByLabel('Confidence, 0–100').evaluate((field) => field === document.activeElement),
      ).toBe(true);
      await shot(page, 'asked');
      const partners = part(page, 'Partners live 3 → 10');
      await partners.getByLabel('Value', {exact: true}).fill('3');
      await partners.getByText('It has only counted up so far, and this goes back from 4 to 3.').waitFor();
      await partners.getByLabel('Confidence, 0–100').fill('0.7');
      await partners.getByText('Write 70 for 70%.').waitFor();
      await shot(page, 'wrong');
      await partners.getByLabel('Value', {exact: true}).fill('');
      await partners.getByLabel('Confidence, 0–100').fill('');
      await rate.getByRole('button', {name: 'It is right'}).click();
      await page.getByRole('button', {name: 'Save 1 check-in'}).click();
      await page.getByText('Saved:', {exact: true}).waitFor();
      expect(server.named('checkIn')).toMatchObject([{by: '', results: [{id: 'O1.1', value: 0.45}]}]);
    }));

  test('nothing typed is lost by reloading, by another view, or by a save that fails', () => {
    const workbook = working();
    workbook.refusals.checkIn = {
      message: 'O1.1 does not stand on OKRs any more.',
      hint: 'What you typed is kept.',
    };
    return visit(workbook, async ({page, server}) => {
      await page.getByLabel('Owner').selectOption('Ana');
      const rate = part(page, 'Win rate 18% → 23%');
      await rate.getByLabel('Value, in %').fill('20.1%');
      await rate.getByLabel('Comment').fill('=1+1');
      await page.getByRole('tab', {name: 'Build'}).click();
      await page.reload();
      await tab(page);
      expect(await page.getByLabel('Owner').inputValue()).toBe('Ana');
      expect(await rate.getByLabel('Comment').inputValue()).toBe('=1+1');
      await page.getByRole('button', {name: 'Save 1 check-in'}).click();
      await page.getByText('O1.1 does not stand on OKRs any more.').waitFor();
      expect(await rate.getByLabel('Value, in %').inputValue()).toBe('20.1%');
      await shot(page, 'failed');
      // The row is gone: what was typed for it stays to be read, and holds up nothing else.
      workbook.checkIns = {
        ...workbook.checkIns,
        results: workbook.checkIns.results.filter(({id}) => id !== 'O1.1'),
      };
      workbook.refusals = {};
      await page.getByRole('tab', {name: 'Build'}).click();
      await tab(page);
      const gone = part(page, 'Not in the workbook any more');
      await gone.getByText('20.1% · =1+1').waitFor();
      await shot(page, 'gone');
      await part(page, 'Sales cycle 54 → 42 days').getByLabel('Value, in days').fill('49');
      await page.getByRole('button', {name: 'Save 1 check-in'}).click();
      await page.getByText('Saved:', {exact: true}).waitFor();
      expect(server.named('checkIn')[1]!.results.map(({id}) => id)).toEqual(['O1.2']);
      await gone.getByRole('button', {name: 'Discard'}).click();
      await gone.waitFor({state: 'detached'});
    });
  });

  test('what is typed while a save is under way stays', () => {
    const workbook = working();
    let letGo = () => {};
    workbook.gates.checkIn = new Promise((resolve) => {
      letGo = resolve;
    });
    return visit(workbook, async ({page}) => {
      const rate = part(page, 'Win rate 18% → 23%');
      await rate.getByLabel('Value, in %').fill('20.1%');
      await page.getByRole('button', {name: 'Save 1 check-in'}).click();
      await page.getByText('Saving 1 check-in').waitFor();
      await rate.getByLabel('Comment').fill('And one thing more');
      letGo();
      await page.getByText('Saved:', {exact: true}).waitFor();
      expect(await rate.getByLabel('Comment').inputValue()).toBe('And one thing more');
    });
  });

  test('an untouched workbook says what to do first, and one without an answer says so', async () => {
    await visit(newWorkbook(), async ({page}) => {
      await page
        .getByText('Nothing to check in yet. Add key results under Write, or KPIs under Build.')
        .waitFor();
      expect(await page.getByRole('button', {name: 'Save check-ins'}).isDisabled()).toBe(true);
      await shot(page, 'empty');
    });
    const broken = working();
    broken.refusals.checkInList = {message: 'The header row of OKRs is gone.', hint: 'Bring it back.'};
    await visit(broken, async ({page}) => {
      await page.getByText('The header row of OKRs is gone.').waitFor();
      broken.refusals = {};
      await page.getByRole('button', {name: 'Try again'}).click();
      await part(page, 'Win rate 18% → 23%').waitFor();
    });
  });

  test('within 300 px and at 200% zoom, without a complaint of the checker', () =>
    visit(working(), async ({page}) => {
      await page.getByRole('button', {name: 'Show 1 that is up to date'}).click();
      await part(page, 'Win rate 18% → 23%').getByLabel('Value, in %').fill('45');
      await page.addScriptTag({path: require.resolve('axe-core/axe.min.js')});
      const {violations} = await page.evaluate(() => (globalThis as unknown as PageWithAxe).axe.run());
      const grave = violations.filter(({impact}) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const scrolled = () =>
        page.evaluate(() => {
          const box = document.querySelector('.panel:not([hidden]) .scroll')!;
          return box.scrollWidth - box.clientWidth;
        });
      expect(await scrolled()).toBe(0);
      await page.setViewportSize({width: 150, height: 360});
      expect(await scrolled()).toBe(0);
      await shot(page, 'zoomed');
      await page.setViewportSize({width: 300, height: 720});
    }));
});

describe('in the workbench', () => {
  const desk = useDesk();

  test('the owner of a KPI checks in, the sheets follow, and it is taken back', async () => {
    const workbench = await openExample(await desk.open());
    const {sidebar} = workbench;
    await sidebar.getByRole('tab', {name: 'Check in'}).click();
    await sidebar.getByLabel('Owner').waitFor();
    const row = Number((await workbench.find('O1.1', 'OKRs'))!.replace(/\D/g, ''));
    const standing = () => workbench.readRow('OKRs', row, 'Now', 'Progress', 'Chance', 'Confidence');
    const before = await standing();
    // Everything is up to date in the example, so the owner asks for the rest.
    const owner = (await workbench.readRow('OKRs', row, 'Owner')).Owner!;
    await sidebar.getByLabel('Owner').selectOption(owner);
    await sidebar.getByRole('button', {name: /that (is|are) up to date$/}).click();
    const kpi = sidebar.getByRole('region', {name: 'Win rate', exact: true});
    await kpi.getByLabel('Value, in %').fill('20.5%');
    const said = (await kpi.getByText(/^O1\.1 /).textContent())!;
    const result = sidebar.getByRole('region', {name: /^Win rate .*→/});
    await result.getByLabel('Confidence, 0–100').fill('75');
    await result.getByLabel('Comment').fill('=The new proposals help');
    await workbench.screenshot('check-in-workbench');
    await sidebar.getByRole('button', {name: 'Save 2 check-ins'}).click();
    await sidebar.getByText('Saved:').waitFor({timeout: 60_000});
    await workbench.screenshot('check-in-workbench-saved');
    const after = await standing();
    expect(after).toMatchObject({Now: '20.5%', Confidence: '75%'});
    const arrow = (from: string, to: string) => (from === to ? to : `${from} → ${to}`);
    expect(said).toBe(
      `O1.1 ${arrow(before.Progress!, after.Progress!)}, chance ${arrow(before.Chance!, after.Chance!)}`,
    );
    const comment = await workbench.find('=The new proposals help', 'Check-ins');
    expect(comment).not.toBeNull();
    const line = Number(comment!.replace(/\D/g, ''));
    expect(await workbench.readRow('Check-ins', line, 'Id', 'Value', 'Confidence', 'By')).toEqual({
      Id: 'O1.1',
      Value: '',
      Confidence: '75%',
      By: owner,
    });
    expect(await workbench.find(`Check-in by ${owner}`, 'KPI data')).not.toBeNull();
    await sidebar.getByRole('button', {name: 'Undo'}).click();
    await sidebar.getByText('Taken back:').waitFor({timeout: 60_000});
    expect(await standing()).toEqual(before);
    expect(await workbench.find('=The new proposals help', 'Check-ins')).toBeNull();
  }, 240_000);
});
