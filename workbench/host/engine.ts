/**
 * The spreadsheet engine behind the host: one model, commands by name, and everything that a script does as one step.
 */
import './group-by';
import './grown-rows';
import './positions-when-seen';
import {type Getters, helpers, Model, type UnboundedZone, type Zone} from '@odoo/o-spreadsheet';
import type {Attachment} from './attachments-plugin';
import './choice-ranges';
import './colours-when-asked';
import './evaluation-when-read';
import './kept-alignment';
import {withOneLocale} from './one-locale';
import {type Look, PaintBuffer} from './paint-buffer';
import type {WorkbenchPort} from './port';
import {type Changes, quicken} from './quick-dispatch';
import './quick-clear';
import './quick-colour-rules';
import './quick-export';
import './quick-import';
import './script-plugin';
import './sort-beside-spills';
import './sorted-notes';
import './text-paste';
import './xlsx-export';

export type Payload = Readonly<Record<string, unknown>>;

interface Outcome {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

/** The engine types its commands by a union that plugins cannot extend, so ours go through this narrower door. */
export type Dispatch = (type: string, payload?: Payload) => Outcome;

export type EngineGetters = Getters & {
  getAttachments(): readonly Attachment[];
  getLastFilled(sheetId: string): Readonly<Record<'row' | 'col', number>>;
};

/** A command that changes nothing is refused by the engine; for a script that is no failure. */
const harmless = new Set([
  'NoChanges',
  'ValuesNotChanged',
  'UnchangedSheetName',
  'InvalidFreezeQuantityUnchanged',
  'EmptyTarget',
]);

interface Evaluation {
  finalize(): void;
  readonly constructor: {readonly getters?: readonly string[]};
}

export class Engine {
  readonly model: Model;
  readonly port: WorkbenchPort;
  private stale = false;
  private readonly changes: Changes;
  private readonly found = {at: -1, answers: new Map<string, unknown>()};
  private readonly waiting = new PaintBuffer();

  constructor(data: object, port: WorkbenchPort) {
    this.port = port;
    const workbook = withOneLocale(data) as ConstructorParameters<typeof Model>[0];
    this.model = new Model(workbook, {custom: {workbench: port}});
    this.changes = quicken(this.model);
  }

  /** What the workbook holds; styles that wait are laid on first. */
  get getters(): EngineGetters {
    this.flush();
    return this.model.getters as EngineGetters;
  }

  /** Sends one command; refusals other than "nothing to change" are errors that name the command. */
  run(type: string, payload: Payload = {}): void {
    this.flush();
    const dispatch: Dispatch = this.port.dispatch ?? (this.model.dispatch as unknown as Dispatch);
    this.stale = true;
    const {reasons} = this.guarded(() => dispatch(type, payload));
    const bad = reasons.filter((reason) => !harmless.has(reason));
    if (bad.length) throw new Error(`${type}: ${bad.join(', ')}`);
  }

  /**
   * Runs `work` as one undo step with one evaluation at its end. What `work` throws is thrown on after the step is
   * closed: what was done stays done, as at Google, and the engine never sees an exception that would leave it stuck.
   */
  transaction<T>(work: () => T): T {
    if (this.port.dispatch) return work();
    let reply: {value: T} | undefined;
    let failure: {error: unknown} | undefined;
    this.port.body = () => {
      try {
        reply = {value: work()};
      } catch (error) {
        failure = {error};
      }
      try {
        // What was called before a failure is done, waiting or not.
        this.flush();
      } catch (error) {
        failure ??= {error};
      }
    };
    try {
      this.guarded(() => (this.model.dispatch as unknown as Dispatch)('RUN_SCRIPT'));
    } finally {
      this.port.body = null;
      this.port.dispatch = null;
      this.stale = false;
    }
    if (failure) throw failure.error;
    if (!reply) throw new Error('The workbook is busy: the script did not run.');
    return reply.value;
  }

  /** Styles of rectangles of a sheet. Inside a transaction they wait for the next read or command. */
  paint(sheetId: string, target: readonly Zone[], look: Look): void {
    if (this.port.dispatch) this.waiting.paint(sheetId, target, look);
    else this.run('SET_FORMATTING', {sheetId, target, ...look});
  }

  private flush(): void {
    for (const painted of this.waiting.drain()) this.run('PAINT_CELLS', {...painted});
  }

  /** An exception inside the engine leaves it in the middle of a command, refusing all that follows: it is led back. */
  private guarded<T>(work: () => T): T {
    const inner = this.model as unknown as {status: number};
    const {status} = inner;
    try {
      return work();
    } catch (error) {
      inner.status = status;
      throw error;
    }
  }

  /** Says that cells changed by other ways than `run`. */
  changed(): void {
    this.changes.count += 1;
    this.stale = true;
  }

  /** What was found in the workbook, looked for again when something has changed since. */
  once<T>(key: string, find: () => T): T {
    this.flush();
    const {found, changes} = this;
    if (found.at !== changes.count) {
      found.answers.clear();
      found.at = changes.count;
    }
    if (!found.answers.has(key)) found.answers.set(key, find());
    return found.answers.get(key) as T;
  }

  /** Brings computed values up to date inside a transaction, where the engine would evaluate only at the end. */
  fresh(): void {
    this.flush();
    if (!this.port.dispatch || !this.stale) return;
    const {handlers} = this.model as unknown as {handlers: readonly Evaluation[]};
    for (const handler of handlers) {
      if (handler.constructor.getters?.includes('getEvaluatedCell')) handler.finalize();
    }
    this.stale = false;
  }

  newId(): string {
    return this.model.uuidGenerator.smallUuid();
  }

  /** The rectangle as the engine passes ranges in commands. */
  rangeData(sheetId: string, zone: Zone | UnboundedZone) {
    return this.model.getters.getRangeDataFromZone(sheetId, zone);
  }

  hasSheet(sheetId: string): boolean {
    return this.model.getters.tryGetSheet(sheetId) !== undefined;
  }

  sheetSize(sheetId: string): {rows: number; columns: number} {
    const {getters} = this.model;
    return {rows: getters.getNumberRows(sheetId), columns: getters.getNumberCols(sheetId)};
  }
}

export const {toXC, toZone, toCartesian, numberToLetters, isDateTimeFormat} = helpers;
