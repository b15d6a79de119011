/** The workbench's host, for the page and for tests. */
import {Host, type HostOptions, type SavedWorkbook} from './host';

export type {CallLog, CallStats} from './call-record';
export type {Declaration} from './custom-functions';
export {Host, type HostOptions, type SavedProperties, type SavedWorkbook, ScriptError} from './host';
export type {Sparkline} from './port';
export type {Realm, RealmFactory} from './realm';
export type {MenuEntry, TopMenu} from './ui';
export type {ButtonName, ButtonSetName, ProtectedEdit, SidebarContent, UiPort} from './ui-port';

export const createHost = (options: HostOptions): Host => new Host(options);

/** Opens the workbench's own file; anything else is refused before it is touched. */
export function loadHost(saved: unknown, options: Omit<HostOptions, 'data' | 'properties'>): Host {
  const file = saved as Partial<SavedWorkbook> | null;
  if (file?.kind !== 'kpi-okr-workbook' || typeof file.workbook !== 'object' || !file.workbook) {
    throw new Error('This is not a file of the workbench.');
  }
  if (file.version !== 1)
    throw new Error(`This file was made by another version of the workbench (${String(file.version)}).`);
  const properties = file.properties;
  return new Host({...options, data: file.workbook, ...(properties ? {properties} : {})});
}
