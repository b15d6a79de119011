/**
 * How sheets are known whatever their tabs are called: developer metadata on the sheet. A duplicated tab carries the
 * tag of the tab it was made from, so where a tag stands twice, the sheet that was made with it is ours and the other
 * one is nobody's. Which one that was stands in the document's properties: they are asked only then.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_KEY = 'kpi-okr.sheet';
/** What was frozen on a sheet. */
export const FROZEN_KEY = 'kpi-okr.frozen';
const HOME = 'kpi-okr.home.';

export interface TaggedSheet {
  /** The id of its plan: `okrs`, `kpi-page:Win rate`. */
  readonly id: string;
  readonly sheet: Sheet;
}

export function tag(sheet: Sheet, id: string): void {
  sheet.addDeveloperMetadata(SHEET_KEY, id, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** The property that remembers where the original of a tag stands. */
export const homeKey = (id: string): string => HOME + id;

/** What is remembered of a sheet that is made, so that a copy of it is never taken for it. */
export function homeOf({id, sheet}: TaggedSheet): readonly [key: string, value: string] {
  return [homeKey(id), String(sheet.getSheetId())];
}

/** Parts sheets of one tag into the one that is ours and its copies. */
function ownFirst(id: string, sheets: readonly Sheet[]): Sheet[] {
  if (sheets.length < 2) return [...sheets];
  const home = PropertiesService.getDocumentProperties().getProperty(homeKey(id));
  const ordered = sheets
    .map((sheet) => ({sheet, index: sheet.getIndex()}))
    .sort((one, other) => one.index - other.index)
    .map(({sheet}) => sheet);
  const own = ordered.find((sheet) => String(sheet.getSheetId()) === home) ?? ordered[0]!;
  return [own, ...ordered.filter((sheet) => sheet !== own)];
}

export interface TaggedSheets {
  readonly own: readonly TaggedSheet[];
  readonly copies: readonly TaggedSheet[];
}

/** Every sheet of ours in the order of the tabs, and the copies that people made of them. */
export function taggedSheets(spreadsheet: Spreadsheet): TaggedSheets {
  const byId = new Map<string, Sheet[]>();
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).find()) {
    const sheet = entry.getLocation().getSheet();
    const id = entry.getValue();
    if (sheet && id) byId.set(id, [...(byId.get(id) ?? []), sheet]);
  }
  const parted = [...byId].map(([id, sheets]) => ({id, sheets: ownFirst(id, sheets)}));
  return {
    own: parted.map(({id, sheets}) => ({id, sheet: sheets[0]!})),
    copies: parted.flatMap(({id, sheets}) => sheets.slice(1).map((sheet) => ({id, sheet}))),
  };
}

/** The sheet of every tag, whatever version of the add-on it is of. */
export const standingTags = (spreadsheet: Spreadsheet): Map<string, Sheet> =>
  new Map(taggedSheets(spreadsheet).own.map(({id, sheet}) => [id, sheet]));

/** The tag of one sheet, a copy's too: asked of it alone, because this runs on every edit. */
export function tagOf(sheet: Sheet): string | null {
  const [entry] = sheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).find();
  return entry?.getValue() ?? null;
}

/**
 * The tag of one sheet, and whether it is frozen: all that is marked on it, in one trip. What others marked there is
 * nobody's tag.
 */
export function marksOf(sheet: Sheet): {tag: string | null; isFrozen: boolean} {
  const entries = sheet.createDeveloperMetadataFinder().find();
  const [only] = entries;
  if (!only) return {tag: null, isFrozen: false};
  if (entries.length === 1) return {tag: only.getValue(), isFrozen: false};
  return {
    tag: entries.find((entry) => entry.getKey() === SHEET_KEY)?.getValue() ?? null,
    isFrozen: entries.some((entry) => entry.getKey() === FROZEN_KEY),
  };
}

/**
 * One sheet of ours, without looking at the others.
 * @param candidate a sheet with that tag: where it is the only one, nothing else needs to be asked
 */
export function sheetTagged(spreadsheet: Spreadsheet, id: string, candidate?: Sheet): Sheet | null {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).withValue(id).find();
  if (candidate && found.length === 1) return candidate;
  const sheets = found.flatMap((entry) => entry.getLocation().getSheet() ?? []);
  return ownFirst(id, sheets)[0] ?? null;
}

/** A copy that loses its tag is a sheet like any other of its owner's. */
export function untag(sheet: Sheet): void {
  for (const entry of sheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).find()) entry.remove();
}
