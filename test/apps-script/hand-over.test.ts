/** Work goes from one person to another: what is open changes its owner, what is done does not. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, envelope} from './add-on';
import {asText, differences, looks} from './all-or-nothing';
import {filled} from './filled';

const hand = (host: HeadlessHost, from: string, to: string) =>
  call(host, 'handOver', {from, to, run: 'handed'});

const owner = (host: HeadlessHost, sheet: string, row: string, first = 0) =>
  host.cell(at(host, sheet, 'Owner', row, first));

function withWork(): HeadlessHost {
  const host = filled();
  for (const key of ['initiatives', 'decisions', 'evidence', 'rollOut'])
    call(host, 'buildSheet', {key, run: 'sheets'});
  const type = (sheet: string, title: string, row: string, text: string, first = 0) =>
    expect(host.type(at(host, sheet, title, row, first), text)).toBe(true);
  host.type('Initiatives!A7', 'Old site');
  for (const [row, status] of [
    ['proof pack in every proposal', 'In progress'],
    ['Old site', 'Done'],
  ] as const) {
    type('Initiatives', 'Owner', row, 'Ana');
    type('Initiatives', 'State', row, status);
  }
  type('KPIs', 'Owner', 'CAC payback', 'Ben & ana');
  for (const [row, about, decision, done] of [
    ['6', 'O1.1', 'Cut paid search', ''],
    ['7', 'O1.2', 'Two demos a week', '2026-11-02'],
  ] as const) {
    host.type(`Decisions!B${row}`, about);
    const line = (title: string) => at(host, 'Decisions', title, about, 1);
    host.type(line('Decision'), decision);
    host.type(line('Owner'), 'Ana');
    if (done) host.type(line('Done on'), done);
  }
  return host;
}

describe('what somebody owns', () => {
  const host = withWork();

  test('is told before it is handed over, sheet by sheet, without what is done', () => {
    const {rows} = call(host, 'heldBy', {owner: ' ANA '});
    expect(rows.map(({sheet, label}) => `${sheet}: ${label}`)).toEqual([
      'OKRs: O1.1',
      'KPIs: Win rate',
      'KPIs: CAC payback',
      'Initiatives: proof pack in every proposal',
      'Decisions: Cut paid search',
    ]);
    for (const {sheet, cell} of rows) expect(host.cell(`'${sheet}'!${cell}`).toLowerCase()).toContain('ana');
    expect(call(host, 'heldBy', {owner: ''}).rows).toEqual([]);
    expect(call(host, 'heldBy', {owner: 'An'}).rows).toEqual([]);
  });

  test('goes to somebody else as a whole, and comes back as a whole', () => {
    const before = looks(host);
    const {made, notes} = hand(host, 'Ana', 'Carla');
    expect(made.map(({sheet, label}) => `${sheet}: ${label}`)).toEqual([
      'OKRs: O1.1',
      'KPIs: Win rate',
      'KPIs: CAC payback',
      'Initiatives: proof pack in every proposal',
      'Decisions: Cut paid search',
    ]);
    expect(notes.join(' ')).toContain('Ana is still offered as an owner');
    expect([
      owner(host, 'OKRs', 'O1.1'),
      owner(host, 'OKRs', 'O1.2'),
      owner(host, 'KPIs', 'Win rate'),
      owner(host, 'KPIs', 'CAC payback'),
      owner(host, 'Initiatives', 'proof pack in every proposal'),
      owner(host, 'Initiatives', 'Old site'),
      owner(host, 'Decisions', 'O1.1', 1),
      owner(host, 'Decisions', 'O1.2', 1),
    ]).toEqual(['Carla', 'Ben', 'Carla', 'Ben & Carla', 'Carla', 'Ana', 'Carla', 'Ana']);
    // Whoever takes over can be picked from the list on every sheet.
    expect(call(host, 'overview', {}).owners).toContain('Carla');
    expect(host.type(at(host, 'OKRs', 'Owner', 'O1.2'), 'Carla')).toBe(true);
    host.type(at(host, 'OKRs', 'Owner', 'O1.2'), 'Ben');
    call(host, 'undoRun', {run: 'handed', force: false});
    expect(differences(looks(host), before)).toEqual([]);
  });

  test('is not doubled where the other one stands already', () => {
    hand(host, 'Ana', 'Ben');
    expect(owner(host, 'KPIs', 'CAC payback')).toBe('Ben');
  });
});

describe('nothing happens', () => {
  const host = filled();
  test.each([
    ['without a name', {from: 'Ana', to: ' '}, 'Nothing was handed over.'],
    ['from nobody', {from: '', to: 'Ben'}, 'Nothing was handed over.'],
    ['to the same person', {from: 'Ana', to: 'ana '}, 'ana owns it already, so nothing was changed.'],
    [
      'from somebody who owns nothing',
      {from: 'Zoe', to: 'Ben'},
      'Zoe owns nothing that is open, so nothing was changed.',
    ],
  ])('%s', (_, names, message) => {
    const before = asText(host);
    const answer = envelope(host, 'handOver', {...names, run: 'r'});
    expect(answer).toMatchObject({ok: false, message});
    expect(asText(host)).toBe(before);
  });
});

test('what people call themselves never becomes a formula', () => {
  const host = filled();
  hand(host, 'Ana', '=1+1');
  expect(owner(host, 'OKRs', 'O1.1')).toBe('=1+1');
});
