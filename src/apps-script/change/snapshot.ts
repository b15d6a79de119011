/** A new sheet that shows what another one shows now, and the way back. */
import type {TakeSnapshot} from '../../actions/action';
import {Condition} from '../../rpc/condition';
import type {Place} from '../../rpc/contract';
import type {Value} from '../../templates/snapshot/page-look';
import {snapshotPlan} from '../../templates/snapshot/snapshot-plan';
import type {SheetBook} from '../book/sheet-book';
import {freeTab} from '../book/workbook';
import {literalCell} from '../sheet/literal';
import {makeSheet} from '../sheet/new-sheet';
import {lookAt} from '../sheet/page-look';
import type {SnapshotEffect} from './effects';
import {type Step, unreverted} from './journal';
import {printOf} from './print';

export interface TakingSnapshot {
  readonly steps: readonly Step[];
  readonly place: Place;
  readonly notes: readonly string[];
  readonly effect: SnapshotEffect;
}

/** What a cell is given so that it holds this and nothing else: an error becomes its text. */
function held(value: Value): Value {
  if (typeof value !== 'string') return value;
  return value.startsWith('#') ? `'${value}` : literalCell(value);
}

/** A second one of a day is called so. */
function titleFor(title: string, tabs: readonly string[]): string {
  const taken = new Set(tabs.map((tab) => tab.toLowerCase()));
  const plain = freeTab(title, new Set());
  let name = plain;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${plain} (${n})`;
  return name;
}

/** @throws Condition when there is no such sheet, or when it has no values yet */
export function takeSnapshot(
  {workbook, calendar}: SheetBook,
  {snapshot: tab, title: wanted}: TakeSnapshot,
): TakingSnapshot {
  const {spreadsheet} = workbook;
  const source = spreadsheet.getSheetByName(tab);
  if (!source) throw new Condition(`There is no sheet called ${tab} any more.`, 'Choose another page.');
  const title = titleFor(wanted, workbook.tabs);
  const id = `snapshot:${Utilities.getUuid()}`;
  const dayOf = (date: Date): number => calendar.dayOf(date);
  const {plan, values, notes, waits} = snapshotPlan(lookAt(workbook, source), id, title, dayOf);
  if (waits !== null) {
    throw new Condition(
      `${waits} on ${tab} is still being computed, so its value could not be kept.`,
      'Wait until nothing says Loading… any more, then take the snapshot.',
    );
  }
  const {sheet, birth, filling} = makeSheet(spreadsheet, plan, title, 0);
  const write = (): void => {
    sheet()
      .getRange(1, 1, plan.rows, plan.columns)
      .setValues(values.map((line) => line.map(held)));
  };
  return {
    steps: [...birth, unreverted(write), ...filling],
    place: {sheet: title, cell: 'A1', label: title},
    notes,
    effect: {id, print: printOf(values, dayOf)},
  };
}
