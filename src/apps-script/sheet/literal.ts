import type {CellInput} from '../../templates/sheet-plan';

/** Begins like a formula, or with the mark itself. */
const LIKE_FORMULA = /^\s*[=+\-@']/;
/** Digits and what stands around them in numbers, dates, times, percentages and amounts, and no word. */
const LIKE_NUMBER = /^\s*[($€£¥]?\s*[\d.,][\d\s.,:/%()€$£¥eE+-]*(am|pm)?\s*$/i;
const LIKE_DATE = /^[\s\d.,'-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\d.,:'-]*$/i;
const LIKE_LOGICAL = /^\s*(true|false)\s*$/i;

/**
 * What a cell must be given so that a person's text stays exactly that text. `setValues` reads strings as if they
 * were typed: `=IMPORTXML(…)` would become a formula, `3/4` a date, `2026` a number. The apostrophe in front is the
 * spreadsheet's own mark for "this is text"; it is not part of the value.
 */
export function literal(text: string): string {
  const read = [LIKE_FORMULA, LIKE_NUMBER, LIKE_DATE, LIKE_LOGICAL].some((sign) => sign.test(text));
  return read ? `'${text}` : text;
}

/** For first values that may be typed like a number (`70%`) but never like a formula. */
export function guarded(cell: CellInput): CellInput {
  return typeof cell === 'string' && LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A cell that holds contents, never a formula. */
export function literalCell(cell: CellInput): string | number | boolean {
  if (cell === null) return '';
  return typeof cell === 'string' ? literal(cell) : cell;
}
