/** The cycle that everything is judged by: where it comes from, and what shows while there is none. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, draftWith, open, shown} from './add-on';

jest.setTimeout(240_000);

/** The cells that show an error, as `OKRs!J5: #N/A`. */
function errorsOn(host: HeadlessHost): string[] {
  return host.sheetNames.flatMap((name) => {
    const {sheetId} = host.locate(`'${name}'!A1`);
    const {numberOfRows, numberOfCols} = host.engine.getters.getSheetSize(sheetId);
    return Array.from({length: numberOfRows * numberOfCols}, (_, n) => [
      n % numberOfCols,
      Math.floor(n / numberOfCols),
    ]).flatMap(([column, row]) => {
      const text = host.shown(sheetId, column!, row!);
      return text.startsWith('#') ? [`${name} ${column},${row}: ${text}`] : [];
    });
  });
}

test.each(['settings', 'okrs', 'initiatives'])(
  'making %s takes the quarter of today for the cycle',
  (key) => {
    const host = open();
    call(host, 'buildSheet', {key, run: 'r'});
    expect(
      ['Cycle', 'Cycle start', 'Cycle end'].map((label) => host.cell(at(host, 'Settings', 'Value', label))),
    ).toEqual(['Q4 2026', '1 Oct 2026', '31 Dec 2026']);
  },
);

describe('without a cycle', () => {
  const host = open();
  beforeAll(() => {
    call(host, 'addOkrs', {draft: draftWith({kpi: 'Win rate'}, {initiatives: ['Playbook']}), run: 'r'});
    call(host, 'buildSheet', {key: 'kpis', run: 'r'});
    host.type('KPIs!A6', 'Win rate');
    call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'r'});
    for (const label of ['Cycle start', 'Cycle end']) host.type(at(host, 'Settings', 'Value', label), '');
  });

  test('no sheet shows an error', () => {
    expect(errorsOn(host)).toEqual([]);
  });

  test('progress stands, and pace stays blank', () => {
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '20%');
    expect(shown(host, 'OKRs', 'O1.1', ['Progress', 'Pace'])).toEqual(['40%', '']);
    expect(errorsOn(host)).toEqual([]);
  });
});
