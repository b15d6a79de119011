/** The engine's grid with its menus, on the page. A grid shows one model for its whole life; another model gets another grid. */
import {type Model, Spreadsheet} from '@odoo/o-spreadsheet';
import {App} from '@odoo/owl';
import {agree, tell} from './dialogs';
import {toast} from './toasts';

export interface Grid {
  /** Gives the keyboard back to the cells. */
  focus(): void;
  close(): void;
}

const templates = fetch('engine/dist/o_spreadsheet.xml').then((response) => response.text());

const sticky = 0;
const passing = 6;

export async function showGrid(model: Model, place: HTMLElement): Promise<Grid> {
  const app = new App(Spreadsheet, {
    props: {
      model,
      colorScheme: 'light',
      notifyUser: (notice) => toast(notice.text, '', notice.sticky ? sticky : passing),
      raiseError: (text, after) => void tell('', text).then(() => after?.()),
      askConfirmation: (text, confirmed, cancelled) =>
        void agree('', text, 'OK').then((yes) => (yes ? confirmed() : cancelled?.())),
    },
    templates: await templates,
    // On narrow pages – a laptop at 200% – the engine would do without its menus, and so without the add-on's.
    env: {isSmall: false} as Spreadsheet['env'],
    // Owl warns when it is not in production; the page promises a quiet console.
    dev: false,
    warnIfNoStaticProps: false,
  });
  place.replaceChildren();
  const view = await app.mount(place);
  const tools = place.querySelector('.o-spreadsheet-topbar-wrapper');
  // The sidebar begins under the tools, however many lines they take.
  const watch = new ResizeObserver(([entry]) => {
    document.documentElement.style.setProperty('--tools-height', `${entry?.contentRect.height ?? 0}px`);
  });
  if (tools) watch.observe(tools);
  return {
    focus: () => view.focusGrid(),
    close() {
      watch.disconnect();
      app.destroy();
    },
  };
}
