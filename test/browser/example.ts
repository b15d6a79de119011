/**
 * A page with a worked example in it, for tests of what people do with a workbook that is alive. Filling it takes longer
 * than most of what they do, so the first test file that wants it fills it as a person does, and the others open what
 * was there then. That it can be filled is a test of its own (`first-visit`).
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {builtOnce, filesIn, keepMade, madeBefore, root} from '../built-once';
import type {PageWithInspection, Workbench} from './workbench';

const NAME = 'example-in-page';

/** Another one as soon as the add-on or the page is another, and every day: an example's cycle is around today. */
function stateOfThings(): string {
  const hash = createHash('sha256').update(new Date().toDateString());
  hash.update(builtOnce('addOnScript')).update(builtOnce('sidebarPage'));
  for (const file of filesIn('build/workbench')) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 32);
}

async function fill({page, sidebar}: Workbench): Promise<void> {
  await page.getByRole('button', {name: 'See it with an example'}).click();
  await sidebar.getByRole('button', {name: 'Fill with B2B SaaS'}).click();
  await sidebar.getByRole('button', {name: 'Undo'}).waitFor({timeout: 150_000});
  await sidebar.getByRole('button', {name: 'Close'}).click();
}

/** Opens the B2B example in a new workbook, with the sidebar beside it. */
export async function openExample(workbench: Workbench): Promise<Workbench> {
  const state = stateOfThings();
  const former = madeBefore(NAME, state);
  if (former === null) {
    await fill(workbench);
    const saved = await workbench.page.evaluate(() =>
      JSON.stringify((globalThis as PageWithInspection).workbench.saved()),
    );
    keepMade(NAME, state, saved);
    return workbench;
  }
  await workbench.page.evaluate(
    (saved) => (globalThis as PageWithInspection).workbench.load(JSON.parse(saved)),
    former,
  );
  await workbench.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');
  await workbench.sidebar.getByRole('tab', {name: 'Build'}).waitFor();
  return workbench;
}
