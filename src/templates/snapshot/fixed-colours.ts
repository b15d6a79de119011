/** What the colour rules of a sheet show at this moment, as colours of cells. */
import {holds} from './condition';
import type {PageLook, SeenRule} from './page-look';

export interface Coat {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

export interface FixedColours {
  /** By row and column, counted from 1. */
  readonly at: (row: number, column: number) => Coat;
  /** How many rules have a condition that only the spreadsheet can answer. */
  readonly unread: number;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether a rule speaks of a cell; null where nobody but the spreadsheet can tell. */
function speaks(
  rule: SeenRule,
  shown: (row: number, column: number) => string,
  row: number,
  column: number,
): boolean | null {
  const [looksFor = ''] = rule.looksFor;
  const text = shown(row, column);
  switch (rule.criterion) {
    case 'TEXT_EQUAL_TO':
      return same(text, looksFor);
    case 'TEXT_STARTS_WITH':
      return text.toLowerCase().startsWith(looksFor.toLowerCase());
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(looksFor.toLowerCase());
    case 'CELL_EMPTY':
      return text === '';
    case 'CELL_NOT_EMPTY':
      return text !== '';
    case 'CUSTOM_FORMULA': {
      const top = Math.min(...rule.areas.map((area) => area.row));
      const left = Math.min(...rule.areas.map((area) => area.column));
      return holds(looksFor, shown, row - top, column - left);
    }
    default:
      return null;
  }
}

/** The first rule that speaks of a cell decides; a later one adds what the first left open. */
export function fixedColours({
  shows,
  rows,
  columns,
  rules,
}: Pick<PageLook, 'shows' | 'rows' | 'columns' | 'rules'>): FixedColours {
  const shown = (row: number, column: number) => shows[row - 1]?.[column - 1] ?? '';
  const coats = new Map<string, Coat>();
  let unread = 0;
  for (const rule of [...rules].reverse()) {
    let isRead = true;
    for (const area of rule.areas) {
      for (let row = area.row; row <= Math.min(rows, area.row + area.rows - 1); row += 1) {
        for (
          let column = area.column;
          column <= Math.min(columns, area.column + area.columns - 1);
          column += 1
        ) {
          const answer = speaks(rule, shown, row, column);
          if (answer === null) isRead = false;
          if (!answer) continue;
          const key = `${row}.${column}`;
          coats.set(key, {
            ...coats.get(key),
            ...(rule.fill ? {fill: rule.fill} : {}),
            ...(rule.colour ? {colour: rule.colour} : {}),
            ...(rule.bold ? {bold: true} : {}),
          });
        }
      }
    }
    if (!isRead) unread += 1;
  }
  return {at: (row, column) => coats.get(`${row}.${column}`) ?? {}, unread};
}
