import {execFileSync} from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';

const root = path.join(__dirname, '../..');

/** The script as `npm run build` writes it. The builder is a module for Node alone, so it runs as a program. */
export function buildScript(): string {
  const program =
    "import {addOnScript} from './scripts/build.mjs'; process.stdout.write(await addOnScript());";
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

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
