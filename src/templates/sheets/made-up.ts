import {MADE_UP} from '../../okr/made-up';

/** Some row of the column says that nobody measured it. */
export const isMadeUp = (column: string): string => `COUNTIF(${column};"${MADE_UP}*")>0`;

/** How a sheet says that it holds history which nobody measured; it goes with the last of such rows. */
export const madeUp = (column: string): string =>
  `&IF(${isMadeUp(column)};" · made-up history for practice";"")`;
