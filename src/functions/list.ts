import type {Answer, Argument} from '../okr/cell';
import {isRefusal, type Known} from '../okr/known';
import type {Block, BlockRow} from './block';
import {answerRow, warned} from './cells';
import type {CustomFunction, Described} from './define';
import type {Param} from './params';
import {type Column, type RowAnswer, readArguments} from './table';

type ListParam = Block | Column<unknown, boolean> | Param<unknown, boolean>;

/**
 * Blocks arrive row by row, columns cell by cell; single values as in other functions: blank is null, left out
 * undefined.
 */
type Read<P extends readonly ListParam[]> = {
  [I in keyof P]: P[I] extends Block<infer C>
    ? readonly BlockRow<C>[]
    : P[I] extends Column<infer T, boolean>
      ? readonly Known<T>[]
      : P[I] extends Param<infer T, infer O>
        ? true extends O
          ? T | null | undefined
          : T | null
        : never;
};

interface List<P extends readonly ListParam[]> extends Described {
  readonly params: P;
  /** Columns that belong together row by row, by name; each group has its own length. */
  readonly parallel?: readonly (readonly P[number]['name'][])[];
  readonly compute: (...values: Read<P>) => readonly RowAnswer[];
}

/**
 * Declares a function that answers with as many rows as there is something to say: warnings, a tree. A condition marks
 * its own row; a single value that cannot be read is thrown. Nothing to say is one blank row. Where the cells of a row
 * are not declared, the first row of the answer tells how many there are.
 */
export function defineList<const P extends readonly ListParam[]>(declared: List<P>): CustomFunction {
  const {params, parallel, compute, ...described} = declared;

  const call = (args: readonly Argument[]): Answer[][] => {
    const values = readArguments(params, args, parallel ?? []);
    const answers = compute(...(values as unknown as Read<P>));
    const [first] = answers;
    const width = described.cells?.length ?? (Array.isArray(first) ? first.length : 1);
    const answerOf = (answer: RowAnswer): Answer[] => {
      if (isRefusal(answer)) throw answer;
      return answerRow(Array.isArray(answer) ? answer : [answer as Answer], width);
    };
    return (answers.length ? answers : [null]).map((answer) => warned(() => answerOf(answer), width));
  };

  return {...described, kind: 'list', params, call};
}
