/**
 * The workbook as typed rows: all that an action may know of it. A sheet that nobody asks for is not read; one that is
 * asked for is read once. Tests hand rows over, the add-on reads them from the sheets.
 */
import type {Known} from '../okr/known';
import type {ListKey, SettingKey, SettingValues, TableKey, TableRows} from '../templates/rows';
import type {PageKey, SheetKey} from '../templates/template';

/** A row as it was read: a blank cell is `null`, a text where a number belongs is the refusal that says so. */
export type Read<R> = {readonly [K in keyof R]: Known<R[K]>} & {readonly row: number};

/** Where a cell stands, by the tab's present name. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A cell in which something stands, and what it shows. */
export interface Standing extends CellPlace {
  readonly shows: string;
}

/** A cell whose formula calls a function of ours. */
export interface CallingCell {
  readonly cell: string;
  /** The heading that it carries; where it stands, for a formula that is no column. */
  readonly label: string;
}

/** A tab with the calls on it. */
export interface Calling {
  readonly tab: string;
  /** Which sheet of ours it is; `null` for any other. */
  readonly key: SheetKey | null;
  readonly instance: string | null;
  readonly cells: readonly CallingCell[];
}

/** A tab on which values stand in place of formulas. */
export interface Frozen extends Omit<Calling, 'cells'> {
  /** Since when, in days since 30 December 1899. */
  readonly on: number;
}

export interface Book {
  /** The spreadsheet's day, in days since 30 December 1899. */
  readonly today: number;
  has(sheet: SheetKey, instance?: string): boolean;
  /** The tab's present name; the title that it will have where the sheet is still to be made. */
  tab(sheet: SheetKey): string;
  /** The rows in which something is typed, with their computed cells; none where the sheet is not there. */
  rows<T extends TableKey>(table: T): readonly Read<TableRows[T]>[];
  /** A value of Settings; the one that a new Settings sheet would have where there is none. */
  setting<K extends SettingKey>(key: K): Known<SettingValues[K]>;
  /** The names on a list of Settings, without its blank cells. */
  list(key: ListKey): readonly string[];
  /**
   * The cells of any sheet in which something stands, as many rows and columns from there on; Infinity: to its end.
   * @throws Condition when there is no such sheet or cell
   */
  standing(from: CellPlace, rows: number, columns: number): readonly Standing[];
  /** What people wrote into the cells of a page that are theirs; none where the page is not there. */
  written(page: PageKey): readonly string[];
  /** Every tab with its calls of our functions. */
  calls(): readonly Calling[];
  /** The tabs on which calls were frozen to values. */
  frozen(): readonly Frozen[];
  place<T extends TableKey>(table: T, row: number, column: keyof TableRows[T] & string): CellPlace;
}

/** A text as it stands there; blank where nothing does. */
export const textIn = (known: Known<string>): string => (typeof known === 'string' ? known : '');

/** A number, where one stands there. */
export const numberIn = (known: Known<number>): number | null => (typeof known === 'number' ? known : null);
