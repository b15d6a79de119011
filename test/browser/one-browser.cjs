/**
 * The environment of the tests in a browser: one browser for all test files that a worker runs, held outside of their
 * realms, and in it the page of a test that is over, for the next file to begin with. Starting both anew for every file
 * took as long as many a file's work.
 */
const {execFileSync} = require('node:child_process');
const path = require('node:path');
const {TestEnvironment} = require('jest-environment-node');
const {chromium} = require('playwright-core');

const findBrowser = path.resolve(__dirname, '../../scripts/find-browser.mjs');

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page lives so short a time that the slowest compiler's work is never earned back, nor is that of compiling functions
  // with all that they call. And as in Node: more room, so that there is less to collect, by the one thread that there is
  // time for.
  '--js-flags=--no-turbofan,--single-threaded-gc,--min-semi-space-size=32,--max-semi-space-size=32,--no-maglev-inlining,--no-maglev-loop-peeling',
];

/** A worker ends when nothing holds it, so the browser must not; with the worker it ends too. */
async function held(start) {
  const before = new Set(process._getActiveHandles());
  const started = await start();
  for (const handle of process._getActiveHandles()) if (!before.has(handle)) handle.unref();
  return started;
}

function launch() {
  return held(() =>
    chromium.launch({
      // A module for Node alone; asked as a program it prints the path.
      executablePath: execFileSync(process.execPath, [findBrowser], {encoding: 'utf8'}).trim(),
      handleSIGTERM: false,
      // The browser's sandbox stays on, except for root, whom Chromium refuses to serve with it.
      args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
    }),
  );
}

// A worker that has grown too large is ended so. With Playwright's own handler it would go on for half a second, without
// its browser, and fail the file that has just been given to it.
process.once('SIGTERM', () => process.exit(143));

/** `spare`: a page of the workbench that no test uses any longer. */
const shared = {browser: null, spare: null};

module.exports = class OneBrowser extends TestEnvironment {
  async setup() {
    await super.setup();
    // Nothing else may hold the process while the browser is waited for.
    this.awake = setInterval(() => undefined, 60_000);
    if (!shared.browser?.isConnected()) {
      shared.spare = null;
      shared.browser = await launch();
    }
    this.global.shared = shared;
  }

  async teardown() {
    const over = shared.browser.contexts().filter((context) => context !== shared.spare?.context());
    await Promise.all(over.map((context) => context.close()));
    clearInterval(this.awake);
    await super.teardown();
  }
};
