import type {Answer, Argument} from '../okr/cell';
import type {GroupKey} from './groups';
import type {Argued, Param} from './params';

/** A worked call, shown in the docs and run as a test against the sources and against the built bundle. */
export type Example =
  | {
      readonly args: readonly Argument[];
      readonly result: Answer | readonly (readonly Answer[])[];
      readonly note?: string;
    }
  | {readonly args: readonly Argument[]; readonly error: string; readonly note?: string};

/** What a call needs to know of a function. */
export interface Described {
  readonly name: string;
  /** The titles of the cells of one answer, where it is a row of several: they give its width, too. */
  readonly cells?: readonly string[];
  /** The result is a share of 1: a grid that knows this shows 0.4 as 40% where the cell has no format of its own. */
  readonly shown?: 'percent';
}

/** A column or setting of ours: `okrs.start`, `settings.asOf`. */
export type OurColumn = `${string}.${string}`;

/**
 * What people read about a function. It stands in the function's file as a function of its own, so that the bundler
 * leaves it out of the script, which is loaded for every cell. The stub, the docs page and the sidebar derive from it.
 */
export interface Doc {
  /** The question that it helps to answer. */
  readonly group: GroupKey;
  /** One sentence, present tense: what the function answers. */
  readonly summary: string;
  /** What comes back: shape, unit, the words it can be. */
  readonly returns: string;
  /** How it is computed, as a formula or as rules in their order. */
  readonly formula: string;
  /** Where the formula comes from. */
  readonly source: string;
  /** What it refuses, in the user's words. */
  readonly refuses: readonly string[];
  readonly examples: readonly [Example, ...Example[]];
  /** Where our own sheets hold what its arguments ask for; a block by its columns. */
  readonly ours?: Readonly<Record<string, OurColumn | Readonly<Record<string, OurColumn>>>>;
}

/** A declared function: its arguments, and how a call with raw cells is answered. */
export interface CustomFunction extends Described {
  /** Answers element by element; row by row of its first argument; once for a whole series; with as many rows as it takes. */
  readonly kind: 'each' | 'table' | 'once' | 'list';
  readonly params: readonly Argued[];
  readonly call: (args: readonly Argument[]) => Answer | Answer[][];
}

export type Documented = CustomFunction & Doc;

/** The values that the arguments are read to: blank is null, left out is undefined. */
export type Values<P extends readonly Param<unknown, boolean>[]> = {
  [I in keyof P]: P[I] extends Param<infer T, infer O>
    ? true extends O
      ? T | null | undefined
      : T | null
    : never;
};
