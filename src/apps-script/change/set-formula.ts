/** A formula or a value in a cell of any sheet, and the way back to what the cell held. */
import type {CellPlace} from '../../actions/book';
import {isDate} from '../../okr/cell';
import {cellsOf} from '../../okr/formula/cells-of';
import {cell} from '../../templates/formula/a1';
import {stretches} from '../../templates/plan/stretches';
import type {Area} from '../../templates/sheet-plan';
import {sheetCalled} from '../book/standing';
import {around, rangeOf} from '../sheet/areas';
import {present} from '../sheet/aspects/cells';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {literalCell} from '../sheet/literal';
import type {FormulaEffect, Held, HowToUndo} from './effects';
import type {Check} from './footing';
import {Moved, type Step} from './journal';
import {printOf} from './print';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Google Sheets writes the quotes around a tab's name as it likes. */
const printOfFormula = (formula: string): string => printOf([[formula.replace(/'/g, '')]]);

const areaOf = (cell: string): Area => {
  const {row, column} = cellsOf(cell)!;
  return {row, column, rows: 1, columns: 1};
};

/** A print of a cell as it was given and as it is read: a date is its day. */
function printOfHeld(held: Held, dayOf: (date: Date) => number): string {
  if (typeof held === 'object') return printOf([[new Date(held.time)]], dayOf);
  return typeof held === 'string' ? printOfFormula(held) : printOf([[held]]);
}

function heldIn(sheet: Sheet, area: Area): Held {
  const value = present(sheet, area)[0]![0]!;
  return isDate(value) ? {time: value.getTime()} : value;
}

const isHeld = (one: Held, other: Held): boolean => JSON.stringify(one) === JSON.stringify(other);

const isFormula = (held: Held): boolean => typeof held === 'string' && held.startsWith('=');

/** A text that a cell would misread is held with the mark of a text in front. */
const isSame = (value: unknown, held: Held): boolean =>
  isDate(value)
    ? typeof held === 'object' && value.getTime() === held.time
    : held === value || held === `'${String(value)}`;

/**
 * Gives the cell what it held. What a formula elsewhere had put there comes back by itself once the cell is free, and
 * must not be typed: as a value it would stand in that formula's way for ever.
 */
function giveBack(sheet: Sheet, area: Area, held: Held): void {
  const range = rangeOf(sheet, area);
  if (held !== '' && !isFormula(held)) {
    range.setValue('');
    SpreadsheetApp.flush();
    if (isSame(range.getValue(), held)) return;
  }
  range.setValue(typeof held === 'object' ? new Date(held.time) : held);
}

export interface SettingFormula {
  readonly sheet: Sheet;
  readonly step: Step;
  readonly check: Check;
  readonly effect: FormulaEffect;
}

function setting(sheet: Sheet, cell: string, print: string, write: (range: Range) => void): SettingFormula {
  const area = areaOf(cell);
  refuseIfLocked(sheet, [area]);
  const before = heldIn(sheet, area);
  return {
    sheet,
    step: {
      apply: () => write(rangeOf(sheet, area)),
      revert: () => giveBack(sheet, area, before),
    },
    check: () => {
      if (!isHeld(heldIn(sheet, area), before)) throw new Moved(sheet.getName());
    },
    effect: {sheet: sheet.getSheetId(), cell, before, print},
  };
}

/** @throws Condition when the sheet is gone or the cell locked */
export function setFormula(
  spreadsheet: Spreadsheet,
  formula: string,
  {sheet, cell}: CellPlace,
): SettingFormula {
  const write = (range: Range) => range.setFormula(formula);
  return setting(sheetCalled(spreadsheet, sheet), cell, printOfFormula(formula), write);
}

/**
 * A text stays that text, whatever it looks like.
 * @throws Condition when the cell is locked
 */
export function setValue(sheet: Sheet, cell: string, value: string | number): SettingFormula {
  const content = literalCell(value);
  return setting(sheet, cell, printOf([[value]]), (range) => range.setValue(content));
}

export interface SettingValues {
  readonly steps: readonly Step[];
  /** The cells around all of them. */
  readonly frame: Area;
  readonly effects: readonly FormulaEffect[];
}

/** The same for some cells of one column, which are read together and written a stretch at a time. */
export function setValues(
  sheet: Sheet,
  column: number,
  values: ReadonlyMap<number, string | number>,
  findsLocks: boolean,
): SettingValues {
  const areas = stretches([...values.keys()]).map(([row, rows]) => ({row, column, rows, columns: 1}));
  const frame = around(areas);
  if (findsLocks) refuseIfLocked(sheet, areas);
  const before = present(sheet, frame).map(
    ([value = '']): Held => (isDate(value) ? {time: value.getTime()} : value),
  );
  const beforeAt = (row: number): Held => before[row - frame.row] ?? '';
  const id = sheet.getSheetId();
  return {
    frame,
    steps: areas.map(({row, rows, ...rest}) => ({
      apply: () =>
        rangeOf(sheet, {row, rows, ...rest}).setValues(
          Array.from({length: rows}, (_, at) => [literalCell(values.get(row + at) ?? '')]),
        ),
      revert: () => {
        for (let at = row; at < row + rows; at += 1)
          giveBack(sheet, {row: at, column, rows: 1, columns: 1}, beforeAt(at));
      },
      refuse: findsLocks ? undefined : () => refuseIfLocked(sheet, [{row, rows, ...rest}]),
    })),
    effects: [...values].map(([row, value]) => ({
      sheet: id,
      cell: cell(column, row),
      before: beforeAt(row),
      print: printOf([[value]]),
    })),
  };
}

export interface FormulaUndoing {
  readonly steps: readonly Step[];
  readonly undone: readonly string[];
  readonly kept: readonly {readonly sheet: string; readonly cell: string; readonly label: string}[];
  readonly left: readonly FormulaEffect[];
}

/** Cells whose formula somebody changed since are left, unless that is forced. */
export function undoFormulas(
  spreadsheet: Spreadsheet,
  dayOf: (date: Date) => number,
  formulas: readonly FormulaEffect[],
  {force, isHalf}: HowToUndo,
): FormulaUndoing {
  const steps: Step[] = [];
  const undone: string[] = [];
  const kept: FormulaUndoing['kept'][number][] = [];
  const left: FormulaEffect[] = [];
  for (const effect of formulas) {
    const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === effect.sheet);
    // With its sheet the formula is gone.
    if (!sheet) continue;
    const area = areaOf(effect.cell);
    const now = heldIn(sheet, area);
    const tab = sheet.getName();
    // A stopped run had not written it yet, or had blanked the cell to see what comes back by itself.
    if (isHalf && isHeld(now, effect.before)) continue;
    const isOurs = printOfHeld(now, dayOf) === effect.print || (isHalf && now === '');
    if (!force && !isOurs) {
      kept.push({sheet: tab, cell: effect.cell, label: `${effect.cell}: changed since`});
      left.push(effect);
      continue;
    }
    refuseIfLocked(sheet, [area]);
    undone.push(`${tab}: ${effect.cell}`);
    steps.push({
      apply: () => giveBack(sheet, area, effect.before),
      revert: () => giveBack(sheet, area, now),
    });
  }
  return {steps, undone, kept, left};
}
