/** `1 KPI`, `2 KPIs`: a count with its word, as a piece of a formula. */
export const counted = (count: string, one: string, many: string): string =>
  `${count}&IF(${count}=1;" ${one}";" ${many}")`;
