/** The sidebar's half of `google.script`, run in its frame before any script of the sidebar's own. */
import {jsonCopy} from '../host/json-like';
import {type FromFrame, greeting, keptAttribute, type ToFrame} from './frame-messages';

const mostAtOnce = 10;

interface Handlers {
  readonly success?: ((value: unknown, user?: unknown) => void) | undefined;
  readonly failure?: ((error: Error, user?: unknown) => void) | undefined;
  readonly user?: unknown;
}

const {port1: port, port2: pagesPort} = new MessageChannel();
const waiting: FromFrame[] = [];
const calls = new Map<number, Handlers>();
let lastCall = 0;
let underWay = 0;

const send = (message: FromFrame) => port.postMessage(message);

function sendNext(): void {
  while (underWay < mostAtOnce) {
    const next = waiting.shift();
    if (!next) return;
    underWay++;
    send(next);
  }
}

function call(name: string, args: unknown[], handlers: Handlers): void {
  // Throws at once on a Date, a function or an element, wherever it stands in the arguments.
  const sent = args.map((arg, i) => jsonCopy(arg, String(i)));
  const id = ++lastCall;
  calls.set(id, handlers);
  waiting.push({kind: 'call', id, name, args: sent});
  sendNext();
}

port.onmessage = ({data}: MessageEvent<ToFrame>) => {
  const handlers = calls.get(data.id);
  calls.delete(data.id);
  underWay--;
  sendNext();
  if (data.kind === 'result') return handlers?.success?.(data.value, handlers.user);
  const error = Object.assign(new Error(data.message), {name: data.name});
  if (handlers?.failure) return handlers.failure(error, handlers.user);
  console.error(error);
};

/** Any name is a function of the server; whether there is one, the server says. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === 'symbol') return undefined;
        if (name === 'withSuccessHandler')
          return (success: Handlers['success']) => runner({...handlers, success});
        if (name === 'withFailureHandler')
          return (failure: Handlers['failure']) => runner({...handlers, failure});
        if (name === 'withUserObject') return (user: unknown) => runner({...handlers, user});
        return (...args: unknown[]) => call(name, args, handlers);
      },
    },
  );
}

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => send({kind: 'close'}),
        editor: {focus: () => send({kind: 'focus'})},
      },
    },
  },
});

/** A frame without rights has no storage. At Google it has, so the page keeps for it what it wants kept. */
class KeptByThePage {
  constructor(private readonly values: Map<string, string>) {}
  get length() {
    return this.values.size;
  }
  key(index: number) {
    return [...this.values.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.values.set(key, value);
    send({kind: 'keep', key, value});
  }
  removeItem(key: string) {
    if (this.values.delete(key)) send({kind: 'keep', key, value: null});
  }
  clear() {
    for (const key of [...this.values.keys()]) this.removeItem(key);
  }
}

const kept = document.currentScript?.getAttribute(keptAttribute) ?? '{}';
Object.defineProperty(globalThis, 'localStorage', {
  value: new KeptByThePage(new Map(Object.entries(JSON.parse(kept) as Record<string, string>))),
});

// Escape that nothing in the sidebar wanted gives the keyboard back to the cells.
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) send({kind: 'focus'});
});

// The spreadsheet is no document of Google's: what its export address asks for, the page makes.
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || !/\/spreadsheets\/d\/[^/]+\/export\?/.test(link.href)) return;
  event.preventDefault();
  send({kind: 'export', address: link.href});
});

parent.postMessage(greeting, '*', [pagesPort]);
