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
