import {callFunction} from '../../src/functions/call';
import type {CustomFunction} from '../../src/functions/define';
import type {Answer, Argument, Cell} from '../../src/okr/cell';

export type Result = Answer | readonly (readonly Answer[])[];

/** One call as a user would type it: the arguments, what the cells then show, and why that is right. */
export type Case = readonly [
  args: readonly Argument[],
  expected: Result | {readonly error: string},
  why?: string,
];

/** A column of cells, as a range hands it over. */
export function column<const T extends readonly Cell[]>(...cells: T): T[number][][] {
  return cells.map((cell) => [cell]);
}

/** What the cell shows: the answer, or the message behind `#ERROR!`. */
export function shown(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return {error: (error as Error).message};
  }
}

/** Numbers agree to 12 digits: the last bits of a sum are nobody's promise. */
export function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

export function testCases({name}: CustomFunction, cases: readonly Case[]): void {
  const titled = cases.map(([args, expected, why]) => ({
    title: `${JSON.stringify(args).slice(1, -1).slice(0, 90)}${why ? ` – ${why}` : ''}`,
    args,
    expected,
  }));
  describe(name, () => {
    test.each(titled)('$title', ({args, expected}) => {
      expect(rounded(shown(() => callFunction(name, args)))).toEqual(rounded(expected));
    });
  });
}
