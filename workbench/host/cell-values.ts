/** Cell values between Google's form (scripts), the engine's form (serial numbers, error words) and what is typed. */
import {type Cell, type EvaluatedCell, helpers} from '@odoo/o-spreadsheet';
import {isDate} from './realm';

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Days since 1899-12-30 of a date's local wall-clock time. */
export const serialOf = (date: Date): number =>
  (Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  ) -
    epoch) /
  dayLength;

/** The local wall-clock time of a serial number. */
export function dateOf(serial: number): Date {
  const utc = new Date(epoch + Math.round(serial * dayLength));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
    utc.getUTCMilliseconds(),
  );
}

/** The engine has error words of its own where Google shows these. */
const googleErrors: Readonly<Record<string, string>> = {
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
};

export const errorWord = (word: string): string => googleErrors[word] ?? word;

export const isDateFormat = (format: string | undefined): boolean =>
  !!format && helpers.isDateTimeFormat(format);

/** What getValue gives. */
export function scriptValue(cell: EvaluatedCell): string | number | boolean | Date {
  if (cell.value === null) return '';
  if (cell.type === 'error') return errorWord(String(cell.value));
  if (typeof cell.value === 'number' && isDateFormat(cell.format)) return dateOf(cell.value);
  return cell.value;
}

/** What getDisplayValue gives. */
export const displayValue = (cell: EvaluatedCell): string =>
  cell.type === 'error' ? errorWord(String(cell.value)) : cell.formattedValue;

export interface Typed {
  readonly content: string;
  readonly format?: string;
}

/** What a value is when a script writes it: texts are read as if they had been typed. */
export function typed(value: unknown, present: Cell | undefined): Typed {
  if (value === null || value === undefined || value === '') return {content: ''};
  if (isDate(value)) {
    const serial = serialOf(value);
    const own = isDateFormat(present?.format)
      ? {}
      : {format: Number.isInteger(serial) ? 'm/d/yyyy' : 'm/d/yyyy h:mm:ss'};
    return {content: String(serial), ...own};
  }
  if (typeof value === 'boolean') return {content: value ? 'TRUE' : 'FALSE'};
  if (typeof value === 'number') {
    // Google writes what is no number as an error word.
    if (!Number.isFinite(value)) return {content: '#NUM!'};
    return {content: String(value)};
  }
  if (typeof value === 'object') return {content: `'${String(value)}`};
  const text = String(value);
  // Where a cell is formatted as plain text the engine would still compute a formula, and an apostrophe would show:
  // the text stays a text at the price of the format.
  if (present?.format === '@' && text.startsWith('=')) return {content: `'${text}`, format: ''};
  return {content: text};
}
