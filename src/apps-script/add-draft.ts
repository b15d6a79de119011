/** Objectives with everything that hangs on them, from the sidebar into the sheets, in one change. */
import {keyOf} from '../okr/known';
import type {Draft} from '../okr/writing/document/draft';
import type {Place, Run} from '../rpc/contract';
import {cell} from '../templates/a1';
import type {CellInput} from '../templates/sheet-plan';
import type {TableKey} from '../templates/template';
import {printOfSeeds} from './build';
import {type BuiltSheet, construct, placeOf, type Wanted} from './construct';
import {cycleStart} from './draft/cycle-start';
import {
  guardrailRecord,
  guardrailsOf,
  initiativeRecords,
  nextObjective,
  numbered,
  type ScopedGuardrail,
  sameGuardrail,
} from './draft/records';
import {carryOut, type Step} from './journal';
import {literal} from './literal';
import type {SheetHandle} from './new-sheet';
import {addOwners, ownersOf} from './owners';
import {printOf} from './print';
import {refuseIfLocked} from './protection';
import {type RunRecord, rememberRun} from './run-record';
import {defaultAnswers} from './settings-defaults';
import {show} from './show';
import {appendRows, readRows, type TableRow, tableOf, typedKeys} from './table';
import {columnsOf, readWorkbook, type Workbook} from './workbook';

type SheetRecord = Readonly<Record<string, CellInput>>;

interface Target {
  readonly key: TableKey;
  readonly tab: string;
  readonly sheet: SheetHandle;
  readonly facts: BuiltSheet['facts'];
  readonly isNew: boolean;
  readonly rows: readonly TableRow[];
}

/** The column by which people know a row of a table. */
export const identity: Readonly<Record<'okrs' | 'guardrails' | 'initiatives', string>> = {
  okrs: 'id',
  guardrails: 'name',
  initiatives: 'initiative',
};

export function printOfRow(
  key: TableKey,
  record: SheetRecord | TableRow['cells'],
  dayOf?: (date: Date) => number,
): string {
  return printOf([typedKeys(tableOf(key)).map((column) => record[column] ?? '')], dayOf);
}

function targetOf(workbook: Workbook, made: readonly BuiltSheet[], key: TableKey): Target {
  const built = made.find(({id}) => id === key);
  if (built) return {key, tab: built.tab, sheet: built.sheet, facts: built.facts, isNew: true, rows: []};
  const {sheet, facts} = workbook.known.get(key)!;
  return {key, tab: facts.tab, sheet: () => sheet, facts, isNew: false, rows: readRows(key, sheet, facts)};
}

interface Added {
  readonly steps: readonly Step[];
  readonly places: readonly Place[];
  readonly rows: RunRecord['rows'];
}

function add(target: Target, key: keyof typeof identity, records: readonly SheetRecord[]): Added {
  const {row, steps} = appendRows(key, target, records, target.rows);
  const column = columnsOf(tableOf(key), target.facts).get(identity[key]) ?? 1;
  const places = records.map((record, index) => ({
    sheet: target.tab,
    cell: cell(column, row + index),
    label: String(record[identity[key]]),
  }));
  const rows = records.map((record) => ({
    table: key,
    id: String(record[identity[key]]),
    print: printOfRow(key, record),
  }));
  return {steps, places, rows};
}

const idsIn = (scope: string): string[] => scope.split(/[,;\s]+/).filter(Boolean);

/** A guardrail that stands there already protects the new objectives too, instead of standing there twice. */
function widenScope(target: Target, row: TableRow, {name, rule, ids}: ScopedGuardrail) {
  const present = String(row.cells.scope ?? '').trim();
  const known = idsIn(present).map(keyOf);
  const lacking = known.includes('all') ? [] : ids.filter((id) => !known.includes(keyOf(id)));
  const column = columnsOf(tableOf('guardrails'), target.facts).get('scope') ?? 1;
  const place: Place = {sheet: target.tab, cell: cell(column, row.row), label: name};
  if (lacking.length === 0) return {steps: [], place, scopes: []};
  const range = target.sheet().getRange(row.row, column);
  refuseIfLocked(target.sheet(), [{row: row.row, column, rows: 1, columns: 1}]);
  const wider = [...idsIn(present), ...lacking].join(', ');
  const step: Step = {
    apply: () => range.setValue(wider),
    revert: () => range.setValue(literal(present)),
  };
  return {steps: [step], place, scopes: lacking.map((added) => ({guardrail: name, rule, added}))};
}

function addGuardrails(target: Target, guardrails: readonly ScopedGuardrail[]) {
  const standing = guardrails.map((guardrail) => ({
    guardrail,
    row: target.rows.find(({cells}) =>
      sameGuardrail(guardrail, {name: String(cells.name), rule: String(cells.rule)}),
    ),
  }));
  const added = add(
    target,
    'guardrails',
    standing.filter(({row}) => !row).map(({guardrail}) => guardrailRecord(guardrail)),
  );
  const widened = standing.flatMap(({guardrail, row}) => (row ? [widenScope(target, row, guardrail)] : []));
  return {
    ...added,
    steps: [...added.steps, ...widened.flatMap(({steps}) => steps)],
    widened: widened.map(({place}) => place),
    scopes: widened.flatMap(({scopes}) => scopes),
  };
}

/** Words that stand on the sheet already: added again all the same, because it may be meant. */
function repeated(target: Target, draft: Draft): string[] {
  const column = columnsOf(tableOf('okrs'), target.facts).get('text') ?? 1;
  return draft.objectives.flatMap(({text}) => {
    const row = target.rows.find(({cells}) => keyOf(String(cells.text)) === keyOf(text));
    return row
      ? [
          `“${text.trim()}” stands on ${target.tab} already, in ${cell(column, row.row)}; it was added once more.`,
        ]
      : [];
  });
}

/** Rows that are added although their time was over before the cycle began. */
function early(rows: readonly SheetRecord[], start: number | null): string[] {
  const ids = rows
    .filter(({due}) => typeof due === 'number' && start !== null && due <= start)
    .map(({id}) => id);
  if (ids.length === 0) return [];
  const [are, have] = ids.length === 1 ? ['is', 'has'] : ['are', 'have'];
  return [
    `${ids.join(', ')} ${are} due before the cycle begins, so ${ids.length === 1 ? 'it' : 'they'} ${have} no pace.`,
  ];
}

const wanted = (key: TableKey): Wanted => ({key, id: key, answers: {}, repair: false});

export function addDraft(draft: Draft, run: string): Run {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = readWorkbook(spreadsheet);
  const owners = ownersOf(draft);
  const defaults = defaultAnswers(spreadsheet);
  const {steps, made, repaired, notes} = construct(
    workbook,
    [wanted('okrs'), wanted('initiatives')],
    (key) => (key === 'settings' ? {...defaults(key), owners: owners.join('\n')} : defaults(key)),
  );
  const target = (key: TableKey) => targetOf(workbook, made, key);
  const okrs = target('okrs');
  const objectives = numbered(draft, nextObjective(okrs.rows.map(({cells}) => String(cells.id))));
  const rows = add(
    okrs,
    'okrs',
    objectives.flatMap(({records}) => records),
  );
  const guardrails = addGuardrails(target('guardrails'), guardrailsOf(objectives));
  const initiatives = add(target('initiatives'), 'initiatives', initiativeRecords(objectives));
  const newOwners = addOwners(workbook, owners);
  const said = [
    ...repeated(okrs, draft),
    ...early(
      objectives.flatMap(({records}) => records),
      cycleStart(workbook),
    ),
    ...newOwners.notes,
  ];
  carryOut([
    ...steps,
    ...rows.steps,
    ...guardrails.steps,
    ...initiatives.steps,
    ...newOwners.steps,
    rememberRun(run, {
      sheets: made.map(({id, plan}) => ({id, print: printOfSeeds(plan)})),
      rows: [...rows.rows, ...guardrails.rows, ...initiatives.rows],
      scopes: guardrails.scopes,
      owners: newOwners.names,
    }),
  ]);
  const first = rows.places[0];
  if (first) show({activate: () => okrs.sheet().getRange(first.cell).activate()});
  return {
    id: run,
    made: [...rows.places, ...guardrails.places, ...initiatives.places, ...made.map(placeOf)],
    repaired: [...guardrails.widened, ...repaired.map(placeOf)],
    notes: [...notes, ...said],
  };
}
