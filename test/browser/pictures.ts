/** Pictures of what a test comes by, for people to look at: taken where `SHOTS` names a folder for them. */
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';

const root = path.resolve(__dirname, '../..');
/** The folder that is asked for, if any. */
export const folder = process.env.SHOTS ? path.resolve(root, process.env.SHOTS) : null;
if (folder) mkdirSync(folder, {recursive: true});

/** Waits until what was done last is on the screen. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Where no picture is wanted the page is drawn all the same, so that a test meets the same page with and without. */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder) await page.screenshot({path: path.join(folder, `${name}.png`)});
  else await drawn(page);
}
