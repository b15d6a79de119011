/** What a new user does, from the first formula to a living OKR sheet and back, in one sitting and one workbook. */
import {useDesk} from './browser';
import type {Workbench} from './workbench';

const desk = useDesk();

const example = `Objective: Grow efficient mid‑market revenue.
- KR1: Win rate MM 18% → 23%
- KR2: Cycle 54 → 42 d
- KR3: mROAS (YouTube) ≥ 1.6 in lift test
- Guardrails: CAC payback ≤ 12 mo, refund ≤ 1.0%, INP ≤ 200ms
- Initiatives: proposal revamp; pricing drivers; add‑on bundles; geo‑lift on YouTube`;

const green = '#e6f4ea';
const purple = '#f3e8fd';

/** A bigger machine's patience: the whole job runs in one test, as one person would do it. */
const patience = 240_000;

/** Twelve weeks of a made-up history. */
const history = [18.2, 17.6, 18.9, 17.1, 18.4, 18.0, 17.3, 18.8, 17.9, 18.5, 17.7, 21.6]
  .map((percent, week) => {
    const day = new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
    return `${day}\tWin rate\t${percent}%`;
  })
  .join('\n');

async function typeFormula(workbench: Workbench): Promise<void> {
  await workbench.startTyping('B3', '=KR_PROGRESS(18%, ');
  await workbench.page.getByText('how far a key result has moved').first().waitFor();
  await workbench.screenshot('1-formula-help');
  await workbench.page.keyboard.type('20%, 23%)');
  await workbench.press('Enter');
  expect(await workbench.readCell('B3')).toBe('40%');
}

async function writeOkrs(workbench: Workbench): Promise<void> {
  await workbench.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');
  const {sidebar} = workbench;
  await sidebar.getByRole('tab', {name: 'Write'}).click();
  await sidebar.getByLabel('Paste your OKRs').click();
  await workbench.paste(example);
  await sidebar.getByRole('button', {name: /Win rate MM/}).waitFor();
  await sidebar
    .getByText(/geo.lift on YouTube/)
    .last()
    .waitFor();
  await workbench.screenshot('2-parsed');
  await sidebar.getByRole('button', {name: /Win rate MM/}).click();
  await sidebar.getByLabel('Owner').fill('Ann');
  await workbench.screenshot('2-corrected');
  await sidebar.getByRole('button', {name: 'Add to OKRs'}).click();
  await sidebar.getByText('Added:').waitFor({timeout: 60_000});
  await workbench.screenshot('2-added');
}

async function lookAtOkrs(workbench: Workbench): Promise<void> {
  expect(await workbench.sheetTabs()).toEqual(
    expect.arrayContaining(['Settings', 'Guardrails', 'OKRs', 'Check-ins', 'Initiatives']),
  );
  expect(await workbench.find('Cycle start', 'Settings')).not.toBeNull();
  const first = await workbench.find('O1', 'OKRs');
  expect(first).toBe('A6');
  expect(
    await workbench.readRow('OKRs', 7, 'Id', 'Objective / key result', 'Owner', 'Start', 'Target'),
  ).toEqual({
    Id: 'O1.1',
    'Objective / key result': 'Win rate MM 18% → 23%',
    Owner: 'Ann',
    Start: '18.0%',
    Target: '23.0%',
  });
  for (const guardrail of ['CAC payback', 'refund', 'INP']) {
    expect(await workbench.find(guardrail, 'Guardrails')).not.toBeNull();
  }
}

/** The cycle's dates, without which there is no pace. */
async function setCycle(workbench: Workbench): Promise<void> {
  await workbench.selectSheet('Settings');
  for (const [setting, value] of [
    ['Cycle start', '2026-01-01'],
    ['Cycle end', '2026-06-30'],
    ['As of', '2026-04-01'],
  ] as const) {
    const label = await workbench.find(setting, 'Settings');
    await workbench.typeInCell(label?.replace('A', 'B') ?? '', value);
  }
}

async function moveFigures(workbench: Workbench): Promise<void> {
  await workbench.selectSheet('OKRs');
  await workbench.typeInCell(await workbench.inColumn('Current', 7, 'OKRs'), '20.5%');
  await workbench.typeInCell(await workbench.inColumn('Current', 8, 'OKRs'), '48');
  await workbench.typeInCell(await workbench.inColumn('Current', 9, 'OKRs'), '1.7');
  expect(await workbench.readRow('OKRs', 7, 'Progress', 'Pace', 'Status')).toEqual({
    Progress: '50%',
    Pace: '50%',
    Status: 'On track',
  });
  expect(await workbench.fill(await workbench.inColumn('Status', 7, 'OKRs'), 'OKRs')).toBe(green);
  expect(await workbench.readRow('OKRs', 6, 'Progress', 'Status')).toEqual({
    Progress: '67%',
    Status: 'On track',
  });
  await workbench.screenshot('3-on-track');

  await workbench.selectSheet('Guardrails');
  const payback = Number((await workbench.find('CAC payback', 'Guardrails'))?.slice(1));
  await workbench.typeInCell(await workbench.inColumn('Typed value', payback, 'Guardrails'), '14');
  expect(await workbench.readRow('Guardrails', payback, 'Current', 'Status')).toMatchObject({
    Status: 'Tripped',
  });
  await workbench.screenshot('3-guardrail');
  await workbench.selectSheet('OKRs');
  expect(await workbench.readRow('OKRs', 7, 'Progress', 'Status')).toEqual({
    Progress: '50%',
    Status: 'Paused',
  });
  expect(await workbench.readRow('OKRs', 6, 'Status')).toEqual({Status: 'Paused'});
  expect(await workbench.fill(await workbench.inColumn('Status', 6, 'OKRs'), 'OKRs')).toBe(purple);
  await workbench.screenshot('3-paused');
  expect(await workbench.find('O1.1', 'Check-ins')).not.toBeNull();
}

async function describeKpi(workbench: Workbench): Promise<void> {
  const {sidebar} = workbench;
  await sidebar.getByRole('tab', {name: 'Build'}).click();
  await sidebar.getByRole('checkbox', {name: /^KPIs/}).check();
  await sidebar.getByRole('button', {name: /^Make/}).click();
  await sidebar.getByText('Made:').waitFor({timeout: 60_000});
  await workbench.selectSheet('KPI data');
  const heading = await workbench.find('Date', 'KPI data');
  const firstRow = Number(heading?.slice(1)) + 2;
  await workbench.goTo(`A${firstRow}`);
  await workbench.paste(history);

  await workbench.selectSheet('KPIs');
  const row = Number((await workbench.find('KPI', 'KPIs'))?.slice(1)) + 2;
  for (const [heading, text] of [
    ['KPI', 'Win rate'],
    ['Owner', 'Ann'],
    ['Unit', '%'],
    ['Definition', 'Deals won ÷ qualified deals, mid-market'],
    ['Query', 'SELECT won / qualified FROM deals'],
  ] as const) {
    await workbench.typeInCell(await workbench.inColumn(heading, row, 'KPIs'), text);
  }
  await workbench.openMenu('Extensions', 'KPI & OKR', 'Repair this sheet');
  expect(await workbench.readRow('KPIs', row, 'Latest', 'n')).toEqual({Latest: '21.6%', n: '12'});
  await workbench.selectSheet('OKRs');
  await workbench.typeInCell(await workbench.inColumn('KPI', 7, 'OKRs'), 'Win rate');
  await workbench.selectSheet('Guardrails');
  for (const [heading, text] of [
    ['Guardrail', 'Win rate floor'],
    ['Rule', 'at least 15%'],
    ['KPI', 'Win rate'],
  ] as const) {
    await workbench.typeInCell(await workbench.inColumn(heading, 9, 'Guardrails'), text);
  }
  await workbench.selectSheet('KPIs');
  await workbench.goTo(`A${row}`);
  await workbench.screenshot('4-kpis');
}

async function buildPage(workbench: Workbench): Promise<string> {
  const {sidebar} = workbench;
  const close = sidebar.getByRole('button', {name: /^(Make more|Back|Close|Done)/});
  if (await close.count()) await close.first().click();
  await sidebar.getByRole('button', {name: 'Refresh'}).click();
  await sidebar.getByRole('combobox').selectOption('Win rate');
  await sidebar.getByRole('button', {name: /page/i}).last().click();
  await sidebar.getByText('Made:').waitFor({timeout: 60_000});
  const page = (await workbench.sheetTabs()).find((tab) => tab.includes('Win rate')) ?? '';
  await workbench.selectSheet(page);
  await workbench.screenshot('4-kpi-page');
  return page;
}

test(
  'from a formula to a living OKR sheet, and back',
  async () => {
    const workbench = await desk.open();
    await typeFormula(workbench);
    await writeOkrs(workbench);
    await lookAtOkrs(workbench);
    await setCycle(workbench);
    await moveFigures(workbench);
    await describeKpi(workbench);
    const page = await buildPage(workbench);
    expect(await workbench.readCell('A1', page)).toContain('Win rate');
    for (const text of ['Deals won ÷ qualified deals, mid-market', 'SELECT won / qualified FROM deals']) {
      expect(await workbench.find(text, page)).not.toBeNull();
    }
    expect(await workbench.page.locator('.o-figure canvas').count()).toBe(1);

    await workbench.press('Control+z');
    expect(await workbench.sheetTabs()).not.toContain(page);
    await workbench.press('Control+y');
    expect(await workbench.sheetTabs()).toContain(page);

    await workbench.selectSheet('KPIs');
    await workbench.goTo('A6');
    const before = await workbench.place('A6');
    await workbench.saved();
    await workbench.reload();
    // The selected row is where it was, and not behind the frozen ones.
    expect(await workbench.place('A6')).toEqual(before);
    expect(await workbench.readRow('OKRs', 7, 'Progress', 'Status')).toEqual({
      Progress: '50%',
      Status: 'Paused',
    });
    expect(await workbench.readCell('B3', 'Sheet1')).toBe('40%');
    expect(await workbench.sheetTabs()).toContain(page);
    await workbench.screenshot('5-reloaded');
  },
  patience,
);
