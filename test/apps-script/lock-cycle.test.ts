/** Lock the cycle: what is promised stands in the Ledger as values, and every later difference shows and asks why. */
import {at, call, envelope, open, shown, written} from './add-on';

jest.setTimeout(600_000);

const PASTED = `Objective: Win more customers, faster
- KR1: Increase win rate from 18% → 23%
- KR2: Reduce sales cycle from 54 → 42 days
- Guardrails: CAC payback ≤ 12 mo`;

function promised() {
  const host = open();
  call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  call(host, 'addOkrs', {draft: written(host, PASTED).draft, run: 'r'});
  host.type('KPIs!A6', 'Win rate');
  host.type(at(host, 'KPIs', 'Unit', 'Win rate'), '%');
  host.type(at(host, 'KPIs', 'Query', 'Win rate'), 'select won / decided');
  host.type(at(host, 'OKRs', 'KPI', 'O1.1'), 'Win rate');
  host.type(at(host, 'OKRs', 'Current', 'O1.2'), '48');
  return host;
}

test('key results that pull against each other are told before the lock and under Review, until a guardrail holds', () => {
  const host = open();
  const text = `Objective: Earn more from readers
- KR1: Increase paywall views from 100 to 200
- KR2: Reduce churn from 5% to 4%`;
  call(host, 'buildSheet', {key: 'kpis', run: 'k'});
  call(host, 'addOkrs', {draft: written(host, text).draft, run: 'r'});
  const says = 'O1.1 is easily pushed at the cost of O1.2';
  const told = () => [
    call(host, 'lockPreview', {}).missing.filter(({label}) => label.startsWith(says)).length,
    call(host, 'findings', {}).findings.filter(
      ({word, soWhat}) => word === 'Conflict' && soWhat.startsWith(says),
    ).length,
  ];
  expect(told()).toEqual([1, 1]);
  host.type('Guardrails!A6', 'Unsubscribe rate');
  host.type('Guardrails!B6', '≤ 2%');
  host.type(at(host, 'Guardrails', 'Protects', 'Unsubscribe rate'), 'O2');
  expect(told()).toEqual([1, 1]);
  host.type(at(host, 'Guardrails', 'Protects', 'Unsubscribe rate'), 'All');
  expect(told()).toEqual([0, 0]);
});

test('a KPI that no key result pushes is locked too: what it lacks is told once for all of them', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'kpis', run: 'k'});
  call(host, 'addOkrs', {draft: written(host, PASTED).draft, run: 'r'});
  for (const [n, name] of ['Leads', 'NPS', 'Win rate'].entries()) host.type(`KPIs!A${n + 6}`, name);
  host.type(at(host, 'OKRs', 'KPI', 'O1.1'), 'Win rate');
  host.type(at(host, 'KPIs', 'Owner', 'Leads'), 'Ana');
  const labels = call(host, 'lockPreview', {}).missing.map(({label}) => label);
  expect(labels).toContain('NPS has no owner');
  expect(labels).toContain('2 KPIs that no key result pushes have no query');
});

describe('a cycle that is locked', () => {
  const host = promised();
  const ledger = (id: string, titles: readonly string[]) => shown(host, 'Ledger', id, [...titles]);

  test('says before what it will write and what is missing, and keeps nobody from it', () => {
    const preview = call(host, 'lockPreview', {});
    expect(preview.counts).toEqual([
      {kind: 'Objective', count: 1},
      {kind: 'Key result', count: 2},
      {kind: 'KPI', count: 1},
      {kind: 'Guardrail', count: 1},
    ]);
    expect(preview.lockedOn).toBeNull();
    expect(preview.missing.map(({label}) => label)).toEqual([
      'O1.1 has no owner',
      'Win rate has no baseline yet',
      'O1.2 has no owner',
      'O1.2 names no KPI and is not marked Strategic: busywork?',
    ]);
    // What contradicts itself can be scored by nobody: it is said first.
    const target = at(host, 'OKRs', 'Target', 'O1.2');
    const type = at(host, 'OKRs', 'Type', 'O1.2');
    const [before, was] = [host.cell(target), host.cell(type)];
    host.type(type, 'Increase');
    host.type(target, '1');
    const [worst] = call(host, 'lockPreview', {}).missing;
    expect(worst!.label).toMatch(/^O1\.2: .*(?:below|above) start/i);
    expect(`'${worst!.sheet}'!${worst!.cell}`).toBe(target);
    host.type(target, before);
    host.type(type, was);
    const [first] = preview.missing;
    expect(`'${first!.sheet}'!${first!.cell}`).toBe(at(host, 'OKRs', 'Owner', 'O1.1'));
  });

  test('stands in the Ledger as values, a row a promise', () => {
    const {made} = call(host, 'lockCycle', {run: 'lock'});
    expect(made.map(({label}) => label)).toEqual(['Ledger: 5 promises']);
    expect(ledger('O1', ['Kind', 'Wording', 'Changed since', 'Verdict'])).toEqual([
      'Objective',
      'Win more customers, faster',
      '',
      '',
    ]);
    expect(ledger('O1.1', ['Kind', 'KPI', 'Start', 'Target', 'Query', 'Locked on'])).toEqual([
      'Key result',
      'Win rate',
      '18.0%',
      '23.0%',
      'select won / decided',
      '21 Nov 2026',
    ]);
    expect(ledger('CAC payback', ['Kind', 'Rule'])).toEqual(['Guardrail', 'CAC payback ≤ 12 mo']);
    expect(ledger('O1.2', ['Score as locked', 'Score as revised'])).toEqual(['0.50', '0.50']);
    expect(host.cell('Ledger!C3')).toMatch(/^Nothing has changed since the lock · score as locked 0\.25/);
    expect(call(host, 'lockPreview', {}).lockedOn).toBe('2026-11-21');
  });

  test('shows what moves, until somebody says why, on the Ledger and on OKRs', () => {
    host.type(at(host, 'OKRs', 'Target', 'O1.2'), '48');
    host.type(at(host, 'Guardrails', 'Rule', 'CAC payback'), '≤ 15 mo');
    expect(ledger('O1.2', ['Changed since', 'Verdict', 'Score as locked', 'Score as revised'])).toEqual([
      'target 42 days → 48 days',
      'Unexplained',
      '0.50',
      '1.00',
    ]);
    expect(ledger('CAC payback', ['Changed since', 'Verdict'])).toEqual(['rule changed', 'Unexplained']);
    expect(shown(host, 'OKRs', 'O1.2', ['Changed since lock'])).toEqual(['target 42 days → 48 days']);
    expect(shown(host, 'OKRs', 'O1.1', ['Changed since lock'])).toEqual(['']);
    expect(shown(host, 'OKRs', 'O1.2', ['Check'])[0]).toContain('Target 42 days → 48 days since the lock');
    expect(host.cell('Ledger!C3')).toContain('2 changes, 2 unexplained');
    host.type(at(host, 'Ledger', 'Reason', 'O1.2'), 'Legal needs longer than we thought.');
    expect(ledger('O1.2', ['Verdict'])).toEqual(['']);
    expect(host.cell('Ledger!C3')).toContain('2 changes, 1 unexplained');
  });

  test('a value that nobody can read is no promise that was moved', () => {
    host.type(at(host, 'Ledger', 'Reason', 'O1.2'), '');
    host.type(at(host, 'OKRs', 'Target', 'O1.2'), '42');
    host.type(at(host, 'OKRs', 'Current', 'O1.2'), 'n/a');
    expect(ledger('O1.2', ['Changed since', 'Verdict'])).toEqual([expect.stringMatching(/^⚠.*text/), '']);
    expect(host.cell('Ledger!C3')).toContain('1 change, 1 unexplained');
    // What has moved has moved, whatever stands beside it.
    host.type(at(host, 'OKRs', 'Target', 'O1.2'), '48');
    expect(ledger('O1.2', ['Verdict'])).toEqual(['Unexplained']);
    host.type(at(host, 'OKRs', 'Current', 'O1.2'), '48');
  });

  test('what came later is said to be added', () => {
    host.type('OKRs!A20', 'O1.3');
    host.type('OKRs!B20', 'Raise the show rate from 62% to 70%');
    expect(shown(host, 'OKRs', 'O1.3', ['Changed since lock'])).toEqual(['added']);
  });

  test('locking again adds a second lock; the first stays and is what counts', () => {
    call(host, 'lockCycle', {run: 'again'});
    expect(shown(host, 'OKRs', 'O1.2', ['Changed since lock'])).toEqual(['target 42 days → 48 days']);
    call(host, 'undoRun', {run: 'again', force: false});
    expect(shown(host, 'OKRs', 'O1.3', ['Changed since lock'])).toEqual(['added']);
  });
});

test('is undone as a whole', () => {
  const host = promised();
  const before = JSON.stringify(shown(host, 'OKRs', 'O1.2', ['Target', 'Current', 'Status']));
  call(host, 'lockCycle', {run: 'lock'});
  call(host, 'undoRun', {run: 'lock', force: false});
  expect(call(host, 'overview', {}).sheets.find(({key}) => key === 'ledger')!.sheet).toBeNull();
  expect(JSON.stringify(shown(host, 'OKRs', 'O1.2', ['Target', 'Current', 'Status']))).toBe(before);
});

test('without a key result, and without the days of the cycle, it says what to do', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'okrs', run: 'r'});
  expect(envelope(host, 'lockCycle', {run: 'lock'})).toMatchObject({
    ok: false,
    message: 'There is no key result yet, so there is nothing to lock.',
  });
  const line = Array.from({length: 12}, (_, n) => n + 5).find(
    (row) => host.cell(`Settings!A${row}`) === 'Cycle end',
  );
  host.type(`Settings!B${line}`, '');
  expect(envelope(host, 'lockPreview', {})).toMatchObject({
    ok: false,
    message: 'Settings do not say when the cycle begins and ends.',
  });
});

test('fifty key results take fewer than 65 calls, two of which ask what is frozen', () => {
  const host = open();
  const objectives = Array.from({length: 13}, (_, o) => {
    const results = Array.from(
      {length: 4},
      (_, k) => `- KR${k + 1}: Increase metric ${o}.${k} from 10 to 20`,
    );
    return [`Objective: Make part ${o} better`, ...results].join('\n');
  });
  call(host, 'addOkrs', {draft: written(host, objectives.join('\n\n')).draft, run: 'r'});
  call(host, 'buildSheet', {key: 'ledger', run: 'r'});
  call(host, 'lockCycle', {run: 'lock'});
  expect(host.stats.calls).toBeLessThan(65);
  expect(host.cell('Ledger!A60')).not.toBe('');
});
