/**
 * The check-in by typing: a key result whose Current differs from its latest check-in gets one of today. It compares
 * every row instead of following the edits, because Google drops edits that come in quick succession; whoever looks
 * next – the next edit, the sidebar, any action – logs what was missed.
 */
import {keyOf} from '../okr/known';
import {parentId} from '../okr/okr-tree';
import type {CheckInRow} from '../templates/rows';
import type {Action, Cells, Change} from './action';
import {type Book, numberIn, type Read, textIn} from './book';

/** Rows of today that name a key result and hold no value yet: a run that was stopped began them. */
function begunToday(checkIns: readonly Read<CheckInRow>[], today: number): Map<string, number> {
  const begun = checkIns.filter(({id, date, value}) => id !== null && date === today && value === null);
  return new Map(begun.map(({id, row}) => [keyOf(textIn(id)), row]));
}

interface Latest {
  readonly day: number;
  readonly value: number;
  readonly row: number;
}

/** The newest check-in of each id that is not in the future; of one day the later row counts. */
function latestById(checkIns: readonly Read<CheckInRow>[], today: number): Map<string, Latest> {
  const latest = new Map<string, Latest>();
  for (const {id, date, value, row} of checkIns) {
    const [day, number] = [numberIn(date), numberIn(value)];
    if (day === null || number === null || day > today) continue;
    const key = keyOf(textIn(id));
    const known = latest.get(key);
    if (!known || day >= known.day) latest.set(key, {day, value: number, row});
  }
  return latest;
}

interface Current {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
}

/** The key results with a number; blank, text and errors are no values. The last of two rows with one id counts. */
function currents(book: Book): Map<string, Current> {
  const found = new Map<string, Current>();
  for (const {id, current, unit, targetText} of book.rows('okrs')) {
    const [name, value] = [textIn(id).trim(), numberIn(current)];
    if (value !== null && parentId(name) !== null)
      // A row without a unit is in that of its KPI, and so is its target as it is shown.
      found.set(keyOf(name), {id: name, value, unit: textIn(unit) || unitOf(textIn(targetText))});
  }
  return found;
}

/** `20%` → `%`, `$1,200` → `$`, `1,200 kr` → `kr`: what a figure that stands in its unit is in. */
const unitOf = (figure: string): string => figure.replace(/[\d\s.,+–-]+/g, ' ').trim();

/** @param by who typed, where Google tells */
export const logCurrent: Action<{readonly by: string}> = {
  needs: [],
  plan({by}, book) {
    if (!book.has('okrs') || !book.has('checkIns')) return [];
    const {today} = book;
    const latest = latestById(book.rows('checkIns'), today);
    const begun = begunToday(book.rows('checkIns'), today);
    const fresh: Cells<'checkIns'>[] = [];
    const units: string[] = [];
    const changes: Change[] = [];
    for (const [key, {id, value, unit}] of currents(book)) {
      const known = latest.get(key);
      if (known?.value === value) continue;
      const row = known?.day === today ? known.row : begun.get(key);
      if (row !== undefined) {
        changes.push({set: 'checkIns', row, cells: {value}});
        continue;
      }
      fresh.push({date: today, id, value, ...(by ? {by} : {})});
      units.push(unit);
    }
    return fresh.length > 0 ? [...changes, {append: 'checkIns', rows: fresh, units}] : changes;
  },
};
