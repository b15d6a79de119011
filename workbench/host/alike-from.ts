/**
 * Most columns of a table end in hundreds of rows that are all alike: blank, or what a formula makes of blank. From which
 * row on is looked for once a column; whoever goes through columns row by row stops there.
 */
import type {FunctionResultObject} from '@odoo/o-spreadsheet';

type Cell = FunctionResultObject | undefined;
type Column = readonly Cell[];

const known = new WeakMap<Column, number>();

/** Alike as far as a function can tell. */
export const isAlike = (one: Cell, other: Cell): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.value === other.value &&
    one.format === other.format &&
    (one as {message?: string}).message === (other as {message?: string}).message);

/** The first row, as an index, that all rows below are like. Nobody changes a column that was asked for. */
export function alikeFrom(column: Column): number {
  const former = known.get(column);
  if (former !== undefined) return former;
  const last = column[column.length - 1];
  let from = Math.max(0, column.length - 1);
  while (from > 0 && isAlike(column[from - 1], last)) from -= 1;
  known.set(column, from);
  return from;
}

/** Says so of a column that was just made. */
export const areAlikeFrom = (column: Column, from: number): void => {
  known.set(column, from);
};
