/** Writes names, ids and figures in sentences as they are written where they belong. */
import {Condition} from '../../rpc/condition';
import type {TableKey} from '../../templates/rows';
import {tables} from '../../templates/sheets/tables';
import type {Action, Change} from '../action';
import {type Book, textIn} from '../book';

interface Wanted {
  readonly table: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly row?: number | undefined;
}

/** Columns that refer to something by its name, or are the name themselves. */
const NAMES: readonly string[] = ['id', 'kpi', 'drives', 'keyResult', 'guardrail', 'about'];

/** No other cell is written by a repair; of sentences those that promise something now. */
const isOurs = (table: string, column: string): boolean =>
  tables.some(({key}) => key === table) &&
  (NAMES.includes(column) || (table === 'okrs' && column === 'text'));

function changesFor({table, column, from, to, row: only}: Wanted, book: Book): Change[] {
  if (!isOurs(table, column)) return [];
  return book.rows(table as TableKey).flatMap((row): Change[] => {
    const cell = textIn((row as unknown as Readonly<Record<string, string>>)[column] as string);
    if (cell !== from || (only !== undefined && row.row !== only)) return [];
    return [{set: table, row: row.row, cells: {[column]: to}, isTold: true} as Change];
  });
}

export const tidyNames: Action<{readonly corrections: readonly Wanted[]}> = {
  needs: [],
  isRoutine: true,
  plan({corrections}, book) {
    const changes = corrections.flatMap((one) => changesFor(one, book));
    if (changes.length === 0)
      throw new Condition(
        'These cells read otherwise by now, so nothing was changed.',
        'Look again: the list is read anew.',
      );
    const count = changes.length === 1 ? '1 cell' : `${changes.length} cells`;
    const names = [...new Set(corrections.map(({to}) => to))].slice(0, 6).join(', ');
    return [...changes, {say: `${count} changed: ${names}.`}];
  },
};
