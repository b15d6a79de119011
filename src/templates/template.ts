/**
 * What a sheet is, as data. A table column is declared once, with everything about it; formulas get references
 * handed in and never name a column letter or a tab.
 */
import type {Block, Formula} from './blocks/block';
import type {ColumnChoices} from './choices';
import type {Vocabulary} from './look';
import type {RowFigures} from './plan/number-format';
import type {ColumnKey, ListKey, NamedSetting, SettingKey, TableKey} from './rows';
import type {CellInput} from './sheet-plan';

export type {ColumnChoices} from './choices';

/** Pages are declared by their files alone: which there are, the list of pages says. */
export type PageKey = `${string}Page`;

export type SheetKey = TableKey | 'settings' | PageKey;

/** Column key → the column's range without its sheet, e.g. `H5:H`. */
export type Columns<K extends string> = Readonly<Record<K, string>>;

/** Sheets that exist, with their ranges by the tab's present name: `'KPIs'!A5:A`. */
export type OtherSheets = {readonly [T in TableKey]?: Columns<ColumnKey<T>>};

export interface References<K extends string> {
  readonly of: Columns<K>;
  readonly sheet: OtherSheets;
  readonly names: Columns<NamedSetting>;
  /** Where the value of a setting stands that has no name. */
  readonly settings: Readonly<Record<SettingKey, string>>;
}

/** How a column's values are shown. `unit`: in the unit of its row, as it was given; `rounded`: the same, for means and forecasts. `figure`: a text that reads like a number, such as `19.9%`. */
export type Format =
  | 'text'
  | 'date'
  | 'percent'
  | 'fine'
  | 'number'
  | 'whole'
  | 'sigma'
  | 'score'
  | 'chance'
  | 'unit'
  | 'rounded'
  | 'bar'
  | 'word'
  | 'figure';

export interface Column<K extends string> {
  readonly key: K;
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly format: Format;
  /** What belongs there, in the user's words; stands as a note on the header cell. */
  readonly note: string;
  /** Texts that people write are wrapped. */
  readonly wrap?: boolean;
  readonly choices?: ColumnChoices;
  /** The words this column can show; its colour rules follow from them. */
  readonly words?: Vocabulary;
  /** Columns of one group stand side by side and fold away together. */
  readonly group?: string;
  /** Its figures decide how many decimals the row is shown with. */
  readonly scale?: true;
  /** How far figures stray: smaller than the figures themselves, and shown finer. */
  readonly isSpread?: true;
  /** The add-on writes its cells, with values; people are warned before they change one. */
  readonly isWritten?: true;
  /** What others rest on and nobody reads: out of sight. */
  readonly hidden?: true;
  /**
   * Makes the column computed: the body of the one formula in the header cell, without `=` and without the title.
   * `null`: a sheet that it reads is not there, so the column stays empty under its title.
   */
  formula?(references: References<K>): string | null;
  /** The column that people type such a value into: what stands in this one by mistake belongs there. */
  readonly typedIn?: K;
  /** This column is filled by the formula of the column named here, which stands to its left. */
  readonly spillOf?: K;
}

export interface TableTemplate<K extends string = string> {
  readonly kind: 'table';
  readonly key: TableKey;
  /** The column by which people know a row: an id, a name. */
  readonly identity: K;
  readonly title: string;
  /** One grey line under the title: what the sheet is for and what to do. */
  readonly purpose: string;
  /** Sheets that are made along with this one when they are missing. */
  readonly needs: readonly SheetKey[];
  /** Sheets whose columns formulas use when they exist; when one is made later, this sheet is repaired. */
  readonly reads: readonly SheetKey[];
  readonly columns: readonly Column<K>[];
  readonly frozenColumns: number;
  /** Rows of a new sheet; it grows like any other. */
  readonly rows: number;
  /** Records that a new sheet begins with: people change them like their own. */
  readonly begin?: readonly {readonly [key in K]?: CellInput}[];
  /** The live sentence above the header: teaches while the table is empty, warns or sums up afterwards. */
  sentence(references: References<K>): string;
  /** Rows that stand out by weight. The condition is about one row, whose cells come as `$A6`. */
  emphasis?(cell: Columns<K>): string;
  /** The same of a record that the add-on writes: its row gets a line above, too. */
  isHeadline?(record: Readonly<Record<string, unknown>>): boolean;
  /** The identity of the row that a row belongs to: `O1.2` → `O1`; `null` where it stands for itself. */
  parentOf?(identity: string): string | null;
  /** The column that names the unit of a row. */
  readonly unit?: K;
  /** A column of days: what is added comes on top, and what is older below it. */
  readonly newestFirst?: K;
  /** A column of days: rows of a year before the newest one fold away once they are in their order. */
  readonly foldsYears?: K;
  /** Which way up the paper is; wide where nothing is said, for most have many columns. */
  readonly printed?: 'portrait';
  /** Has buttons in its header by which people look at some of its rows. */
  readonly hasFilter?: true;
}

export interface SettingRow {
  readonly key: SettingKey;
  /** The name that formulas use; none where no formula does. */
  readonly name?: string;
  readonly label: string;
  readonly value: CellInput;
  readonly format: Format;
  readonly help: string;
  readonly choices?: ColumnChoices;
}

export interface FormTemplate {
  readonly kind: 'form';
  readonly key: 'settings';
  readonly title: string;
  readonly purpose: string;
  readonly needs: readonly SheetKey[];
  readonly reads: readonly SheetKey[];
  readonly settings: readonly SettingRow[];
  /** Lists that choices come from: one column each, to the right of the settings. */
  readonly lists: readonly {
    readonly key: ListKey;
    readonly title: string;
    readonly help: string;
  }[];
}

/**
 * The address of a block of the page, absolute: its cell or its cells (`$B$7`, `$A$8:$A$20`), or those of a part of it.
 * It may stand before or after.
 * @throws Error when the page has no such block or part
 */
export type AddressOf = (block: string, part?: string) => string;

export interface PageReferences {
  readonly sheet: OtherSheets;
  readonly names: Columns<NamedSetting>;
  /** A link to a sheet, under its tab's name or another; `null` where it is not in the workbook. */
  link(key: SheetKey, label?: string): Formula | null;
  /** The cell of every setting, with its tab; an empty text where there is no Settings sheet. */
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly at: AddressOf;
  /** The same on another page that is one of its kind, with its tab; `null` while that page is not there. */
  readonly on: (page: PageKey) => AddressOf | null;
  /** What the page was made for: the name of a KPI, of a team. Blank on a page that is one of its kind. */
  readonly instance: string;
}

/** Where the names come from that there is a page each of. */
type InstanceSource = {readonly table: TableKey; readonly column: string} | {readonly setting: ListKey};

export interface PageTemplate {
  readonly kind: 'page';
  readonly key: PageKey;
  readonly title: string;
  readonly purpose: string;
  readonly needs: readonly SheetKey[];
  readonly reads: readonly SheetKey[];
  readonly printed: 'portrait' | 'landscape';
  /** Its tab comes before all others; of several, the one with the lower number first. */
  readonly front?: number;
  /** One page a KPI, one a team: `prefix` begins their ids, `answer` is the first value that carries the name. */
  readonly instanceOf?: InstanceSource & {readonly prefix: string; readonly answer: string};
  /** What its tab is called, where that is not its title. */
  tab?(instance: string): string;
  /** The widths of its columns, in pixels. */
  readonly grid: readonly number[];
  /** Words that need no look are quiet text without fill: where there are many, only the others shall show. Headings are quiet, too. */
  readonly isCalm?: boolean;
  /** What is behind the page is out of sight. Not on pages with a chart: hidden rows are left out of charts. */
  readonly isBehindHidden?: boolean;
  /** What is printed, from the top. Asked twice: for the heights, and again once every block has its address. */
  body(references: PageReferences): readonly Block[];
  /** The figures that the page is drawn from, below it. */
  behind?(references: PageReferences): readonly Block[];
}

export type Template = TableTemplate | FormTemplate | PageTemplate;

/** A line of cells and their formulas, from column 1. */
export interface HeaderLine {
  readonly shown: readonly string[];
  readonly formulas: readonly string[];
}

/** What is known of a sheet that exists (or that is being made in the same run, before this one). */
export interface SheetFacts {
  /** The tab's present name. */
  readonly tab: string;
  /** By which links know it; a sheet that is only coming has none yet. */
  readonly gid?: number;
  /** The shown texts of the header row, from column 1; empty when the sheet is only about to be made. */
  readonly header: readonly string[];
  /** The formulas of the same cells: by them a computed column is known while its title does not show. */
  readonly headerFormulas?: readonly string[];
  /** Their notes, where titles and formulas do not say which column is which. */
  readonly headerNotes?: readonly string[];
  /** Tables only: what stands above the header, row by row. */
  readonly above?: readonly HeaderLine[];
  /** Tables only: where the header row stands now; where it was made, when nothing is said. */
  readonly headerRow?: number;
  /** Settings only: the texts of its cells, so that whatever was moved is found. */
  readonly lines?: readonly (readonly string[])[];
  /** The sheet's present size; of one that is about to be made, the rows that come into it. */
  readonly rows?: number;
  readonly columns?: number;
  /** The unit column's cells from the row under the header, so that numbers are shown in the unit of their row. */
  readonly units?: readonly CellInput[];
  /** What the figures of each of these rows have in common, which decides about decimals. */
  readonly figures?: readonly RowFigures[];
}

export interface PlanContext {
  /** Every sheet of the workbook that is one of ours, this one included when it exists. */
  readonly sheets: {readonly [S in Exclude<SheetKey, PageKey>]?: SheetFacts} & {
    readonly [page: PageKey]: SheetFacts;
  };
  /** This sheet, when it exists: its seeds are not written and its columns are where people moved them. */
  readonly self?: SheetFacts;
  /** First values by key: settings of a new Settings sheet, `kpi` of a KPI page (`instanceOf`). */
  readonly answers: Readonly<Record<string, CellInput>>;
}
