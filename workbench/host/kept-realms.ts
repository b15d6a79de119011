/**
 * Realms that serve one run after the other, for tests that make thousands of runs of one script: a fresh realm runs
 * every function for the first time, which takes four times as long. What the add-on keeps between calls would be seen
 * here and not at Google, so it must keep nothing; `test/architecture.test.ts` looks for it.
 */
import type {Realm, RealmFactory} from './realm';

/** The realms that no run has at present, by their script. */
const free = new Map<string, Realm[]>();

const namesOf = (globals: object): readonly string[] => Object.getOwnPropertyNames(globals);

/** A realm that evaluates its script once; between two runs it holds nothing but what the language and the script put there. */
function kept(code: string, make: RealmFactory, idle: Realm[]): Realm {
  const {globals, evaluate} = make('run');
  const staying = new Set(namesOf(globals));
  // From within: what a script puts there itself is in two places, and only so gone from both.
  const remove = evaluate('(function (name) { delete globalThis[name]; })', 'remove') as (
    name: string,
  ) => void;
  let isEvaluated = false;
  const realm: Realm = {
    globals,
    evaluate: (source, name) => {
      if (source !== code) return evaluate(source, name);
      if (isEvaluated) return undefined;
      const before = new Set(namesOf(globals));
      const value = evaluate(source, name);
      for (const declared of namesOf(globals)) if (!before.has(declared)) staying.add(declared);
      isEvaluated = true;
      return value;
    },
    close: () => {
      for (const name of namesOf(globals)) if (!staying.has(name)) remove(name);
      if (isEvaluated) idle.push(realm);
    },
  };
  return realm;
}

/** @param code the script, whose realms these are */
export function keptRealms(code: string, make: RealmFactory): RealmFactory {
  const idle = free.get(code) ?? [];
  free.set(code, idle);
  return (use) => (use === 'functions' ? make(use) : (idle.pop() ?? kept(code, make, idle)));
}
