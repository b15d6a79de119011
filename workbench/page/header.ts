/** The first line of the page: what the workbook is called and whether it is saved. */

export interface Header {
  showName(name: string): void;
  showState(text: string, failed: boolean): void;
}

export const untitled = 'Untitled workbook';

const byId = (id: string) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}`);
  return found;
};

export function createHeader(renamed: (name: string) => void, done: () => void): Header {
  const field = byId('workbook-name') as HTMLInputElement;
  const state = byId('save-state');
  let current = untitled;
  let shown = '';

  function showName(name: string): void {
    current = name || untitled;
    field.value = current;
    document.title = `${current} · KPI & OKR`;
  }

  field.addEventListener('focus', () => field.select());
  field.addEventListener('blur', () => {
    const name = field.value.trim() || untitled;
    const changed = name !== current;
    showName(name);
    if (changed) renamed(name);
  });
  field.addEventListener('keydown', (event) => {
    // The grid listens for keys on the whole page; a name is not meant for it.
    event.stopPropagation();
    if (event.key === 'Escape') field.value = current;
    if (event.key === 'Escape' || event.key === 'Enter') {
      field.blur();
      done();
    }
  });

  return {
    showName,
    showState(text, failed) {
      // Said for every cell that a paste fills; the page is touched when there is something new to read.
      if (text === shown) return;
      shown = text;
      state.textContent = text;
      state.classList.toggle('failed', failed);
    },
  };
}
