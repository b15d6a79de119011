/** What a spreadsheet hands over: one cell, or a rectangle of cells, row by row. */
export type Cell = string | number | boolean | Date | null | undefined;
export type Rectangle<T = Cell> = readonly (readonly T[])[];
export type Argument = Cell | Rectangle;

/** What goes back into a cell: a finite number, a text, or blank. */
export type Answer = number | string | null;

/** Marks a row that could not be computed, in a column whose other rows could. */
const WARNING = '⚠';

/** Blank is not zero: only an empty text, null and a missing argument are blank. */
export function isBlank(cell: Cell): cell is '' | null | undefined {
  return cell === '' || cell === null || cell === undefined;
}

export function isWarning(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith(WARNING);
}

export function warning(condition: string): string {
  return `${WARNING} ${condition}`;
}

/** The condition inside a warning, to be quoted behind the row that it came from. */
export function conditionOf(text: string): string {
  return text.slice(WARNING.length).trim();
}

/** Dates come from another realm as often as from this one, so `instanceof` would not know them. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}
