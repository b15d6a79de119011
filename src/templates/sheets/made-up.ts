import {MADE_UP} from '../../okr/made-up';

/** How a sheet says that it holds history which nobody measured; it goes with the last of such rows. */
export const madeUp = (column: string): string =>
  `&IF(COUNTIF(${column};"${MADE_UP}*")=0;"";" · made-up history for practice")`;
