/** Prints of the rows of a table: of what was typed into them, and of the name by which people know them. */
import {keyOf} from '../../okr/known';
import type {CellInput} from '../../templates/sheet-plan';
import type {TableTemplate} from '../../templates/template';
import {BLANK, printOf, shortPrintOf} from './print';

type Cells = Readonly<Record<string, CellInput | Date>>;

/**
 * A print for each group of columns.
 * @param dayOf needed for cells that were read: they hold dates
 */
export const printsOfRow = (
  groups: readonly (readonly string[])[],
  cells: Cells,
  dayOf?: (date: Date) => number,
): string[] =>
  groups.map((group) =>
    shortPrintOf(
      group.map((column) => cells[column] ?? ''),
      dayOf,
    ),
  );

/** Whether a row is one that a stopped run wrote in part: each group as it was to be, or nothing. */
export const isPartOf = (there: readonly string[], planned: readonly string[]): boolean =>
  there.every((print, group) => print === planned[group] || print === BLANK);

export const printOfName = (template: TableTemplate, cells: Cells): string =>
  shortPrintOf([keyOf(String(cells[template.identity] ?? ''))]);

export const printOfValue = (value: CellInput | Date, dayOf?: (date: Date) => number): string =>
  printOf([[value]], dayOf);
