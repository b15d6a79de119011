/** What marks a value that nobody measured: the source of a KPI's value, the first words of a check-in's comment. */
export const MADE_UP = 'made up';
