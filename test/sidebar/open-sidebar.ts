/** The built sidebar in a real browser at its real width, talking to a fake server. */
import type {Browser, Page} from 'playwright-core';
import type {CallName} from '../../src/rpc/contract';
import {builtOnce} from '../built-once';

const HOST = 'http://sidebar.test';

/** Where the sidebar of a spreadsheet is found; all of them have one origin, as they have at Google. */
export const addressOf = (spreadsheet: string) => `${HOST}/${spreadsheet}`;

const pageOf = (address: string) =>
  builtOnce('sidebarPage').replace(
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
}

export async function openSidebar<S extends Server>(
  browser: Browser,
  server: S,
  height = 720,
): Promise<OpenSidebar<S>> {
  const errors: string[] = [];
  const tab = await browser.newPage({viewport: {width: 300, height}, deviceScaleFactor: 2});
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.exposeFunction('serverRpc', async (name: CallName, payload: string) => {
    try {
      return {reply: JSON.stringify(await server.rpc(name, JSON.parse(payload)))};
    } catch (error) {
      return {error: error instanceof Error ? error.message : String(error)};
    }
  });
  await tab.addInitScript(SCRIPT_RUN);
  await tab.route('**/*', (route) =>
    route.request().url().startsWith(addressOf(''))
      ? route.fulfill({contentType: 'text/html; charset=utf-8', body: pageOf(route.request().url())})
      : route.abort(),
  );
  await tab.goto(addressOf('first'));
  return {page: tab, server, errors};
}
