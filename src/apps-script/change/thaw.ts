/** The way back from frozen values to their formulas, on one sheet. What somebody typed since is never cleared unasked. */
import {cellsOf} from '../../okr/formula/cells-of';
import {cell} from '../../templates/formula/a1';
import type {Area} from '../../templates/sheet-plan';
import {type FrozenCell, type FrozenSheet, keepFrozen} from '../book/frozen';
import {clipped, contains, emptied, rangeOf, sizeOf} from '../sheet/areas';
import {present} from '../sheet/aspects/cells';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {isKnownValue, printOfArea} from './freeze';
import type {Step} from './journal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number | boolean | Date;

export interface Thawing {
  readonly steps: readonly Step[];
  /** The tab's cells whose formulas come back. */
  readonly cells: readonly string[];
  /** Cells that stay as they are, because somebody typed there since. */
  readonly kept: readonly string[];
  /** Where values of ours stand that are no typing of anybody's. */
  readonly isFrozen: (row: number, column: number) => boolean;
}

interface How {
  readonly dayOf: (date: Date) => number;
  /** What was typed since goes, too. */
  readonly force?: boolean;
  /** What was typed since stays where it is, and the formula comes back all the same: a repair asks about it. */
  readonly asksLater?: boolean;
  /** The row in which the headings stand, where they stand in one. */
  readonly headerRow?: number | undefined;
}

/** Where it stands now: columns and rows may have been moved, and its own cell shows what it showed. */
function foundAt(
  shows: readonly (readonly string[])[],
  {cell: where, head}: FrozenCell,
  headerRow: number | undefined,
): {row: number; column: number} {
  const {row, column} = cellsOf(where)!;
  if (shows[row - 1]?.[column - 1] === head || headerRow === undefined || head === '') return {row, column};
  const at = shows[headerRow - 1]?.indexOf(head) ?? -1;
  return at < 0 ? {row, column} : {row: headerRow, column: at + 1};
}

/** Everything is read here, nothing is written. */
export function thawing(sheet: Sheet, frozen: FrozenSheet, how: How): Thawing {
  const {dayOf, force = false, asksLater = false, headerRow} = how;
  const size = sizeOf(sheet);
  const data = sheet.getDataRange();
  const [values, formulas, shows] = [
    data.getValues() as Value[][],
    data.getFormulas(),
    data.getDisplayValues(),
  ];
  const isKnown = isKnownValue(frozen, dayOf);
  const steps: Step[] = [];
  const cells: string[] = [];
  const kept: string[] = [];
  const areas: Area[] = [];
  const left: FrozenCell[] = [];
  for (const one of frozen.cells) {
    const at = foundAt(shows, one, headerRow);
    const wanted = {...at, rows: Math.max(1, one.rows), columns: Math.max(1, one.columns)};
    const area = clipped(wanted, size);
    // Somebody has put the formula back already, or it was never taken away.
    if (!area || formulas[at.row - 1]?.[at.column - 1]) continue;
    const now = Array.from({length: area.rows}, (_, r) =>
      Array.from(
        {length: area.columns},
        (_, c): Value => values[area.row - 1 + r]?.[area.column - 1 + c] ?? '',
      ),
    );
    const isWhole = one.rows > 0 && printOfArea(now, dayOf) === one.print;
    const typed = (value: Value): boolean => !isWhole && !isKnown(value);
    const isTyped = now.some((line) => line.some(typed));
    const name = cell(area.column, area.row);
    if (isTyped && !force && !asksLater) {
      kept.push(name);
      left.push(one);
      continue;
    }
    refuseIfLocked(sheet, [area]);
    const before = present(sheet, area);
    const keeps = asksLater && isTyped;
    const anchor = {row: area.row, column: area.column, rows: 1, columns: 1};
    // A heading that was typed over makes room: a repair writes it anew.
    steps.push({
      apply: () => {
        if (keeps)
          rangeOf(sheet, area).setValues(
            before.map((line, r) => line.map((value, c) => (typed(now[r]![c]!) ? value : ''))),
          );
        else emptied(sheet, area);
        rangeOf(sheet, anchor).setFormula(one.formula);
      },
      revert: () => rangeOf(sheet, area).setValues(before),
    });
    areas.push(area);
    cells.push(name);
  }
  steps.push({
    apply: () => keepFrozen(sheet, left.length > 0 ? {...frozen, cells: left} : null),
    revert: () => keepFrozen(sheet, frozen),
  });
  return {
    steps,
    cells,
    kept,
    isFrozen: (row, column) =>
      areas.some((area) => contains(area, row, column)) && !formulas[row - 1]?.[column - 1],
  };
}
