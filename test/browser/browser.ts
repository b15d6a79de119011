/** The browser and the served workbench for a test file. A test fails on anything that the page complains of. */
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {openBrowser} from './launch';
import {Workbench} from './workbench';

const usual: Size = {width: 1440, height: 900};
const root = path.resolve(__dirname, '../..');
export const screenshots = path.join(root, 'build/screenshots');

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Visit {
  readonly context: BrowserContext;
  readonly workbench: Workbench;
  readonly complaints: string[];
}

export interface Desk {
  /**
   * A page of its own with nothing saved: what a new user sees. It may be the page of an earlier test, led back to
   * where a first visit begins; a test that is about loading asks for `arrive`.
   */
  open(size?: Size): Promise<Workbench>;
  /** The same, and loaded just now by a browser that knows nothing. */
  arrive(size?: Size): Promise<Workbench>;
  /** Another tab of the same browser profile, for what two tabs do to each other. */
  openTabBeside(workbench: Workbench): Promise<Workbench>;
}

function listen(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    const own = origin === new URL(address).origin || ['data:', 'blob:', 'about:'].includes(protocol);
    if (!own) complaints.push(`request to ${request.url()}`);
  });
  return complaints;
}

/** Call at the top of a test file; gives the way to open pages inside its tests. */
export function useDesk(): Desk {
  // Other tests run beside these.
  jest.setTimeout(120_000);
  let browser: Browser;
  let address: string;
  let visits: Visit[] = [];
  /** A page of a test that is over. */
  let spare: Visit | null = null;

  beforeAll(async () => {
    mkdirSync(screenshots, {recursive: true});
    address = process.env.SHARED_WORKBENCH!;
    browser = await openBrowser();
  }, 60_000);

  afterAll(() => browser?.close());

  afterEach(async () => {
    const complaints = visits.flatMap((one) => one.complaints);
    const [first, ...others] = visits;
    // Two tabs of one browser know of each other; what they did to each other must not go on.
    const isAlone = first && others.every(({context}) => context !== first.context);
    spare = isAlone && complaints.length === 0 ? first : null;
    const closing = new Set(visits.map(({context}) => context));
    if (spare) closing.delete(spare.context);
    await Promise.all([...closing].map((context) => context.close()));
    visits = [];
    expect(complaints).toEqual([]);
  });

  async function visit(context: BrowserContext): Promise<Workbench> {
    const page = await context.newPage();
    const complaints = listen(page, address);
    const workbench = new Workbench(page);
    visits.push({context, workbench, complaints});
    await page.goto(address);
    await workbench.ready();
    return workbench;
  }

  async function arrive(size: Size = usual): Promise<Workbench> {
    const context = await browser.newContext({viewport: size, acceptDownloads: true, locale: 'en-US'});
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(address).origin,
    });
    return visit(context);
  }

  return {
    async open(size = usual) {
      const free = spare;
      spare = null;
      if (!free) return arrive(size);
      visits.push(free);
      await free.workbench.page.setViewportSize(size);
      await free.workbench.startOver();
      return free.workbench;
    },
    arrive,
    openTabBeside: (workbench) => visit(workbench.page.context()),
  };
}
