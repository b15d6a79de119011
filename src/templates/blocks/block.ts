/** What a page can be made of, as data. Blocks stand under each other on the grid of their page. */

import type {ColumnChoices} from '../choices';
import type {Meaning, Vocabulary} from '../look';
import type {Alignment, CellInput} from '../sheet-plan';

/** The body of a formula, without `=`. */
export type Formula = string;

/** What stands in a cell: a text as it is, or a formula with its `=`. `null`: nothing of ours. */
export type Content = CellInput;

/** A cell that people fill. What it begins with is written once and never repaired. */
export interface Typed {
  /** By which a run can say what the cell begins with. */
  readonly key?: string;
  readonly seed: CellInput;
  readonly choices?: ColumnChoices;
  /** What may be typed, said beside the choices. */
  readonly help: string;
  /** Stands as a note on the cell. */
  readonly note: string;
}

/** A value that may be one of the status words, and how it is shown. */
export interface Shown {
  readonly words?: Vocabulary | undefined;
  readonly numberFormat?: string;
}

/** Names a block, so that formulas of the page can refer to its cells; each name once a page. */
interface Keyed {
  readonly key?: string;
}

/** The large first line: what the page is about. It is addressed as a whole. */
export interface TitleBlock extends Keyed {
  readonly kind: 'title';
  readonly says: Content | Typed;
  /** A word at the right end. */
  readonly badge?: Shown & {readonly of: Formula};
}

/** A sentence across the whole width, wrapped. */
export interface HeadlineBlock extends Keyed {
  readonly kind: 'headline';
  /** Larger than the rest: what the page says in one breath. */
  readonly isLoud?: boolean;
  readonly says: Content;
  /** Advice and explanation: grey, but for a ⚠ that stands there instead. */
  readonly isQuiet?: boolean;
  /** Pixels. */
  readonly height: number;
}

/** A quiet line that runs on to the right; one that stands at the right end runs to the left. */
export interface TextBlock extends Keyed {
  readonly kind: 'text';
  readonly says: Content;
  readonly align?: 'left' | 'right';
  /** It stands out where a condition about its cell holds. */
  readonly mark?: {readonly meaning: Meaning; where(cell: string): Formula};
}

/** An empty stretch between blocks. */
export interface GapBlock {
  readonly kind: 'gap';
  /** Pixels; a usual row when nothing is said. */
  readonly height?: number;
}

/** A title over blocks that have none of their own. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly title: Content;
  /** A quiet sentence behind it, from the second column on. */
  readonly says?: Content;
}

/** Figures side by side: a label each, the figure, and what it rests on. An item is addressed by its key. */
export interface FiguresBlock extends Keyed {
  readonly kind: 'figures';
  /** Large ones have a line above. */
  readonly size: 'large' | 'small';
  readonly items: readonly (Shown & {
    readonly key?: string;
    readonly label: string;
    readonly value: Formula;
    readonly note?: Shown & {readonly of: Formula};
    /** The figure is bad news when this regular expression matches it. */
    readonly alarm?: string;
    /** Columns of the grid; one when nothing is said. */
    readonly span?: number;
  })[];
}

/** Labels with a value behind each. An item is addressed by its key: the cell of its value. */
export interface PairsBlock extends Keyed {
  readonly kind: 'pairs';
  /** Pixels of a row of texts: they run across the page and are wrapped. */
  readonly height?: number;
  readonly align?: Alignment;
  /** A thin line under each row: what people fill is seen to be there. */
  readonly isRuled?: boolean;
  readonly items: readonly (Pick<Shown, 'numberFormat'> & {
    readonly key?: string;
    readonly label: string;
    readonly value: Content | Typed;
  })[];
}

/** A column of a list or a spill. It is addressed by its key: its cells without the heading. */
export interface BlockColumn extends Shown {
  readonly key?: string;
  readonly title: Content;
  /** A list takes its cells from this range, row by row; in a spill the formula fills the column from its first cell, and `null` leaves it empty. */
  readonly of?: Formula | null | undefined;
  /** Instead: a formula for every row, such as a sparkline. `cell` names the row's cell in the column of that key; `row` counts from zero. */
  each?(cell: (column: string) => string, row: number): Formula;
  /** Stands as a note on the heading. */
  readonly note?: string;
  /** Bars are drawn with small type. */
  readonly isBar?: boolean;
  readonly wrap?: boolean;
  readonly align?: Alignment;
  /** What is said beside the point: grey. */
  readonly isQuiet?: boolean;
  /** In a spill: whatever a cell says stands out in the colours of this meaning. */
  readonly tint?: Meaning;
  /** In a spill: the text stands out where a condition holds. `cell` names a cell of the row in the column of that key. */
  readonly mark?: {readonly meaning: Meaning; where(cell: (column: string) => string): Formula};
  /** Columns of the grid; one when nothing is said. */
  readonly span?: number;
}

/** Rows of a table that meet a condition: one formula a cell, so that a long list cannot run over the page. */
export interface ListBlock extends Keyed {
  readonly kind: 'list';
  /** Stands over the first column, in place of a title of its own. */
  readonly title: string;
  readonly rows: number;
  /** What the first cell says when no row meets the condition. */
  readonly none: string;
  /** The condition and how many rows meet it; or what is said because the table is not there. */
  readonly from: {readonly where: Formula; readonly count: Formula} | {readonly missing: string};
  /** Where it is said that there are more rows than fit: behind the title, or in the last row. */
  readonly more: 'title' | 'row';
  readonly columns: readonly BlockColumn[];
  /** Pixels of each row. */
  readonly height?: number;
}

/** Rows that formulas fill. A column without a formula of its own is filled by the one to its left. */
export interface SpillBlock extends Keyed {
  readonly kind: 'spill';
  readonly rows: number;
  readonly columns: readonly BlockColumn[];
  /** The first row stands out by weight. */
  readonly isFirstBold?: boolean;
  /** What the first cell says when nothing comes; what comes is then held to the rows of the block. */
  readonly none?: string;
  /** Pixels of each row, its heading included. */
  readonly height?: number;
  /** Rows that stand out by weight. `cell` names a cell of the row in the column of that key. */
  emphasis?(cell: (column: string) => string): Formula;
}

/** Lines over the dates in the first column of a spill. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: 'line';
  readonly title?: string;
  /** The key of the block that it draws, headings included. */
  readonly data: string;
  readonly rows: number;
  readonly colours: readonly string[];
}

/** Steps in their order, with what is done read from the sheets. Addressed as its states. */
export interface ChecklistBlock extends Keyed {
  readonly kind: 'checklist';
  readonly title: string;
  readonly items: readonly {
    readonly step: string;
    /** True when it is done; `null` where nobody can do it yet. */
    readonly done: Formula | null;
    /** Where it is done. */
    readonly link: Content;
  }[];
}

/** One formula that fills rows and columns: first the rows of headings, then the body. */
export interface MatrixBlock extends Keyed {
  readonly kind: 'matrix';
  /** Rows of headings; the first of them is high, and its names are wrapped. */
  readonly heads: number;
  /** Rows of the body that may come. */
  readonly rows: number;
  readonly columns: number;
  /** Columns on the left that say what a row is. */
  readonly labels: number;
  readonly none: string;
  readonly of: Formula;
  /** The words of the headings. */
  readonly words?: Vocabulary;
  /** Whatever a cell of the body says stands out in the colours of this meaning. */
  readonly tint?: Meaning;
  /** Headings that stand out where a condition holds: `cell` names the one of each row in their column. */
  readonly marks?: readonly {
    readonly row: number;
    readonly meaning: Meaning;
    where(cell: (row: number) => string): Formula;
  }[];
}

/** Lines that people write. Nothing of them is ever repaired. */
export interface NotesBlock extends Keyed {
  readonly kind: 'notes';
  readonly key: string;
  readonly title: string;
  /** What belongs there, as a note on the title. */
  readonly help: string;
  readonly rows: number;
  /** Pixels of each row. */
  readonly height?: number;
  /** A thin line under each row: what people fill is seen to be there. */
  readonly isRuled?: boolean;
  /** What a line can be chosen from; anything else may be typed as well. */
  readonly choices?: ColumnChoices;
}

/** Blocks side by side, each part so many columns of the grid wide. */
export interface BesideBlock {
  readonly kind: 'beside';
  readonly parts: readonly {readonly columns: number; readonly blocks: readonly Block[]}[];
}

export type Block =
  | TitleBlock
  | HeadlineBlock
  | TextBlock
  | GapBlock
  | HeadingBlock
  | FiguresBlock
  | PairsBlock
  | ListBlock
  | SpillBlock
  | ChartBlock
  | MatrixBlock
  | ChecklistBlock
  | NotesBlock
  | BesideBlock;
