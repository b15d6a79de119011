/**
 * What a change was planned on, looked at again straight before the first write. People go on typing while an action
 * reads and plans; a row that they filled, moved or sorted away in the meantime is not the row that was meant.
 */
import {isDate} from '../../okr/cell';
import type {Area} from '../../templates/sheet-plan';
import type {TableTemplate} from '../../templates/template';
import {typedKeys} from '../book/sheet-book';
import {isTable, type KnownSheet, templateOfId} from '../book/workbook';
import {rangeOf} from '../sheet/areas';
import {Moved} from './journal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Throws `Moved` where something is no longer as it was. */
export type Check = () => void;

const same = (one: unknown, other: unknown): boolean =>
  isDate(one) && isDate(other) ? one.getTime() === other.getTime() : one === other;

/** The first and the last of some rows. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The typed cells of some rows of a table, and the headings over them.
 * @param isQuick somebody waits for a cell: the headings were read a moment ago, and only the rows are looked at
 */
export function rowsAsRead(
  {sheet, facts}: KnownSheet,
  template: TableTemplate,
  {from, to}: Span,
  isQuick = false,
): Check {
  const {located, values, headerRow} = facts;
  const columns = typedKeys(template).map((key) => (located.get(key) ?? 0) - 1);
  const top = isQuick ? from : headerRow;
  // Rows that the sheet lacks are as blank as they were.
  const last = Math.min(to, Math.max(values.length, to > values.length ? facts.rows : 0));
  const width = values[0]?.length ?? 1;
  return () => {
    if (last < top) return;
    const now = rangeOf(sheet, {row: top, column: 1, rows: last - top + 1, columns: width}).getValues();
    const isAsRead = now.every((line, index) => {
      const row = top + index;
      if (row !== headerRow && (row < from || row > to)) return true;
      return columns.every((at) => same(line[at] ?? '', values[row - 1]?.[at] ?? ''));
    });
    if (!isAsRead) throw new Moved(facts.tab);
  };
}

/** Some cells, as they were read. */
export function cellsAsRead(
  sheet: Sheet,
  tab: () => string,
  area: Area,
  before: readonly (readonly unknown[])[],
): Check {
  return () => {
    const now = rangeOf(sheet, area).getValues();
    if (!now.every((line, r) => line.every((value, c) => same(value, before[r]?.[c] ?? ''))))
      throw new Moved(tab());
  };
}

/**
 * The headings by which a sheet was planned that is put right: with them its columns and rows stand where they did. Of a
 * table those that people type, because a formula's may still be loading.
 */
export function headingsAsRead(known: KnownSheet): Check[] {
  const {id, sheet, facts} = known;
  const template = templateOfId(id);
  if (template.kind === 'page' || facts.values.length === 0) return [];
  if (isTable(template)) return [rowsAsRead(known, template, {from: facts.headerRow, to: facts.headerRow})];
  const first = facts.values.map((line) => [line[0] ?? '']);
  const area = {row: 1, column: 1, rows: first.length, columns: 1};
  return [cellsAsRead(sheet, () => facts.tab, area, first)];
}
