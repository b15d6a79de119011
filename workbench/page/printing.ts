/**
 * *Print* and *Download as PDF*: a sheet as it is meant on paper. The browser prints the same document that the file is
 * made of. What the sheet is meant to look like, the add-on says, with the address at which Google would export it.
 */
import {printDocument} from '../print/document';
import {picturesOf} from '../print/figures';
import {printedPages} from '../print/pages';
import {type PrintSetUp, paperFor, printable, setUpIn, usualSetUp} from '../print/set-up';
import {ask, tell} from './dialogs';
import {download} from './files';
import type {OpenWorkbook} from './open-workbook';
import {toast} from './toasts';

export interface Printing {
  /** Prints the sheet in front. */
  print(): Promise<void>;
  /** Makes a file of the sheet in front. */
  downloadPdf(): Promise<void>;
  /** The same for what an export address of Google's asks for: `…/export?format=pdf&gid=…`. */
  downloadExport(address: string): Promise<void>;
}

interface Shown {
  readonly workbook: OpenWorkbook;
  readonly name: string;
  focus(): void;
}

interface Document {
  readonly html: string;
  readonly title: string;
}

/** What went wrong on the way to a file, in the words that the server chose. */
class NoFile extends Error {
  override readonly name = 'NoFile';
}

/** A sheet of the add-on's own has a set-up; whatever keeps it from saying so, the sheet can be printed. */
function setUpOf(workbook: OpenWorkbook, sheet: string): PrintSetUp {
  try {
    const answer = workbook.call('rpc', ['printout', {sheet}]) as {reply?: {url?: unknown}};
    return setUpIn(String(answer.reply?.url)) ?? usualSetUp;
  } catch {
    return usualSetUp;
  }
}

async function documentOf(
  {workbook, name}: Shown,
  sheetId: string,
  setUp: PrintSetUp,
): Promise<Document | null> {
  const {getters} = workbook.model;
  const sheet = getters.getSheetName(sheetId);
  const paper = paperFor(navigator.language);
  const printed = {
    getters,
    sheetId,
    sparklines: workbook.sparklines,
    pictures: await picturesOf(getters, sheetId),
  };
  const pages = printedPages(printed, setUp, printable(setUp, paper));
  if (!pages.length) return null;
  const title = `${name} - ${sheet}`;
  return {
    title,
    html: printDocument({title, footer: `${name} · ${sheet}`, language: 'en', pages}, setUp, paper),
  };
}

/** The browser's own dialog, over a document that nobody sees on the page. */
function printInBrowser({html}: Document): Promise<void> {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = 'What is printed';
  frame.srcdoc = html;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => {
      const view = frame.contentWindow;
      if (!view) return resolve();
      const done = () => {
        frame.remove();
        resolve();
      };
      view.addEventListener('afterprint', done, {once: true});
      view.focus();
      view.print();
    });
    document.body.append(frame);
  });
}

/** The server has a browser make the file: only a browser has the fonts and the letters of every language. */
async function pdfOf({html}: Document): Promise<Blob> {
  const response = await fetch('pdf', {method: 'POST', body: html}).catch(() => null);
  if (!response) throw new NoFile('The server of the workbench does not answer. Start it again.');
  if (!response.ok) throw new NoFile(await response.text());
  return response.blob();
}

export function createPrinting(shown: () => Shown): Printing {
  async function front(): Promise<Document | null> {
    const {workbook} = shown();
    const {getters} = workbook.model;
    const sheetId = getters.getActiveSheetId();
    return documentOf(shown(), sheetId, setUpOf(workbook, getters.getSheetName(sheetId)));
  }

  const nothing = () =>
    tell('There is nothing to print', 'This sheet shows nothing yet.').then(shown().focus);

  async function print(): Promise<void> {
    const made = await front();
    if (!made) return nothing();
    await printInBrowser(made);
    shown().focus();
  }

  async function save(made: Document | null): Promise<void> {
    if (!made) return nothing();
    const close = toast('Making the PDF …', '', 0);
    try {
      download(await pdfOf(made), made.title, '.pdf');
    } catch (error) {
      if (!(error instanceof NoFile)) throw error;
      close();
      const {button} = await ask({
        title: 'The PDF was not made',
        text: `${error.message} The print dialog can save it as a PDF, too.`,
        buttons: [
          {label: 'Cancel', value: 'cancel'},
          {label: 'Open the print dialog', value: 'print', main: true},
        ],
      });
      if (button === 'print') await printInBrowser(made);
      shown().focus();
    } finally {
      close();
    }
  }

  return {
    print,
    downloadPdf: async () => save(await front()),
    async downloadExport(address) {
      const setUp = setUpIn(address);
      const {workbook} = shown();
      const {getters} = workbook.model;
      const sheetId =
        setUp?.gid === null
          ? getters.getActiveSheetId()
          : getters.getSheetIds().find((id) => workbook.gidOf(id) === setUp?.gid);
      if (!setUp || sheetId === undefined) {
        await tell('There is no such sheet', 'It was deleted since. Reload the sidebar.');
        return;
      }
      await save(await documentOf(shown(), sheetId, setUp));
    },
  };
}
