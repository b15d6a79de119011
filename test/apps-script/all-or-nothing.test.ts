/** The service calls of a change fail once each, in turn: afterwards the workbook is what it was before. */
import type {HeadlessHost} from '../../workbench/host/headless';
import type {SavedWorkbook} from '../../workbench/host/host';
import {call, code, draftWith, open, paste} from './add-on';
import {asText, failing} from './all-or-nothing';
import {DAMAGE} from './damage';
import {exhaustive, spread, worthFailing} from './faults';

jest.setTimeout(1_200_000);

const MANY = 24;

/**
 * The calls at whose failure the workbook came out different: none, if all is well. What fails before the first write
 * finds nothing written, so of those calls only the first and the last are tried.
 * @param most how many of them are tried where not everything is: of a run of hundreds of like calls so many say enough
 */
function leaks(
  start: HeadlessHost,
  change: (host: HeadlessHost) => void,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const saved = JSON.stringify(start.save());
  // A copy for each change that is made: Ctrl+Z brings the workbook back, but not the document's properties.
  const copy = () => {
    const {workbook, properties} = JSON.parse(saved) as SavedWorkbook;
    return open({code: code(DAMAGE), data: workbook, properties});
  };
  const tried = copy();
  change(tried);
  const {calls} = tried;
  const first = calls.findIndex(({kind}) => kind === 'write');
  const wrong: string[] = [];
  const another = () => {
    const host = copy();
    host.sameAgain();
    return host;
  };
  let host = another();
  const before = asText(host);
  const worth = worthFailing(calls, Math.max(first - 1, 0));
  const places = exhaustive ? worth : spread(worth, most);
  for (const index of [...(first > 1 ? [0] : []), ...places]) {
    const {service, method} = calls[index]!;
    const result = failing(host, index + 1, () => change(host), before);
    if (result === 'different') wrong.push(`${index + 1}: ${service}.${method}`);
    // Not every failure is one: a deletion, for example, may succeed the second time.
    if (result !== 'as it was') host = another();
  }
  change(start);
  return wrong;
}

test('making a sheet, from the first call to the last', () => {
  const host = open();
  expect(leaks(host, (one) => call(one, 'buildSheet', {key: 'settings', run: 'r'}))).toEqual([]);
  expect(host.sheetNames).toEqual(['Sheet1', 'Settings']);
});

describe('the page of a KPI, from the first call to the last', () => {
  const host = open({code: code(DAMAGE)});
  const page = (one: HeadlessHost) => call(one, 'buildKpiPage', {kpi: 'Win rate', run: 'r'});
  beforeAll(() => {
    call(host, 'buildSheet', {key: 'kpis', run: 'r'});
    host.type('KPIs!A6', 'Win rate');
    paste(host, "'KPI data'!A6", [
      ['2026-07-01', 'Win rate', '17%'],
      ['2026-08-01', 'Win rate', '19%'],
    ]);
  });

  test('making it', () => {
    expect(leaks(host, page)).toEqual([]);
    expect(host.sheetNames).toContain('KPI · Win rate');
  });

  test('repairing it', () => {
    page(host);
    host.run('damagePage');
    expect(leaks(host, page)).toEqual([]);
    const {sheetId} = host.locate("'KPI · Win rate'!A1");
    expect(host.engine.getters.getChartIds(sheetId)).toHaveLength(1);
  });
});

describe('on sheets that exist', () => {
  const host = open({code: code(DAMAGE)});
  beforeAll(() => {
    call(host, 'addOkrs', {
      draft: draftWith({}, {guardrails: [{name: 'CAC', rule: '≤ 12 mo', kpi: ''}]}),
      run: 'before',
    });
  });

  test('adding OKRs', () => {
    const guardrails = [
      {name: 'CAC', rule: '≤ 12 mo', kpi: ''},
      {name: 'Refunds', rule: '≤ 1%', kpi: ''},
    ];
    const draft = draftWith({unit: '$'}, {guardrails, initiatives: ['Playbook']});
    expect(leaks(host, (one) => call(one, 'addOkrs', {draft, run: 'added'}))).toEqual([]);
    expect(host.cell('OKRs!A9')).toBe('O2.1');
  });

  test('undoing them', () => {
    expect(leaks(host, (one) => call(one, 'undoRun', {run: 'added', force: false}))).toEqual([]);
    expect([host.cell('OKRs!A9'), host.cell('Guardrails!A7')]).toEqual(['', '']);
  });

  test('freezing functions to values', () => {
    expect(leaks(host, (one) => call(one, 'freeze', {run: 'frozen'}), MANY)).toEqual([]);
    expect(call(host, 'overview', {}).frozen?.sheets).toContain('OKRs');
  });

  test('letting them compute again', () => {
    expect(leaks(host, (one) => call(one, 'thaw', {run: 'thawed'}), MANY)).toEqual([]);
    expect(call(host, 'overview', {}).frozen).toBeNull();
  });

  test('repairing a damaged sheet', () => {
    host.run('damage');
    expect(leaks(host, (one) => call(one, 'buildSheet', {key: 'guardrails', run: 'r'}))).toEqual([]);
    expect(host.cell('Guardrails!D4')).toBe('Status');
    expect(host.colour('Guardrails!A4')).not.toBe('#ff0000');
  });
});

describe('the cycle of a worked example on Settings that exist', () => {
  const host = open();
  const shown = () => ['B6', 'B7', 'B8', 'B9', 'F5'].map((cell) => host.cell(`Settings!${cell}`));
  let before: string[] = [];
  beforeAll(() => {
    call(host, 'buildSheet', {key: 'settings', run: 'before'});
    before = shown();
  });

  test('setting it', () => {
    const load = (one: HeadlessHost) =>
      call(one, 'loadExample', {
        example: {key: 'b2b-saas', title: 'B2B SaaS'},
        sheet: 'settings',
        rows: [],
        units: [],
        settings: {cycleName: '2026', cycleStart: 46_000, asOf: 46_010},
        lists: [{list: 'owners', add: ['Ana']}],
        rest: ['okrs'],
        run: 'example',
      });
    expect(leaks(host, load)).toEqual([]);
    expect(shown()).toEqual(['2026', '9 Dec 2025', before[2], '19 Dec 2025', 'Ana']);
  });

  test('taking it back, the formula of the day included', () => {
    expect(leaks(host, (one) => call(one, 'undoRun', {run: 'example', force: false}))).toEqual([]);
    expect(shown()).toEqual(before);
    expect(call(host, 'overview', {}).example).toBeNull();
  });
});

describe('a Retro that people wrote on', () => {
  const host = open();
  beforeAll(() => {
    call(host, 'buildSheet', {key: 'retroPage', run: 'before'});
    host.type('Retro!A37', 'Proof pack in every proposal');
  });

  test('making room for the next one', () => {
    expect(leaks(host, (one) => call(one, 'renewRetro', {run: 'renew'}), MANY)).toEqual([]);
    expect(host.cell('Retro!A37')).toBe('');
    expect(host.cell("'Snapshot · Retro · 21 Nov 2026'!A37")).toBe('Proof pack in every proposal');
  });

  test('undoing that', () => {
    expect(leaks(host, (one) => call(one, 'undoRun', {run: 'renew', force: false}))).toEqual([]);
    expect(host.cell('Retro!A37')).toBe('Proof pack in every proposal');
  });
});

test('the whole of a first paste, five sheets at once', () => {
  const host = open();
  const draft = draftWith(
    {},
    {guardrails: [{name: 'CAC', rule: '≤ 12 mo', kpi: ''}], initiatives: ['Playbook']},
  );
  const paste = (one: HeadlessHost) => call(one, 'addOkrs', {draft, run: 'r'});
  const tried = open();
  paste(tried);
  // Failures of one kind of call on one kind of object look alike; each kind is tried where it comes last.
  const kinds = new Map(
    tried.calls.flatMap(({service, method, kind}, index) =>
      kind === 'write' && method !== 'activate' ? [[`${service}.${method}`, index + 1] as const] : [],
    ),
  );
  host.sameAgain();
  const before = asText(host);
  for (const [kind, n] of kinds) {
    expect([kind, failing(host, n, () => paste(host), before)]).toEqual([kind, 'as it was']);
  }
});

describe('the close of a cycle', () => {
  const host = open({code: code(DAMAGE)});
  const close = (one: HeadlessHost) =>
    call(one, 'closeCycle', {choices: [{id: 'O1', choice: 'Keep'}], early: true, run: 'close'});
  beforeAll(() => {
    const guardrails = [{name: 'CAC', rule: '≤ 12 mo', kpi: ''}];
    call(host, 'addOkrs', {draft: draftWith({unit: '%'}, {guardrails}), run: 'before'});
    call(host, 'addOkrs', {draft: draftWith({unit: '$'}, {text: 'Earn more'}), run: 'more'});
    call(host, 'lockCycle', {run: 'lock'});
    call(host, 'buildSheet', {key: 'archive', run: 'archive'});
  });

  test('closing it', () => {
    expect(leaks(host, close, MANY)).toEqual([]);
    expect([host.cell('OKRs!A6'), host.cell('OKRs!A8'), host.cell('Archive!A7')]).toEqual(['O3', '', 'O2.1']);
  });

  test('undoing it', () => {
    expect(leaks(host, (one) => call(one, 'undoRun', {run: 'close', force: false}), MANY)).toEqual([]);
    expect([host.cell('OKRs!A6'), host.cell('OKRs!A8'), host.cell('Archive!A7')]).toEqual(['O1', 'O2', '']);
  });
});
