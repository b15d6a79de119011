/** Columns that others rest on and nobody reads: out of sight. */
import type {Step} from '../../change/journal';
import {type Aspect, type OldSheet, onNew} from './aspect';

/** Columns that this very repair brings. Those that were there and that somebody looks at stay in sight. */
function restoring({sheet, plan, size}: OldSheet): Step[] {
  return plan.hidden.flatMap(({column, columns}): Step[] => {
    const from = Math.max(column, size.columns + 1);
    const count = column + columns - from;
    // They go with the step that brought them.
    return count > 0 ? [{apply: () => sheet.hideColumns(from, count), revert: () => {}}] : [];
  });
}

export const hidden: Aspect = {
  part: 'shape',
  make: (one) =>
    onNew(
      one,
      one.plan.hidden.map(
        ({column, columns}) =>
          (sheet) =>
            sheet.hideColumns(column, columns),
      ),
    ),
  restore: (one) => ({steps: restoring(one)}),
};
