/**
 * The only place that reads the clock. A day is the spreadsheet's day: the script's time zone may be another one, and
 * a Date would then fall on the day before or after.
 */
import {readIsoDay} from '../../okr/day';
import {once} from './once';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Calendar {
  /** The spreadsheet's time zone. */
  zone(): string;
  /** `yyyy-mm-dd` */
  isoToday(): string;
  /** Days since 30 December 1899, as cells count them. */
  today(): number;
  /** The spreadsheet's day of a Date from one of its cells, as a serial number. */
  dayOf(date: Date): number;
}

/**
 * The spreadsheet's calendar. Its zone is asked for once; so is each point in time, since formatting is a call, too.
 * @param seen its zone, where somebody has asked for it already
 */
export function calendarOf(spreadsheet: Spreadsheet, seen?: string): Calendar {
  const zone = once(() => seen ?? spreadsheet.getSpreadsheetTimeZone());
  const iso = (date: Date): string => Utilities.formatDate(date, zone(), 'yyyy-MM-dd');
  const known = new Map<number, number>();
  return {
    zone,
    isoToday: () => iso(new Date()),
    today: () => readIsoDay(iso(new Date()))!,
    dayOf: (date) => {
      const time = date.getTime();
      const day = known.get(time) ?? readIsoDay(iso(date)) ?? 0;
      known.set(time, day);
      return day;
    },
  };
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
