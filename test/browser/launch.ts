/** The browser of every test: the one that `scripts/find-browser.mjs` finds, quiet and without a word to the web. */
import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';
import {type Browser, type BrowserServer, chromium} from 'playwright-core';

const findBrowser = path.resolve(__dirname, '../../scripts/find-browser.mjs');

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchServer(): Promise<BrowserServer> {
  // A module for Node alone; asked as a program it prints the path.
  const {stdout} = await promisify(execFile)(process.execPath, [findBrowser]);
  return chromium.launchServer({
    executablePath: stdout.trim(),
    // The browser's sandbox stays on, except for root, whom Chromium refuses to serve with it.
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
  });
}

/** The browser of the run. Closing it ends what was opened through it, and nothing else. */
export const openBrowser = (): Promise<Browser> => chromium.connect(process.env.SHARED_BROWSER!);
