/** What is still open at the end of a cycle: told before it is closed, and keeping nobody from closing it. */
import {dayName} from '../../okr/day';
import {keyOf} from '../../okr/known';
import {parentId} from '../../okr/okr-tree';
import {type Book, type CellPlace, numberIn, textIn} from '../book';
import type {Cycle} from '../cycle';
import {teamsIn} from '../review/teams';
import {warningFindings} from '../review/warnings';

export interface Question extends CellPlace {
  readonly says: string;
}

/** A cycle that begins before the last one was over: what lies in both would count twice. */
export function overlap(book: Book, {start, name}: Cycle): Question[] {
  const others = book.rows('archive').filter(({cycleStart}) => numberIn(cycleStart) !== start);
  const before = others.find(
    ({cycleStart, cycleEnd}) => (numberIn(cycleStart) ?? start) < start && (numberIn(cycleEnd) ?? 0) >= start,
  );
  if (!before) return [];
  const end = dayName(numberIn(before.cycleEnd)!);
  const says = `${name} begins on ${dayName(start)}, and ${textIn(before.cycle)}, which is closed, went on until ${end}: what lies between counts in both`;
  return [{sheet: book.tab('settings'), cell: 'A1', says}];
}

function unexplained(book: Book, {start}: Cycle): Question[] {
  return book.rows('ledger').flatMap((row): Question[] => {
    if (numberIn(row.cycleStart) !== start || textIn(row.verdict) !== 'Unexplained') return [];
    return [
      {
        ...book.place('ledger', row.row, 'reason'),
        says: `${textIn(row.id)}: ${textIn(row.now)}, and nobody has written why`,
      },
    ];
  });
}

function openDecisions(book: Book): Question[] {
  return book.rows('decisions').flatMap((row): Question[] => {
    const state = textIn(row.state);
    if (!['Open', 'Overdue', 'Undecided'].includes(state)) return [];
    const what = textIn(row.decision).trim() || `About ${textIn(row.about)}`;
    const who = textIn(row.owner).trim();
    return [
      {
        ...book.place('decisions', row.row, 'decision'),
        says: `${state}: ${what}${who === '' ? '' : ` (${who})`}`,
      },
    ];
  });
}

function openTests(book: Book, ids: ReadonlySet<string>): Question[] {
  return book.rows('evidence').flatMap((row): Question[] => {
    const test = textIn(row.test).trim();
    if (test === '' || !ids.has(keyOf(textIn(row.keyResult))) || textIn(row.decision) !== '') return [];
    const verdict = textIn(row.verdict);
    const says =
      verdict === '' ? `${test} has no verdict yet` : `${test} says ${verdict}, and nothing was decided`;
    return [{...book.place('evidence', row.row, 'decision'), says}];
  });
}

/** Key results that nobody can judge: without a value, or with one that is too old. */
function missingValues(book: Book): Question[] {
  return book.rows('okrs').flatMap((row): Question[] => {
    const id = textIn(row.id).trim();
    if (parentId(id) === null) return [];
    const place = book.place('okrs', row.row, 'current');
    if (numberIn(row.now) === null) return [{...place, says: `${id} has no value`}];
    const trust = textIn(row.trust);
    return ['Stale', 'Incomplete', 'Invalid'].includes(trust)
      ? [{...place, says: `${id}: its data is ${trust.toLowerCase()}`}]
      : [];
  });
}

export function openQuestions(book: Book, cycle: Cycle): Question[] {
  const ids = new Set(book.rows('okrs').map(({id}) => keyOf(textIn(id))));
  const warnings = warningFindings(book, teamsIn(book)).flatMap(({word, what, answer, places}): Question[] =>
    answer === '' && places[0]
      ? [{...places[0], says: `${word}: ${what} – nobody has decided about it`}]
      : [],
  );
  return [
    ...overlap(book, cycle),
    ...unexplained(book, cycle),
    ...missingValues(book),
    ...warnings,
    ...openDecisions(book),
    ...openTests(book, ids),
  ];
}
