/**
 * `0.40`, a figure from 0 as text with two decimals, as a piece of a formula. TEXT would want its pattern in the marks of
 * the spreadsheet's country; a half, shown as text, tells which mark that is.
 * @param hundredths a whole number, 0 or more
 */
export const asHundredths = (hundredths: string): string =>
  `INT(${hundredths}/100)&MID(1/2&"";2;1)&RIGHT(100+MOD(${hundredths};100);2)`;
