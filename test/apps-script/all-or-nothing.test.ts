import {call, open} from './add-on';
import {contents, failing} from './all-or-nothing';

jest.setTimeout(600_000);

/** Every n until the change no longer notices: then it was done, and it took fewer calls than n. */
function everyFailure(host: ReturnType<typeof open>, change: () => void, step = 1): string[] {
  const wrong: string[] = [];
  for (let n = 1; n < 2000; n += step) {
    const result = failing(host, n, change);
    if (result === 'different') {
      const at = host.calls[n - 1];
      wrong.push(`${n}: ${at?.service}.${at?.method}`);
      if (wrong.length > 3) break;
    }
    if (result === 'done' && host.calls.length < n) return wrong;
    if (result === 'done') host.undo();
  }
  return wrong;
}

test('making Settings', () => {
  const host = open();
  expect(everyFailure(host, () => call(host, 'buildSheet', {key: 'settings', run: 'r'}))).toEqual([]);
  expect(host.sheetNames).toContain('Settings');
});

test('try', () => {
  const host = open();
  const before = contents(host);
  host.failAt(50);
  try {
    call(host, 'buildSheet', {key: 'settings', run: 'r'});
  } catch (e) {
    console.log(String(e));
  }
  expect(contents(host)).toEqual(before);
});
