/** Where the parts of every table stand, counted from its header row. */
export interface TableLayout {
  readonly title: number;
  readonly purpose: number;
  readonly sentence: number;
  readonly header: number;
  /** The row under the header. Formulas read from here on, and whatever is typed here counts like in any other row. */
  readonly top: number;
  /**
   * Where the add-on begins to write: it leaves the row above blank, so that a row which somebody inserts above the first
   * record lands inside the ranges of the formulas.
   */
  readonly first: number;
}

export const layoutAt = (header: number): TableLayout => ({
  title: header - 3,
  purpose: header - 2,
  sentence: header - 1,
  header,
  top: header + 1,
  first: header + 2,
});

/** The header row of a sheet as it is made. People delete rows above it, or insert some. */
export const usualHeader = 4;

/** The layout of a sheet as it is made. */
export const layout = layoutAt(usualHeader);
