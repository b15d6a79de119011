/**
 * Roles and names for the engine's controls, which are spans and divs with pictures in them: without these a screen
 * reader passes over them in silence. The engine makes and changes them at will, so they are looked after as they come.
 */

interface Control {
  readonly which: string;
  readonly role?: string;
  /** What it is called; left out where its own words say it. */
  readonly name?: (element: Element) => string | null | undefined;
  readonly also?: Readonly<Record<string, string>>;
}

const titleOf = (element: Element) => element.closest('[title]')?.getAttribute('title');
/** What shows on a button belongs to its name: people who speak to their machine say what they see. */
function titleAndText(element: Element): string | undefined {
  const title = titleOf(element) ?? undefined;
  const text = element.textContent?.trim() ?? '';
  return title && text && !title.includes(text) ? `${title}: ${text}` : title;
}

const called = (name: string) => () => name;
const beside = (element: Element) => element.parentElement?.querySelector('.o-sheet-name')?.textContent;

/** The nearest words above a field of a side panel. */
const headingOf = (element: Element) =>
  element.closest('.o-section')?.querySelector('.o-section-title, .o-section-subtitle')?.textContent?.trim();

const controls: readonly Control[] = [
  {which: '.o-topbar-menu', role: 'button', also: {'aria-haspopup': 'menu'}},
  {which: '.o-toolbar-tools span[title]', role: 'button', name: titleAndText},
  {which: '.o-toolbar-tools .more-tools', role: 'button', name: called('More tools')},
  {
    which: '.o-toolbar-tools span.o-menu-item-button:not([title], .more-tools)',
    role: 'button',
    name: called('Borders'),
  },
  {which: '.o-number-editor input', name: titleOf},
  {which: '.o-number-editor > span', role: 'button', name: (it) => `${titleOf(it) ?? ''}: choose`},
  {which: '.o-named-range-selector input', name: called('Name box: the selected cells')},
  {which: '.o-named-range-selector .o-hoverable-button', role: 'button', name: called('Named ranges')},
  {
    which: '.o-topbar-composer .o-composer',
    role: 'textbox',
    name: called('Formula bar'),
    also: {tabindex: '0'},
  },
  {which: '.o-grid .o-composer', role: 'textbox', name: called('Cell'), also: {tabindex: '0'}},
  {which: '.o-grid-add-rows-input', name: called('How many rows to add')},
  {which: '.o-add-sheet', role: 'button', name: called('Add a sheet')},
  {which: '.o-list-sheets', role: 'button', name: called('All sheets')},
  {which: '.o-sheet-name[contenteditable="false"]', role: 'button', name: (it) => it.textContent},
  {which: '.o-sheet-name:not([contenteditable="false"])', role: 'textbox', name: called('Name of the sheet')},
  {which: '.o-sheet-icon', role: 'button', name: (it) => `Menu of ${beside(it) ?? 'the sheet'}`},
  {which: '.o-menu', role: 'menu'},
  {which: '.o-menu .o-menu-item', role: 'menuitem'},
  {which: '.o-button'},
  {which: '.o-sidePanelClose', role: 'button', name: called('Close the panel')},
  {
    which: 'input:not([aria-label]), select:not([aria-label]), textarea:not([aria-label])',
    name: (it) =>
      it.closest('label') ? null : (titleOf(it) ?? it.getAttribute('placeholder') ?? headingOf(it)),
  },
];

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

function nameAll(place: Element): void {
  // The engine calls a label a button, although the box in it is what is pressed.
  for (const label of place.querySelectorAll('label[role="button"]')) label.removeAttribute('role');
  for (const {which, role, name, also = {}} of controls) {
    for (const element of place.querySelectorAll(which)) {
      if (role) set(element, 'role', role);
      for (const [attribute, value] of Object.entries(also)) set(element, attribute, value);
      const words = name?.(element)?.trim();
      if (words) set(element, 'aria-label', words);
      if (element.classList.contains('o-disabled')) set(element, 'aria-disabled', 'true');
      else element.removeAttribute('aria-disabled');
    }
  }
}

/** Names the controls in a place, now and from now on. */
export function nameControls(place: Element): void {
  let waits = false;
  const watch = new MutationObserver(() => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      nameAll(place);
    });
  });
  watch.observe(place, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'title', 'contenteditable'],
  });
  nameAll(place);
}
