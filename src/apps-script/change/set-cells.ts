/** Cells of rows that are there, set to other values: one call for a stretch of a column. */
import {stretches} from '../../templates/plan/stretches';
import type {Area, CellInput} from '../../templates/sheet-plan';
import {around, rangeOf} from '../sheet/areas';
import {present} from '../sheet/aspects/cells';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {literalCell} from '../sheet/literal';
import type {Step} from './journal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Present = ReturnType<typeof present>;

export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
}

/** More stretches than this cost less as one block, with what stands between them. */
const FEW = 3;

type Values = readonly (readonly (string | number | boolean | Date)[])[];

/** What stands in these areas, as `present` tells it; of several columns it is asked for once, in the block around them. */
function presentIn(sheet: Sheet, areas: readonly Area[], values?: Values): (area: Area) => Present {
  const read = ({row, column, rows, columns}: Area): Present =>
    present(
      sheet,
      {row, column, rows, columns},
      values &&
        Array.from({length: rows}, (_, r) =>
          Array.from({length: columns}, (_, c) => values[row - 1 + r]?.[column - 1 + c] ?? ''),
        ),
    );
  if (new Set(areas.map(({column}) => column)).size < 2) return read;
  const block = around(areas);
  const all = read(block);
  return ({row, column, rows, columns}) =>
    all
      .slice(row - block.row, row - block.row + rows)
      .map((line) => line.slice(column - block.column, column - block.column + columns));
}

interface Setting {
  readonly area: Area;
  readonly values: ReadonlyMap<number, ReturnType<typeof literalCell>>;
}

function settingsOf(column: number, cells: readonly NewCell[]): Setting[] {
  const values = new Map(cells.map(({row, value}) => [row, literalCell(value)]));
  const parts = stretches([...values.keys()]).map(([row, rows]): Area => ({row, column, rows, columns: 1}));
  return (parts.length > FEW ? [around(parts)] : parts).map((area) => ({area, values}));
}

/**
 * @param findsLocks false: a lock is found by the write that fails, and that is put back
 * @param values the cells of the sheet, where they are held against what stands there before anything is written
 */
export function setCells(
  sheet: Sheet,
  cells: readonly NewCell[],
  findsLocks = true,
  values?: Values,
): Step[] {
  const columns = [...new Set(cells.map(({column}) => column))];
  const settings = columns.flatMap((column) =>
    settingsOf(
      column,
      cells.filter((one) => one.column === column),
    ),
  );
  const areas = settings.map(({area}) => area);
  if (areas.length === 0) return [];
  if (findsLocks) refuseIfLocked(sheet, areas);
  const there = presentIn(sheet, areas, values);
  return settings.map(({area, values}): Step => {
    const before = there(area);
    const after = before.map(([cell], index) => [values.get(area.row + index) ?? cell!]);
    return {
      apply: () => rangeOf(sheet, area).setValues(after),
      revert: () => rangeOf(sheet, area).setValues(before),
      refuse: findsLocks ? undefined : () => refuseIfLocked(sheet, [area]),
    };
  });
}
