/** The cycle that everything is judged by: where it comes from, and what shows while there is none. */
import {checkDraft} from '../../src/okr/writing/document/check-draft';
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, draftWith, open, shown, written} from './add-on';

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

describe('periods in words', () => {
  const pasted = (time: string, due: string) =>
    `Objective (${time}): Win more\n- Win rate from 18% to 23% by ${due}`;

  test('mean the time that is still to come, so pasted rows have a pace', () => {
    const host = open();
    const {draft, checks} = written(host, pasted('H1', 'end of Q3'));
    expect([draft.objectives[0]!.due, draft.objectives[0]!.keyResults[0]!.due]).toEqual([
      '2027-06-30',
      '2027-09-30',
    ]);
    expect(JSON.stringify(checks)).not.toContain('Due before the cycle');
    call(host, 'addOkrs', {draft, run: 'r'});
    expect(shown(host, 'OKRs', 'O1', ['Due', 'Pace'])).toEqual(['30 Jun 2027', '19%']);
  });

  test('of the past are pointed at before and after they are added', () => {
    const host = open();
    const {draft, checks} = written(host, pasted('H1 2026', '2026-10-01'));
    const early = expect.objectContaining({finding: 'Due before the cycle'});
    expect(checks.objectives[0]!.findings).toContainEqual(early);
    expect(checks.objectives[0]!.keyResults[0]!.findings).toContainEqual(early);
    const {notes} = call(host, 'addOkrs', {draft, run: 'r'});
    expect(notes).toEqual(['O1, O1.1 are due before the cycle begins, so they have no pace.']);
    host.type(at(host, 'Settings', 'Value', 'Cycle start'), '2026-01-01');
    const again = checkDraft(draft, call(host, 'overview', {}));
    expect(JSON.stringify(again)).not.toContain('Due before the cycle');
  });
});

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

  test('the sidebar is told of none, so that nothing is due before it', () => {
    expect(call(host, 'overview', {}).cycleStart).toBeNull();
  });

  test('progress stands, and pace stays blank', () => {
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '20%');
    expect(shown(host, 'OKRs', 'O1.1', ['Progress', 'Pace'])).toEqual(['40%', '']);
    expect(errorsOn(host)).toEqual([]);
  });
});
