import {useDesk} from './browser';

const desk = useDesk();

describe('the first visit', () => {
  test('says where to begin, and leads there', async () => {
    const workbench = await desk.arrive();
    const hint = workbench.page.getByRole('region', {name: 'Where to begin'});
    await hint.getByText('=KR_PROGRESS(18%, 20%, 23%)').waitFor();
    await workbench.screenshot('first-visit');
    await hint.getByRole('button', {name: 'Open sidebar'}).click();
    await workbench.sidebar.getByRole('tab', {name: 'Write'}).waitFor();
    expect(await hint.count()).toBe(0);
    await workbench.reload();
    expect(await hint.count()).toBe(0);
  });

  test('is two clicks away from a workbook that is alive, and one from an empty one again', async () => {
    const workbench = await desk.arrive();
    const {page, sidebar} = workbench;
    await page.getByRole('button', {name: 'See it with an example'}).click();
    await sidebar.getByRole('button', {name: 'Fill with B2B SaaS'}).click();
    await sidebar.getByRole('button', {name: 'Undo'}).waitFor({timeout: 90_000});
    const tab = page.locator('.o-sheet.active');
    await workbench.becomes(async () => (await tab.innerText()).trim(), 'Dashboard');
    expect(await workbench.readCell('A1', 'Dashboard')).toMatch(/^Example: B2B SaaS/);
    await workbench.screenshot('example-b2b');
    // However long ago it was loaded.
    await workbench.reload();
    await workbench.openMenu('Extensions', 'KPI & OKR', 'See it with an example');
    await sidebar.getByRole('button', {name: 'Take the example B2B SaaS away'}).click();
    await sidebar.getByText('Taken back:').waitFor({timeout: 90_000});
    expect(await page.locator('.o-sheet').allInnerTexts()).toHaveLength(1);
    expect(await sidebar.getByRole('button', {name: 'Take the example B2B SaaS away'}).count()).toBe(0);
  });

  test('gets out of the way of whoever just types', async () => {
    const workbench = await desk.arrive({width: 1024, height: 700});
    const hint = workbench.page.getByRole('region', {name: 'Where to begin'});
    await hint.waitFor();
    await workbench.press('7', 'Enter');
    await hint.waitFor({state: 'detached'});
    expect(await workbench.readCell('A1')).toBe('7');
  });

  test('is not spoken of over a workbook that was opened, nor beside an open sidebar', async () => {
    const workbench = await desk.arrive();
    const hint = workbench.page.getByRole('region', {name: 'Where to begin'});
    await workbench.typeInCell('A1', 'mine');
    const file = await workbench.downloadBy(() =>
      workbench.openMenu('File', 'Download', 'Workbench file (.kpiokr.json)'),
    );
    const another = await desk.arrive();
    const theirHint = another.page.getByRole('region', {name: 'Where to begin'});
    await theirHint.waitFor();
    await another.openFile(file.name, file.bytes);
    await another.becomes(() => another.readCell('A1'), 'mine');
    expect(await theirHint.count()).toBe(0);

    const third = await desk.arrive();
    await third.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');
    await third.sidebar.getByRole('tab', {name: 'Write'}).waitFor();
    expect(await third.page.getByRole('region', {name: 'Where to begin'}).count()).toBe(0);
    expect(await hint.count()).toBe(0);
  });
});
