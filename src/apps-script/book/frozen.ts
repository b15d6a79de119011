/**
 * What was frozen on a sheet, kept as developer metadata of that sheet: it goes along with a copy of the workbook, and
 * outlives what Undo remembers.
 */
import {FROZEN_KEY as KEY} from './tags';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula in whose place its values stand. */
export interface FrozenCell {
  readonly cell: string;
  readonly formula: string;
  /** How many cells it had filled; none while that is not known yet: then its values do not stand there yet. */
  readonly rows: number;
  readonly columns: number;
  /** What its own cell showed: by that it is found where rows or columns were moved. */
  readonly head: string;
  /** A print of all that it had filled, in whatever order it stands. */
  readonly print: string;
}

export interface FrozenSheet {
  /** The day, as a serial number. */
  readonly on: number;
  readonly cells: readonly FrozenCell[];
  /**
   * A short print of every value that was put there, one after the other: whatever else stands there was typed. Blank on
   * a sheet that is too large for it.
   */
  readonly prints: string;
}

const parsed = (text: string | null): FrozenSheet | null => (text ? (JSON.parse(text) as FrozenSheet) : null);

const entriesOf = (sheet: Sheet) => sheet.createDeveloperMetadataFinder().withKey(KEY).find();

export function frozenOn(sheet: Sheet): FrozenSheet | null {
  const [entry] = entriesOf(sheet);
  return parsed(entry?.getValue() ?? null);
}

/** Every sheet on which something is frozen, by its id. */
export function frozenIn(spreadsheet: Spreadsheet): ReadonlyMap<number, {sheet: Sheet; frozen: FrozenSheet}> {
  const found = new Map<number, {sheet: Sheet; frozen: FrozenSheet}>();
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = entry.getLocation().getSheet();
    const frozen = parsed(entry.getValue());
    if (sheet && frozen) found.set(sheet.getSheetId(), {sheet, frozen});
  }
  return found;
}

/** @param frozen `null`: nothing is frozen there any more */
export function keepFrozen(sheet: Sheet, frozen: FrozenSheet | null): void {
  for (const entry of entriesOf(sheet)) entry.remove();
  if (!frozen) return;
  sheet.addDeveloperMetadata(
    KEY,
    JSON.stringify(frozen),
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
}
