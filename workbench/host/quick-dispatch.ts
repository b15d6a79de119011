/**
 * The engine offers every command to every plugin, twice, although most leave one of the two methods to the base
 * class. A script that formats whole columns sends tens of thousands of commands, so the host asks only plugins that
 * would answer, and drops the clearing of cells that do not exist.
 */
import {CorePlugin, isCoreCommand, type Model} from '@odoo/o-spreadsheet';

interface Handler {
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly content?: string;
  readonly style?: unknown;
  readonly format?: string;
}

interface Inner {
  dispatchToHandlers(handlers: readonly Handler[], command: Command): void;
  trigger(type: string, payload: unknown): void;
}

interface Answering {
  readonly before: readonly Handler[];
  readonly after: readonly Handler[];
}

/** How many commands have begun or ended: as long as it stays, nothing in the workbook has changed. */
export interface Changes {
  count: number;
}

export function quicken(model: Model): Changes {
  const changes: Changes = {count: 0};
  const inner = model as unknown as Inner;
  const base = Object.getPrototypeOf(CorePlugin.prototype) as Handler;
  const known = new WeakMap<readonly Handler[], {readonly core: Answering; readonly local: Answering}>();

  const answering = (handlers: readonly Handler[]): Answering => ({
    before: handlers.filter((handler) => handler.beforeHandle !== base.beforeHandle),
    after: handlers.filter((handler) => handler.handle !== base.handle),
  });

  const clearsNothing = ({type, sheetId, col, row, content, style, format}: Command) =>
    type === 'UPDATE_CELL' &&
    !content &&
    !style &&
    !format &&
    !model.getters.getCell({sheetId: sheetId ?? '', col: col ?? 0, row: row ?? 0});

  inner.dispatchToHandlers = (handlers, command) => {
    if (clearsNothing(command)) return;
    changes.count += 1;
    let split = known.get(handlers);
    if (!split) {
      const local = handlers.filter((handler) => !(handler instanceof CorePlugin));
      split = {core: answering(handlers), local: answering(local)};
      known.set(handlers, split);
    }
    const core = isCoreCommand(command as unknown as Parameters<typeof isCoreCommand>[0]);
    const {before, after} = core ? split.core : split.local;
    for (const handler of before) handler.beforeHandle(command);
    for (const handler of after) handler.handle(command);
    changes.count += 1;
    inner.trigger('command-dispatched', command);
  };
  return changes;
}
