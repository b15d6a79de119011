/** Where a sheet is to be had on paper: what its export address asks for. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, envelope} from './add-on';
import {filled, pageOfKpi} from './filled';

jest.setTimeout(240_000);

const host = filled();

function asked(sheet: string, of: HeadlessHost = host): Readonly<Record<string, string>> {
  const {origin, pathname, searchParams} = new URL(call(of, 'printout', {sheet}).url);
  return {address: origin + pathname, ...Object.fromEntries(searchParams)};
}

/** The last row of a range that begins in A1. */
const lastRow = (range: string | undefined) => Number(range?.replace(/^A1:[A-Z]+/, ''));

test('the page of a KPI is one upright sheet of paper that ends above the figures behind it', () => {
  const set = asked(pageOfKpi);
  expect(set).toMatchObject({
    address: 'https://docs.google.com/spreadsheets/d/workbench/export',
    format: 'pdf',
    gid: String(host.gidOf(host.locate(`'${pageOfKpi}'!A1`).sheetId)),
    portrait: 'true',
    scale: '4',
    gridlines: 'false',
    range: expect.stringMatching(/^A1:E\d+$/),
  });
  const texts = Array.from({length: lastRow(set.range)}, (_, i) => host.cell(`'${pageOfKpi}'!A${i + 1}`));
  expect(texts).toContain('Where it comes from');
  expect(texts).not.toContain('The figures behind this page');
});

test('rows that people insert on a page are printed, too', () => {
  const before = lastRow(asked(pageOfKpi).range);
  const {sheetId} = host.locate(`'${pageOfKpi}'!A1`);
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: pageOfKpi,
    dimension: 'ROW',
    base: 3,
    quantity: 2,
    position: 'after',
  });
  expect(lastRow(asked(pageOfKpi).range)).toBe(before + 2);
  host.undo();
  expect(lastRow(asked(pageOfKpi).range)).toBe(before);
});

test.each(['OKRs', 'Settings', 'Sheet1'])(
  '%s is as wide as the paper, with its heading on every sheet of it',
  (sheet) => {
    const set = asked(sheet);
    expect(set).toMatchObject({portrait: 'false', scale: '2', fzr: 'true'});
    expect(set).not.toHaveProperty('range');
  },
);

test('the ten steps of the first ninety days stand on upright paper', () => {
  call(host, 'buildSheet', {key: 'rollOut', run: 'roll-out'});
  expect(asked('30-60-90')).toMatchObject({portrait: 'true', scale: '2', fzr: 'true'});
});

test('a sheet that is gone is named', () => {
  expect(envelope(host, 'printout', {sheet: 'Gone'})).toEqual({
    ok: false,
    message: 'There is no sheet called Gone any more.',
    hint: 'Reload the sidebar.',
  });
});

test('asking changes nothing', () => {
  const saved = JSON.stringify(host.save());
  call(host, 'printout', {sheet: pageOfKpi});
  expect(JSON.stringify(host.save())).toBe(saved);
});
