/** Takes away what a run made: its sheets, its rows, its additions – only where nobody typed since, unless forced. */
import {keyOf} from '../../okr/known';
import type {Place} from '../../rpc/contract';
import {cell} from '../../templates/formula/a1';
import type {TableKey} from '../../templates/rows';
import {tables} from '../../templates/sheets/tables';
import type {SheetBook} from '../book/sheet-book';
import {type KnownSheet, tableOf} from '../book/workbook';
import {clearRows} from './clear-rows';
import {putBack} from './cleared-rows';
import {type AddedRow, type Effects, type HowToUndo, NO_EFFECTS} from './effects';
import {type Check, rowsAsRead} from './footing';
import type {Step} from './journal';
import {removeNames, type Stays} from './list-names';
import {setCells} from './set-cells';
import {undoFormulas} from './set-formula';
import {undoFrozen} from './undo-frozen';
import {type FoundRow, findRows, nameOf, undoCells} from './undo-rows';
import {forgetNames, type Going, isTyped, leaveOne, neededBy, untagged, withoutSheets} from './undo-sheets';
import {undoSnapshots} from './undo-snapshots';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TakingBack {
  readonly steps: readonly Step[];
  readonly checks: readonly Check[];
  /** Sheets that are to be deleted once the steps are taken, which cannot be put back; those without a tag last. */
  readonly going: readonly Going[];
  readonly untagged: readonly Sheet[];
  /** What is taken back besides sheets, and how many rows of which tab. */
  readonly undone: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  /** What stays, because somebody changed it since, or because such a thing rests on it. */
  readonly kept: readonly Place[];
  /** Sheets of the run that stay. */
  readonly staying: readonly KnownSheet[];
  readonly left: Effects;
}

export const placeOfSheet = ({facts}: Going, why: string): Place => ({
  sheet: facts.tab,
  cell: 'A1',
  label: why,
});

interface Sheets {
  readonly going: readonly KnownSheet[];
  readonly kept: readonly Place[];
}

/** Which of the run's sheets may go: those that nobody typed into and nothing that stays rests on. */
function sheetsOf(
  book: SheetBook,
  effects: Effects,
  rows: ReadonlyMap<TableKey, readonly FoundRow[]>,
  {force, isHalf}: HowToUndo,
): Sheets {
  const {known} = book.workbook;
  const candidates = effects.sheets.flatMap(({id, print}) => {
    const one = known.get(id);
    const own = rows.get(id as TableKey) ?? [];
    return one ? [{one, isTyped: isTyped(book, one, print, own, isHalf)}] : [];
  });
  const free = candidates.filter((candidate) => force || !candidate.isTyped).map(({one}) => one);
  const freeIds = new Set(free.map(({id}) => id));
  const staying = new Set([...known.keys()].filter((id) => !freeIds.has(id)));
  const reasons = neededBy(staying, free);
  const going = free.filter(({id}) => !reasons.has(id));
  const typed = candidates
    .filter(({one, isTyped: isSo}) => isSo && !going.includes(one))
    // Where rows are what was changed, the rows are named by themselves.
    .filter(({one}) => !rows.get(one.id as TableKey)?.some(({isTouched}) => isTouched));
  return {
    going,
    kept: [
      ...typed.map(({one}) => placeOfSheet(one, `${one.facts.tab}: somebody typed there since`)),
      ...free
        .filter(({id}) => reasons.has(id))
        .map((one) =>
          placeOfSheet(one, `${one.facts.tab}: ${known.get(reasons.get(one.id)!)!.facts.tab} needs it`),
        ),
    ],
  };
}

interface Rows {
  readonly clearing: readonly FoundRow[];
  readonly staying: readonly {readonly found: FoundRow; readonly why: string}[];
}

/** Rows that somebody changed stay, and so do those that such a row belongs to. */
function partRows(table: TableKey, found: readonly FoundRow[], force: boolean): Rows {
  const {parentOf} = tableOf(table);
  const touched = new Set(force ? [] : found.filter(({isTouched}) => isTouched));
  const parents = new Set([...touched].map(({row}) => keyOf(parentOf?.(nameOf(table, row)) ?? '')));
  const isStaying = (one: FoundRow): boolean =>
    touched.has(one) || parents.has(keyOf(nameOf(table, one.row)));
  return {
    clearing: found.filter((one) => !isStaying(one)),
    staying: found
      .filter(isStaying)
      .map((one) => ({found: one, why: touched.has(one) ? 'changed since' : 'its key results stay'})),
  };
}

/**
 * What taking back these effects comes to. Everything is read, nothing is written.
 * @param tabs of a run that was stopped: the tabs that it may have made and not tagged yet, by the ids of their plans
 */
export function takingBack(
  book: SheetBook,
  effects: Effects,
  how: HowToUndo,
  tabs: Readonly<Record<string, string>> = {},
): TakingBack {
  const {workbook} = book;
  const {force, isHalf} = how;
  // In the order in which the run wrote, so that what is told follows it.
  const order = [...effects.rows.map(({table}) => table), ...tables.map(({key}) => key)];
  const there = [...new Set(order)].flatMap((key) => {
    const known = workbook.known.get(key);
    return known ? [{key, known}] : [];
  });
  const rows = new Map(
    there.map(({key}) => {
      const own = effects.rows.filter(({table}) => table === key);
      return [key, own.flatMap((one) => findRows(book, key, one, isHalf))] as const;
    }),
  );
  const ours = sheetsOf(book, effects, rows, how);
  const snapshots = undoSnapshots(book, effects.snapshots, how);
  const going: readonly Going[] = [...ours.going, ...snapshots.going];
  const goingIds = new Set(going.map(({id}) => id));
  const kept: Place[] = [...ours.kept, ...snapshots.kept];
  const undone: string[] = [];
  const restored: string[] = [];
  const steps: Step[] = [];
  const checks: Check[] = [];
  const cleared = new Map<string, ReadonlySet<number>>();
  /** Cells that get another value, by table, row and column. */
  const givenBack = new Set<string>();
  const counts = new Map<string, number>();
  const left = {
    ...NO_EFFECTS,
    rows: [] as Effects['rows'][number][],
    cells: [] as Effects['cells'][number][],
  };
  for (const {key, known} of there) {
    if (goingIds.has(key)) continue;
    const {clearing, staying} = partRows(key, rows.get(key) ?? [], force);
    const numbers = new Set(clearing.map(({row}) => row.row));
    cleared.set(key, numbers);
    const {tab, located} = known.facts;
    const raw = clearing.map(({row}) => row);
    steps.push(...clearRows(known, tableOf(key), raw));
    if (raw.length > 0) counts.set(tab, raw.length);
    undone.push(...raw.map((row) => `${tab}: ${nameOf(key, row)}`));
    kept.push(
      ...staying.map(({found: {row}, why}) => ({
        sheet: tab,
        cell: cell(located.get(tableOf(key).identity) ?? 1, row.row),
        label: `${nameOf(key, row)}: ${why}`,
      })),
    );
    const stays = new Set<AddedRow>(staying.map(({found}) => found.added));
    for (const one of effects.rows.filter(({table}) => table === key)) {
      const added = one.added.filter((row) => stays.has(row));
      if (added.length > 0) left.rows.push({...one, added});
    }
    const touching = [...numbers];
    const emptied = effects.cleared.filter(({table}) => table === key).flatMap((one) => one.rows);
    if (emptied.length > 0) {
      const back = putBack(book, known, emptied, numbers, how);
      steps.push(...back.steps);
      touching.push(...back.rows);
      restored.push(...back.names.map((name) => `${tab}: ${name}, put back`));
    }
    if ([...effects.items, ...effects.cells].some(({table}) => table === key)) {
      const undoing = undoCells(book, known, effects, numbers, how);
      for (const {row, column} of undoing.givenBack) givenBack.add(`${key} ${row} ${column}`);
      steps.push(...setCells(known.sheet, undoing.cells));
      touching.push(...undoing.cells.map(({row}) => row));
      undone.push(...undoing.undone);
      kept.push(...undoing.kept.map((one) => ({sheet: tab, ...one})));
      left.cells.push(...undoing.left.cells);
    }
    if (touching.length > 0) {
      touching.sort((one, other) => one - other);
      checks.push(rowsAsRead(known, tableOf(key), {from: touching[0]!, to: touching[touching.length - 1]!}));
    }
  }
  const formulas = undoFormulas(
    workbook.spreadsheet,
    (date) => book.calendar.dayOf(date),
    effects.formulas,
    how,
  );
  const frozen = undoFrozen(book, effects.frozen, how);
  for (const undoing of [formulas, frozen]) {
    steps.push(...undoing.steps);
    undone.push(...undoing.undone);
    kept.push(...undoing.kept);
  }
  if (!goingIds.has('settings')) {
    const stays: Stays = (table, row, column) =>
      !goingIds.has(table) && !cleared.get(table)?.has(row) && !givenBack.has(`${table} ${row} ${column}`);
    for (const {list, names} of effects.lists) {
      const removing = removeNames(book, list, names, stays);
      steps.push(...removing.steps);
      checks.push(...removing.checks);
    }
  }
  const bare = untagged(workbook, tabs);
  const missing = Object.keys(tabs).filter((id) => !workbook.known.has(id));
  const allGoing = [...going.map(({sheet}) => sheet), ...bare];
  return {
    steps: [
      ...steps,
      ...withoutSheets(workbook, new Set([...goingIds, ...missing])),
      ...forgetNames(workbook, going),
      ...leaveOne(workbook, allGoing),
    ],
    checks,
    going,
    untagged: bare,
    undone: [...undone, ...restored],
    rows: counts,
    kept,
    staying: effects.sheets.flatMap(({id}) => (goingIds.has(id) ? [] : (workbook.known.get(id) ?? []))),
    left: {
      ...left,
      formulas: formulas.left,
      sheets: effects.sheets.filter(({id}) => workbook.known.has(id) && !goingIds.has(id)),
      lists: effects.lists,
      snapshots: snapshots.left,
      frozen: frozen.left,
    },
  };
}
