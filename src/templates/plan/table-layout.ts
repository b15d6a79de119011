/** Where the parts of every table stand. */
export const titleRow = 1;
export const purposeRow = 2;
export const sentenceRow = 3;
export const headerRow = 4;

/**
 * A thin empty row under the header. Formulas read from here on, so a row that somebody inserts above the first
 * record lands inside the ranges; without it `H5:H` would become `H6:H` and every result would stand one row too high.
 */
export const dividerRow = 5;

/** The first row that holds a record. */
export const firstRow = 6;
