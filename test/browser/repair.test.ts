import {useDesk} from './browser';

const desk = useDesk();

test('Repair asks before it moves what was typed over a formula, and the sheet says what is not computed', async () => {
  const workbench = await desk.open();
  await workbench.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');
  const {sidebar} = workbench;
  await sidebar.getByRole('tab', {name: 'Build'}).click();
  await sidebar.getByRole('checkbox', {name: /^Guardrails/}).check();
  await sidebar.getByRole('button', {name: /^Make 2 sheets/}).click();
  await sidebar.getByText('Made:').waitFor({timeout: 30_000});
  await workbench.selectSheet('Guardrails');
  await workbench.typeInCell('A6', 'CAC payback');
  await workbench.typeInCell('B6', '≤ 12 mo');
  await workbench.typeInCell('H6', '14');
  await workbench.becomes(() => workbench.readCell('D6', 'Guardrails'), 'Tripped');
  await workbench.typeInCell('D6', 'fine by me');
  await workbench.answer('Change it');
  await workbench.becomes(
    async () => (await workbench.readCell('B3', 'Guardrails')).includes('⚠ Not computed: Status'),
    true,
  );
  await workbench.screenshot('repair-not-computed');
  await sidebar.getByRole('button', {name: 'Repair Guardrails'}).click();
  await sidebar
    .getByText('“fine by me” stands in Status, row 6, where a formula belongs')
    .waitFor({timeout: 30_000});
  await workbench.screenshot('repair-asks');
  expect(await sidebar.getByText('Repaired:').count()).toBe(0);
  await sidebar.getByRole('button', {name: 'Move it'}).click();
  await sidebar.getByText('Repaired:').waitFor({timeout: 30_000});
  expect(await workbench.readCell('D6', 'Guardrails')).toBe('Tripped');
  const kept = await workbench.inColumn('Moved from Status', 6, 'Guardrails');
  expect(await workbench.readCell(kept, 'Guardrails')).toBe('fine by me');
  await workbench.goTo(kept);
  await workbench.screenshot('repair-moved');
});
