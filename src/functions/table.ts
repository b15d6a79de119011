import {type Answer, type Argument, type Cell, isBlank, isWarning} from '../okr/cell';
import {isRefusal, type Known} from '../okr/known';
import {Refusal} from '../okr/refusal';
import {type Block, type BlockColumns, type BlockRow, isBlock, readBlock} from './block';
import {answerRow, count, isRange, lastFilledRow, single, warned} from './cells';
import type {CustomFunction, Described} from './define';
import {type Argued, type Param, type Reader, readKnown} from './params';
import {readOne} from './series';

/** An argument that is a whole column (or row) of cells; one cell is a column of one. */
export interface Column<T, O extends boolean = false> extends Argued<O> {
  readonly read: Reader<T | null>;
  /** One cell counts for every row, as a weight of 1 or a date for all of them would. */
  readonly oneForAll: boolean;
}

export function column<T>(name: string, help: string, read: Reader<T | null>): Column<T> {
  return {name, help, read, optional: false, oneForAll: false};
}

export function oneForAll<T>(given: Column<T>): Column<T> {
  return {...given, oneForAll: true};
}

export function optionalColumn<T>(given: Column<T>): Column<T, true> {
  return {...given, optional: true};
}

/** One column, or a block of several that belong together row by row. */
type TableParam = Column<unknown, boolean> | Block;

/** What the arguments are read to, row by row; a cell that cannot be read is the condition that says why. */
export type Columns<P extends readonly TableParam[]> = {
  [I in keyof P]: P[I] extends Block<infer C>
    ? readonly BlockRow<C>[]
    : P[I] extends Column<infer T, boolean>
      ? readonly Known<T>[]
      : never;
};

/** What a row is answered with: a condition marks that row only. */
export type RowAnswer = Answer | Refusal | readonly Answer[];

interface Table<P extends readonly TableParam[]> extends Described {
  readonly params: P;
  /** Arguments that belong together row by row, by name; each group has its own length. The first leads the answer. */
  readonly parallel: readonly (readonly P[number]['name'][])[];
  /** Gives one answer for every row of the first argument; in a block, for every row that is not passed over. */
  readonly compute: (...columns: Columns<P>) => readonly RowAnswer[];
}

/**
 * Declares a function that looks at a whole table in one call and answers each row of its first argument.
 * A cell that cannot be read marks the rows that depend on it (`⚠ …`) and no others; called for a single id or KPI,
 * the condition is thrown instead, as in every other function.
 */
export function defineTable<const P extends readonly TableParam[]>(declared: Table<P>): CustomFunction {
  const {params, parallel, compute, ...described} = declared;
  const width = described.cells?.length ?? 1;

  const call = (args: readonly Argument[]): Answer | Answer[][] => {
    const read = readArguments(params, args, parallel);
    const computed = compute(...(read as unknown as Columns<P>));
    const isLedByBlock = isBlock(params[0]!);
    const lead = isLedByBlock ? firstColumn(args[0]) : lineOf(args[0], params[0]!.name);
    const answers = isLedByBlock ? inPlace(computed, read[0] as BlockRow<BlockColumns>[]) : computed;

    const answerAt = (row: number): Answer[] => {
      const cell = lead[row];
      if (isWarning(cell)) return answerRow([cell], width);
      const answer = answers[row] ?? null;
      if (isRefusal(answer)) throw answer;
      return answerRow(Array.isArray(answer) ? answer : [answer as Answer], width);
    };
    if (!isRange(single(args[0]))) {
      const answer = answerAt(0);
      return width === 1 ? answer[0]! : [answer];
    }
    const rows = Math.max(1, lastFilledRow(lead.map((cell) => [cell])) + 1);
    const table = Array.from({length: rows}, (_, row) => warned(() => answerAt(row), width));
    return isRow(args[0]) && !isLedByBlock ? transposed(table) : table;
  };

  return {...described, kind: 'table', params, call};
}

/** Reads blocks row by row, columns cell by cell, and what is one value for the whole call as in other functions. */
export function readArguments(
  params: readonly (TableParam | Param<unknown, boolean>)[],
  args: readonly Argument[],
  parallel: readonly (readonly string[])[],
): unknown[] {
  const lines = params.map((param, i) => (isColumn(param) ? lineOf(args[i], param.name) : []));
  const lengths = lengthsOf(params, lines, parallel);
  return params.map((param, i) => {
    if (isBlock(param)) return readBlock(args[i], param);
    return isColumn(param) ? readLine(lines[i]!, param, lengths[i]!) : readOne(param, args[i]);
  });
}

function isColumn(param: Argued): param is Column<unknown, boolean> {
  return 'oneForAll' in param;
}

function firstColumn(arg: Argument): readonly Cell[] {
  return isRange(arg) ? arg.map((row) => row[0]) : [arg];
}

/** The answers at the rows that they answer: those that a block passes over stay blank. */
function inPlace(answers: readonly RowAnswer[], rows: readonly BlockRow<BlockColumns>[]): RowAnswer[] {
  const placed: RowAnswer[] = [];
  rows.forEach(({row}, i) => {
    placed[row] = answers[i] ?? null;
  });
  return placed;
}

function isRow(arg: Argument): boolean {
  return isRange(arg) && arg.length === 1 && arg[0]!.length > 1;
}

/** The cells of one column or one row, in their order. */
function lineOf(arg: Argument, name: string): readonly Cell[] {
  if (!isRange(arg)) return [arg];
  if (isRow(arg)) return arg[0]!;
  const wide = arg[0]?.length ?? 0;
  if (wide > 1) throw new Refusal(`${name} must be one column, not ${wide}`);
  return arg.length ? arg.map((row) => row[0]) : [null];
}

/** How many rows each argument is read to: as many as the first of its group, which the others must agree with. */
function lengthsOf(
  params: readonly Argued[],
  lines: readonly (readonly Cell[])[],
  parallel: readonly (readonly string[])[],
): number[] {
  const place = (name: string) => params.findIndex((param) => param.name === name);
  const lengths = lines.map((line) => line.length);
  for (const [first, ...others] of parallel) {
    const length = lines[place(first!)]!.length;
    for (const name of others) {
      const [line, param] = [lines[place(name)]!, params[place(name)]!];
      const isShared = isColumn(param) && param.oneForAll;
      const isForAll = line.length === 1 && (isShared || (param.optional && isBlank(line[0])));
      if (line.length !== length && !isForAll)
        throw new Refusal(`${first} has ${count(length, 'row')}, ${name} has ${line.length}`);
      lengths[place(name)] = length;
    }
  }
  return lengths;
}

function readLine<T>(cells: readonly Cell[], {name, read}: Column<T, boolean>, length: number): Known<T>[] {
  const known = cells.map((cell) => readKnown(cell, name, read));
  return known.length === length ? known : Array.from({length}, () => known[0] ?? null);
}

function transposed(table: readonly Answer[][]): Answer[][] {
  return table[0]!.map((_, column) => table.map((row) => row[column]!));
}
