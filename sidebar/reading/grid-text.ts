/** The cells of a table of figures, whatever parts them; lines above the table do not count. */
import {parse} from 'papaparse';

export interface TextGrid {
  readonly grid: readonly (readonly string[])[];
  readonly separator: string;
  /** Rows that stand beyond what is read at once. */
  readonly beyond: number;
}

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 1_000;

/** How many rows agree on how many cells they have, where it is more than one. */
function agreeing(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const {length} of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

export function gridIn(whole: string): TextGrid {
  const declared = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(whole);
  const text = declared ? whole.slice(declared[0].length) : whole.replace(/^\ufeff/, '');
  const cells = (delimiter: string, part: string) =>
    parse<string[]>(part, {delimiter, skipEmptyLines: 'greedy'}).data;
  const head = text.slice(0, 30_000);
  // A comma may part decimals, so that it is asked last.
  const tried = [';', '\t', '|', ','].map((one) => ({one, rows: agreeing(cells(one, head))}));
  const separator =
    declared?.[1] ??
    tried.reduce((best, next) => (next.rows > best.rows * 1.5 || best.rows === 0 ? next : best)).one;
  const rows = cells(separator, text);
  return {
    grid: rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS)),
    separator,
    beyond: Math.max(0, rows.length - MOST_ROWS),
  };
}
