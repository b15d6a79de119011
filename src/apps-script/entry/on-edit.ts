/**
 * Runs on every edit of the spreadsheet, without authorisation and while the person waits: whatever is on a sheet
 * that nobody listens to leaves after one reading.
 */
import {conditionFor} from '../../rpc/accident';
import type {TableKey} from '../../templates/rows';
import {SheetBook} from '../book/sheet-book';
import {marksOf} from '../book/tags';
import {Workbook} from '../book/workbook';
import {alone, Busy} from '../change/lock';
import {logTyped} from '../change/perform';
import {markDuplicates} from '../sheet/duplicate-ids';
import type {Edit} from '../sheet/edit';
import {showInUnits} from '../sheet/units-of-rows';

type Listener = (book: SheetBook, edit: Edit) => void;

/** Who listens to which columns. */
const LISTENERS: Partial<Record<string, Readonly<Record<string, Listener>>>> = {
  okrs: {
    current: (book, {by}) => logTyped(book, by),
    unit: showInUnits,
    kpi: showInUnits,
    id: markDuplicates,
  },
  kpis: {unit: showInUnits},
  guardrails: {unit: showInUnits, kpi: showInUnits},
} satisfies Partial<Record<TableKey, Readonly<Record<string, Listener>>>>;

/** Google tells who edited only where it may; nobody is better than a guess. */
function editorOf(event: GoogleAppsScript.Events.SheetsOnEdit): string {
  try {
    return event.user?.getEmail() ?? '';
  } catch {
    return '';
  }
}

/** Said where figures that stand still would seem to have taken up what was typed. */
const FROZEN = [
  'What was computed here was frozen to values and does not follow. Open the sidebar, Share: Let it compute again.',
  'Your entry is kept, but this sheet is frozen',
  10,
] as const;

const PATIENCE_MS = 8000;

interface Heard {
  readonly edit: Edit;
  readonly listeners: readonly Listener[];
}

/** Who listens to what was edited; nobody where a copy of a tab of ours was: it carries its tag and is nobody's. */
function heard(event: GoogleAppsScript.Events.SheetsOnEdit, book: SheetBook, table: TableKey): Heard | null {
  const {range} = event;
  const sheet = range.getSheet();
  const known = book.workbook.find(table, sheet);
  if (!known || known.sheet.getSheetId() !== sheet.getSheetId()) return null;
  const {layout, located} = known.facts;
  const [from, to] = [Math.max(layout.top, range.getRow()), range.getRow() + range.getNumRows() - 1];
  if (to < from) return null;
  const [left, right] = [range.getColumn(), range.getColumn() + range.getNumColumns() - 1];
  const listeners = Object.entries(LISTENERS[table] ?? {})
    .filter(([key]) => {
      const column = located.get(key) ?? 0;
      return column >= left && column <= right;
    })
    .map(([, listener]) => listener);
  return {edit: {table, known, from, to, by: editorOf(event)}, listeners};
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const sheet = event.range.getSheet();
  const {tag, isFrozen} = marksOf(sheet);
  const table = tag as TableKey | null;
  if (table === null || !LISTENERS[table]) return;
  const spreadsheet = event.source;
  const open = (): SheetBook => new SheetBook(new Workbook(spreadsheet));
  try {
    alone(() => {
      const book = open();
      const found = heard(event, book, table);
      for (const listener of found?.listeners ?? []) listener(book, found!.edit);
      if (isFrozen && found && found.listeners.length > 0) spreadsheet.toast(...FROZEN);
    }, PATIENCE_MS);
  } catch (error) {
    // Whoever waits for nothing need not hear that somebody else is at it.
    if (error instanceof Busy && !heard(event, open(), table)?.listeners.length) return;
    const {message, hint} = conditionFor(error);
    spreadsheet.toast(hint, `Your entry is kept, but: ${message}`, 10);
  }
}
