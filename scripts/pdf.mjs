// Has a browser make a PDF of a document: nothing else knows the fonts of this machine and the letters of every
// language. The document is somebody's data, so no script of it runs and nothing that it names is fetched.
import {chromium} from 'playwright-core';
import {findBrowser} from './find-browser.mjs';

/** No browser is here that could do it; the message says so to whoever asked. */
export class NoBrowser extends Error {}

const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

/** Who prints one sheet often prints the next; to start a browser takes longer than to print. */
const KEPT_MS = 60_000;

let kept = null;
let timer;
let underWay = 0;

// With Playwright's own handler the server would go on without its browser.
process.once('SIGTERM', () => process.exit(143));

async function launched() {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new NoBrowser(
      'Chromium, Chrome or Edge makes the PDF, and none of them was found on this machine.',
    );
  return chromium.launch({
    executablePath,
    handleSIGTERM: false,
    // The browser's sandbox stays on, except for root, whom Chromium refuses to serve with it.
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
  });
}

/** The browser of the last PDF, where it is still there; two that print at once share one. */
async function theBrowser() {
  const asked = kept;
  const former = await asked?.catch(() => null);
  if (kept === asked && !former?.isConnected()) kept = launched();
  return kept;
}

async function closeWhenIdle() {
  const browser = await kept?.catch(() => null);
  if (!browser || underWay > 0) return;
  kept = null;
  await browser.close();
}

export async function pdfOf(html) {
  clearTimeout(timer);
  underWay += 1;
  try {
    const context = await (await theBrowser()).newContext({javaScriptEnabled: false, offline: true});
    try {
      const page = await context.newPage();
      await page.setContent(html, {waitUntil: 'load'});
      return await page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true});
    } finally {
      await context.close();
    }
  } finally {
    underWay -= 1;
    clearTimeout(timer);
    timer = setTimeout(closeWhenIdle, KEPT_MS).unref();
  }
}
