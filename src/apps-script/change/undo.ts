/** Takes away what a run made: its sheets, its rows, its additions – only where nobody typed since, unless forced. */
import {keyOf} from '../../okr/known';
import {parentId} from '../../okr/okr-tree';
import type {Place, Reply} from '../../rpc/contract';
import {cell} from '../../templates/formula/a1';
import type {TableKey} from '../../templates/template';
import {identity} from '../add-draft';
import {dayOf} from '../book/calendar';
import {columnsOf, type KnownSheet, readWorkbook} from '../book/workbook';
import {removeOwners} from '../owners';
import {tableOf} from './append';
import {carryOut, type Step} from './journal';
import {type RunRecord, readRun, replaceRun} from './run-record';
import {clearRows, findRows, narrowScopes, type RowRecord} from './undo-rows';
import {deleteSheets, forgetNames, isTyped, leaveOne, neededBy, withoutSheets} from './undo-sheets';

const placeOfSheet = ({facts}: KnownSheet, why: string): Place => ({
  sheet: facts.tab,
  cell: 'A1',
  label: why,
});

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
      .filter(({one, isTyped: typed}) => typed && !goingIds.has(one.id))
      // Where rows are what was changed, the rows are named below.
      .filter(({one}) => !rows.get(one.id)?.some(({isTouched}) => isTouched))
      .map(({one}) => placeOfSheet(one, `${one.facts.tab}: somebody typed there since`)),
    ...free
      .filter(({id}) => reasons.has(id))
      .map((one) => {
        const user = known.get(reasons.get(one.id)!)!;
        return placeOfSheet(one, `${one.facts.tab}: ${user.facts.tab} needs it`);
      }),
  ];
  const steps: Step[] = [];
  const undone: string[] = [];
  const leftRows: RowRecord[] = [];
  const cleared = new Map<string, Set<number>>();
  for (const table of tables) {
    if (goingIds.has(table.id)) continue;
    const found = rows.get(table.id)!;
    const touched = force ? [] : found.filter(({isTouched}) => isTouched);
    // An objective stays with a key result that stays.
    const parents = new Set(touched.map(({record: one}) => keyOf(parentId(one.id) ?? '')));
    const clearing = found.filter((one) => !touched.includes(one) && !parents.has(keyOf(one.record.id)));
    steps.push(...clearRows(table, clearing));
    cleared.set(table.id, new Set(clearing.map(({row: {row}}) => row)));
    undone.push(...clearing.map(({record: one}) => `${table.facts.tab}: ${one.id}`));
    const column = columnsOf(tableOf(table.id as TableKey), table.facts).get(
      identity[table.id as keyof typeof identity],
    );
    for (const one of found.filter((each) => !clearing.includes(each))) {
      const why = touched.includes(one) ? 'changed since' : 'its key results stay';
      leftRows.push(one.record);
      kept.push({
        sheet: table.facts.tab,
        cell: cell(column ?? 1, one.row.row),
        label: `${one.record.id}: ${why}`,
      });
    }
  }
  const guardrails = known.get('guardrails');
  if (guardrails && !goingIds.has('guardrails') && record.scopes.length > 0) {
    const narrowing = narrowScopes(guardrails, record.scopes);
    steps.push(...narrowing);
    if (narrowing.length > 0) undone.push(`${guardrails.facts.tab}: what they protect`);
  }
  if (!goingIds.has('settings')) {
    steps.push(
      ...removeOwners(
        workbook,
        record.owners,
        (table, row) => !goingIds.has(table) && !cleared.get(table)?.has(row),
      ),
    );
  }
  const left: RunRecord = {
    sheets: record.sheets.filter(({id}) => known.has(id) && !goingIds.has(id)),
    rows: leftRows,
    scopes: [],
    owners: record.owners,
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
