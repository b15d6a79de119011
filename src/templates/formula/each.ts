/** Pieces of formulas over whole columns. A custom function never stands inside one: it gets them as arguments. */
import {isBlank} from './conditions';

/** Cell by cell, as Google Sheets computes only inside ARRAYFORMULA. */
export const each = (formula: string): string => `ARRAYFORMULA(${formula})`;

/** The column where the condition holds, else blank: what a custom function gets to see. */
export const where = (condition: string, range: string): string => each(`IF(${condition};${range};"")`);

/** The column, with something else in its blank cells. */
export const orElse = (range: string, otherwise: string): string =>
  `IF(${isBlank(range)};${otherwise};${range})`;

/** A column of another sheet by a name in this one; blank without a name, and for a name that is not there. */
export const lookedUp = (name: string, names: string, values: string): string =>
  `IF(${isBlank(name)};"";XLOOKUP(${name};${names};${values};""))`;
