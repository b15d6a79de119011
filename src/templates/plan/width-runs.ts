/** Neighbouring columns of one width together, because each is a call to the spreadsheet. */
import type {SheetPlan} from '../sheet-plan';

export function widthRuns(
  columns: readonly {readonly column: number; readonly width: number}[],
): SheetPlan['widths'] {
  const runs: {column: number; columns: number; width: number}[] = [];
  for (const {column, width} of [...columns].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last && last.width === width && last.column + last.columns === column) last.columns += 1;
    else runs.push({column, columns: 1, width});
  }
  return runs;
}
