import {EXAMPLES} from '../../src/examples/example';
import type {Reply} from '../../src/rpc/contract';
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, code, draftWith, envelope, open, paste, shown, written} from './add-on';
import {withExample} from './kept-workbooks';

jest.setTimeout(240_000);

type Finding = Reply<'findings'>['findings'][number];

/** What a person does elsewhere. */
const BARE = `function bare(sheet) { SpreadsheetApp.getActive().getSheetByName(sheet).setConditionalFormatRules([]); }
function deleteRows(sheet, from, count) { SpreadsheetApp.getActive().getSheetByName(sheet).deleteRows(from, count); }`;

/** One for all tests of an example: each leaves it as it found it. */
const hosts = new Map<string, HeadlessHost>();

function hostOf(key: (typeof EXAMPLES)[number]['key']): HeadlessHost {
  const known = hosts.get(key);
  if (known) return known;
  const host = withExample(key, {code: code(BARE)});
  hosts.set(key, host);
  return host;
}

const found = (host: HeadlessHost): readonly Finding[] => call(host, 'findings', {}).findings;
const told = ({word, what, soWhat}: Finding): string => `${word} | ${what} | ${soWhat}`;

/** The warnings behind Review, as its cells show them. */
function warningsOf(host: HeadlessHost): string[] {
  const {sheetId} = host.locate('Review!A1');
  const cell = (column: number, line: number) => host.shown(sheetId, column, line);
  const top = Array.from({length: 400}, (_, n) => n).find((n) => cell(0, n) === 'Warning')!;
  const rows: string[] = [];
  for (let line = top + 1; cell(0, line) !== ''; line += 1)
    rows.push([0, 1, 2, 3, 5, 6].map((column) => cell(column, line)).join(' | '));
  return rows;
}

const GROUPS = ['Guardrails', 'KPIs', 'OKRs', 'Data', 'Cycle'];

describe.each(EXAMPLES)('of $title', ({key}) => {
  const host = hostOf(key);
  const findings = found(host);

  test('it says what Review says, and where', () => {
    const warnings = findings
      .filter((one) => one.key.startsWith('warning '))
      .map(({word, what, soWhat, owner, answer, about}) =>
        [word, what, soWhat, owner, answer || (word === 'No data' ? '' : 'Undecided'), about].join(' | '),
      );
    expect(warnings.length).toBeGreaterThan(5);
    expect([...warnings].sort()).toEqual(warningsOf(host).sort());
    for (const {about, places} of findings.filter(({about}) => about !== ''))
      for (const {sheet, cell} of places)
        expect(host.cell(`'${sheet}'!A${/\d+$/.exec(cell)![0]}`)).toBe(about);
  });

  test('in five groups, worst first, a key each, and at a price', () => {
    const groups = findings.map(({group}) => GROUPS.indexOf(group));
    expect([...groups].sort()).toEqual(groups);
    for (const group of GROUPS) {
      const tones = findings.filter((one) => one.group === group).map(({tone}) => tone);
      expect(tones).toEqual(
        [...tones].sort((a, b) => 'bad watch good unknown'.indexOf(a) - 'bad watch good unknown'.indexOf(b)),
      );
    }
    expect(new Set(findings.map((one) => one.key)).size).toBe(findings.length);
    // Two for each sheet to know it, two to read a table, one for its colours and its name, one for all that is frozen.
    expect(host.stats.mutating).toBe(0);
    expect(host.stats.reads).toBeLessThanOrEqual(100);
  });

  test('nothing is repaired that is as it should be', () => {
    expect(findings.filter(({repair}) => repair !== null)).toEqual([]);
    expect(findings.filter(({word}) => word === 'Busywork').length).toBeGreaterThan(0);
    expect(findings.filter(({word}) => word === 'Not locked')).toEqual([]);
    const unexplained = findings.filter(({word}) => word === 'Unexplained');
    expect(unexplained.map(({unexplained: id}) => id)).toEqual(key === 'b2b-saas' ? ['O1.3'] : []);
  });
});

describe('what a person must decide', () => {
  const host = hostOf('b2b-saas');
  const about = (id: string) => found(host).find((one) => one.about === id)!;
  const decisions = () =>
    Array.from({length: 8}, (_, n) => n + 6).map((row) =>
      ['B', 'D', 'E', 'G'].map((column) => host.cell(`Decisions!${column}${row}`)),
    );

  test('becomes a row on Decisions, which the pages and the next look know, and Undo takes it back', () => {
    const before = decisions();
    expect(about('O1.1').answer).toBe('');
    const {made} = call(host, 'decide', {
      about: 'O1.1',
      decision: '=Drop the discount "for ever"',
      owner: 'Zoe',
      due: '2026-12-05',
      run: 'd',
    });
    const [place] = made;
    expect(made).toHaveLength(1);
    const row = /\d+$/.exec(place!.cell)![0];
    expect(['A', 'B', 'D', 'E', 'F', 'G'].map((column) => host.cell(`Decisions!${column}${row}`))).toEqual([
      '21 Nov 2026',
      'O1.1',
      '=Drop the discount "for ever"',
      'Zoe',
      '5 Dec 2026',
      'Open',
    ]);
    expect(about('O1.1').answer).toBe('=Drop the discount "for ever"');
    expect(warningsOf(host).find((one) => one.endsWith('O1.1'))).toContain('=Drop the discount');
    call(host, 'undoRun', {run: 'd', force: false});
    expect(decisions()).toEqual(before);
    expect(about('O1.1').answer).toBe('');
  });

  test('that is done and did not help is said to be done', () => {
    expect([about('O1.2').isDone, about('CAC payback').isDone]).toEqual([true, false]);
  });

  test('answers the question that waits for it on Decisions, in its row', () => {
    const row = decisions().findIndex(([subject, decision]) => subject === '' && decision === '') + 6;
    host.type(`Decisions!B${row}`, 'Discount rate');
    host.type(`Decisions!B${row + 1}`, 'Leads');
    const question = found(host).find(({word, about: id}) => word === 'Undecided' && id === 'Leads')!;
    expect([question.group, question.places[0]!.cell]).toEqual(['Cycle', `D${row + 1}`]);
    const {made} = call(host, 'decide', {about: 'leads', decision: 'Wait', owner: '', due: '', run: 'q'});
    expect(made).toEqual([{sheet: 'Decisions', cell: `A${row + 1}`, label: 'Wait'}]);
    expect(decisions()[row - 6 + 1]).toEqual(['Leads', 'Wait', '', 'Open']);
    expect(decisions()[row - 6]).toEqual(['Discount rate', '', '', 'Undecided']);
    const {undone} = call(host, 'undoRun', {run: 'q', force: false});
    expect(undone.length).toBeGreaterThan(0);
    expect(decisions()[row - 6 + 1]).toEqual(['Leads', '', '', 'Undecided']);
  });

  test.each([
    [{about: 'O9.9', decision: 'Wait', owner: '', due: ''}, 'O9.9 does not stand in the workbook any more'],
    [{about: 'O1.1', decision: '  ', owner: '', due: ''}, 'Nothing is decided yet'],
    [{about: 'O1.1', decision: 'Wait', owner: '', due: '2026-02-30'}, '2026-02-30 is no day'],
  ])('%j is refused, and nothing is written', (args, says) => {
    const before = decisions();
    const answer = envelope(host, 'decide', {...args, run: 'x'});
    expect(answer.ok ? '' : answer.message).toContain(says);
    expect(decisions()).toEqual(before);
  });
});

describe('what has moved since the lock', () => {
  const host = hostOf('plg-saas');

  test('is looked for once the cycle is locked, and until then that it is not', () => {
    const fresh = open();
    call(fresh, 'addOkrs', {draft: draftWith(), run: 'okrs'});
    const isLocked = () => found(fresh).filter(({group, word}) => group === 'Cycle' && word === 'Not locked');
    expect(isLocked()).toHaveLength(1);
    call(fresh, 'lockCycle', {run: 'lock'});
    expect(isLocked()).toEqual([]);
    expect(call(fresh, 'findings', {}).cycle.lockedOn).toBe('2026-11-21');
  });

  test('asks for a reason, takes it, and Undo asks again', () => {
    // The example was locked when its cycle began, and gives the reason for what it has changed since.
    expect(call(host, 'findings', {}).cycle.lockedOn).toBe('2026-10-04');
    host.type(at(host, 'OKRs', 'Target', 'O1.1'), '42%');
    const unexplained = () => found(host).filter(({word}) => word === 'Unexplained');
    expect(unexplained().map(told)).toEqual([
      'Unexplained | O1.1: target 44% → 42% | the target moved and nobody says why',
    ]);
    expect(unexplained()[0]).toMatchObject({unexplained: 'O1.1', tone: 'bad', group: 'Cycle'});
    call(host, 'explain', {id: 'O1.1', reason: '=Two big deals fell away', agreedBy: 'Ana', run: 'why'});
    expect(shown(host, 'Ledger', 'O1.1', ['Reason', 'Agreed by', 'Verdict'])).toEqual([
      '=Two big deals fell away',
      'Ana',
      '',
    ]);
    expect(unexplained()).toEqual([]);
    const again = envelope(host, 'explain', {id: 'O1.1', reason: 'Late', agreedBy: '', run: 'late'});
    expect(again.ok ? '' : again.message).toContain('Nothing about O1.1 waits for a reason');
    call(host, 'undoRun', {run: 'why', force: false});
    expect(unexplained()).toHaveLength(1);
    host.type(at(host, 'OKRs', 'Target', 'O1.1'), '44%');
  });
});

describe('what a machine can repair', () => {
  const host = hostOf('plg-saas');
  const repairs = () => found(host).filter(({repair}) => repair !== null);
  const tidy = (one: Finding, run: string) => {
    return call(host, 'tidyNames', {corrections: one.repair!.corrections, run});
  };

  test('names that differ by case or blanks are written alike, everywhere, and back', () => {
    const first = host.cell("'KPI data'!B6");
    paste(host, "'KPI data'!B6", [[`${first.toUpperCase()} `], [` ${host.cell("'KPI data'!B7")}`]]);
    host.type(at(host, 'OKRs', 'KPI', 'O1.1'), 'trial→activation  %'.replace('  %', ' '));
    const names = repairs();
    expect(names.map(({key, group}) => `${group} ${key}`)).toEqual([
      'Data names okrs kpi',
      'Data names kpiData kpi',
    ]);
    const data = names.find(({key}) => key === 'names kpiData kpi')!;
    const before = [host.cell("'KPI data'!B6"), host.cell("'KPI data'!B7")];
    for (const one of names) tidy(one, 'tidy');
    expect(host.cell("'KPI data'!B6")).toBe(first);
    expect(host.cell(at(host, 'OKRs', 'KPI', 'O1.1'))).toBe('Trial→activation');
    expect(repairs()).toEqual([]);
    const answer = envelope(host, 'tidyNames', {corrections: data.repair!.corrections, run: 'late'});
    expect(answer.ok ? '' : answer.message).toContain('read otherwise by now');
    call(host, 'undoRun', {run: 'tidy', force: false});
    expect([host.cell("'KPI data'!B6"), host.cell("'KPI data'!B7")]).toEqual(before);
  });

  test('a sentence that promises another target than the row measures', () => {
    const [target, text] = ['Target', 'Objective / key result'].map((title) =>
      at(host, 'OKRs', title, 'O1.1'),
    );
    const before = [host.cell(target!), host.cell(text!)];
    const found = () => repairs().filter(({word}) => word !== 'Name');
    host.type(target!, '42%');
    // What was promised is not rewritten while nobody has said why it moved.
    expect(found()).toEqual([]);
    expect(
      call(host, 'findings', {})
        .findings.filter(({word}) => word === 'Two targets')
        .map(told),
    ).toEqual([
      `Two targets | O1.1 ${before[1]} | the sentence says 44%, Target says 42% since the lock, without a reason: ` +
        'write it on the Ledger, or put the target back',
    ]);
    const reason = at(host, 'Ledger', 'Reason', 'O1.1');
    host.type(reason, 'The free plan ends in March');
    const [one, ...others] = found();
    expect([told(one!), one!.group, one!.owner, others]).toEqual([
      `Two targets | O1.1 ${before[1]} | the sentence says 44%, Target says 42%`,
      'OKRs',
      host.cell(at(host, 'OKRs', 'Owner', 'O1.1')),
      [],
    ]);
    tidy(one!, 'words');
    expect(host.cell(text!)).toBe(before[1]!.replace('44%', '42%'));
    expect(found()).toEqual([]);
    call(host, 'undoRun', {run: 'words', force: false});
    expect(host.cell(text!)).toBe(before[1]);
    // What was promised stands on the Ledger, and no repair rewrites it.
    const promise = {
      table: 'ledger',
      column: 'text',
      from: shown(host, 'Ledger', 'O1.1', ['Wording'])[0]!,
      to: 'Less',
    };
    expect(envelope(host, 'tidyNames', {corrections: [promise], run: 'past'}).ok).toBe(false);
    // What is measured in another unit, or by how much it changes, is not compared.
    for (const [said, unit] of [
      ['by 6 pp', '%'],
      ['to 44 teams', '%'],
      ['to 42%', '%'],
      ['to 44%', 'pp'],
    ] as const) {
      host.type(text!, `Raise activation ${said}`);
      host.type(at(host, 'OKRs', 'Unit', 'O1.1'), unit);
      expect([said, unit, found().map(({word}) => word)]).toEqual([said, unit, []]);
    }
    host.type(at(host, 'OKRs', 'Unit', 'O1.1'), '%');
    host.type(text!, before[1]!);
    host.type(target!, before[0]!);
  });

  test('a row whose id computes nothing gets one', () => {
    host.type('OKRs!A30', 'kr 1.7');
    host.type('OKRs!B30', 'Raise the show rate from 62% to 70%');
    host.type('OKRs!B31', 'Raise the call rate from 12% to 20%');
    host.type('OKRs!E31', '20%');
    const row = Array.from({length: 40}, (_, n) => n + 6).find((n) => host.cell(`Decisions!D${n}`) === '')!;
    host.type(`Decisions!B${row}`, 'KR 1.7');
    const ids = repairs().find(({key}) => key === 'okrs ids')!;
    expect([ids.group, ids.soWhat]).toEqual(['OKRs', 'O1.7, O5.2']);
    tidy(ids, 'ids');
    const cells = () => ['OKRs!A30', 'OKRs!A31', `Decisions!B${row}`].map((cell) => host.cell(cell));
    // What was decided about it, and its check-ins, go along.
    expect(cells()).toEqual(['O1.7', 'O5.2', 'O1.7']);
    call(host, 'undoRun', {run: 'ids', force: false});
    expect(cells()).toEqual(['kr 1.7', '', 'KR 1.7']);
    host.type(`Decisions!B${row}`, '');
    for (const cell of ['A30', 'B30', 'B31', 'E31']) host.type(`OKRs!${cell}`, '');
  });

  test('formulas that were typed over, and colours that were taken away', () => {
    host.type('OKRs!H4', 'Progress');
    const broken = repairs().find(({word}) => word === 'Not computed')!;
    expect([broken.what, broken.soWhat]).toEqual([
      'OKRs',
      'Progress: something was typed or inserted where formulas belong',
    ]);
    call(host, 'buildSheet', {key: 'okrs', run: 'repair'});
    host.run('bare', 'OKRs');
    const bare = repairs()
      .filter(({word}) => word !== 'Name')
      .map(told);
    expect(bare).toEqual([
      'No colours | OKRs | Achieved, On track, Not started stand there without their colour',
    ]);
    call(host, 'buildSheet', {key: 'okrs', run: 'paint'});
    expect(repairs().filter(({word}) => word !== 'Name')).toEqual([]);
  });

  test('a column that was deleted is one finding, which repairs it, and not one in every row', () => {
    const lost = withExample('b2b-saas', {code: code(BARE)});
    const {sheetId, zone} = lost.locate(at(lost, 'OKRs', 'Target', 'O1.1'));
    lost.engine.run('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'OKRs',
      dimension: 'COL',
      elements: [zone.left],
    });
    const findings = found(lost);
    const gone = findings.filter(({word}) => word === 'Column gone');
    expect(gone.map(told)).toEqual([
      'Column gone | OKRs | Target was deleted: Repair makes an empty column; what stood in it comes back with File → Version history',
    ]);
    expect(gone[0]!.repair).toMatchObject({sheet: 'okrs'});
    expect(findings.map(told).join()).not.toContain('#REF!');
    call(lost, 'buildSheet', {key: 'okrs', run: 'repair'});
    expect(found(lost).filter(({word}) => word === 'Column gone')).toEqual([]);
  });

  test('a KPI that stands nowhere is said, and not guessed', () => {
    const row = Array.from({length: 400}, (_, n) => n + 6).find((n) => host.cell(`'KPI data'!A${n}`) === '')!;
    paste(host, `'KPI data'!A${row}`, [['2026-11-20', 'Winrate', '17']]);
    expect(
      found(host)
        .filter(({word}) => word === 'Unknown')
        .map(told),
    ).toEqual([
      'Unknown | KPI data, column KPI: 1 name not on KPIs | 1 row without effect: rename the KPI back, or choose one that is there',
    ]);
  });

  test('a KPI that was renamed by hand is a name that is not on KPIs, and no busywork of whoever names it', () => {
    const renamed = withExample('b2b-saas');
    renamed.type(at(renamed, 'KPIs', 'KPI', 'Win rate'), 'Close rate');
    const findings = found(renamed).map(told);
    expect(findings.filter((one) => /^Unknown \| OKRs/.test(one))).toHaveLength(1);
    expect(findings.filter((one) => /^Busywork.*O1\.1/.test(one))).toEqual([]);
  });
});

test('what was read from a sentence is what the sentence says, whatever its notation', () => {
  const host = open();
  const text = `Objective: Read what people write
- Increase SQL→Won win rate from 18% → 23% (±1 pp) in MM segment
- Cycle 54 → 42 d
- Increase returning-customer orders from 3,400 → 4,100/week
- mROAS (YouTube) ≥ 1.6 in lift test
- Lift PDP→Cart rate by +12% relative on mobile
- Grow ARR to $20M (currently $14M) by 2026-06-30
- Raise activation to 45% for new workspaces
- Cut the response time from 5 hours to 90 minutes
- Followers from 20k to 35k
- Churn (%) 5 → 3
- Reduce open tickets by half
- Umsatz von 1,2 Mio. € auf 1,5 Mio. €
- Win 3 of 5 pilots`;
  const {draft} = written(host, text);
  expect(draft.objectives[0]!.keyResults).toHaveLength(13);
  call(host, 'addOkrs', {draft, run: 'read'});
  expect(
    found(host)
      .filter(({word}) => word === 'Two targets')
      .map(told),
  ).toEqual([]);
});

describe('a sheet without its header row', () => {
  const standing = (): HeadlessHost => {
    const host = open({code: code(BARE)});
    const guardrails = [{name: 'CAC', rule: '≤ 12 mo', kpi: ''}];
    call(host, 'addOkrs', {draft: draftWith({}, {guardrails}), run: 'first'});
    host.type(at(host, 'Guardrails', 'Typed value', 'CAC'), '14');
    return host;
  };
  const said = (host: HeadlessHost): string[] =>
    found(host).map((one) => `${one.word} | ${one.what} | ${one.repair?.sheet ?? ''}`);

  test('is found, and repaired with one click', () => {
    const host = standing();
    expect(said(host)).toContain('Tripped | CAC 14 mo, ≤ 12 mo | ');
    host.run('deleteRows', 'OKRs', 4, 1);
    expect(said(host)).toEqual(['Tripped | CAC 14 mo, ≤ 12 mo | ', 'Not computed | OKRs | okrs']);
    call(host, 'buildSheet', {key: 'okrs', run: 'repair'});
    expect(said(host).filter((one) => one.startsWith('Not computed'))).toEqual([]);
  });

  test('spoils nothing else where nobody can say which column is which', () => {
    const host = standing();
    host.run('deleteRows', 'OKRs', 1, 4);
    expect(said(host)).toEqual(['Tripped | CAC 14 mo, ≤ 12 mo | ', 'Not computed | OKRs | ']);
  });
});

test('an empty workbook has nothing to find, and the view says what the cycle is', () => {
  const host = open();
  expect(call(host, 'findings', {})).toEqual({
    findings: [],
    cycle: {name: expect.any(String), lockedOn: null, isOver: false},
  });
});
