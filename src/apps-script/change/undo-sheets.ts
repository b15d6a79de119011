/** The sheets that a run made: which of them may go, and what has to be right before and after they do. */

import type {SheetBook} from '../book/sheet-book';
import {factsByKey, type KnownSheet, planOf, templateOfId, type Workbook} from '../book/workbook';
import {clipped, sizeOf} from '../sheet/areas';
import {present} from '../sheet/aspects/cells';
import {refreshSheet} from '../sheet/repair-sheet';
import type {Step} from './journal';
import {printOf} from './print';
import type {FoundRow} from './undo-rows';

/** Whether somebody typed into a sheet of the run, its recorded rows aside. */
export function isTyped(
  {workbook, calendar}: SheetBook,
  known: KnownSheet,
  print: string,
  own: readonly FoundRow[],
): boolean {
  const plan = planOf(known, factsByKey(workbook));
  const skip = new Set(own.map(({row}) => row.row));
  const size = sizeOf(known.sheet);
  const lines = plan.inputs.flatMap((input) => {
    const area = clipped({...input, rows: size.rows}, size);
    if (!area) return [];
    const toEnd = input.row + input.rows - 1 >= plan.rows ? area : clipped(input, size)!;
    return present(known.sheet, toEnd).filter((_, r) => !skip.has(toEnd.row + r));
  });
  if (own.some(({isTouched}) => isTouched)) return true;
  const now = printOf(
    lines.map((line) => line.map(bare)),
    (date) => calendar.dayOf(date),
  );
  return now !== print;
}

/** `present` marks texts that a cell would misread; a print is of the text itself. */
function bare(value: string | number | boolean | Date): string | number | boolean | Date {
  return typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
}

/** Sheets that something which stays rests on have to stay, too. */
export function neededBy(ids: ReadonlySet<string>, going: readonly KnownSheet[]): Map<string, string> {
  const stays = new Set(ids);
  const reasons = new Map<string, string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const {id} of going) {
      if (stays.has(id)) continue;
      const user = [...stays].find((one) => templateOfId(one).needs.some((need) => need === id));
      if (!user) continue;
      stays.add(id);
      reasons.set(id, user);
      grown = true;
    }
  }
  return reasons;
}

/** Sheets that stay and speak of sheets that go are repaired without them first, so that no formula breaks. */
export function withoutSheets(workbook: Workbook, going: readonly KnownSheet[]): Step[] {
  const gone = new Set(going.map(({id}) => id));
  const sheets = Object.fromEntries(Object.entries(factsByKey(workbook)).filter(([key]) => !gone.has(key)));
  return [...workbook.known.values()]
    .filter(({id}) => !gone.has(id) && templateOfId(id).reads.some((key) => gone.has(key)))
    .flatMap((known) => [...refreshSheet(workbook.spreadsheet, known.sheet, planOf(known, sheets))]);
}

export function forgetNames({spreadsheet}: Workbook, going: readonly KnownSheet[]): Step[] {
  const sheets = new Set(going.map(({sheet}) => sheet.getSheetId()));
  return spreadsheet
    .getNamedRanges()
    .map((named) => ({name: named.getName(), range: named.getRange()}))
    .filter(({range}) => sheets.has(range.getSheet().getSheetId()))
    .map(({name, range}) => ({
      apply: () => spreadsheet.removeNamedRange(name),
      revert: () => spreadsheet.setNamedRange(name, range),
    }));
}

const DELETING_TRIES = 3;

/**
 * A deleted sheet cannot be brought back, so deleting comes last and is tried again. Once one is gone the rest is
 * carried on with, and a sheet that would not go is handed back.
 */
export function deleteSheets({spreadsheet}: Workbook, going: readonly KnownSheet[]): KnownSheet[] {
  const left: KnownSheet[] = [];
  going.forEach((known, index) => {
    for (let attempt = 1; attempt <= DELETING_TRIES; attempt += 1) {
      try {
        spreadsheet.deleteSheet(known.sheet);
        return;
      } catch (error) {
        if (attempt === DELETING_TRIES && index === left.length) throw error;
      }
    }
    left.push(known);
  });
  return left;
}

/** A spreadsheet has one sheet at least. */
export function leaveOne({spreadsheet, tabs}: Workbook, going: readonly KnownSheet[]): Step[] {
  if (tabs.length > going.length) return [];
  let made: GoogleAppsScript.Spreadsheet.Sheet | null = null;
  return [
    {
      apply: () => {
        made = spreadsheet.insertSheet();
      },
      revert: () => {
        if (made) spreadsheet.deleteSheet(made);
      },
    },
  ];
}
