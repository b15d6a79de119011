/** Prints of cells: two are equal when the cells hold the same, however it is shown. */
import type {CellInput} from '../../templates/sheet-plan';

/** A cell in one spelling, whether it was written or read: a date is its day, a blank is nothing. */
function spelled(cell: CellInput | Date, dayOf: (date: Date) => number): string {
  if (cell === null || cell === '' || cell === false) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  if (typeof cell === 'boolean') return 'TRUE';
  if (typeof cell !== 'string') return spelled(dayOf(cell), dayOf);
  const percent = /^\s*(-?[\d.]+)\s*%\s*$/.exec(cell);
  if (percent) return spelled(Number(percent[1]) / 100, dayOf);
  return cell.startsWith('=') ? cell.replace(/\s+/g, '').replace(/;/g, ',') : cell.trim();
}

/** FNV-1a over 52 bits in two halves: short, and equal by chance once in a thousand million million. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (let i = 0; i < text.length; i += 1) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

const noDay = (): number => 0;

/** Blank rows and cells leave no trace, so an inserted row is no difference. */
export function printOf(
  rows: readonly (readonly (CellInput | Date)[])[],
  dayOf: (date: Date) => number = noDay,
): string {
  const lines = rows.map((row) =>
    row
      .map((cell) => spelled(cell, dayOf))
      .filter(Boolean)
      .join('\u001f'),
  );
  return hash(lines.filter(Boolean).join('\u001e'));
}

/** Digits of a print of one cell or a few. */
export const SHORT = 6;
/** What stands for cells in which nothing stands. */
export const BLANK = '.'.repeat(SHORT);

/**
 * A print of a few cells in six characters, so that thousands of rows fit into the document's properties: two rows of a
 * workbook look alike by chance once in two thousand million.
 */
export function shortPrintOf(cells: readonly (CellInput | Date)[], dayOf?: (date: Date) => number): string {
  if (cells.every((cell) => spelled(cell, dayOf ?? noDay) === '')) return BLANK;
  return printOf([cells], dayOf).slice(-SHORT).padStart(SHORT, '0');
}
