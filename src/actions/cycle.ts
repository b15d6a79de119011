/** The present cycle, as Settings say. */
import {isoDay} from '../okr/day';
import {Condition} from '../rpc/condition';
import {type Book, numberIn, textIn} from './book';

export interface Cycle {
  /** What people call it, else its days. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** @throws Condition when Settings do not say when it begins and ends */
export function cycleOf(book: Book): Cycle {
  const [start, end] = [numberIn(book.setting('cycleStart')), numberIn(book.setting('cycleEnd'))];
  if (start === null || end === null || end <= start) {
    throw new Condition(
      'Settings do not say when the cycle begins and ends.',
      'Write both days there, the end after the start.',
    );
  }
  const name = textIn(book.setting('cycleName')).trim();
  return {name: name || `${isoDay(start)} – ${isoDay(end)}`, start, end};
}

/** The day by which the sheets go. */
export const asOf = (book: Book): number => numberIn(book.setting('asOf')) ?? book.today;
