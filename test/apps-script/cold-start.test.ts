import {createContext, runInContext} from 'node:vm';
import {code} from './add-on';

/** zod asks for `Object.defineProperty` with a key of its own for every schema that it makes. */
const PROBE = `
var schemas = 0;
var define = Object.defineProperty;
Object.defineProperty = function (target, key, descriptor) {
  if (key === '_zod') schemas += 1;
  return define(target, key, descriptor);
};`;

test('a cell that calls a function evaluates neither the contract nor the templates nor the handlers', () => {
  // Bare: no service of Google's is there, so whatever asks for one while loading would throw.
  const realm = createContext({});
  runInContext(PROBE, realm);
  runInContext(code(), realm);
  expect(runInContext('KR_PROGRESS(0, 40, 100)', realm)).toBe(0.4);
  expect(runInContext('schemas', realm)).toBe(0);
  runInContext('rpc("overview", {})', realm);
  expect(runInContext('schemas', realm)).toBeGreaterThan(0);
});
