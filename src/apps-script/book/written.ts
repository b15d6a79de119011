/** The cells of a page that people fill, and what stands in them. */
import type {PageKey} from '../../templates/template';
import type {CellValue} from './sheet-reading';
import {factsByKey, type KnownSheet, planOf, type Workbook} from './workbook';

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export function writtenOn(
  workbook: Workbook,
  page: PageKey,
): {known: KnownSheet; cells: WrittenCell[]} | null {
  const known = workbook.find(page);
  if (!known) return null;
  const {inputs} = planOf(known, factsByKey(workbook));
  const cells = inputs.flatMap(({row, column, rows, columns}) =>
    Array.from({length: rows * columns}, (_, n): WrittenCell => {
      const at = {row: row + Math.floor(n / columns), column: column + (n % columns)};
      return {...at, value: known.facts.values[at.row - 1]?.[at.column - 1] ?? ''};
    }),
  );
  return {known, cells: cells.filter(({value}) => value !== '')};
}
