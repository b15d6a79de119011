/**
 * What survives closing the sidebar, within the browser tab. A sandboxed frame may refuse storage:
 * then nothing is remembered, and everything else works.
 */
const PREFIX = 'kpi-okr.';

/** Gives back what was remembered, when it still has the form that this version writes. */
export function recall<T>(key: string, is: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null');
    return is(value) ? value : null;
  } catch {
    return null;
  }
}

export function remember(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Storage is refused or full: the draft still stands in the open sidebar.
  }
}
