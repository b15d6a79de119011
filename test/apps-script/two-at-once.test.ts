/** People go on typing while an action runs, and services fail in passing: what they typed stays, and what is said is so. */
import type {HeadlessHost} from '../../workbench/host/headless';
import type {SavedWorkbook} from '../../workbench/host/host';
import {at, call, code, draftWith, envelope, open} from './add-on';
import {asText, differences, looks} from './all-or-nothing';
import {exhaustive, spread} from './faults';

jest.setTimeout(3_600_000);

const made: string[] = [];

function filled(): HeadlessHost {
  if (made.length === 0) {
    const host = open();
    const guardrails = [{name: 'CAC', rule: '≤ 12 mo', kpi: ''}];
    call(host, 'addOkrs', {draft: draftWith({}, {guardrails, initiatives: ['Playbook']}), run: 'first'});
    made.push(JSON.stringify(host.save()));
  }
  const {workbook, properties} = JSON.parse(made[0]!) as SavedWorkbook;
  return open({code: code(), data: workbook, properties});
}

const more = draftWith(
  {unit: '$', owner: 'Ben'},
  {text: 'Earn more', guardrails: [{name: 'Refunds', rule: '≤ 1%', kpi: ''}], initiatives: ['Pricing page']},
);
const add = (host: HeadlessHost) => call(host, 'addOkrs', {draft: more, run: 'more'});

/** What stands in a column of a table. */
const column = (host: HeadlessHost, sheet: string, letter: string): string[] =>
  Array.from({length: 30}, (_, n) => host.cell(`${sheet}!${letter}${n + 6}`));

/** Types into the first row in which nothing of anybody is to be seen. */
function typeBelow(host: HeadlessHost, sheet: string, letters: readonly string[]): void {
  const shown = letters.map((letter) => column(host, sheet, letter));
  const free = shown[0]!.findIndex((_, row) => shown.every((cells) => cells[row] === ''));
  const {sheetId, zone} = host.locate(`${sheet}!${letters[0]}${free + 6}`);
  host.engine.run('UPDATE_CELL', {sheetId, col: zone.left, row: zone.top, content: 'mine'});
}

const tables = {
  OKRs: {letters: ['B', 'A', 'C'], added: ['Earn more', 'Increase win rate from 18% to 23%']},
  Guardrails: {letters: ['A', 'B', 'F'], added: ['Refunds']},
  Initiatives: {letters: ['A', 'B', 'F'], added: ['Pricing page']},
} as const;

describe.each(Object.entries(tables))(
  'somebody types on %s while OKRs are added',
  (sheet, {letters, added}) => {
    test('nothing of theirs is written over, and what is added is added in full', () => {
      const tried = filled();
      add(tried);
      const {calls} = tried;
      const name = ({service, method}: (typeof calls)[number]) => `${service}.${method}`;
      // Straight before the first write all tables are looked at again; after its first write a row is seen to be taken.
      const claim = calls.findIndex(({kind}) => kind === 'write');
      const looked = calls.findLastIndex(({kind}, n) => kind === 'read' && n < claim);
      const claims = calls.flatMap(({kind}, n) => (kind === 'write' && n >= claim ? [n] : [])).slice(0, 3);
      const before = Array.from({length: looked - 8}, (_, n) => n + 1);
      const after = Array.from({length: calls.length - claims[2]! - 2}, (_, n) => n + claims[2]! + 2);
      expect(claims[2]! - looked).toBeLessThan(12);
      const wrong: string[] = [];
      for (const n of exhaustive ? [...before, ...after] : [...spread(before, 4), ...spread(after, 2)]) {
        const host = filled();
        host.meanwhile(n, () => typeBelow(host, sheet, letters));
        add(host);
        const cells = column(host, sheet, letters[0]);
        const isThere = ['mine', ...added].every((text) => cells.includes(text));
        if (!isThere) wrong.push(`${n}: ${name(calls[n - 1]!)}: ${cells.filter(Boolean).join(', ')}`);
      }
      expect(wrong).toEqual([]);
    });
  },
);

test('a row that is inserted while Undo plans shifts nothing under its hands', () => {
  const tried = filled();
  add(tried);
  const saved = JSON.stringify(tried.save());
  const again = (): HeadlessHost => {
    const {workbook, properties} = JSON.parse(saved) as SavedWorkbook;
    return open({data: workbook, properties});
  };
  const undo = (host: HeadlessHost) => call(host, 'undoRun', {run: 'more', force: false});
  const whole = again();
  undo(whole);
  const first = whole.calls.findIndex(({kind}) => kind === 'write');
  const all = Array.from({length: first - 8}, (_, n) => n + 1);
  for (const n of exhaustive ? all : spread(all, 4)) {
    const host = again();
    const {sheetId} = host.locate('OKRs!A1');
    host.meanwhile(n, () => {
      host.engine.run('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName: 'OKRs',
        dimension: 'ROW',
        base: 5,
        quantity: 1,
        position: 'before',
      });
    });
    undo(host);
    expect([n, column(host, 'OKRs', 'A').filter(Boolean)]).toEqual([n, ['O1', 'O1.1']]);
  }
});

describe('services that fail in passing', () => {
  test('a lock that will not open changes no answer', () => {
    const host = filled();
    host.failAt(2, {of: ['Lock']});
    expect(add(host).made.length).toBeGreaterThan(3);
    expect(host.cell('OKRs!A8')).toBe('O2');
  });

  test('a few calls in a row are no reason to say that something was left behind', () => {
    const tried = filled();
    add(tried);
    const {allCalls} = tried;
    const all = allCalls.map((_, n) => n + 1);
    const wrong: string[] = [];
    let host = filled();
    const before = looks(host);
    for (const n of exhaustive ? all : spread(all, 10)) {
      host.failAt(n, {times: 3, of: 'all'});
      const answer = envelope(host, 'addOkrs', {draft: more, run: 'more'});
      const place = `${n}: ${allCalls[n - 1]!.service}.${allCalls[n - 1]!.method}`;
      if (!answer.ok && /not everything/.test(answer.message)) wrong.push(`${place}: ${answer.message}`);
      if (answer.ok) host = filled();
      else wrong.push(...differences(looks(host), before).map((one) => `${place}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });
});

describe.each(['Owner', 'Unit'])('the column %s of OKRs is gone', (title) => {
  test('then adding says so, and changes nothing', () => {
    const host = filled();
    const {sheetId, zone} = host.locate(at(host, 'OKRs', title, 'O1.1'));
    host.model.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'OKRs',
      dimension: 'COL',
      elements: [zone.left],
    });
    const before = asText(host);
    const answer = envelope(host, 'addOkrs', {draft: more, run: 'more'});
    expect(answer).toMatchObject({
      ok: false,
      message: `The column ${title} is missing on OKRs, so nothing was changed.`,
      hint: expect.stringContaining('Repair OKRs under Build'),
    });
    expect(asText(host)).toBe(before);
  });
});
