import vm from 'node:vm';
import {documented} from '../../src/functions';
import {callFunction} from '../../src/functions/call';
import type {Example} from '../../src/functions/define';
import {bareRealm, buildScript, callIn} from './built-script';
import {rounded, shown} from './cases';

const functions = documented();

const all = functions.flatMap(({name, examples}) =>
  examples.map((example, i) => ({name, example, title: `${name}, example ${i + 1}`})),
);

const promised = (example: Example) =>
  'error' in example ? {error: example.error} : rounded(example.result);

test.each(all)('$title is what the sources answer', ({name, example}) => {
  expect(rounded(shown(() => callFunction(name, example.args)))).toEqual(promised(example));
});

test.each(functions)('$name shows an answer, what it refuses, and a range', ({examples, kind, refuses}) => {
  const isRefused = (example: Example) =>
    'error' in example || JSON.stringify(example.result ?? '').includes('⚠ ');
  expect(examples.some((example) => 'result' in example && !isRefused(example))).toBe(true);
  expect(examples.some(isRefused)).toBe(!refuses[0]?.startsWith('nothing'));
  // One formula for a whole column is how a function is meant to be used, so it has to be shown.
  expect(kind !== 'each' || examples.some(({args}) => args.some(Array.isArray))).toBe(true);
});

describe('the built script', () => {
  let realm: vm.Context;

  beforeAll(() => {
    const script = buildScript();
    realm = bareRealm();
    // Parsed and run as Google Sheets does for every cell that calls a function.
    vm.runInContext(script, realm);
  });

  test.each(all)('$title is what the built script answers', ({name, example}) => {
    expect(rounded(shown(() => callIn(realm, name, example.args)))).toEqual(promised(example));
  });

  test('a left-out argument is a left-out argument', () => {
    expect(callIn(realm, 'KR_PROGRESS', [0, 40, 100, undefined, undefined])).toBe(0.4);
  });

  test('dates of another realm are dates', () => {
    expect(
      callIn(realm, 'KR_PACE', [new Date(2026, 0, 1), new Date(2026, 0, 11), new Date(2026, 0, 6)]),
    ).toBe(0.5);
  });
});
