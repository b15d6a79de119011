/** Where the parts of every table stand, counted from its header row. */
export interface TableLayout {
  readonly title: number;
  readonly purpose: number;
  readonly sentence: number;
  readonly header: number;
  /**
   * A thin empty row under the header. Formulas read from here on, so a row that somebody inserts above the first
   * record lands inside the ranges; without it `H5:H` would become `H6:H` and every result would stand one row too high.
   */
  readonly divider: number;
  /** The first row that holds a record. */
  readonly first: number;
}

export const layoutAt = (header: number): TableLayout => ({
  title: header - 3,
  purpose: header - 2,
  sentence: header - 1,
  header,
  divider: header + 1,
  first: header + 2,
});

/** The header row of a sheet as it is made. People delete rows above it, or insert some. */
export const usualHeader = 4;

/** The layout of a sheet as it is made. */
export const layout = layoutAt(usualHeader);
