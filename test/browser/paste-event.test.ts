/** A paste as a person does it: copied from a page that hands over what Docs or Sheets would, and Ctrl+V in the sidebar. */
import type {Page} from 'playwright-core';
import {docsPlan} from '../documents/docs-plan';
import {sheetsGrid} from '../documents/sheets-grid';
import {FakeServer, newWorkbook} from '../sidebar/fake-server';
import {type OpenSidebar, openSidebar} from '../sidebar/open-sidebar';
import {theBrowser} from './launch';
import {picture} from './pictures';

jest.setTimeout(60_000);

const browser = theBrowser();

/** Puts what a program would onto the clipboard, by a copy of its own. */
async function copied(html: string, plain: string): Promise<void> {
  const source = await browser.newPage();
  await source.setContent('<p id="all">x</p>');
  await source.evaluate(
    ([rich, text]) => {
      document.addEventListener('copy', (event) => {
        event.preventDefault();
        event.clipboardData!.setData('text/html', rich!);
        event.clipboardData!.setData('text/plain', text!);
      });
      getSelection()!.selectAllChildren(document.body);
    },
    [html, plain],
  );
  await source.keyboard.press('Control+c');
  await source.close();
}

async function pasted(html: string, plain: string, act: (one: OpenSidebar<FakeServer>) => Promise<void>) {
  const sidebar = await openSidebar(browser, new FakeServer(newWorkbook()));
  const {page} = sidebar;
  await page.getByRole('tab', {name: 'Write'}).click();
  await copied(html, plain);
  await page.bringToFront();
  await page.getByLabel('Paste your OKRs').focus();
  await page.keyboard.press('Control+v');
  await act(sidebar);
  expect(sidebar.errors).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await sidebar.leave();
}

const shot = (page: Page, name: string) => picture(page, `paste-${name}`);

test('a document of Docs keeps its objectives, and the first key result is in sight', () =>
  pasted(docsPlan.html!, 'flat text', async ({page, server}) => {
    await page.getByText('Adds 2 objectives, 5 key results and 3 initiatives').waitFor();
    await page.getByText('1 line stays here: 1 to complete').waitFor();
    await shot(page, 'docs');
    const first = page.getByRole('button', {name: 'Cart abandonment'});
    const box = (await first.boundingBox())!;
    expect(box.y + box.height).toBeLessThan(560);
    expect(await page.getByLabel('Paste your OKRs').inputValue()).toContain(
      '## Objective 1: Paying takes one breath',
    );
    await page.getByText('Left out: images and the table of contents.').waitFor();
    // The line without a target goes along when that is ticked.
    await page.getByRole('checkbox', {name: 'Add it all the same'}).check();
    await page.getByText('Adds 2 objectives, 6 key results and 3 initiatives').waitFor();
    await page.getByRole('checkbox', {name: 'Add it all the same'}).uncheck();
    await page.getByRole('button', {name: 'Add to OKRs'}).click();
    await page.getByRole('button', {name: 'Back to what stayed here (1)'}).click();
    await page.getByRole('button', {name: 'Publish the loyalty concept'}).waitFor();
    expect(server.named('addOkrs')[0]?.draft.objectives.map(({keyResults}) => keyResults.length)).toEqual([
      3, 2,
    ]);
    await page.getByRole('checkbox', {name: 'Add it all the same'}).check();
    await page.getByText('Adds 1 key result.').waitFor();
    await page.getByRole('button', {name: 'Add to OKRs'}).click();
    await page.getByText('Added:').waitFor();
    expect(server.named('addOkrs')[1]?.draft.objectives).toMatchObject([
      {okr: 'O2', keyResults: [{text: 'Publish the loyalty concept'}]},
    ]);
  }));

test('cells of Sheets become objectives with their key results, start, target and where they stand now', () =>
  pasted(sheetsGrid.html!, 'flat text', async ({page}) => {
    await page.getByRole('button', {name: 'Win rate in enterprise 16% → 22% · now 17.5%'}).waitFor();
    await page.getByText('Adds 2 objectives and 5 key results.').waitFor();
    await shot(page, 'sheets');
    await page.getByRole('button', {name: 'lines were not read'}).click();
    await shot(page, 'sheets-unread');
    const choice = page.getByLabel(/^Use “Legend:/);
    await choice.selectOption({label: 'Initiative'});
    await page.getByText('Adds 2 objectives, 5 key results and 1 initiative.').waitFor();
  }));

test('the levels of a document can be taken otherwise in one click, and the text decides again', () =>
  pasted(
    '<h2>Growth</h2><h3>More people try us</h3><ul><li>Trials 140 → 260</li></ul><h3>Known in Poland</h3><ul><li>Searches 2,000 → 5,000</li></ul>',
    '',
    async ({page}) => {
      await page.getByText('Read headings of level 3 as objectives, bullets as key results.').waitFor();
      await shot(page, 'levels');
      await page.getByRole('button', {name: 'Rather headings of level 2'}).click();
      await page.getByText('Read headings of level 2 as objectives').waitFor();
      await page.getByRole('region', {name: 'Growth'}).waitFor();
      await page.getByRole('button', {name: 'Let the text decide'}).click();
      await page.getByRole('region', {name: 'Known in Poland'}).waitFor();
    },
  ));

test('a file is opened, and one of another kind is refused in words', async () => {
  const sidebar = await openSidebar(browser, new FakeServer(newWorkbook()));
  const {page} = sidebar;
  await page.getByRole('tab', {name: 'Write'}).click();
  const choose = async (name: string, content: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', {name: 'Open a file'}).click();
    await (await chooser).setFiles({name, mimeType: 'application/octet-stream', buffer: content});
  };
  await choose('okrs.xlsx', Buffer.from('PK'));
  await page.getByText('okrs.xlsx is no .csv, .tsv, .md or .txt file.').waitFor();
  await choose(
    'okrs.csv',
    Buffer.from('Ziel;Schlüsselergebnis;Start;Zielwert\nWachsen;Kündigungen;5%;3%', 'latin1'),
  );
  await page.getByRole('button', {name: 'Kündigungen 5% → 3%'}).waitFor();
  await shot(page, 'file');
  expect(sidebar.errors).toEqual([]);
  await sidebar.leave();
});
