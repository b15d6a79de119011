/** The cycle after this one: as long, and named on. */
import {isoDay, MONTHS, readIsoDay} from '../day';

export interface Dates {
  readonly start: number;
  readonly end: number;
}

const partsOf = (day: number): readonly [year: number, month: number, day: number] => {
  const [year, month, date] = isoDay(day).split('-').map(Number);
  return [year!, month!, date!];
};

/** The day so many months later; the last day of that month where it is shorter. */
function monthsLater(day: number, months: number): number {
  const [year, month, date] = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  for (let on = date; on > 27; on -= 1) {
    const found = readIsoDay(`${String(y).padStart(4, '0')}-${m}-${on}`);
    if (found !== null) return found;
  }
  return readIsoDay(`${String(y).padStart(4, '0')}-${m}-${Math.min(date, 27)}`)!;
}

/** A cycle of whole months is followed by as many months, any other by as many days. */
export function nextDates({start, end}: Dates): Dates {
  const next = end + 1;
  const [[fromYear, fromMonth, fromDate], [toYear, toMonth, toDate]] = [partsOf(start), partsOf(next)];
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  if (months > 0 && fromDate === toDate) return {start: next, end: monthsLater(next, months) - 1};
  return {start: next, end: next + (end - start)};
}

/** So many of these make a year. */
const IN_A_YEAR: Readonly<Record<string, number>> = {q: 4, h: 2, t: 3, s: 2};

const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})`, 'i');

/** `Jul 2026 – Sep 2026` */
function monthsOf({start, end}: Dates): string {
  const [from, to] = [start, end].map((day) => {
    const [year, month] = partsOf(day);
    return `${MONTHS[month - 1]} ${year}`;
  });
  return from === to ? from! : `${from} – ${to}`;
}

/**
 * `Q4 2026` → `Q1 2027`, `FY26 Q2` → `FY26 Q3`, `2026` → `2027`, `Cycle 5` → `Cycle 6`, months → those of the next
 * cycle; blank for what cannot be counted on.
 */
export function nextName(name: string, next: Dates): string {
  const plain = name.trim();
  if (MONTH.test(plain)) return monthsOf(next);
  const part = /(?<![\p{L}\d])([QHTS])([1-4])(?!\d)/iu.exec(plain);
  const numbers = plain.match(/\d+/g) ?? [];
  if (!part) return numbers.length === 1 ? plain.replace(/\d+/, onwards) : '';
  const [whole, letter = '', number = ''] = part;
  const most = IN_A_YEAR[letter.toLowerCase()]!;
  if (Number(number) > most) return '';
  const isLast = Number(number) === most;
  const [head, tail] = [plain.slice(0, part.index), plain.slice(part.index + whole.length)];
  const years = (text: string): string => (isLast ? text.replace(/\d+/, onwards) : text);
  return `${years(head)}${letter}${isLast ? 1 : Number(number) + 1}${years(tail)}`;
}

const onwards = (digits: string): string => String(Number(digits) + 1).padStart(digits.length, '0');
