/** The menus by keyboard, with Google Sheets' own keys: Alt and a letter opens one, then arrows, Enter and Escape. */

const menus: Readonly<Record<string, string>> = {
  KeyF: 'file',
  KeyE: 'edit',
  KeyV: 'view',
  KeyI: 'insert',
  KeyO: 'format',
  KeyD: 'data',
  KeyN: 'extensions',
};

export function openMenusByKey(page: Document): void {
  page.addEventListener(
    'keydown',
    (event) => {
      const id = menus[event.code];
      if (!id || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const menu = page.querySelector<HTMLElement>(`.o-topbar-menu[data-id="${id}"]`);
      // A dialog in front keeps its keys.
      if (!menu || page.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      menu.click();
    },
    {capture: true},
  );
}

/**
 * The browser's own print would give the page around the grid, cut off at the window, and the engine's its picture of
 * the cells. Heard before both.
 */
export function printByKey(view: Window, print: () => void): void {
  view.addEventListener(
    'keydown',
    (event) => {
      const isPrint = event.code === 'KeyP' && (event.ctrlKey || event.metaKey);
      if (!isPrint || event.altKey || event.shiftKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!view.document.querySelector('dialog[open]')) print();
    },
    {capture: true},
  );
}
