/**
 * One sheet of a worked example. It only goes where nobody has worked: example and work in one table could not be told
 * apart, neither by people nor by the figures that are computed from them.
 */

import {Condition} from '../rpc/condition';
import {isComputed} from '../templates/plan/table-cells';
import type {ListKey, SettingKey, TableKey} from '../templates/rows';
import {pages} from '../templates/sheets/pages';
import {settings} from '../templates/sheets/settings';
import {tables} from '../templates/sheets/tables';
import type {Format, TableTemplate} from '../templates/template';
import type {Action, Cells, Change} from './action';
import type {Book, CellPlace} from './book';

type Value = string | number;
type Row = Readonly<Record<string, Value>>;

export interface ExampleSheet {
  readonly example: {readonly key: string; readonly title: string};
  /** A table, or Settings. */
  readonly sheet: string;
  readonly rows: readonly Row[];
  /** What the figures of each row are in, where the table has no column that says so. */
  readonly units: readonly string[];
  readonly settings: Row;
  readonly lists: readonly {readonly list: string; readonly add: readonly string[]}[];
  /** The tables that the same click is still to fill: they have to be free before the first one is written. */
  readonly rest: readonly string[];
}

const UNKNOWN = 'Reload the spreadsheet, then open the sidebar again.';
const TEXTS: ReadonlySet<Format> = new Set(['text', 'word', 'bar', 'figure']);

const unknown = (where: string): Condition =>
  new Condition(`The sidebar sent something that the spreadsheet cannot use (${where}).`, UNKNOWN);

function tableOf(key: string): TableTemplate {
  const found = tables.find((table) => table.key === key);
  if (!found) throw unknown(key);
  return found;
}

/** Only typed columns that there are, each with the kind of value that belongs there. */
function checkRow(table: TableTemplate, row: Row): void {
  for (const [key, value] of Object.entries(row)) {
    const column = table.columns.find((one) => one.key === key);
    const isText = column && TEXTS.has(column.format);
    if (!column || isComputed(column) || (typeof value === 'string') !== isText)
      throw unknown(`${table.key}.${key}`);
  }
}

/** Rows that a new sheet begins with are nobody's work while nothing is added to them. */
const isAsBegun = ({begin = []}: TableTemplate, row: Row): boolean =>
  begin.some((one) => Object.entries(row).every(([key, value]) => (one as Row)[key] === value));

export interface Taken extends CellPlace {
  readonly rows: number;
}

/** Where something stands in these tables that somebody typed. */
export function takenIn(keys: readonly string[], book: Book): Taken[] {
  return keys.flatMap((key): Taken[] => {
    const table = tableOf(key);
    const typed = table.columns.filter((column) => !isComputed(column)).map((column) => column.key);
    const rows = book.rows(table.key).filter((row) => {
      const cells = row as unknown as Row;
      const filled = typed.filter((one) => cells[one] !== null && cells[one] !== undefined);
      return !isAsBegun(table, Object.fromEntries(filled.map((one) => [one, cells[one]!])));
    });
    const [first] = rows;
    if (!first) return [];
    return [{...book.place(table.key, first.row, table.identity as never), rows: rows.length}];
  });
}

const counted = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);

/** The same for rows that a new sheet begins with. */
const beginningAnswers = (rows: readonly Row[]): Record<string, Value> =>
  Object.fromEntries(
    rows.flatMap((row, index) => Object.entries(row).map(([key, value]) => [`${index}.${key}`, value])),
  );

/** Rows that are there already get what the example says about them, in their order. */
function setRows(table: TableTemplate, rows: readonly Row[], book: Book): Change[] {
  const there = book.rows(table.key);
  return rows.slice(0, there.length).map((cells, index) => {
    return {set: table.key, row: there[index]!.row, cells} as Change;
  });
}

function settingChanges({settings: values, lists}: ExampleSheet): Change[] {
  const known = (key: string): key is SettingKey => settings.settings.some((one) => one.key === key);
  const isList = (key: string): key is ListKey => settings.lists.some((one) => one.key === key);
  return [
    {make: 'settings'},
    ...Object.entries(values).map(([setting, value]): Change => {
      if (!known(setting)) throw unknown(`settings.${setting}`);
      return {setting, value};
    }),
    ...lists.map(({list, add}): Change => {
      if (!isList(list)) throw unknown(`settings.${list}`);
      return {list, add};
    }),
  ];
}

export const loadExample: Action<ExampleSheet> = {
  needs: [],
  plan(args, book) {
    const {example, sheet, rows, units, rest} = args;
    const isSettings = sheet === 'settings';
    const isTable = tables.some(({key}) => key === sheet);
    const taken = takenIn([...(isTable ? [sheet] : []), ...rest], book);
    if (taken.length > 0) {
      const places = taken.map(({sheet: tab, rows: count}) => `${counted(count)} on ${tab}`).join(', ');
      throw new Condition(
        `There is work in this workbook: ${places}. The example ${example.title} among it could not be told from it, so nothing more was changed.`,
        'Open a new spreadsheet and load the example there.',
      );
    }
    const keep: Change = {keep: example};
    if (isSettings) return [...settingChanges(args), keep];
    const page = pages.find(({key, instanceOf}) => key === sheet && !instanceOf);
    if (page) return [{fill: page.key, cells: rows[0] ?? {}}, keep];
    const table = tableOf(sheet);
    for (const row of rows) checkRow(table, row);
    if (table.begin && book.has(table.key)) return [...setRows(table, rows, book), keep];
    if (table.begin) return [{make: table.key, answers: beginningAnswers(rows)}, keep];
    const append = {
      append: table.key as TableKey,
      rows: rows as readonly Cells<TableKey>[],
      ...(units.length > 0 ? {units} : {}),
    } as Change;
    return [{make: table.key}, append, keep];
  },
};
