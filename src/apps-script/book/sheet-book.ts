/** The Book of the open spreadsheet. */
import type {Book, Calling, CellPlace, Frozen, Read, Standing} from '../../actions/book';
import {isDate, isWarning} from '../../okr/cell';
import type {Known} from '../../okr/known';
import {quote, Refusal} from '../../okr/refusal';
import {cell} from '../../templates/formula/a1';
import {serialOf} from '../../templates/plan/form-blocks';
import {isComputed} from '../../templates/plan/table-cells';
import type {ListKey, SettingKey, SettingValues, TableKey, TableRows} from '../../templates/rows';
import {instanceId, templateOf} from '../../templates/sheets';
import {settings} from '../../templates/sheets/settings';
import type {Column, Format, PageKey, SheetKey, TableTemplate} from '../../templates/template';
import {calendarOf} from './calendar';
import {callingTabs, frozenTabs} from './calls';
import {defaultAnswers} from './settings-defaults';
import {readList} from './settings-lists';
import type {CellValue} from './sheet-reading';
import {standingIn} from './standing';
import {tableOf, type Workbook} from './workbook';
import {writtenOn} from './written';

type Value = string | number | boolean;

const TEXTS: ReadonlySet<Format> = new Set(['text', 'word', 'bar', 'figure']);

/** The typed cells of a row by column key, as they stand there. */
export interface RawRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** The keys of the columns that people type into, in the template's order. */
export const typedKeys = (template: TableTemplate): readonly string[] =>
  template.columns.filter((column) => !isComputed(column)).map(({key}) => key);

export class SheetBook implements Book {
  readonly calendar = calendarOf(this.workbook.spreadsheet, this.workbook.seen.seen?.zone);
  private readonly read = new Map<TableKey, readonly Read<TableRows[TableKey]>[]>();
  private readonly raw = new Map<TableKey, readonly RawRow[]>();

  constructor(readonly workbook: Workbook) {}

  get today(): number {
    return this.calendar.today();
  }

  has(sheet: SheetKey, instance?: string): boolean {
    return this.workbook.find(instanceId(templateOf(sheet), instance)) !== null;
  }

  tab(sheet: SheetKey): string {
    return this.workbook.find(sheet)?.facts.tab ?? templateOf(sheet).title;
  }

  /** Rows in which something is typed, with their typed cells as they stand there. */
  typed(table: TableKey): readonly RawRow[] {
    const known = this.raw.get(table);
    if (known) return known;
    const keys = typedKeys(tableOf(table));
    const found = this.lines(table, keys).map(
      ({row, cells}): RawRow => ({row, cells: Object.fromEntries(keys.map((key, at) => [key, cells[at]!]))}),
    );
    this.raw.set(table, found);
    return found;
  }

  rows<T extends TableKey>(table: T): readonly Read<TableRows[T]>[] {
    const known = this.read.get(table);
    if (known) return known as unknown as readonly Read<TableRows[T]>[];
    const {columns} = tableOf(table);
    const keys = columns.map(({key}) => key);
    const found = this.lines(table, keys).map(({row, cells}) => ({
      row,
      ...Object.fromEntries(columns.map((column, at) => [column.key, this.known(column, cells[at]!)])),
    }));
    this.read.set(table, found as unknown as readonly Read<TableRows[TableKey]>[]);
    return found as unknown as readonly Read<TableRows[T]>[];
  }

  /** The cells of these columns, of every row in which something is typed. */
  private lines(table: TableKey, keys: readonly string[]): {row: number; cells: CellValue[]}[] {
    const known = this.workbook.find(table);
    if (!known) return [];
    const {values, layout, located} = known.facts;
    const typed = typedKeys(tableOf(table)).map((key) => (located.get(key) ?? 0) - 1);
    const places = keys.map((key) => (located.get(key) ?? 0) - 1);
    const found: {row: number; cells: CellValue[]}[] = [];
    for (let index = layout.top - 1; index < values.length; index += 1) {
      const line = values[index]!;
      if (typed.every((at) => (line[at] ?? '') === '')) continue;
      found.push({row: index + 1, cells: places.map((at) => line[at] ?? '')});
    }
    return found;
  }

  private known({format, title}: Pick<Column<string>, 'format' | 'title'>, value: CellValue): Known<Value> {
    if (value === '') return null;
    if (TEXTS.has(format)) return isDate(value) ? String(this.calendar.dayOf(value)) : String(value);
    if (isDate(value)) return this.calendar.dayOf(value);
    if (typeof value === 'number') return value;
    const what = isWarning(value) ? value : quote(String(value));
    return new Refusal(`${title} is ${what}, not a ${format === 'date' ? 'date' : 'number'}`);
  }

  setting<K extends SettingKey>(key: K): Known<SettingValues[K]> {
    const row = settings.settings.find((one) => one.key === key)!;
    const known = this.workbook.find('settings');
    if (!known) {
      const answer = defaultAnswers(this.calendar)('settings')[key] ?? row.value;
      const isDay = row.format === 'date' && typeof answer === 'string' && !answer.startsWith('=');
      return (isDay ? serialOf(answer) : answer) as Known<SettingValues[K]>;
    }
    const {values, form} = known.facts;
    const at = form.rows.get(key) ?? 0;
    const value = values[at - 1]?.[form.value - 1] ?? '';
    return this.known({format: row.format, title: row.label}, value) as Known<SettingValues[K]>;
  }

  list(key: ListKey): readonly string[] {
    return readList(this.workbook, key).filter(Boolean);
  }

  standing(from: CellPlace, rows: number, columns: number): readonly Standing[] {
    return standingIn(this.workbook.spreadsheet, from, rows, columns);
  }

  written(page: PageKey): readonly string[] {
    return (writtenOn(this.workbook, page)?.cells ?? []).map(({value}) => String(value));
  }

  calls(): readonly Calling[] {
    return callingTabs(this.workbook);
  }

  frozen(): readonly Frozen[] {
    return frozenTabs(this.workbook);
  }

  place<T extends TableKey>(table: T, row: number, column: keyof TableRows[T] & string): CellPlace {
    const known = this.workbook.find(table)!;
    return {sheet: known.facts.tab, cell: cell(known.facts.located.get(column) ?? 1, row)};
  }
}
