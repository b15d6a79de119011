/** The people and teams whom rows name stand on Settings, so that their cells don't show as wrong entries. */
import {keyOf} from '../../okr/known';
import {Condition} from '../../rpc/condition';
import {stretches} from '../../templates/plan/stretches';
import type {ListKey} from '../../templates/rows';
import type {Area} from '../../templates/sheet-plan';
import {tables} from '../../templates/sheets/tables';
import {listArea, readList} from '../book/settings-lists';
import type {SheetBook} from '../book/sheet-book';
import type {KnownSheet, Workbook} from '../book/workbook';
import {emptied, rangeOf} from '../sheet/areas';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {literal} from '../sheet/literal';
import {type Check, cellsAsRead} from './footing';
import type {Step} from './journal';

export interface AddedNames {
  readonly steps: readonly Step[];
  readonly checks: readonly Check[];
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

const NOBODY: AddedNames = {steps: [], checks: [], names: [], notes: []};

function isLocked(sheet: GoogleAppsScript.Spreadsheet.Sheet, areas: readonly Area[]): boolean {
  try {
    refuseIfLocked(sheet, areas);
    return false;
  } catch (error) {
    if (error instanceof Condition) return true;
    throw error;
  }
}

/** The whole list, as it was read. */
function listAsRead({sheet, facts}: KnownSheet, list: Area): Check {
  const before = facts.values
    .slice(list.row - 1, list.row - 1 + list.rows)
    .map((line) => [line[list.column - 1] ?? '']);
  return cellsAsRead(sheet, () => facts.tab, list, before);
}

/**
 * Writes names that the list lacks into its blank cells. A list that a formula fills is left to it, and a locked one
 * to whoever locked it: neither is a reason to refuse the rows that name them.
 */
export function addNames(workbook: Workbook, key: ListKey, names: readonly string[]): AddedNames {
  const settings = names.length > 0 ? workbook.find('settings') : null;
  if (!settings) return NOBODY;
  const {sheet, facts} = settings;
  const present = readList(workbook, key);
  const known = new Set(present.map(keyOf));
  const blank = present.flatMap((name, index) => (name === '' ? [index] : []));
  const lacking = names.filter((name) => !known.has(keyOf(name))).slice(0, blank.length);
  if (lacking.length === 0) return NOBODY;
  const list = listArea(key, workbook);
  if (
    rangeOf(sheet, {...list, rows: present.length})
      .getFormulas()
      .flat()
      .some(Boolean)
  )
    return NOBODY;
  const areas = stretches(blank.slice(0, lacking.length)).map(([index, rows]) => ({
    ...list,
    row: list.row + index,
    rows,
  }));
  if (isLocked(sheet, areas)) {
    return {
      ...NOBODY,
      notes: [`${facts.tab} is locked, so ${lacking.join(', ')} was not added to its ${key}.`],
    };
  }
  let next = 0;
  const steps = areas.map((area): Step => {
    const cells = lacking.slice(next, next + area.rows).map((name) => [literal(name)]);
    next += area.rows;
    return {
      apply: () => rangeOf(sheet, area).setValues(cells),
      revert: () => emptied(sheet, area),
    };
  });
  const are = lacking.length === 1 ? 'is' : 'are';
  return {
    steps,
    checks: [listAsRead(settings, {...list, rows: present.length})],
    names: lacking,
    notes: [`${lacking.join(', ')} ${are} new among the ${key} on ${facts.tab}.`],
  };
}

/** Whether a cell of one of our tables stays as it is. */
export type Stays = (table: string, row: number, column: string) => boolean;

/** Takes names off a list again, those aside that stand in a cell which stays. */
export function removeNames(
  book: SheetBook,
  key: ListKey,
  names: readonly string[],
  stays: Stays,
): Pick<AddedNames, 'steps' | 'checks'> {
  const {workbook} = book;
  const settings = names.length > 0 ? workbook.find('settings') : null;
  if (!settings) return NOBODY;
  const busy = new Set(
    tables.flatMap((template) => {
      const columns = template.columns.filter(
        ({choices}) => choices?.kind === 'setting' && choices.setting === key,
      );
      if (columns.length === 0) return [];
      return book
        .typed(template.key)
        .flatMap(({row, cells}) =>
          columns
            .filter(({key: column}) => stays(template.key, row, column))
            .map(({key: column}) => keyOf(String(cells[column] ?? ''))),
        );
    }),
  );
  const going = new Set(names.map(keyOf).filter((name) => !busy.has(name)));
  const {sheet} = settings;
  const list = listArea(key, workbook);
  const present = readList(workbook, key);
  const indices = present.flatMap((name, index) => (name !== '' && going.has(keyOf(name)) ? [index] : []));
  if (indices.length === 0) return NOBODY;
  const areas = stretches(indices).map(([index, rows]) => ({...list, row: list.row + index, rows}));
  refuseIfLocked(sheet, areas);
  const steps = areas.map((area): Step => {
    const from = area.row - list.row;
    const cells = present.slice(from, from + area.rows).map((name) => [literal(name)]);
    return {
      apply: () => emptied(sheet, area),
      revert: () => rangeOf(sheet, area).setValues(cells),
    };
  });
  return {steps, checks: [listAsRead(settings, {...list, rows: present.length})]};
}
