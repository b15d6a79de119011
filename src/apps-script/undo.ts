/** Takes away what a run made: its sheets, its rows, its additions – only where nobody typed since, unless forced. */
import {keyOf} from '../okr/known';
import type {Place, Reply} from '../rpc/contract';
import {templateOf} from '../templates';
import {cell} from '../templates/a1';
import type {TableKey} from '../templates/template';
import {identity, printOfRow} from './add-draft';
import {clipped, rangeOf, sizeOf} from './areas';
import {dayOf} from './calendar';
import {sameGuardrail} from './draft/records';
import {carryOut, type Step} from './journal';
import {literal} from './literal';
import {printOf} from './print';
import {refuseIfLocked} from './protection';
import {present, repairSheet} from './repair-sheet';
import {type RunRecord, readRun, replaceRun} from './run-record';
import {readRows, type TableRow, tableOf, typedKeys} from './table';
import {
  columnsOf,
  factsByKey,
  type KnownSheet,
  keyOfId,
  planOf,
  readWorkbook,
  type Workbook,
} from './workbook';

type RowRecord = RunRecord['rows'][number];
type Days = (date: Date) => number;

interface FoundRow {
  readonly record: RowRecord;
  readonly row: TableRow;
  readonly isTouched: boolean;
}

/** Where the rows of a run stand now: untouched they are known by their print, else by their name. */
function findRows(records: readonly RowRecord[], known: KnownSheet, days: Days): FoundRow[] {
  const key = known.id as TableKey & keyof typeof identity;
  const rows = readRows(key, known.sheet, known.facts);
  const prints = rows.map(({cells}) => printOfRow(key, cells, days));
  const taken = new Set<number>();
  return records.flatMap((record): FoundRow[] => {
    const named = (index: number) => keyOf(String(rows[index]!.cells[identity[key]])) === keyOf(record.id);
    const free = rows.map((_, index) => index).filter((index) => !taken.has(index) && named(index));
    const same = free.find((index) => prints[index] === record.print);
    const index = same ?? free[0];
    if (index === undefined) return [];
    taken.add(index);
    return [{record, row: rows[index]!, isTouched: same === undefined}];
  });
}

/** Whether somebody typed into a sheet of the run, its recorded rows aside. */
function isTyped(
  known: KnownSheet,
  workbook: Workbook,
  print: string,
  own: readonly FoundRow[],
  days: Days,
): boolean {
  const plan = planOf(known, factsByKey(workbook));
  const skip = new Set(own.map(({row}) => row.row));
  const size = sizeOf(known.sheet);
  const lines = plan.inputs.flatMap((input) => {
    const area = clipped({...input, rows: size.rows}, size);
    if (!area) return [];
    const toEnd = input.row + input.rows - 1 >= plan.rows ? area : clipped(input, size)!;
    return present(known.sheet, toEnd).filter((_, r) => !skip.has(toEnd.row + r));
  });
  return (
    own.some(({isTouched}) => isTouched) ||
    printOf(
      lines.map((line) => line.map(bare)),
      days,
    ) !== print
  );
}

/** `present` marks texts that a cell would misread; a print is of the text itself. */
function bare(value: string | number | boolean | Date): string | number | boolean | Date {
  return typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
}

/** Sheets that something which stays rests on have to stay, too. */
function neededBy(ids: ReadonlySet<string>, going: readonly KnownSheet[]): Map<string, string> {
  const stays = new Set(ids);
  const reasons = new Map<string, string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const {id} of going) {
      if (stays.has(id)) continue;
      const user = [...stays].find((one) => templateOf(keyOfId(one)).needs.some((need) => need === id));
      if (!user) continue;
      stays.add(id);
      reasons.set(id, user);
      grown = true;
    }
  }
  return reasons;
}

/** Empties the typed cells of rows; the computed ones follow by themselves. */
function clearRows(known: KnownSheet, rows: readonly FoundRow[]): Step[] {
  const template = tableOf(known.id as TableKey);
  const columns = columnsOf(template, known.facts);
  const typed = typedKeys(template)
    .map((key) => columns.get(key) ?? 0)
    .filter((column) => column > 0);
  return rows.flatMap(({row: {row}}) => {
    const runs: {from: number; count: number}[] = [];
    for (const column of [...typed].sort((a, b) => a - b)) {
      const last = runs[runs.length - 1];
      if (last && last.from + last.count === column) last.count += 1;
      else runs.push({from: column, count: 1});
    }
    const areas = runs.map(({from, count}) => ({row, column: from, rows: 1, columns: count}));
    refuseIfLocked(known.sheet, areas);
    return areas.map((area): Step => {
      const before = present(known.sheet, area);
      return {
        apply: () => rangeOf(known.sheet, area).clearContent(),
        revert: () => rangeOf(known.sheet, area).setValues(before),
      };
    });
  });
}

/** Takes the run's objectives out of what older guardrails protect. */
function narrowScopes(known: KnownSheet, scopes: RunRecord['scopes']): Step[] {
  const column = columnsOf(tableOf('guardrails'), known.facts).get('scope') ?? 1;
  return readRows('guardrails', known.sheet, known.facts).flatMap(({row, cells}): Step[] => {
    const own = {name: String(cells.name), rule: String(cells.rule)};
    const added = scopes
      .filter(({guardrail, rule}) => sameGuardrail(own, {name: guardrail, rule}))
      .map((one) => keyOf(one.added));
    const before = String(cells.scope ?? '');
    const ids = before.split(/[,;\s]+/).filter(Boolean);
    const left = ids.filter((id) => !added.includes(keyOf(id)));
    if (added.length === 0 || left.length === ids.length) return [];
    const range = known.sheet.getRange(row, column);
    return [
      {
        apply: () => range.setValue(literal(left.join(', '))),
        revert: () => range.setValue(literal(before)),
      },
    ];
  });
}

/** Sheets that stay and speak of sheets that go are repaired without them first, so that no formula breaks. */
function withoutSheets(workbook: Workbook, going: readonly KnownSheet[]): Step[] {
  const gone = new Set(going.map(({id}) => id));
  const sheets = Object.fromEntries(Object.entries(factsByKey(workbook)).filter(([key]) => !gone.has(key)));
  return [...workbook.known.values()]
    .filter(({id}) => !gone.has(id) && templateOf(keyOfId(id)).reads.some((key) => gone.has(key)))
    .flatMap((known) => [...repairSheet(workbook.spreadsheet, known.sheet, planOf(known, sheets))]);
}

function forgetNames({spreadsheet}: Workbook, going: readonly KnownSheet[]): Step[] {
  const sheets = new Set(going.map(({sheet}) => sheet.getSheetId()));
  return spreadsheet
    .getNamedRanges()
    .map((named) => ({name: named.getName(), range: named.getRange()}))
    .filter(({range}) => sheets.has(range.getSheet().getSheetId()))
    .map(({name, range}) => ({
      apply: () => spreadsheet.removeNamedRange(name),
      revert: () => spreadsheet.setNamedRange(name, range),
    }));
}

const DELETING_TRIES = 3;

/**
 * A deleted sheet cannot be brought back, so deleting comes last and is tried again. Once one is gone the rest is
 * carried on with, and a sheet that would not go is handed back.
 */
function deleteSheets({spreadsheet}: Workbook, going: readonly KnownSheet[]): KnownSheet[] {
  const left: KnownSheet[] = [];
  going.forEach((known, index) => {
    for (let attempt = 1; attempt <= DELETING_TRIES; attempt += 1) {
      try {
        spreadsheet.deleteSheet(known.sheet);
        return;
      } catch (error) {
        if (attempt === DELETING_TRIES && index === left.length) throw error;
      }
    }
    left.push(known);
  });
  return left;
}

const placeOfSheet = ({facts}: KnownSheet, why: string): Place => ({
  sheet: facts.tab,
  cell: 'A1',
  label: why,
});

/** A spreadsheet has one sheet at least. */
function leaveOne({spreadsheet, tabs}: Workbook, going: readonly KnownSheet[]): Step[] {
  if (tabs.length > going.length) return [];
  let made: GoogleAppsScript.Spreadsheet.Sheet | null = null;
  return [
    {
      apply: () => {
        made = spreadsheet.insertSheet();
      },
      revert: () => {
        if (made) spreadsheet.deleteSheet(made);
      },
    },
  ];
}

export function undo(run: string, force: boolean): Reply<'undoRun'> {
  const record = readRun(run);
  if (!record) return {undone: [], kept: []};
  const workbook = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  const days = dayOf(workbook.spreadsheet);
  const {known} = workbook;

  const tables = (['okrs', 'guardrails', 'initiatives'] as const).flatMap((key) => known.get(key) ?? []);
  const rows = new Map(
    tables.map((one) => [
      one.id,
      findRows(
        record.rows.filter(({table}) => table === one.id),
        one,
        days,
      ),
    ]),
  );
  const candidates = record.sheets.flatMap(({id, print}) => {
    const one = known.get(id);
    return one ? [{one, isTyped: isTyped(one, workbook, print, rows.get(id) ?? [], days)}] : [];
  });
  const free = candidates.filter((candidate) => force || !candidate.isTyped).map(({one}) => one);
  const freeIds = new Set(free.map(({id}) => id));
  const staying = new Set([...known.keys()].filter((id) => !freeIds.has(id)));
  const reasons = neededBy(staying, free);
  const going = free.filter(({id}) => !reasons.has(id));
  const goingIds = new Set(going.map(({id}) => id));

  const kept: Place[] = [
    ...candidates
      .filter(({one, isTyped: typed}) => typed && !goingIds.has(one.id) && !reasons.has(one.id))
      .map(({one}) => placeOfSheet(one, `${one.facts.tab}: somebody typed there since`)),
    ...(going.length < free.length
      ? free
          .filter(({id}) => reasons.has(id))
          .map((one) =>
            placeOfSheet(one, `${one.facts.tab}: ${known.get(reasons.get(one.id)!)!.facts.tab} needs it`),
          )
      : []),
  ];
  const steps: Step[] = [];
  const undone: string[] = [];
  const leftRows: RowRecord[] = [];
  for (const table of tables) {
    if (goingIds.has(table.id)) continue;
    const found = rows.get(table.id)!;
    const clearing = found.filter(({isTouched}) => force || !isTouched);
    steps.push(...clearRows(table, clearing));
    undone.push(...clearing.map(({record: one}) => `${table.facts.tab}: ${one.id}`));
    const column = columnsOf(tableOf(table.id as TableKey), table.facts).get(
      identity[table.id as keyof typeof identity],
    );
    for (const {record: one, row} of found.filter((each) => !clearing.includes(each))) {
      leftRows.push(one);
      kept.push({
        sheet: table.facts.tab,
        cell: cell(column ?? 1, row.row),
        label: `${one.id}: changed since`,
      });
    }
  }
  const guardrails = known.get('guardrails');
  if (guardrails && !goingIds.has('guardrails') && record.scopes.length > 0) {
    const narrowing = narrowScopes(guardrails, record.scopes);
    steps.push(...narrowing);
    if (narrowing.length > 0) undone.push(`${guardrails.facts.tab}: what they protect`);
  }
  const left: RunRecord = {
    sheets: record.sheets.filter(({id}) => known.has(id) && !goingIds.has(id)),
    rows: leftRows,
    scopes: [],
  };
  let stubborn: KnownSheet[] = [];
  carryOut(
    [
      ...steps,
      ...withoutSheets(workbook, going),
      ...forgetNames(workbook, going),
      ...leaveOne(workbook, going),
      replaceRun(run, left),
    ],
    () => {
      stubborn = deleteSheets(workbook, going);
    },
  );
  for (const one of stubborn)
    kept.push(placeOfSheet(one, `${one.facts.tab}: Google Sheets would not delete it`));
  const gone = going.filter((one) => !stubborn.includes(one)).map(({facts}) => facts.tab);
  return {undone: [...gone, ...undone], kept};
}
