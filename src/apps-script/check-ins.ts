/** A new `Current` becomes today's check-in, so that history and forecasts cost nobody anything. */
import {isDate} from '../okr/cell';
import {keyOf} from '../okr/known';
import {parentId} from '../okr/okr-tree';
import {cell} from '../templates/formula/a1';
import {headerRow} from '../templates/plan/table-layout';
import {numberFormatOf} from '../templates/sheets';
import {dayOf, today} from './book/calendar';
import {sheetTagged} from './book/tags';
import {columnsOf} from './book/workbook';
import {appendRows, readRows, type TableRow, tableOf} from './change/append';
import {alone} from './change/lock';
import type {EditedRows} from './entry/on-edit';
import {refuseIfLocked} from './sheet/aspects/protection';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Entry {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
}

/** The key results with a number; blank, text and errors are no values. The last of two rows with one id counts. */
function entriesIn({cells}: EditedRows): Entry[] {
  const entries = new Map<string, Entry>();
  for (const {id, current, unit} of cells) {
    const name = String(id ?? '').trim();
    if (typeof current !== 'number' || parentId(name) === null) continue;
    entries.set(keyOf(name), {id: name, value: current, unit: String(unit ?? '')});
  }
  return [...entries.values()];
}

const TWO_DAYS = 2 * 86_400_000;

/** Rows of today by id; only dates that can be today are worth a service call. */
function rowsOfToday(spreadsheet: Spreadsheet, rows: readonly TableRow[], day: number): Map<string, number> {
  const days = dayOf(spreadsheet);
  const now = Date.now();
  return new Map(
    rows.flatMap(({row, cells: {date, id}}): [string, number][] => {
      if (!isDate(date) || Math.abs(date.getTime() - now) > TWO_DAYS || days(date) !== day) return [];
      return [[keyOf(String(id)), row]];
    }),
  );
}

const PATIENCE_MS = 8000;

export function logCurrent(spreadsheet: Spreadsheet, edited: EditedRows, by: string): void {
  const entries = entriesIn(edited);
  if (entries.length === 0) return;
  const sheet = sheetTagged(spreadsheet, 'checkIns');
  if (!sheet) return;
  alone(() => {
    const header = sheet.getRange(headerRow, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0]!;
    const facts = {tab: sheet.getName(), header};
    const columns = columnsOf(tableOf('checkIns'), facts);
    const rows = readRows('checkIns', sheet, facts);
    const day = today(spreadsheet);
    const present = rowsOfToday(spreadsheet, rows, day);
    const valueColumn = columns.get('value') ?? 1;
    const again = entries.filter(({id}) => present.has(keyOf(id)));
    const fresh = entries.filter(({id}) => !present.has(keyOf(id)));
    refuseIfLocked(
      sheet,
      again.map(({id}) => ({row: present.get(keyOf(id))!, column: valueColumn, rows: 1, columns: 1})),
    );
    const target = {sheet: () => sheet, facts, isNew: false};
    const {row, steps} = appendRows(
      'checkIns',
      target,
      fresh.map(({id, value}) => ({date: day, id, value, by})),
      rows,
    );
    for (const {id, value} of again) sheet.getRange(present.get(keyOf(id))!, valueColumn).setValue(value);
    for (const {apply} of steps) apply();
    const formats = new Map<string, string[]>();
    fresh.forEach(({unit, value: figure}, index) => {
      const largest = typeof figure === 'number' ? Math.abs(figure) : 0;
      const format = numberFormatOf(unit, false, largest);
      formats.set(format, [...(formats.get(format) ?? []), cell(valueColumn, row + index)]);
    });
    for (const [format, cells] of formats) sheet.getRangeList(cells).setNumberFormat(format);
  }, PATIENCE_MS);
}
