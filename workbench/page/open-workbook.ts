/** One workbook with the add-on running in it, in the form that the page uses. */
import type {Model} from '@odoo/o-spreadsheet';
import {createHost, type Host, loadHost, type MenuEntry, type UiPort} from '../host';
import type {WorkbenchPort} from '../host/port';
import {browserRealm} from '../host/realm-browser';
import type {AddOn} from './add-on';
import type {Extension, ExtensionItem} from './menus';

export interface WorkbookSource {
  /** Of a workbook that this browser kept; any other one is told from it by an id of its own. */
  readonly id?: string | undefined;
  /** What a workbook wrote when it was saved. */
  readonly saved?: unknown;
  /** The parts of an .xlsx file. */
  readonly parts?: Record<string, unknown>;
}

export interface OpenWorkbook {
  readonly id: string;
  readonly model: Model;
  /** What SPARKLINE draws. */
  readonly sparklines: WorkbenchPort['sparklines'];
  /** A sheet's number in links. */
  gidOf(sheetId: string): number;
  save(): object;
  undo(): void;
  /** The add-on's menus; `done` follows every action, with what went wrong if something did. */
  extensions(done: (problem: string | null) => void): readonly Extension[];
  /** A call of the sidebar; throws what the script threw. */
  call(name: string, args: readonly unknown[]): unknown;
  close(): void;
}

export type Opener = (source: WorkbookSource, ui: UiPort) => OpenWorkbook;

function menuItems(host: Host, entries: readonly MenuEntry[], done: (problem: string | null) => void) {
  return entries.flatMap((entry): readonly ExtensionItem[] => {
    if (entry.kind === 'separator') return [];
    if (entry.kind === 'menu') return menuItems(host, entry.entries, done);
    const run = () => {
      try {
        host.runMenuItem(entry.functionName);
        done(null);
      } catch (error) {
        done(error instanceof Error ? error.message : String(error));
      }
    };
    return [{label: entry.caption, run}];
  });
}

/** Throws when the source is no workbook. */
export const openerFor =
  (addOn: AddOn): Opener =>
  ({id = crypto.randomUUID(), saved, parts}, ui) => {
    const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
    const options = {...addOn, id, realm: browserRealm, ui, timeZone};
    const host =
      saved === undefined
        ? createHost({...options, ...(parts ? {data: parts} : {})})
        : loadHost(saved, options);
    host.open();
    return {
      id,
      model: host.model,
      sparklines: host.engine.port.sparklines,
      gidOf: (sheetId) => host.gidOf(sheetId),
      save: () => host.save(),
      undo: () => void host.undo(),
      extensions: (done) =>
        host.menus.map(({caption, entries}) => ({name: caption, items: menuItems(host, entries, done)})),
      call: (name, args) => host.run(name, ...args),
      close: () => host.close(),
    };
  };
