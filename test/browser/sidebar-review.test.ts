/** The view Review: five groups, what can be done about each finding, and nothing typed that is lost. */
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';
import {FakeServer, fullWorkbook, type Workbook} from '../sidebar/fake-server';
import {type OpenSidebar, openSidebar} from '../sidebar/open-sidebar';
import {reviewList} from '../sidebar/review-list';
import {theBrowser} from './launch';
import {picture} from './pictures';

jest.setTimeout(60_000);

interface PageWithAxe {
  readonly axe: {run(): Promise<AxeResults>};
}

function working(): Workbook {
  const workbook = {...fullWorkbook(), review: reviewList()};
  workbook.overview.teams = ['Sales', 'Marketing'].map((name) => ({name, page: null}));
  workbook.overview.warnings = ['The spreadsheet and the script live in two time zones.'];
  return workbook;
}

const browser = theBrowser();

const shot = (page: Page, name: string) => picture(page, `review-${name}`);
const open = (page: Page) => page.getByRole('tab', {name: 'Review'}).click();
const group = (page: Page, name: string) => page.getByRole('region', {name, exact: true});
const item = (page: Page, text: string) => page.locator('.finding', {hasText: text});
const inFront = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 60) ?? '');

/** What keeps somebody with a screen reader or a keyboard from working here. */
async function seriousIn(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({path: require.resolve('axe-core/axe.min.js')});
  const {violations} = await page.evaluate(() => (globalThis as unknown as PageWithAxe).axe.run());
  const serious = violations.filter(({impact}) => impact === 'serious' || impact === 'critical');
  return serious.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
}

async function visit(
  workbook: Workbook,
  act: (sidebar: OpenSidebar<FakeServer>) => Promise<void>,
): Promise<void> {
  const sidebar = await openSidebar(browser, new FakeServer(workbook));
  await open(sidebar.page);
  await act(sidebar);
  expect(sidebar.errors).toEqual([]);
  const {page} = sidebar;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await sidebar.leave();
}

test('five groups, worst first, with what was decided folded away, and a way to every cell', () =>
  visit(working(), async ({page, server}) => {
    await group(page, 'Guardrails').waitFor();
    expect(await page.getByRole('heading', {level: 2}).allTextContents()).toEqual([
      'Guardrails ',
      'KPIs 2',
      'OKRs 1',
      'Data 3',
      'Cycle 1',
    ]);
    await page.getByText('7 findings, worst first in each group.', {exact: true}).waitFor();
    // Every tab is in sight.
    const tabs = page.getByRole('tablist');
    expect(await tabs.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
    await shot(page, 'list');
    expect(await group(page, 'Guardrails').getByText('CAC payback').count()).toBe(0);
    await group(page, 'Guardrails').getByRole('button', {name: '1 decided'}).click();
    await group(page, 'Guardrails').getByText('Decided: No new campaigns until').waitFor();
    const broken = item(page, 'Win rate 14.1%');
    await broken.getByText('O1.1 should be moving it · Ana').waitFor();
    await broken.getByRole('button', {name: 'Win rate', exact: true}).click();
    await item(page, '5 KPIs have none').getByRole('button', {name: 'and 2 more'}).click();
    await item(page, '5 KPIs have none').getByRole('button', {name: 'Time to value'}).click();
    expect(await server.led(2)).toEqual(['KPIs!A8', 'KPIs!O10']);
    await group(page, 'Data').getByText('two time zones').waitFor();
    await page.getByLabel('Team', {exact: true}).selectOption('Marketing');
    // What is nobody's alone stays: queries, sheets, names.
    await page.getByText('Win rate 14.1%').waitFor({state: 'detached'});
    await page.getByText('5 KPIs have none').waitFor();
    await page.reload();
    await page.getByRole('tab', {name: 'Review', selected: true}).waitFor();
    expect(await page.getByLabel('Team', {exact: true}).inputValue()).toBe('Marketing');
    await page.getByText('H1 2026: locked').waitFor();
    await page.getByRole('button', {name: 'Close the cycle'}).click();
    await page.getByRole('tab', {name: 'Cycle', selected: true}).waitFor();
    expect(await inFront(page)).toBe('Cycle');
  }));

test('a decision is written by keyboard, saved as a row, and taken back into its fields', () =>
  visit(working(), async ({page, server}) => {
    const win = item(page, 'Win rate 14.1%');
    await win.getByRole('button', {name: 'Decide …'}).focus();
    await page.keyboard.press('Enter');
    // A person types when the field has the keyboard.
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    await page.keyboard.type('=Call every lost deal');
    await page.keyboard.press('Tab');
    expect(await win.getByLabel('Owner').inputValue()).toBe('Ana');
    await win.getByLabel('Due').fill('2026-03-14');
    await shot(page, 'deciding');
    await win.getByRole('button', {name: 'Save decision'}).click();
    await page.getByText('Saved:', {exact: true}).waitFor();
    expect(server.named('decide')).toMatchObject([
      {about: 'Win rate', decision: '=Call every lost deal', owner: 'Ana', due: '2026-03-14'},
    ]);
    await group(page, 'KPIs').getByRole('button', {name: '1 decided'}).waitFor();
    await shot(page, 'decided');
    server.workbook.review = reviewList();
    await page.getByRole('button', {name: 'Undo'}).click();
    await page.getByText('Taken back:').waitFor();
    await win.getByRole('button', {name: 'Decide … (begun)'}).click();
    expect(await win.getByLabel('What happens now').inputValue()).toBe('=Call every lost deal');
    await page.keyboard.press('Escape');
    await page.locator('button:focus', {hasText: 'Decide … (begun)'}).waitFor();
  }));

test('what was decided and done, and worries all the same, waits for somebody again', () => {
  const workbook = working();
  workbook.review.findings = workbook.review.findings.map((one) =>
    one.about === 'O1.2' ? {...one, answer: 'One template for contracts', isDone: true} : one,
  );
  return visit(workbook, async ({page}) => {
    const cycle = item(page, 'Sales cycle 54 → 42 days');
    await cycle.getByText('Done, and it still worries: One template for contracts').waitFor();
    await cycle.getByRole('button', {name: 'Decide anew …'}).waitFor();
    await cycle.getByRole('button', {name: /^Dismiss/}).click();
    await group(page, 'OKRs').getByRole('button', {name: '1 dismissed'}).waitFor();
  });
});

test('what moved since the lock takes a reason', () =>
  visit(working(), async ({page, server}) => {
    const moved = item(page, 'O1.3: target 28% → 27%');
    await moved.getByRole('button', {name: 'Give a reason …'}).click();
    await page.keyboard.type('The segment shrank');
    await moved.getByLabel('Agreed by').fill('Ana');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved:', {exact: true}).waitFor();
    expect(server.named('explain')).toMatchObject([
      {id: 'O1.3', reason: 'The segment shrank', agreedBy: 'Ana'},
    ]);
  }));

test('nothing typed is lost by closing, reloading, another view, a failed save, or a finding that goes', () => {
  const workbook = working();
  workbook.refusals.decide = {
    message: 'O1.2 does not stand in the workbook any more, so nothing was saved.',
    hint: 'What you typed is kept.',
  };
  return visit(workbook, async ({page, server}) => {
    const cycle = item(page, 'Sales cycle 54 → 42 days');
    await cycle.getByRole('button', {name: 'Decide …'}).click();
    await page.keyboard.type('Template for contracts');
    await cycle.getByRole('button', {name: 'Close'}).click();
    await page.getByRole('tab', {name: 'Build'}).click();
    await page.reload();
    await open(page);
    await cycle.getByRole('button', {name: 'Decide … (begun)'}).click();
    await cycle.getByRole('button', {name: 'Save decision'}).click();
    await page.getByText('O1.2 does not stand in the workbook any more').waitFor();
    expect(await cycle.getByLabel('What happens now').inputValue()).toBe('Template for contracts');
    await shot(page, 'failed');
    workbook.review.findings = workbook.review.findings.filter(({about}) => about !== 'O1.2');
    await page.getByRole('tab', {name: 'Build'}).click();
    await open(page);
    const left = page.getByRole('region', {name: 'Typed and not saved'});
    await left.getByText('Template for contracts').waitFor();
    delete workbook.refusals.decide;
    await shot(page, 'orphan');
    await left.getByRole('button', {name: 'Save it all the same'}).click();
    await page.getByText('Saved:', {exact: true}).waitFor();
    await left.waitFor({state: 'detached'});
    expect(server.named('decide')).toHaveLength(2);
  });
});

test('what is dismissed stays folded away until it says something else', () => {
  const workbook = working();
  return visit(workbook, async ({page}) => {
    await page.getByRole('button', {name: 'Dismiss: Sales cycle 54 → 42 days'}).click();
    await group(page, 'OKRs').getByRole('button', {name: '1 dismissed'}).waitFor();
    // The keyboard goes on with the next finding.
    await item(page, 'KPIs').locator('button:focus').waitFor();
    await page.reload();
    await open(page);
    await group(page, 'OKRs').getByRole('button', {name: '1 dismissed'}).click();
    await page.getByRole('button', {name: 'Bring back: Sales cycle 54 → 42 days'}).waitFor();
    workbook.review.findings = workbook.review.findings.map((one) =>
      one.about === 'O1.2' ? {...one, soWhat: 'owner says 80%, history <5%'} : one,
    );
    await page.getByRole('tab', {name: 'Build'}).click();
    await open(page);
    await page.getByRole('button', {name: 'Dismiss: Sales cycle 54 → 42 days'}).waitFor();
  });
});

test('a machine repairs a sheet and names; what is in the way is asked about first', () =>
  visit(working(), async ({page, server}) => {
    await item(page, '12 cells written otherwise').getByRole('button', {name: 'Repair'}).click();
    await page.getByText('Saved:', {exact: true}).waitFor();
    expect(server.named('tidyNames')).toMatchObject([
      {corrections: [{table: 'kpiData', column: 'kpi', from: 'win rate ', to: 'Win rate'}]},
    ]);
    await page.getByText('12 cells written otherwise').waitFor({state: 'detached'});
    await item(page, 'Signal: something was typed').getByRole('button', {name: 'Repair'}).click();
    await page.getByText('Repaired:').waitFor();
    expect(server.named('buildSheet')).toMatchObject([{key: 'kpis', move: false}]);
  }));

test.each<[name: string, workbook: () => Workbook, says: string, handOvers: number]>([
  [
    'an empty workbook',
    () => {
      const workbook = fullWorkbook();
      workbook.overview.kpis = [];
      return workbook;
    },
    'Nothing to review yet. Paste OKRs under Write, or make KPIs under Build.',
    0,
  ],
  ['one where all is well', fullWorkbook, 'Nothing waits here: no limit broken', 1],
])('%s says so', (name, workbook, says, handOvers) =>
  visit(workbook(), async ({page}) => {
    await page.getByText(says).waitFor();
    await page.getByRole('button', {name: 'Lock the cycle'}).waitFor();
    expect(await page.getByRole('button', {name: 'Hand over what somebody owns'}).count()).toBe(handOvers);
    await shot(page, name.replaceAll(' ', '-'));
  }),
);

test('fifty findings, long words and a screen reader', () => {
  const workbook = working();
  const [some] = workbook.review.findings.filter(({group}) => group === 'OKRs');
  workbook.review.findings.push(
    ...Array.from({length: 50}, (_, n) => ({
      ...some!,
      key: `warning okrs o9.${n}`,
      about: `O9.${n}`,
      what: `${'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(2)}${n} <b>`,
    })),
  );
  return visit(workbook, async ({page}) => {
    await group(page, 'OKRs').getByRole('button', {name: 'Show 45 more'}).click();
    expect(await group(page, 'OKRs').locator('.finding').count()).toBe(51);
    await item(page, 'Sales cycle').getByRole('button', {name: 'Decide …'}).click();
    expect(await seriousIn(page)).toEqual([]);
    await shot(page, 'many');
  });
});

test('what somebody owns goes to somebody else, seen before and undone after', () =>
  visit(working(), async ({page, server}) => {
    const opener = page.getByRole('button', {name: 'Hand over what somebody owns'});
    await opener.click();
    const form = page.getByRole('form', {name: 'Hand over'});
    // The keyboard is in the form, and Escape gives it back.
    await page.keyboard.press('Escape');
    await form.waitFor({state: 'detached'});
    expect(await inFront(page)).toBe('Hand over what somebody owns');
    await page.keyboard.press('Enter');
    await form.getByLabel('From', {exact: true}).selectOption('Bo');
    await form.getByText('Bo owns nothing that is open.').waitFor();
    await form.getByLabel('To', {exact: true}).fill('Carla');
    expect(await form.getByRole('button', {name: 'Hand over', exact: true}).isDisabled()).toBe(true);
    await form.getByLabel('From', {exact: true}).selectOption('Ana');
    await form.getByRole('button', {name: 'O1.2', exact: true}).click();
    expect(await server.led(1)).toEqual(['OKRs!C8']);
    await form.getByLabel('To', {exact: true}).fill('ana');
    expect(await form.getByRole('button', {name: 'Hand over 2 rows'}).isDisabled()).toBe(true);
    await form.getByLabel('To', {exact: true}).fill('Carla ');
    await form.scrollIntoViewIfNeeded();
    await shot(page, 'hand-over');
    expect(await seriousIn(page)).toEqual([]);
    await form.getByRole('button', {name: 'Hand over 2 rows'}).click();
    await page.getByRole('button', {name: 'Undo'}).waitFor();
    expect(server.named('handOver').map(({from, to}) => [from, to])).toEqual([['Ana', 'Carla']]);
    await form.waitFor({state: 'detached'});
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'What was done',
    );
  }));

test('what is refused is said, and the names stay', () =>
  visit(
    {...working(), refusals: {handOver: {message: 'Ana owns nothing that is open.', hint: 'Look again.'}}},
    async ({page}) => {
      await page.getByRole('button', {name: 'Hand over what somebody owns'}).click();
      const form = page.getByRole('form', {name: 'Hand over'});
      await form.getByLabel('From', {exact: true}).selectOption('Ana');
      await form.getByLabel('To', {exact: true}).fill('Carla');
      await form.getByRole('button', {name: 'Hand over 2 rows'}).click();
      await page.getByText('Look again.').waitFor();
      expect(await form.getByLabel('To', {exact: true}).inputValue()).toBe('Carla');
    },
  ));
