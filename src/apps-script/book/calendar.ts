/**
 * The only place that reads the clock. A day is the spreadsheet's day: the script's time zone may be another one, and
 * a Date would then fall on the day before or after.
 */
import {readIsoDay} from '../../okr/day';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `yyyy-mm-dd` */
export function isoToday(spreadsheet: Spreadsheet): string {
  return Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
}

/** Days since 30 December 1899, as cells count them. */
export function today(spreadsheet: Spreadsheet): number {
  return readIsoDay(isoToday(spreadsheet))!;
}

/**
 * The spreadsheet's day of a Date from one of its cells, as a serial number. Formatting is a service call, so each
 * point in time is asked for once.
 */
export function dayOf(spreadsheet: Spreadsheet): (date: Date) => number {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const known = new Map<number, number>();
  return (date) => {
    const time = date.getTime();
    const day = known.get(time) ?? readIsoDay(Utilities.formatDate(date, zone, 'yyyy-MM-dd')) ?? 0;
    known.set(time, day);
    return day;
  };
}

/** Zones have several names (`UTC`, `Etc/UTC`): what matters is whether their clocks show the same now. */
export function isSameTime(one: string, other: string): boolean {
  const now = new Date();
  const clockIn = (zone: string): string => Utilities.formatDate(now, zone, 'yyyy-MM-dd HH:mm');
  return one === other || clockIn(one) === clockIn(other);
}

const two = (n: number): string => String(n).padStart(2, '0');

export interface Cycle {
  readonly name: string;
  /** `yyyy-mm-dd`, first and last day. */
  readonly start: string;
  readonly end: string;
}

/** The quarter of a day: `2026-11-21` → Q4 2026, 1 October to 31 December. */
export function quarterOf(isoDay: string): Cycle {
  const year = isoDay.slice(0, 4);
  const quarter = Math.ceil(Number(isoDay.slice(5, 7)) / 3);
  const last = quarter * 3;
  const lastDay = last === 6 || last === 9 ? 30 : 31;
  return {
    name: `Q${quarter} ${year}`,
    start: `${year}-${two(last - 2)}-01`,
    end: `${year}-${two(last)}-${lastDay}`,
  };
}
