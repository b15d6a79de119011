/** The sidebar at the right of the grid: a title, a way to close it, and the add-on's page in a frame without rights. */
import frameScript from 'frame-script:./frame.ts';
import {type FromFrame, greeting, keptAttribute, type ToFrame} from './frame-messages';
import {keepForFrame, keptForFrame} from './frame-storage';

export interface SidebarNeeds {
  /** Runs a function of the add-on for the sidebar; rejects with what it threw. */
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Downloads what an export address of the spreadsheet asks for. */
  exportFrom(address: string): void;
  focusGrid(): void;
}

export interface Sidebar {
  show(title: string, html: string): void;
  close(): void;
}

/** A style sheet from the web is a courtesy of Google's pages; this page asks nobody but its own server. */
const withoutRemoteStyles = (html: string) => html.replace(/<link\b[^>]*\bhref=["']https?:[^>]*>/gi, '');

function inject(html: string): string {
  const first = document.createElement('script');
  first.setAttribute(keptAttribute, JSON.stringify(keptForFrame()));
  first.textContent = frameScript.replace(/<\/script/gi, '<\\/script');
  const script = first.outerHTML;
  const head = /<head\b[^>]*>/i;
  return head.test(html) ? html.replace(head, (found) => found + script) : script + html;
}

export function createSidebar(workbook: HTMLElement, needs: SidebarNeeds): Sidebar {
  let aside: HTMLElement | null = null;
  let stopListening = () => {};

  function close(): void {
    if (!aside) return;
    stopListening();
    aside.remove();
    aside = null;
    workbook.classList.remove('with-sidebar');
    window.dispatchEvent(new Event('resize'));
    needs.focusGrid();
  }

  async function answer(message: FromFrame, port: MessagePort): Promise<void> {
    if (message.kind === 'close') return close();
    if (message.kind === 'focus') return needs.focusGrid();
    if (message.kind === 'export') return needs.exportFrom(message.address);
    if (message.kind === 'keep') return keepForFrame(message.key, message.value);
    const {id, name} = message;
    const reply = (answered: ToFrame) => port.postMessage(answered);
    try {
      reply({kind: 'result', id, value: await needs.call(name, message.args)});
    } catch (error) {
      const thrown = error instanceof Error ? error : new Error(String(error));
      reply({kind: 'failure', id, name: thrown.name, message: thrown.message});
    }
  }

  function show(title: string, html: string): void {
    const opened = aside === null;
    stopListening();
    aside?.remove();
    aside = document.createElement('aside');
    aside.id = 'sidebar';
    aside.setAttribute('aria-label', title);

    const bar = document.createElement('header');
    const heading = Object.assign(document.createElement('h2'), {textContent: title});
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: '×',
      title: 'Close',
    });
    button.setAttribute('aria-label', 'Close the sidebar');
    button.addEventListener('click', close);
    bar.append(heading, button);

    const frame = document.createElement('iframe');
    frame.title = title;
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms');
    // As an attribute of the frame it would be text of the page, and half a megabyte to whoever reads the page.
    const page = new Blob([inject(withoutRemoteStyles(html))], {type: 'text/html; charset=utf-8'});
    frame.src = URL.createObjectURL(page);

    const greeted = ({source, data, ports: [port]}: MessageEvent) => {
      if (source !== frame.contentWindow || data !== greeting || !port) return;
      port.onmessage = (event: MessageEvent<FromFrame>) => void answer(event.data, port);
    };
    window.addEventListener('message', greeted);
    stopListening = () => {
      window.removeEventListener('message', greeted);
      URL.revokeObjectURL(frame.src);
    };

    aside.append(bar, frame);
    workbook.append(aside);
    workbook.classList.add('with-sidebar');
    // The engine measures its grid anew when the window's size changes, and so it does for this.
    if (opened) window.dispatchEvent(new Event('resize'));
    frame.addEventListener('load', () => frame.focus(), {once: true});
  }

  return {show, close};
}
