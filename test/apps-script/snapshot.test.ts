import type {HeadlessHost} from '../../workbench/host/headless';
import {call, envelope, open} from './add-on';
import {withExample} from './kept-workbooks';

jest.setTimeout(600_000);

const TITLE = 'Snapshot · 21 Nov 2026';
const STRIP = /^[▁▂▃▄▅▆▇█]+$/;
const [ROWS, COLUMNS] = [45, 16];

const addressesOn = (tab: string): {cell: string; address: string}[] =>
  Array.from({length: ROWS * COLUMNS}, (_, n) => {
    const cell = `${String.fromCharCode(65 + (n % COLUMNS))}${Math.floor(n / COLUMNS) + 1}`;
    return {cell, address: `'${tab}'!${cell}`};
  });

/** Everything that a person sees of it: text, fill, colour of the text, by cell. */
function seen(host: HeadlessHost, tab: string): Record<string, string> {
  const {rows} = host.engine.sheetSize(host.locate(`'${tab}'!A1`).sheetId);
  const cells = addressesOn(tab).filter(({cell}) => Number(cell.replace(/\D+/, '')) <= rows);
  return Object.fromEntries(
    cells.map(({cell, address}) => [
      cell,
      [host.cell(address), host.colour(address), host.textColour(address)].join(' | '),
    ]),
  );
}

const formulasOn = (host: HeadlessHost, tab: string): string[] => {
  const {sheetId} = host.locate(`'${tab}'!A1`);
  return Object.values(host.engine.getters.getCells(sheetId)).flatMap((one) =>
    one.isFormula ? [one.compiledFormula.toFormulaString(host.engine.getters)] : [],
  );
};

describe('of the Dashboard of an example', () => {
  const host = withExample('b2b-saas');
  beforeAll(() => {
    call(host, 'buildSheet', {key: 'dashboardPage', run: 'dashboard'});
  });

  test('is the first sheet and shows the same without a formula, a rule or the add-on', () => {
    const {made, notes} = call(host, 'snapshot', {sheet: 'Dashboard', run: 'first'});
    const {reads, writes} = {reads: host.stats.reads, writes: host.stats.mutating};
    expect(host.stats.readsBetweenWrites).toBe(0);
    expect({reads: reads <= 220 || reads, writes: writes <= 40 || writes}).toEqual({
      reads: true,
      writes: true,
    });
    expect(made).toEqual([{sheet: TITLE, cell: 'A1', label: TITLE}]);
    expect(notes).toEqual([
      'Lines in cells are drawn as blocks; of a long one, each block is the mean of neighbours.',
    ]);
    expect(host.sheetNames[0]).toBe(TITLE);
    const before = seen(host, 'Dashboard');
    const plain = open({code: '', data: JSON.parse(JSON.stringify(host.save().workbook))});
    expect(formulasOn(plain, TITLE)).toEqual([]);
    const {sheetId} = plain.locate(`'${TITLE}'!A1`);
    expect(plain.engine.getters.getConditionalFormats(sheetId)).toEqual([]);
    const after = seen(plain, TITLE);
    expect(Object.keys(after).length).toBeGreaterThan(20 * COLUMNS);
    const strips = Object.entries(after).filter(([, text]) => STRIP.test(text.split(' | ')[0]!));
    expect(strips.length).toBeGreaterThan(5);
    const others = (all: Record<string, string>) =>
      Object.entries(all).filter(([cell]) => cell in after && !strips.some(([strip]) => strip === cell));
    expect(Object.fromEntries(others(after))).toEqual(Object.fromEntries(others(before)));
    // What is kept is all of it: below stands what the page was drawn from.
    expect(plain.engine.sheetSize(sheetId).rows).toBeLessThan(ROWS);
  });

  test('a second one on the same day has a name of its own, and each is undone by itself', () => {
    const {made} = call(host, 'snapshot', {sheet: 'Dashboard', run: 'second'});
    expect(made[0]?.label).toBe(`${TITLE} (2)`);
    expect(call(host, 'undoRun', {run: 'second', force: false})).toMatchObject({
      undone: [`${TITLE} (2)`],
      kept: [],
    });
    expect(host.sheetNames[0]).toBe(TITLE);
    host.type(`'${TITLE}'!A1`, 'My words');
    const {kept} = call(host, 'undoRun', {run: 'first', force: false});
    expect(kept.map(({label}) => label)).toEqual([`${TITLE}: somebody typed there since`]);
    expect(call(host, 'undoRun', {run: 'first', force: true})).toMatchObject({undone: [TITLE], kept: []});
    expect(host.sheetNames).not.toContain(TITLE);
  });

  test('of another page says which, and an error is said with its cell and kept', () => {
    host.type('Dashboard!A2', '=1/0');
    const {made, notes} = call(host, 'snapshot', {sheet: 'Dashboard', run: 'error'});
    expect(notes.join()).toMatch(/One cell of Dashboard shows an error, and so does the snapshot: A2\./);
    expect(host.cell(`'${made[0]!.sheet}'!A2`)).toBe('#DIV/0!');
    expect(formulasOn(host, made[0]!.sheet)).toEqual([]);
    const okrs = call(host, 'snapshot', {sheet: 'OKRs', run: 'okrs'});
    expect(okrs.made[0]?.label).toBe('Snapshot · OKRs · 21 Nov 2026');
    expect(formulasOn(host, okrs.made[0]!.sheet)).toEqual([]);
  });

  test('of the page of a KPI draws its chart as blocks and says from when to when', () => {
    const {made, notes} = call(host, 'snapshot', {sheet: 'KPI · Win rate', run: 'kpi'});
    expect(notes.join()).toContain('A chart is drawn as blocks, too');
    const title = made[0]!.sheet;
    const cells = addressesOn(title).map(({cell, address}) => ({cell, shows: host.cell(address)}));
    const strip = cells.find(({shows}) => STRIP.test(shows) && shows.length > 20);
    const says = cells.find(({shows}) => /^\S.* from 6 Jun 2026 to 21 Nov 2026: 25 values$/.test(shows));
    expect([strip?.shows.length, says?.cell]).toEqual([25, `A${Number(strip?.cell.slice(1)) + 1}`]);
    expect(formulasOn(host, title)).toEqual([]);
    call(host, 'undoRun', {run: 'kpi', force: false});
  });

  test('what the Dashboard says is there for a mail, with the cycle', () => {
    host.undo();
    const {headline, worries, editors, cycle} = call(host, 'sharing', {});
    expect(headline === '' && worries.length === 0).toBe(false);
    expect(worries.length).toBeGreaterThan(1);
    expect(editors).toEqual(['you@workbench.example']);
    expect(cycle?.start).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

test('an empty Dashboard is kept, and said to be empty; what is no sheet is refused', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'dashboardPage', run: 'r'});
  const {made, notes} = call(host, 'snapshot', {sheet: 'Dashboard', run: 's'});
  expect(made).toHaveLength(1);
  expect(notes.join()).toContain('There is no KPI and no OKR in this workbook yet');
  const before = host.sheetNames;
  expect(envelope(host, 'snapshot', {sheet: 'Nowhere', run: 't'})).toMatchObject({
    ok: false,
    message: 'There is no sheet called Nowhere any more.',
  });
  expect(envelope(host, 'snapshot', {sheet: TITLE, run: 't'})).toMatchObject({ok: false});
  expect(host.sheetNames).toEqual(before);
});
