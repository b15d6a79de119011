/** The menu's actions answer in a corner of the spreadsheet, and only one change happens at a time. */
import {LockHost} from '../../workbench/host/properties';
import {at, call, code, draftWith, envelope, open} from './add-on';

jest.setTimeout(240_000);

const GO = `
function go(sheet, cell) { SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).activate(); }
function spoil() { SpreadsheetApp.getActive().getSheetByName('Guardrails').getRange('D4').clearContent(); }
`;

const toasts: string[] = [];
const host = open({code: code(GO), ui: {toast: (message, title) => toasts.push(`${title}: ${message}`)}});
const said = () => toasts.splice(0);

describe('Repair this sheet', () => {
  test('says on a sheet of somebody else what to do', () => {
    host.run('repairThisSheet');
    expect(said()).toEqual([
      'This sheet was not made by KPI & OKR, so there is nothing to repair.: Go to one of its sheets first, or make one in the sidebar under Build.',
    ]);
  });

  test('brings a formula back on the sheet that is looked at', () => {
    call(host, 'buildSheet', {key: 'guardrails', run: 'r'});
    host.run('spoil');
    host.run('go', 'Guardrails', 'A6');
    host.run('repairThisSheet');
    expect([host.cell('Guardrails!D4'), said()]).toEqual(['Status', ['Repaired: Guardrails: ']]);
  });
});

describe('KPI page for the selected row', () => {
  test('asks for a row of the KPIs sheet', () => {
    call(host, 'buildSheet', {key: 'kpis', run: 'r'});
    host.type('KPIs!A6', 'Win rate');
    host.run('go', 'Guardrails', 'A6');
    host.run('kpiPageForSelection');
    expect(said()).toEqual(['No KPI is selected.: Select a row of the KPIs sheet, then try again.']);
  });

  test('makes the page of that row', () => {
    host.run('go', 'KPIs', 'C6');
    host.run('kpiPageForSelection');
    expect([host.sheetNames.includes('KPI · Win rate'), said()]).toEqual([true, ['Made: KPI · Win rate: ']]);
  });
});

describe('while somebody else changes the spreadsheet', () => {
  beforeAll(() => {
    call(host, 'addOkrs', {draft: draftWith(), run: 'r'});
    jest.spyOn(LockHost.prototype, 'tryLock').mockReturnValue(false);
  });
  afterAll(() => jest.restoreAllMocks());

  test('nothing is added, and that is said', () => {
    expect(envelope(host, 'addOkrs', {draft: draftWith(), run: 'r2'})).toEqual({
      ok: false,
      message: 'Somebody else is changing this spreadsheet with KPI & OKR right now.',
      hint: 'Wait a few seconds, then try again.',
    });
    expect(host.cell('OKRs!A8')).toBe('');
  });

  test('a typed value stays, and its missing check-in is said', () => {
    said();
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '20%');
    expect([host.cell(at(host, 'OKRs', 'Current', 'O1.1')), host.cell("'Check-ins'!B6")]).toEqual([
      '20.0%',
      '',
    ]);
    expect(said()).toEqual([
      'Your entry is kept, but: Somebody else is changing this spreadsheet with KPI & OKR right now.: Wait a few seconds, then try again.',
    ]);
  });
});
