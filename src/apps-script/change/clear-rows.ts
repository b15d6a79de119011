/** Empties the typed cells of rows, in as many calls for a thousand rows as for one; the computed ones follow. */
import {stretches} from '../../templates/plan/stretches';
import {typedRuns} from '../../templates/plan/table-cells';
import type {Area} from '../../templates/sheet-plan';
import type {TableTemplate} from '../../templates/template';
import type {RawRow} from '../book/sheet-book';
import type {KnownSheet} from '../book/workbook';
import {a1Of, around, rangeOf, sizeOf} from '../sheet/areas';
import {present} from '../sheet/aspects/cells';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {headlines, setHeadlines} from '../sheet/headline-rows';
import type {Step} from './journal';

export function clearRows(
  {sheet, facts}: KnownSheet,
  template: TableTemplate,
  rows: readonly RawRow[],
): Step[] {
  if (rows.length === 0) return [];
  const {located} = facts;
  const runs = typedRuns(template, located).filter(({column}) => column <= facts.columns);
  const areas = stretches(rows.map(({row}) => row)).flatMap(([row, count]) =>
    runs.map((run): Area => ({row, rows: count, ...run})),
  );
  refuseIfLocked(sheet, areas);
  const frame = around(areas);
  const before = present(sheet, frame);
  const clearing: Step = {
    apply: () => sheet.getRangeList(areas.map(a1Of)).clearContent(),
    revert: () => {
      for (const area of areas) {
        const lines = before.slice(area.row - frame.row, area.row - frame.row + area.rows);
        const from = area.column - frame.column;
        rangeOf(sheet, area).setValues(lines.map((line) => line.slice(from, from + area.columns)));
      }
    },
  };
  return [clearing, ...setHeadlines(sheet, headlines(template, located, rows), false, sizeOf(sheet))];
}
