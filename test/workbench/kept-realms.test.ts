/** Tests run most calls in realms that have served before: what such a call reaches is its own workbook all the same. */
import {keptRealms} from '../../workbench/host/kept-realms';
import {nodeRealm} from '../../workbench/host/realm-node';
import {withScript} from './script';

const opened = (code: string) => withScript(code, {realm: keptRealms(code, nodeRealm)});

test('the script is evaluated once', () => {
  const code = 'var n = 0; function count() { n += 1; return n; }';
  expect([opened(code).run('count'), opened(code).run('count')]).toEqual([1, 2]);
});

test('each workbook gets what is written into it', () => {
  const code = `
    function write(text) { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue(text); }
    function read() { return SpreadsheetApp.getActive().getActiveSheet().getRange('A1').getValue(); }`;
  const [one, other] = [opened(code), opened(code)];
  one.run('write', 'one');
  other.run('write', 'other');
  expect([one, other, one].map((host) => host.run('read'))).toEqual(['one', 'other', 'one']);
  expect([one.cell('Sheet1!A1'), other.cell('Sheet1!A1')]).toEqual(['one', 'other']);
});

test('what a call leaves on the global object goes with it, its services, too', () => {
  const code = `
    function leave() { globalThis.left = 1; return typeof SpreadsheetApp; }
    function find() { return [typeof left, typeof leave, typeof Array]; }`;
  const make = keptRealms(code, nodeRealm);
  const host = withScript(code, {realm: make});
  expect([host.run('leave'), host.run('find')]).toEqual(['object', ['undefined', 'function', 'function']]);
  const realm = make('run');
  expect(realm.evaluate('[typeof find, typeof SpreadsheetApp].join()', 'lookup')).toBe('function,undefined');
  realm.close();
});

test('a realm whose script ended with an error serves no other call', () => {
  const [good, bad] = ['var n = 0;', 'throw new Error("bad");'];
  const again = (code: string) => {
    const make = keptRealms(code, nodeRealm);
    const first = make('run');
    try {
      first.evaluate(code, 'Code.js');
    } catch {}
    first.close();
    return make('run') === first;
  };
  expect([again(good), again(bad)]).toEqual([true, false]);
});
