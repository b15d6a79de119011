/** A run that Google ends in the middle takes nothing back: what tests of recovery begin with. */

import {call, open} from './add-on';
import {asText, stopping} from './all-or-nothing';

test('a stopped run leaves the half that it had done, and the workbook usable', () => {
  const tried = open();
  const make = (host: typeof tried) => call(host, 'buildSheet', {key: 'settings', run: 'r'});
  make(tried);
  const writes = tried.calls.flatMap(({kind}, index) => (kind === 'write' ? [index + 1] : []));
  const host = open();
  const before = asText(host);
  expect(stopping(host, writes[Math.floor(writes.length / 2)]!, () => make(host))).toBe(true);
  expect(asText(host)).not.toBe(before);
  expect(asText(host)).not.toBe(asText(tried));
  expect(host.type('Sheet1!A1', '=1+1')).toBe(true);
  expect(host.value('Sheet1!A1')).toBe(2);
  expect(stopping(host, 100_000, () => host.run('onOpen'))).toBe(false);
});
