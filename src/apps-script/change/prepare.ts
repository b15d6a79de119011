/**
 * What has to be right before a sheet can be planned: the rows and columns that somebody deleted are there again. A sheet
 * is planned by where its header and columns stand, so first the rows are put in, then the columns, and each time the
 * sheets are read again.
 */
import type {Change} from '../../actions/action';
import {withNeeds} from '../../templates/sheets';
import {openBook} from '../book/open-book';
import type {SheetBook} from '../book/sheet-book';
import {type KnownSheet, templateOfId} from '../book/workbook';
import {insertedColumns} from '../sheet/missing-columns';
import {carryOut, eventually, STANDING, type Step} from './journal';
import {idOfMake} from './work-out';

/** The sheets that these changes write anew, as far as they are there: those to repair, and those that read a new one. */
function planned({workbook}: SheetBook, changes: readonly Change[]): KnownSheet[] {
  const makes = changes.flatMap((change) => ('make' in change ? [change] : []));
  if (makes.length === 0) return [];
  const repaired = makes.flatMap((make) => {
    const known = make.repair ? workbook.find(idOfMake(make)) : null;
    return known ? [known] : [];
  });
  const coming = makes.flatMap(({make}) => [make, ...withNeeds(make)]).filter((key) => !workbook.find(key));
  if (coming.length === 0) return repaired;
  const readers = [...workbook.known.values()].filter(
    ({id}) =>
      templateOfId(id).reads.some((key) => coming.includes(key)) &&
      !repaired.some((known) => known.id === id),
  );
  return [...repaired, ...readers];
}

function insertedRows({sheet, facts}: KnownSheet): Step[] {
  return facts.missingRows.map(({before, count}): Step => {
    let rows = 0;
    return {
      apply: () => {
        rows = facts.rows;
        sheet.insertRowsBefore(before, count);
      },
      revert: () => {
        if (rows > 0 && sheet.getMaxRows() > rows) sheet.deleteRows(before, count);
      },
    };
  });
}

const stages: readonly ((known: KnownSheet) => Step[])[] = [
  insertedRows,
  ({sheet, facts}) => insertedColumns(sheet, facts.missingColumns, facts.headerRow),
];

/**
 * Prepares the sheets and does the work on what they are then; where the work fails, they are as they were.
 * @param journal says what is about to be done, where anything is to be prepared
 * @param work gets the book as it is read after the preparation
 */
export function prepared<T>(
  book: SheetBook,
  changes: readonly Change[],
  journal: Step,
  work: (book: SheetBook) => T,
): T {
  const done: Step[] = [];
  const restored = new Set<string>();
  let now = book;
  try {
    for (const stage of stages) {
      const bySheet = new Map(planned(now, changes).map((known) => [known.id, stage(known)]));
      const steps = [...bySheet.values()].flat();
      if (steps.length === 0) continue;
      carryOut({journal: done.length === 0 ? journal : STANDING, steps});
      done.push(...steps);
      for (const [id, some] of bySheet) if (some.length > 0) restored.add(id);
      now = openBook(restored);
    }
    return work(now);
  } catch (error) {
    const left = [...done].reverse().filter(({revert}) => !eventually(revert));
    if (done.length > 0 && left.length === 0) eventually(journal.revert);
    throw error;
  }
}
