/** The host: an open workbook, the add-on's script and the services between them. */
import type {Model} from '@odoo/o-spreadsheet';
import {cellName, splitAddress, zoneOf} from './a1';
import {type CallLog, CallRecord, type Counted, overTime} from './call-record';
import {displayValue} from './cell-values';
import {ClockCells} from './clock-cells';
import {answersOf, callCustomFunction, type Declaration, registerCustomFunctions} from './custom-functions';
import {Engine} from './engine';
import {registerEngineFunctions} from './engine-functions';
import {editEvent, openEvent} from './events';
import {sparklineAt} from './formula-results';
import {servicesForFunctions, watchFunctions} from './function-services';
import {jsonCopy} from './json-like';
import {registerLinks} from './links';
import type {CellChange, Sparkline, WorkbenchPort} from './port';
import {protectionAt} from './protection';
import {functionOf, messageOf, type Realm, type RealmFactory} from './realm';
import {SameAgain} from './same-again';
import {Doorway} from './service';
import {type ServiceSettings, servicesFor} from './services';
import {firstSheet, gidOf} from './sheet-shape';
import {clockIn, machineClock} from './time-zone';
import type {TopMenu} from './ui';
import type {UiPort} from './ui-port';
import {Workbook} from './workbook';

export interface HostOptions {
  /** The text of dist/Code.js. */
  readonly code: string;
  readonly sidebarHtml: string;
  readonly declarations: readonly Declaration[];
  readonly realm: RealmFactory;
  /** An engine export; an empty workbook when left out. */
  readonly data?: object;
  readonly properties?: SavedProperties;
  /** What tells this workbook from others, as `Spreadsheet.getId` gives it. */
  readonly id?: string;
  readonly ui?: UiPort;
  /** The day that TODAY() gives; the machine's clock when left out. */
  readonly today?: Date;
  /** The manifest's time zone. */
  readonly timeZone?: string;
  /** The spreadsheet's time zone; the machine's when left out. */
  readonly spreadsheetTimeZone?: string;
  /** Google names an add-on's menu after the add-on. */
  readonly addOnName?: string;
}

export type SavedProperties = Readonly<
  Record<'document' | 'script' | 'user', Readonly<Record<string, string>>>
>;

/** The workbench's own file. */
export interface SavedWorkbook {
  readonly kind: 'kpi-okr-workbook';
  readonly version: 1;
  readonly workbook: object;
  readonly properties: SavedProperties;
}

/** A script's failure, with its own message; what it had done is still done, as at Google. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

const emptyWorkbook = {sheets: [{id: firstSheet, name: 'Sheet1', colNumber: 26, rowNumber: 1000}]};

const stores = (saved?: SavedProperties) => ({
  document: new Map(Object.entries(saved?.document ?? {})),
  script: new Map(Object.entries(saved?.script ?? {})),
  user: new Map(Object.entries(saved?.user ?? {})),
});

export class Host {
  readonly engine: Engine;
  readonly book: Workbook;
  /** The menus that onOpen made. */
  menus: readonly TopMenu[] = [];
  private readonly record = new CallRecord();
  private memory: SameAgain | null = null;
  private readonly settings: ServiceSettings;
  private readonly ui: UiPort;
  private functionRealm: Realm | null = null;

  constructor(private readonly options: HostOptions) {
    registerEngineFunctions();
    registerLinks();
    registerCustomFunctions(options.declarations);
    this.ui = options.ui ?? {};
    const clock = clockIn(options.spreadsheetTimeZone ?? machineClock.timeZone);
    const answers = answersOf(options.code);
    const port: WorkbenchPort = {
      clock,
      body: null,
      dispatch: null,
      callFunction: (name, args) =>
        callCustomFunction(() => this.realmOfFunctions(), answers, name, args, clock),
      userEdited: (changes) => this.userEdited(changes),
      refusal: (position) => {
        const protection = protectionAt(this.engine.getters.getAttachments(), position);
        if (!protection || protection.warningOnly) return null;
        const why = `You are trying to edit a protected cell or object${protection.description ? ` (${protection.description})` : ''}.`;
        this.ui.refuseEdit?.(why);
        return why;
      },
      today: options.today && Math.floor(machineClock.serialOf(options.today)),
      clockCells: new ClockCells(),
      sparklines: new Map(),
      written: new Map(),
    };
    this.book = new Workbook(() => this.engine, this.ui, options.sidebarHtml, options.id, clock);
    this.engine = new Engine(options.data ?? emptyWorkbook, port);
    this.settings = {
      book: this.book,
      stores: stores(options.properties),
      timeZone: options.timeZone ?? 'Etc/UTC',
      addOnName: options.addOnName ?? 'KPI & OKR',
      showMenu: (menu) => {
        this.menus = [
          ...this.menus.filter(({caption, place}) => caption !== menu.caption || place !== menu.place),
          menu,
        ];
      },
    };
  }

  get model(): Model {
    return this.engine.model;
  }

  /** The calls on the document of the last run, trigger or menu action. */
  get calls(): CallLog['calls'] {
    return this.record.calls;
  }

  /** These and the calls on properties, caches, locks, Utilities and Session, in the order in which they came. */
  get allCalls(): CallLog['allCalls'] {
    return this.record.allCalls;
  }

  get stats(): CallLog['stats'] {
    return this.record.stats;
  }

  /** Makes the n-th call of the next run fail, counted from 1, and with `times` those that follow it. */
  failAt(n: number, {times, of}: {readonly times?: number; readonly of?: Counted} = {}): void {
    this.record.failAt(n, times, of);
  }

  /**
   * Ends the next run at its n-th call, as Google does after six minutes: from there on no service answers, so nothing
   * that the script does about it has an effect, and what was done stays done.
   */
  stopAt(n: number, {of}: {readonly of?: Counted} = {}): void {
    this.record.stopAt(n, of);
  }

  /**
   * Lets something happen straight before the n-th call of the next run: people type while a script works. What it does
   * goes through `engine.run`, because the workbook is busy.
   */
  meanwhile(n: number, act: () => void, {of}: {readonly of?: Counted} = {}): void {
    const inTheMiddle = (): void => {
      this.engine.fresh();
      act();
      this.engine.fresh();
    };
    this.record.meanwhile(n, inTheMiddle, of);
  }

  /** The runs to come are one and the same, on a workbook that each of them leaves as it was. */
  sameAgain(): void {
    this.memory = new SameAgain();
  }

  /** One call from the client: a fresh realm, JSON-like values in and out, one undo step. */
  run(functionName: string, ...args: readonly unknown[]): unknown {
    const sent = jsonCopy(args) as unknown[];
    return this.call((realm, doorway) => {
      const reply = functionOf(realm, functionName)(...sent.map((arg) => doorway.out(arg)));
      return reply === undefined ? null : jsonCopy(reply);
    });
  }

  /** What Google does when the spreadsheet is opened. */
  open(): void {
    this.menus = [];
    this.trigger('onOpen', (doorway) => doorway.out(openEvent(this.book)), true);
  }

  /** What a click on a menu item does. */
  runMenuItem(functionName: string): void {
    this.call((realm) => {
      functionOf(realm, functionName)();
    });
  }

  /** Types a text into a cell as a person would; false when a protection or a validation refused it. */
  userEdit(sheetName: string, a1: string, text: string): boolean {
    const {sheetId, zone} = this.locate(`'${sheetName.replaceAll("'", "''")}'!${a1}`);
    const {reasons} = this.model.dispatch('UPDATE_CELL', {
      sheetId,
      col: zone.left,
      row: zone.top,
      content: text,
    });
    return reasons.every((reason) => String(reason) === 'NoChanges');
  }

  undo(): boolean {
    return this.model.dispatch('REQUEST_UNDO').isSuccessful;
  }

  redo(): boolean {
    return this.model.dispatch('REQUEST_REDO').isSuccessful;
  }

  /** The note on a cell, for whoever draws it. */
  noteAt(sheetId: string, col: number, row: number): string {
    const found = this.book
      .attachments('note', sheetId)
      .find(({range}) => range && range.zone.left === col && range.zone.top === row);
    return found ? String(found.data) : '';
  }

  /** What a SPARKLINE in this cell draws, or null. */
  sparklineAt(sheetId: string, col: number, row: number): Sparkline | null {
    const {getters, port} = this.engine;
    return sparklineAt(getters, port.sparklines, {sheetId, col, row}) ?? null;
  }

  /** The sheet's number in links (`#gid=…`). */
  gidOf(sheetId: string): number {
    return gidOf(sheetId);
  }

  save(): SavedWorkbook {
    const {document, script, user} = this.settings.stores;
    return {
      kind: 'kpi-okr-workbook',
      version: 1,
      // The shorter form is checked by loading it into a second model, which takes five times as long.
      workbook: this.model._exportData(false),
      properties: {
        document: Object.fromEntries(document),
        script: Object.fromEntries(script),
        user: Object.fromEntries(user),
      },
    };
  }

  /** A sheet and a rectangle by their address, `OKRs!F7`; without a sheet, the active one. */
  locate(address: string) {
    const {sheet, cells} = splitAddress(address);
    const {getters} = this.engine;
    const sheetId =
      sheet === null
        ? getters.getActiveSheetId()
        : getters.getSheetIds().find((id) => getters.getSheetName(id) === sheet);
    if (!sheetId) throw new Error(`There is no sheet ${sheet}.`);
    const zone = zoneOf(cells, this.engine.sheetSize(sheetId)) ?? getters.getNamedRange(cells)?.range.zone;
    if (!zone) throw new Error(`There is no range ${cells}.`);
    return {sheetId, zone};
  }

  /** What a cell shows. */
  shown(sheetId: string, col: number, row: number): string {
    return displayValue(this.engine.getters.getEvaluatedCell({sheetId, col, row}));
  }

  close(): void {
    this.functionRealm?.close();
    this.functionRealm = null;
  }

  private realmOfFunctions(): Realm {
    if (!this.functionRealm) {
      this.functionRealm = this.options.realm('functions');
      const doorway = new Doorway(this.functionRealm, watchFunctions);
      for (const [name, service] of Object.entries(servicesForFunctions(this.book)))
        this.functionRealm.globals[name] = doorway.out(service);
      this.functionRealm.evaluate(this.options.code, 'Code.js');
    }
    return this.functionRealm;
  }

  /** A fresh realm with the script in it and the services as its globals. */
  private call<T>(work: (realm: Realm, doorway: Doorway) => T, ui = true): T {
    const realm = this.options.realm('run');
    this.record.start();
    try {
      return this.engine.transaction(() => {
        this.memory?.start();
        const doorway = new Doorway(realm, this.record.watch, this.memory);
        for (const [name, service] of Object.entries(servicesFor(this.settings, this.ui, ui))) {
          realm.globals[name] = doorway.out(service);
        }
        realm.evaluate(this.options.code, 'Code.js');
        const reply = work(realm, doorway);
        if (this.record.isStopped) throw new Error(overTime);
        return reply;
      });
    } catch (thrown) {
      throw new ScriptError(messageOf(thrown), {cause: thrown});
    } finally {
      this.record.end();
      realm.close();
    }
  }

  /** A simple trigger runs when the script has it; what it throws is logged, never shown, as at Google. */
  private trigger(name: string, event: (doorway: Doorway) => unknown, ui: boolean): void {
    try {
      this.call((realm, doorway) => {
        const has = realm.evaluate(`typeof ${name} === 'function'`, 'lookup');
        if (has) functionOf(realm, name)(event(doorway));
      }, ui);
    } catch (thrown) {
      this.ui.log?.('error', `${name}: ${messageOf(thrown)}`);
    }
  }

  private userEdited(changes: readonly CellChange[]): void {
    const kept = this.afterProtection(changes);
    if (!kept.length) return;
    this.engine.port.dispatch = this.innerDispatch();
    try {
      this.engine.changed();
      this.engine.fresh();
      this.trigger('onEdit', (doorway) => doorway.out(editEvent(this.book, kept)), false);
    } finally {
      this.engine.port.dispatch = null;
    }
  }

  private innerDispatch() {
    return this.model.dispatch as unknown as NonNullable<WorkbenchPort['dispatch']>;
  }

  /** Puts back what a protection forbids, and asks about what it warns of. */
  private afterProtection(changes: readonly CellChange[]): readonly CellChange[] {
    const attachments = this.engine.getters.getAttachments().filter(({kind}) => kind === 'protection');
    if (!attachments.length) return changes;
    const guarded = changes.map((change) => ({change, protection: protectionAt(attachments, change)}));
    const hard = guarded.filter(({protection}) => protection && !protection.warningOnly);
    const warned = guarded.filter(({protection}) => protection?.warningOnly);
    const refused = [...hard];
    if (hard.length) this.ui.refuseEdit?.('You are trying to edit a protected cell or object.');
    if (warned.length) {
      const stays = this.ui.confirmEdit?.({
        sheet: this.engine.getters.getSheetName(warned[0]!.change.sheetId),
        cells: warned.map(({change}) => cellName(change.row + 1, change.col + 1)),
        description: warned[0]!.protection!.description,
      });
      if (stays === false) refused.push(...warned);
    }
    const dispatch = this.innerDispatch();
    this.engine.port.dispatch = dispatch;
    for (const {change} of refused) {
      const {sheetId, col, row, oldContent} = change;
      dispatch('UPDATE_CELL', {sheetId, col, row, content: oldContent});
    }
    this.engine.port.dispatch = null;
    const gone = new Set(refused.map(({change}) => change));
    return changes.filter((change) => !gone.has(change));
  }
}
