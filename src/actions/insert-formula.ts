/** A call of one of our functions, put into a cell. */
import {type Cells, cellsOf} from '../okr/formula/cells-of';
import {Condition} from '../rpc/condition';
import type {Action} from './action';
import type {CellPlace, Standing} from './book';

export interface Insertion {
  /** Holds calls of our functions and nothing else. */
  readonly formula: string;
  readonly at: CellPlace;
  /** The cells that the formula reads. */
  readonly reads: readonly Cells[];
  /** How many cells the answer takes; Infinity: as many as there are. */
  readonly rows: number;
  readonly columns: number;
  /** The person has seen what stands there. */
  readonly replace: boolean;
}

/** Something stands where the formula or its answer would: that is asked about before anything is written. */
export class Filled extends Condition {
  constructor(readonly standing: readonly Standing[]) {
    const [{sheet, cell, shows}] = standing as readonly [Standing];
    super(
      `${cell} on ${sheet} holds ${shows}, so nothing was inserted.`,
      'Select a blank cell, then try again.',
    );
  }
}

/** A formula that reads its own answer has none. */
function readsItself({at, reads, rows, columns}: Insertion): boolean {
  const own = cellsOf(at.cell);
  if (!own) return false;
  const [lastRow, lastColumn] = [own.row + rows - 1, own.column + columns - 1];
  return reads.some(
    (one) =>
      (one.sheet === '' || one.sheet.toLowerCase() === at.sheet.toLowerCase()) &&
      one.row <= lastRow &&
      own.row <= one.lastRow &&
      one.column <= lastColumn &&
      own.column <= one.lastColumn,
  );
}

export const insertFormula: Action<Insertion> = {
  needs: [],
  plan(insertion, book) {
    const {formula, at, rows, columns, replace} = insertion;
    if (readsItself(insertion)) {
      throw new Condition(
        `The formula reads cells that its answer in ${at.cell} would take, so nothing was inserted.`,
        'Select a cell outside of the columns that it reads, then try again.',
      );
    }
    const standing = book.standing(at, rows, columns);
    if (standing.length > 0 && !replace) throw new Filled(standing);
    return [{formula, at}];
  },
};
