/**
 * A quarter as a team lives it, in one workbook: the B2B example half-way through its half-year is locked, checked in on
 * for thirteen weeks, adjusted with a reason, reviewed at mid-cycle, closed, looked back on, and followed by the next
 * cycle. The sheets are looked at after each step.
 */
import {useDesk} from './browser';
import {openExample} from './example';
import type {Workbench} from './workbench';

const desk = useDesk();

/** Thirteen weeks, one test: a bigger machine's patience. */
const patience = 900_000;
const A_RUN = {timeout: 120_000};
const WEEK = 7 * 86_400_000;
const NOON = 43_200_000;

const rowOf = async (workbench: Workbench, text: string, sheet: string): Promise<number> =>
  Number((await workbench.find(text, sheet))!.replace(/\D/g, ''));

const view = (workbench: Workbench, name: string) =>
  workbench.sidebar.getByRole('tab', {name, exact: true}).click();

async function setting(workbench: Workbench, label: string): Promise<string> {
  const at = (await workbench.find(label, 'Settings'))!;
  return at.replace('A', 'B');
}

/** In every frame of the page, the script's own as well: the clock stands at a moment. */
function standStill(now: number): void {
  // Every week has a clock of its own: each stands in for the real one, not for the last.
  const known = globalThis as typeof globalThis & {RealDate?: DateConstructor};
  known.RealDate ??= Date;
  const Real = known.RealDate;
  class Standing extends Real {
    constructor(...parts: unknown[]) {
      if (parts.length === 0) super(now);
      else super(...(parts as [number]));
    }
    static override now = () => now;
  }
  globalThis.Date = Standing as DateConstructor;
}

/** The clock goes on to noon of that day: in every frame that comes, and in those that are open. */
async function itIs({page}: Workbench, day: number): Promise<void> {
  await page.addInitScript(standStill, day + NOON);
  await Promise.all(page.frames().map((frame) => frame.evaluate(standStill, day + NOON)));
}

/** A week later somebody opens the workbook again. */
async function open(workbench: Workbench, day: number): Promise<void> {
  await workbench.saved();
  await itIs(workbench, day);
  await workbench.reload();
  if ((await workbench.page.locator('#sidebar iframe').count()) === 0)
    await workbench.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');
  await workbench.sidebar.getByRole('tab', {name: 'Build'}).waitFor();
}

const standing = async (workbench: Workbench, id: string) =>
  workbench.readRow('OKRs', await rowOf(workbench, id, 'OKRs'), 'Now', 'Progress', 'Status', 'Target');

async function openCheckIn(workbench: Workbench, owner: string): Promise<void> {
  await view(workbench, 'Check in');
  await workbench.sidebar.getByLabel('Owner').selectOption(owner);
}

/** One person's numbers of a week, KPI by KPI. */
async function checkIn(workbench: Workbench, owner: string, values: Readonly<Record<string, string>>) {
  const {sidebar} = workbench;
  await openCheckIn(workbench, owner);
  for (const [kpi, value] of Object.entries(values)) {
    const field = sidebar.getByRole('region', {name: kpi, exact: true});
    await field.getByLabel(/^Value, in /).fill(value);
    const asked = field.getByRole('button', {name: 'It is right'});
    await field.getByLabel(/^Value, in /).blur();
    if ((await asked.count()) > 0) await asked.click();
  }
  await sidebar.getByRole('button', {name: /^Save \d+ check-in/}).click();
  await sidebar.locator('.outcome', {hasText: 'Saved:'}).waitFor(A_RUN);
  for (const [kpi, value] of Object.entries(values)) {
    const row = await rowOf(workbench, kpi, 'KPIs');
    expect(Number.parseFloat((await workbench.readRow('KPIs', row, 'Latest')).Latest!)).toBeCloseTo(
      Number.parseFloat(value),
    );
  }
}

/** Thirteen weeks of the win rate: up, with the noise that weeks have. */
const winRates = [
  '19.6%',
  '20.3%',
  '20.1%',
  '20.7%',
  '21.2%',
  '20.9%',
  '21.4%',
  '21.8%',
  '21.7%',
  '22.3%',
  '22.6%',
  '22.9%',
  '23.4%',
];

/** What the data team sends every week: from, to, up and down. What people check in themselves is not in it. */
const exported: readonly (readonly [kpi: string, from: number, to: number, noise: number, unit: string])[] = [
  ['New ARR', 310, 420, 9, ''],
  ['Leads', 246, 252, 8, ''],
  ['SQL rate', 28.6, 30.4, 0.5, '%'],
  ['First-year ARPA', 24, 24.1, 0.4, ''],
  ['Sales cycle', 49, 44.5, 0.6, ''],
  ['Time to value', 14.2, 13.4, 0.4, ''],
  ['Weekly active teams', 71.2, 71.4, 0.6, '%'],
  ['Expansion ARR share', 23.6, 25.4, 0.3, '%'],
  ['INP p95', 182, 183, 3, ''],
];

async function pasteTheExport(workbench: Workbench, day: number, week: number): Promise<void> {
  const date = new Date(day).toISOString().slice(0, 10);
  const lines = exported.map(([kpi, from, to, noise, unit], index) => {
    const value = from + ((to - from) * week) / winRates.length + noise * Math.sin(3 * week + index);
    return [date, kpi, `${value.toFixed(1)}${unit}`].join('\t');
  });
  await workbench.selectSheet('KPI data');
  await workbench.goTo('A6');
  await workbench.press('Control+ArrowDown', 'ArrowDown');
  await workbench.paste(lines.join('\n'));
}

const begin = async (workbench: Workbench): Promise<number> => {
  const asOf = await setting(workbench, 'As of');
  const today = Date.parse(`${await workbench.readCell(asOf, 'Settings')} UTC`);
  await workbench.selectSheet('Settings');
  await workbench.typeInCell(asOf, '=TODAY()');
  return today;
};

async function lock(workbench: Workbench): Promise<void> {
  const {sidebar} = workbench;
  await view(workbench, 'Cycle');
  await sidebar.getByRole('button', {name: 'Lock', exact: true}).click();
  await sidebar
    .locator('.footer')
    .getByRole('button', {name: /^Lock the cycle/})
    .click();
  await sidebar.getByText('Locked:').waitFor(A_RUN);
  expect(await workbench.find('Win rate', 'Ledger')).not.toBeNull();
  await workbench.screenshot('quarter-00-locked');
}

/** A guardrail pauses what it protects, and lets it go when it holds again. */
async function guardrails(workbench: Workbench, week: number): Promise<void> {
  if (week === 2) {
    expect(await standing(workbench, 'O2')).toMatchObject({Status: 'Paused'});
    await checkIn(workbench, 'Dan', {'CAC payback': '11.6'});
    expect((await standing(workbench, 'O2')).Status).not.toBe('Paused');
  }
  if (week === 4) {
    expect((await standing(workbench, 'O1.1')).Status).not.toBe('Paused');
    await checkIn(workbench, 'Eve', {'Refund rate': '1.30%'});
    expect(await standing(workbench, 'O1.1')).toMatchObject({Status: 'Paused'});
    expect(await workbench.readCell('A2', 'Dashboard')).toMatch(/Refund rate/);
    await workbench.selectSheet('Dashboard');
    await workbench.screenshot('quarter-04-tripped');
  }
  if (week === 6) {
    await checkIn(workbench, 'Eve', {'Refund rate': '0.80%'});
    expect((await standing(workbench, 'O1.1')).Status).not.toBe('Paused');
  }
}

/** A target that moves shows until somebody says why. */
async function moveATarget(workbench: Workbench): Promise<void> {
  const row = await rowOf(workbench, 'O1.2', 'OKRs');
  await workbench.selectSheet('OKRs');
  await workbench.typeInCell(await workbench.inColumn('Target', row, 'OKRs'), '45');
  const promise = await rowOf(workbench, 'O1.2', 'Ledger');
  const told = () => workbench.readRow('Ledger', promise, 'Changed since', 'Verdict', 'Reason');
  expect(await told()).toEqual({
    'Changed since': 'target 42 days → 45 days',
    Verdict: 'Unexplained',
    Reason: '',
  });
  await workbench.selectSheet('Ledger');
  await workbench.typeInCell(
    await workbench.inColumn('Reason', promise, 'Ledger'),
    'Procurement takes three days longer',
  );
  expect(await told()).toMatchObject({Verdict: '', Reason: 'Procurement takes three days longer'});
  await workbench.goTo('A1');
  await workbench.screenshot('quarter-05-ledger');
}

/** What a test came to is decided upon, and Review asks no longer. */
async function readOutATest(workbench: Workbench): Promise<void> {
  const row = await rowOf(workbench, 'Go', 'Evidence');
  const {Test: test} = await workbench.readRow('Evidence', row, 'Test');
  expect(await workbench.find(`Decide: ${test}`, 'Review')).not.toBeNull();
  await workbench.selectSheet('Evidence');
  await workbench.typeInCell(await workbench.inColumn('Decision', row, 'Evidence'), 'Go');
  expect(await workbench.find(`Decide: ${test}`, 'Review')).toBeNull();
  await workbench.goTo('A1');
  await workbench.screenshot('quarter-08-evidence');
}

async function reviewAtMidCycle(workbench: Workbench): Promise<void> {
  await workbench.selectSheet('Review');
  await workbench.typeInCell('B3', 'Mid-cycle');
  expect(
    await workbench.find('5  Since the lock: adjust a target only with a reason', 'Review'),
  ).not.toBeNull();
  expect(await workbench.find('Explained', 'Review')).not.toBeNull();
  await workbench.screenshot('quarter-09-review');
}

async function close(workbench: Workbench): Promise<void> {
  const {sidebar} = workbench;
  await view(workbench, 'Cycle');
  await sidebar.getByRole('button', {name: 'Close', exact: true}).click();
  await sidebar.getByText('What it came to').waitFor(A_RUN);
  await sidebar.getByLabel(/O1/).first().selectOption({label: 'Change: go on with a new target'});
  await workbench.screenshot('quarter-14-close');
  await sidebar.locator('.footer').getByRole('button', {name: 'Close the cycle'}).click();
  await sidebar.getByText('Written:').waitFor({timeout: 240_000});
  await workbench.screenshot('quarter-14-closed');
}

test(
  'thirteen weeks, from the lock to the next cycle',
  async () => {
    const workbench = await openExample(await desk.arrive());
    const start = await begin(workbench);
    await lock(workbench);
    for (const [index, rate] of winRates.entries()) {
      const week = index + 1;
      // Some leave their tabs open from week to week.
      await (week % 2 === 1 ? open : itIs)(workbench, start + week * WEEK);
      await pasteTheExport(workbench, start + week * WEEK, week);
      await checkIn(workbench, 'Cleo', {'Win rate': rate});
      expect(await standing(workbench, 'O1.1')).toMatchObject({Now: rate});
      await guardrails(workbench, week);
      if (week === 5) await moveATarget(workbench);
      if (week === 8) await readOutATest(workbench);
      if (week === 9) await reviewAtMidCycle(workbench);
    }
    expect(await standing(workbench, 'O1.1')).toMatchObject({Status: 'Achieved'});
    await workbench.selectSheet('Dashboard');
    await workbench.screenshot('quarter-13-dashboard');
    const cycle = await workbench.readCell(await setting(workbench, 'Cycle'), 'Settings');
    await open(workbench, start + 14 * WEEK);
    await close(workbench);

    const archived = await rowOf(workbench, 'O1.1', 'Archive');
    expect(await workbench.readRow('Archive', archived, 'Final', 'Verdict', 'Did the KPI move')).toEqual({
      Final: '23.4%',
      Verdict: 'Worked',
      'Did the KPI move': 'Moved',
    });
    for (const sheet of ['Archive', 'Retro', 'OKRs', 'Settings', 'Start here', 'Dashboard']) {
      await workbench.selectSheet(sheet);
      await workbench.screenshot(`quarter-15-${sheet.toLowerCase().replace(' ', '-')}`);
    }
    expect(await workbench.readCell('A1', 'Retro')).toBe(`Retro · ${cycle}`);
    // Ids go on: what was said about O1 stays said about O1.
    expect(await workbench.find('O1', 'OKRs')).toBeNull();
    const draft = await rowOf(workbench, 'O5.1', 'OKRs');
    expect(await workbench.readRow('OKRs', draft, 'Target', 'Status')).toEqual({
      Target: '',
      Status: 'No data',
    });
    expect(await workbench.readCell(await setting(workbench, 'Cycle'), 'Settings')).not.toBe(cycle);
    expect(await workbench.find('O1.1', 'Check-ins')).not.toBeNull();
  },
  patience,
);
