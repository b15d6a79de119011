/** How many rows and columns a sheet has. */
import {newGrid} from '../../../templates/plan/form-layout';
import type {SheetPlan} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {type Aspect, type Call, type OldSheet, onNew} from './aspect';

/** Asking a new sheet for its size would be a read between writes. */
const {rows: NEW_ROWS, columns: NEW_COLUMNS} = newGrid;

function resizing({rows, columns}: SheetPlan): Call[] {
  const calls: Call[] = [];
  if (rows > NEW_ROWS) calls.push((sheet) => sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS));
  if (rows < NEW_ROWS) calls.push((sheet) => sheet.deleteRows(rows + 1, NEW_ROWS - rows));
  if (columns > NEW_COLUMNS)
    calls.push((sheet) => sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS));
  if (columns < NEW_COLUMNS) calls.push((sheet) => sheet.deleteColumns(columns + 1, NEW_COLUMNS - columns));
  return calls;
}

/** The sheet may have fewer than the plan: somebody deleted some, or the plan has grown. More are people's own. */
function growing({sheet, plan, size: {rows, columns}}: OldSheet): Step[] {
  const steps: Step[] = [];
  if (columns < plan.columns) {
    steps.push({
      apply: () => sheet.insertColumnsAfter(columns, plan.columns - columns),
      revert: () => {
        const extra = sheet.getMaxColumns() - columns;
        if (extra > 0) sheet.deleteColumns(columns + 1, extra);
      },
    });
  }
  if (rows < plan.rows) {
    steps.push({
      apply: () => sheet.insertRowsAfter(rows, plan.rows - rows),
      revert: () => {
        const extra = sheet.getMaxRows() - rows;
        if (extra > 0) sheet.deleteRows(rows + 1, extra);
      },
    });
  }
  return steps;
}

export const grid: Aspect = {
  part: 'birth',
  make: (one) => onNew(one, resizing(one.plan)),
  restore: (one) => ({steps: growing(one)}),
};
