/** The sidebar's half of `google.script`, run in its frame before any script of the sidebar's own. */
import {jsonCopy} from '../host/json-like';
import {type FromFrame, greeting, type ToFrame} from './frame-messages';

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

// Escape that nothing in the sidebar wanted gives the keyboard back to the cells.
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) send({kind: 'focus'});
});

parent.postMessage(greeting, '*', [pagesPort]);
