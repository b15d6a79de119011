/** The check-in from the sidebar: what it reads, what it writes, what it refuses, and the way back. */
import {effectOf} from '../../sidebar/views/check-in/effect';
import type {Args} from '../../src/rpc/contract';
import type {HeadlessHost} from '../../workbench/host/headless';
import type {SavedWorkbook} from '../../workbench/host/host';
import {at, call, code, draftWith, envelope, logged, open, paste, shown} from './add-on';
import {asText, failing} from './all-or-nothing';
import {LOCK, lockedByOthers} from './locks';

jest.setTimeout(240_000);

const TOOLS = `${LOCK}
function setQuietly(sheet, cell, value) { SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).setValue(value); }
function drop(sheet) { const active = SpreadsheetApp.getActive(); active.deleteSheet(active.getSheetByName(sheet)); }
function dropRow(sheet, row) { SpreadsheetApp.getActive().getSheetByName(sheet).deleteRow(row); }
function insertColumn(sheet, column) { SpreadsheetApp.getActive().getSheetByName(sheet).insertColumnBefore(column); }
function insertRow(sheet, row) { SpreadsheetApp.getActive().getSheetByName(sheet).insertRowBefore(row); }
function dropRowsFrom(name, row) { const sheet = SpreadsheetApp.getActive().getSheetByName(name); sheet.deleteRows(row, sheet.getMaxRows() - row + 1); }
function rename(sheet, name) { SpreadsheetApp.getActive().getSheetByName(sheet).setName(name); }
`;

let saved = '';

/** Two typed key results with six weeks of history, one that its KPI feeds, and that KPI, a week old. */
function workbook(): HeadlessHost {
  if (saved === '') {
    const host = open({code: code(TOOLS)});
    call(host, 'buildSheet', {key: 'kpis', run: 'kpis'});
    const [objective] = draftWith().objectives;
    const result = objective!.keyResults[0]!;
    const keyResults = [
      result,
      {
        ...result,
        text: 'Reduce sales cycle from 54 to 42 days',
        type: 'Reduce',
        start: 54,
        target: 42,
        unit: 'days',
        owner: 'Ben',
      },
      {
        ...result,
        text: 'Increase activation from 36% to 44%',
        start: 0.36,
        target: 0.44,
        kpi: 'Activation',
        owner: '',
      },
    ];
    call(host, 'addOkrs', {draft: {objectives: [{...objective!, keyResults}]}, run: 'okrs'});
    host.type('KPIs!A6', 'Activation');
    host.type('KPIs!B6', 'Cleo');
    const days = ['2026-10-10', '2026-10-17', '2026-10-24', '2026-10-31', '2026-11-07', '2026-11-14'];
    paste(
      host,
      "'KPI data'!A6",
      days.map((day, n) => [day, 'Activation', `${36 + [0, 0.4, 0.2, 0.9, 1.1, 1.6][n]!}%`]),
    );
    const history = [
      ...days.map((day, n) => [day, 'O1.1', `${18 + [0, 0.6, 0.2, 1.1, 0.8, 1.6][n]!}%`]),
      ...days.map((day, n) => [day, 'O1.2', String(54 - [0, 1, 0, 2, 3, 4][n]!)]),
    ];
    paste(
      host,
      "'Check-ins'!A6",
      history.map(([day, id]) => [day!, id!]),
    );
    paste(
      host,
      "'Check-ins'!D6",
      history.map(([, , value]) => [value!]),
    );
    host.type(at(host, 'OKRs', 'Current', 'O1.1'), '19.6%');
    host.type(at(host, 'OKRs', 'Current', 'O1.2'), '50');
    saved = JSON.stringify(host.save());
  }
  const {workbook: data, properties} = JSON.parse(saved) as SavedWorkbook;
  return open({code: code(TOOLS), data, properties});
}

afterEach(() => jest.restoreAllMocks());

const words = ['Win rate', 'Sales cycle'];
type ResultArgs = Args<'checkIn'>['results'][number];

function typed(host: HeadlessHost, id: string, fields: Partial<ResultArgs>): ResultArgs {
  const {text, unit} = call(host, 'checkInList', {}).results.find((one) => one.id === id)!;
  return {id, text, unit, value: null, confidence: null, comment: '', blockedBy: '', ...fields};
}

/** As the sidebar does, which has read the list before. */
function save(host: HeadlessHost, results: readonly ResultArgs[], kpis: Args<'checkIn'>['kpis'] = []) {
  const {seen} = call(host, 'checkInList', {});
  return call(host, 'checkIn', {by: 'Ada', results: [...results], kpis, run: 'week', ...(seen && {seen})});
}

/** The rows of a log from its first one on. */
const rowsOf = (host: HeadlessHost, sheet: string, columns: string, from: number, count = 1): string[] =>
  Array.from({length: count}, (_, n) =>
    [...columns].map((column) => host.cell(`'${sheet}'!${column}${from + n}`)).join(' | '),
  );

describe('what there is to check in', () => {
  test('every key result with its last value, what it is measured by and who owns it', () => {
    const {results, kpis} = call(workbook(), 'checkInList', {});
    expect(
      results.map(({id, owner, unit, last, kpi, stale, history}) => [
        id,
        owner,
        unit,
        last,
        kpi,
        stale,
        history.length,
      ]),
    ).toEqual([
      ['O1.1', 'Ada', '%', 0.196, '', false, 6],
      ['O1.2', 'Ben', 'days', 50, '', false, 6],
      ['O1.3', 'Cleo', '%', 0.376, 'Activation', true, 6],
    ]);
    expect(kpis).toMatchObject([{name: 'Activation', owner: 'Cleo', last: 0.376, due: true}]);
    expect(words.every((word) => results.some(({wording}) => wording.startsWith(word)))).toBe(true);
  });

  test('in an untouched workbook there is nothing, and nothing is made', () => {
    const host = open();
    expect(call(host, 'checkInList', {})).toMatchObject({kpis: [], results: []});
    expect(host.stats.mutating).toBe(0);
  });

  test('a KPI with a value of today is not due; what its cadence asks for decides', () => {
    const host = workbook();
    const due = () => call(host, 'checkInList', {}).kpis[0]!.due;
    host.type(at(host, 'KPIs', 'Cadence', 'Activation'), 'Monthly');
    expect(due()).toBe(false);
    host.type(at(host, 'KPIs', 'Cadence', 'Activation'), 'Daily');
    expect(due()).toBe(true);
    save(host, [], [{kpi: 'Activation', value: 0.38}]);
    expect(due()).toBe(false);
  });
});

test('a clock that stands still is said: what is saved today does not show yet', () => {
  const host = workbook();
  const asOf = Array.from({length: 30}, (_, n) => n + 1).find((n) => host.cell(`Settings!A${n}`) === 'As of');
  const stoppedAt = () => call(host, 'checkInList', {}).stoppedAt;
  expect(stoppedAt()).toBeNull();
  host.type(`Settings!B${asOf}`, '2026-11-20');
  expect(stoppedAt()).toBe(46346);
  host.type(`Settings!B${asOf}`, '=TODAY()');
  expect(stoppedAt()).toBeNull();
});

describe('what is saved', () => {
  test('stands on Check-ins and OKRs, and what the view said came true', () => {
    const host = workbook();
    const listed = call(host, 'checkInList', {});
    const [winRate, cycle] = listed.results;
    const said = [effectOf(winRate!, 0.204, listed.today), effectOf(cycle!, 48, listed.today)];
    const before = ['O1.1', 'O1.2'].map((id) => shown(host, 'OKRs', id, ['Progress', 'Chance']));
    const {made} = save(host, [
      typed(host, 'O1.1', {
        value: 0.204,
        confidence: 0.7,
        comment: 'New proposals help',
        blockedBy: 'People',
      }),
      typed(host, 'O1.2', {value: 48}),
    ]);
    expect(made).toMatchObject([{sheet: 'Check-ins', label: 'O1.1'}, {label: 'O1.2'}]);
    expect(rowsOf(host, 'Check-ins', 'ABDEFGH', 18, 3)).toEqual([
      '21 Nov 2026 | O1.1 | 20.4% | 70% | New proposals help | People | Ada',
      '21 Nov 2026 | O1.2 | 48 |  |  |  | Ada',
      ' |  |  |  |  |  | ',
    ]);
    expect(shown(host, 'OKRs', 'O1.1', ['Current', 'Confidence'])).toEqual(['20.4%', '70%']);
    expect(shown(host, 'OKRs', 'O1.2', ['Current', 'Confidence'])).toEqual(['48.0', '']);
    const after = ['O1.1', 'O1.2'].map((id) => shown(host, 'OKRs', id, ['Progress', 'Chance']));
    const arrow = (from: string, to: string) => (from === to ? to : `${from} → ${to}`);
    expect(said).toEqual(
      after.map(
        ([progress, chance], n) =>
          `${arrow(before[n]![0]!, progress!)}, chance ${arrow(before[n]![1]!, chance!)}`,
      ),
    );
  });

  test.each<[string, (host: HeadlessHost) => void]>([
    ['a column inserted in the middle', (host) => host.run('insertColumn', 'Check-ins', 4)],
    ['a row inserted above the header', (host) => host.run('insertRow', 'Check-ins', 2)],
    ['a column of their own behind the last one', (host) => host.type("'Check-ins'!J18", 'mine')],
    ['their own words beside the next row', (host) => host.type("'Check-ins'!C18", 'mine')],
    ['no rows left below the last one', (host) => host.run('dropRowsFrom', 'Check-ins', 18)],
    ['a tab of another name', (host) => host.run('rename', 'Check-ins', 'Log')],
    ['the column of formulas locked', (host) => lockedByOthers(host, 'Check-ins', 'C1:C40')],
  ])('stands where it belongs with %s', (_, people) => {
    const host = workbook();
    people(host);
    const tab = host.sheetNames.includes('Log') ? 'Log' : 'Check-ins';
    const {made} = save(host, [typed(host, 'O1.1', {value: 0.204, comment: 'Calls up'})]);
    expect(made).toMatchObject([{sheet: tab, label: 'O1.1'}]);
    const row = /\d+$/.exec(made[0]!.cell)![0];
    const cells = [...'ABCDEFGHIJ'].map((column) => host.cell(`'${tab}'!${column}${row}`));
    const theirs = cells.includes('mine') ? ['mine'] : [];
    expect(cells).toEqual(
      expect.arrayContaining(['21 Nov 2026', 'O1.1', '20.4%', 'Calls up', 'Ada', ...theirs]),
    );
    const {kept} = call(host, 'undoRun', {run: 'week', force: false});
    expect(kept).toEqual([]);
    const left = [...'ABCDEFGHIJ'].map((column) => host.cell(`'${tab}'!${column}${row}`)).filter(Boolean);
    expect(left).toEqual(theirs);
  });

  test('is not logged a second time by whoever looks next', () => {
    const host = workbook();
    save(host, [typed(host, 'O1.1', {value: 0.204})]);
    call(host, 'overview', {});
    host.type(at(host, 'OKRs', 'Current', 'O1.2'), '50');
    call(host, 'buildSheet', {key: 'okrs', run: 'repair'});
    expect(rowsOf(host, 'Check-ins', 'ABD', 18, 2)).toEqual(['21 Nov 2026 | O1.1 | 20.4%', ' |  | ']);
  });

  test('stands below what was typed under Current and not yet logged', () => {
    const host = workbook();
    const results = [typed(host, 'O1.1', {value: 0.21})];
    const [, cell] = at(host, 'OKRs', 'Current', 'O1.2').split('!');
    host.run('setQuietly', 'OKRs', cell!, 47);
    save(host, results);
    expect(rowsOf(host, 'Check-ins', 'ABD', 18, 3)).toEqual([
      '21 Nov 2026 | O1.2 | 47',
      '21 Nov 2026 | O1.1 | 21.0%',
      ' |  | ',
    ]);
  });

  test('a comment without a value is a check-in, no value, and nothing on OKRs', () => {
    const host = workbook();
    save(host, [
      typed(host, 'O1.3', {
        confidence: 0.5,
        comment: 'Waiting for the new checklist',
        blockedBy: 'Dependency',
      }),
    ]);
    expect(rowsOf(host, 'Check-ins', 'ABDEFG', 18)).toEqual([
      '21 Nov 2026 | O1.3 |  | 50% | Waiting for the new checklist | Dependency',
    ]);
    expect(shown(host, 'OKRs', 'O1.3', ['Current', 'Now', 'Confidence'])).toEqual(['', '37.6%', '50%']);
    expect(call(host, 'checkInList', {}).results[2]).toMatchObject({stale: false, blockedBy: 'Dependency'});
  });

  test('a KPI’s value goes into KPI data, and moves what it feeds as it was said', () => {
    const host = workbook();
    const listed = call(host, 'checkInList', {});
    const said = effectOf(listed.results[2]!, 0.385, listed.today);
    save(host, [], [{kpi: 'activation', value: 0.385}]);
    expect(host.cell("'KPI data'!B12")).toBe('Activation');
    expect(host.cell("'KPI data'!D12")).toBe('Check-in by Ada');
    const [progress, chance] = shown(host, 'OKRs', 'O1.3', ['Progress', 'Chance']);
    expect(said).toContain(`→ ${progress}`);
    expect(said).toContain(chance!);
  });

  test('text from people stays text', () => {
    const host = workbook();
    save(host, [
      typed(host, 'O1.1', {comment: '=IMPORTXML("x";"y")'}),
      typed(host, 'O1.2', {comment: "'3/4"}),
    ]);
    expect(rowsOf(host, 'Check-ins', 'F', 18, 2)).toEqual(['=IMPORTXML("x";"y")', "'3/4"]);
  });

  test('a log that somebody deleted is made again', () => {
    const host = workbook();
    const results = [typed(host, 'O1.2', {value: 49})];
    host.run('drop', 'Check-ins');
    save(host, results);
    expect(host.cell("'Check-ins'!B6")).toMatch(/^O1\./);
    expect(shown(host, 'OKRs', 'O1.2', ['Current'])).toEqual(['49.0']);
  });
});

describe('what is refused, with nothing written', () => {
  const refuse = (host: HeadlessHost, args: Partial<Args<'checkIn'>>) => {
    const answer = envelope(host, 'checkIn', {by: '', results: [], kpis: [], run: 'x', ...args});
    expect(answer.ok).toBe(false);
    return answer.ok ? '' : `${answer.message} ${answer.hint}`;
  };
  const untouched = (host: HeadlessHost) =>
    expect([host.cell("'Check-ins'!B18"), ...shown(host, 'OKRs', 'O1.2', ['Current'])]).toEqual(['', '50.0']);

  test.each<[string, (host: HeadlessHost) => void, RegExp]>([
    [
      'a row that was deleted meanwhile',
      (host) => host.run('dropRow', 'OKRs', Number(/\d+$/.exec(at(host, 'OKRs', 'Id', 'O1.1'))![0])),
      /^O1\.1 does not stand on OKRs any more, so nothing was saved\. What you typed is kept\./,
    ],
    [
      'an id that went to another key result',
      (host) => host.type(at(host, 'OKRs', 'Objective / key result', 'O1.1'), 'Increase demos from 10 to 20'),
      /^O1\.1 reads “Increase demos from 10 to 20” now, so nothing was saved\./,
    ],
  ])('%s', (_, change, says) => {
    const host = workbook();
    const results = [typed(host, 'O1.2', {value: 40}), typed(host, 'O1.1', {value: 0.2})];
    change(host);
    expect(refuse(host, {results})).toMatch(says);
    untouched(host);
  });

  test('a KPI that is gone, a confidence beyond 100, and nothing at all', () => {
    const host = workbook();
    const confidence = typed(host, 'O1.1', {confidence: 70});
    expect(refuse(host, {kpis: [{kpi: 'NPS', value: 40}]})).toMatch(/^NPS does not stand on KPIs any more/);
    expect(refuse(host, {results: [confidence]})).toMatch(/^The confidence of O1\.1 is not from 0 to 100/);
    expect(refuse(host, {})).toMatch(/^There is nothing to save\./);
    untouched(host);
  });

  test('rows that somebody locked, by name', () => {
    const host = workbook();
    const results = [typed(host, 'O1.1', {value: 0.21})];
    lockedByOthers(host, 'Check-ins', 'A6:H40');
    const before = asText(host);
    const answer = envelope(host, 'checkIn', {by: '', results, kpis: [], run: 'x'});
    expect(answer).toMatchObject({ok: false, hint: expect.stringContaining('Ask the owner')});
    expect(asText(host)).toBe(before);
  });

  test('without OKRs', () => {
    const results = [
      {id: 'O1.1', text: '', unit: '', value: 1, confidence: null, comment: '', blockedBy: ''},
    ];
    expect(refuse(open(), {results})).toMatch(/^O1\.1 does not stand on OKRs any more/);
  });
});

test('undo takes the check-ins back, with what stood on OKRs before', () => {
  const host = workbook();
  host.type(at(host, 'OKRs', 'Confidence', 'O1.1'), '60%');
  save(
    host,
    [
      typed(host, 'O1.1', {value: 0.204, confidence: 0.7}),
      typed(host, 'O1.2', {value: 48, comment: 'Better'}),
    ],
    [{kpi: 'Activation', value: 0.39}],
  );
  call(host, 'undoRun', {run: 'week', force: false});
  expect(rowsOf(host, 'Check-ins', 'ABDEF', 18, 2)).toEqual([' |  |  |  | ', ' |  |  |  | ']);
  expect(host.cell("'KPI data'!B12")).toBe('');
  expect(shown(host, 'OKRs', 'O1.1', ['Current', 'Confidence'])).toEqual(['19.6%', '60%']);
  expect(shown(host, 'OKRs', 'O1.2', ['Current', 'Confidence'])).toEqual(['50.0', '']);
  call(host, 'overview', {});
  expect(host.cell("'Check-ins'!B18")).toBe('');
});

test('a call that fails leaves nothing behind, wherever in the run it is', () => {
  const host = workbook();
  const results = [typed(host, 'O1.1', {value: 0.204, confidence: 0.7}), typed(host, 'O1.2', {value: 48})];
  const change = () => {
    const answer = envelope(host, 'checkIn', {by: '', results, kpis: [], run: 'week'});
    if (!answer.ok) throw new Error(answer.message);
  };
  const before = asText(host);
  let n = 1;
  for (
    let state = failing(host, n, change, before);
    state !== 'done';
    state = failing(host, n, change, before)
  ) {
    expect([n, state]).toEqual([n, 'as it was']);
    // Every third call, because each try compares the whole workbook.
    n += 3;
  }
  expect(n).toBeGreaterThanOrEqual(10);
  logged.splice(0);
});
