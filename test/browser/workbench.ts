/** The workbench as a person uses it: with menus, mouse and keyboard. Only what a cell shows is asked of the page itself. */
import type {Download, FrameLocator, Locator, Page} from 'playwright-core';
import type {Inspection} from '../../workbench/page/inspection';
import {drawn, picture} from './pictures';

export type PageWithInspection = typeof globalThis & {workbench: Inspection};

export class Workbench {
  constructor(readonly page: Page) {}

  async ready(): Promise<void> {
    await this.page.locator('html[data-ready]').waitFor({timeout: 15_000});
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Back to where a first visit begins, whatever is open. */
  async startOver(): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.page.evaluate(async () => {
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      await (globalThis as PageWithInspection).workbench.startOver();
      document.getElementById('toasts')?.replaceChildren();
    });
  }

  /** Clicks through the menus: `openMenu('File', 'Download', 'Microsoft Excel (.xlsx)')`. */
  async openMenu(top: string, ...items: readonly string[]): Promise<void> {
    await this.page.locator('.o-topbar-menu', {hasText: new RegExp(`^${top}$`)}).click();
    for (const item of items) await this.menuItem(item).click();
  }

  menuItem(name: string): Locator {
    return this.page.locator('.o-menu-item').filter({has: this.page.getByText(name, {exact: true})});
  }

  /** Goes to a cell through the name box, as people do who know its address. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.locator('.o-named-range-selector input');
    // What was typed before may still be being drawn, and the box with it.
    await drawn(this.page);
    // A click would unfold the list of names as well, which nobody looks at here.
    await box.fill(cell);
    await box.press('Enter');
    // A person looks up before typing on: by then the cell is the selected one and has the keyboard.
    await this.page.waitForFunction(() => document.activeElement?.closest('.o-grid'));
    await this.becomes(() => this.selection(), cell);
    await drawn(this.page);
  }

  /** Types without confirming, so that what shows while typing can be looked at. */
  async startTyping(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
  }

  async typeInCell(cell: string, text: string): Promise<void> {
    await this.startTyping(cell, text);
    await this.page.keyboard.press('Enter');
  }

  /** The text that the cell shows, on the sheet in front or on the one named. */
  readCell(cell: string, sheet?: string): Promise<string> {
    return this.page.evaluate(([at, on]) => (globalThis as PageWithInspection).workbench.shown(at, on), [
      cell,
      sheet,
    ] as const);
  }

  formula(cell: string, sheet?: string): Promise<string> {
    return this.page.evaluate(([at, on]) => (globalThis as PageWithInspection).workbench.content(at, on), [
      cell,
      sheet,
    ] as const);
  }

  /** The colour behind the cell, colour rules included. */
  fill(cell: string, sheet?: string): Promise<string> {
    return this.page.evaluate(([at, on]) => (globalThis as PageWithInspection).workbench.fill(at, on), [
      cell,
      sheet,
    ] as const);
  }

  /** Finds the cell that shows a text, and gives its address. */
  find(text: string, sheet?: string): Promise<string | null> {
    return this.page.evaluate(([what, on]) => (globalThis as PageWithInspection).workbench.find(what, on), [
      text,
      sheet,
    ] as const);
  }

  async rename(name: string): Promise<void> {
    const field = this.page.getByLabel('Name of the workbook');
    await field.fill(name);
    await field.press('Enter');
  }

  name(): Promise<string> {
    return this.page.getByLabel('Name of the workbook').inputValue();
  }

  async nameIs(name: string): Promise<void> {
    await this.becomes(() => this.name(), name);
  }

  /** Asks until the answer is the wanted one, and gives the last answer: the page works on its own time. */
  async becomes<T>(ask: () => Promise<T>, wanted: T, milliseconds = 10_000): Promise<T> {
    const end = Date.now() + milliseconds;
    for (;;) {
      const answer = await ask();
      if (answer === wanted) return answer;
      if (Date.now() > end) throw new Error(`Expected ${String(wanted)}, got ${String(answer)}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** The selected cells' address; the name box would show a name where they have one. */
  selection(): Promise<string> {
    return this.page.evaluate(() => (globalThis as PageWithInspection).workbench.selection());
  }

  /** As drawn: what a key just did is in the workbook before it is on the screen. */
  async sheetTabs(which = ''): Promise<string[]> {
    await drawn(this.page);
    return this.page.locator(`.o-sheet${which} .o-sheet-name`).allTextContents();
  }

  async activeSheet(): Promise<string> {
    return (await this.sheetTabs('.active'))[0] ?? '';
  }

  async selectSheet(name: string): Promise<void> {
    await this.page.locator('.o-sheet', {hasText: new RegExp(`^${name}$`)}).click();
  }

  /** The middle of a cell on the page, in pixels. */
  place(cell: string): Promise<{x: number; y: number}> {
    return this.page.evaluate((where) => (globalThis as PageWithInspection).workbench.place(where), cell);
  }

  /** Rests the pointer on a cell, as long as it takes for what shows then. */
  async hover(cell: string): Promise<void> {
    const at = await this.place(cell);
    await this.page.mouse.move(at.x - 3, at.y);
    await this.page.mouse.move(at.x, at.y);
  }

  /** Runs a function inside the sidebar's frame, for what no button of the sidebar does. */
  async inSidebar<T>(work: () => Promise<T>): Promise<T> {
    const frame = await (await this.page.locator('#sidebar iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The sidebar is closed');
    return frame.evaluate(work);
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]');
  }

  async dialogSays(text: string): Promise<void> {
    await this.dialog.getByText(text).waitFor();
  }

  async answer(button: string): Promise<void> {
    await this.dialog.getByRole('button', {name: button, exact: true}).click();
  }

  /** Copies a text elsewhere and pastes it where the keyboard is. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.press('Control+v');
  }

  /** The address of a cell by its sheet's column heading. */
  async inColumn(heading: string, row: number, sheet: string): Promise<string> {
    const at = await this.find(heading, sheet);
    if (!at) throw new Error(`${sheet} has no column ${heading}`);
    return at.replace(/\d+$/, String(row));
  }

  /** What a row of a table shows, by column headings. */
  async readRow<T extends string>(sheet: string, row: number, ...headings: readonly T[]) {
    const shown: Partial<Record<T, string>> = {};
    for (const heading of headings) {
      shown[heading] = await this.readCell(await this.inColumn(heading, row, sheet), sheet);
    }
    return shown;
  }

  /** Presses keys in the grid. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async saved(): Promise<void> {
    await this.page.locator('#save-state', {hasText: 'Saved'}).waitFor();
  }

  async downloadBy(act: () => Promise<void>): Promise<{name: string; bytes: Buffer}> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return {name: download.suggestedFilename(), bytes: await bytesOf(download)};
  }

  /** Chooses a file for *File → Open*. */
  async openFile(name: string, content: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.openMenu('File', 'Open …');
    await (await chooser).setFiles({name, mimeType: 'application/octet-stream', buffer: content});
  }

  screenshot(name: string): Promise<void> {
    return picture(this.page, name);
  }
}

/** As a stream: the browser of the run keeps its downloads where only it finds them. */
async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
