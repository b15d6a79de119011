/** Where the parts of the Settings sheet stand. */
import type {FormTemplate} from '../template';

export const headerRow = 4;
export const firstSettingRow = 5;
export const labelColumn = 1;
export const valueColumn = 2;
export const helpColumn = 3;
/** Column 4 is a gap. */
export const firstListColumn = 5;
export const firstListRow = 5;
/** What Google Sheets gives a new sheet. */
export const newGrid = {rows: 1000, columns: 26} as const;
/** Rows of one list. */
export const listRows = 100;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Setting key → row. A setting is known by its label; one whose label is nowhere is added below the last. */
export function locateSettings(
  template: FormTemplate,
  labels: readonly string[],
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const missing: string[] = [];
  for (const {key, label} of template.settings) {
    const at = labels.findIndex((text) => same(text, label)) + 1;
    if (at > 0) rows.set(key, at);
    else missing.push(key);
  }
  let next = Math.max(firstSettingRow, ...[...rows.values()].map((row) => row + 1));
  for (const key of missing) rows.set(key, next++);
  return rows;
}
