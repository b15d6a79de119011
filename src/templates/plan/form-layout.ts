/** Where the parts of the Settings sheet stand. */
import type {FormTemplate} from '../template';

/** The header row of a sheet as it is made. */
export const usualFormHeader = 4;
export const labelColumn = 1;
export const valueColumn = 2;
export const helpColumn = 3;
/** Column 4 is a gap. */
export const firstListColumn = 5;
/** What Google Sheets gives a new sheet. */
export const newGrid = {rows: 1000, columns: 26} as const;
/** Rows of one list. */
export const listRows = 100;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Where settings and lists begin: under the header. */
export const firstRowUnder = (header: number): number => header + 1;

/** What stands above the labels. */
export const labelTitle = 'Setting';

/**
 * The header row as the labels tell: by its own title, else by the first setting under it. Zero when nothing is left
 * above that setting.
 */
export function findFormHeader(template: FormTemplate, labels: readonly string[]): number {
  const own = labels.findIndex((text) => same(text, labelTitle)) + 1;
  if (own > 0) return own;
  const first = labels.findIndex((text) => template.settings.some(({label}) => same(text, label)));
  return first < 0 ? usualFormHeader : first;
}

/** Setting key → row. A setting is known by its label; one whose label is nowhere is added below the last. */
export function locateSettings(
  template: FormTemplate,
  labels: readonly string[],
  header: number,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const missing: string[] = [];
  for (const {key, label} of template.settings) {
    const at = labels.findIndex((text) => same(text, label)) + 1;
    if (at > 0) rows.set(key, at);
    else missing.push(key);
  }
  let next = Math.max(firstRowUnder(header), ...[...rows.values()].map((row) => row + 1));
  for (const key of missing) rows.set(key, next++);
  return rows;
}
