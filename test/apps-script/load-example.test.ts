/** The worked examples in the add-on as it is built: into an empty workbook, beside work, and away again. */
import {exampleCalls} from '../../sidebar/views/build/example-calls';
import type {Book} from '../../src/actions/book';
import {loadExample} from '../../src/actions/load-example';
import {EXAMPLES, type ExampleKey, example} from '../../src/examples/example';
import {templates} from '../../src/templates/sheets';
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, draftWith, envelope, open} from './add-on';

jest.setTimeout(240_000);

/** 21 November 2026, as the host's clock stands. */
const TODAY = 46347;

const callsFor = (host: HeadlessHost, key: ExampleKey) =>
  exampleCalls(example(key, TODAY), call(host, 'overview', {}).sheets);

/** @param most calls that are made before the person cancels */
function load(host: HeadlessHost, key: ExampleKey, run = 'example', most = Number.POSITIVE_INFINITY): void {
  for (const {name, args} of callsFor(host, key).slice(0, most)) call(host, name, {...args, run} as never);
}

/** What stands on Strategy beside Vision. */
const visionOf = (host: HeadlessHost): string => {
  const row = Array.from({length: 20}, (_, n) => n + 1).find((n) => host.cell(`Strategy!A${n}`) === 'Vision');
  return host.cell(`Strategy!B${row}`);
};

const takeAway = (host: HeadlessHost, force = false) => {
  const {run} = call(host, 'overview', {}).example!;
  return call(host, 'undoRun', {run, force});
};

test('an example fills an empty workbook, and goes without a trace', () => {
  const [{key, title}] = EXAMPLES as unknown as [(typeof EXAMPLES)[number]];
  const host = open();
  const before = host.sheetNames;
  load(host, key);
  expect(call(host, 'overview', {}).example).toEqual({key, title, run: 'example'});
  expect(host.cell(at(host, 'OKRs', 'Status', 'O2'))).toBe('Paused');
  expect(visionOf(host)).toBe(example(key, TODAY).pages.strategyPage!.vision);
  const {undone, kept} = takeAway(host);
  expect(kept).toEqual([]);
  expect(undone.length).toBeGreaterThan(5);
  expect(host.sheetNames).toEqual(before);
  expect(call(host, 'overview', {}).example).toBeNull();
});

/** A workbook in which nothing stands. */
const nothing: Book = {
  written: () => [],
  today: TODAY,
  has: () => false,
  tab: (sheet) => sheet,
  rows: () => [],
  setting: () => null,
  list: () => [],
  standing: () => [],
  calls: () => [],
  frozen: () => [],
  place: () => ({sheet: '', cell: ''}),
};

test.each(EXAMPLES)('every row of $title is one that its table can hold', ({key}) => {
  const sheets = templates.map(({key: sheet, title, purpose, needs}) => {
    return {key: sheet, title, purpose, needs: [...needs], sheet: null};
  });
  for (const {name, args} of exampleCalls(example(key, TODAY), sheets))
    if (name === 'loadExample') expect(loadExample.plan(args, nothing).length).toBeGreaterThan(1);
});

describe('beside what is there', () => {
  const host = open();
  host.type('Sheet1!B2', 'mine');
  for (const {key, sheet} of call(host, 'overview', {}).sheets)
    if (sheet === null) call(host, 'buildSheet', {key, run: 'kit'});
  host.type('Settings!B6', 'My cycle');
  const cycle = () => ['B6', 'B7', 'B8', 'B9'].map((cell) => host.cell(`Settings!${cell}`));
  const before = cycle();

  test('empty sheets of a kit are filled, and the cycle is that of the example', () => {
    load(host, 'b2b-saas');
    expect(host.cell(at(host, 'OKRs', 'Status', 'O1.1'))).toBe('At risk');
    expect(cycle()).not.toEqual(before);
    expect(host.cell(at(host, '30-60-90', 'Owner', 'Run the weekly and the monthly review'))).toBe('Cleo');
    expect(visionOf(host)).toBe(example('b2b-saas', TODAY).pages.strategyPage!.vision);
  });

  test('a second example does not go among the first', () => {
    const calls = callsFor(host, 'e-commerce');
    const {name, args} = calls[0]!;
    const answer = envelope(host, name, {...args, run: 'second'} as never);
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^There is work in this workbook: 300 rows on KPI data/),
    });
  });

  test('what somebody changes in it is kept, until that is forced', () => {
    host.type(at(host, 'OKRs', 'Next step', 'O1.2'), 'Ask legal');
    const {kept, undone} = takeAway(host);
    expect(kept.map(({label}) => label)).toEqual(
      expect.arrayContaining(['O1.2: changed since', 'O1: its key results stay']),
    );
    expect(undone.filter((one) => one.startsWith('KPI data: '))).toHaveLength(300);
    expect(call(host, 'overview', {}).example).not.toBeNull();
    expect(takeAway(host, true).kept).toEqual([]);
    expect(call(host, 'overview', {}).example).toBeNull();
  });

  test('the cycle of before is back, the sheets of the kit stand empty, and other sheets were never touched', () => {
    expect(cycle()).toEqual(before);
    expect(visionOf(host)).toBe('');
    expect(host.cell('OKRs!C3')).toMatch(/^Nothing here yet/);
    expect(host.cell('Sheet1!B2')).toBe('mine');
    expect(call(host, 'exampleRoom', {sheets: ['kpis', 'okrs', 'rollOut']}).taken).toEqual([]);
  });
});

describe('where somebody has worked', () => {
  const host = open();
  call(host, 'addOkrs', {draft: draftWith(), run: 'work'});
  const before = JSON.stringify(host.save());

  test('it is said what stands where, before and when it is loaded', () => {
    const {taken} = call(host, 'exampleRoom', {sheets: ['kpis', 'okrs']});
    expect(taken).toEqual([{sheet: 'OKRs', cell: 'A6', label: 'OKRs: 2'}]);
    const [first] = callsFor(host, 'b2b-saas');
    expect(envelope(host, first!.name, {...first!.args, run: 'example'} as never)).toEqual({
      ok: false,
      message:
        'There is work in this workbook: 2 rows on OKRs. The example B2B SaaS among it could not be told from it, so nothing more was changed.',
      hint: 'Open a new spreadsheet and load the example there.',
    });
    expect(JSON.stringify(host.save())).toBe(before);
  });

  test('no sheet of it can be slipped in either', () => {
    const okrs = callsFor(host, 'b2b-saas').find(({title}) => title === 'Filling OKRs')!;
    expect(envelope(host, okrs.name, {...okrs.args, run: 'example'} as never).ok).toBe(false);
    expect(JSON.stringify(host.save())).toBe(before);
  });
});

test('cancelled halfway it can be taken away, and begun again', () => {
  const host = open();
  const before = host.sheetNames;
  load(host, 'plg-saas', 'first', 3);
  expect(host.sheetNames.length).toBeGreaterThan(before.length);
  expect(takeAway(host).kept).toEqual([]);
  expect(host.sheetNames).toEqual(before);
  load(host, 'plg-saas', 'again', 3);
  expect(call(host, 'overview', {}).example?.run).toBe('again');
});

test('its way back is remembered however many runs follow', () => {
  const host = open();
  load(host, 'e-commerce', 'a-run', 4);
  for (let run = 0; run < 25; run += 1)
    call(host, 'insertFormula', {
      formula: '=KR_PROGRESS(1;2;3)',
      at: {sheet: 'Sheet1', cell: `A${run + 1}`},
      replace: true,
      run: `b-run-${run}`,
    });
  expect(takeAway(host).undone).toContain('KPI data');
});

test.each([
  ['a column that there is not', {nonsense: 'x'}],
  ['a computed column', {progress: 0.5}],
  ['a text where a number belongs', {start: '18%'}],
  ['a number where a text belongs', {text: 18}],
])('%s is refused, and nothing is made', (_, row) => {
  const host = open();
  const answer = envelope(host, 'loadExample', {
    example: {key: 'b2b-saas', title: 'B2B SaaS'},
    sheet: 'okrs',
    rows: [{id: 'O1', ...row} as unknown as Record<string, string | number>],
    units: [],
    settings: {},
    lists: [],
    rest: [],
    run: 'r',
  });
  expect(answer).toMatchObject({ok: false, message: expect.stringContaining(`okrs.${Object.keys(row)[0]}`)});
  expect(host.sheetNames).toEqual(['Sheet1']);
});

test('a text that looks like a formula stays a text', () => {
  const host = open();
  call(host, 'loadExample', {
    example: {key: 'b2b-saas', title: 'B2B SaaS'},
    sheet: 'okrs',
    rows: [{id: 'O1', text: '=IMPORTXML("http://a","b")'}],
    units: [],
    settings: {},
    lists: [],
    rest: [],
    run: 'r',
  });
  expect(host.cell('OKRs!B6')).toBe('=IMPORTXML("http://a","b")');
});
