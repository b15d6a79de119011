import {type Argument, type Cell, conditionOf, isBlank, isWarning} from '../okr/cell';
import type {Known} from '../okr/known';
import {Refusal} from '../okr/refusal';
import {count, isRange, single} from './cells';
import {type Argued, type Reader, readKnown, readText} from './params';

/** The columns of a block by their names, in the order in which they stand side by side. */
export type BlockColumns = Readonly<Record<string, Reader<unknown>>>;

/** An argument that is several columns of one sheet, side by side: one HSTACK, exactly as wide as it has columns. */
export interface Block<C extends BlockColumns = BlockColumns, O extends boolean = boolean> extends Argued<O> {
  readonly columns: C;
}

/** One row of a block, each cell under its column's name. `row` counts from 0, rows passed over included. */
export type BlockRow<C extends BlockColumns> = {readonly row: number} & {
  readonly [N in keyof C]: C[N] extends Reader<infer T> ? Known<NonNullable<T>> : never;
};

/**
 * Declares a block. Its columns are named here and nowhere else: the help, the error about a wrong width, the docs
 * and the formula's HSTACK derive from them.
 */
export function block<const C extends BlockColumns>(
  name: string,
  summary: string,
  columns: C,
): Block<C, false> {
  const help = `${summary} Columns: ${Object.keys(columns).join(', ')}.`;
  return {name, help, columns, optional: false};
}

/** The same block, but it may be left out. Left out and blank are both a block without rows. */
export function optionalBlock<C extends BlockColumns>(given: Block<C, boolean>): Block<C, true> {
  return {...given, optional: true};
}

export function isBlock(param: Argued): param is Block {
  return 'columns' in param;
}

/** The formula text of a block, from one reference a column; a column that is forgotten does not compile. */
export function hstack<C extends BlockColumns>(
  {columns}: Block<C>,
  references: Record<keyof C, string>,
): string {
  return `HSTACK(${Object.keys(columns)
    .map((name) => references[name])
    .join(';')})`;
}

/**
 * Reads a block row by row. A row whose first cell is blank is passed over; a cell that cannot be read is the
 * condition that says why, so that it spoils only what depends on it.
 * @throws Refusal when the block is wider or narrower than its columns
 */
export function readBlock<C extends BlockColumns>(arg: Argument, {name, columns}: Block<C>): BlockRow<C>[] {
  const readers = Object.entries(columns);
  const given = single(arg);
  if (!isRange(given)) {
    if (isBlank(given)) return [];
    if (isWarning(given)) throw new Refusal(conditionOf(given));
    readText(given as Exclude<Cell, null | undefined>, name);
  }
  const rows = isRange(given) ? given : [[given]];
  const width = rows[0]?.length ?? 0;
  if (width !== readers.length)
    throw new Refusal(
      `${name} has ${count(width, 'column')}, needs ${readers.length}: ${Object.keys(columns).join(', ')}`,
    );
  const read: BlockRow<C>[] = [];
  rows.forEach((cells, row) => {
    if (isBlank(cells[0])) return;
    const one: Record<string, unknown> = {row};
    readers.forEach(([column, reader], i) => {
      one[column] = readKnown(cells[i], column, reader);
    });
    read.push(one as BlockRow<C>);
  });
  return read;
}
