/** A refusal quotes at most a hundred characters of what was sent, whichever call sent it. */
import {envelope, open} from './add-on';

jest.setTimeout(120_000);

const LONG = `=IMPORTXML("${'x'.repeat(50_000)}")`;

test.each([
  ['select', {sheet: LONG, cell: 'A1'}],
  ['select', {sheet: 'Sheet1', cell: LONG}],
  ['buildSheet', {key: LONG, run: 'r'}],
  ['buildKpiPage', {kpi: LONG, run: 'r'}],
  ['buildTeamDashboard', {team: LONG, run: 'r'}],
  ['printout', {sheet: LONG}],
  ['openObjective', {id: LONG}],
  ['insertFormula', {formula: LONG, sheet: LONG, cell: LONG, replace: false, run: 'r'}],
  ['insertFormula', {[LONG]: 1}],
] as const)('%s with %.40j', (name, args) => {
  const host = open();
  for (const key of ['settings', 'kpis']) envelope(host, 'buildSheet', {key, run: 'r'});
  host.type('KPIs!A6', 'Win rate');
  host.type('Settings!E5', 'Sales');
  const answer = envelope(host, name, args as never);
  expect(answer.ok).toBe(false);
  if (!answer.ok) {
    expect(`${answer.message} ${answer.hint}`.length).toBeLessThan(500);
    expect(answer.message).not.toMatch(/x{101}/);
  }
});
