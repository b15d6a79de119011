/** The sheets that a run made: which of them may go, and what has to be right before and after they do. */

import {parseId} from '../../templates/sheets';
import type {SheetKey} from '../../templates/template';
import type {SheetBook} from '../book/sheet-book';
import {tagOf} from '../book/tags';
import {factsByKey, type KnownSheet, planOf, templateOfId, type Workbook} from '../book/workbook';
import {clipped, sizeOf} from '../sheet/areas';
import {present} from '../sheet/aspects/cells';
import {refreshSheet} from '../sheet/repair-sheet';
import {sparingFrozen} from '../sheet/sparing-frozen';
import type {Step} from './journal';
import {losingChoices} from './lost-choices';
import {printOf} from './print';
import type {FoundRow} from './undo-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that a run made and that is to go. */
export interface Going extends Pick<KnownSheet, 'id' | 'sheet'> {
  readonly facts: Pick<KnownSheet['facts'], 'tab'>;
}

/**
 * Whether somebody typed into a sheet of the run, its recorded rows aside.
 * @param isHalf the run was stopped, and may not have written its first values yet
 */
export function isTyped(
  {workbook, calendar}: SheetBook,
  known: KnownSheet,
  print: string,
  own: readonly FoundRow[],
  isHalf: boolean,
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
  return now !== print && !(isHalf && now === printOf([]));
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

/**
 * Sheets that stay and speak of sheets that go are repaired without them first, so that no formula breaks.
 * @param gone the ids of the plans of sheets that go, or that never came
 */
export function withoutSheets(workbook: Workbook, gone: ReadonlySet<string>): Step[] {
  const coming = [...gone].filter((id) => parseId(id).instance === null);
  const all = factsByKey(
    workbook,
    // One that a stopped run had not tagged yet may be spoken of all the same.
    new Map(
      coming.flatMap((id) =>
        workbook.known.has(id) ? [] : [[id as SheetKey, {tab: id, header: []}] as const],
      ),
    ),
  );
  const sheets = Object.fromEntries(Object.entries(all).filter(([key]) => !gone.has(key)));
  return [...workbook.known.values()]
    .filter(({id}) => !gone.has(id) && templateOfId(id).reads.some((key) => gone.has(key)))
    .flatMap((known) => {
      const plan = planOf(known, sheets);
      return [
        ...losingChoices(known, planOf(known, all), plan),
        ...refreshSheet(workbook.spreadsheet, known.sheet, sparingFrozen(workbook, known, plan)),
      ];
    });
}

export function forgetNames({spreadsheet}: Workbook, going: readonly Going[]): Step[] {
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

/**
 * Tabs that a stopped run made and had not tagged yet: they bear the names that it gave them, nobody's tag, and nothing
 * stands on them.
 */
export function untagged(workbook: Workbook, tabs: Readonly<Record<string, string>>): Sheet[] {
  return Object.entries(tabs).flatMap(([id, tab]) => {
    if (workbook.known.has(id)) return [];
    const sheet = workbook.spreadsheet.getSheetByName(tab);
    return sheet && tagOf(sheet) === null && sheet.getLastRow() === 0 ? [sheet] : [];
  });
}

const DELETING_TRIES = 3;

/**
 * A deleted sheet cannot be brought back, so deleting comes last and is tried again. Once one is gone the rest is
 * carried on with, and a sheet that would not go is handed back.
 */
export function deleteSheets({spreadsheet}: Workbook, going: readonly Sheet[]): Sheet[] {
  const left: Sheet[] = [];
  going.forEach((sheet, index) => {
    for (let attempt = 1; attempt <= DELETING_TRIES; attempt += 1) {
      try {
        spreadsheet.deleteSheet(sheet);
        return;
      } catch (error) {
        if (attempt === DELETING_TRIES && index === left.length) throw error;
      }
    }
    left.push(sheet);
  });
  return left;
}

/** A spreadsheet has one sheet at least. */
export function leaveOne({spreadsheet, tabs}: Workbook, going: readonly Sheet[]): Step[] {
  if (tabs.length > going.length) return [];
  let made: Sheet | null = null;
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
