/**
 * What is done every week looks for no locks before it writes. A lock is found by the write that fails: then nothing is
 * written, and it is named; and what was not written is not put back either, which would fail as well.
 */
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, code, draftWith, envelope, open} from './add-on';
import {asText} from './all-or-nothing';
import {withExample} from './kept-workbooks';
import {LOCK, lockedByOthers} from './locks';

jest.setTimeout(240_000);

afterEach(() => jest.restoreAllMocks());

test.each<[string, string, (host: HeadlessHost) => ReturnType<typeof envelope>]>([
  [
    'a decision',
    'Decisions',
    (host) => envelope(host, 'decide', {about: 'O1.1', decision: 'Wait', owner: '', due: '', run: 'x'}),
  ],
  [
    'a reason on the Ledger',
    'Ledger',
    (host) => envelope(host, 'explain', {id: 'O1.3', reason: 'A new market', agreedBy: '', run: 'x'}),
  ],
])('%s', (_, tab, act) => {
  const host = withExample('b2b-saas', {code: code(LOCK)});
  lockedByOthers(host, tab, 'A1:H40');
  const before = asText(host);
  expect(act(host)).toEqual({
    ok: false,
    message: `A1:H40 is locked on the sheet ${tab}, so nothing was changed.`,
    hint: expect.stringContaining('Ask the owner'),
  });
  expect(asText(host)).toBe(before);
});

test('a typed Current is kept and logged later, when the log can be written', () => {
  const toasts: string[] = [];
  const host = open({
    code: code(LOCK),
    ui: {toast: (message, title) => toasts.push(`${title} ${message}`)},
  });
  call(host, 'addOkrs', {draft: draftWith(), run: 'r'});
  lockedByOthers(host, 'Check-ins', 'A1:H40');
  host.type(at(host, 'OKRs', 'Current', 'O1.1'), '19%');
  expect(toasts.join()).toContain('locked');
  expect([host.cell(at(host, 'OKRs', 'Current', 'O1.1')), host.cell("'Check-ins'!B6")]).toEqual([
    '19.0%',
    '',
  ]);
  jest.restoreAllMocks();
  call(host, 'overview', {});
  expect(host.cell("'Check-ins'!B6")).toBe('O1.1');
});
