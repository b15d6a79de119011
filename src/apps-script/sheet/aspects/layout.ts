/** What stays in view, whether there is a grid, and the colour of the tab. */
import type {SheetPlan} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {type Aspect, type Call, type OldSheet, onNew} from './aspect';

function laying({frozenRows, frozenColumns, gridlines, tabColour}: SheetPlan): Call[] {
  const calls: Call[] = [];
  if (frozenRows > 0) calls.push((sheet) => sheet.setFrozenRows(frozenRows));
  if (frozenColumns > 0) calls.push((sheet) => sheet.setFrozenColumns(frozenColumns));
  if (!gridlines) calls.push((sheet) => sheet.setHiddenGridlines(true));
  if (tabColour) calls.push((sheet) => sheet.setTabColor(tabColour));
  return calls;
}

/** Who freezes more than we do, or colours a tab, keeps that. */
function restoring({sheet, plan}: OldSheet): Step[] {
  const {gridlines, tabColour} = plan;
  const steps: Step[] = [];
  const rows = plan.frozenRows > 0 ? sheet.getFrozenRows() : 0;
  if (rows < plan.frozenRows) {
    steps.push({
      apply: () => sheet.setFrozenRows(plan.frozenRows),
      revert: () => sheet.setFrozenRows(rows),
    });
  }
  const columns = plan.frozenColumns > 0 ? sheet.getFrozenColumns() : 0;
  if (columns < plan.frozenColumns) {
    steps.push({
      apply: () => sheet.setFrozenColumns(plan.frozenColumns),
      revert: () => sheet.setFrozenColumns(columns),
    });
  }
  if (!gridlines && !sheet.hasHiddenGridlines()) {
    steps.push({
      apply: () => sheet.setHiddenGridlines(true),
      revert: () => sheet.setHiddenGridlines(false),
    });
  }
  if (tabColour && !sheet.getTabColor()) {
    steps.push({apply: () => sheet.setTabColor(tabColour), revert: () => sheet.setTabColor(null)});
  }
  return steps;
}

export const layout: Aspect = {
  part: 'shape',
  make: (one) => onNew(one, laying(one.plan)),
  restore: (one) => ({steps: restoring(one)}),
};
