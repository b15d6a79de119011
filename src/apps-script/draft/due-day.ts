import {readIsoDay} from '../../okr/day';
import {quarterOf} from '../calendar';

/** `end of Q3` and the like have no year of their own. */
const QUARTER = /\b(?:q([1-4])|([1-4])q)\b/i;
const HALF = /\b(?:h([12])|([12])h)\b/i;
const YEAR = /\b((?:19|20)\d{2})\b/;
const YEAR_END = /\b(?:year|eoy)\b/i;
const QUARTER_END = /\b(?:quarter|cycle|eoq)\b/i;

function lastDay(year: string, month: number): string {
  return quarterOf(`${year}-${String(month).padStart(2, '0')}-01`).end;
}

/**
 * The day that a deadline in words means, as `yyyy-mm-dd`: `end of Q3` is 30 September of today's year.
 * @returns the words themselves where they name no day, so that a person sees what could not be read
 */
export function dueDay(words: string, isoToday: string): string {
  const text = words.trim();
  if (text === '' || readIsoDay(text) !== null) return text;
  const named = YEAR.exec(text)?.[1];
  const year = named ?? isoToday.slice(0, 4);
  const quarter = QUARTER.exec(text);
  if (quarter) return lastDay(year, 3 * Number(quarter[1] ?? quarter[2]));
  const half = HALF.exec(text);
  if (half) return lastDay(year, 6 * Number(half[1] ?? half[2]));
  if (text === named || YEAR_END.test(text)) return lastDay(year, 12);
  return QUARTER_END.test(text) && !/\bnext\b/i.test(text) ? quarterOf(isoToday).end : text;
}
