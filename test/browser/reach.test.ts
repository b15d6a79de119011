/** Everybody can reach everything: on a laptop at 200%, with a screen reader, with many tabs. */
import {readFileSync} from 'node:fs';
import type {AxeResults} from 'axe-core';
import {useDesk} from './browser';
import type {Workbench} from './workbench';

const desk = useDesk();

/** A laptop's 1440 × 900 at 200%: half as many pixels to lay things out in. */
const enlarged = {width: 720, height: 450};
const usual = {width: 1440, height: 900};

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type PageWithAxe = typeof globalThis & {
  axe: {run(place: Document, options: {iframes: boolean}): Promise<AxeResults>};
};

/** What axe finds serious or critical, in the page and in the sidebar's frame, with the elements. */
async function barriers({page}: Workbench): Promise<string[]> {
  const found: string[] = [];
  const sidebar = page.locator('#sidebar iframe');
  const inSidebar = (await sidebar.count()) > 0 && (await (await sidebar.elementHandle())?.contentFrame());
  for (const frame of inSidebar ? [page.mainFrame(), inSidebar] : [page.mainFrame()]) {
    await frame.evaluate(axe);
    // The frame is asked by itself: the page's own scripts have no door into it.
    const {violations} = await frame.evaluate(() =>
      (globalThis as PageWithAxe).axe.run(document, {iframes: false}),
    );
    for (const {id, impact, nodes} of violations) {
      if (impact === 'serious' || impact === 'critical')
        found.push(...nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`));
    }
  }
  return found;
}

const openSidebar = async (workbench: Workbench) => {
  await workbench.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');
  await workbench.sidebar.getByRole('tab', {name: 'Write'}).waitFor();
};

describe('at 200%', () => {
  test('the menus are there, and lead to the sidebar', async () => {
    const workbench = await desk.open(enlarged);
    for (const menu of ['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Extensions']) {
      const box = await workbench.page.getByRole('button', {name: menu, exact: true}).boundingBox();
      expect([menu, box && box.x >= 0 && box.x + box.width <= enlarged.width]).toEqual([menu, true]);
    }
    await openSidebar(workbench);
    await workbench.screenshot('at-200-percent');
  });

  test('where to begin has its button in sight', async () => {
    const {page} = await desk.arrive(enlarged);
    const button = page
      .getByRole('region', {name: 'Where to begin'})
      .getByRole('button', {name: 'Open sidebar'});
    // A click waits until nothing lies over the button, but would also scroll to it.
    const box = await button.boundingBox();
    expect(box && box.y + box.height < enlarged.height - 30).toBe(true);
    await button.click();
    await page.locator('#sidebar').waitFor();
  });
});

test.each([
  ['at 200%', enlarged],
  ['at 100%', usual],
])('many tabs never cover the sidebar’s buttons %s', async (_, size) => {
  const workbench = await desk.open(size);
  await openSidebar(workbench);
  for (let n = 0; n < 14; n++) await workbench.page.getByRole('button', {name: 'Add a sheet'}).click();
  await workbench.becomes(async () => (await workbench.sheetTabs()).length, 15);
  const covered = await workbench.page.evaluate(() => {
    const sidebar = document.querySelector('#sidebar')!;
    const {left, right, top, bottom} = sidebar.getBoundingClientRect();
    const across = [left + 1, (left + right) / 2, right - 1];
    const down = [top + 20, bottom - 60, bottom - 20, bottom - 1];
    return across.flatMap((x) =>
      down.flatMap((y) => (sidebar.contains(document.elementFromPoint(x, y)) ? [] : [`${x}, ${y}`])),
    );
  });
  expect(covered).toEqual([]);
  const main = workbench.sidebar.getByRole('button', {name: 'Make sheets'});
  const box = await main.boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= size.height).toBe(true);
});

describe('for a screen reader nothing stands in the way', () => {
  test('of the page, its menus, the sidebar and the tabs', async () => {
    const workbench = await desk.open();
    expect(['first', await barriers(workbench)]).toEqual(['first', []]);
    await openSidebar(workbench);
    expect(['sidebar', await barriers(workbench)]).toEqual(['sidebar', []]);
    await workbench.sidebar.getByRole('tab', {name: 'Write'}).click();
    expect(['write', await barriers(workbench)]).toEqual(['write', []]);
    await workbench.openMenu('Format');
    expect(['menu', await barriers(workbench)]).toEqual(['menu', []]);
    await workbench.press('Escape');
    await workbench.page.getByRole('button', {name: 'Menu of Sheet1'}).click();
    expect(['tab', await barriers(workbench)]).toEqual(['tab', []]);
  });

  test.each([
    ['Format', 'Conditional formatting'],
    ['Data', 'Data Validation'],
    ['Data', 'Split text to columns'],
    ['Insert', 'Chart'],
    ['Edit', 'Find and replace'],
  ])('of the panel %s → %s', async (top, item) => {
    const workbench = await desk.open();
    await workbench.openMenu(top, item);
    await workbench.page.locator('.o-sidePanel').first().waitFor();
    expect(await barriers(workbench)).toEqual([]);
  });
});

test('every control of the tools has a name, and says when it cannot be used', async () => {
  const {page} = await desk.open();
  const tools = page.locator('.o-toolbar-tools');
  // Names come after the tools are drawn; of two with one name waiting fails.
  for (const name of [
    'Undo (Ctrl+Z)',
    'Bold (Ctrl+B)',
    'Fill Color',
    'Borders',
    'Named ranges',
    'Zoom: choose',
  ])
    await tools.getByRole('button', {name}).waitFor();
  await tools.getByRole('button', {name: 'Undo (Ctrl+Z)', disabled: true}).waitFor();
  await page.getByRole('textbox', {name: 'Formula bar'}).waitFor();
  const nameless = await tools
    .locator('.o-toolbar-button, .o-menu-item-button, input')
    .evaluateAll((all) =>
      all
        .filter((it) => !it.querySelector('[aria-label]') && !it.getAttribute('aria-label')?.trim())
        .map(({outerHTML}) => outerHTML),
    );
  expect(nameless).toEqual([]);
});
