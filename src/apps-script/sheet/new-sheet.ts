import {newGrid} from '../../templates/plan/form-layout';
import type {Block, CellInput, SheetPlan} from '../../templates/sheet-plan';
import {tag} from '../book/tags';
import {type Step, unreverted} from '../change/journal';
import {around, matrixOf, rangeOf} from './areas';
import {insertChart} from './aspects/charts';
import {choosing} from './aspects/choices';
import {colouring} from './aspects/colour-rules';
import {drawing} from './aspects/lines';
import {merging} from './aspects/merges';
import {nameAreas} from './aspects/names';
import {PROTECTING_CALLS, protect} from './aspects/protection';
import {stylingNewSheet} from './aspects/styles';
import {guarded, literalCell} from './literal';
import {sizeCalls, USUAL_HEIGHT} from './size-calls';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that is there by the time its later steps are taken. */
export type SheetHandle = () => Sheet;

/** Asking a new sheet for its size would be a read between writes. */
const {rows: NEW_ROWS, columns: NEW_COLUMNS} = newGrid;

/** Calls that one sheet may cost, whatever its rows; what the rest leaves over is for widths and heights. */
export const MOST_CALLS = 30;

type Call = (sheet: Sheet) => void;

function resizing(plan: SheetPlan): Call[] {
  const calls: Call[] = [];
  if (plan.rows > NEW_ROWS) calls.push((sheet) => sheet.insertRowsAfter(NEW_ROWS, plan.rows - NEW_ROWS));
  if (plan.rows < NEW_ROWS) calls.push((sheet) => sheet.deleteRows(plan.rows + 1, NEW_ROWS - plan.rows));
  if (plan.columns > NEW_COLUMNS)
    calls.push((sheet) => sheet.insertColumnsAfter(NEW_COLUMNS, plan.columns - NEW_COLUMNS));
  if (plan.columns < NEW_COLUMNS)
    calls.push((sheet) => sheet.deleteColumns(plan.columns + 1, NEW_COLUMNS - plan.columns));
  return calls;
}

const AS: Readonly<Record<Block['kind'], (cell: CellInput) => CellInput>> = {
  formula: (cell) => cell,
  seed: guarded,
  words: literalCell,
};

/** All blocks in one matrix. */
function writing(blocks: readonly Block[]): Call[] {
  if (blocks.length === 0) return [];
  const frame = around(blocks.map((block) => block.area));
  const cells = matrixOf<CellInput>(frame, '');
  for (const {area, kind, cells: given} of blocks) {
    given.forEach((line, r) => {
      line.forEach((cell, c) => {
        if (cell === null) return;
        cells[area.row - frame.row + r]![area.column - frame.column + c] = AS[kind](cell);
      });
    });
  }
  return [(sheet) => rangeOf(sheet, frame).setValues(cells)];
}

function laying(plan: SheetPlan): Call[] {
  const calls: Call[] = [];
  const {frozenRows, frozenColumns, tabColour} = plan;
  if (frozenRows > 0) calls.push((sheet) => sheet.setFrozenRows(frozenRows));
  if (frozenColumns > 0) calls.push((sheet) => sheet.setFrozenColumns(frozenColumns));
  if (!plan.gridlines) calls.push((sheet) => sheet.setHiddenGridlines(true));
  if (tabColour) calls.push((sheet) => sheet.setTabColor(tabColour));
  return [...calls, ...drawing(plan.lines)];
}

function noting(notes: SheetPlan['notes']): Call[] {
  if (notes.length === 0) return [];
  const frame = around(notes.map(({row, column}) => ({row, column, rows: 1, columns: 1})));
  const texts = matrixOf(frame, '');
  for (const {row, column, text} of notes) texts[row - frame.row]![column - frame.column] = text;
  return [(sheet) => rangeOf(sheet, frame).setNotes(texts)];
}

/** Groups that stand side by side are one group to Google Sheets, so they are made as one. */
function grouping(groups: SheetPlan['groups']): Call[] {
  const joined: {column: number; columns: number; collapsed: boolean}[] = [];
  for (const {column, columns, collapsed} of [...groups].sort((a, b) => a.column - b.column)) {
    const last = joined[joined.length - 1];
    if (last && last.column + last.columns === column) last.columns += columns;
    else joined.push({column, columns, collapsed});
  }
  return joined.flatMap(({column, columns, collapsed}) => [
    (sheet) => sheet.getRange(1, column, 1, columns).shiftColumnGroupDepth(1),
    ...(collapsed ? [(sheet: Sheet) => sheet.getRange(1, column, 1, columns).collapseGroups()] : []),
  ]);
}

/** Everything but its birth and the names of its areas, one service call each. */
function calls(spreadsheet: Spreadsheet, plan: SheetPlan): Call[] {
  return [
    (sheet) => tag(sheet, plan.id),
    ...writing(plan.blocks),
    ...stylingNewSheet(plan.styles),
    ...laying(plan),
    ...merging(plan.merges),
    ...noting(plan.notes),
    ...choosing(spreadsheet, plan.choices),
    ...colouring(plan.rules),
    ...grouping(plan.groups),
    ...plan.charts.map(
      (chart): Call =>
        (sheet) =>
          insertChart(sheet, chart),
    ),
  ];
}

export interface Making {
  readonly sheet: SheetHandle;
  /** The blank sheet in its size. Every sheet of a change is born before any is filled: formulas and lists of choices
   * speak of each other's sheets, and one that is not there yet would be an error that stays. */
  readonly birth: readonly Step[];
  readonly filling: readonly Step[];
}

/**
 * Makes the sheet of a plan. Only the first step has a way back, because it takes the others with it.
 * @param title what the tab will be called; nobody else's tab is called so.
 */
export function makeSheet(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  title: string,
  position: number,
): Making {
  let made: Sheet | null = null;
  const sheet: SheetHandle = () => {
    if (!made) throw new Error(`${title} is not made yet`);
    return made;
  };
  const birth: Step = {
    apply: () => {
      made = spreadsheet.insertSheet(title, position);
    },
    revert: () => {
      // A call that failed may have made the sheet all the same.
      const there = made ?? spreadsheet.getSheetByName(title);
      if (there) spreadsheet.deleteSheet(there);
      made = null;
    },
  };
  const naming = nameAreas(spreadsheet, plan, sheet);
  const most = calls(spreadsheet, plan);
  const sizing = resizing(plan);
  const left = MOST_CALLS - 1 - PROTECTING_CALLS - naming.length - sizing.length - most.length;
  // Lower than a line of text: only force keeps such a row from growing again.
  const thin = plan.heights.filter(({height}) => height < USUAL_HEIGHT);
  const {widths, heights} = sizeCalls(
    {widths: plan.widths, heights: plan.heights.filter((one) => !thin.includes(one))},
    Math.max(0, left - thin.length),
  );
  const sizes = [
    ...widths.map(
      ({from, count, size}): Call =>
        (one) =>
          one.setColumnWidths(from, count, size),
    ),
    ...heights.map(
      ({from, count, size}): Call =>
        (one) =>
          one.setRowHeights(from, count, size),
    ),
    ...thin.map(
      ({row, rows, height}): Call =>
        (one) =>
          one.setRowHeightsForced(row, rows, height),
    ),
  ];
  const rest = [...sizes, ...most, (one: Sheet) => protect(one, plan)];
  const taken = (call: Call): Step => unreverted(() => call(sheet()));
  return {sheet, birth: [birth, ...sizing.map(taken)], filling: [...naming, ...rest.map(taken)]};
}
