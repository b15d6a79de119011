/** A PDF as a reader sees it: its pages, what is to be read on them, and what they look like. */
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {theBrowser} from './launch';
import {folder} from './pictures';

export interface PdfPage {
  /** Inches. */
  readonly width: number;
  readonly height: number;
  /** The texts in the order in which they were drawn, where they begin, and how far they go. */
  readonly texts: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly end: number;
  }[];
  /** Pictures that are drawn on it. */
  readonly images: number;
  /** Where ink is, in inches from the upper left corner; the whole page blank: null. */
  readonly ink: {left: number; top: number; right: number; bottom: number} | null;
  /** Colours in the order of how much of the page they cover, as `#rrggbb`; only what is not white. */
  readonly colours: readonly string[];
}

const library = (name: string) => readFile(require.resolve(`pdfjs-dist/build/${name}.mjs`), 'utf8');

type Reading = typeof globalThis & {pdf: typeof import('pdfjs-dist')};

let reading: Promise<Page> | null = null;

/** A tab with the reader in it, for all of a test file: it is made for a browser, and draws on its canvas. */
async function opened(browser: Browser): Promise<Page> {
  const tab = await browser.newPage();
  const [reader, worker] = await Promise.all([library('pdf'), library('pdf.worker')]);
  await tab.evaluate(
    async ([code, workerCode]) => {
      const asModule = (text: string) => URL.createObjectURL(new Blob([text], {type: 'text/javascript'}));
      const pdf: Reading['pdf'] = await import(asModule(code));
      pdf.GlobalWorkerOptions.workerSrc = asModule(workerCode);
      Object.assign(globalThis, {pdf});
    },
    [reader, worker] as const,
  );
  return tab;
}

/**
 * Reads it in the browser.
 *
 * @param name what its pictures are called, where pictures are asked for.
 */
export async function readPdf(bytes: Buffer, name: string): Promise<PdfPage[]> {
  reading ??= opened(theBrowser());
  const tab = await reading;
  const pages = await tab.evaluate(
    async ([data, isKept]) => {
      const {pdf} = globalThis as Reading;
      const loaded = await pdf.getDocument({data: Uint8Array.from(atob(data), (c) => c.charCodeAt(0))})
        .promise;
      const read = [];
      for (let n = 1; n <= loaded.numPages; n++) {
        const one = await loaded.getPage(n);
        const scale = 1.5;
        const dots = 72 * scale;
        const viewport = one.getViewport({scale});
        const canvas = Object.assign(document.createElement('canvas'), {
          width: Math.round(viewport.width),
          height: Math.round(viewport.height),
        });
        await one.render({canvas, viewport}).promise;
        const {data: dot, width} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        let ink: {left: number; top: number; right: number; bottom: number} | null = null;
        // A million dots a page: numbers until all are counted.
        const counted = new Map<number, number>();
        for (let i = 0; i < dot.length; i += 4) {
          const [red, green, blue] = [dot[i]!, dot[i + 1]!, dot[i + 2]!];
          if (red + green + blue > 750) continue;
          const [x, y] = [((i / 4) % width) / dots, Math.floor(i / 4 / width) / dots];
          ink ??= {left: x, top: y, right: x, bottom: y};
          ink.left = Math.min(ink.left, x);
          ink.right = Math.max(ink.right, x);
          ink.bottom = Math.max(ink.bottom, y);
          const colour = (red * 256 + green) * 256 + blue;
          counted.set(colour, (counted.get(colour) ?? 0) + 1);
        }
        const {items} = await one.getTextContent();
        const {fnArray} = await one.getOperatorList();
        read.push({
          width: viewport.width / dots,
          height: viewport.height / dots,
          texts: items.flatMap((item) =>
            'str' in item && item.str.trim()
              ? [
                  {
                    text: item.str,
                    x: item.transform[4] / 72,
                    y: viewport.height / dots - item.transform[5] / 72,
                    end: (item.transform[4] + item.width) / 72,
                  },
                ]
              : [],
          ),
          images: fnArray.filter((code) => code === pdf.OPS.paintImageXObject).length,
          ink,
          colours: [...counted]
            .sort(([, one], [, other]) => other - one)
            .map(([colour]) => `#${colour.toString(16).padStart(6, '0')}`),
          picture: isKept ? canvas.toDataURL('image/png').replace(/^.*,/, '') : '',
        });
      }
      await loaded.destroy();
      return read;
    },
    [bytes.toString('base64'), folder !== null] as const,
  );
  for (const [i, {picture}] of folder ? pages.entries() : [])
    await writeFile(path.join(folder!, `${name}-${i + 1}.png`), Buffer.from(picture, 'base64'));
  return pages;
}

/** All words of a page in one line, so that a sentence is found wherever it wraps. */
export const words = ({texts}: PdfPage): string =>
  texts
    .map(({text}) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    // Fonts have one glyph for the micro sign and the letter µ.
    .replaceAll('\u03bc', '\u00b5');
