import {type Book, numberIn} from '../../actions/book';
import {readIsoDay} from '../../okr/day';

/** The first day of the cycle as cells count days: that of Settings, or the one that a new Settings sheet will have. */
export const cycleStart = (book: Book): number | null => numberIn(book.setting('cycleStart'));

/** Nothing is due before the cycle has begun; such a row would have no pace. */
export function isDueTooEarly(due: string, start: number | null): boolean {
  const day = readIsoDay(due.trim());
  return day !== null && start !== null && day <= start;
}
