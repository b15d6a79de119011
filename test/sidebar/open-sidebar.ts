/** The built sidebar in a real browser at its real width, talking to a fake server. */
import type {Browser, Page} from 'playwright-core';
import type {CallName} from '../../src/rpc/contract';
import {builtOnce} from '../built-once';

const HOST = 'http://sidebar.test';

/** Where the sidebar of a spreadsheet is found; all of them have one origin, as they have at Google. */
export const addressOf = (spreadsheet: string) => `${HOST}/${spreadsheet}`;

/** A page of the same origin with nothing in it. */
const nowhere = addressOf('nowhere');

const pageOf = (address: string) =>
  address === nowhere
    ? ''
    : builtOnce('sidebarPage').replace(
        '<div id="app"',
        `<div id="app" data-spreadsheet="${new URL(address).pathname.slice(1)}"`,
      );

/** Stands for `google.script.run`: handlers are set one after the other, the answer comes later and in any order. */
const SCRIPT_RUN = `
  (() => {
    const runner = (succeed, fail) => ({
      withSuccessHandler: (handler) => runner(handler, fail),
      withFailureHandler: (handler) => runner(succeed, handler),
      rpc: (name, payload) => {
        window.serverRpc(name, JSON.stringify(payload)).then(
          ({reply, error}) => (error ? fail(new Error(error)) : succeed(JSON.parse(reply))),
        );
      },
    });
    window.google = {script: {run: runner(() => {}, () => {})}};
  })();`;

/** Whatever answers the sidebar's calls: a fake, or the add-on itself. */
export interface Server {
  rpc(name: CallName, payload: unknown): Promise<unknown>;
}

export interface OpenSidebar<S extends Server> {
  readonly page: Page;
  readonly server: S;
  /** What the page logged as an error or threw. */
  readonly errors: string[];
  /** At the end of a test that went well: the next one may have the tab, and loads the sidebar in it anew. */
  leave(): Promise<void>;
}

interface Tab {
  readonly page: Page;
  /** Whom the page of now talks to, and where its errors go. */
  server: Server;
  errors: string[];
}

/** A tab that no test uses any longer. To open a new one takes longer than most tests do with it. */
let spare: Tab | null = null;

async function newTab(browser: Browser, server: Server): Promise<Tab> {
  const page = await browser.newPage({viewport: {width: 300, height: 720}, deviceScaleFactor: 2});
  const tab: Tab = {page, server, errors: []};
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') tab.errors.push(message.text());
  });
  page.on('pageerror', (error) => tab.errors.push(error.message));
  await page.exposeFunction('serverRpc', async (name: CallName, payload: string) => {
    try {
      return {reply: JSON.stringify(await tab.server.rpc(name, JSON.parse(payload)))};
    } catch (error) {
      return {error: error instanceof Error ? error.message : String(error)};
    }
  });
  await page.addInitScript(SCRIPT_RUN);
  await page.route('**/*', (route) =>
    route.request().url().startsWith(addressOf(''))
      ? route.fulfill({contentType: 'text/html; charset=utf-8', body: pageOf(route.request().url())})
      : route.abort(),
  );
  return tab;
}

export async function openSidebar<S extends Server>(
  browser: Browser,
  server: S,
  height = 720,
): Promise<OpenSidebar<S>> {
  const tab = spare ?? (await newTab(browser, server));
  spare = null;
  const errors: string[] = [];
  Object.assign(tab, {server, errors});
  const {page} = tab;
  await page.setViewportSize({width: 300, height});
  await page.goto(addressOf('first'));
  const leave = async () => {
    // As a browser that has never seen the sidebar: nothing is remembered, also not a moment later by the page that is
    // left, and the pointer is nowhere.
    await page.goto(nowhere);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.mouse.move(-10, -10);
    spare = tab;
  };
  return {page, server, errors, leave};
}
