/** Cells that a sheet or an export parts by tabs, commas or semicolons, with quotes around those that need them. */
import {parse} from 'papaparse';

/** More than any table of OKRs has: such a line is no row of one. */
const MOST_COLUMNS = 100;
const HEAD = 20_000;

export function cellsIn(text: string, separator: string): string[][] {
  const {data} = parse<string[]>(text, {delimiter: separator, skipEmptyLines: 'greedy'});
  return data.map((cells) => cells.slice(0, MOST_COLUMNS));
}

/**
 * The sign that parts the cells of a whole text, or null where it is no table: prose has commas, too. The first rows
 * have to agree on how many cells there are.
 */
export function separatorOf(text: string): ',' | ';' | '\t' | null {
  const head = text.slice(0, HEAD);
  const declared = /^sep=([,;\t])\r?\n/i.exec(head)?.[1];
  if (declared) return declared as ',' | ';' | '\t';
  if (head.includes('\t')) return '\t';
  for (const separator of [',', ';'] as const) {
    const [titles] = head.split(/\r?\n/, 1);
    const named = cellsIn(titles ?? '', separator)[0] ?? [];
    const isTitled =
      named.length >= 2 && named.every((one) => one.length <= 40 && !/[.!?:]$|\d%|→/.test(one.trim()));
    if (!isTitled) continue;
    const rows = cellsIn(head, separator).slice(0, text.length > HEAD ? -1 : undefined);
    const most = rows.filter((cells) => cells.length === named.length).length;
    if (rows.length >= 2 && most >= rows.length * 0.8) return separator;
  }
  return null;
}
