/** What every kind of block can do, and what it hands over. */

import type {ColumnChoices} from '../choices';
import type {Meaning, Vocabulary} from '../look';
import type {Area, CellInput, LineChart, SheetPlan, StyleRun} from '../sheet-plan';
import type {Block} from './block';

/** The height of a row that nobody sets, in pixels. */
export const usualHeight = 21;

/** Where a block stands: its first row, its columns of the grid, and whether it is behind the page. */
export interface Site extends Area {
  /** The width of each of its columns, in pixels. */
  readonly widths: readonly number[];
  /** What is behind the page is grey. */
  readonly isBehind: boolean;
  /** Headings are quiet, with a line under them in place of a fill. */
  readonly isCalm: boolean;
}

/** Cells in the colours of a meaning: those that say anything, or that meet a condition about the first of them. */
export interface Tint {
  readonly area: Area;
  readonly meaning: Meaning;
  readonly where?: string;
}

/** Texts in the colour of a meaning where a condition about the first of them holds; on a calm page they are bold, too. */
export interface Mark {
  readonly area: Area;
  readonly meaning: Meaning;
  readonly where: string;
}

/** Everything that a block brings into the plan. Rows and columns are those of the sheet. */
export interface Rendered {
  /** What is ours and comes back when it is gone. `null` is left alone. */
  readonly cells?: readonly {readonly row: number; readonly column: number; readonly content: CellInput}[];
  /** First contents of cells that people fill. */
  readonly seeds?: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellInput;
    readonly key?: string | undefined;
  }[];
  readonly styles?: readonly StyleRun[];
  /** Where status words show. */
  readonly words?: readonly {readonly area: Area; readonly words: Vocabulary}[];
  /** Where a row that could not be computed says so. */
  readonly warnings?: readonly Area[];
  readonly marks?: readonly Mark[];
  /** Rows that stand out by weight where a formula about their first row holds. */
  readonly emphasis?: readonly {readonly area: Area; readonly formula: string}[];
  readonly tints?: readonly Tint[];
  readonly merges?: readonly Area[];
  readonly lines?: SheetPlan['lines'];
  readonly notes?: SheetPlan['notes'];
  readonly inputs?: readonly Area[];
  readonly choices?: readonly {
    readonly area: Area;
    readonly choices: ColumnChoices | undefined;
    readonly help: string;
  }[];
  readonly charts?: readonly LineChart[];
}

export type HeightsOf = (block: Block) => readonly number[];

export interface Placed<B extends Block = Block> {
  readonly block: B;
  readonly site: Site;
}

/** One kind of block. Heights are known before any formula is. */
export interface BlockKind<B> {
  /** One height a row, in pixels. */
  heights(block: B, heightsOf: HeightsOf): readonly number[];
  /** The blocks that it holds. */
  inside?(block: B, site: Site, heightsOf: HeightsOf): readonly Placed[];
  /** What formulas can refer to: parts by name; the one without a name is what the key of the block alone means. */
  parts?(block: B, site: Site): Readonly<Record<string, Area>>;
  /** @param whole all that a block of this key covers, headings included */
  render(block: B, site: Site, whole: (key: string) => Area): Rendered;
}

/** The heights of so many equal rows. */
export const equal = (rows: number, height = usualHeight): number[] =>
  Array.from({length: rows}, () => height);
