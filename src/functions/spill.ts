/** How many cells the answer of a call takes. */
import {type Argument, STACK} from '../okr/formula/read-call';
import type {CustomFunction} from './define';

/** `Infinity`: as many as there are, which only the answer itself tells. */
export interface Spill {
  readonly rows: number;
  readonly columns: number;
}

const ONE: Spill = {rows: 1, columns: 1};

const largest = (all: readonly Spill[]): Spill => ({
  rows: Math.max(1, ...all.map(({rows}) => rows)),
  columns: Math.max(1, ...all.map(({columns}) => columns)),
});

function sizeOf(argument: Argument, functions: readonly CustomFunction[]): Spill {
  if (argument.kind === 'call') return spillOf(argument, functions);
  // A name may stand for any range; ours stand for single cells.
  if (argument.kind !== 'cells') return ONE;
  const {row, lastRow, column, lastColumn} = argument.cells;
  return {rows: lastRow - row + 1, columns: lastColumn - column + 1};
}

export function spillOf(call: Argument & {kind: 'call'}, functions: readonly CustomFunction[]): Spill {
  const sizes = call.args.map((argument) => sizeOf(argument, functions));
  if (call.name === STACK)
    return {rows: largest(sizes).rows, columns: sizes.reduce((sum, {columns}) => sum + columns, 0)};
  const declared = functions.find(({name}) => name === call.name);
  const columns = declared?.cells?.length;
  switch (declared?.kind) {
    case 'each': {
      const all = largest(sizes);
      return {rows: all.rows, columns: all.columns * (columns ?? 1)};
    }
    case 'table':
      return {rows: sizes[0]?.rows ?? 1, columns: columns ?? 1};
    case 'once':
      return ONE;
    default:
      return {rows: Infinity, columns: columns ?? Infinity};
  }
}
