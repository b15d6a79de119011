/** Prints of the rows of a table: of what was typed into them, and of the name by which people know them. */
import {keyOf} from '../../okr/known';
import type {CellInput} from '../../templates/sheet-plan';
import type {TableTemplate} from '../../templates/template';
import {typedKeys} from '../book/sheet-book';
import {printOf} from './print';

type Cells = Readonly<Record<string, CellInput | Date>>;

/** @param dayOf needed for cells that were read: they hold dates */
export function printOfRow(template: TableTemplate, cells: Cells, dayOf?: (date: Date) => number): string {
  return printOf([typedKeys(template).map((column) => cells[column] ?? '')], dayOf);
}

export const printOfName = (template: TableTemplate, cells: Cells): string =>
  printOf([[keyOf(String(cells[template.identity] ?? ''))]]);

export const printOfValue = (value: CellInput | Date, dayOf?: (date: Date) => number): string =>
  printOf([[value]], dayOf);
