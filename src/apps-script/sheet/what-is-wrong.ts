/** What is told of a table that was repaired: what is in the way, what was typed over, and what is broken still. */
import type {Run} from '../../rpc/contract';
import {cell} from '../../templates/formula/a1';
import {same, titleInFormula} from '../../templates/plan/find-header';
import type {SheetPlan} from '../../templates/sheet-plan';
import {isTable, type KnownSheet, templateOfId} from '../book/workbook';
import {nameOfPlace, type TypedOver} from './typed-over';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many questions as one can read; the others are counted. */
const MOST_ASKED = 8;

/** A longer text is told by its beginning. */
const told = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function question(known: KnownSheet, one: TypedOver): string {
  const {header} = known.facts;
  const shown = /^[\d.,-]+$/.test(one.shows) ? one.shows : `“${told(one.shows)}”`;
  return `${shown} stands in ${one.title}, row ${one.row}, where a formula belongs: move it to ${nameOfPlace(one.to, header)}?`;
}

/** One question a cell that keeps a column from being computed. */
export function questionsAbout(known: KnownSheet, standing: readonly TypedOver[]): NonNullable<Run['asks']> {
  const {tab} = known.facts;
  const rest = standing.length - MOST_ASKED;
  return standing.slice(0, MOST_ASKED).map((one, index) => ({
    at: {sheet: tab, cell: cell(one.column, one.row), label: `${one.title}, row ${one.row}`},
    question:
      question(known, one) +
      (index === MOST_ASKED - 1 && rest > 0 ? ` And ${rest} more that stand like it.` : ''),
  }));
}

interface Heading {
  readonly row: number;
  readonly column: number;
  readonly title: string;
}

/** The headings of computed columns as they are planned. */
const plannedHeadings = ({blocks}: SheetPlan): Heading[] =>
  blocks.flatMap(({area, cells}) =>
    (cells[0] ?? []).flatMap((content, step) => {
      const title = typeof content === 'string' ? titleInFormula(content) : null;
      return title === null ? [] : [{row: area.row, column: area.column + step, title}];
    }),
  );

/** Headings that a formula takes the place of, in the words that stood there. */
export function typedHeadings(known: KnownSheet, plan: SheetPlan): string[] {
  if (!isTable(templateOfId(known.id))) return [];
  const {header, writtenFormulas} = known.facts;
  return plannedHeadings(plan).flatMap(({column, title}) => {
    const formula = writtenFormulas[column - 1] ?? '';
    const text = formula || (header[column - 1] ?? '');
    if (titleInFormula(formula) !== null || text === '' || text.startsWith('#') || same(text, title))
      return [];
    return [`The heading of ${title} was typed over with “${told(text)}”; it is computed again.`];
  });
}

/** What headings show now; nothing where the service does not answer: the work itself is done. */
function shownIn(sheet: Sheet, row: number, columns: number): readonly string[] {
  try {
    return sheet.getRange(row, 1, 1, columns).getDisplayValues()[0] ?? [];
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** Titles of computed columns whose headings show an error although they were just written, with the error. */
export function brokenHeadings(sheet: Sheet, plan: SheetPlan): {title: string; error: string}[] {
  const headings = plannedHeadings(plan);
  const [first] = headings;
  if (!first) return [];
  const shown = shownIn(sheet, first.row, Math.max(...headings.map(({column}) => column)));
  return headings
    .map(({column, title}) => ({title, error: shown[column - 1] ?? ''}))
    .filter(({error}) => error.startsWith('#'));
}
