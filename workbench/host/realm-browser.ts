/** A realm made of a hidden frame of the same origin, stripped of what a browser adds to JavaScript. */
import type {Realm, RealmFactory} from './realm';

const language = new Set([
  'Object',
  'Function',
  'Array',
  'Number',
  'parseFloat',
  'parseInt',
  'Infinity',
  'NaN',
  'undefined',
  'Boolean',
  'String',
  'Symbol',
  'Date',
  'Promise',
  'RegExp',
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'globalThis',
  'JSON',
  'Math',
  'Intl',
  'ArrayBuffer',
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'Uint8ClampedArray',
  'BigUint64Array',
  'BigInt64Array',
  'DataView',
  'Map',
  'BigInt',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'Proxy',
  'Reflect',
  'FinalizationRegistry',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'unescape',
  'eval',
  'isFinite',
  'isNaN',
  'Iterator',
]); // prettier-ignore

/** A browser never lets go of `window`, `document`, `location` and `top`; all else that is not the language's goes. */
function strip(globals: object): void {
  for (const name of Object.getOwnPropertyNames(globals)) {
    if (language.has(name) || /^\d+$/.test(name)) continue;
    Reflect.deleteProperty(globals, name);
  }
}

export const browserRealm: RealmFactory = (): Realm => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const globals = frame.contentWindow as unknown as Record<string, unknown> & {eval(source: string): unknown};
  const evaluate = globals.eval.bind(globals);
  // Timers, fetch and the like live on the prototypes of the frame's window.
  for (
    let level: object | null = Object.getPrototypeOf(globals);
    level;
    level = Object.getPrototypeOf(level)
  ) {
    if (level === Object.prototype || Object.getPrototypeOf(level) === null) break;
    strip(level);
  }
  strip(globals);
  return {
    globals,
    // After a first statement "use strict" is no directive: strict code keeps what it declares to itself in an eval.
    evaluate: (source, name) => evaluate(`;${source}\n//# sourceURL=${name}`),
    close: () => frame.remove(),
  };
};
