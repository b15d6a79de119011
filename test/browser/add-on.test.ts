import {useDesk} from './browser';
import type {Workbench} from './workbench';

const desk = useDesk();

const openSidebar = (workbench: Workbench) => workbench.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');

/** Escape asks the page for the keyboard by a message from the sidebar's frame, which takes a moment. */
const keyboardIsBack = (workbench: Workbench) =>
  workbench.page.waitForFunction(() => !(document.activeElement instanceof HTMLIFrameElement));

/** Makes a sheet as the sidebar's *Build* does: tick it, press the button, wait for the word. */
async function build(workbench: Workbench, sheet: string): Promise<void> {
  await openSidebar(workbench);
  const {sidebar} = workbench;
  await sidebar.getByRole('checkbox', {name: new RegExp(`^${sheet}`)}).check();
  await sidebar.getByRole('button', {name: /^Make/}).click();
  await sidebar.getByText('Made:').waitFor({timeout: 30_000});
}

describe('custom functions', () => {
  test('are explained while they are typed, and compute', async () => {
    const workbench = await desk.open();
    await workbench.startTyping('B3', '=KR_PROGRESS(18%, ');
    const help = workbench.page.locator('.o-formula-assistant:visible').first();
    await help.getByText('how far a key result has moved').waitFor();
    await help.getByText('The latest value. Blank counts as no progress yet.').waitFor();
    // The argument in focus is drawn a moment after the text around it.
    await workbench.becomes(
      () => help.locator('.o-formula-assistant-focus').first().textContent(),
      'current',
    );
    await workbench.screenshot('formula-help');
    await workbench.page.keyboard.type('20%, 23%)');
    await workbench.press('Enter');
    expect(await workbench.readCell('B3')).toBe('40%');
  });

  test('are entered while the pointer rests on a part of the formula', async () => {
    const workbench = await desk.open();
    await workbench.startTyping('B3', '=KR_PROGRESS(18%, 20%, 23%)');
    const part = workbench.page.locator('.o-composer:visible span', {hasText: '23%'}).first();
    // What is typed is drawn anew as it comes: in between the part is nowhere.
    let box = await part.boundingBox();
    while (!box) box = await part.boundingBox();
    const {x, y, width, height} = box;
    await workbench.page.mouse.move(x + width / 2 - 2, y + height / 2);
    await workbench.page.mouse.move(x + width / 2, y + height / 2);
    await workbench.press('Enter');
    // What the pointer is over is asked for a moment after it came to rest.
    await workbench.page.waitForTimeout(200);
    expect(await workbench.readCell('B3')).toBe('40%');
  });

  test('say in the cell what is wrong', async () => {
    const workbench = await desk.open();
    await workbench.typeInCell('B3', '=KR_PROGRESS(5, 5, 5)');
    expect(await workbench.readCell('B3')).toMatch(/^#ERROR/);
    await workbench.hover('B3');
    await workbench.page.getByText('start and target must differ').waitFor();
  });
});

describe('the sidebar', () => {
  test('is 300 px wide beside the grid, under the tools, at both common window sizes', async () => {
    for (const size of [
      {width: 1440, height: 900},
      {width: 1024, height: 700},
    ]) {
      const workbench = await desk.open(size);
      await openSidebar(workbench);
      await workbench.sidebar.getByRole('tab', {name: 'Write'}).waitFor();
      const aside = await workbench.page.locator('#sidebar').boundingBox();
      const frame = await workbench.page.locator('#sidebar iframe').boundingBox();
      const tools = await workbench.page.locator('.o-spreadsheet-topbar-wrapper').boundingBox();
      const canvas = await workbench.page.locator('.o-grid canvas').first().boundingBox();
      expect(frame?.width).toBe(300);
      expect(aside).toMatchObject({x: size.width - 300, width: 300});
      expect(Math.abs((aside?.y ?? 0) - (tools?.y ?? 0) - (tools?.height ?? 0))).toBeLessThanOrEqual(1);
      expect((aside?.y ?? 0) + (aside?.height ?? 0)).toBe(size.height);
      expect((canvas?.x ?? 0) + (canvas?.width ?? 0)).toBeLessThanOrEqual(size.width - 299);
      await workbench.screenshot(`sidebar-${size.width}`);
      // Its own page is no text of this one: readers, checkers and tests go through every attribute.
      const longest = await workbench.page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('*')].flatMap(({attributes}) =>
            [...attributes].map(({value}) => value.length),
          ),
        ),
      );
      expect(longest).toBeLessThan(10_000);
    }
  });

  test('opens by keyboard alone, and Escape leads back to the cells', async () => {
    const workbench = await desk.open();
    await workbench.press('Alt+n');
    await workbench.menuItem('KPI & OKR').waitFor();
    await workbench.press('ArrowDown', 'ArrowRight');
    await workbench.menuItem('Open sidebar').waitFor();
    await workbench.press('Enter');
    await workbench.sidebar.getByRole('tab', {name: 'Build'}).waitFor();
    // The sidebar takes the keyboard when it has been drawn; until then Escape would go to the menu.
    await workbench.page.waitForFunction(() => document.activeElement instanceof HTMLIFrameElement);
    await workbench.press('Escape');
    await keyboardIsBack(workbench);
    await workbench.press('7', 'Enter');
    await workbench.becomes(() => workbench.readCell('A1'), '7');
  });

  test('closes, and gives the keyboard back to the cells', async () => {
    const workbench = await desk.open();
    await openSidebar(workbench);
    await workbench.sidebar.getByRole('tab', {name: 'Write'}).click();
    await workbench.press('Escape');
    await keyboardIsBack(workbench);
    await workbench.press('7', 'Enter');
    await workbench.becomes(() => workbench.readCell('A1'), '7');
    await workbench.page.getByRole('button', {name: 'Close the sidebar'}).click();
    await workbench.page.locator('#sidebar').waitFor({state: 'detached'});
    await workbench.press('8', 'Enter');
    expect(await workbench.readCell('A2')).toBe('8');
  });

  test('keeps a draft when the page is reloaded, and out of other workbooks', async () => {
    const workbench = await desk.open();
    const draft = workbench.sidebar.getByLabel('Paste your OKRs');
    const keyResult = workbench.sidebar.getByRole('button', {name: /Win rate 18% → 23%/});
    await openSidebar(workbench);
    await workbench.sidebar.getByRole('tab', {name: 'Write'}).click();
    await draft.fill('Objective: Grow\n- KR1: Win rate 18% → 23%');
    await keyResult.waitFor();
    await workbench.saved();
    await workbench.reload();
    await openSidebar(workbench);
    await keyResult.waitFor();
    expect(await draft.inputValue()).toContain('Win rate 18% → 23%');
    await workbench.screenshot('draft-after-reload');

    const file = await workbench.downloadBy(() =>
      workbench.openMenu('File', 'Download', 'Workbench file (.kpiokr.json)'),
    );
    await workbench.openMenu('File', 'New');
    if (await workbench.dialog.count()) await workbench.answer('Continue without a copy');
    await workbench.nameIs('Untitled workbook');
    for (const open of [() => Promise.resolve(), () => workbench.openFile(file.name, file.bytes)]) {
      await open();
      await workbench.page.locator('#sidebar').waitFor({state: 'detached'});
      await openSidebar(workbench);
      await workbench.sidebar.getByRole('tab', {name: 'Write'}).click();
      expect(await draft.inputValue()).toBe('');
    }
  });

  test('forgets a draft that stands in the sheets', async () => {
    const workbench = await desk.open();
    const draft = workbench.sidebar.getByLabel('Paste your OKRs');
    await openSidebar(workbench);
    await workbench.sidebar.getByRole('tab', {name: 'Write'}).click();
    await draft.fill('Objective: Grow\n- KR1: Win rate 18% → 23%');
    await workbench.sidebar.getByText('Adds 1 objective and 1 key result.').waitFor();
    await workbench.sidebar.getByRole('button', {name: 'Add to OKRs'}).click();
    await workbench.sidebar.getByText('Added:').waitFor({timeout: 30_000});
    await workbench.saved();
    await workbench.reload();
    await openSidebar(workbench);
    await workbench.sidebar.getByRole('tab', {name: 'Write'}).click();
    expect(await draft.inputValue()).toBe('');
  });

  test('lets only JSON-like values through, and reports what the server throws', async () => {
    const workbench = await desk.open();
    await openSidebar(workbench);
    await workbench.sidebar.getByRole('tab', {name: 'Write'}).waitFor();
    const said = await workbench.inSidebar(async () => {
      const {run} = (globalThis as unknown as {google: {script: {run: Runner}}}).google.script;
      type Runner = {
        withSuccessHandler(then: (value: unknown) => void): Runner;
        withFailureHandler(then: (error: Error) => void): Runner;
        rpc(...args: unknown[]): void;
        noSuchFunction(): void;
      };
      const sent = (value: unknown) => {
        try {
          run.rpc('overview', value);
          return 'sent';
        } catch (error) {
          return String(error);
        }
      };
      const unknown = await new Promise((done) => {
        run.withFailureHandler((error) => done(error.message)).noSuchFunction();
      });
      const many = await Promise.all(
        Array.from(
          {length: 25},
          () => new Promise((done) => run.withSuccessHandler(done).rpc('overview', {})),
        ),
      );
      return {
        date: sent({due: new Date()}),
        action: sent([() => 1]),
        element: sent(document.body),
        unknown,
        answers: many.filter((one) => (one as {ok: boolean}).ok).length,
      };
    });
    expect(said.date).toContain('illegal value in property: 1.due');
    expect(said.action).toContain('illegal value in property: 1.0');
    expect(said.element).toContain('illegal value in property: 1');
    expect(said.unknown).toContain('noSuchFunction');
    expect(said.answers).toBe(25);
  });
});

test.each([
  ['The whole system', 'Start here'],
  ['Just OKRs', 'Start here'],
])('%s ends with %s in front, where the work begins', async (kit, first) => {
  const workbench = await desk.open();
  await openSidebar(workbench);
  const {sidebar} = workbench;
  await sidebar.getByRole('button', {name: kit}).click();
  await sidebar.getByRole('button', {name: /^Make/}).click();
  await sidebar.getByText('Made:').waitFor({timeout: 60_000});
  await workbench.becomes(() => workbench.activeSheet(), first);
  await workbench.screenshot(`kit-${kit}`);
});

describe('a sheet that the add-on made', () => {
  test('takes a table pasted over its frozen columns, and its tab is in sight', async () => {
    const workbench = await desk.open({width: 1024, height: 700});
    await build(workbench, 'KPIs');
    const bar = await workbench.page.locator('.o-all-sheets').boundingBox();
    const tab = await workbench.page.locator('.o-sheet.active').boundingBox();
    expect(await workbench.activeSheet()).toBe('KPIs');
    expect(tab?.x).toBeGreaterThanOrEqual(bar?.x ?? 0);
    expect((tab?.x ?? 0) + (tab?.width ?? 0)).toBeLessThanOrEqual((bar?.x ?? 0) + (bar?.width ?? 0) + 1);
    await workbench.goTo('A6');
    await workbench.paste('Win rate\tAnn\nCAC payback\tBob');
    await workbench.becomes(() => workbench.readCell('B7', 'KPIs'), 'Bob');
    expect(await workbench.dialog.count()).toBe(0);
    expect(await workbench.readCell('A6', 'KPIs')).toBe('Win rate');
  });

  test('goes away with one undo and comes back with redo', async () => {
    const workbench = await desk.open();
    await build(workbench, 'Settings');
    expect(await workbench.sheetTabs()).toContain('Settings');
    await workbench.goTo('C20');
    await workbench.press('Control+z');
    await workbench.becomes(async () => (await workbench.sheetTabs()).join(), 'Sheet1');
    await workbench.press('Control+y');
    await workbench.becomes(async () => (await workbench.sheetTabs()).includes('Settings'), true);
    expect(await workbench.readCell('A1', 'Settings')).toBe('Settings');
  });

  test('asks before a heading is changed, and puts it back', async () => {
    const workbench = await desk.open();
    await build(workbench, 'Settings');
    await workbench.selectSheet('Settings');
    const heading = await workbench.readCell('A4');
    await workbench.typeInCell('A4', 'mine');
    await workbench.dialogSays('holds a heading or a formula');
    await workbench.screenshot('protected-cell');
    await workbench.answer('Put it back');
    await workbench.becomes(() => workbench.readCell('A4'), heading);
    await workbench.typeInCell('A4', 'mine');
    await workbench.answer('Change it');
    await workbench.becomes(() => workbench.readCell('A4'), 'mine');
    await workbench.typeInCell('B5', 'Acme');
    expect(await workbench.dialog.count()).toBe(0);
    expect(await workbench.readCell('B5')).toBe('Acme');
  });

  test('shows its notes, and keeps them in the browser and in a file', async () => {
    const workbench = await desk.open();
    await build(workbench, 'Settings');
    await workbench.selectSheet('Settings');
    await workbench.hover('B5');
    await workbench.page.getByRole('note').waitFor();
    const note = await workbench.page.getByRole('note').textContent();
    await workbench.screenshot('note');
    await workbench.saved();
    await workbench.reload();
    await workbench.hover('B5');
    expect(await workbench.page.getByRole('note').textContent()).toBe(note);
  });
});
