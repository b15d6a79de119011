/** Days, weeks, months and quarters as exports write them. One column writes them in one way, which decides 04/01/2026. */
import {isoDay, readIsoDay} from '../../day';
import {monthOf} from '../figures/months-abroad';
import type {DayOrder} from './history';

/** What a cell says by itself; of `either` the column has to say which of its numbers is the month. */
export type Written =
  | {readonly kind: 'day' | 'week' | 'month' | 'quarter'; readonly day: number}
  | {readonly kind: 'either'; readonly first: number; readonly second: number; readonly year: number}
  | {readonly kind: 'serial'; readonly day: number};

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
const dayOf = (year: number, month: number, day: number): number | null =>
  year < 1970 || year > 2100 ? null : readIsoDay(`${year}-${month}-${day}`);
const lastOfMonth = (year: number, month: number): number | null => {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return month < 1 || month > 12 || next === null ? null : next - 1;
};

/** The Sunday of an ISO week, or the day of it that is named. */
function weekDay(year: number, week: number, weekday = 7): number | null {
  const fourth = dayOf(year, 1, 4);
  if (fourth === null || week < 1 || week > 53 || weekday < 1 || weekday > 7) return null;
  // Day 2 of a spreadsheet was a Monday: 1 January 1900.
  const monday = fourth - ((fourth - 2) % 7) + (week - 1) * 7;
  // A year without week 53 has none.
  return week === 53 && isoDay(monday + 3).slice(0, 4) !== String(year) ? null : monday + weekday - 1;
}

const as = (kind: 'day' | 'week' | 'month' | 'quarter', day: number | null): Written | null =>
  day === null ? null : {kind, day};
const named = (kind: 'day' | 'month', word: string, of: (month: number) => number | null): Written | null => {
  const month = monthOf(word);
  return month === null ? null : as(kind, of(month));
};

type Rule = readonly [pattern: RegExp, read: (...parts: string[]) => Written | null];

const WEEK = '(?:W|KW|CW|WK|Wk|Week|Woche)';
const RULES: readonly Rule[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, (y, m, d) => as('day', dayOf(Number(y), Number(m), Number(d)))],
  [
    /^(\d{4})-?W(\d{1,2})(?:-?([1-7]))?$/i,
    (y, w, d) => as(d ? 'day' : 'week', weekDay(Number(y), Number(w), Number(d || 7))),
  ],
  [
    new RegExp(`^(\\d{4})[ -/]+${WEEK}[ -]?(\\d{1,2})$`, 'i'),
    (y, w) => as('week', weekDay(Number(y), Number(w))),
  ],
  [
    new RegExp(`^${WEEK}[ -]?(\\d{1,2})[ ,/-]+(?:of )?(\\d{4}|(?<=/)\\d{2})$`, 'i'),
    (w, y) => as('week', weekDay(yearOf(y!), Number(w))),
  ],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/, (d, m, y) => as('day', dayOf(yearOf(y!), Number(m), Number(d)))],
  [
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    (first, second, y) => ({kind: 'either', first: Number(first), second: Number(second), year: yearOf(y!)}),
  ],
  [/^(\d{4})[-/.](\d{1,2})$/, (y, m) => as('month', lastOfMonth(Number(y), Number(m)))],
  [/^(\d{1,2})[/.](\d{4})$/, (m, y) => as('month', lastOfMonth(Number(y), Number(m)))],
  [
    /^(?:Q|T)([1-4])[ ,/'-]*(\d{4}|(?<=')\d{2})$/i,
    (q, y) => as('quarter', lastOfMonth(yearOf(y!), Number(q) * 3)),
  ],
  [/^(\d{4})[ ,/-]*(?:Q|T)([1-4])$/i, (y, q) => as('quarter', lastOfMonth(Number(y), Number(q) * 3))],
  [/^(\p{L}+\.?)[ ,/-]*(?:de )?(\d{4})$/u, (m, y) => named('month', m!, (n) => lastOfMonth(Number(y), n))],
  [/^(\p{L}+\.?)(?:-| ?')(\d{2})$/u, (m, y) => named('month', m!, (n) => lastOfMonth(yearOf(y!), n))],
  [/^(\d{4})[ /-](\p{L}+\.?)$/u, (y, m) => named('month', m!, (n) => lastOfMonth(Number(y), n))],
  [
    /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -/]*(?:of |de )?(\p{L}+\.?),?[ -/]*(?:de )?(\d{4}|\d{2})$/u,
    (d, m, y) => named('day', m!, (n) => dayOf(yearOf(y!), n, Number(d))),
  ],
  [
    /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u,
    (m, d, y) => named('day', m!, (n) => dayOf(Number(y), n, Number(d))),
  ],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, (y, m, d) => as('day', dayOf(Number(y), Number(m), Number(d)))],
  [/^([345]\d{4})(?:[.,]0+)?$/, (n) => ({kind: 'serial', day: Number(n)})],
];

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\p{L}*\.?,? (?=\d|\p{L})/iu;
const TIME = /(?:[T ]|, )\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[AP]M)?(?:Z| ?[+-]\d{2}:?\d{2}| ?UTC)?$/i;
const LEAD = /^(?:week|w\/e|wk) (?:ending|ended|end|of|commencing|starting)?:? ?(?=\d|\p{L}{3})/iu;

/** The day or period that a cell names, or null where it is none or its year is missing. */
export function dateIn(cell: string): Written | null {
  const whole = cell
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (whole.length < 5 || whole.length > 40 || !/\d/.test(whole)) return null;
  const bare = whole.replace(TIME, '');
  for (const text of [bare, bare.replace(WEEKDAY, ''), bare.replace(LEAD, '')])
    for (const [pattern, read] of RULES) {
      const found = pattern.exec(text);
      const written = found && read(...found.slice(1).map((part) => part ?? ''));
      if (written) return written;
    }
  return null;
}

/** Days and months whose year is not written: they could be of any. */
export const isYearless = (cell: string): boolean => {
  const text = cell.trim();
  return (
    monthOf(text) !== null ||
    /^(?:(?:W|KW|CW|Week|WK) ?\d{1,2}|\d{1,2}[/.]\d{1,2}\.?|\d{1,2}[ -.]+\p{L}{3,9}|\p{L}{3,9} \d{1,2})$/iu.test(
      text,
    )
  );
};

type Either = Extract<Written, {kind: 'either'}>;
export const eitherDay = ({first, second, year}: Either, order: DayOrder): number | null =>
  order === 'day first' ? dayOf(year, second, first) : dayOf(year, first, second);

/** Whether days follow each other as measurements do: daily, every week, or month by month. */
function isRegular(days: readonly (number | null)[]): boolean {
  const known = [...new Set(days.filter((day): day is number => day !== null))].sort((a, b) => a - b);
  if (known.length < 3) return false;
  const steps = known.slice(1).map((day, n) => day - known[n]!);
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  if (least === most) return true;
  return (least >= 28 && most <= 31) || (least >= 89 && most <= 92);
}

export interface Order {
  /** Null: nobody can tell. */
  readonly order: DayOrder | null;
  readonly why: string;
}

/** Which number is the month, decided from all the cells of a column together. */
export function orderOf(written: readonly (Written | null)[]): Order | null {
  const all = written.filter((one): one is Either => one?.kind === 'either');
  if (all.length === 0) return null;
  const dayFirst = all.some(({first}) => first > 12);
  const monthFirst = all.some(({second}) => second > 12);
  if (dayFirst && monthFirst) return {order: null, why: 'some have the day first and some the month'};
  if (dayFirst || monthFirst)
    return {order: dayFirst ? 'day first' : 'month first', why: 'one of them has a number above 12'};
  if (all.every(({first, second}) => first === second)) return {order: 'day first', why: 'both are the same'};
  const steady = (['day first', 'month first'] as const).filter((order) =>
    isRegular(all.map((one) => eitherDay(one, order))),
  );
  return steady.length === 1
    ? {order: steady[0]!, why: 'so they follow each other evenly'}
    : {order: null, why: 'no date of the column says which number is the month'};
}
