/**
 * The functions that templates may use: known to Google Sheets and to the local engine (some through a shim there).
 * For each: which arguments take a range as it is, and whether it gives a range back without ARRAYFORMULA.
 */
export interface Signature {
  /** `one`: a range here needs ARRAYFORMULA. `range`: takes a range. The last one repeats; two repeat as a pair. */
  readonly takes: readonly ('one' | 'range')[];
  readonly repeats?: 'last' | 'pair';
  /** `spills`: always a range. `like`: a range when an argument that takes one value was given a range. */
  readonly gives: 'one' | 'spills' | 'like';
  /** A range that a function inside gives back is handed on as it is, without ARRAYFORMULA. */
  readonly hands?: true;
  /** Ranges inside are computed cell by cell. */
  readonly arrays?: true;
}

const scalar = (count: number): Signature => ({
  takes: Array.from({length: count}, () => 'one' as const),
  gives: 'like',
});
const total: Signature = {takes: ['range'], repeats: 'last', gives: 'one'};

export const knownFunctions: Readonly<Record<string, Signature>> = {
  ARRAYFORMULA: {takes: ['range'], gives: 'spills', arrays: true},
  FILTER: {takes: ['range'], repeats: 'last', gives: 'spills', arrays: true},
  SUMPRODUCT: {takes: ['range'], repeats: 'last', gives: 'one', arrays: true},
  SORT: {takes: ['range', 'one', 'one'], gives: 'spills'},
  SORTN: {takes: ['range', 'one', 'one', 'one', 'one'], gives: 'spills'},
  ARRAY_CONSTRAIN: {takes: ['range', 'one', 'one'], gives: 'spills'},
  CHOOSECOLS: {takes: ['range', 'one'], repeats: 'last', gives: 'spills'},
  CHOOSEROWS: {takes: ['range', 'one'], repeats: 'last', gives: 'spills'},
  TOCOL: {takes: ['range', 'one', 'one'], gives: 'spills'},
  SPARKLINE: {takes: ['range', 'range'], gives: 'one'},
  LARGE: {takes: ['range', 'one'], gives: 'one'},
  HSTACK: {takes: ['range'], repeats: 'last', gives: 'spills'},
  VSTACK: {takes: ['range'], repeats: 'last', gives: 'spills'},
  COUNT: total,
  COUNTA: total,
  MAX: total,
  MIN: total,
  AND: total,
  OR: total,
  TEXTJOIN: {takes: ['one', 'one', 'range'], repeats: 'last', gives: 'one'},
  COUNTIF: {takes: ['range', 'one'], gives: 'like'},
  COUNTIFS: {takes: ['range', 'one'], repeats: 'pair', gives: 'like'},
  INDEX: {takes: ['range', 'one', 'one'], gives: 'one'},
  MATCH: {takes: ['one', 'range', 'one'], gives: 'like'},
  XLOOKUP: {takes: ['one', 'range', 'range', 'one', 'one', 'one'], gives: 'like'},
  IF: scalar(3),
  SEQUENCE: {takes: ['one', 'one', 'one', 'one'], gives: 'spills'},
  ROWS: {takes: ['range'], gives: 'one'},
  ISFORMULA: {takes: ['range'], gives: 'one'},
  IFERROR: {...scalar(2), hands: true},
  IFNA: {...scalar(2), hands: true},
  ISERROR: scalar(1),
  ISNA: scalar(1),
  ISNUMBER: scalar(1),
  FIND: scalar(3),
  LEFT: scalar(2),
  RIGHT: scalar(2),
  REGEXEXTRACT: scalar(2),
  REGEXMATCH: scalar(2),
  ABS: scalar(1),
  REGEXREPLACE: scalar(3),
  INT: scalar(1),
  MOD: scalar(2),
  REPT: scalar(2),
  HYPERLINK: scalar(2),
  ROUND: scalar(2),
  MID: scalar(3),
  SUBSTITUTE: scalar(3),
  TRIM: scalar(1),
  UPPER: scalar(1),
  LOWER: scalar(1),
  LEN: scalar(1),
  VALUE: scalar(1),
  CHAR: scalar(1),
  TEXT: scalar(2),
  TODAY: scalar(0),
};
