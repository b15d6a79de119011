/** Tabs are renamed, rows go, a whole sheet goes: the choices that stood there do not get in the way of other work. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, draftWith, open, paste} from './add-on';

jest.setTimeout(120_000);

const opened = (): HeadlessHost => {
  const host = open();
  const draft = draftWith(
    {},
    {guardrails: [{name: 'CAC', rule: '≤ 12 mo', kpi: ''}], initiatives: ['Playbook']},
  );
  call(host, 'addOkrs', {draft, run: 'before'});
  return host;
};

const sheetId = (host: HeadlessHost, name: string) => host.locate(`'${name}'!A1`).sheetId;

const rename = (host: HeadlessHost) =>
  host.model.dispatch('RENAME_SHEET', {
    sheetId: sheetId(host, 'OKRs'),
    oldName: 'OKRs',
    newName: 'Goals 2026',
  });

const deleteRow = (host: HeadlessHost) =>
  host.model.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId: sheetId(host, 'OKRs'),
    sheetName: 'OKRs',
    dimension: 'ROW',
    elements: [39],
  });

const deleteSheet = (host: HeadlessHost) =>
  host.model.dispatch('DELETE_SHEET', {sheetId: sheetId(host, 'OKRs'), sheetName: 'OKRs'});

test.each([
  ['OKRs is renamed', rename],
  ['a row of OKRs is deleted', deleteRow],
  ['OKRs is deleted', deleteSheet],
])('when %s, another sheet is repaired and more is added', (_, change) => {
  const host = opened();
  expect(change(host).isSuccessful).toBe(true);
  for (const key of ['initiatives', 'guardrails', 'settings'] as const)
    expect([key, call(host, 'buildSheet', {key, run: 'r'}).made]).toEqual([key, expect.anything()]);
  call(host, 'addOkrs', {
    draft: draftWith({text: 'Increase trials from 10 to 20', metric: 'trials'}),
    run: 'r2',
  });
});

test('a table of ours is sorted beside its computed columns, and every row keeps its figures', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  paste(host, 'KPIs!A6', [['Win rate'], ['Churn'], ['Sales cycle']]);
  paste(host, "'KPI data'!A6", [
    ['2026-11-02', 'Win rate', '19%'],
    ['2026-11-02', 'Churn', '2%'],
    ['2026-11-02', 'Sales cycle', '54'],
  ]);
  const latest = () =>
    [6, 7, 8].map((row) => [
      host.cell(`KPIs!A${row}`),
      host.cell(at(host, 'KPIs', 'Latest on', host.cell(`KPIs!A${row}`))),
    ]);
  const value = (kpi: string) => host.value(at(host, 'KPIs', 'Latest', kpi));
  const before = ['Win rate', 'Churn', 'Sales cycle'].map(value);
  const {sheetId, zone} = host.locate('KPIs!A6:AZ8');
  const sorted = host.model.dispatch('SORT_CELLS', {
    sheetId,
    col: 0,
    row: zone.top,
    zone: {...zone, right: Math.min(zone.right, host.engine.sheetSize(sheetId).columns - 1)},
    sortDirection: 'asc',
  });
  expect(sorted.isSuccessful).toBe(true);
  expect(latest()).toEqual([
    ['Churn', '2 Nov 2026'],
    ['Sales cycle', '2 Nov 2026'],
    ['Win rate', '2 Nov 2026'],
  ]);
  expect(['Win rate', 'Churn', 'Sales cycle'].map(value)).toEqual(before);
});
