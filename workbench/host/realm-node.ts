/** A realm made by Node's vm: bare, because a new context has JavaScript's own globals only. */
import {createContext, runInContext, Script} from 'node:vm';
import type {Realm, RealmFactory} from './realm';

/** Compiled once: every call evaluates the same bundle anew, and asks for the same few things. */
const compiled = new Map<string, Script>();
const isKept = ({length}: string): boolean => length > 10_000 || length < 200;

function script(source: string, name: string): Script {
  const known = compiled.get(source);
  if (known) return known;
  const made = new Script(source, {filename: name});
  if (isKept(source)) compiled.set(source, made);
  return made;
}

/** V8 gives every context these; Apps Script has neither. */
const absent = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'];

export const nodeRealm: RealmFactory = (): Realm => {
  const globals = createContext({}) as Record<string, unknown>;
  runInContext(absent.map((name) => `delete globalThis.${name};`).join(''), globals);
  return {
    globals,
    evaluate: (source, name) => script(source, name).runInContext(globals),
    close: () => undefined,
  };
};
