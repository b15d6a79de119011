/** Cells of rows that are there, set to other values: one call for a stretch of a column. */
import {stretches} from '../../templates/plan/stretches';
import type {Area, CellInput} from '../../templates/sheet-plan';
import {around, rangeOf} from '../sheet/areas';
import {present} from '../sheet/aspects/cells';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {literalCell} from '../sheet/literal';
import type {Step} from './journal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
}

/** More stretches than this cost less as one block, with what stands between them. */
const FEW = 3;

function setColumn(sheet: Sheet, column: number, cells: readonly NewCell[], isQuick: boolean): Step[] {
  const values = new Map(cells.map(({row, value}) => [row, literalCell(value)]));
  const parts = stretches([...values.keys()]).map(([row, rows]): Area => ({row, column, rows, columns: 1}));
  const areas = parts.length > FEW ? [around(parts)] : parts;
  if (!isQuick) refuseIfLocked(sheet, areas);
  return areas.map((area): Step => {
    const before = present(sheet, area);
    const after = before.map(([there], index) => [values.get(area.row + index) ?? there!]);
    return {
      apply: () => rangeOf(sheet, area).setValues(after),
      revert: () => rangeOf(sheet, area).setValues(before),
    };
  });
}

/** @param isQuick somebody waits for a cell: a lock is found by the write that fails, and that is put back */
export function setCells(sheet: Sheet, cells: readonly NewCell[], isQuick = false): Step[] {
  const columns = [...new Set(cells.map(({column}) => column))];
  return columns.flatMap((column) =>
    setColumn(
      sheet,
      column,
      cells.filter((one) => one.column === column),
      isQuick,
    ),
  );
}
