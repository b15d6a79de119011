/** A table that is to be written into: one that is there, or one that the same run makes. */
import {locate} from '../../templates/plan/locate';
import type {TableKey} from '../../templates/rows';
import type {SheetBook} from '../book/sheet-book';
import {type KnownSheet, tableOf} from '../book/workbook';
import type {SheetHandle} from '../sheet/new-sheet';
import type {BuiltSheet} from './construct';

export interface Target {
  readonly tab: string;
  readonly sheet: SheetHandle;
  readonly isNew: boolean;
  readonly located: ReadonlyMap<string, number>;
  /** Columns that have a heading; what is located behind them is missing. */
  readonly width: number;
  /** The first row that may hold a record; where the sheet is made, when nothing is said. */
  readonly first?: number;
  /** The last row in which something is typed; 0 for none. */
  readonly lastRow: number;
  /** Rows that the sheet has for certain; how many exactly is a call. */
  readonly seenRows: number;
  /** The sheet as it was read, where it is there already. */
  readonly known?: KnownSheet;
}

/** @throws Error when the table neither is there nor is made */
export function targetOf(book: SheetBook, made: readonly BuiltSheet[], key: TableKey): Target {
  const built = made.find(({id}) => id === key);
  if (built) {
    const located = locate(tableOf(key), []);
    const {tab, sheet} = built;
    return {tab, sheet, isNew: true, located, width: located.size, lastRow: 0, seenRows: 0};
  }
  const known = book.workbook.find(key);
  if (!known) throw new Error(`there is no ${key} to write into`);
  const {sheet, facts} = known;
  const rows = book.typed(key);
  return {
    get tab() {
      return facts.tab;
    },
    sheet: () => sheet,
    isNew: false,
    located: facts.located,
    width: facts.header.length,
    first: facts.layout.first,
    lastRow: rows[rows.length - 1]?.row ?? 0,
    seenRows: facts.values.length,
    known,
  };
}
