// Has a browser make a PDF of a document: nothing else knows the fonts of this machine and the letters of every
// language. The document is somebody's data, so no script of it runs and nothing that it names is fetched.
import {chromium} from 'playwright-core';
import {findBrowser} from './find-browser.mjs';

/** No browser is here that could do it; the message says so to whoever asked. */
export class NoBrowser extends Error {}

const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

export async function pdfOf(html) {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new NoBrowser(
      'Chromium, Chrome or Edge makes the PDF, and none of them was found on this machine.',
    );
  const browser = await chromium.launch({
    executablePath,
    // The browser's sandbox stays on, except for root, whom Chromium refuses to serve with it.
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
  });
  try {
    const context = await browser.newContext({javaScriptEnabled: false, offline: true});
    const page = await context.newPage();
    await page.setContent(html, {waitUntil: 'load'});
    return await page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true});
  } finally {
    await browser.close();
  }
}
