/** What the sidebar's frame keeps in this browser. The frame has no storage of its own, because it has no rights. */

const prefix = 'kpi-okr-workbench.sidebar.';

const ownNames = () => Object.keys(localStorage).filter((name) => name.startsWith(prefix));

/** Everything that was kept, by the frame's own keys. */
export function keptForFrame(): Readonly<Record<string, string>> {
  const names = ownNames();
  return Object.fromEntries(
    names.map((name) => [name.slice(prefix.length), localStorage.getItem(name) ?? '']),
  );
}

export function keepForFrame(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // Full, or switched off: it still stands in the open frame.
  }
}

/** Of a workbook that gave its place to another one, nobody would ask for it again. */
export function forgetForFrame(): void {
  for (const name of ownNames()) localStorage.removeItem(name);
}
