/**
 * Empties the typed cells of rows, in as many calls for a thousand rows as for one; the computed ones follow. What
 * was given to the rows along with their contents goes before these do: a run that is stopped in between finds the
 * rows again by what stands in them.
 */
import {stretches} from '../../templates/plan/stretches';
import {typedRuns} from '../../templates/plan/table-cells';
import {plainFigures} from '../../templates/plan/table-style';
import type {Area} from '../../templates/sheet-plan';
import type {TableTemplate} from '../../templates/template';
import {type RawRow, typedKeys} from '../book/sheet-book';
import type {KnownSheet} from '../book/workbook';
import {a1Of, around, clipped, rangeOf} from '../sheet/areas';
import {present} from '../sheet/aspects/cells';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {restyle} from '../sheet/aspects/styles';
import {withoutMarks} from '../sheet/duplicate-ids';
import {headlines, setHeadlines} from '../sheet/headline-rows';
import {heldRows} from './cleared-rows';
import type {ClearedRow} from './effects';
import type {Step} from './journal';

export interface Clearing {
  readonly steps: readonly Step[];
  /** What stood in the rows. */
  readonly held: readonly ClearedRow[];
}

export const clearRows = (
  known: KnownSheet,
  template: TableTemplate,
  rows: readonly RawRow[],
): readonly Step[] => clearing(known, template, rows).steps;

/** @param findsLocks false: a lock is found by the write that fails, and everything is put back */
export function clearing(
  known: KnownSheet,
  template: TableTemplate,
  rows: readonly RawRow[],
  findsLocks = true,
): Clearing {
  if (rows.length === 0) return {steps: [], held: []};
  const {sheet, facts} = known;
  const {located} = facts;
  const runs = typedRuns(template, located).filter(({column}) => column <= facts.columns);
  const blocks = stretches(rows.map(({row}) => row));
  const areas = blocks.flatMap(([row, count]) => runs.map((run): Area => ({row, rows: count, ...run})));
  if (findsLocks) refuseIfLocked(sheet, areas);
  const frame = around(areas);
  const before = present(sheet, frame);
  const emptying: Step = {
    apply: () => sheet.getRangeList(areas.map(a1Of)).clearContent(),
    revert: () => {
      for (const area of areas) {
        const lines = before.slice(area.row - frame.row, area.row - frame.row + area.rows);
        const from = area.column - frame.column;
        rangeOf(sheet, area).setValues(lines.map((line) => line.slice(from, from + area.columns)));
      }
    },
    refuse: findsLocks ? undefined : () => refuseIfLocked(sheet, areas),
  };
  const size = {rows: facts.rows, columns: facts.columns};
  const figures = plainFigures(template, located, blocks).flatMap(({areas: all, style}) => {
    const there = all.filter((area) => clipped(area, size));
    return there.length > 0 ? [{areas: there, style}] : [];
  });
  return {
    steps: [
      ...restyle(sheet, figures, size),
      ...setHeadlines(sheet, headlines(template, located, rows), false, size),
      ...withoutMarks(known, rows),
      emptying,
    ],
    held: heldRows(
      located,
      typedKeys(template),
      rows.map(({row}) => ({row, cells: before[row - frame.row] ?? [], from: frame.column})),
    ),
  };
}
