/** Columns and rows that others rest on and nobody reads: out of sight. */
import type {Step} from '../../change/journal';
import {type Aspect, type Call, type OldSheet, onNew} from './aspect';

/** Columns and rows that this very repair brings. Those that were there and that somebody looks at stay in sight. */
function restoring({sheet, plan, size}: OldSheet): Step[] {
  // They go with the step that brought them.
  const revert = () => {};
  const across = plan.hidden.flatMap(({column, columns}): Step[] => {
    const from = Math.max(column, size.columns + 1);
    const count = column + columns - from;
    return count > 0 ? [{apply: () => sheet.hideColumns(from, count), revert}] : [];
  });
  const down = plan.hiddenRows.flatMap(({row, rows}): Step[] => {
    const from = Math.max(row, size.rows + 1);
    const count = row + rows - from;
    return count > 0 ? [{apply: () => sheet.hideRows(from, count), revert}] : [];
  });
  return [...across, ...down];
}

export const hidden: Aspect = {
  part: 'shape',
  make: (one) =>
    onNew(one, [
      ...one.plan.hidden.map(
        ({column, columns}): Call =>
          (sheet) =>
            sheet.hideColumns(column, columns),
      ),
      ...one.plan.hiddenRows.map(
        ({row, rows}): Call =>
          (sheet) =>
            sheet.hideRows(row, rows),
      ),
    ]),
  restore: (one) => ({steps: restoring(one)}),
};
