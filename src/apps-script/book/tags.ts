/** How sheets are known whatever their tabs are called: developer metadata on the sheet. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_KEY = 'kpi-okr.sheet';

export interface TaggedSheet {
  /** The id of its plan: `okrs`, `kpi-page:Win rate`. */
  readonly id: string;
  readonly sheet: Sheet;
}

export function tag(sheet: Sheet, id: string): void {
  sheet.addDeveloperMetadata(SHEET_KEY, id, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Every sheet of ours in the order of the tabs. A duplicated tab carries the same tag; the first one counts. */
export function taggedSheets(spreadsheet: Spreadsheet): TaggedSheet[] {
  const found = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(SHEET_KEY)
    .find()
    .flatMap((entry): TaggedSheet[] => {
      const sheet = entry.getLocation().getSheet();
      const id = entry.getValue();
      return sheet && id ? [{id, sheet}] : [];
    })
    .map((one) => ({one, index: one.sheet.getIndex()}))
    .sort((a, b) => a.index - b.index)
    .map(({one}) => one);
  return found.filter(({id}, at) => found.findIndex((one) => one.id === id) === at);
}

/** The one sheet that was edited: asked of it alone, because this runs on every edit. */
export function idOf(sheet: Sheet): string | null {
  const entry = sheet.getDeveloperMetadata().find((one) => one.getKey() === SHEET_KEY);
  return entry?.getValue() ?? null;
}

/** One sheet of ours, without looking at the others. */
export function sheetTagged(spreadsheet: Spreadsheet, id: string): Sheet | null {
  const [found] = spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).withValue(id).find();
  return found?.getLocation().getSheet() ?? null;
}
