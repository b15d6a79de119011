/** Columns that fold away together. */
import {stretches} from '../../../templates/plan/stretches';
import type {ColumnGroup, SheetPlan} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {type Aspect, type Call, type OldSheet, onNew} from './aspect';

/** Groups that stand side by side are one group to Google Sheets, so they are made as one. */
function joined(groups: SheetPlan['groups']): ColumnGroup[] {
  const all: ColumnGroup[] = [];
  for (const group of [...groups].sort((a, b) => a.column - b.column)) {
    const last = all[all.length - 1];
    if (last && last.column + last.columns === group.column)
      all[all.length - 1] = {...last, columns: last.columns + group.columns};
    else all.push(group);
  }
  return all;
}

const grouping =
  (column: number, columns: number, by: 1 | -1): Call =>
  (sheet) =>
    sheet.getRange(1, column, 1, columns).shiftColumnGroupDepth(by);

const folding =
  ({column, columns}: ColumnGroup): Call =>
  (sheet) =>
    sheet.getRange(1, column, 1, columns).collapseGroups();

/**
 * Only columns that are in no group are put into one: what people folded, or grouped further, stays as it is. How deep
 * a column lies is a question for each, so those between are asked only where one of the ends came loose.
 */
function restoring({sheet, plan, size}: OldSheet): Step[] {
  const isLoose = (at: number): boolean => at > size.columns || sheet.getColumnGroupDepth(at) === 0;
  return joined(plan.groups).flatMap((group) => {
    const {column, columns, collapsed} = group;
    const all = Array.from({length: columns}, (_, step) => column + step);
    const ends = [...new Set([column, column + columns - 1])];
    const loose = ends.some(isLoose) ? all.filter(isLoose) : [];
    const steps = stretches(loose).map(
      ([from, count]): Step => ({
        apply: () => grouping(from, count, 1)(sheet),
        revert: () => {
          // The call that failed may have done nothing, and columns that came with this run go with it.
          const there = Math.min(count, size.columns - from + 1);
          if (there > 0 && sheet.getColumnGroupDepth(from) > 0) grouping(from, there, -1)(sheet);
        },
      }),
    );
    // With the group its folding goes, too.
    const isGone = loose.length === columns;
    return collapsed && isGone ? [...steps, {apply: () => folding(group)(sheet), revert: () => {}}] : steps;
  });
}

export const groups: Aspect = {
  part: 'shape',
  make: (one) =>
    onNew(
      one,
      joined(one.plan.groups).flatMap((group) => [
        grouping(group.column, group.columns, 1),
        ...(group.collapsed ? [folding(group)] : []),
      ]),
    ),
  restore: (one) => ({steps: restoring(one)}),
};
