/** Rows of tables that meet a condition, worst first, held to the room that a page has for them. */
import {literal} from './a1';

/** Rows of one table. Every piece is computed cell by cell and is as long as the table. */
export interface RankedRows {
  readonly columns: readonly string[];
  /** TRUE, or a number that is not 0. */
  readonly where: string;
  /** The least first. */
  readonly rank: string;
}

interface Room {
  readonly rows: number;
  /** What stands in the second column when nothing is to be shown: a piece of a formula. */
  readonly none: string;
  /** What there is more of, and where: `more on KPIs`. */
  readonly more: string;
}

/** After whatever has a rank. */
const LAST = 9999;

/** A cell as text: blank stays blank, and a broken one is marked and spoils no other. */
export const shownCell = (range: string): string => `IFERROR(${range}&"";"⚠")`;

/** Text to a length, so that a cell does not cut a word in half. */
export const clipped = (text: string, length: number): string =>
  `REGEXREPLACE(${text}&"";"^(.{${length - 1}}).{2,}$";"$1…")`;

/** Nothing, as often as there are rows. */
export const blankBeside = (range: string): string => `IFERROR(IF(${range}="";"";"");"")`;

/** How many rows there are to be shown. */
export const countOf = (sources: readonly RankedRows[]): string =>
  sources.length === 0 ? '0' : sources.map(({where}) => `SUMPRODUCT(1*(${where}))`).join('+');

/**
 * The rows of all tables in one order. The last row gives way when there are more than fit.
 * @param count the cell that holds `countOf` the same sources
 */
export function ranked(sources: readonly RankedRows[], count: string, {rows, none, more}: Room): string {
  const width = sources[0]?.columns.length ?? 2;
  const line = (text: string, ...rest: string[]): string =>
    `HSTACK("";${[text, ...Array<string>(width - 2).fill('""'), ...rest].join(';')})`;
  const table = sources.map(({columns, rank}) => `HSTACK(${[...columns, rank].join(';')})`);
  const all = `VSTACK(${[...table, line(none, String(LAST))].join(';')})`;
  const shown = `VSTACK(${[...sources.map(({where}) => `1*(${where})`), `1*(${count}=0)`].join(';')})`;
  const sorted = `SORT(FILTER(${all};${shown});${width + 1};TRUE)`;
  const rest = `IF(${count}>${rows};"and "&(${count}-${rows - 1})&${literal(` ${more}`)};"")`;
  return (
    `ARRAYFORMULA(IFERROR(ARRAY_CONSTRAIN(VSTACK(` +
    `ARRAY_CONSTRAIN(${sorted};IF(${count}>${rows};${rows - 1};${rows});${width});${line(rest)});${rows};${width});"⚠ Repair"))`
  );
}
