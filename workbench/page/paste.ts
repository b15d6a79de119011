/**
 * Google Sheets lets a table be pasted over columns of which the first are frozen; the engine refuses, for the sake of
 * merged cells that would lie across the border. Those it refuses on their own as well, so the rest may be pasted.
 */
import {registries} from '@odoo/o-spreadsheet';
import {toast} from './toasts';

const handlers = registries.clipboardHandlersRegistries.cellHandlers;

handlers.remove('sheet');

/** Fewer rows are there before a message could be read. */
const manyRows = 2000;

const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Many rows take seconds in which the page stands still: what it is doing is drawn first, then it is done. */
document.addEventListener(
  'paste',
  async (event) => {
    const {clipboardData, target, isTrusted} = event;
    const inCells = document.activeElement?.closest('.o-grid');
    const text = clipboardData?.getData('text/plain') ?? '';
    const rows = text.split('\n').length;
    if (!isTrusted || !inCells || rows < manyRows) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // What the event holds is gone once it is over.
    const copied = new DataTransfer();
    for (const type of ['text/plain', 'text/html']) {
      const data = clipboardData?.getData(type);
      if (data) copied.setData(type, data);
    }
    const close = toast(`Pasting ${rows.toLocaleString('en')} rows …`, '', 0);
    await drawn();
    (target ?? document.body).dispatchEvent(
      new ClipboardEvent('paste', {clipboardData: copied, bubbles: true, cancelable: true}),
    );
    await drawn();
    close();
  },
  true,
);
