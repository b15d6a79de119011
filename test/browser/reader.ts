/** The sidebar's reading in a page of a real browser: HTML is read by the browser's own parser. */
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import type {Draft} from '../../src/okr/writing/document/draft';
import type {WrittenOkrs} from '../../src/okr/writing/reading/read-outline';

export interface Paste {
  readonly html?: string;
  readonly text?: string;
}

export interface ReadPaste {
  /** What goes into the text field; null where the HTML has no structure. */
  readonly shown: string | null;
  readonly dropped: readonly string[];
  readonly read: WrittenOkrs;
  readonly draft: Draft;
  readonly milliseconds: number;
}

const ENTRY = `
  import {htmlText} from './sidebar/reading/html-text';
  import {parseDocument, readText} from './sidebar/reading/read-text';
  globalThis.readPaste = ({html = '', text = ''}) => {
    const begin = performance.now();
    const found = html === '' ? null : htmlText(html);
    const shown = found ? found.text : text;
    const read = parseDocument(shown);
    const {draft} = readText(shown, {kpis: [], today: '2026-03-02'});
    return {shown: found && found.text, dropped: found ? found.dropped : [], read, draft, milliseconds: performance.now() - begin};
  };`;

function bundle(): string {
  const program = `
    import {build} from 'esbuild';
    const {outputFiles: [file]} = await build({
      stdin: {contents: ${JSON.stringify(ENTRY)}, resolveDir: process.cwd(), loader: 'ts'},
      bundle: true, write: false, format: 'iife', target: 'es2021',
    });
    process.stdout.write(file.text);`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: path.resolve(__dirname, '../..'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

export interface Reader {
  readonly page: Page;
  /** Everything that the page asked for from anywhere. */
  readonly asked: string[];
  readonly read: (paste: Paste) => Promise<ReadPaste>;
}

export async function openReader(browser: Browser): Promise<Reader> {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.setContent('<!doctype html><title>reader</title>');
  await page.addScriptTag({content: bundle()});
  const read = (paste: Paste) =>
    page.evaluate(
      (one) => (globalThis as unknown as {readPaste: (one: unknown) => unknown}).readPaste(one),
      paste,
    ) as Promise<ReadPaste>;
  return {page, asked, read};
}
