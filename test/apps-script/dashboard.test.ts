/** The Dashboard as people make it: where its tab stands, what it costs, one a team, and the way back. */
import {call, envelope, open} from './add-on';

jest.setTimeout(600_000);

const tabsOf = (host: ReturnType<typeof open>): string[] =>
  host.engine.getters.getSheetIds().map((id) => host.engine.getters.getSheetName(id));

test('the Dashboard is made within its calls, right behind Start here, its figures out of sight', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'okrs', run: 'r'});
  for (const key of ['kpis', 'decisions']) call(host, 'buildSheet', {key, run: 'r'});
  const {made} = call(host, 'buildSheet', {key: 'dashboardPage', run: 'r'});
  expect(made.map(({label}) => label)).toEqual(['Dashboard']);
  expect(host.calls.filter(({kind}) => kind === 'write').length).toBeLessThanOrEqual(45);
  expect(host.stats.readsBetweenWrites).toBe(0);
  const {sheetId} = host.locate('Dashboard!A1');
  const {getters} = host.engine;
  expect(getters.isRowHidden(sheetId, 27)).toBe(false);
  expect(getters.isRowHidden(sheetId, 60)).toBe(true);
  expect(tabsOf(host)[0]).toBe('Dashboard');
  call(host, 'buildSheet', {key: 'startPage', run: 'r'});
  expect(tabsOf(host).slice(0, 2)).toEqual(['Start here', 'Dashboard']);
});

describe('the Dashboard of a team', () => {
  const host = open();

  test('needs a team on Settings, and one that is there', () => {
    expect(envelope(host, 'buildTeamDashboard', {team: 'Sales', run: 'r'})).toMatchObject({
      ok: false,
      message: 'There is no team yet, so there is nothing that a page could show.',
    });
    call(host, 'buildSheet', {key: 'settings', run: 'r'});
    host.type('Settings!E5', 'Sales');
    expect(envelope(host, 'buildTeamDashboard', {team: 'Marketing', run: 'r'})).toMatchObject({
      ok: false,
      message: 'There is no team called Marketing in the list on Settings.',
    });
  });

  test('is made under its name, is told of, repaired, and taken back', () => {
    expect(call(host, 'overview', {}).teams).toEqual([{name: 'Sales', page: null}]);
    const {made} = call(host, 'buildTeamDashboard', {team: ' sales ', run: 'team'});
    expect(made.map(({label}) => label)).toContain('Dashboard · Sales');
    expect(host.cell("'Dashboard · Sales'!A1")).toBe('Sales');
    expect(call(host, 'overview', {}).teams).toEqual([{name: 'Sales', page: 'Dashboard · Sales'}]);
    host.type("'Dashboard · Sales'!A8", 'mine');
    const {repaired} = call(host, 'buildTeamDashboard', {team: 'Sales', run: 'again'});
    expect(repaired.map(({label}) => label)).toEqual(['Dashboard · Sales']);
    expect(host.cell("'Dashboard · Sales'!A8")).toBe('How the business is');
    call(host, 'undoRun', {run: 'team', force: true});
    expect(tabsOf(host)).not.toContain('Dashboard · Sales');
  });
});
