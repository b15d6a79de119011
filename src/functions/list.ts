import type {Answer, Argument} from '../okr/cell';
import {isRefusal} from '../okr/known';
import {type Block, type BlockRow, isBlock, readBlock} from './block';
import {answerRow, warned} from './cells';
import type {CustomFunction, Described} from './define';
import type {Param} from './params';
import {readOne} from './series';
import type {RowAnswer} from './table';

type ListParam = Block | Param<unknown, boolean>;

/** Blocks arrive row by row; single values as in other functions: blank is null, left out undefined. */
type Read<P extends readonly ListParam[]> = {
  [I in keyof P]: P[I] extends Block<infer C>
    ? readonly BlockRow<C>[]
    : P[I] extends Param<infer T, infer O>
      ? true extends O
        ? T | null | undefined
        : T | null
      : never;
};

interface List<P extends readonly ListParam[]> extends Described {
  readonly params: P;
  readonly compute: (...values: Read<P>) => readonly RowAnswer[];
}

/**
 * Declares a function that answers with as many rows as there is something to say: warnings, a brief. A condition
 * marks its own row; a single value that cannot be read is thrown. Nothing to say is one blank row.
 */
export function defineList<const P extends readonly ListParam[]>(declared: List<P>): CustomFunction {
  const {params, compute, ...described} = declared;
  const width = described.cells?.length ?? 1;

  const call = (args: readonly Argument[]): Answer[][] => {
    const values = params.map((param, i) =>
      isBlock(param) ? readBlock(args[i], param) : readOne(param, args[i]),
    );
    const answers = compute(...(values as Read<P>));
    const answerOf = (answer: RowAnswer): Answer[] => {
      if (isRefusal(answer)) throw answer;
      return answerRow(Array.isArray(answer) ? answer : [answer as Answer], width);
    };
    return (answers.length ? answers : [null]).map((answer) => warned(() => answerOf(answer), width));
  };

  return {...described, kind: 'list', params, call};
}
