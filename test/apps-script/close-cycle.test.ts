/** Close the cycle: what it came to stands in the Archive, OKRs are free for the next one, and nothing is lost. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, envelope, open, shown, written} from './add-on';
import {differences, looks} from './all-or-nothing';
import {endOfCycle} from './end-of-cycle';
import {spread} from './faults';

jest.setTimeout(900_000);

const KEPT = [
  {id: 'O1', choice: 'Keep'},
  {id: 'O2', choice: 'Change'},
] as const;

const close = (host: HeadlessHost, run = 'close', early = false) =>
  call(host, 'closeCycle', {choices: [...KEPT], early, run});

/** A column from its first record on, without blanks. */
function column(host: HeadlessHost, sheet: string, letter: string): string[] {
  return Array.from({length: 60}, (_, n) => host.cell(`'${sheet}'!${letter}${n + 5}`)).filter(Boolean);
}

const settings = (host: HeadlessHost, ...labels: string[]): string[] =>
  labels.map((label) => {
    const row = Array.from({length: 20}, (_, n) => n + 1).find((n) => host.cell(`Settings!A${n}`) === label);
    return host.cell(`Settings!B${row}`);
  });

describe('the B2B example at the end of its cycle', () => {
  const host = endOfCycle();
  const archived = (id: string, ...titles: string[]) => shown(host, 'Archive', id, titles);
  let before = '';

  test('tells before what it will write, what each key result came to and what is open', () => {
    call(host, 'buildSheet', {key: 'archive', run: 'archive'});
    host.type(at(host, 'OKRs', 'Target', 'O1.3'), '26%');
    const preview = call(host, 'closePreview', {});
    expect([preview.start, preview.end, preview.daysLeft, preview.refused]).toEqual([
      '2026-05-24',
      '2026-11-21',
      0,
      null,
    ]);
    expect(preview.next).toEqual({name: 'Nov 2026 – May 2027', start: '2026-11-22', end: '2027-05-22'});
    expect(preview.verdicts).toEqual([
      {verdict: 'Worked', count: 1},
      {verdict: 'Missed, but moved', count: 1},
      {verdict: 'Did not work', count: 2},
      {verdict: 'Untestable', count: 5},
    ]);
    // The score is that of the target as it was promised.
    const moved = preview.objectives.flatMap(({results}) => results).find(({id}) => id === 'O1.3')!;
    expect(moved.text).toBe('Expansion ARR share 21% → 26% (promised: 27%)');
    const labels = preview.questions.map(({label}) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'O1.3: target 27% → 26%, and nobody has written why',
        'O1.3: its data is incomplete',
        'O4.1 has no value',
        'Tripped: Refund rate 1.09%, ≤ 1.0% – nobody has decided about it',
        'Overdue: No new campaigns until it is below 12 months (Dan)',
        'Proposal template with a proof pack against the old one says Too early, and nothing was decided',
      ]),
    );
    const why = preview.questions.find(({label}) => label.includes('27% → 26%'))!;
    expect(`'${why.sheet}'!${why.cell}`).toBe(at(host, 'Ledger', 'Reason', 'O1.3'));
    // The Ledger tells the same scores.
    const {locked, revised} = preview.scores;
    expect(host.cell('Ledger!C3')).toContain(
      `score as locked ${locked!.toFixed(2)}, as revised ${revised!.toFixed(2)}`,
    );
  });

  test('writes outcomes as values, by the target and the limits as they were locked', () => {
    before = looks(host);
    const {made, notes} = close(host);
    expect(made.map(({label}) => label)).toEqual(['Archive: 9 rows', 'OKRs: 8 rows']);
    expect(notes[0]).toBe(
      'The next cycle goes from 22 Nov 2026 to 22 May 2027 and is called Nov 2026 – May 2027; change that on Settings.',
    );
    expect(column(host, 'Archive', 'A')).toEqual([
      'O1.1',
      'O1.2',
      'O1.3',
      'O1.4',
      'O2.1',
      'O2.2',
      'O3.1',
      'O3.2',
      'O4.1',
    ]);
    expect(
      archived('O1.1', 'Verdict', 'Did the KPI move', 'Final', 'Target as locked', 'Score as locked'),
    ).toEqual(['Worked', 'Moved', '21.8%', '23.0%', '0.76']);
    expect(archived('O1.4', 'Verdict', 'Score as locked', 'Bar')).toEqual([
      'Missed, but moved',
      '0.66',
      '70%',
    ]);
    expect(archived('O1.2', 'Verdict', 'Did the KPI move')).toEqual(['Did not work', 'Noise']);
    // Its data is not trusted, whatever its score says.
    expect(archived('O1.3', 'Verdict', 'Target', 'Target as locked', 'Score as revised')).toEqual([
      'Untestable',
      '26.0%',
      '27.0%',
      '1.00',
    ]);
    expect(archived('O1.1', 'Weeks with a check-in', 'Weeks', 'Carry on', 'Cycle')).toEqual([
      '26',
      '26',
      'Keep',
      'May 2026 – Nov 2026',
    ]);
    expect(archived('O3.1', 'Carry on', 'Objective')).toEqual([
      'Drop',
      'Let buyers read our prices for themselves',
    ]);
    expect(archived('O1.1', 'Queries')[0]).toContain('select week, won / decided');
    expect(host.cell('Archive!C3')).toBe(
      '9 key results of 1 cycle · 1 worked · 1 missed, but moved their KPI · 2 did not work · 5 untestable',
    );
  });

  test('brings what goes on as drafts: new ids, a start at today’s level, no target that is reached', () => {
    expect(column(host, 'OKRs', 'A')).toEqual(['O5', 'O5.1', 'O5.2', 'O5.3', 'O5.4', 'O6', 'O6.1', 'O6.2']);
    expect(shown(host, 'OKRs', 'O5.1', ['Start', 'Target', 'Current', 'Progress', 'KPI', 'Owner'])).toEqual([
      '22.2%',
      '23.0%',
      '',
      '0%',
      'Win rate',
      'Cleo',
    ]);
    expect(shown(host, 'OKRs', 'O5.1', ['Objective / key result', 'Next step'])).toEqual([
      'Raise the win rate from 22.2% to 23% in mid-market',
      'From O1.1 · µ 19.6%, σ 1.83 pp · check the target',
    ]);
    expect(shown(host, 'OKRs', 'O6.2', ['Objective / key result', 'Target', 'Supports', 'Wording'])).toEqual([
      'Raise the SQL rate from 28% to …',
      '',
      '',
      'SQL rate 28% → ?',
    ]);
    expect(shown(host, 'OKRs', 'O5.2', ['Wording'])).toEqual(['Sales cycle 52.9 → 42 days']);
    host.type(at(host, 'OKRs', 'Target', 'O5.2'), '');
    expect(shown(host, 'OKRs', 'O5.2', ['Wording'])).toEqual(['Sales cycle 52.9 days → ?']);
    expect(host.undo()).toBe(true);
    expect(shown(host, 'OKRs', 'O6', ['Supports'])).toEqual(['O5']);
    expect(shown(host, 'Guardrails', 'CAC payback', ['Protects'])).toEqual(['O2, O6']);
    expect(shown(host, 'Guardrails', 'Discount rate', ['Protects'])).toEqual(['O1.2, O5.2']);
    expect(settings(host, 'Cycle', 'Cycle start', 'Cycle end', 'North Star aim')).toEqual([
      'Nov 2026 – May 2027',
      '22 Nov 2026',
      '22 May 2027',
      '',
    ]);
  });

  test('what names an id of the past stays true and reachable', () => {
    expect(column(host, 'Check-ins', 'B')).toContain('O1.1');
    const {sheetId} = host.locate("'Check-ins'!A1");
    const line = Array.from({length: 300}, (_, n) => n).find((n) => host.shown(sheetId, 1, n) === 'O1.1')!;
    expect(host.cell(`'Check-ins'!C${line + 1}`)).toBe('Raise the win rate from 18% to 23% in mid-market');
    expect(column(host, 'Ledger', 'A')).toContain('O1.1');
    const {draft} = written(host, 'Objective: Be heard\n- KR1: Increase mentions from 10 to 20');
    call(host, 'addOkrs', {draft, run: 'added'});
    expect(column(host, 'OKRs', 'A').slice(-2)).toEqual(['O7', 'O7.1']);
    call(host, 'undoRun', {run: 'added', force: false});
  });

  test('closing again is closing the next cycle, which has only begun', () => {
    expect(envelope(host, 'closeCycle', {choices: [], early: false, run: 'again'})).toMatchObject({
      ok: false,
      message: 'Nov 2026 – May 2027 ends on 22 May 2027, in 182 days. Nothing was changed.',
    });
  });

  test('is undone as a whole', () => {
    const {kept} = call(host, 'undoRun', {run: 'close', force: false});
    expect(kept).toEqual([]);
    expect(differences(looks(host), before)).toEqual([]);
  });

  test('once somebody has typed, it is undone as a whole or not at all', () => {
    close(host, 'second');
    host.type(at(host, 'Archive', 'Why', 'O1.2'), 'Wrong lever');
    const closed = looks(host);
    const {undone, kept} = call(host, 'undoRun', {run: 'second', force: false});
    expect(undone).toEqual([]);
    expect(kept.map(({label}) => label)).toEqual(['O1.2: changed since']);
    expect(differences(looks(host), closed)).toEqual([]);
    call(host, 'undoRun', {run: 'second', force: true});
    expect(differences(looks(host), before)).toEqual([]);
  });
});

test('with the report, as the sidebar closes it, it is one run and is undone as one', () => {
  const host = endOfCycle();
  call(host, 'buildSheet', {key: 'dashboardPage', run: 'dashboard'});
  const before = looks(host);
  const run = 'all';
  const said = (tab: string) =>
    ['A', 'B', 'C']
      .flatMap((letter) => [1, 2, 3, 4, 5, 6].map((row) => host.cell(`'${tab}'!${letter}${row}`)))
      .join(' ');
  const headline = said('Dashboard');
  expect(headline).toContain('May 2026 – Nov 2026');
  call(host, 'buildSheet', {key: 'archive', run});
  const kept = call(host, 'snapshot', {sheet: 'Dashboard', run}).made[0]!.sheet;
  call(host, 'renewRetro', {run});
  call(host, 'closeCycle', {choices: [...KEPT], early: false, run});
  call(host, 'snapshot', {sheet: 'Retro', run});
  // The one tells of the cycle that is over, the other of the next.
  expect(said(kept)).toBe(headline);
  expect(said('Dashboard')).toContain('Nov 2026 – May 2027');
  const {kept: left} = call(host, 'undoRun', {run, force: false});
  expect(left).toEqual([]);
  expect(differences(looks(host), before)).toEqual([]);
});

describe('a second cycle', () => {
  const host = endOfCycle();
  const ids = () => column(host, 'Archive', 'A');

  test('comes on top of an Archive that somebody sorted, and no row is lost or changed', () => {
    close(host, 'first');
    host.type(at(host, 'Archive', 'Why', 'O1.2'), 'Wrong lever');
    const {sheetId, zone} = host.locate('Archive!A6:AL14');
    host.model.dispatch('SORT_CELLS', {sheetId, zone, col: 4, row: zone.top, sortDirection: 'asc'});
    const sorted = ids();
    expect(sorted).not.toEqual([...sorted].sort());
    const line = (id: string) =>
      shown(host, 'Archive', id, ['Key result', 'Verdict', 'Final', 'Why', 'Queries', 'Closed on']);
    const rows = new Map(sorted.map((id) => [id, line(id)]));
    const {made} = close(host, 'second', true);
    expect(made[0]!.label).toBe('Archive: 6 rows');
    expect(ids().slice(0, 6)).toEqual(['O5.1', 'O5.2', 'O5.3', 'O5.4', 'O6.1', 'O6.2']);
    expect(ids().slice(6)).toEqual(sorted);
    for (const [id, cells] of rows) expect([id, line(id)]).toEqual([id, cells]);
    expect(shown(host, 'Archive', 'O5.1', ['Verdict', 'Did the KPI move', 'Target as locked'])).toEqual([
      'Untestable',
      'Untestable',
      '',
    ]);
    expect(host.cell('Archive!C3')).toContain('15 key results of 2 cycles');
  });

  test('folds away the rows of the year before, and only them', () => {
    const {sheetId} = host.locate('Archive!A1');
    const hidden = Array.from({length: 20}, (_, n) => n + 1).filter((row) =>
      host.engine.getters.isRowHidden(sheetId, row - 1),
    );
    // The first cycle ended in 2026, the second in 2027.
    expect(hidden).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20]);
    expect(host.engine.getters.getHeaderGroups(sheetId, 'ROW')).toMatchObject([{start: 11, end: 19}]);
  });

  test('is undone from there, too', () => {
    call(host, 'undoRun', {run: 'second', force: false});
    expect(ids()).toHaveLength(9);
    // The rows that stay close the gap above them.
    expect(host.cell('Archive!A6')).toBe(ids()[0]);
    // It is the newest year again.
    expect(host.engine.getters.getHeaderGroups(host.locate('Archive!A1').sheetId, 'ROW')).toEqual([]);
    expect(host.engine.getters.isRowHidden(host.locate('Archive!A1').sheetId, 7)).toBe(false);
    expect(column(host, 'OKRs', 'A')).toEqual(['O5', 'O5.1', 'O5.2', 'O5.3', 'O5.4', 'O6', 'O6.1', 'O6.2']);
  });
});

test.each([
  ['30 Nov', 'set another day than 30 Nov'],
  ['end of November', 'set another day than end of November'],
  ['15 December', 'set another day than 15 December'],
  ['Q4', 'set another day than Q4'],
  ['2026-12-20', 'set another day than 2026-12-20'],
  ['end of February', ''],
  ['Q1', ''],
  ['2027-02-15', ''],
  ['the end of the quarter', ''],
  ['end of year', ''],
])('of a deadline “by %s” a carried-on draft says: %s', (due, says) => {
  const host = open();
  const text = `Objective: Win more customers\n- KR1: Raise activation from 30% to 45% by ${due}`;
  call(host, 'addOkrs', {draft: written(host, text).draft, run: 'r'});
  call(host, 'closeCycle', {choices: [{id: 'O1', choice: 'Change'}], early: true, run: 'close'});
  const told = String(shown(host, 'OKRs', 'O2.1', ['Next step'])[0]).split(' · ');
  expect(told.filter((one) => one.startsWith('set another')).join()).toBe(says);
});

test('a draft without a target says so, and so does one whose sentence names a day that is over', () => {
  const host = open();
  const pastedText = `Objective: Win more customers, faster
- KR1: Increase win rate from 18% → 23% by 2026-12-20
- KR2: Reduce sales cycle from 54 → 42 days by 2027-02-15
- KR3: Lift NPS from 31 to 40
- KR4: Raise activation from 30% to 45% by the end of the quarter`;
  call(host, 'addOkrs', {draft: written(host, pastedText).draft, run: 'r'});
  call(host, 'closeCycle', {choices: [{id: 'O1', choice: 'Change'}], early: true, run: 'close'});
  expect(
    ['O2.1', 'O2.2', 'O2.3', 'O2.4'].map((id) => shown(host, 'OKRs', id, ['Target', 'Next step'])[1]),
  ).toEqual([
    'From O1.1 · set a target · set another day than 2026-12-20',
    'From O1.2 · set a target',
    'From O1.3 · set a target',
    'From O1.4 · set a target',
  ]);
  expect(shown(host, 'OKRs', 'O2.3', ['Check'])[0]).toContain('No target');
  host.type(at(host, 'OKRs', 'Target', 'O2.3'), '40');
  expect(shown(host, 'OKRs', 'O2.3', ['Check'])[0]).not.toContain('No target');
});

describe('what cannot be closed is said, and nothing is changed', () => {
  const PASTED = `Objective: Win more customers, faster
- KR1: Increase win rate from 18% → 23%
- KR2: Reduce sales cycle from 54 → 42 days`;
  const pasted = () => {
    const host = open();
    call(host, 'addOkrs', {draft: written(host, PASTED).draft, run: 'r'});
    return host;
  };
  const refused = (host: HeadlessHost, message: string, early = true) => {
    const before = looks(host);
    expect(envelope(host, 'closeCycle', {choices: [], early, run: 'close'})).toMatchObject({
      ok: false,
      message,
    });
    expect(differences(looks(host), before)).toEqual([]);
  };

  test('a cycle without key results', () => {
    const host = open();
    call(host, 'buildSheet', {key: 'okrs', run: 'r'});
    refused(host, 'There is no key result, so there is nothing to close.');
    expect(call(host, 'closePreview', {}).refused?.message).toBe(
      'There is no key result, so there is nothing to close.',
    );
  });

  test('a row without an id, which would be lost', () => {
    const host = pasted();
    host.type('OKRs!B20', 'Something that I still have to think about');
    refused(host, 'Row 20 of OKRs has no id, so it would be lost. Nothing was changed.');
  });

  test('a cycle that is not over, unless somebody says so', () => {
    const host = pasted();
    const {daysLeft} = call(host, 'closePreview', {});
    expect(daysLeft).toBeGreaterThan(0);
    expect(envelope(host, 'closeCycle', {choices: [], early: false, run: 'close'})).toMatchObject({
      ok: false,
    });
    const {notes} = call(host, 'closeCycle', {choices: [], early: true, run: 'close'});
    // It was never locked either.
    expect(notes.some((note) => note.includes('was never locked'))).toBe(true);
    expect(shown(host, 'Archive', 'O1.1', ['Verdict', 'Final', 'Score as locked'])).toEqual([
      'Untestable',
      '',
      '',
    ]);
    // From 1 October: what is not over has had eight weeks to check in.
    expect(shown(host, 'Archive', 'O1.1', ['Weeks'])).toEqual(['8']);
    expect(column(host, 'OKRs', 'A')).toEqual([]);
  });

  test('a cycle that is in the Archive already', () => {
    const host = pasted();
    const {start, end} = call(host, 'closePreview', {});
    call(host, 'closeCycle', {choices: [{id: 'O1', choice: 'Keep'}], early: true, run: 'close'});
    const row = (label: string) =>
      Array.from({length: 20}, (_, n) => n + 1).find((n) => host.cell(`Settings!A${n}`) === label);
    host.type(`Settings!B${row('Cycle start')}`, start);
    host.type(`Settings!B${row('Cycle end')}`, end);
    const answer = envelope(host, 'closeCycle', {choices: [], early: true, run: 'again'});
    expect(answer).toMatchObject({ok: false});
    expect(JSON.stringify(answer)).toContain('is closed already, since 21 Nov 2026');
    expect(column(host, 'OKRs', 'A')).toEqual(['O2', 'O2.1', 'O2.2']);
  });

  test('days that overlap the last cycle are told, by the lock and by the close', () => {
    const host = pasted();
    call(host, 'closeCycle', {choices: [{id: 'O1', choice: 'Keep'}], early: true, run: 'close'});
    const row = Array.from({length: 20}, (_, n) => n + 1).find(
      (n) => host.cell(`Settings!A${n}`) === 'Cycle start',
    );
    const {start} = call(host, 'closePreview', {});
    host.type(`Settings!B${row}`, '2026-12-20');
    const says = /which is closed, went on until .*: what lies between counts in both$/;
    expect(call(host, 'closePreview', {}).questions[0]!.label).toMatch(says);
    expect(call(host, 'lockPreview', {}).missing[0]!.label).toMatch(says);
    host.type(`Settings!B${row}`, start);
    expect(call(host, 'closePreview', {}).questions.filter(({label}) => says.test(label))).toEqual([]);
  });
});

test('fifty key results take fewer than sixty trips to a service', () => {
  const host = open();
  const objectives = Array.from({length: 13}, (_, o) => {
    const results = Array.from(
      {length: 4},
      (_, k) => `- KR${k + 1}: Increase metric ${o}.${k} from 10 to 20`,
    );
    return [`Objective: Make part ${o} better`, ...results].join('\n');
  });
  call(host, 'addOkrs', {draft: written(host, objectives.join('\n\n')).draft, run: 'r'});
  for (const key of ['ledger', 'archive']) call(host, 'buildSheet', {key, run: 'r'});
  call(host, 'lockCycle', {run: 'lock'});
  const choices = ['O1', 'O2', 'O3'].map((id) => ({id, choice: 'Keep' as const}));
  call(host, 'closeCycle', {choices, early: true, run: 'close'});
  const lock = 2;
  expect(host.stats.reads + host.stats.mutating + lock).toBeLessThan(60);
  expect(host.stats.readsBetweenWrites).toBeLessThanOrEqual(1);
  expect(column(host, 'Archive', 'A')).toHaveLength(52);
  expect(column(host, 'OKRs', 'A')).toHaveLength(15);
});

test('what somebody types while it is closed is archived with the rest, and not cleared unseen', () => {
  const begun = () => {
    const host = open();
    const pasted =
      'Objective: Win more\n- KR1: Increase win rate from 10 to 20\n- KR2: Reduce the cycle from 54 to 42 days';
    call(host, 'addOkrs', {draft: written(host, pasted).draft, run: 'r'});
    call(host, 'buildSheet', {key: 'archive', run: 'r'});
    return host;
  };
  const closed = (host: HeadlessHost) => call(host, 'closeCycle', {choices: [], early: true, run: 'close'});
  const tried = begun();
  closed(tried);
  const first = tried.calls.findIndex(({kind}) => kind === 'write');
  const looked = tried.calls.findLastIndex(({method}, n) => method === 'getValues' && n < first);
  for (const n of spread(
    Array.from({length: looked - 12}, (_, at) => at + 6),
    5,
  )) {
    const host = begun();
    const {sheetId, zone} = host.locate(at(host, 'OKRs', 'Current', 'O1.2'));
    host.meanwhile(n, () => {
      host.engine.run('UPDATE_CELL', {sheetId, col: zone.left, row: zone.top, content: '48'});
    });
    closed(host);
    expect([n, shown(host, 'Archive', 'O1.2', ['Final', 'Score as revised'])]).toEqual([n, ['48.0', '0.50']]);
    expect(column(host, 'OKRs', 'A')).toEqual([]);
  }
});
