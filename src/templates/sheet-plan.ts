/**
 * A sheet as plain data: what the planner makes of a template and what the writer puts into the spreadsheet.
 * Rows and columns count from 1, as SpreadsheetApp counts them.
 */

/** What a cell can be given. Text that begins with `=` is a formula only inside a block marked `formula`. */
export type CellInput = string | number | boolean | null;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Alignment = 'left' | 'center' | 'right';

/** Every property is optional: what is left out stays as it is in the sheet. */
export interface Style {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: Alignment;
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

export interface StyleRun {
  readonly areas: readonly Area[];
  readonly style: Style;
}

/** One rectangle written with one call. `null` means: leave this cell alone when the sheet exists already. */
export interface Block {
  readonly area: Area;
  /**
   * `formula`: our own formulas and headings, repaired on every run. `seed`: first contents, only for a new sheet.
   * `words`: the same, but what people call themselves stays text even where it looks like a number or a date.
   */
  readonly kind: 'formula' | 'seed' | 'words';
  readonly cells: readonly (readonly CellInput[])[];
}

/** What may be typed into an area. `strict: false` shows a warning and keeps what was typed. */
export type Choice =
  | {readonly kind: 'list'; readonly values: readonly string[]}
  | {readonly kind: 'range'; readonly sheet: string; readonly area: Area}
  | {readonly kind: 'date'}
  | {readonly kind: 'checkbox'}
  | {readonly kind: 'number'; readonly min: number; readonly max: number};

export interface ChoiceRun {
  readonly area: Area;
  readonly choice: Choice;
  readonly strict: boolean;
  readonly help: string;
}

/** A colour rule matches the status word in the cell, never a number that is set elsewhere. */
export type ColourRule =
  | {
      readonly kind: 'word';
      readonly areas: readonly Area[];
      readonly word: string;
      readonly fill: string;
      readonly colour: string;
      readonly bold?: boolean;
    }
  | {
      readonly kind: 'begins';
      readonly areas: readonly Area[];
      readonly text: string;
      readonly fill: string;
      readonly colour: string;
    }
  | {
      readonly kind: 'formula';
      readonly areas: readonly Area[];
      readonly formula: string;
      readonly fill?: string;
      readonly colour?: string;
      readonly bold?: boolean;
    };

export interface LineChart {
  readonly kind: 'line';
  readonly title: string;
  /** First column: the dates; every further column is one line. The first row holds the names. */
  readonly data: Area;
  readonly colours: readonly string[];
  readonly anchor: {readonly row: number; readonly column: number};
  readonly width: number;
  readonly height: number;
}

export interface ColumnGroup {
  readonly column: number;
  readonly columns: number;
  readonly collapsed: boolean;
}

export interface SheetPlan {
  /** How the sheet is found again, whatever its tab is called: `okrs`, `kpi-page:Win rate`. */
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly tabColour?: string;
  readonly blocks: readonly Block[];
  readonly styles: readonly StyleRun[];
  /** A thin line under the header, a line between objectives; `each`: under every row of the area. */
  readonly lines: readonly {readonly area: Area; readonly edge: 'top' | 'bottom' | 'each'}[];
  readonly widths: readonly {readonly column: number; readonly columns: number; readonly width: number}[];
  readonly heights: readonly {readonly row: number; readonly rows: number; readonly height: number}[];
  readonly merges: readonly Area[];
  readonly notes: readonly {readonly row: number; readonly column: number; readonly text: string}[];
  readonly choices: readonly ChoiceRun[];
  readonly rules: readonly ColourRule[];
  readonly groups: readonly ColumnGroup[];
  /** The header and all rows below it. */
  readonly filter?: Area;
  /** Columns out of sight. */
  readonly hidden: readonly {readonly column: number; readonly columns: number}[];
  /** Rows out of sight. */
  readonly hiddenRows: readonly {readonly row: number; readonly rows: number}[];
  /** Everything is protected with a warning, except these areas: the inputs. */
  readonly inputs: readonly Area[];
  /** Cells that people fill and that a run can fill for them, by their keys. */
  readonly fillable?: Readonly<Record<string, {readonly row: number; readonly column: number}>>;
  readonly names: readonly {readonly name: string; readonly area: Area}[];
  readonly charts: readonly LineChart[];
}
