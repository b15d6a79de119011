/**
 * What a run did to the spreadsheet, in the terms that undoing needs: sheets made, rows added, names added to a cell or
 * a list, cells set with what they held before. Each with a print of what was written, so that undoing can tell
 * whether somebody typed there since.
 */
import type {ListKey, TableKey} from '../../templates/rows';

export interface AddedRow {
  /** Print of the name or id by which people know the row. */
  readonly name: string;
  /** A print for each group of columns that is written at once; a run that was stopped wrote the first few of them. */
  readonly prints: readonly string[];
}

export interface AddedRows {
  readonly table: TableKey;
  /** The groups of columns, in the order in which they are written. */
  readonly groups: readonly (readonly string[])[];
  readonly added: readonly AddedRow[];
}

/** What a cell can be given so that it holds again what it held; JSON has no dates, so a date is its time. */
export type Held = string | number | boolean | {readonly time: number};

export interface FormulaEffect {
  /** The id of the sheet, which outlives its name. */
  readonly sheet: number;
  readonly cell: string;
  readonly before: Held;
  readonly print: string;
}

/** A row that was emptied, with all that was typed in it. */
export interface ClearedRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, Held>>;
}

export interface SnapshotEffect {
  readonly id: string;
  readonly print: string;
}

export interface Effects {
  readonly sheets: readonly {readonly id: string; readonly print: string}[];
  readonly rows: readonly AddedRows[];
  /** Names that were added to a cell that holds several. */
  readonly items: readonly {
    readonly table: TableKey;
    readonly name: string;
    readonly column: string;
    readonly items: readonly string[];
  }[];
  /** Cells that were set: what they held before, and a print of what they were given. */
  readonly cells: readonly {
    readonly table: TableKey;
    /** Print of the name that the row has once the cells are set. */
    readonly name: string;
    /** Where it stood: of rows that have one name, a log's, this one is meant. */
    readonly row?: number;
    readonly column: string;
    readonly before: string | number | boolean;
    readonly print: string;
  }[];
  /** Formulas in any cell of any sheet: what the cell held before, and a print of the formula. */
  readonly formulas: readonly FormulaEffect[];
  readonly lists: readonly {readonly list: ListKey; readonly names: readonly string[]}[];
  /** Sheets that show what another one showed: the tag by which each is found, and a print of its cells. */
  readonly snapshots: readonly SnapshotEffect[];
  readonly cleared: readonly {readonly table: TableKey; readonly rows: readonly ClearedRow[]}[];
  /** The ids of sheets on which values stand in place of formulas; what stood where is kept on the sheet itself. */
  readonly frozen: readonly number[];
}

export const NO_EFFECTS: Effects = {
  sheets: [],
  rows: [],
  items: [],
  cells: [],
  formulas: [],
  lists: [],
  snapshots: [],
  cleared: [],
  frozen: [],
};

export function together(...all: readonly Partial<Effects>[]): Effects {
  return {
    sheets: all.flatMap(({sheets = []}) => sheets),
    rows: all.flatMap(({rows = []}) => rows),
    items: all.flatMap(({items = []}) => items),
    cells: all.flatMap(({cells = []}) => cells),
    formulas: all.flatMap(({formulas = []}) => formulas),
    lists: all.flatMap(({lists = []}) => lists),
    snapshots: all.flatMap(({snapshots = []}) => snapshots),
    cleared: all.flatMap(({cleared = []}) => cleared),
    frozen: all.flatMap(({frozen = []}) => frozen),
  };
}

export const isNothing = (effects: Effects): boolean =>
  Object.values(effects).every((list: readonly unknown[]) => list.length === 0);

export interface HowToUndo {
  /** What people typed since goes, too. */
  readonly force: boolean;
  /** The run, or its undoing, was stopped in the middle. */
  readonly isHalf: boolean;
}
