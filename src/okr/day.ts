import {type Cell, isBlank, isDate} from './cell';
import {quote, Refusal} from './refusal';

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 31 December 9999, the last day that a spreadsheet knows. */
const LAST_DAY = 2_958_465;

function serial(year: number, monthIndex: number, day: number): number {
  return Math.round((Date.UTC(year, monthIndex, day) - DAY_ZERO) / MILLISECONDS_A_DAY);
}

/**
 * The calendar day in a cell as a serial number (days since 1899-12-30), or null when the cell is blank.
 * A Date counts by its day on the script's clock; whoever hands it over sees to it that this is the spreadsheet's day.
 */
export function readDay(cell: Cell, name: string): number | null {
  if (isBlank(cell)) return null;
  if (isDate(cell)) {
    if (Number.isNaN(cell.getTime())) throw new Refusal(`${name} is not a date`);
    return localDay(cell);
  }
  if (typeof cell === 'number') {
    if (!(cell >= 0 && cell < LAST_DAY + 1)) throw new Refusal(`${name} is not a date: ${cell}`);
    return Math.floor(cell);
  }
  if (typeof cell === 'string') {
    const day = readIsoDay(cell.trim());
    if (day !== null) return day;
    throw new Refusal(`${name} is not a date: ${quote(cell)} – write yyyy-mm-dd`);
  }
  throw new Refusal(`${name} is ${cell ? 'TRUE' : 'FALSE'}, not a date`);
}

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 46355 → `29 Nov 2026`: the same in every country. */
export function dayName(day: number): string {
  const [year, month, date] = isoDay(day).split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** 46355 → `29 Nov`. */
export const shortDayName = (day: number): string => dayName(day).slice(0, -' 2026'.length);

/** The serial number of a Date's day, as its own clock counts days. */
export function localDay(date: Date): number {
  return serial(date.getFullYear(), date.getMonth(), date.getDate());
}

/** `2026-06-30` → serial number; null when it is no such text or no such day (30 February). */
export function readIsoDay(text: string): number | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return serial(year, month - 1, day);
}

/** Serial number → `2026-06-30`. */
export function isoDay(day: number): string {
  return new Date(DAY_ZERO + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
