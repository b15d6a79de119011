import vm from 'node:vm';
import {builtOnce} from '../built-once';

/** The script as `npm run build` writes it. */
export const buildScript = (): string => builtOnce('addOnScript');

/** What V8 itself brings along, but Apps Script does not have. */
const strangers = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** A realm with nothing in it but the language: no service, no timer, no console. */
export function bareRealm(): vm.Context {
  const realm = vm.createContext({});
  vm.runInContext(strangers.map((name) => `delete globalThis.${name};`).join(''), realm);
  return realm;
}

/** Calls a top-level function by its name, as a cell does. Values cross between realms as data. */
export function callIn(realm: vm.Context, name: string, args: readonly unknown[]): unknown {
  const given = vm.runInContext(`(${literal(args)})`, realm) as unknown[];
  const answer = (realm[name] as (...args: unknown[]) => unknown)(...given);
  return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
}

/** Source text for arguments: what JSON cannot carry are dates, blanks and odd numbers. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value === undefined) return 'undefined';
  return typeof value === 'number' ? (Object.is(value, -0) ? '-0' : String(value)) : JSON.stringify(value);
}
