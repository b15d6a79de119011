/**
 * Runs on every edit of the spreadsheet, without authorisation and while the person waits: whatever is on a sheet
 * that nobody listens to leaves after one reading.
 */
import {conditionFor} from '../../rpc/accident';
import {firstRow, headerRow} from '../../templates/plan/table-layout';
import type {TableKey} from '../../templates/template';
import {idOf} from '../book/tags';
import {columnsOf} from '../book/workbook';
import {tableOf} from '../change/append';
import {logCurrent} from '../check-ins';
import {contains} from '../sheet/areas';
import {markDuplicates} from '../sheet/duplicate-ids';
import {showInUnits} from '../sheet/units-of-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = string | number | boolean | Date;

/** The edited rows of one of our tables. */
export interface EditedRows {
  readonly table: TableKey;
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  /** The first edited row that holds a record. */
  readonly row: number;
  /** All cells of these rows by column key; a row ends where the sheet ends. */
  readonly cells: readonly Readonly<Record<string, Cell>>[];
}

type Listener = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  edited: EditedRows,
  by: string,
) => void;

/** Who listens to which columns. */
const LISTENERS: Partial<Record<string, Readonly<Record<string, Listener>>>> = {
  okrs: {current: logCurrent, unit: showInUnits, id: markDuplicates},
  kpis: {unit: showInUnits},
  guardrails: {unit: showInUnits},
} satisfies Partial<Record<TableKey, Readonly<Record<string, Listener>>>>;

function readEdited(
  table: TableKey,
  keysListenedTo: readonly string[],
  sheet: Sheet,
  range: GoogleAppsScript.Spreadsheet.Range,
): {rows: EditedRows; keys: string[]} | null {
  const last = Math.min(range.getRow() + range.getNumRows() - 1, sheet.getMaxRows());
  const row = Math.max(firstRow, range.getRow());
  if (last < row) return null;
  const width = sheet.getMaxColumns();
  const header = sheet.getRange(headerRow, 1, 1, width).getDisplayValues()[0]!;
  const columns = columnsOf(tableOf(table), {tab: '', header});
  const edited = {row: 1, rows: 1, column: range.getColumn(), columns: range.getNumColumns()};
  const keys = keysListenedTo.filter((key) => contains(edited, 1, columns.get(key) ?? 0));
  if (keys.length === 0) return null;
  const values = sheet.getRange(row, 1, last - row + 1, width).getValues() as Cell[][];
  const cells = values.map((line) =>
    Object.fromEntries([...columns].map(([key, column]) => [key, line[column - 1] ?? ''])),
  );
  return {rows: {table, sheet, columns, row, cells}, keys};
}

/** Google tells who edited only where it may; nobody is better than a guess. */
function editorOf(event: GoogleAppsScript.Events.SheetsOnEdit): string {
  try {
    return event.user?.getEmail() ?? '';
  } catch {
    return '';
  }
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const {range} = event;
  const sheet = range.getSheet();
  const table = idOf(sheet);
  const listeners = table === null ? undefined : LISTENERS[table];
  if (!listeners) return;
  const spreadsheet = sheet.getParent();
  try {
    const edited = readEdited(table as TableKey, Object.keys(listeners), sheet, range);
    for (const key of edited?.keys ?? []) listeners[key]!(spreadsheet, edited!.rows, editorOf(event));
  } catch (error) {
    // What was typed stays; only what the add-on would have added is missing, and that has to be said.
    const {message, hint} = conditionFor(error);
    spreadsheet.toast(hint, `Your entry is kept, but: ${message}`, 10);
  }
}
