/** A1 notation: `B2`, `A1:C3`, `A:C`, `5:8`, `A5:A`, with or without a sheet name before it. */
import {helpers, type Zone} from '@odoo/o-spreadsheet';

export interface Address {
  readonly sheet: string | null;
  readonly cells: string;
}

export function splitAddress(text: string): Address {
  const at = text.lastIndexOf('!');
  if (at < 0) return {sheet: null, cells: text};
  const name = text.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return {sheet: quoted ? quoted[1]!.replaceAll("''", "'") : name, cells: text.slice(at + 1)};
}

const shape =
  /^(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d+)?|\$?\d+:\$?\d+)$/;

/** The rectangle, counted from 0; open ends reach to the sheet's last row or column. Null: not A1 notation. */
export function zoneOf(cells: string, size: {rows: number; columns: number}): Zone | null {
  if (!shape.test(cells)) return null;
  const {top, left, bottom, right} = helpers.toUnboundedZone(cells.replaceAll('$', '').toUpperCase());
  return {top, left, bottom: bottom ?? size.rows - 1, right: right ?? size.columns - 1};
}

/** Whether the rectangle has no last row of its own, as `A5:B` and `A:B` have none. */
export const isOpenBelow = (cells: string): boolean => /:\$?[A-Za-z]{1,3}$/.test(cells);

/** `5:7` and `D:F`: whole rows and columns keep their name. */
export const isWhole = (cells: string): boolean =>
  /^\$?\d+:\$?\d+$|^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$/.test(cells);

export const cellName = (row: number, column: number): string => helpers.toXC(column - 1, row - 1);

/** `B2` or `B2:C9`; rows and columns count from 1. */
export function rangeName(row: number, column: number, rows: number, columns: number): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** `D:F` */
export const columnsName = (column: number, columns: number): string =>
  `${helpers.numberToLetters(column - 1)}:${helpers.numberToLetters(column + columns - 2)}`;

/** Equal values in a table as few rectangles a value: runs along a row, joined with equal runs above them. */
export function rectangles<T>(table: readonly (readonly T[])[], top: number, left: number): Map<T, Zone[]> {
  const done = new Map<T, Zone[]>();
  let above = new Map<string, {value: T; zone: Zone}>();
  table.forEach((line, i) => {
    const here = new Map<string, {value: T; zone: Zone}>();
    for (let start = 0; start < line.length; ) {
      const value = line[start]!;
      let end = start;
      while (end + 1 < line.length && line[end + 1] === value) end += 1;
      const key = `${start}:${end}`;
      const over = above.get(key);
      if (over && over.value === value) {
        over.zone.bottom = top + i;
        here.set(key, over);
      } else {
        const zone = {top: top + i, bottom: top + i, left: left + start, right: left + end};
        const zones = done.get(value);
        if (zones) zones.push(zone);
        else done.set(value, [zone]);
        here.set(key, {value, zone});
      }
      start = end + 1;
    }
    above = here;
  });
  return done;
}
