/** The rows that a run added, and the cells that it changed: finding them again, whatever people did since. */
import {keyOf} from '../../okr/known';
import {cell} from '../../templates/formula/a1';
import type {TableKey} from '../../templates/rows';
import type {CellInput} from '../../templates/sheet-plan';
import type {RawRow, SheetBook} from '../book/sheet-book';
import {type KnownSheet, tableOf} from '../book/workbook';
import type {AddedRow, AddedRows, Effects, HowToUndo} from './effects';
import {isPartOf, printOfName, printOfValue, printsOfRow} from './row-print';
import type {NewCell} from './set-cells';
import {namesIn} from './work-out';

export interface FoundRow {
  readonly added: AddedRow;
  readonly row: RawRow;
  readonly isTouched: boolean;
}

/**
 * Where the rows of a run stand now: untouched they are known by their prints, else by their name.
 * @param isHalf the run was stopped: a row of which it wrote a part is untouched, too
 */
export function findRows(
  book: SheetBook,
  table: TableKey,
  {groups, added}: Omit<AddedRows, 'table'>,
  isHalf: boolean,
): FoundRow[] {
  const template = tableOf(table);
  const dayOf = (date: Date): number => book.calendar.dayOf(date);
  const free = new Map<string, {readonly row: RawRow; readonly prints: readonly string[]}[]>();
  for (const row of book.typed(table)) {
    const name = printOfName(template, row.cells);
    free.set(name, [...(free.get(name) ?? []), {row, prints: printsOfRow(groups, row.cells, dayOf)}]);
  }
  return added.flatMap((one): FoundRow[] => {
    const named = free.get(one.name) ?? [];
    const whole = named.find(({prints}) => prints.join() === one.prints.join());
    const same = whole ?? (isHalf ? named.find(({prints}) => isPartOf(prints, one.prints)) : undefined);
    const found = same ?? named[0];
    if (!found) return [];
    named.splice(named.indexOf(found), 1);
    return [{added: one, row: found.row, isTouched: same === undefined}];
  });
}

/** The name by which people know a row. */
export const nameOf = (table: TableKey, {cells}: RawRow): string =>
  String(cells[tableOf(table).identity] ?? '');

export interface CellUndoing {
  readonly table: TableKey;
  readonly cells: readonly NewCell[];
  /** The same cells by their columns' keys. */
  readonly givenBack: readonly {readonly row: number; readonly column: string}[];
  readonly undone: readonly string[];
  /** Cells that somebody changed since: they are left. */
  readonly kept: readonly {readonly cell: string; readonly label: string}[];
  readonly left: Pick<Effects, 'cells'>;
}

interface Wish {
  readonly row: RawRow;
  readonly column: string;
  /** What the cell should hold again; `null` leaves it. */
  readonly value: CellInput;
  readonly isChanged: boolean;
}

/** What a cell holds without the names that the run added to it. */
function withoutItems({cells}: RawRow, column: string, items: readonly string[]): string | null {
  const there = namesIn(String(cells[column] ?? ''));
  const going = items.map(keyOf);
  const left = there.filter((name) => !going.includes(keyOf(name)));
  return left.length === there.length ? null : left.join(', ');
}

/** The cells of one table that the run set or added names to. Rows that are cleared anyway are passed over. */
export function undoCells(
  book: SheetBook,
  known: KnownSheet,
  effects: Effects,
  cleared: ReadonlySet<number>,
  {force, isHalf}: HowToUndo,
): CellUndoing {
  const table = known.id as TableKey;
  const template = tableOf(table);
  const byName = new Map<string, RawRow[]>();
  for (const row of book.typed(table)) {
    const name = printOfName(template, row.cells);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const rowOf = (name: string, at?: number): RawRow[] => {
    const rows = byName.get(name) ?? [];
    const row = rows.find((one) => one.row === at) ?? rows[rows.length - 1];
    return row && !cleared.has(row.row) ? [row] : [];
  };
  const items = effects.items
    .filter((one) => one.table === table)
    .flatMap(({name, column, items: going}): Wish[] =>
      rowOf(name).flatMap((row) => {
        const value = withoutItems(row, column, going);
        return value === null ? [] : [{row, column, value, isChanged: false}];
      }),
    );
  const dayOf = (date: Date): number => book.calendar.dayOf(date);
  const set = effects.cells.filter((one) => one.table === table);
  const values = set.flatMap(({name, row: at, column, before, print}): Wish[] =>
    rowOf(name, at).flatMap((row) => {
      const now = printOfValue(row.cells[column] ?? '', dayOf);
      // What a stopped run had not set yet, or had set back already.
      if (isHalf && now === printOfValue(before)) return [];
      return [{row, column, value: before, isChanged: !force && now !== print}];
    }),
  );
  const place = (column: string): number => known.facts.located.get(column) ?? 1;
  const title = (key: string): string => template.columns.find((column) => column.key === key)?.title ?? key;
  const going = [...items, ...values.filter(({isChanged}) => !isChanged)];
  const staying = values.filter(({isChanged}) => isChanged);
  const label = ({row, column}: Wish): string => `${nameOf(table, row)} (${title(column)})`;
  return {
    table,
    cells: going.map(({row, column, value}) => ({row: row.row, column: place(column), value})),
    givenBack: going.map(({row, column}) => ({row: row.row, column})),
    undone: going.map((one) => `${known.facts.tab}: ${label(one)}`),
    kept: staying.map((one) => ({
      cell: cell(place(one.column), one.row.row),
      label: `${label(one)}: changed since`,
    })),
    left: {
      cells: set.filter(({name, row, column}) =>
        staying.some((one) => one.column === column && rowOf(name, row).includes(one.row)),
      ),
    },
  };
}
