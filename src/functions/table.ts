import {type Answer, type Argument, type Cell, conditionOf, isBlank, isWarning} from '../okr/cell';
import {isRefusal, type Known} from '../okr/known';
import {Refusal} from '../okr/refusal';
import {answerRow, count, isRange, lastFilledRow, single, warned} from './cells';
import type {CustomFunction, Described} from './define';
import type {Argued, Reader} from './params';

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

/** What the columns are read to, row by row; a cell that cannot be read is the condition that says why. */
export type Columns<P extends readonly Column<unknown, boolean>[]> = {
  [I in keyof P]: P[I] extends Column<infer T, boolean> ? readonly Known<T>[] : never;
};

/** What a row is answered with: a condition marks that row only. */
export type RowAnswer = Answer | Refusal | readonly Answer[];

interface Table<P extends readonly Column<unknown, boolean>[]> extends Described {
  readonly params: P;
  /** Arguments that belong together row by row, by name; each group has its own length. The first leads the answer. */
  readonly parallel: readonly (readonly P[number]['name'][])[];
  /** Gives one answer for every row of the first column. */
  readonly compute: (...columns: Columns<P>) => readonly RowAnswer[];
}

/**
 * Declares a function that looks at a whole table in one call and answers each row of its first column.
 * A cell that cannot be read marks the rows that depend on it (`⚠ …`) and no others; called for a single id or KPI,
 * the condition is thrown instead, as in every other function.
 */
export function defineTable<const P extends readonly Column<unknown, boolean>[]>(
  declared: Table<P>,
): CustomFunction {
  const {params, parallel, compute, ...described} = declared;
  const width = described.cells?.length ?? 1;

  const call = (args: readonly Argument[]): Answer | Answer[][] => {
    const given = params.map(({name}, i) => lineOf(args[i], name));
    const lengths = lengthsOf(params, given, parallel);
    const lead = given[0]!;
    const columns = params.map((param, i) => readLine(given[i]!, param, lengths[i]!));
    const answers = compute(...(columns as unknown as Columns<P>));

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
    return isRow(args[0]) ? transposed(table) : table;
  };

  return {...described, kind: 'table', params, call};
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
  params: readonly Column<unknown, boolean>[],
  lines: readonly (readonly Cell[])[],
  parallel: readonly (readonly string[])[],
): number[] {
  const place = (name: string) => params.findIndex((param) => param.name === name);
  const lengths = lines.map((line) => line.length);
  for (const [first, ...others] of parallel) {
    const length = lines[place(first!)]!.length;
    for (const name of others) {
      const [line, {oneForAll, optional}] = [lines[place(name)]!, params[place(name)]!];
      const isForAll = line.length === 1 && (oneForAll || (optional && isBlank(line[0])));
      if (line.length !== length && !isForAll)
        throw new Refusal(`${first} has ${count(length, 'row')}, ${name} has ${line.length}`);
      lengths[place(name)] = length;
    }
  }
  return lengths;
}

function readLine<T>(cells: readonly Cell[], {name, read}: Column<T, boolean>, length: number): Known<T>[] {
  const known = cells.map((cell): Known<T> => {
    if (isBlank(cell)) return null;
    if (isWarning(cell)) return new Refusal(conditionOf(cell));
    try {
      return read(cell, name);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  });
  return known.length === length ? known : Array.from({length}, () => known[0] ?? null);
}

function transposed(table: readonly Answer[][]): Answer[][] {
  return table[0]!.map((_, column) => table.map((row) => row[column]!));
}
