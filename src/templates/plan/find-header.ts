/** Finds the header row of a table in a sheet whose rows people may have moved. */
import type {Column, HeaderLine, TableTemplate} from '../template';
import {usualHeader} from './table-layout';

/** `=VSTACK(…"Progress";…`: how every computed column of ours begins, of whichever version. */
const LEADING = /^=\s*VSTACK\([^"]*"((?:[^"]|"")*)"/i;

/** The title that a header formula of ours carries; `null` for any other cell. */
export function titleInFormula(formula: string): string | null {
  return LEADING.exec(formula)?.[1]?.replace(/""/g, '"') ?? null;
}

export const same = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether a cell of the header is this column's: by its formula first, because a title may still read `Loading...`. */
export function isHeaderOf(column: Column<string>, shown: string, formula: string): boolean {
  const carried = titleInFormula(formula);
  if (carried !== null) return column.formula !== undefined && same(carried, column.title);
  return same(shown, column.title);
}

function score({columns}: TableTemplate, {shown, formulas}: HeaderLine): number {
  const leaders = columns.filter(({spillOf}) => spillOf === undefined);
  return leaders.filter((column) => shown.some((title, at) => isHeaderOf(column, title, formulas[at] ?? '')))
    .length;
}

/** So many of the columns have to be known for a row to be the header and not a record that says the same. */
const ENOUGH = 2;

/** How the sentence above every header begins. */
const SENTENCE = /^=\s*(?:IF\(\s*COUNTA\(|IFERROR\(\s*"⚠ )/i;

/** Whether a formula is the live sentence above a table. */
export const isSentence = (formula: string): boolean => SENTENCE.test(formula);

/** The column of the live sentence in this line, from 1; zero when it is not there. */
export const sentenceIn = ({formulas}: HeaderLine): number => formulas.findIndex(isSentence) + 1;

export const isBlankLine = ({shown, formulas}: HeaderLine): boolean =>
  shown.every((cell) => cell.trim() === '') && formulas.every((formula) => formula === '');

/**
 * Whether the records below may stand in the order of the template: where a formula of ours belongs, somebody would
 * have to have typed.
 */
function isInOrder({columns}: TableTemplate, lines: readonly HeaderLine[]): boolean {
  const computed = columns.flatMap(({formula, spillOf}, at) => (formula || spillOf ? [at] : []));
  return lines.every(({shown, formulas}) =>
    computed.every((at) => (shown[at] ?? '') === '' && !formulas[at]),
  );
}

/** How many cells of a row carry a note of ours: it stays when a heading is typed over or cleared. */
export const ownNotes = ({columns}: TableTemplate, notes: readonly string[]): number =>
  columns.filter(({note}) => note !== '' && notes.includes(note)).length;

export interface HeaderPlace {
  readonly row: number;
  /** The row itself was deleted: what stands there now is the first record. */
  readonly isGone: boolean;
}

/**
 * The row of the header among the first lines of a sheet, `null` when nobody can tell: the row that most of our formulas
 * and titles stand in, else the one with our notes, else the row under our sentence, else the usual place in a sheet
 * whose headings were cleared.
 * @param notesOf the notes of these lines, asked for when titles and formulas do not tell
 */
export function findHeader(
  template: TableTemplate,
  lines: readonly HeaderLine[],
  notesOf: () => readonly (readonly string[])[],
): HeaderPlace | null {
  const scores = lines.map((line) => score(template, line));
  const best = Math.max(0, ...scores);
  const there = (row: number): HeaderPlace => ({row, isGone: false});
  if (best >= ENOUGH) return there(scores.indexOf(best) + 1);
  const noted = notesOf().findIndex((notes) => ownNotes(template, notes) >= ENOUGH);
  if (noted >= 0) return there(noted + 1);
  const sentence = lines.findIndex((line) => sentenceIn(line) > 0);
  if (sentence >= 0) {
    const row = sentence + 2;
    const line = lines[row - 1];
    if (!line || isBlankLine(line))
      return {row, isGone: lines[row] !== undefined && !isBlankLine(lines[row]!)};
    if (scores[row - 1]! > 0) return there(row);
    return isInOrder(template, lines.slice(row - 1)) ? {row, isGone: true} : null;
  }
  const [above, below] = [lines.slice(0, usualHeader - 1), lines.slice(usualHeader - 1)];
  const isCleared =
    (below[0] === undefined || isBlankLine(below[0])) &&
    // A title and its sentences take one cell a row; more than that is a record that moved up.
    above.every(({shown}) => shown.filter((cell) => cell.trim() !== '').length <= 1);
  return isCleared && isInOrder(template, below) ? there(usualHeader) : null;
}
