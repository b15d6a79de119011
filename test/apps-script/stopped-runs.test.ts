/**
 * A run that Google ends in the middle takes nothing back: no code of ours runs any more. Whoever comes next – an
 * action, or the sidebar when it opens – finds what was left and takes it back or finishes it, and says so. Between two
 * writes nothing changes, so the runs are stopped before a write, or after the last one.
 */
import type {HeadlessHost} from '../../workbench/host/headless';
import type {SavedWorkbook} from '../../workbench/host/host';
import {at, call, code, draftWith, open, paste} from './add-on';
import {differences, looks, stopping} from './all-or-nothing';
import {DAMAGE} from './damage';
import {exhaustive, spread} from './faults';

jest.setTimeout(3_600_000);

const SCRIPT = `${DAMAGE}
function cutHead() { SpreadsheetApp.getActive().getSheetByName('Guardrails').deleteRows(1, 3); }
function write(sheet, cell, value) {
  SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).setValue(value);
}`;

type Saved = string;

function reopened(saved: Saved): HeadlessHost {
  const {workbook, properties} = JSON.parse(saved) as SavedWorkbook;
  return open({code: code(SCRIPT), data: workbook, properties});
}

const saved = (host: HeadlessHost): Saved => JSON.stringify(host.save());

const full = draftWith(
  {unit: '%'},
  {guardrails: [{name: 'CAC', rule: '≤ 12 mo', kpi: ''}], initiatives: ['Playbook']},
);
const more = draftWith(
  {unit: '$', owner: 'Ben', start: 5, target: 9, text: 'Raise ARPA from $5 to $9'},
  {
    text: 'Earn more',
    guardrails: [
      {name: 'CAC', rule: '≤ 12 mo', kpi: ''},
      {name: 'Refunds', rule: '≤ 1%', kpi: ''},
    ],
    initiatives: ['Pricing page'],
  },
);

/** Workbooks to begin with, each made once. */
const made = new Map<string, Saved>();
function begin(name: keyof typeof workbooks): Saved {
  const known = made.get(name) ?? workbooks[name]();
  made.set(name, known);
  return known;
}

const after = (start: Saved, ...acts: readonly ((host: HeadlessHost) => unknown)[]): Saved => {
  const host = reopened(start);
  for (const act of acts) act(host);
  return saved(host);
};

const workbooks = {
  empty: () => saved(open()),
  filled: (): Saved => after(begin('empty'), (host) => call(host, 'addOkrs', {draft: full, run: 'first'})),
  added: (): Saved => after(begin('filled'), (host) => call(host, 'addOkrs', {draft: more, run: 'more'})),
  damaged: (): Saved => after(begin('filled'), (host) => host.run('damage')),
  beheaded: (): Saved => after(begin('filled'), (host) => host.run('cutHead')),
  kpis: (): Saved =>
    after(
      begin('empty'),
      (host) => call(host, 'buildSheet', {key: 'kpis', run: 'kpis'}),
      (host) => host.type('KPIs!A6', 'Win rate'),
      (host) =>
        paste(host, "'KPI data'!A6", [
          ['2026-07-01', 'Win rate', '17%'],
          ['2026-08-01', 'Win rate', '19%'],
        ]),
    ),
  page: (): Saved =>
    after(begin('kpis'), (host) => call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'page'})),
  damagedPage: (): Saved => after(begin('page'), (host) => host.run('damagePage')),
  retro: (): Saved =>
    after(
      begin('empty'),
      (host) => call(host, 'buildSheet', {key: 'retroPage', run: 'before'}),
      (host) => host.type('Retro!A37', 'Proof pack in every proposal'),
    ),
  frozen: (): Saved => after(begin('filled'), freeze),
  formula: (): Saved => after(begin('filled'), (host) => host.type('Sheet1!B2', '7'), insert),
  locked: (): Saved =>
    after(
      begin('added'),
      (host) => host.type(at(host, 'OKRs', 'Current', 'O1.1'), '=10%+9%'),
      (host) => call(host, 'lockCycle', {run: 'lock'}),
      (host) => call(host, 'buildSheet', {key: 'archive', run: 'archive'}),
    ),
  closed: (): Saved => after(begin('locked'), close('close')),
};

/** One objective goes on, the other does not. */
const close = (run: string) => (host: HeadlessHost) =>
  call(host, 'closeCycle', {choices: [{id: 'O1', choice: 'Keep'}], early: true, run});

const insert = (host: HeadlessHost) =>
  call(host, 'insertFormula', {
    formula: '=KR_PROGRESS(0; 10; 5)',
    at: {sheet: 'Sheet1', cell: 'B2'},
    replace: true,
    run: 'formula',
  });
const freeze = (host: HeadlessHost) => call(host, 'freeze', {run: 'frozen'});
const undo = (run: string) => (host: HeadlessHost) => call(host, 'undoRun', {run, force: false});

interface Case {
  readonly from: keyof typeof workbooks;
  readonly act: (host: HeadlessHost) => unknown;
  /** Whether what was begun is taken back or finished by whoever comes next. */
  readonly ends: 'taken back' | 'finished';
  /** At how many places it is stopped where not everything is tried. */
  readonly places?: number;
}

const cases: Readonly<Record<string, Case>> = {
  'a first paste': {
    from: 'empty',
    act: (host) => call(host, 'addOkrs', {draft: full, run: 'r'}),
    ends: 'taken back',
  },
  'adding to what is there': {
    from: 'filled',
    act: (host) => call(host, 'addOkrs', {draft: more, run: 'r'}),
    ends: 'taken back',
  },
  'building sheets': {
    from: 'filled',
    act: (host) => call(host, 'buildSheet', {key: 'kpis', run: 'r'}),
    ends: 'taken back',
  },
  'freezing functions to values': {from: 'filled', act: freeze, ends: 'taken back'},
  'undoing that': {from: 'frozen', act: undo('frozen'), ends: 'finished'},
  'letting them compute again': {
    from: 'frozen',
    act: (host) => call(host, 'thaw', {run: 'r'}),
    ends: 'finished',
  },
  'undoing a first paste': {from: 'filled', act: undo('first'), ends: 'finished'},
  'undoing what was added': {from: 'added', act: undo('more'), ends: 'finished'},
  'repairing a sheet': {
    from: 'damaged',
    act: (host) => call(host, 'buildSheet', {key: 'guardrails', run: 'r'}),
    ends: 'finished',
  },
  'repairing a sheet that lost its first rows': {
    from: 'beheaded',
    act: (host) => call(host, 'buildSheet', {key: 'guardrails', run: 'r'}),
    ends: 'finished',
  },
  'a typed Current': {
    from: 'filled',
    act: (host) => host.type(at(host, 'OKRs', 'Current', 'O1.1'), '19%'),
    ends: 'finished',
  },
  'inserting a formula': {from: 'filled', act: insert, ends: 'taken back'},
  'undoing a formula': {from: 'formula', act: undo('formula'), ends: 'finished'},
  'closing a cycle': {from: 'locked', act: close('r'), ends: 'taken back', places: 7},
  'closing a cycle, which makes the Archive': {from: 'added', act: close('r'), ends: 'taken back'},
  'undoing the close of a cycle': {from: 'closed', act: undo('close'), ends: 'finished', places: 7},
  'the page of a KPI': {
    from: 'kpis',
    act: (host) => call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'r'}),
    ends: 'taken back',
  },
  'making room on Retro': {
    from: 'retro',
    act: (host) => call(host, 'renewRetro', {run: 'r'}),
    ends: 'taken back',
  },
  'repairing the page of a KPI': {
    from: 'damagedPage',
    act: (host) => call(host, 'buildKpiPage', {kpi: 'Win rate', run: 'r'}),
    ends: 'finished',
  },
};

interface Place {
  /** The call before which the run ends, counted from 1. */
  readonly n: number;
  readonly name: string;
  readonly when: 'before it began' | 'in the middle' | 'when all was done';
}

/** The places at which a stop leaves something else than at the one before. */
function places({allCalls}: HeadlessHost, count = 2): readonly Place[] {
  const ofJournal = allCalls.flatMap(({service, kind}, n) =>
    service === 'Properties' && kind === 'write' ? [n] : [],
  );
  // It is begun, and struck out; what only mends links or draws lines afterwards has an entry of its own for that.
  const [first = -1, last = allCalls.length] = ofJournal;
  const all = allCalls.flatMap(({service, method, kind}, index): Place[] => {
    if (kind !== 'write' || service === 'Lock') return [];
    const when = index <= first ? 'before it began' : index <= last ? 'in the middle' : 'when all was done';
    return [{n: index + 1, name: `${index + 1}: ${service}.${method}`, when}];
  });
  return exhaustive ? all : spread(all, count);
}

/** Who comes next: in full, somebody opens the sidebar, does the same again, or repairs some other sheet. */
const visitors: Readonly<Record<string, (host: HeadlessHost, act: Case['act']) => unknown>> = {
  'opens the sidebar': (host) => call(host, 'overview', {}),
  'does it again': (host, act) => act(host),
};

/** A case that nothing stopped: where it can be, and what the workbook looks like before and after it. */
function unstopped({from, act, places: count}: Case) {
  const start = begin(from);
  const whole = reopened(start);
  act(whole);
  const never = reopened(start);
  call(never, 'overview', {});
  return {start, stops: places(whole, count), begun: looks(never), done: looks(whole)};
}

describe.each(Object.entries(cases))('%s, stopped', (name, one) => {
  const {act, ends} = one;
  let known: ReturnType<typeof unstopped> | null = null;
  /** What a run left that ended before its n-th call, for everybody who comes next. */
  const left = new Map<number, Saved>();
  const stopped = (start: Saved, n: number): HeadlessHost => {
    const former = left.get(n);
    if (former !== undefined) return reopened(former);
    const host = reopened(start);
    stopping(host, n, () => act(host), {of: 'all'});
    left.set(n, saved(host));
    return host;
  };
  test.each(Object.keys(visitors))('then somebody %s', (visitor) => {
    known ??= unstopped(one);
    const {start, stops, begun, done} = known;
    const isAgain = visitor === 'does it again';
    const wrong: string[] = [];
    for (const {n, name: place, when} of stops) {
      if (isAgain && when === 'when all was done') continue;
      const isBegun = when === 'before it began' || (when === 'in the middle' && ends === 'taken back');
      try {
        const host = stopped(start, n);
        visitors[visitor]!(host, act);
        const found = differences(looks(host), isBegun && !isAgain ? begun : done);
        wrong.push(...found.map((one) => `${place}: ${one}`));
      } catch (error) {
        wrong.push(`${place}: ${String(error)}`);
      }
    }
    expect([name, wrong]).toEqual([name, []]);
    expect(stops.length).toBeGreaterThan(1);
  });
});
