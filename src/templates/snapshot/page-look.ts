/** A sheet as people see it, read cell by cell: what a snapshot is made of. Matrices begin in A1. */
import type {Area} from '../sheet-plan';

export type Value = string | number | boolean | Date;

/** A colour rule of the sheet, whoever made it. */
export interface SeenRule {
  /** Google's name of the criterion: `TEXT_EQUAL_TO`. */
  readonly criterion: string;
  readonly looksFor: readonly string[];
  readonly areas: readonly Area[];
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean | null;
}

export interface SeenChart {
  readonly row: number;
  readonly column: number;
  /** The cells that it is drawn from, as far as they stand on the same sheet: days first, then an area a line or more. */
  readonly data: readonly Area[];
}

type Matrix<T> = readonly (readonly T[])[];

export interface PageLook {
  readonly tab: string;
  /** What people look at: the figures behind a page are no part of it. */
  readonly rows: number;
  readonly columns: number;
  /** Of the whole sheet, the figures behind it too: lines are drawn from them. */
  readonly values: Matrix<Value>;
  /** These and all that follow are as large as what people look at. */
  readonly shows: Matrix<string>;
  readonly formulas: Matrix<string>;
  readonly checkboxes: Matrix<boolean>;
  readonly numberFormats: Matrix<string>;
  readonly fills: Matrix<string>;
  readonly colours: Matrix<string>;
  readonly weights: Matrix<string>;
  readonly sizes: Matrix<number>;
  readonly aligns: Matrix<string>;
  readonly verticals: Matrix<string>;
  readonly wraps: Matrix<string>;
  readonly rules: readonly SeenRule[];
  readonly merges: readonly Area[];
  readonly lines: readonly {readonly area: Area; readonly edge: 'top' | 'bottom' | 'each'}[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly charts: readonly SeenChart[];
}
