import {readIsoDay} from '../../day';
import {monthNumber} from './dates';

/** Fiscal years begin when a company says so, and only the end of a period is a deadline. */
const UNKNOWN =
  /\bfy|\b(?:fiscal|financial|school|academic)\b|\b(?:start|beginning|early|middle|mid|late)\b/i;
const YEAR = /\b((?:19|20)\d{2})\b|'(\d{2})\b/;
const QUARTER = /\b(?:q([1-4])|([1-4])q)\b/i;
const HALF = /\b(?:h([12])|([12])h)\b/i;
const MONTH =
  /(?:\b(\d{1,2})(?:st|nd|rd|th)?\.?(?: of)? )?\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?: (\d{1,2})(?:st|nd|rd|th)?\b)?/i;
/** `30.6.`: a day and its month, as German writes them. */
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\.$/;
/** Periods that today lies in, by their months. */
const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/\bhalf\b/i, 6],
  [/\b(?:year|eoy)\b/i, 12],
  [/\b(?:quarter|eoq)\b/i, 3],
  [/\b(?:month|eom)\b/i, 1],
];

/** The last day of a month, or one of its days; months beyond the twelfth are in the next year. */
function dayIn(year: number, month: number, day: number | null = null): string {
  const date = day === null ? new Date(Date.UTC(year, month, 0)) : new Date(Date.UTC(year, month - 1, day));
  return date.toISOString().slice(0, 10);
}

/** The last month of a quarter, a half or a month, and its day where one is named. */
function namedEnd(text: string): {month: number; day: number | null} | null {
  const dotted = DOTTED.exec(text.trim());
  if (dotted) return {month: Number(dotted[2]), day: Number(dotted[1])};
  const quarter = QUARTER.exec(text);
  if (quarter) return {month: 3 * Number(quarter[1] ?? quarter[2]), day: null};
  const half = HALF.exec(text);
  if (half) return {month: 6 * Number(half[1] ?? half[2]), day: null};
  const month = MONTH.exec(text);
  if (!month) return null;
  const day = month[1] ?? month[3];
  return {
    month: monthNumber(month[2]!),
    day: day === undefined ? null : Number(day),
  };
}

/** `The end of the quarter`, `this year`: of whichever one it is when somebody reads it. */
export const goesOn = (words: string): boolean => PERIODS.some(([pattern]) => pattern.test(words));

/**
 * The day that a deadline in words means, as `yyyy-mm-dd`. Without a year it is the next such day that is not over:
 * in November 2026 `Q4` ends on 2026-12-31 and `H1` on 2027-06-30. `end of the cycle` is blank, as in the sheet.
 * @returns the words themselves where they name no day, so that a person sees what could not be read
 */
export function dueDay(words: string, isoToday: string): string {
  const text = words.trim();
  if (text === '' || readIsoDay(text) !== null) return text;
  if (/^(?:the )?(?:end of )?(?:the |this )?cycle(?:[ -]end)?$/i.test(text)) return '';
  if (UNKNOWN.test(text)) return text;
  const thisYear = Number(isoToday.slice(0, 4));
  const year = YEAR.exec(text);
  const named = year && Number(year[1] ?? `20${year[2]}`);
  const end = namedEnd(text.replace(YEAR, ' '));
  if (end) {
    const day = dayIn(named ?? thisYear, end.month, end.day);
    if (Number(day.slice(5, 7)) !== end.month) return text;
    return named === null && day < isoToday ? dayIn(thisYear + 1, end.month, end.day) : day;
  }
  if (named !== null) return /^(?:the )?(?:end of )?(?:\d{4}|'\d{2})$/i.test(text) ? dayIn(named, 12) : text;
  const period = PERIODS.find(([pattern]) => pattern.test(text));
  if (!period) return text;
  const months = period[1];
  const ends = Math.ceil(Number(isoToday.slice(5, 7)) / months) * months;
  return dayIn(thisYear, /\bnext\b/i.test(text) ? ends + months : ends);
}
