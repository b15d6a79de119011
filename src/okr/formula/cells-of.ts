/** References to cells as formulas write them: `B5`, `B5:B9`, `'Our OKRs'!D5:D`. */

/** A rectangle of cells; without an end it goes on to where the sheet ends. */
export interface Cells {
  /** The tab; blank where the reference names none. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const TAB = String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?(?<c1>[A-Za-z]{1,3})\$?(?<r1>[1-9]\d{0,6})(?::\$?(?<c2>[A-Za-z]{1,3})(?:\$?(?<r2>[1-9]\d{0,6}))?)?`;
const COLUMNS = String.raw`\$?(?<c3>[A-Za-z]{1,3}):\$?(?<c4>[A-Za-z]{1,3})`;

/** Finds a reference where a text begins. */
export const REFERENCE = new RegExp(String.raw`^(?:${TAB})?(?:${CELL}|${COLUMNS})(?![\p{L}\p{N}_.(!])`, 'u');

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The cells of a reference; `null` where the text is none. */
export function cellsOf(reference: string): Cells | null {
  const match = REFERENCE.exec(reference);
  if (!match || match[0] !== reference) return null;
  const {quoted, plain, c1, r1, c2, r2, c3, c4} = match.groups ?? {};
  const sheet = quoted?.replace(/''/g, "'") ?? plain ?? '';
  const column = columnOf(c1 ?? c3!);
  const lastColumn = columnOf(c2 ?? c4 ?? c1!);
  const row = Number(r1 ?? 1);
  const lastRow = r2 !== undefined ? Number(r2) : c1 !== undefined && c2 === undefined ? row : Infinity;
  return {
    sheet,
    row: Math.min(row, lastRow),
    lastRow: Math.max(row, lastRow),
    column: Math.min(column, lastColumn),
    lastColumn: Math.max(column, lastColumn),
  };
}
