/**
 * What survives closing the sidebar and reloading the page, for each spreadsheet by itself. A sandboxed frame may refuse
 * storage: then nothing is remembered, and everything else works.
 */

/** Every spreadsheet's sidebar has the same storage; without the name of its own nothing is kept, so that nothing crosses. */
function nameOf(key: string): string | null {
  const spreadsheet = document.getElementById('app')?.dataset.spreadsheet;
  return spreadsheet ? `kpi-okr.${spreadsheet}.${key}` : null;
}

/** Gives back what was remembered, when it still has the form that this version writes. */
export function recall<T>(key: string, is: (value: unknown) => value is T): T | null {
  const name = nameOf(key);
  if (name === null) return null;
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return is(value) ? value : null;
  } catch {
    return null;
  }
}

/** `null` forgets it. */
export function remember(key: string, value: unknown): void {
  const name = nameOf(key);
  if (name === null) return;
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Storage is refused or full: the draft still stands in the open sidebar.
  }
}
