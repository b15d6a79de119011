/** The browser and the served workbench for a test file. A test fails on anything that the page complains of. */
import type {BrowserContext, Page} from 'playwright-core';
import {shared} from './launch';
import {Workbench} from './workbench';

const usual: Size = {width: 1440, height: 900};

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Visit {
  readonly workbench: Workbench;
  readonly complaints: string[];
  readonly isPlain: boolean;
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

function stopListening(page: Page): void {
  for (const event of ['console', 'pageerror', 'request']) page.removeAllListeners(event);
}

/** Call at the top of a test file; gives the way to open pages inside its tests. */
export function useDesk(): Desk {
  // Other tests run beside these.
  jest.setTimeout(120_000);
  const address = process.env.SHARED_WORKBENCH!;
  let visits: Visit[] = [];
  /** A page of a test that is over, and whether nothing but the workbench was ever done with it. */
  let spare: {readonly page: Page; readonly isPlain: boolean} | null = null;

  beforeAll(() => {
    spare = shared.spare && {page: shared.spare, isPlain: true};
    shared.spare = null;
  });

  // A page that a file loaded for itself may have been made another in it; the next file gets none of these.
  afterAll(() => {
    shared.spare = spare?.isPlain ? spare.page : null;
  });

  afterEach(async () => {
    const complaints = visits.flatMap((one) => one.complaints);
    const [first, ...others] = visits;
    const contextOf = ({workbench}: Visit) => workbench.page.context();
    // Two tabs of one browser know of each other; what they did to each other must not go on.
    const isAlone = first && others.every((other) => contextOf(other) !== contextOf(first));
    const closing = new Set(visits.map(contextOf));
    if (isAlone && complaints.length === 0) {
      if (spare) closing.add(spare.page.context());
      spare = {page: first.workbench.page, isPlain: first.isPlain};
      closing.delete(contextOf(first));
    }
    for (const {workbench} of visits) stopListening(workbench.page);
    await Promise.all([...closing].map((context) => context.close()));
    visits = [];
    expect(complaints).toEqual([]);
  });

  function begin(page: Page, isPlain: boolean): Workbench {
    const workbench = new Workbench(page);
    visits.push({workbench, complaints: listen(page, address), isPlain});
    return workbench;
  }

  async function visit(context: BrowserContext, isPlain = false): Promise<Workbench> {
    const workbench = begin(await context.newPage(), isPlain);
    await workbench.page.goto(address);
    await workbench.ready();
    return workbench;
  }

  async function arrive(size: Size = usual, isPlain = false): Promise<Workbench> {
    const context = await shared.browser.newContext({
      viewport: size,
      acceptDownloads: true,
      locale: 'en-US',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(address).origin,
    });
    return visit(context, isPlain);
  }

  return {
    async open(size = usual) {
      const free = spare;
      spare = null;
      if (!free) return arrive(size, true);
      const workbench = begin(free.page, free.isPlain);
      await workbench.page.setViewportSize(size);
      await workbench.startOver();
      return workbench;
    },
    arrive: (size) => arrive(size),
    openTabBeside: (workbench) => visit(workbench.page.context()),
  };
}
