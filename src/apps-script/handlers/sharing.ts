import {numberIn, textIn} from '../../actions/book';
import {cycleOf} from '../../actions/cycle';
import {isoDay} from '../../okr/day';
import {Condition} from '../../rpc/condition';
import type {Reply} from '../../rpc/contract';
import {WORRIES_TITLE} from '../../templates/sheets/dashboard/lists';
import {openBook} from '../book/open-book';
import {setUpOf} from '../book/set-up-of';
import type {SheetBook} from '../book/sheet-book';

type Person = GoogleAppsScript.Base.User;

/** With the rights of this add-on Google may decline to say who has access; then nobody guesses. */
function peopleOf(ask: () => readonly Person[]): string[] | null {
  try {
    return ask()
      .map((person) => person.getEmail())
      .filter((email) => email !== '');
  } catch {
    return null;
  }
}

/** What the Dashboard says at this moment: its sentence, and what worries with the decisions about it. */
function saying({workbook}: SheetBook): Pick<Reply<'sharing'>, 'headline' | 'worries'> {
  const known = workbook.known.get('dashboardPage');
  if (!known) return {headline: '', worries: []};
  const {range} = setUpOf(workbook, known.sheet);
  const shown = (
    range === null ? known.sheet.getDataRange() : known.sheet.getRange(range)
  ).getDisplayValues();
  const headline = shown.slice(1).find(([first = '']) => first !== '')?.[0] ?? '';
  const heading = shown.findIndex(([first]) => first === WORRIES_TITLE);
  // The row below the heading holds the titles of the columns.
  const rows = heading < 0 ? [] : shown.slice(heading + 2);
  const worries = rows.map((row) => row.filter((one) => one !== '').join(' · '));
  return {headline, worries: worries.filter((line) => line !== '')};
}

/** A table that cannot be read keeps nobody from sharing: it is left out. */
function unlessUnreadable<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Condition) return null;
    throw error;
  }
}

function cycleIn(book: SheetBook): Reply<'sharing'>['cycle'] {
  const cycle = unlessUnreadable(() => cycleOf(book));
  return cycle && {name: cycle.name, start: isoDay(cycle.start), end: isoDay(cycle.end)};
}

/** What is promised otherwise than it was locked in this cycle; of a cycle that was locked twice, since the first. */
function changedSinceLock(book: SheetBook): Reply<'sharing'>['lock'] {
  const start = numberIn(book.setting('cycleStart'));
  const rows = book.rows('ledger').filter((row) => start !== null && numberIn(row.cycleStart) === start);
  const days = rows.flatMap(({lockedOn}) => numberIn(lockedOn) ?? []);
  if (days.length === 0) return null;
  const first = Math.min(...days);
  const changes = rows
    .filter(({lockedOn, now}) => numberIn(lockedOn) === first && textIn(now) !== '')
    .map(({id, now, reason}) => `${textIn(id)}: ${textIn(now)} (${textIn(reason) || 'no reason given'})`);
  return {on: isoDay(first), changes};
}

export function sharing(): Reply<'sharing'> {
  const book = openBook();
  const {spreadsheet} = book.workbook;
  return {
    title: spreadsheet.getName(),
    url: spreadsheet.getUrl(),
    editors: peopleOf(() => spreadsheet.getEditors()),
    viewers: peopleOf(() => spreadsheet.getViewers()),
    ...saying(book),
    cycle: cycleIn(book),
    lock: unlessUnreadable(() => changedSinceLock(book)),
  };
}
