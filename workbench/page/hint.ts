/** Where to begin, for whoever sees an empty workbook for the first time. Gone with the first word typed, or when closed. */

const seen = 'kpi-okr-workbench.hint-closed';

export interface Hint {
  close(): void;
}

const made = <T extends keyof HTMLElementTagNameMap>(tag: T, text: string, className = '') =>
  Object.assign(document.createElement(tag), {textContent: text, className});

export interface HintActions {
  openSidebar(): void;
  seeExample(): void;
}

export function showHint(place: HTMLElement, {openSidebar, seeExample}: HintActions): Hint {
  if (localStorage.getItem(seen)) return {close: () => undefined};
  const card = made('section', '', 'hint-card');
  card.setAttribute('aria-label', 'Where to begin');
  const close = () => card.remove();
  const dismiss = () => {
    localStorage.setItem(seen, 'yes');
    close();
  };

  const example = made('p', 'Or try a function: type ');
  example.append(made('code', '=KR_PROGRESS(18%, 20%, 23%)'), ' into a cell.');

  const button = (label: string, className: string, act: () => void) => {
    const one = made('button', label, className);
    one.type = 'button';
    one.addEventListener('click', () => {
      dismiss();
      act();
    });
    return one;
  };
  const buttons = made('div', '', 'hint-buttons');
  buttons.append(
    button('See it with an example', 'page-button main', seeExample),
    button('Open sidebar', 'page-button', openSidebar),
  );
  const cross = made('button', '×', 'hint-close');
  cross.type = 'button';
  cross.setAttribute('aria-label', 'Close the hint');
  cross.addEventListener('click', dismiss);

  card.append(
    cross,
    made('h2', 'Turn this sheet into a KPI & OKR system'),
    made('p', 'Extensions → KPI & OKR → Open sidebar builds the sheets, and takes OKRs as you have them.'),
    example,
    buttons,
  );
  place.append(card);
  return {close};
}
