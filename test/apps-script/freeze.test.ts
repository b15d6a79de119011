import {functions} from '../../src/functions';
import {callsIn} from '../../src/okr/formula/calls-in';
import type {HeadlessHost} from '../../workbench/host/headless';
import type {SavedWorkbook} from '../../workbench/host/host';
import {at, call, envelope, open} from './add-on';
import {withExample as exampleLoaded} from './kept-workbooks';

jest.setTimeout(600_000);

const toasts: string[] = [];

const NAMES = new Set(functions.map(({name}) => name));

/** Everything that every tab shows. */
function shown(host: HeadlessHost): Record<string, string> {
  const all: Record<string, string> = {};
  for (const tab of host.sheetNames) {
    const {sheetId} = host.locate(`'${tab}'!A1`);
    const {rows, columns} = host.engine.sheetSize(sheetId);
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const text = host.shown(sheetId, column, row);
        if (text !== '') all[`${tab}!${column}.${row}`] = text;
      }
  }
  return all;
}

/** The cells that call a function of ours. */
function calling(host: HeadlessHost): string[] {
  return host.sheetNames.flatMap((tab) => {
    const {sheetId} = host.locate(`'${tab}'!A1`);
    return Object.entries(host.engine.getters.getCells(sheetId)).flatMap(([id, cell]) => {
      const text = cell.isFormula ? cell.compiledFormula.toFormulaString(host.engine.getters) : '';
      return callsIn(text, NAMES).length > 0 ? [`${tab} ${id}`] : [];
    });
  });
}

const ui = {toast: (_: string, title: string) => toasts.push(title)};

/** Loaded once: a copy for whoever comes next. */
let loaded: string | undefined;

function withExample(): HeadlessHost {
  if (loaded !== undefined) {
    const {workbook, properties} = JSON.parse(loaded) as SavedWorkbook;
    return open({ui, data: workbook, properties});
  }
  const host = exampleLoaded('b2b-saas', {ui});
  // Of somebody's own: a formula with a function of ours among typed cells.
  host.type('Sheet1!A1', 'My share');
  host.type('Sheet1!A2', '=KR_PROGRESS(10;30;15)');
  host.type('Sheet1!B2', 'mine');
  host.type('Sheet1!A3', 'below');
  loaded = JSON.stringify(host.save());
  return host;
}

describe('a workbook with everything in it', () => {
  const host = withExample();
  const before = shown(host);
  const formulas = calling(host);

  test('says beforehand what will stop updating, and what shows it', () => {
    const {sheets, showing} = call(host, 'freezePreview', {});
    expect(sheets.map(({sheet}) => sheet)).toEqual(
      expect.arrayContaining([
        'Dashboard',
        'KPIs',
        'Guardrails',
        'OKRs',
        'Evidence',
        'Strategy',
        'Review',
        'Sheet1',
      ]),
    );
    expect(sheets.reduce((sum, {count}) => sum + count, 0)).toBe(formulas.length);
    expect(sheets.find(({sheet}) => sheet === 'Guardrails')?.columns).toBe(
      'Current, Room (σ), Status of the value',
    );
    expect(showing).toContain('KPI · Win rate');
    expect(showing).not.toContain('OKRs');
  });

  test('shows the same afterwards, without the add-on, too', () => {
    const {made, notes} = call(host, 'freeze', {run: 'freeze'});
    expect(made.length).toBeGreaterThan(6);
    expect(notes.join()).toContain('Frozen as of 21 Nov 2026');
    expect(calling(host)).toEqual([]);
    expect(host.cell('Sheet1!A2')).toBe(before['Sheet1!0.1']);
    // The sentences above the tables say that they stand still.
    const after = shown(host);
    const plainly = Object.fromEntries(
      Object.entries(after).map(([cell, text]) => [cell, text.replace(/^Frozen on 21 Nov 2026 · /, '')]),
    );
    expect(plainly).toEqual(before);
    expect(Object.values(after).filter((text) => text.startsWith('Frozen on'))).toHaveLength(5);
    const plain = open({code: '', data: JSON.parse(JSON.stringify(host.save().workbook))});
    expect(shown(plain)).toEqual(shown(host));
    expect(call(host, 'overview', {}).frozen).toMatchObject({on: '2026-11-21'});
    const {findings} = call(host, 'findings', {});
    const frozen = findings.filter(({word}) => word === 'Frozen');
    expect(frozen.map(({what}) => what)).toEqual(expect.arrayContaining(['OKRs', 'KPIs', 'Dashboard']));
    expect(frozen[0]).toMatchObject({
      soWhat: 'what was computed stands still since 21 Nov 2026, whatever is typed',
      repair: {instance: null},
    });
  });

  test('is not frozen twice', () => {
    expect(envelope(host, 'freeze', {run: 'again'})).toMatchObject({
      ok: false,
      message: 'This workbook is frozen already.',
    });
  });

  test('is neither locked nor closed on figures of another day', () => {
    const refused = /is frozen since 21 Nov 2026: what it shows is of that day/;
    for (const [name, args] of [
      ['lockCycle', {run: 'lock'}],
      ['closeCycle', {choices: [], early: true, run: 'close'}],
    ] as const) {
      const answer = envelope(host, name, args as never);
      expect([name, answer.ok ? '' : answer.message]).toEqual([name, expect.stringMatching(refused)]);
    }
  });

  test('undo gives every formula back', () => {
    const {kept} = call(host, 'undoRun', {run: 'freeze', force: false});
    expect(kept).toEqual([]);
    expect(calling(host)).toHaveLength(formulas.length);
    expect(shown(host)).toEqual(before);
    expect(call(host, 'overview', {}).frozen).toBeNull();
  });

  test('letting it compute again gives every formula back, and so does Repair of one sheet', () => {
    call(host, 'freeze', {run: 'second'});
    call(host, 'buildSheet', {key: 'okrs', run: 'repair'});
    expect(call(host, 'overview', {}).frozen?.sheets).not.toContain('OKRs');
    call(host, 'thaw', {run: 'thaw'});
    expect(calling(host)).toHaveLength(formulas.length);
    expect(shown(host)).toEqual(before);
    expect(call(host, 'overview', {}).frozen).toBeNull();
  });
});

describe('what is typed into a frozen workbook', () => {
  const host = withExample();
  const before = shown(host);
  beforeAll(() => {
    call(host, 'freeze', {run: 'freeze'});
  });

  test('in place of a value is asked about by Repair, and left alone by Undo', () => {
    const status = at(host, 'OKRs', 'Status', 'O1.1');
    host.type(status, 'Mine');
    host.type('Sheet1!A2', '99');
    const {kept} = call(host, 'undoRun', {run: 'freeze', force: false});
    expect(kept.map(({sheet}) => sheet)).toEqual(expect.arrayContaining(['OKRs', 'Sheet1']));
    expect(host.cell(status)).toBe('Mine');
    expect(host.cell('Sheet1!A2')).toBe('99');
    const {asks = []} = call(host, 'buildSheet', {key: 'okrs', run: 'repair'});
    expect(asks.map(({question}) => question)).toHaveLength(1);
    expect(asks[0]?.question).toContain('“Mine” stands in Status');
    host.type(status, '');
    host.type('Sheet1!A2', before['Sheet1!0.1']!);
    call(host, 'thaw', {run: 'thaw'});
    const after = shown(host);
    for (const key of Object.keys({...before, ...after}))
      expect([key, after[key]]).toEqual([key, before[key]]);
  });

  test('rows that are sorted or come in between are no typing', () => {
    call(host, 'freeze', {run: 'sorted'});
    host.type(at(host, 'Guardrails', 'Guardrail', 'Discount rate'), 'Rebates');
    const {kept} = call(host, 'undoRun', {run: 'sorted', force: false});
    expect(kept).toEqual([]);
    expect(call(host, 'overview', {}).frozen).toBeNull();
  });

  test('is kept, and said not to be followed', () => {
    call(host, 'freeze', {run: 'last'});
    const current = at(host, 'OKRs', 'Current', 'O2.1');
    const status = host.cell(at(host, 'OKRs', 'Progress', 'O2.1'));
    host.type(current, '1.5');
    expect(host.cell(current)).toBe('1.5');
    expect(host.cell(at(host, 'OKRs', 'Progress', 'O2.1'))).toBe(status);
    expect(toasts.join()).toContain('this sheet is frozen');
  });
});

test('a workbook without a function of ours has nothing to freeze', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'settings', run: 'r'});
  expect(envelope(host, 'freeze', {run: 'x'})).toMatchObject({
    ok: false,
    message: 'No formula in this workbook calls a function of KPI & OKR, so there is nothing to freeze.',
  });
});
