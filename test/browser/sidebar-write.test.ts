import type {Page} from 'playwright-core';
import {FakeServer, fullWorkbook, newWorkbook, type Workbook} from '../sidebar/fake-server';
import {addressOf, type OpenSidebar, openSidebar} from '../sidebar/open-sidebar';
import {theBrowser} from './launch';

jest.setTimeout(30_000);

const TEXT = `Objective: Grow efficient mid-market revenue.
- KR1: Win rate 18% → 23%
- KR2: Reduce cycle 54 → 42 days
- Guardrails: CAC payback ≤ 12 mo, refund ≤ 1%
- Initiatives: proposal revamp; add-on bundles`;

const browser = theBrowser();

async function visit(
  workbook: Workbook,
  act: (sidebar: OpenSidebar<FakeServer>) => Promise<void>,
): Promise<void> {
  const sidebar = await openSidebar(browser, new FakeServer(workbook));
  await sidebar.page.getByRole('tab', {name: 'Write'}).click();
  await act(sidebar);
  expect(sidebar.errors).toEqual([]);
  expect(await sidebar.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await sidebar.leave();
}

const text = (page: Page) => page.getByLabel('Paste your OKRs');
const line = (page: Page, name: string | RegExp) => page.getByRole('button', {name});
const add = (page: Page) => page.getByRole('button', {name: 'Add to OKRs'});

test('paste, correct a field, add, and see where it stands', () =>
  visit(newWorkbook(), async ({page, server}) => {
    await text(page).fill(TEXT);
    await page
      .getByText('Adds 1 objective, 2 key results, 2 guardrails and 2 initiatives. Makes the sheets')
      .waitFor();
    await line(page, 'Win rate 18% → 23%').click();
    await page.getByLabel('Target').fill('25');
    await page.keyboard.press('Enter');
    await page.getByText('KR1 Win rate 18% → 25%').waitFor();
    expect(server.named('addOkrs')).toEqual([]);
    await add(page).click();
    await page.getByText('Added:').waitFor();
    expect(server.named('addOkrs')[0]?.draft.objectives[0]).toMatchObject({
      text: 'Grow efficient mid-market revenue.',
      keyResults: [
        {text: 'Win rate 18% → 25%', start: 0.18, target: 0.25, unit: '%'},
        {start: 54, target: 42, unit: 'days', type: 'Reduce'},
      ],
      guardrails: [
        {name: 'CAC payback', rule: 'CAC payback ≤ 12 mo'},
        {name: 'refund', rule: 'refund ≤ 1%'},
      ],
      initiatives: ['proposal revamp', 'add-on bundles'],
    });
    await page.getByRole('button', {name: 'O1.2'}).click();
    expect(await server.led(1)).toEqual(['OKRs!A7']);
    // What was added is no draft any more when the sidebar is opened again.
    await page.reload();
    expect(await text(page).inputValue()).toBe('');
  }));

test('advice that several lines need stands once below them, and under each line when it is open', () =>
  visit(newWorkbook(), async ({page}) => {
    await text(page).fill(TEXT);
    const badges = page.getByText('No owner', {exact: true});
    const advice = page.getByText('Name one person who answers for it.');
    await line(page, 'Win rate 18% → 23%').waitFor();
    await advice.first().waitFor();
    expect(await advice.count()).toBe(1);
    expect(await badges.count()).toBe(3);
    await line(page, 'Reduce cycle').click();
    await page.getByLabel('Owner').waitFor();
    expect(await advice.count()).toBe(2);
  }));

test('a page of text does not push the other lines out of sight, and Hebrew reads from the right', () =>
  visit(newWorkbook(), async ({page}) => {
    const long = 'increase what nobody can read '.repeat(150);
    await text(page).fill(`Objective: ${long}\n- KR1: שיעור זכייה 18% → 23%`);
    const result = line(page, 'שיעור זכייה');
    await result.waitFor();
    expect((await line(page, 'increase what').boundingBox())?.height).toBeLessThan(140);
    expect(await result.locator('bdi').evaluate((words) => words.matches(':dir(rtl)'))).toBe(true);
  }));

test('undo gives the draft back', () =>
  visit(newWorkbook(), async ({page}) => {
    await text(page).fill(TEXT);
    await add(page).click();
    await page.getByRole('button', {name: 'Undo'}).click();
    await page.getByText('Taken back:').waitFor();
    // The button that was pressed is gone; the keyboard is not lost with it.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('What was done');
    await line(page, 'Win rate 18% → 23%').waitFor();
    // What is said of it keeps nobody from going on.
    await add(page).click();
    await page.getByRole('button', {name: 'Write more'}).click();
    expect(await text(page).inputValue()).toBe('');
  }));

test('adding right after an edit adds what was checked last', async () => {
  const {page, server, errors} = await openSidebar(browser, new FakeServer(newWorkbook()));
  await page.getByRole('tab', {name: 'Write'}).click();
  await text(page).fill(TEXT);
  await line(page, 'Win rate 18% → 23%').click();
  // However long the hand takes on a busy machine, to the page it comes at once.
  const editAndAdd = async (target: string) => {
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await page.getByLabel('Target').fill(target);
    await add(page).click();
    await page.clock.resume();
  };
  await editAndAdd('18');
  await page.getByText('Start and target must differ.').waitFor();
  await page.getByText('1 line stays here: 1 to correct').waitFor();
  expect(server.named('addOkrs')).toEqual([]);
  await editAndAdd('19');
  await page.getByText('Added:').waitFor();
  expect(server.named('addOkrs')[0]?.draft.objectives[0]?.keyResults[0]?.target).toBe(0.19);
  expect(errors).toEqual([]);
  // Its clock is not everybody's any longer, so no other test gets this tab.
  await page.close();
});

test('an unreadable number has its error beside it, stays as typed, and the way there', () =>
  visit(newWorkbook(), async ({page}) => {
    await text(page).fill(TEXT);
    await line(page, 'Win rate 18% → 23%').click();
    await page.getByLabel('Target').fill('a lot');
    await page.keyboard.press('Escape');
    await page.getByText('Not a number. Write it like').waitFor();
    await page.getByText('Adds 1 objective, 1 key result, 2 guardrails').waitFor();
    await page.getByRole('button', {name: '1 line stays here: 1 to correct'}).click();
    const focused = page.locator('input:focus');
    expect(await focused.inputValue()).toBe('a lot');
    expect(await focused.getAttribute('aria-invalid')).toBe('true');
  }));

test('nothing that is typed, chosen or clicked in a draft asks the server', () =>
  visit(fullWorkbook(), async ({page, server}) => {
    const before = server.calls.length;
    await text(page).pressSequentially('Objective: Grow', {delay: 5});
    await text(page).fill(TEXT);
    await line(page, 'Win rate 18% → 23%').click();
    await page.getByLabel('Target').fill('25');
    await page.getByLabel('Owner').fill('Ana');
    await page.getByLabel('KPI it moves').fill('Sales cycle');
    await page.getByLabel('KPI it moves').fill('Win rate');
    await page.getByText('3.5 σ beyond').waitFor();
    await page.getByRole('button', {name: 'Stretch target from'}).click();
    await page.getByText('1.5 σ beyond').waitFor();
    await page.getByLabel('Key result', {exact: true}).fill('Win rate 18% → 26%');
    await page.getByRole('button', {name: 'Read the fields from this wording'}).click();
    await page.getByText('4.0 σ beyond').waitFor();
    await page.getByRole('button', {name: 'Done'}).click();
    await line(page, 'refund').click();
    await page.getByLabel('Rule').fill('');
    await page.getByText('The guardrail has no rule').first().waitFor();
    await page.getByLabel('Rule').fill('≤ 2%');
    await page.getByRole('button', {name: 'Edit text'}).click();
    await page.getByRole('button', {name: 'Read text again'}).click();
    await page.getByRole('button', {name: 'Bring them back'}).click();
    await line(page, 'refund ≤ 2%').waitFor();
    await page.waitForTimeout(400);
    expect(server.calls.slice(before)).toEqual([]);
  }));

test('what is written before the workbook has been read is linked and dated once it has', () => {
  const workbook = fullWorkbook();
  let answer = () => {};
  workbook.gates.overview = new Promise((resolve) => {
    answer = resolve;
  });
  return visit(workbook, async ({page, server}) => {
    await text(page).fill(`${TEXT} by Q1`);
    await line(page, 'Win rate 18% → 23%').waitFor();
    await add(page).click();
    await page.getByText('Checking the last change …').waitFor();
    expect(await page.getByText('KPI Win rate').count()).toBe(0);
    answer();
    await page.getByText('Added:').waitFor();
    expect(server.named('addOkrs')[0]?.draft.objectives[0]?.keyResults[0]).toMatchObject({kpi: 'Win rate'});
  });
});

test('a KPI that got other values meanwhile is measured by those, and nothing changed by hand is lost', () =>
  visit(fullWorkbook(), async ({page, server}) => {
    await text(page).fill(TEXT);
    await page.getByText('2.5 σ beyond').waitFor();
    const {overview} = server.workbook;
    const came = async (sd: number) => {
      overview.kpis = overview.kpis.map((kpi) => (kpi.name === 'Win rate' ? {...kpi, sd} : kpi));
      await page.getByRole('tab', {name: 'Build'}).click();
      await page.getByRole('tab', {name: 'Write'}).click();
    };
    await came(0.05);
    await page.getByText('1.0 σ beyond').waitFor();
    await line(page, 'refund').click();
    await page.getByLabel('Rule').fill('≤ 2%');
    await page.keyboard.press('Escape');
    await came(0.01);
    await page.getByText('5.0 σ beyond').waitFor();
    await line(page, 'refund ≤ 2%').waitFor();
  }));

test('reading the text again over changes by hand asks first and can be taken back', () =>
  visit(newWorkbook(), async ({page}) => {
    await text(page).fill(TEXT);
    await line(page, 'proposal revamp').click();
    await page.getByRole('textbox', {name: 'Initiative'}).fill('pricing drivers');
    await page.keyboard.press('Escape');
    expect(await text(page).count()).toBe(0);
    await page.getByRole('button', {name: 'Edit text'}).click();
    await text(page).fill(`${TEXT}\n- KR3: Sign-ups 10 → 20`);
    await page.waitForTimeout(400);
    await line(page, 'pricing drivers').waitFor();
    await page.getByRole('button', {name: 'Read text again'}).click();
    await line(page, 'proposal revamp').waitFor();
    await line(page, 'Sign-ups').waitFor();
    await page.getByRole('button', {name: 'Bring them back'}).click();
    await line(page, 'pricing drivers').waitFor();
  }));

test('lines that cannot be read are named and stay in the text', () =>
  visit(newWorkbook(), async ({page}) => {
    await text(page).fill(`${TEXT}\n| some stray | thought |`);
    await page.getByText('Not read, 1 line:').waitFor();
    expect(await page.getByRole('region', {name: 'Not read'}).getByText('some stray · thought').count()).toBe(
      1,
    );
    expect(await text(page).inputValue()).toContain('some stray');
  }));

test('a linked KPI with history gives the stretch target, and the old one back', () =>
  visit(fullWorkbook(), async ({page}) => {
    await text(page).fill(TEXT);
    await line(page, 'Win rate 18% → 23%').click();
    expect(await page.getByText('Stretch target from').count()).toBe(1);
    await page.getByLabel('KPI it moves').fill('');
    expect(await page.getByText('Stretch target from').count()).toBe(0);
    await page.getByLabel('KPI it moves').fill('Win rate');
    await page.getByRole('button', {name: 'Stretch target from'}).click();
    await page.getByText('µ 18%, σ 2% from 24 values, noisy: stretch target 21%.').waitFor();
    expect(await page.getByLabel('Target').inputValue()).toBe('21%');
    await page.getByText('1.5 σ beyond').waitFor();
    await page.getByRole('button', {name: 'Put 23% back'}).click();
    expect(await page.getByLabel('Target').inputValue()).toBe('23%');
    await page.getByLabel('KPI it moves').fill('Sales cycle');
    await page.getByRole('button', {name: 'Stretch target from'}).click();
    await page.getByText('KPI data has one value of Sales cycle; a spread needs two.').waitFor();
    expect(await page.getByLabel('Target').inputValue()).toBe('23%');
  }));

test('written by hand: a sentence fills the fields of a new key result', () =>
  visit(newWorkbook(), async ({page, server}) => {
    await page.getByRole('button', {name: 'Write by hand'}).click();
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    await page.keyboard.insertText('Be useful in week one');
    await page.getByRole('button', {name: 'Done'}).click();
    await line(page, 'New key result').click();
    await page.getByLabel('Key result', {exact: true}).fill('Sign-ups 10 → 20');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some((field) => field.value === '20'),
    );
    await page.getByRole('button', {name: 'Done'}).click();
    await page.getByRole('button', {name: 'Add a guardrail'}).click();
    await page.getByRole('button', {name: 'Done'}).click();
    await page.getByText('Adds 1 objective and 1 key result.').waitFor();
    await add(page).click();
    await page.getByText('Added:').waitFor();
    expect(server.named('addOkrs')[0]?.draft.objectives).toMatchObject([
      {
        text: 'Be useful in week one',
        keyResults: [{start: 10, target: 20, type: 'Increase'}],
        guardrails: [],
      },
    ]);
  }));

test('a draft survives the other view and closing the sidebar', () =>
  visit(newWorkbook(), async ({page}) => {
    await text(page).fill(TEXT);
    await line(page, 'refund').click();
    await page.getByLabel('Rule').fill('≤ 2%');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', {name: 'Build'}).click();
    await page.getByRole('tab', {name: 'Write'}).click();
    await line(page, 'refund ≤ 2%').waitFor();
    await page.reload();
    await line(page, 'refund ≤ 2%').waitFor();
    await page.getByText('No owner').first().waitFor();
  }));

test('a draft stays with its spreadsheet, and goes when it is added', () =>
  visit(newWorkbook(), async ({page}) => {
    await text(page).fill(TEXT);
    await line(page, 'Win rate 18% → 23%').waitFor();
    await page.goto(addressOf('another'));
    await page.getByRole('tab', {name: 'Write'}).click();
    expect(await text(page).inputValue()).toBe('');
    await text(page).fill('Objective: Another\n- KR1: Churn 4% → 2%');
    await line(page, 'Churn 4% → 2%').waitFor();

    await page.goto(addressOf('first'));
    await line(page, 'Win rate 18% → 23%').waitFor();
    await add(page).click();
    await page.getByText('Added:').waitFor();
    await page.reload();
    expect(await text(page).inputValue()).toBe('');
    await page.goto(addressOf('another'));
    await line(page, 'Churn 4% → 2%').waitFor();
  }));

test('hostile text stays text', () =>
  visit(newWorkbook(), async ({page, server}) => {
    const hostile = '<script>alert(1)</script>';
    const image = '<img src=x onerror=alert(1)>';
    await text(page).fill(`Objective: ${hostile}\n- KR1: ${hostile} 1 → 2 ${image}\n| ${hostile} | x |`);
    await page.getByText('Not read, 1 line:').waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.getByText(hostile).count()).toBeGreaterThanOrEqual(3);
    await page.getByText('Left out: HTML tags').waitFor();
    await add(page).click();
    await page.getByText('Added:').waitFor();
    expect(server.named('addOkrs')[0]?.draft.objectives[0]?.text).toBe(hostile);
  }));

test('without a connection a draft is read all the same, and linked when the workbook could be read', () => {
  const workbook = fullWorkbook();
  workbook.hostErrors.overview = 'NetworkError: Connection failure due to HTTP 0';
  return visit(workbook, async ({page, server}) => {
    const view = page.getByRole('tabpanel', {name: 'Write'});
    await view.getByText('There is no connection to Google.').waitFor();
    await text(page).fill(TEXT);
    await line(page, 'Win rate 18% → 23%').waitFor();
    server.workbook.hostErrors = {};
    await view.getByRole('button', {name: 'Try again'}).click();
    await page.getByText('KPI Win rate').waitFor();
    await page.getByText('2.5 σ beyond').waitFor();
  });
});

test('the main job by keyboard alone', () =>
  visit(newWorkbook(), async ({page, server}) => {
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const here = await page.evaluate(() => {
          const {activeElement: at} = document;
          const labels =
            at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
          return `${labels?.[0]?.textContent ?? at?.textContent ?? ''}`;
        });
        if (here.includes(name)) return;
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    await tabTo('Paste your OKRs');
    await page.keyboard.insertText(TEXT);
    await line(page, 'Win rate 18% → 23%').waitFor();
    await tabTo('Win rate');
    await page.keyboard.press('Enter');
    await page.getByLabel('Key result', {exact: true}).waitFor();
    await tabTo('Owner');
    await page.keyboard.type('Ana');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
    await tabTo('Add to OKRs');
    await page.keyboard.press('Enter');
    await page.getByText('Added:').waitFor();
    expect(server.named('addOkrs')[0]?.draft.objectives[0]?.keyResults[0]?.owner).toBe('Ana');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await server.led(1)).toEqual(['Settings!A1']);
  }));
