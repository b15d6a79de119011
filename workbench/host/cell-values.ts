/** Cell values between Google's form (scripts), the engine's form (serial numbers, error words) and what is typed. */
import {type Cell, type EvaluatedCell, helpers} from '@odoo/o-spreadsheet';
import {isDate} from './realm';
import {machineClock, type SheetClock} from './time-zone';

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

/** What getValue gives: a day is midnight in the spreadsheet's time zone. */
export function scriptValue(
  cell: EvaluatedCell,
  clock: SheetClock = machineClock,
): string | number | boolean | Date {
  if (cell.value === null) return '';
  if (cell.type === 'error') return errorWord(String(cell.value));
  if (typeof cell.value === 'number' && isDateFormat(cell.format)) return clock.dateOf(cell.value);
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
export function typed(value: unknown, present: Cell | undefined, clock: SheetClock): Typed {
  if (value === null || value === undefined || value === '') return {content: ''};
  if (isDate(value)) {
    const serial = clock.serialOf(value);
    const own = isDateFormat(present?.format)
      ? {}
      : {format: Number.isInteger(serial) ? 'm/d/yyyy' : 'm/d/yyyy hh:mm:ss'};
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
