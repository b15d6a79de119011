/** Takes away what a run made: its sheets, its rows, its additions – only where nobody typed since, unless forced. */
import {keyOf} from '../../okr/known';
import type {Place, Reply} from '../../rpc/contract';
import {cell} from '../../templates/formula/a1';
import type {TableKey} from '../../templates/rows';
import {tables} from '../../templates/sheets/tables';
import type {SheetBook} from '../book/sheet-book';
import {homeKey} from '../book/tags';
import {type KnownSheet, tableOf} from '../book/workbook';
import {clearRows} from './clear-rows';
import {type Effects, NO_EFFECTS} from './effects';
import {carryOut, type Step} from './journal';
import {removeNames} from './list-names';
import {readRun, replaceRun} from './run-record';
import {setCells} from './set-cells';
import {undoFormulas} from './set-formula';
import {type FoundRow, findRows, nameOf, undoCells} from './undo-rows';
import {deleteSheets, forgetNames, isTyped, leaveOne, neededBy, withoutSheets} from './undo-sheets';

const placeOfSheet = ({facts}: KnownSheet, why: string): Place => ({
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
  force: boolean,
): Sheets {
  const {known} = book.workbook;
  const candidates = effects.sheets.flatMap(({id, print}) => {
    const one = known.get(id);
    return one ? [{one, isTyped: isTyped(book, one, print, rows.get(id as TableKey) ?? [])}] : [];
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
  const touched = force ? [] : found.filter(({isTouched}) => isTouched);
  const parents = new Set(touched.map(({row}) => keyOf(parentOf?.(nameOf(table, row)) ?? '')));
  const isParent = ({row}: FoundRow): boolean => parents.has(keyOf(nameOf(table, row)));
  const clearing = found.filter((one) => !touched.includes(one) && !isParent(one));
  const staying = found
    .filter((one) => !clearing.includes(one))
    .map((one) => ({found: one, why: touched.includes(one) ? 'changed since' : 'its key results stay'}));
  return {clearing, staying};
}

export function undo(book: SheetBook, run: string, force: boolean): Reply<'undoRun'> {
  const effects = readRun(run);
  if (!effects) return {undone: [], kept: []};
  const {workbook} = book;
  // In the order in which the run wrote, so that what is told follows it.
  const order = [...effects.rows.map(({table}) => table), ...tables.map(({key}) => key)];
  const there = [...new Set(order)].flatMap((key) => {
    const known = workbook.known.get(key);
    return known ? [{key, known}] : [];
  });
  const rows = new Map(
    there.map(({key}) => {
      const added = effects.rows.filter(({table}) => table === key).flatMap((one) => one.added);
      return [key, added.length > 0 ? findRows(book, key, added) : []] as const;
    }),
  );
  const {going, kept: keptSheets} = sheetsOf(book, effects, rows, force);
  const goingIds = new Set(going.map(({id}) => id));
  const kept: Place[] = [...keptSheets];
  const undone: string[] = [];
  const steps: Step[] = [];
  const cleared = new Map<string, ReadonlySet<number>>();
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
    steps.push(
      ...clearRows(
        known,
        tableOf(key),
        clearing.map(({row}) => row),
      ),
    );
    undone.push(...clearing.map(({row}) => `${tab}: ${nameOf(key, row)}`));
    kept.push(
      ...staying.map(({found: {row}, why}) => ({
        sheet: tab,
        cell: cell(located.get(tableOf(key).identity) ?? 1, row.row),
        label: `${nameOf(key, row)}: ${why}`,
      })),
    );
    if (staying.length > 0) left.rows.push({table: key, added: staying.map(({found}) => found.added)});
    const changed = [...effects.items, ...effects.cells].some(({table}) => table === key);
    if (!changed) continue;
    const undoing = undoCells(book, known, effects, numbers, force);
    steps.push(...setCells(known.sheet, undoing.cells));
    undone.push(...undoing.undone);
    kept.push(...undoing.kept.map((one) => ({sheet: tab, ...one})));
    left.cells.push(...undoing.left.cells);
  }
  const formulas = undoFormulas(
    workbook.spreadsheet,
    (date) => book.calendar.dayOf(date),
    effects.formulas,
    force,
  );
  steps.push(...formulas.steps);
  undone.push(...formulas.undone);
  kept.push(...formulas.kept);
  if (!goingIds.has('settings')) {
    const stays = (table: string, row: number): boolean =>
      !goingIds.has(table) && !cleared.get(table)?.has(row);
    for (const {list, names} of effects.lists) steps.push(...removeNames(book, list, names, stays));
  }
  // Read while they are there.
  const tabs = new Map(going.map((one) => [one, one.facts.tab]));
  let stubborn: readonly KnownSheet[] = [];
  carryOut(
    [
      ...steps,
      ...withoutSheets(workbook, going),
      ...forgetNames(workbook, going),
      ...leaveOne(workbook, going),
      replaceRun(
        run,
        {
          ...left,
          formulas: formulas.left,
          sheets: effects.sheets.filter(({id}) => workbook.known.has(id) && !goingIds.has(id)),
          lists: effects.lists,
        },
        going.map(({id}) => homeKey(id)),
      ),
    ],
    () => {
      stubborn = deleteSheets(workbook, going);
    },
  );
  kept.push(
    ...stubborn.map((one) => placeOfSheet(one, `${one.facts.tab}: Google Sheets would not delete it`)),
  );
  const gone = going.filter((one) => !stubborn.includes(one)).map((one) => tabs.get(one)!);
  return {undone: [...gone, ...undone], kept};
}
