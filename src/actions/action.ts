/**
 * What an action is: from what it was asked and what the book says to a list of changes. It writes nothing and throws a
 * Condition where it must not be done; one place performs it, so every action is all or nothing and can be undone.
 */
import type {ListKey, SettingKey, TableKey, TableRows} from '../templates/rows';
import type {CellInput} from '../templates/sheet-plan';
import type {PageKey, SheetKey} from '../templates/template';
import type {Book, CellPlace} from './book';

/** The values of a row that somebody types. A cell that is `null` is cleared. */
export type Cells<T extends TableKey> = {readonly [K in keyof TableRows[T]]?: TableRows[T][K] | null};

/** The name of one sheet of many: the KPI of a page. */
export type Instance = string;

interface TableChange<T extends TableKey> {
  /** `units`: what the figures of each row are in, where the table has no column that says so. */
  append: {readonly append: T; readonly rows: readonly Cells<T>[]; readonly units?: readonly string[]};
  /** `isTold`: the reply says where, because it is what the person asked for. */
  set: {readonly set: T; readonly row: number; readonly cells: Cells<T>; readonly isTold?: boolean};
  /** Adds to a cell that holds a list of names, parted by commas. */
  extend: {
    readonly extend: T;
    readonly row: number;
    readonly column: keyof TableRows[T] & string;
    readonly items: readonly string[];
  };
  /**
   * Empties rows; what is added to the table by the same run comes in their place where that leaves none. `once`: not
   * before what the run added to that other table is read back.
   */
  clear: {readonly clear: T; readonly rows: readonly number[]; readonly once?: TableKey};
}

type OfAnyTable<Kind extends keyof TableChange<TableKey>> = {
  [T in TableKey]: TableChange<T>[Kind];
}[TableKey];

export type Append = OfAnyTable<'append'>;
export type SetCells = OfAnyTable<'set'>;
export type Extend = OfAnyTable<'extend'>;
export type Clear = OfAnyTable<'clear'>;
/** Names that a list on Settings lacks. */
export type ListNames = {readonly list: ListKey; readonly add: readonly string[]};
/** A sheet that has to be there; with `repair`, one that is there is put right. */
export type Make = {
  readonly make: SheetKey;
  readonly instance?: Instance;
  readonly repair?: boolean;
  /** What was typed where a formula belongs is moved out of its way; somebody was asked. */
  readonly move?: boolean;
  /** First values of a new sheet. */
  readonly answers?: Readonly<Record<string, CellInput>>;
};
/** A formula in any cell of any sheet. What stood there is what undoing brings back; the cell's look stays. */
export type SetFormula = {readonly formula: string; readonly at: CellPlace};
/** A value of Settings; a sheet that the same run makes begins with it. */
export type SetSetting = {readonly setting: SettingKey; readonly value: string | number};
/** Cells of a page that people fill, by their keys: those that are blank get this; a page that is missing is made with it. */
export type Fill = {readonly fill: PageKey; readonly cells: Readonly<Record<string, string | number>>};
/** What people wrote on a page makes room for what they will write next. */
export type Empty = {readonly empty: PageKey};
/** The way back of this run is kept however many follow, under a name by which it can be asked for later. */
export type Keep = {readonly keep: {readonly key: string; readonly title: string}};
/** A new sheet, the first of all, that shows what another one shows now, as values and colours alone. */
export type TakeSnapshot = {readonly snapshot: string; readonly title: string};
/** The values of these cells in place of their formulas, spilled ones too. */
export type Freeze = {readonly freeze: string; readonly cells: readonly string[]};
/** The formulas of a tab that were frozen are put back. */
export type Thaw = {readonly thaw: string};
export type Say = {readonly say: string};

export type Change =
  | Append
  | SetCells
  | Extend
  | Clear
  | ListNames
  | Make
  | SetFormula
  | SetSetting
  | Fill
  | Empty
  | Keep
  | TakeSnapshot
  | Freeze
  | Thaw
  | Say;

export interface Action<A> {
  /** Sheets that are made along when they are missing. */
  readonly needs: readonly SheetKey[];
  /**
   * Done every week by everybody, or much at once: nobody is taken to the rows that were added, and locks are not looked
   * for beforehand – a write that meets one fails, and everything is put back.
   */
  readonly isRoutine?: boolean;
  plan(args: A, book: Book): readonly Change[];
}
