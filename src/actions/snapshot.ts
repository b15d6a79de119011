/** A sheet as it is today, kept: values that nothing changes any more, for people without the add-on. */
import {dayName} from '../okr/day';
import {Condition} from '../rpc/condition';
import type {SheetKey} from '../templates/template';
import type {Action, Change} from './action';
import type {Book} from './book';

export interface SnapshotArgs {
  /** The tab's present name. */
  readonly sheet: string;
}

/** Tabs have long names at times, and the day has to be seen. */
const LONGEST_NAME = 60;
const LONGEST_DAY = 25;

function titleOf(sheet: string, book: Book, of: string): string {
  const isUsual = book.has('dashboardPage') && book.tab('dashboardPage') === sheet;
  const name = isUsual ? '' : `${sheet.slice(0, LONGEST_NAME).trim()} · `;
  return `Snapshot · ${name}${of.slice(0, LONGEST_DAY)}`;
}

/** @param of the day, or what else it is to be found by later */
export const snapshotOf = (sheet: string, book: Book, of = dayName(book.today)): Change => ({
  snapshot: sheet,
  title: titleOf(sheet, book, of),
});

/** Pages that say how things stand have little to say while nothing stands. */
const STANDING: readonly SheetKey[] = ['dashboardPage', 'reviewPage', 'okrs'];

/** Why a page that is kept shows nothing yet. */
function whyEmpty(sheet: string, book: Book): string | null {
  const is = (key: SheetKey): boolean => book.has(key) && book.tab(key) === sheet;
  const none = (...tables: readonly ('okrs' | 'kpis' | 'archive')[]): boolean =>
    tables.every((table) => !book.has(table) || book.rows(table).length === 0);
  if (is('retroPage') && none('archive')) return 'No cycle is closed yet';
  return STANDING.some(is) && none('okrs', 'kpis') ? 'There is no KPI and no OKR in this workbook yet' : null;
}

export const snapshot: Action<SnapshotArgs> = {
  needs: [],
  plan({sheet}, book) {
    if (/^snapshot · /i.test(sheet)) {
      throw new Condition(`${sheet} is a snapshot already.`, 'Choose the page that it was taken of.');
    }
    const changes: Change[] = [snapshotOf(sheet, book)];
    const why = whyEmpty(sheet, book);
    if (why !== null) changes.push({say: `${why}, so the snapshot of ${sheet} shows an empty page.`});
    return changes;
  },
};
