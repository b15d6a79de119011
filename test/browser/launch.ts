/** The browser of every test: the one that `scripts/find-browser.mjs` finds, quiet and without a word to the web. */
import type {Browser, Page} from 'playwright-core';

interface Shared {
  readonly browser: Browser;
  spare: Page | null;
}

/** What the environment holds from file to file (`one-browser.cjs`). */
export const shared = (globalThis as unknown as {readonly shared: Shared}).shared;

/** The browser of the run. What a file opens in it is closed when the file is over. */
export const theBrowser = (): Browser => shared.browser;
