/** Where the parts of the Settings sheet stand. */
/** The header row of a sheet as it is made. */
export const usualFormHeader = 4;
export const labelColumn = 1;
export const valueColumn = 2;
export const helpColumn = 3;
/** Column 4 is a gap. */
export const firstListColumn = 5;
/** What Google Sheets gives a new sheet. */
export const newGrid = {rows: 1000, columns: 26} as const;
/** Rows of one list. */
export const listRows = 100;

/** Where settings and lists begin: under the header. */
export const firstRowUnder = (header: number): number => header + 1;

/** What stands above the labels. */
export const labelTitle = 'Setting';

/** What stands above the values and the helps. */
export const valueTitle = 'Value';
export const helpTitle = 'What it does';
