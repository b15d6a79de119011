/** Tables grow beyond the rows they were made with; typing there is nobody's business but the typist's. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, open} from './add-on';

const TABLES = [
  ['kpiData', 'KPI data', 'B', null],
  ['kpis', 'KPIs', 'A', 'Signal'],
  ['guardrails', 'Guardrails', 'A', 'Status'],
  ['checkIns', 'Check-ins', 'B', null],
  ['okrs', 'OKRs', 'F', 'Progress'],
  ['initiatives', 'Initiatives', 'A', null],
] as const;

const asked: string[] = [];
let host: HeadlessHost;
beforeAll(() => {
  host = open({
    ui: {
      confirmEdit: ({cells}) => {
        asked.push(...cells);
        return false;
      },
    },
  });
  for (const [key] of TABLES) call(host, 'buildSheet', {key, run: 'r'});
});
beforeEach(() => asked.splice(0));

const columnOf = (sheet: string, title: string) =>
  Array.from({length: 40}, (_, n) => n)
    .map((n) => (n > 25 ? 'A' : '') + String.fromCharCode(65 + (n % 26)))
    .find((letters) => host.cell(`${sheet}!${letters}4`) === title)!;

function rowsAddedTo(sheet: string): number {
  const {sheetId} = host.locate(`${sheet}!A6`);
  const rows = host.engine.getters.getNumberRows(sheetId);
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: sheet,
    dimension: 'ROW',
    base: rows - 1,
    quantity: 10,
    position: 'after',
  });
  return rows;
}

describe.each(TABLES)('%s', (key, sheet, input, computed) => {
  test('a row added at the end takes a value without a warning', () => {
    const cell = `${sheet}!${input}${rowsAddedTo(sheet) + 5}`;
    host.type(cell, '7');
    expect([host.cell(cell), asked]).toEqual(['7', []]);
  });

  test('a row added after that and a repair does, too', () => {
    call(host, 'buildSheet', {key, run: 'again'});
    const cell = `${sheet}!${input}${rowsAddedTo(sheet) + 5}`;
    host.type(cell, '8');
    expect([host.cell(cell), asked]).toEqual(['8', []]);
  });

  test('its headings still warn, and so do formulas, in rows that were added, too', () => {
    const heading = host.cell(`${sheet}!${input}4`);
    host.type(`${sheet}!${input}4`, 'Mine');
    expect([host.cell(`${sheet}!${input}4`), asked]).toEqual([heading, [`${input}4`]]);
    if (computed === null) return;
    const column = columnOf(sheet, computed);
    const last = host.engine.getters.getNumberRows(host.locate(`${sheet}!A1`).sheetId);
    host.type(`${sheet}!${column}${last}`, 'Mine');
    expect(asked).toEqual([`${input}4`, `${column}${last}`]);
  });
});
