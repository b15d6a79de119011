/** Tabs are renamed, rows go, a whole sheet goes: the choices that stood there do not get in the way of other work. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, draftWith, open} from './add-on';

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
