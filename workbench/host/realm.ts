/** A global realm of its own, as every call gets at Google: nothing of an earlier call is left in it. */
export interface Realm {
  /** Evaluates script text at the realm's top level; `name` stands in stack traces. */
  evaluate(source: string, name: string): unknown;
  /** The realm's own global object. */
  readonly globals: Record<string, unknown>;
  close(): void;
}

/** A run's realm goes with the run, that of the custom functions with its workbook. */
export type RealmUse = 'run' | 'functions';

/** Makes a realm with JavaScript's own globals only: no timers, URL, fetch, crypto, structuredClone. */
export type RealmFactory = (use: RealmUse) => Realm;

type Callable = (...args: readonly unknown[]) => unknown;

/** The realm's own constructors, because `instanceof Date` and `instanceof Error` in a script mean the script's own. */
export class RealmValues {
  private readonly array: Callable;
  private readonly table: Callable;
  private readonly date: Callable;
  private readonly object: Callable;
  private readonly error: Callable;

  constructor(readonly realm: Realm) {
    const made = (source: string) => realm.evaluate(source, 'values') as Callable;
    this.array = made('(function (n) { return new Array(n); })');
    this.table = made(
      '(function (n, m) { var all = new Array(n); for (var i = 0; i < n; i += 1) all[i] = new Array(m); return all; })',
    );
    this.date = made('(function (time) { return new Date(time); })');
    this.object = made('(function () { return {}; })');
    this.error = made('(function (message) { return new Error(message); })');
  }

  newArray(length: number): unknown[] {
    return this.array(length) as unknown[];
  }

  newObject(): Record<string, unknown> {
    return this.object() as Record<string, unknown>;
  }

  newError(message: string): unknown {
    return this.error(message);
  }

  newDate(date: Date): unknown {
    return this.date(date.getTime());
  }

  /** The other realm is asked once for a column of a thousand rows, and not once a row. */
  private copyTable(value: readonly (readonly unknown[])[], other: (object: object) => unknown): unknown {
    const own = this.table(value.length, value[0]!.length) as unknown[][];
    for (const [i, row] of value.entries())
      for (let j = 0; j < row.length; j += 1) {
        const item = row[j];
        own[i]![j] = typeof item === 'object' ? this.copy(item, other) : item;
      }
    return own;
  }

  /** Copies arrays, dates and plain objects into the realm; `other` decides about everything else that is an object. */
  copy(value: unknown, other: (object: object) => unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      if (isTable(value)) return this.copyTable(value, other);
      const own = this.newArray(value.length);
      for (let i = 0; i < value.length; i += 1) {
        const item: unknown = value[i];
        own[i] = typeof item === 'object' ? this.copy(item, other) : item;
      }
      return own;
    }
    if (isDate(value)) return this.newDate(value);
    if (!isPlain(value)) return other(value);
    const own = this.newObject();
    for (const [key, item] of Object.entries(value)) own[key] = this.copy(item, other);
    return own;
  }
}

/** Rows of one length, as ranges are. */
const isTable = (value: unknown[]): value is unknown[][] =>
  value.length > 1 &&
  value.every((row) => Array.isArray(row) && row.length === (value[0] as unknown[]).length);

/** True for a Date of any realm. */
export const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';

/** An object literal of any realm: its prototype is an Object.prototype, or none. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

/** What was thrown, as text, whichever realm it was thrown in. */
export function messageOf(thrown: unknown): string {
  const message = (thrown as {message?: unknown} | null | undefined)?.message;
  return typeof message === 'string' ? message : String(thrown);
}

/** A global function by its name; a missing one says so as Google does. */
export function functionOf(realm: Realm, name: string): Callable {
  const found = /^[A-Za-z$_][\w$]*$/.test(name)
    ? realm.evaluate(`typeof ${name} === 'function' ? ${name} : undefined`, 'lookup')
    : undefined;
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  return found as Callable;
}
