/** The view Share in a workbook that is alive: what others get, with the add-on and without it. */
import {useDesk} from './browser';
import {openExample} from './example';

jest.setTimeout(300_000);

const desk = useDesk();

test('the Dashboard as a snapshot, then everything frozen, and back', async () => {
  const workbench = await openExample(await desk.open());
  const {page, sidebar} = workbench;
  await sidebar.getByRole('tab', {name: 'Share'}).click();

  await sidebar.getByRole('button', {name: 'Take a snapshot'}).click();
  await sidebar.getByText('Made:').waitFor({timeout: 60_000});
  const tab = page.locator('.o-sheet.active');
  const name = (await tab.innerText()).trim();
  expect(name).toMatch(/^Snapshot · \d+ \w+ \d{4}$/);
  for (const cell of ['A1', 'A2', 'A4', 'J4', 'A26'])
    expect([cell, await workbench.readCell(cell, name)]).toEqual([
      cell,
      await workbench.readCell(cell, 'Dashboard'),
    ]);
  expect(await workbench.formula('A2', name)).not.toMatch(/^=/);
  expect(await workbench.formula('A2', 'Dashboard')).toMatch(/^=/);
  await workbench.screenshot('share-snapshot');
  await sidebar.getByRole('button', {name: 'Close'}).click();

  const sentence = (await workbench.find('9 key results · ', 'OKRs')) ?? 'C3';
  await sidebar.getByRole('button', {name: 'Freeze functions to values'}).click();
  await sidebar.getByText('These stop updating').waitFor({timeout: 60_000});
  await workbench.screenshot('share-freeze-asked');
  await sidebar.getByRole('button', {name: /^Freeze \d+ formulas$/}).click();
  await sidebar.getByText('Frozen:').waitFor({timeout: 120_000});
  expect(await workbench.readCell(sentence, 'OKRs')).toMatch(/^Frozen on \d+ \w+ \d{4} · 9 key results/);
  await workbench.screenshot('share-frozen');
  await sidebar.getByRole('button', {name: 'Close'}).click();
  await sidebar.getByRole('button', {name: 'Let it compute again'}).click();
  await sidebar.getByText('Repaired:').waitFor({timeout: 150_000});
  expect(await workbench.formula(sentence, 'OKRs')).toMatch(/^=/);
  expect(await workbench.readCell(sentence, 'OKRs')).toMatch(/^9 key results/);
});
