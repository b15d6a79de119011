/** A1 notation: the only place where a column becomes letters and a tab's name is quoted. */
import type {Area} from '../sheet-plan';

/** 1 → `A`, 27 → `AA`. */
export function letters(column: number): string {
  let rest = column;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

/** `Bob's KPIs` → `'Bob''s KPIs'`. Always quoted: a tab may be called `A1` or `TRUE`. */
export const quoted = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;

/** A text as a formula writes it. */
export const literal = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A column from a row down to wherever the sheet ends: `H5:H`. */
export const columnFrom = (column: number, row: number): string =>
  `${letters(column)}${row}:${letters(column)}`;

/** `H5` → `$H$5`. */
export const absolute = (address: string): string => address.replace(/^([A-Z]+)/, '$$$1$$');

export const cell = (column: number, row: number): string => `${letters(column)}${row}`;

export const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});
