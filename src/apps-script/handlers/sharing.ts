import {cycleOf} from '../../actions/cycle';
import {isoDay} from '../../okr/day';
import {Condition} from '../../rpc/condition';
import type {Reply} from '../../rpc/contract';
import {WORRIES_TITLE} from '../../templates/sheets/dashboard/lists';
import {openBook} from '../book/open-book';
import {setUpOf} from '../book/set-up-of';
import type {SheetBook} from '../book/sheet-book';
import {exportOf} from './printout';

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

function cycleIn(book: SheetBook): Reply<'sharing'>['cycle'] {
  try {
    const {name, start, end} = cycleOf(book);
    return {name, start: isoDay(start), end: isoDay(end)};
  } catch (error) {
    if (error instanceof Condition) return null;
    throw error;
  }
}

export function sharing(): Reply<'sharing'> {
  const book = openBook();
  const {workbook} = book;
  const {spreadsheet} = workbook;
  const tabs = ['dashboardPage', 'reviewPage'].flatMap((key) => workbook.known.get(key)?.facts.tab ?? []);
  return {
    title: spreadsheet.getName(),
    url: spreadsheet.getUrl(),
    editors: peopleOf(() => spreadsheet.getEditors()),
    viewers: peopleOf(() => spreadsheet.getViewers()),
    papers: tabs.map((title) => ({title, url: exportOf(workbook, title)})),
    ...saying(book),
    cycle: cycleIn(book),
  };
}
